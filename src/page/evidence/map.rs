//! `/kunnskapskart`: programmes down, areas of outcome across, empty cells as
//! plain as full ones.

use maud::{Markup, html};

use super::filters::filters;
use super::legend::{cell_sign, legend};
use super::mark::MarkLink;
use super::rules::rules;
use super::unplaced::unplaced;
use super::{MAP, RULES};
use crate::evidence::{AreaGroup, Cell, Column, EvidenceMap, Filters, Row, State};
use crate::page::Visit;
use crate::page::frame::{Page, breadcrumbs, on_page, with_errors};
use crate::page::part::{StatusMark, said, silence_in_cell};
use crate::record::Term;
use crate::statement::Part;
use crate::words::Message;

/// The evidence map.
pub fn evidence_map(visit: &Visit<'_>, chosen: &Filters, map: &EvidenceMap<'_>) -> Markup {
    let title = visit.text("evidence-map-title");
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.text("evidence-map-lead")) }
            p { a.ds-link href={ "#" (RULES) } { (visit.text("evidence-to-rules")) } }
            (filters(visit, chosen, map))
            p.map-count role="status" {
                (visit.say(&Message::new("evidence-map-count")
                    .counting(map.n_programmes)
                    .with("all", map.n_all.to_string())))
            }
            (legend(visit))
        }
        @if map.rows.is_empty() {
            div.site-width { p { (visit.text("evidence-map-nothing")) } }
        } @else {
            (table(visit, map))
        }
        div.site-width {
            (pages(visit, chosen, map))
            (unplaced(visit, map))
            (rules(visit))
        }
    };
    let lead = visit.text("evidence-map-lead");
    let title = on_page(visit, title, map.page, map.pages);
    let title = if map.misread.is_empty() { title } else { with_errors(visit, &title) };
    Page { title: &title, description: Some(&lead), name: "evidence-map", main }.around(visit)
}

fn table(visit: &Visit<'_>, map: &EvidenceMap<'_>) -> Markup {
    html! {
        section.table-scroll.map-scroll tabindex="0" aria-labelledby="karttittel" {
            table.ds-table.evidence-map data-border data-size="sm" data-columns=(map.columns.len()) {
                caption #karttittel { (visit.text("evidence-map-caption")) }
                thead {
                    (groups(visit, map))
                    tr {
                        @for column in &map.columns {
                            th.area scope="col" { span { (said(&Part::Open(column.area).say(visit.words))) } }
                        }
                    }
                }
                tbody { @for row in &map.rows { (programme(visit, row, &map.columns)) } }
                tfoot {
                    (counts(visit, "evidence-map-findings", map, |column| column.n_findings))
                    (counts(visit, "evidence-map-programmes", map, |column| column.n_programmes))
                }
            }
        }
    }
}

/// The groups that the areas stand in, and the two columns beside them.
fn groups(visit: &Visit<'_>, map: &EvidenceMap<'_>) -> Markup {
    html! {
        tr {
            th.corner scope="col" rowspan="2" { (visit.text("coverage-programme")) }
            @for (group, n_areas) in map.groups() {
                th.area-group scope="colgroup" colspan=(n_areas) {
                    span { (visit.words.term(AreaGroup::VOCABULARY, group.key())) }
                }
            }
            th.row-count scope="col" rowspan="2" { (visit.text("evidence-map-findings")) }
        }
    }
}

fn programme(visit: &Visit<'_>, row: &Row<'_>, columns: &[Column<'_>]) -> Markup {
    let programme = row.programme;
    html! {
        tr {
            th scope="row" {
                a.ds-link href={ (visit.href(&format!("/tiltak/{}", programme.id))) "#virkning" } {
                    (said(&Part::Prose(&programme.name).say(visit.words)))
                }
                @if row.is_ended { " " (StatusMark { status: programme.lifecycle.status(), visit }) }
                @if let Some(silence) = programme.target_group.outcomes.silence() {
                    span.no-aims { (visit.text("evidence-map-aims")) " " (silence_in_cell(silence, visit)) }
                }
            }
            @for (cell, column) in row.cells.iter().zip(columns) { (self::cell(visit, row, cell, column)) }
            td.row-count data-area=(visit.text("evidence-map-findings")) { (row.n_findings) }
        }
    }
}

fn cell(visit: &Visit<'_>, row: &Row<'_>, cell: &Cell<'_>, column: &Column<'_>) -> Markup {
    let state = cell.state();
    if state == State::Nothing && cell.marks.is_empty() {
        return html! { td {} };
    }
    html! {
        td data-state=(state.key()) data-area=(Part::Open(column.area).say(visit.words).text) {
            div.marks {
                @for mark in &cell.marks { (MarkLink { programme: row.programme, mark, visit }) }
                @if state != State::Found {
                    span.cell-sign data-state=(state.key()) {
                        span aria-hidden="true" { (cell_sign(state)) }
                        span.ds-sr-only { (visit.words.term(State::VOCABULARY, state.key())) }
                    }
                }
            }
        }
    }
}

fn counts(
    visit: &Visit<'_>,
    label: &'static str,
    map: &EvidenceMap<'_>,
    count: impl Fn(&Column<'_>) -> usize,
) -> Markup {
    html! {
        tr {
            th scope="row" { (visit.say(&Message::named("", label))) }
            @for column in &map.columns {
                td data-area=(Part::Open(column.area).say(visit.words).text) { (count(column)) }
            }
            // A finding about two areas stands in two columns: their sum is no
            // number of findings.
            td {}
        }
    }
}

fn pages(visit: &Visit<'_>, chosen: &Filters, map: &EvidenceMap<'_>) -> Markup {
    let at = |page: usize| chosen.on_page(page).to_address().at(&visit.href(MAP));
    html! {
        @if map.pages > 1 {
            nav.map-pages aria-label=(visit.text("pages")) {
                @if map.page > 1 { a.ds-button data-variant="secondary" href=(at(map.page - 1)) { (visit.text("page-before")) } }
                span {
                    (visit.say(&Message::new("page-of")
                        .with("page", map.page.to_string())
                        .with("pages", map.pages.to_string())))
                }
                @if map.page < map.pages { a.ds-button data-variant="secondary" href=(at(map.page + 1)) { (visit.text("page-after")) } }
            }
        }
    }
}
