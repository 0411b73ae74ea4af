//! What each programme binds the municipality to: a mark and a figure in a cell,
//! a sentence of difference under the row, which opens to what the sources say.

use maud::{Markup, html};

use super::ComparisonPage;
use super::names::{SideTable, name_of};
use super::proof::numbers;
use super::sections::silent_rows;
use crate::compare::{Cell, InShort, Row};
use crate::page::Visit;
use crate::page::part::{Room, StatementPart, silence_mark};
use crate::record::{Binding, Group, Known, SilenceKind, Term};
use crate::words::Message;

/// The matrix of commitments; nothing when no row of it is left.
pub(super) fn commitments(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let programmes = page.comparison.programmes;
    let Some(group) = page.comparison.groups.iter().find(|it| it.group == Group::Commitments) else {
        return html! {};
    };
    let id = Group::Commitments.key();
    let title = visit.words.term(Group::VOCABULARY, id);
    let caption = visit.text("comparison-caption");
    let corner = visit.text("commitments-corner");
    let (silent, said): (Vec<_>, Vec<_>) =
        group.rows.iter().filter(|it| it.silence.is_none()).partition(|it| it.is_silent());
    let rows = html! {
        @for row in said { (marked_row(visit, row, page.opened.has(Group::Commitments))) }
        (nobody_says(visit, &silent, programmes.len()))
        (silent_rows(visit, group, programmes.len()))
    };
    SideTable {
        id,
        group: Some(Group::Commitments),
        kind: "matrix",
        title,
        about: None,
        caption,
        corner,
        programmes,
    }
    .around(visit, &rows)
}

fn marked_row(visit: &Visit<'_>, row: &Row<'_>, is_open: bool) -> Markup {
    html! {
        tr id=(row.question.slug()) {
            th scope="row" rowspan="2" { (visit.say(&row.question.label())) }
            @for (cell, mark) in row.cells.iter().zip(row.marks()) {
                td data-name=(name_of(visit, cell.programme)) data-cites=[numbers(cell)] { (marked(visit, &mark)) }
            }
        }
        tr.opens { td colspan=(row.cells.len()) {
            details open[is_open] {
                summary { (said_difference(visit, row)) }
                div.side-said { @for cell in &row.cells { (whole(visit, cell)) } }
            }
        } }
    }
}

/// What no programme says anything on, each silent in its own way: one row, which opens to how.
fn nobody_says(visit: &Visit<'_>, rows: &[&Row<'_>], n_columns: usize) -> Markup {
    html! {
        @if !rows.is_empty() {
            tr.opens.silent-row { td colspan=(n_columns + 1) {
                details {
                    summary { (visit.say(&Message::new("commitments-nobody").counting(rows.len()))) }
                    @for row in rows {
                        p.nobody-says id=(row.question.slug()) { (visit.say(&row.question.label())) }
                        div.side-said { @for cell in &row.cells { (whole(visit, cell)) } }
                    }
                }
            } }
        }
    }
}

/// How the programmes differ, in words, when that can be said.
fn said_difference(visit: &Visit<'_>, row: &Row<'_>) -> String {
    match &row.difference {
        Some(difference) => visit.say(&difference.say(visit.language())),
        None => visit.text("difference-nobody"),
    }
}

/// How binding it is and how much, or which silence there is.
fn marked(visit: &Visit<'_>, mark: &Known<InShort>) -> Markup {
    match mark {
        Known::Silent(silence) => silence_mark(silence.kind(), visit),
        Known::Stated(said) => html! {
            @if let Some(binding) = said.binding {
                span.level data-level=(binding.key()) { (visit.words.term(Binding::VOCABULARY, binding.key())) }
            }
            @let amounts: Vec<String> = said.amounts.iter().map(|it| visit.say(it)).collect();
            @if !amounts.is_empty() { " " span.amount { (amounts.join(&visit.text("list-between"))) } }
            @if said.is_disputed { " " span.disputed { (visit.text("sources-disagree")) } }
        },
    }
}

/// Everything that a programme's sources say on a question.
fn whole(visit: &Visit<'_>, cell: &Cell<'_>) -> Markup {
    let Cell { programme, known } = cell;
    html! {
        div data-name=(name_of(visit, programme)) data-silence=[known.silence_kind().map(SilenceKind::key)] {
            @match known {
                Known::Silent(silence) => {
                    (visit.say(&silence.kind().label()))
                    @if let Some(day) = silence.looked_on() {
                        " " (visit.say(&Message::new("silence-looked-on").with("date", day)))
                    }
                },
                Known::Stated(statements) => @for statement in statements {
                    (StatementPart { statement, programme, visit, room: Room::Cell, anchor: None })
                },
            }
        }
    }
}
