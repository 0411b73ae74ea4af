//! The table of a comparison: names on top, questions down, and what each
//! programme's sources say.

use maud::{Markup, html};

use crate::address::Selection;
use crate::compare::{Cell, Comparison, FEWEST, Row, RowGroup};
use crate::coverage::Tally;
use crate::page::Visit;
use crate::page::part::{Room, StatementPart, label, said, silence_in_cell, status_of};
use crate::record::{Group, Term};
use crate::statement::Part;
use crate::words::Message;

/// The table, in a region that scrolls.
pub(super) fn table(visit: &Visit<'_>, selection: &Selection, comparison: &Comparison<'_>) -> Markup {
    html! {
        section.table-scroll tabindex="0" aria-labelledby="tabelltittel" {
            table.ds-table.comparison data-border data-size="sm" data-columns=(comparison.programmes.len()) {
                caption #tabelltittel { (visit.text("comparison-caption")) }
                (head(visit, selection, comparison))
                @for group in &comparison.groups { (group_rows(visit, group, comparison)) }
            }
        }
    }
}

fn head(visit: &Visit<'_>, selection: &Selection, comparison: &Comparison<'_>) -> Markup {
    html! {
        thead {
            tr {
                th.corner scope="col" { (visit.text("comparison-question")) }
                @for (programme, total) in comparison.programmes.iter().zip(&comparison.totals) {
                    @let name = programme.name.for_reader(visit.language()).0;
                    th scope="col" {
                        a.ds-link.column-name href=(visit.programme(&programme.id)) {
                            (said(&Part::Prose(&programme.name).say(visit.words)))
                        }
                        div { (status_of(programme, visit)) }
                        p.column-total { (answered(visit, *total)) }
                        p.column-links {
                            a.ds-link.ask href=(visit.href(&format!("/tiltak/{}/sporsmal", programme.id))) {
                                (visit.text("comparison-ask")) span.ds-sr-only { " " (visit.say(&Message::new("comparison-ask-about").with("name", name))) }
                            }
                            @if comparison.programmes.len() > FEWEST {
                                " " a.ds-link.remove href=(selection.without(&programme.id).to_address().at(&visit.href("/sammenlign"))) {
                                    (visit.text("compare-remove")) span.ds-sr-only { " " (name) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn group_rows(visit: &Visit<'_>, rows: &RowGroup<'_>, comparison: &Comparison<'_>) -> Markup {
    html! {
        tbody data-group=(rows.group.key()) {
            tr.group-row {
                th scope="rowgroup" { span.group-name { (visit.words.term(Group::VOCABULARY, rows.group.key())) } }
                @for tally in &rows.tallies { td { (tallied(visit, *tally)) } }
            }
            @for row in rows.rows.iter().filter(|row| row.silence.is_none()) { (answered_row(visit, row, comparison)) }
            @for (kind, questions) in rows.silent() {
                tr.silent-row data-silence=(kind.key()) {
                    th scope="row" { (visit.say(&Message::named("row-", kind.key()))) }
                    td colspan=(comparison.programmes.len()) {
                        ul { @for question in &questions { li { (visit.say(&question.label())) } } }
                    }
                }
            }
        }
    }
}

/// A question, how the programmes differ on it in words, and the answer of each.
/// The sentence has the width of all columns, because a heading is narrow.
fn answered_row(visit: &Visit<'_>, row: &Row<'_>, comparison: &Comparison<'_>) -> Markup {
    let label = html! { span.row-label { (label(visit, &row.question.label())) } };
    let cells = html! { @for cell in &row.cells { td { (said_in(visit, cell)) } } };
    html! {
        @match &row.difference {
            Some(difference) => {
                tr.difference-row {
                    th scope="row" rowspan="2" { (label) }
                    td colspan=(comparison.programmes.len()) {
                        p.difference { (visit.say(&difference.say(visit.language()))) }
                    }
                }
                tr id=(row.question.slug()) { (cells) }
            },
            None => {
                tr id=(row.question.slug()) { th scope="row" { (label) } (cells) }
            },
        }
    }
}

/// How many questions have an answer.
fn answered(visit: &Visit<'_>, tally: Tally) -> String {
    let message = Message::new("comparison-answered").with("stated", tally.stated.to_string());
    visit.say(&message.with("total", tally.total().to_string()))
}

/// How many questions have an answer, and how many are silent in each way.
fn tallied(visit: &Visit<'_>, tally: Tally) -> Markup {
    html! {
        span.answered { (answered(visit, tally)) } " "
        @if tally.stated < tally.total() {
            ul.kinds {
                @for (kind, count) in tally.silences() {
                    li { (visit.say(&Message::named("coverage-", kind.key()).counting(count))) }
                }
            }
        }
    }
}

fn said_in(visit: &Visit<'_>, cell: &Cell<'_>) -> Markup {
    let Cell { programme, known } = cell;
    html! {
        @if let Some(why) = known.silence() { (silence_in_cell(why, visit)) }
        @for statement in known.stated().into_iter().flatten() {
            (StatementPart { statement, programme, visit, room: Room::Cell, anchor: None })
        }
    }
}
