//! What the municipality asked for, and how each alternative answers: met, not
//! met, not known, with the facts behind it.

use std::collections::BTreeSet;

use super::Case;
use super::across::Across;
use super::document::{Cell, Line};
use super::writer::Writer;
use crate::fit::{Criterion, Judgement, Verdict, judge};
use crate::record::{Programme, Term};

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let Some((wishes, choices)) = case.wishes.filter(|(wishes, _)| !wishes.is_empty()) else { return };
    writer.paragraph(Line::of(writer.text("sak-fit-lead")));
    let demands = wishes.demands();
    let table = Across { caption: "sak-table-fit", corner: "sak-column-criterion", widths: [3, 4] };
    writer.across(case.programmes, &table, |writer, programmes| {
        let judged: Vec<(&'c Programme, Vec<(Criterion, Judgement<'c>)>)> =
            programmes.iter().map(|it| (&**it, judge(it, wishes))).collect();
        let mut rows = Vec::new();
        for criterion in wishes.criteria() {
            let wanted = writer.words.list(&wishes.said(criterion, choices, writer.words));
            let name = writer.say(&criterion.label());
            let mut asked = vec![Line::default().and_strong(name), Line::of(wanted)];
            if demands.contains(&criterion) {
                asked.push(Line::of(writer.text("sak-fit-must")));
            }
            let mut row = vec![asked];
            for (programme, judgements) in &judged {
                let judgement = judgements.iter().find(|(it, _)| *it == criterion);
                row.push(judgement.map(|(_, it)| cell(programme, it, writer)).unwrap_or_default());
            }
            rows.push(row);
        }
        rows
    });
}

/// The verdict, what was compared, why, the sources; when it is not known, the
/// question to ask.
fn cell<'c>(programme: &'c Programme, judgement: &Judgement<'c>, writer: &mut Writer<'c>) -> Cell {
    let verdict = writer.words.term(Verdict::VOCABULARY, judgement.verdict.key());
    let mut line = Line::default().and_strong(verdict);
    if !judgement.value.is_empty() {
        line = line.and(": ").and_line(writer.parts(&judgement.value));
    }
    let mut numbers = BTreeSet::new();
    for shown in &judgement.facts {
        for version in std::iter::once(&shown.statement).chain(&shown.statement.conflict) {
            numbers.extend(writer.cite(programme, version.provenance));
        }
    }
    let mut lines = vec![line.cited(numbers.into_iter().collect())];
    lines.extend(judgement.because.iter().map(|why| Line::of(writer.say(why))));
    if judgement.verdict == Verdict::NotKnown {
        if let Some(silence) = &judgement.silence {
            lines.push(writer.silent(silence));
        }
        lines.push(Line::of(writer.say(&judgement.question.to_ask())));
    }
    lines
}
