//! What it would take here, worked out with the municipality's own figures: a
//! range, its formula, the sources it rests on, and what is missing.

use std::collections::BTreeSet;

use super::Case;
use super::document::{Cell, Level, Line};
use super::writer::Writer;
use crate::plan::{Figure, NeedId, Plan, Standing, said_range};
use crate::record::Programme;
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.paragraph(Line::of(writer.text("sak-plan-lead")));
    for (programme, planned) in case.programmes.iter().zip(case.plans) {
        writer.heading(Level::Three, writer.name(programme));
        assumptions(planned, writer);
        results(programme, planned, writer);
        formulas(programme, planned, writer);
    }
}

/// How each figure is worked out.
fn formulas<'c>(programme: &'c Programme, planned: &Plan, writer: &mut Writer<'c>) {
    let mut rows = Vec::new();
    for figure in figures(planned).filter(|it| it.value.whole.is_some()) {
        let formula = Line::of(planned.formula(figure, writer.words));
        let cited = cite(programme, planned, figure, writer);
        rows.push(vec![vec![Line::of(figure.label.say(writer.words))], vec![formula.cited(cited)]]);
    }
    let columns = [("sak-column-figure", 2), ("sak-column-formula", 5)];
    table(programme, columns, "sak-table-calculations", rows, writer);
}

/// A table about one programme's figures.
fn table<'c>(
    programme: &'c Programme,
    columns: [(&'static str, usize); 2],
    caption: &'static str,
    rows: Vec<Vec<Cell>>,
    writer: &mut Writer<'c>,
) {
    let head = columns.map(|(id, _)| Line::of(writer.text(id))).to_vec();
    let caption = writer.say(&Message::new(caption).with("name", writer.name(programme)));
    writer.table(&caption, columns.map(|(_, width)| width).to_vec(), head, rows);
}

/// What the municipality has typed: its own word, and no source's.
fn assumptions(planned: &Plan, writer: &mut Writer<'_>) {
    // What follows another field is told with that.
    let assumed =
        planned.needs.iter().filter(|need| need.standing() == Standing::Assumed && need.follows().is_none());
    let lines = assumed.filter_map(|need| {
        let value = need.said(writer.words)?;
        let label = need.label.say(writer.words);
        Some(Line::of(writer.say(&Message::new("sak-plan-assumed").with("what", label).with("value", value))))
    });
    let lines = lines.collect();
    writer.list(lines);
}

/// The figures that a council asks about, in the order of the plan.
fn figures(planned: &Plan) -> impl Iterator<Item = &Figure> {
    let figures = planned.summary().lines.into_iter().map(|line| line.figure);
    planned.figure("groups").into_iter().chain(figures).chain(planned.staff().map(|(_, figure)| figure))
}

/// A row for each figure that is known, then what is known of others, each in a sentence,
/// and the others by name: what is missing is told once.
fn results<'c>(programme: &'c Programme, planned: &Plan, writer: &mut Writer<'c>) {
    let (known, unknown): (Vec<&Figure>, Vec<&Figure>) =
        figures(planned).partition(|it| it.value.whole.is_some());
    let mut rows = Vec::new();
    for figure in &known {
        let label = Line::of(figure.label.say(writer.words));
        let result = figure.value.whole.map(|it| said_range(it, figure.counted, writer.words));
        let result = Line::of(result.unwrap_or_default()).cited(cite(programme, planned, figure, writer));
        rows.push(vec![vec![label], vec![result]]);
    }
    table(programme, [("sak-column-figure", 3), ("sak-column-result", 2)], "sak-table-plan", rows, writer);
    let missing: BTreeSet<NeedId> =
        known.iter().chain(&unknown).flat_map(|it| it.value.missing.iter().copied()).collect();
    // A part never stands in the table, where it would be read as the sum.
    let parts = unknown.iter().filter_map(|it| Some((it, planned.known_part(it)?)));
    let parts: Vec<Line> = parts
        .map(|(figure, part)| {
            let said =
                Message::new("sak-plan-part").with("what", figure.label.say(writer.words)).with("part", part);
            Line::of(writer.say(&said))
        })
        .collect();
    if !parts.is_empty() {
        writer.list(parts);
    }
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

/// The sources of the quantities that a figure rests on, those that sources state.
pub(super) fn cite<'c>(
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
