//! What it would take here, worked out with the municipality's own figures: a
//! range, its formula, the sources it rests on, and what is missing.

use std::collections::BTreeSet;

use super::Case;
use super::document::{Cell, Level, Line};
use super::writer::Writer;
use crate::plan::{Figure, NeedId, Plan, Standing, plan, said_range};
use crate::record::Programme;
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let Some(inputs) = case.inputs.filter(|inputs| !inputs.is_empty()) else { return };
    writer.heading(Level::Two, writer.text("sak-plan"));
    writer.paragraph(Line::of(writer.text("sak-plan-lead")));
    for programme in case.programmes {
        let programme: &'c Programme = programme;
        let planned = plan(programme, inputs);
        writer.heading(Level::Three, writer.name(programme));
        assumptions(&planned, writer);
        figures(programme, &planned, writer);
    }
}

/// What the municipality has typed: its own word, and no source's.
fn assumptions(planned: &Plan, writer: &mut Writer<'_>) {
    let assumed = planned.needs.iter().filter(|need| need.standing() == Standing::Assumed);
    let lines = assumed.filter_map(|need| {
        let value = said_range(need.value()?, need.counted, writer.words);
        let label = need.label.say(writer.words);
        Some(Line::of(writer.say(&Message::new("sak-plan-assumed").with("what", label).with("value", value))))
    });
    let lines = lines.collect();
    writer.list(lines);
}

/// A row for each figure of which something is known, and the others by name:
/// what is missing is told once.
fn figures<'c>(programme: &'c Programme, planned: &Plan, writer: &mut Writer<'c>) {
    let figures = planned.summary().lines.into_iter().map(|line| line.figure);
    let figures = planned.figure("groups").into_iter().chain(figures);
    let figures = figures.chain(planned.staff().map(|(_, figure)| figure));
    let (known, unknown): (Vec<&Figure>, Vec<&Figure>) = figures.partition(|it| it.value.known.is_some());
    let mut rows = Vec::new();
    for figure in &known {
        let formula = Line::of(planned.formula(figure, writer.words));
        let cited = cite(programme, planned, figure, writer);
        rows.push(vec![
            vec![Line::of(figure.label.say(writer.words))],
            value(figure, writer),
            vec![formula.cited(cited)],
        ]);
    }
    let ids = ["sak-column-figure", "sak-column-result", "sak-column-formula"];
    let head = ids.iter().map(|id| Line::of(writer.say(&Message::named("", id)))).collect();
    let caption = writer.say(&Message::new("sak-table-plan").with("name", writer.name(programme)));
    writer.table(&caption, vec![4, 4, 7], head, rows);
    let missing: BTreeSet<NeedId> =
        known.iter().chain(&unknown).flat_map(|it| it.value.missing.iter().copied()).collect();
    let unknown: Vec<String> = unknown.iter().map(|it| it.label.say(writer.words)).collect();
    if !unknown.is_empty() {
        let said = Message::new("sak-plan-unknown").with("what", writer.words.list(&unknown));
        writer.paragraph(Line::of(writer.say(&said)));
    }
    if !missing.is_empty() {
        // Twenty names have commas of their own and would fill half a page as a list.
        let missing: Vec<String> =
            missing.iter().map(|&it| planned.need(it).label.say(writer.words)).collect();
        let said = Message::new("sak-plan-lacks").with("what", missing.join("; "));
        writer.paragraph(Line::of(writer.say(&said)));
    }
}

/// What a figure comes to; a part is never given for the whole.
fn value(figure: &Figure, writer: &Writer<'_>) -> Cell {
    let said = |range| said_range(range, figure.counted, writer.words);
    match (figure.value.whole, figure.value.known) {
        (Some(whole), _) => vec![Line::of(said(whole))],
        (None, Some(part)) => {
            vec![Line::of(writer.say(&Message::new("sak-plan-part").with("value", said(part))))]
        }
        (None, None) => Vec::new(),
    }
}

/// The sources of the quantities that a figure rests on, those that sources state.
fn cite<'c>(
    programme: &'c Programme,
    planned: &Plan,
    figure: &Figure,
    writer: &mut Writer<'c>,
) -> Vec<usize> {
    let mut numbers = BTreeSet::new();
    for id in planned.needs_of(figure) {
        let need = planned.need(id);
        let stated = need.stated.as_ref().filter(|_| need.standing() == Standing::Stated);
        for (_, provenance) in stated.iter().flat_map(|stated| &stated.versions) {
            numbers.extend(writer.cite(programme, provenance));
        }
    }
    numbers.into_iter().collect()
}
