//! The rest of a comparison, folded by group. A fold tells how the programmes
//! differ, question by question, and leads to its own address, where the answers
//! stand side by side.

use maud::{Markup, html};

use super::ComparisonPage;
use super::heads::answered;
use super::names::{name_of, named_columns};
use super::proof::numbers;
use crate::compare::{Cell, Row, RowGroup};
use crate::coverage::Tally;
use crate::page::Visit;
use crate::page::chart::pictures;
use crate::page::part::{Room, StatementPart, silence_in_cell};
use crate::record::{Group, Question, Term};
use crate::words::Message;

/// Every group but the commitments, the pictures, and what only one programme says.
pub(super) fn sections(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let comparison = page.comparison;
    html! {
        section.comparison-part.folds aria-labelledby="resten" {
            h2.ds-heading data-size="sm" #resten { (visit.text("comparison-rest")) }
            p.folds-all {
                @if page.opened.is_all {
                    a.ds-link href=(page.at(visit, page.selection(), &crate::compare::Opened::default())) { (visit.text("comparison-fold")) }
                } @else {
                    a.ds-link href=(page.at(visit, page.selection(), &crate::compare::Opened::all())) { (visit.text("comparison-all")) }
                }
            }
            @for group in comparison.groups.iter().filter(|it| it.group != Group::Commitments) {
                @if page.opened.has(group.group) { (opened(visit, page, group)) } @else { (folded(visit, page, group)) }
            }
            (only_one(visit, page))
            @if page.opened.has_pictures() { (pictures(visit, comparison.programmes)) } @else {
                p.fold-link {
                    a.ds-link href={ (page.at(visit, page.selection(), &page.opened.and_pictures())) "#bilder" } { (visit.text("comparison-pictures")) }
                }
            }
        }
    }
}

fn summary(visit: &Visit<'_>, group: &RowGroup<'_>) -> Markup {
    let all: Tally = group.tallies.iter().copied().sum();
    html! {
        summary {
            h3.ds-heading data-size="2xs" { (visit.words.term(Group::VOCABULARY, group.group.key())) }
            " " span.fold-tally { (answered(visit, all)) }
        }
    }
}

/// A group in short: what each question is, and how the programmes differ on it.
fn folded(visit: &Visit<'_>, page: &ComparisonPage<'_>, group: &RowGroup<'_>) -> Markup {
    let key = group.group.key();
    let address = page.at(visit, page.selection(), &page.opened.and(group.group));
    html! {
        details.comparison-fold id=(key) data-group=(key) {
            (summary(visit, group))
            p { a.ds-button data-variant="secondary" data-size="sm" href={ (address) "#" (key) } { (visit.text("comparison-unfold")) } }
            @let said: Vec<&Row<'_>> = group.rows.iter().filter(|it| it.silence.is_none()).collect();
            @if !said.is_empty() {
                ul.fold-rows {
                    @for row in said {
                        li id=(row.question.slug()) {
                            a.ds-link href={ (address) "#" (row.question.slug()) } { (visit.say(&row.question.label())) }
                            ": " (in_short(visit, row))
                        }
                    }
                }
            }
            @for (kind, questions) in group.silent() {
                p.silent-row data-silence=(kind.key()) {
                    (visit.say(&Message::named("row-", kind.key()))) ": " (listed(visit, &questions))
                }
            }
        }
    }
}

/// How programmes differ, or who of them answers.
fn in_short(visit: &Visit<'_>, row: &Row<'_>) -> String {
    if let Some(difference) = &row.difference {
        return visit.say(&difference.say(visit.language()));
    }
    let told = row.cells.iter().filter(|it| it.known.stated().is_some());
    let names: Vec<String> = told.map(|it| name_of(visit, it.programme).to_owned()).collect();
    let message = match names.len() {
        0 => Message::new("difference-nobody"),
        n if n == row.cells.len() => Message::new("difference-all-tell").counting(n),
        _ => Message::new("difference-told").with("names", visit.words.list(&names)),
    };
    visit.say(&message)
}

