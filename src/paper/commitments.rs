//! What the municipality would bind itself to, and what it would be given: must
//! or should, when, who answers for it, how much.

use super::Case;
use super::across::{Across, answered_by_any};
use super::document::{Cell, Line};
use super::writer::Writer;
use crate::record::{Group, Known, Programme, Question, SilenceKind, Term};
use crate::statement::{DetailKind, Statement, answer};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.paragraph(Line::of(writer.text("sak-commitments-lead")));
    overview(case, writer);
    for programme in case.programmes {
        silence(programme, writer);
        in_full(programme, writer);
    }
}

/// One line a type: must, should or described, and how much.
fn overview<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let questions = answered_by_any(case.programmes, Group::Commitments);
    let table = Across { caption: "sak-table-commitments", corner: "sak-column-commitment", widths: [3, 3] };
    writer.answers_across(case.programmes, &table, &questions, |writer, programme, question| {
        short(programme, question, writer)
    });
}

/// How binding, and how much; or how the sources are silent.
fn short<'c>(programme: &'c Programme, question: Question, writer: &mut Writer<'c>) -> Cell {
    let known = answer(programme, question).known;
    if let Some(silence) = known.silence() {
        return vec![writer.silent(silence)];
    }
    let mut lines = Vec::new();
    for statement in known.all() {
        if !statement.conflict.is_empty() {
            lines.push(Line::of(format!("{}:", writer.text("sources-disagree"))));
        }
        for version in std::iter::once(statement).chain(&statement.conflict) {
            let mut line = writer.detail_of(version, DetailKind::CommitmentLevel);
            if let Some(figure) = &version.figure {
                line = line.and(": ").and_said(figure.say(writer.words));
            }
            let line = line.cited(writer.cite(programme, version.provenance));
            // Several without a number, equally binding, look the same here.
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

/// Everything that is stated, a row each.
fn in_full<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let mut rows = Vec::new();
    for question in Question::in_group(Group::Commitments) {
        let Known::Stated(statements) = answer(programme, question).known else { continue };
        for statement in &statements {
            rows.push(vec![
                vec![Line::of(writer.say(&question.label()))],
                writer.told(programme, statement, &[]),
                vec![writer.detail_of(statement, DetailKind::CommitmentLevel)],
                vec![stated_or_not(statement, DetailKind::CommitmentWhen, writer)],
                vec![stated_or_not(statement, DetailKind::CommitmentResponsible, writer)],
            ]);
        }
    }
    let ids =
        ["sak-column-commitment", "sak-column-what", "detail-level", "detail-when", "detail-responsible"];
    let head = ids.iter().map(|id| Line::of(writer.say(&Message::named("", id)))).collect();
    let caption = writer.say(&Message::new("sak-table-commitments-of").with("name", writer.name(programme)));
    writer.table(&caption, vec![4, 8, 3, 3, 4], head, rows);
}

/// What a detail says, or that nobody says it.
fn stated_or_not(statement: &Statement<'_>, kind: DetailKind, writer: &Writer<'_>) -> Line {
    let line = writer.detail_of(statement, kind);
    if line.0.is_empty() { Line::of(writer.text("silence-not-stated")) } else { line }
}

/// What nobody says, by kind of silence: one sentence a kind.
fn silence<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let of_kind = |kind: SilenceKind, writer: &Writer<'_>| -> Vec<String> {
        let silent = Question::in_group(Group::Commitments)
            .filter(|&question| answer(programme, question).known.silence_kind() == Some(kind));
        silent.map(|question| writer.say(&question.label()).to_lowercase()).collect()
    };
    for &kind in SilenceKind::ALL {
        let message = match kind {
            SilenceKind::NotStated => Message::new("sak-commitments-not-stated"),
            SilenceKind::NotInExcerpt => Message::new("sak-commitments-not-in-excerpt"),
            SilenceKind::NotRecorded => Message::new("sak-commitments-not-recorded"),
            SilenceKind::NotApplicable => Message::new("sak-commitments-not-applicable"),
            SilenceKind::OnlyInterested => Message::new("sak-commitments-only-interested"),
        };
        let names = of_kind(kind, writer);
        if !names.is_empty() {
            let said = writer.say(&message.counting(names.len()).with("what", writer.words.list(&names)));
            let cited = writer.cite_record(programme);
            let name = writer.name(programme);
            writer.paragraph(Line::default().and_strong(name).and(format!(": {said}")).cited(cited));
        }
    }
}

/// What the provider gives in return.
pub(super) fn provider<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let questions = answered_by_any(case.programmes, Group::Provider);
    let table = Across { caption: "sak-table-provider", corner: "sak-column-provision", widths: [2, 3] };
    writer.answers_across(case.programmes, &table, &questions, |writer, programme, question| {
        writer.answered(programme, question)
    });
}
