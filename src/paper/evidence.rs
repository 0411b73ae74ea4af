//! What is known of effect, with dates. What people say of their own benefit is
//! never called effect, and others' ratings stand in their own words.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Case;
use super::attached::Attachment;
use super::document::{Cell, Level, Line};
use super::writer::Writer;
use crate::evidence::{Sentence, summary};
use crate::record::{Fact, Programme, Study, StudyOf, Term};
use crate::statement::Part;
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::Two, writer.text("sak-evidence"));
    writer.paragraph(Line::of(writer.text("sak-evidence-rule")));
    for programme in case.programmes {
        let heading = Message::new("sak-evidence-of").with("name", writer.name(programme));
        writer.heading(Level::Three, writer.say(&heading));
        told(programme, case.today, writer);
    }
    Attachment::Studies.refer(case, writer);
}

/// A row a study: this programme's own first.
pub(super) fn studies<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let all = programme.evaluation.studies.all().iter();
    let (own, of_original): (Vec<_>, Vec<_>) = all.partition(|study| study.value.of == StudyOf::Programme);
    let mut rows = Vec::new();
    for study in own.into_iter().chain(of_original) {
        rows.push(row(programme, study, writer));
    }
    let ids =
        ["sak-column-study", "detail-design", "detail-independence", "sak-column-people", "detail-outcomes"];
    let head = ids.iter().map(|id| Line::of(writer.say(&Message::named("", id)))).collect();
    let caption = writer.say(&Message::new("sak-table-studies").with("name", writer.name(programme)));
    writer.table(&caption, vec![5, 4, 3, 4, 8], head, rows);
}

fn row<'c>(programme: &'c Programme, fact: &'c Fact<Study>, writer: &mut Writer<'c>) -> Vec<Cell> {
    let (study, words) = (&fact.value, writer.words);
    let year = study.year.map_or_else(|| writer.text("undated"), |year| year.to_string());
    let title = Line::said(Part::Prose(&study.title).say(words)).and(format!(" ({year})"));
    let cited = writer.cite(programme, &fact.provenance);
    let mut title = vec![title.cited(cited)];
    if study.of == StudyOf::Original {
        title.push(Line::of(words.term(StudyOf::VOCABULARY, study.of.key())));
    }
    let mut people = Vec::new();
    for count in study.respondents.iter().chain(&study.participants) {
        let number = Part::Quantity(count.value.quantity).say(words);
        let line = Line::said(number).and(": ").and_said(Part::Prose(&count.value.text).say(words));
        people.push(line.cited(writer.cite(programme, &count.provenance)));
    }
    let mut found = Vec::new();
    for outcome in &study.outcomes {
        let it = &outcome.value;
        let line = Line::default()
            .and_strong(words.say(&Message::term("finding-kind", it.kind.key())))
            .and(": ")
            .and_said(Part::Prose(&it.text).say(words));
        found.push(line.cited(writer.cite(programme, &outcome.provenance)));
    }
    for text in &study.does_not_show {
        found.push(writer.labelled(&writer.text("detail-does-not-show"), Part::Prose(text).say(words)));
    }
    let not_stated = || vec![Line::of(writer.text("silence-not-stated"))];
    vec![
        title,
        vec![Line::of(words.term("design", study.design.key()))],
        vec![Line::of(words.term("independence", study.independence.key()))],
        if people.is_empty() { not_stated() } else { people },
        if found.is_empty() { not_stated() } else { found },
    ]
}

/// What is known, in a sentence or two a study; what is not and what would change
/// that; ratings in their own words, studies under way, searches without a find.
fn told<'c>(programme: &'c Programme, today: Date, writer: &mut Writer<'c>) {
    let summary = summary(programme, writer.words, today);
    if summary.known.is_empty() {
        let none = Message::new("sak-evidence-none").with("name", writer.name(programme));
        let line = Line::of(writer.say(&none));
        let cited = writer.cite_record(programme);
        writer.paragraph(line.cited(cited));
    }
    let mut parts =
        vec![("sak-evidence-known", summary.known), ("sak-evidence-original", summary.of_original)];
    parts.push(("sak-evidence-unknown", summary.unknown));
    let others = summary.rated.into_iter().chain(summary.under_way).chain(summary.searched);
    parts.push(("sak-evidence-others", others.collect()));
    for (lead, sentences) in parts.into_iter().filter(|(_, sentences)| !sentences.is_empty()) {
        writer.paragraph(Line::of(writer.say(&Message::named("", lead))));
        let about_one = sentences.chunk_by(|one, next| one.study.is_some() && one.study == next.study);
        let lines = about_one.filter_map(|sentences| match sentences {
            [study, found @ ..] if study.study.is_some() => Some(of_study(programme, study, found, writer)),
            [other, ..] => Some(sentence(programme, other, writer)),
            [] => None,
        });
        let lines = lines.collect();
        writer.list(lines);
    }
}

/// A study in a line: its title, what sort of study it is, what it found.
fn of_study<'c>(
    programme: &'c Programme,
    study: &Sentence<'c>,
    found: &[Sentence<'c>],
    writer: &mut Writer<'c>,
) -> Line {
    let mut line = Line::default();
    if let Some(title) = study.quote {
        line = line.and_said(Part::Prose(title).say(writer.words)).and(": ");
    }
    line = line.and(writer.say(&study.says));
    let mut cited: BTreeSet<usize> = study.sources.iter().flat_map(|it| writer.cite(programme, it)).collect();
    for found in found {
        line = line.and(format!(" {}.", writer.say(&found.says)));
        cited.extend(found.sources.iter().flat_map(|it| writer.cite(programme, it)));
    }
    line.cited(cited.into_iter().collect())
}

/// A sentence with what it quotes, and its sources. What follows from all the
/// studies, or from there being none, rests on the record.
fn sentence<'c>(programme: &'c Programme, sentence: &Sentence<'c>, writer: &mut Writer<'c>) -> Line {
    let mut line = Line::of(writer.say(&sentence.says));
    if let Some(quote) = sentence.quote {
        line = line.and(" ").and_said(Part::Prose(quote).say(writer.words));
    }
    let cited: BTreeSet<usize> =
        sentence.sources.iter().flat_map(|provenance| writer.cite(programme, provenance)).collect();
    if cited.is_empty() {
        let record = writer.cite_record(programme);
        return line.cited(record);
    }
    line.cited(cited.into_iter().collect())
}
