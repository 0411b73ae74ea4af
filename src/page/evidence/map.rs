//! `/kunnskapskart`: area of outcome by area of outcome, which programmes something
//! was found of, in words, and which aim at it without a finding that we have read.

use maud::{Markup, html};

use super::filters::filters;
use super::mark::MarkLink;
use super::rules::rules;
use super::unplaced::unplaced;
use super::{MAP, RULES};
use crate::evidence::{AreaGroup, Cell, Claim, Column, EvidenceMap, Filters, Mark, Row, State};
use crate::page::Visit;
use crate::page::frame::{Page, breadcrumbs, on_page, with_errors};
use crate::page::part::{StatusMark, said, silence_in_cell};
use crate::record::Term;
use crate::statement::Part;
use crate::words::Message;

/// What a programme is without that aims at an area of which nothing is known.
const AIMS_WITHOUT: [State; 3] = [State::AimOnly, State::AimNotRead, State::AimNotLooked];

/// The evidence map.
pub fn evidence_map(visit: &Visit<'_>, chosen: &Filters, map: &EvidenceMap<'_>) -> Markup {
    let title = visit.text("evidence-map-title");
    let lead = visit.text("evidence-map-lead");
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (lead) }
            p { a.ds-link href={ "#" (RULES) } { (visit.text("evidence-to-rules")) } }
            (filters(visit, chosen, map))
            p.map-count role="status" {
                (visit.say(&Message::new("evidence-map-count")
                    .counting(map.n_programmes)
                    .with("all", map.n_all.to_string())))
            }
            @if map.rows.is_empty() {
                p { (visit.text("evidence-map-nothing")) }
            } @else {
                @for group in map.groups() { (self::group(visit, chosen, map, group)) }
                (outside(visit, map))
            }
            (pages(visit, chosen, map))
            (unplaced(visit, map))
            (rules(visit))
        }
    };
    let title = on_page(visit, title, map.page, map.pages);
    let title = if map.misread.is_empty() { title } else { with_errors(visit, &title) };
    Page { title: &title, description: Some(&lead), name: "evidence-map", main }.around(visit)
}

/// The areas of one group, each folded to what it holds.
fn group(visit: &Visit<'_>, chosen: &Filters, map: &EvidenceMap<'_>, group: AreaGroup) -> Markup {
    let anchor = format!("omrader-{}", group.key());
    let areas = map.columns.iter().enumerate().filter(|(_, column)| column.group == group);
    html! {
        section.area-group aria-labelledby=(anchor) {
            h2.ds-heading data-size="sm" id=(anchor) { (visit.words.term(AreaGroup::VOCABULARY, group.key())) }
            @for (number, column) in areas {
                (Area::of(map, number, column).markup(visit, chosen.narrows()))
            }
        }
    }
}

/// An area of outcome, and the programmes that have something to do with it.
struct Area<'m> {
    column: &'m Column<'m>,
    cells: Vec<(&'m Row<'m>, &'m Cell<'m>)>,
}

impl<'m> Area<'m> {
    fn of(map: &'m EvidenceMap<'_>, number: usize, column: &'m Column<'_>) -> Self {
        let cells = map.rows.iter().map(|row| (row, &row.cells[number]));
        Self { column, cells: cells.collect() }
    }

    /// The programmes of which something is shown.
    fn found(&self) -> impl Iterator<Item = &(&'m Row<'m>, &'m Cell<'m>)> {
        self.cells.iter().filter(|(_, cell)| !cell.marks.is_empty())
    }

    /// How many programmes were compared with something else here, by a study of their own.
    fn n_compared(&self) -> usize {
        let is_compared = |mark: &Mark<'_>| mark.claim == Claim::Compared && !mark.is_of_original();
        self.found().filter(|(_, cell)| cell.marks.iter().any(is_compared)).count()
    }

    /// The programmes of which nothing is shown, and why.
    fn without(&self, state: State) -> Vec<&'m Row<'m>> {
        let without = self.cells.iter().filter(|(_, cell)| cell.marks.is_empty() && cell.state() == state);
        without.map(|(row, _)| *row).collect()
    }

    fn markup(&self, visit: &Visit<'_>, is_open: bool) -> Markup {
        let n_found = self.found().count();
        let n_aims: usize = AIMS_WITHOUT.iter().map(|it| self.without(*it).len()).sum();
        html! {
            details.ds-details.area id={ "omrade-" (self.column.area.key) } open[is_open] {
                summary {
                    h3.area-title {
                        span.area-name { (said(&Part::Open(self.column.area).say(visit.words))) } " "
                        span.area-holds {
                            (visit.say(&Message::new("evidence-area-found").counting(n_found)))
                            @if n_found > 0 { " " (visit.say(&Message::new("evidence-area-compared").counting(self.n_compared()))) }
                            @if n_aims > 0 { " " (visit.say(&Message::new("evidence-area-aims").counting(n_aims))) }
                        }
                    }
                }
                div {
                    @if n_found > 0 {
                        ul.area-found { @for (row, cell) in self.found() { (found(visit, row, cell)) } }
                    }
                    @for &state in AIMS_WITHOUT.iter().chain(&[State::Hidden]) {
                        (without(visit, state, &self.without(state)))
                    }
                }
            }
        }
    }
}

/// What was found of one programme.
fn found(visit: &Visit<'_>, row: &Row<'_>, cell: &Cell<'_>) -> Markup {
    let state = cell.state();
    html! {
        li data-state=(state.key()) {
            p.area-programme { (programme(visit, row)) }
            ul.marks { @for mark in &cell.marks { li { (MarkLink { programme: row.programme, mark, visit }) } } }
            // Findings of the original alone leave the programme itself unstudied.
            @if state != State::Found { p.area-still { (visit.words.term(State::VOCABULARY, state.key())) } }
        }
    }
}

/// The programmes of which nothing is shown, behind what that means.
fn without(visit: &Visit<'_>, state: State, rows: &[&Row<'_>]) -> Markup {
    html! {
        @if !rows.is_empty() {
            p.area-still { (visit.words.term(State::VOCABULARY, state.key())) }
            ul.area-others { @for row in rows { li data-state=(state.key()) { (programme(visit, row)) } } }
        }
    }
}

fn programme(visit: &Visit<'_>, row: &Row<'_>) -> Markup {
    let programme = row.programme;
    html! {
        a.ds-link href={ (visit.href(&format!("/tiltak/{}", programme.id))) "#virkning" } {
            (said(&Part::Prose(&programme.name).say(visit.words)))
        }
        @if row.is_ended { " " (StatusMark { lifecycle: &programme.lifecycle, visit }) }
    }
}

/// The programmes that no area holds: nobody says what they aim at, and nothing was
/// found.
fn outside(visit: &Visit<'_>, map: &EvidenceMap<'_>) -> Markup {
    let is_outside =
        |row: &&Row<'_>| row.cells.iter().all(|cell| cell.marks.is_empty() && cell.state() == State::Nothing);
    let rows: Vec<&Row<'_>> = map.rows.iter().filter(is_outside).collect();
    html! {
        @if !rows.is_empty() {
            section.area-group aria-labelledby="uten-mal" {
                h2.ds-heading data-size="sm" #uten-mal { (visit.text("evidence-outside-title")) }
                p { (visit.text("evidence-outside-about")) }
                ul.area-others {
                    @for row in rows {
                        li {
                            (programme(visit, row))
                            @if let Some(silence) = row.programme.target_group.outcomes.silence() {
                                " " span.no-aims { (visit.text("evidence-map-aims")) " " (silence_in_cell(silence, visit)) }
                            }
                        }
                    }
                }
            }
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