/// A group with what the sources say.
fn opened(visit: &Visit<'_>, page: &ComparisonPage<'_>, group: &RowGroup<'_>) -> Markup {
    let programmes = page.comparison.programmes;
    let key = group.group.key();
    html! {
        details.comparison-fold id=(key) data-group=(key) open {
            (summary(visit, group))
            table.side.in-full data-columns=(programmes.len()) {
                caption.ds-sr-only { (visit.words.term(Group::VOCABULARY, key)) }
                (named_columns(visit, &visit.text("comparison-question"), programmes))
                tbody {
                    tr.tallies {
                        th scope="row" { (visit.text("comparison-known")) }
                        @for (programme, tally) in programmes.iter().zip(&group.tallies) {
                            td data-name=(name_of(visit, programme)) { (tallied(visit, *tally)) }
                        }
                    }
                    @for row in group.rows.iter().filter(|row| row.silence.is_none()) { (answered_row(visit, row)) }
                    (silent_rows(visit, group, programmes.len()))
                }
            }
        }
    }
}

/// A question, how the programmes differ on it in words, and the answer of each.
/// The sentence has the width of all columns, because a heading is narrow.
fn answered_row(visit: &Visit<'_>, row: &Row<'_>) -> Markup {
    let label = visit.say(&row.question.label());
    let cells = html! {
        @for cell in &row.cells { td data-name=(name_of(visit, cell.programme)) data-cites=[numbers(cell)] { (said_in(visit, cell)) } }
    };
    html! {
        @match &row.difference {
            Some(difference) => {
                tr.differs {
                    th scope="row" rowspan="2" { (label) }
                    td colspan=(row.cells.len()) { (visit.say(&difference.say(visit.language()))) }
                }
                tr id=(row.question.slug()) { (cells) }
            },
            None => {
                tr id=(row.question.slug()) { th scope="row" { (label) } (cells) }
            },
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

/// The questions that all are silent on alike, a row for each way.
pub(super) fn silent_rows(visit: &Visit<'_>, group: &RowGroup<'_>, n_columns: usize) -> Markup {
    html! {
        @for (kind, questions) in group.silent() {
            tr.silent-row data-silence=(kind.key()) {
                th scope="row" { (visit.say(&Message::named("row-", kind.key()))) }
                td colspan=(n_columns) { (listed(visit, &questions)) }
            }
        }
    }
}

/// Questions in one line, each with its own place.
fn listed(visit: &Visit<'_>, questions: &[Question]) -> Markup {
    html! {
        @for (at, question) in questions.iter().enumerate() {
            @if at > 0 { (visit.text("list-between")) }
            span id=(question.slug()) { (visit.say(&question.label())) }
        }
    }
}

/// What only one programme says something about, when only differences are shown.
fn only_one(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let rows = &page.comparison.aside.only_one;
    html! {
        @if !rows.is_empty() {
            details.comparison-fold.only-one {
                summary {
                    h3.ds-heading data-size="2xs" { (visit.text("comparison-only-one")) }
                    " " span.fold-tally { (visit.say(&Message::new("rows-counted").counting(rows.len()))) }
                }
                @for programme in page.comparison.programmes {
                    @let own: Vec<&Row<'_>> = rows.iter().filter(|row| says(row, programme)).collect();
                    @if !own.is_empty() {
                        h4.ds-heading data-size="2xs" { (name_of(visit, programme)) }
                        ul.fold-rows {
                            @for row in own {
                                li id=(row.question.slug()) {
                                    a.ds-link href={ (visit.programme(&programme.id)) "#" (row.question.slug()) } { (visit.say(&row.question.label())) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn says(row: &Row<'_>, programme: &crate::record::Programme) -> bool {
    row.cells.iter().any(|cell| cell.programme.id == programme.id && cell.known.stated().is_some())
}
