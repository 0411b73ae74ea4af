//! What is known of effect, with dates. What people say of their own benefit is
//! never called effect, and others' ratings stand in their own words.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Case;
use super::answers::{at_length, cite};
use super::attached::Attachment;
use super::document::{Cell, Level, Line};
use super::writer::Writer;
use crate::brief::BriefQuestion;
use crate::evidence::{Sentence, summary};
use crate::record::{Fact, Programme, Study, StudyOf, Term};
use crate::statement::Part;
use crate::words::Message;

/// So many sentences are told of each programme, or all that are seen at first when
/// they are more.
const SENTENCES: usize = 3;

/// What is known, in three sentences a programme; and what research cannot answer.
pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-evidence"));
    for programme in case.programmes {
        let brief = case.brief(programme);
        let answer = brief.answer(BriefQuestion::Effect);
        let most = SENTENCES.max(answer.seen(writer.words).len());
        let name = writer.name(programme);
        let line =
            Line::default().and_strong(name).and(format!(": {}", at_length(answer, most, writer.words)));
        let cited = cite(programme, answer, writer);
        writer.paragraph(line.cited(cited));
    }
    let see = Attachment::Studies.see(case, writer);
    writer.paragraph(Line::of(format!("{} {see}", writer.text("sak-evidence-limits"))));
}

/// Every study, with what is known and what is not.
pub(super) fn in_full<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.paragraph(Line::of(writer.text("sak-evidence-rule")));
    for programme in case.programmes {
        let heading = Message::new("sak-evidence-of").with("name", writer.name(programme));
        writer.heading(Level::Three, writer.say(&heading));
        told(programme, case.today, writer);
        studies(programme, writer);
    }
}

/// A row a study: this programme's own first.
fn studies<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
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
    if let Some(variant) = &study.variant {
        title.push(writer.labelled(&writer.text("detail-variant"), Part::Prose(variant).say(words)));
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
        let of = [&it.subgroup, &it.variant].into_iter().flatten();
        let line = of.fold(line, |line, part| {
            line.and(format!(" {} ", writer.text("evidence-finding-of")))
                .and_said(Part::Prose(part).say(words))
                .and(".")
        });
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

/// What is not known and what would change that; ratings in their own words, studies
/// under way, searches without a find. What each study found stands in its own words in
/// the table, and is not counted.
fn told<'c>(programme: &'c Programme, today: Date, writer: &mut Writer<'c>) {
    let summary = summary(programme, writer.words, today);
    if summary.known.is_empty() {
        let none = Message::new("sak-evidence-none").with("name", writer.name(programme));
        let line = Line::of(writer.say(&none));
        let cited = writer.cite_record(programme);
        writer.paragraph(line.cited(cited));
    }
    let others = summary.rated.into_iter().chain(summary.under_way).chain(summary.searched);
    let parts = [("sak-evidence-unknown", summary.unknown), ("sak-evidence-others", others.collect())];
    for (lead, sentences) in parts.into_iter().filter(|(_, sentences)| !sentences.is_empty()) {
        writer.paragraph(Line::of(writer.say(&Message::named("", lead))));
        let lines = sentences.iter().map(|it| sentence(programme, it, writer)).collect();
        writer.list(lines);
    }
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
