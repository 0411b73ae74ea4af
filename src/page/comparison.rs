//! Programmes side by side, and the page where one chooses which.

use std::sync::Arc;

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{Room, StatementPart, StatusMark, said, silence_in_cell};
use crate::compare::{Comparison, FEWEST, MOST, RowGroup, Selection};
use crate::coverage::Tally;
use crate::record::{Group, Programme, Question, Term};
use crate::statement::{Part, answer};
use crate::words::Message;

/// The page where one chooses what to compare.
pub struct Chooser<'c> {
    /// What is chosen so far.
    pub selection: &'c Selection,
    /// The programmes that can be chosen, by name.
    pub programmes: &'c [Arc<Programme>],
}

/// The page where one chooses what to compare.
pub fn choose(visit: &Visit<'_>, chooser: &Chooser<'_>) -> Markup {
    let title = visit.text("compare-title");
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.say(&Message::new("compare-lead").with("fewest", FEWEST.to_string()).with("most", MOST.to_string()))) }
            form.chooser action=(visit.href("/sammenlign")) method="get" {
                fieldset.ds-fieldset {
                    legend.ds-label data-weight="medium" { (visit.text("choose-to-compare")) }
                    @for programme in chooser.programmes {
                        @let id = programme.id.as_str();
                        div.ds-field {
                            input.ds-input type="checkbox" id={ "velg-" (id) } name="p" value=(id)
                                checked[chooser.selection.ids.contains(&programme.id)];
                            label.ds-label data-weight="regular" for={ "velg-" (id) } {
                                (said(&Part::Prose(&programme.name).say(visit.words))) " "
                                (StatusMark { status: programme.lifecycle.status(), visit })
                            }
                        }
                    }
                }
                button.ds-button type="submit" { (visit.text("compare-chosen")) }
            }
            p { a.ds-link href=(visit.href("/tiltak")) { (visit.text("compare-search")) } }
        }
    };
    Page { title: &title, description: None, name: "choose", main }.around(visit)
}

/// Programmes side by side.
pub fn comparison(
    visit: &Visit<'_>,
    selection: &Selection,
    comparison: &Comparison,
    others: &[Arc<Programme>],
) -> Markup {
    let names: Vec<String> =
        comparison.programmes.iter().map(|it| it.name.for_reader(visit.language()).0.to_owned()).collect();
    let title = visit.say(&Message::new("comparison-of").with("names", visit.words.list(&names)));
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text("compare-title")))
            h1.ds-heading data-size="md" { (title) }
            @if selection.ids.len() > MOST {
                div.ds-alert data-color="info" { p {
                    (visit.say(&Message::new("compare-too-many").with("most", MOST.to_string())))
                } }
            }
            (switch(visit, selection, comparison))
        }
        div.table-scroll tabindex="0" role="region" aria-labelledby="tabelltittel" {
            table.ds-table.comparison data-border data-size="sm" data-columns=(comparison.programmes.len()) {
                caption #tabelltittel { (visit.text("comparison-caption")) }
                (head(visit, selection, comparison))
                @for group in &comparison.groups { (group_rows(visit, group, comparison)) }
            }
        }
        div.site-width {
            (super::take::take_comparison(visit, selection))
            (legend(visit))
            (add(visit, selection, others))
        }
    };
    Page { title: &title, description: None, name: "comparison", main }.around(visit)
}

/// All rows, or only those in which the programmes differ.
fn switch(visit: &Visit<'_>, selection: &Selection, comparison: &Comparison) -> Markup {
    let at = |only: bool| format!("{}?{}", visit.href("/sammenlign"), selection.showing(only).to_address());
    let only = selection.only_differences;
    html! {
        nav.switch aria-label=(visit.text("rows-shown")) {
            a.ds-button data-variant=(if only { "secondary" } else { "primary" }) data-size="sm" href=(at(false))
                aria-current=[(!only).then_some("true")] { (visit.text("rows-all")) }
            a.ds-button data-variant=(if only { "primary" } else { "secondary" }) data-size="sm" href=(at(true))
                aria-current=[only.then_some("true")] { (visit.text("rows-differing")) }
            @if only {
                span.alike role="status" { (visit.say(&Message::new("rows-alike").counting(comparison.n_alike))) }
            }
        }
    }
}

fn head(visit: &Visit<'_>, selection: &Selection, comparison: &Comparison) -> Markup {
    html! {
        thead {
            tr {
                th.corner scope="col" { (visit.text("comparison-question")) }
                @for programme in &comparison.programmes {
                    th scope="col" {
                        a.ds-link.column-name href=(visit.href(&format!("/tiltak/{}", programme.id))) {
                            (said(&Part::Prose(&programme.name).say(visit.words)))
                        }
                        div { (StatusMark { status: programme.lifecycle.status(), visit }) }
                        @if comparison.programmes.len() > FEWEST {
                            a.ds-link.remove href={ (visit.href("/sammenlign")) "?" (selection.without(&programme.id).to_address()) } {
                                (visit.text("compare-remove")) span.ds-sr-only { " " (programme.name.for_reader(visit.language()).0) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn group_rows(visit: &Visit<'_>, rows: &RowGroup, comparison: &Comparison) -> Markup {
    let n_columns = comparison.programmes.len() + 1;
    html! {
        tbody data-group=(rows.group.key()) {
            tr.group-row {
                th scope="rowgroup" colspan=(n_columns) {
                    span.group-name { (visit.words.term(Group::VOCABULARY, rows.group.key())) }
                }
            }
            @if rows.group == Group::Commitments { (tallies(visit, comparison)) }
            @for &question in &rows.answered {
                tr id=(question.slug()) {
                    th scope="row" { span.row-label { (visit.say(&question.label())) } }
                    @for programme in &comparison.programmes { td { (cell(visit, programme, question)) } }
                }
            }
            @for (kind, questions) in by_silence(rows) {
                tr.silent-row data-silence=(kind) {
                    th scope="row" { (visit.say(&Message::named("row-", kind))) }
                    td colspan=(comparison.programmes.len()) {
                        ul { @for question in &questions { li { (visit.say(&question.label())) } } }
                    }
                }
            }
        }
    }
}

/// How many of the commitments each programme's sources speak of.
fn tallies(visit: &Visit<'_>, comparison: &Comparison) -> Markup {
    html! {
        tr.tally-row {
            th scope="row" { (visit.text("comparison-known")) }
            @for programme in &comparison.programmes {
                @let tally = Tally::of(programme, Question::in_group(Group::Commitments));
                td {
                    (visit.say(&Message::new("comparison-answered")
                        .with("stated", tally.stated.to_string())
                        .with("total", tally.total().to_string())))
                }
            }
        }
    }
}

fn cell(visit: &Visit<'_>, programme: &Programme, question: Question) -> Markup {
    let known = answer(programme, question).known;
    html! {
        @if let Some(why) = known.silence() { (silence_in_cell(&why, visit)) }
        @for statement in known.stated().into_iter().flatten() {
            (StatementPart { statement, programme, visit, room: Room::Cell, anchor: None })
        }
    }
}

/// Questions that nobody answers, those with the same silence together.
fn by_silence(rows: &RowGroup) -> Vec<(&'static str, Vec<Question>)> {
    let mut sorted: Vec<(&'static str, Vec<Question>)> = Vec::new();
    for row in &rows.silent {
        match sorted.iter_mut().find(|(kind, _)| *kind == row.silence) {
            Some((_, questions)) => questions.push(row.question),
            None => sorted.push((row.silence, vec![row.question])),
        }
    }
    sorted
}

/// What the kinds of silence mean.
fn legend(visit: &Visit<'_>) -> Markup {
    html! {
        section.legend aria-labelledby="tegnforklaring" {
            h2.ds-heading data-size="2xs" #tegnforklaring { (visit.text("legend-title")) }
            dl {
                @for kind in ["not-stated", "not-recorded", "not-applicable"] {
                    div {
                        dt { span.silence data-silence=(kind) { (visit.say(&Message::named("silence-", kind))) } }
                        dd { (visit.say(&Message::named("silence-means-", kind))) }
                    }
                }
            }
        }
    }
}

/// One more programme.
fn add(visit: &Visit<'_>, selection: &Selection, others: &[Arc<Programme>]) -> Markup {
    html! {
        @if !others.is_empty() && selection.ids.len() < MOST {
            form.add action=(visit.href("/sammenlign")) method="get" {
                @for id in &selection.ids { input type="hidden" name="p" value=(id); }
                @if selection.only_differences { input type="hidden" name="only" value="differences"; }
                div.ds-field {
                    label.ds-label data-weight="medium" for="legg-til" { (visit.text("compare-add")) }
                    select.ds-input #legg-til name="p" {
                        @for programme in others {
                            option value=(programme.id) { (programme.name.for_reader(visit.language()).0) }
                        }
                    }
                }
                button.ds-button data-variant="secondary" type="submit" { (visit.text("compare-add-button")) }
            }
        }
    }
}
