//! The result: a few lines, who does the work, and the curve.

use maud::{Markup, html};

use super::figure::FigurePart;
use super::pictures::{curve_picture, hours_picture};
use super::{PlanPage, Planned};
use crate::page::Visit;
use crate::page::part::said;
use crate::plan::{self, Figure, Plan, Work, Workload};
use crate::record::{Country, Term as _};
use crate::statement::Part;
use crate::words::Message;

/// The result of every programme.
pub(super) fn result(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    html! {
        section.plan-result aria-labelledby="resultat" {
            h2.ds-heading data-size="md" #resultat { (visit.text("plan-result")) }
            @for of in page.plans { (too_little(visit, of)) }
            @if page.is_alone() {
                @for of in page.plans { (summary(visit, of)) }
            } @else {
                (side_by_side(visit, page))
            }
        }
        section.plan-people aria-labelledby="folk" {
            h2.ds-heading data-size="md" #folk { (visit.text("plan-people")) }
            p { (visit.text("plan-people-about")) }
            @for of in page.plans {
                @let people = people(visit, of, page.is_alone());
                @if page.is_alone() { (people) } @else { (folded(visit, of, &people)) }
                (abroad(visit, of))
            }
            @if !page.is_alone() {
                @let programmes: Vec<_> = page.plans.iter().map(|it| it.programme.as_ref()).collect();
                details.ds-details.plan-more {
                    summary { (visit.text("plan-drawing")) }
                    div { (hours_picture(visit, &programmes)) }
                }
            }
        }
        (curve_picture(visit, page))
    }
}

/// What is told of one of several programmes at length: folded under its name, so that a phone
/// shows first what is asked first. On paper it is open.
pub(super) fn folded(visit: &Visit<'_>, of: &Planned, inside: &Markup) -> Markup {
    html! {
        details.ds-details.plan-more {
            summary { h3.ds-heading data-size="xs" { (said(&Part::Prose(&of.programme.name).say(visit.words))) } }
            div { (inside) }
        }
    }
}

/// Says so when the sources say too little for a plan.
fn too_little(visit: &Visit<'_>, of: &Planned) -> Markup {
    let (silent, all) = of.plan.silence();
    html! {
        @if of.plan.says_too_little() {
            div.ds-alert data-color="info" {
                p {
                    (visit.say(&Message::new("plan-too-little")
                        .with("name", of.programme.name.for_reader(visit.language()).0)
                        .with("silent", silent.to_string())
                        .with("all", all.to_string())))
                    " "
                    a.ds-link href=(visit.href(&format!("/tiltak/{}/sporsmal", of.programme.id))) { (visit.text("plan-ask-owner")) }
                }
            }
        }
    }
}

/// The few figures that a decision rests on. Those of which nothing is known
/// yet stand together below, so that the others can be seen.
fn summary(visit: &Visit<'_>, of: &Planned) -> Markup {
    let (known, unknown) = of.plan.in_short();
    html! {
        @if !known.is_empty() { (lines_of(visit, of, &known)) }
        @if !unknown.is_empty() {
            details.ds-details.plan-unknown {
                summary { (visit.say(&Message::new("plan-not-yet").counting(unknown.len()))) }
                div { (lines_of(visit, of, &unknown)) }
            }
        }
    }
}

fn lines_of(visit: &Visit<'_>, of: &Planned, figures: &[&Figure]) -> Markup {
    html! {
        dl.plan-summary {
            @for figure in figures {
                div data-figure=(figure.key) {
                    dt { (figure.label.say(visit.words)) }
                    dd {
                        (FigurePart { visit, of, figure })
                        @if let Some(part) = of.plan.known_part(figure) { p.known-part { (visit.say(&part)) } }
                    }
                }
            }
        }
    }
}

/// The same figures of several programmes, a column each.
fn side_by_side(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    let plans: Vec<&Plan> = page.plans.iter().map(|of| &of.plan).collect();
    html! {
        section.table-scroll tabindex="0" aria-labelledby="sammen" {
            table.ds-table.plan-table data-border data-size="sm" {
                caption #sammen { (visit.text("plan-side-by-side")) }
                thead { tr {
                    th scope="col" { (visit.text("plan-figure")) }
                    @for of in page.plans {
                        th scope="col" {
                            a.ds-link href=(visit.href(&format!("/planlegg/{}", of.programme.id))) {
                                (said(&Part::Prose(&of.programme.name).say(visit.words)))
                            }
                        }
                    }
                } }
                tbody {
                    @for row in plan::side_by_side(&plans) {
                        tr data-figure=(row.key) {
                            th scope="row" { (row.names(visit.words).join(" / ")) }
                            @for (of, figure) in page.plans.iter().zip(&row.figures) {
                                td data-name=(of.programme.name.for_reader(visit.language()).0) {
                                    @match figure {
                                        Some(figure) => (FigurePart { visit, of, figure }),
                                        None => span.silence data-silence="not-applicable" { (visit.text("plan-no-figure")) },
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Who does the work: a row for each role, a column for each kind of work.
fn people(visit: &Visit<'_>, of: &Planned, is_alone: bool) -> Markup {
    let caption = format!("folk-{}", of.programme.id);
    let columns = columns(visit, &of.plan);
    html! {
        section.table-scroll tabindex="0" aria-labelledby=(caption) {
            table.ds-table.plan-table data-border data-size="sm" {
                caption id=(caption) {
                    (visit.text("plan-hours-caption"))
                    // Each table has a name of its own.
                    @if !is_alone { ": " (said(&Part::Prose(&of.programme.name).say(visit.words))) }
                }
                thead { tr {
                    th scope="col" { (visit.text("plan-role")) }
                    @for column in &columns { th scope="col" { (column) } }
                } }
                tbody {
                    @for Workload { role, hours } in of.plan.workloads() {
                        tr {
                            th scope="row" {
                                (role.label.say(visit.words))
                                @if role.is_volunteer { " " span.about { (visit.text("plan-volunteer")) } }
                                @if role.is_trainee { " " span.about { (visit.text("plan-trainee")) } }
                            }
                            (cells(visit, of, &columns, hours))
                        }
                    }
                    tr.plan-total {
                        th scope="row" { (visit.text("plan-all-roles")) }
                        (cells(visit, of, &columns, of.plan.hours_of_all()))
                    }
                }
            }
        }
    }
}

/// What is told only of another country, and is not counted.
fn abroad(visit: &Visit<'_>, of: &Planned) -> Markup {
    let left_out = of.plan.abroad.iter().filter(|it| !it.is_counted);
    let said = left_out.map(|it| {
        let names: Vec<String> =
            it.names.iter().map(|name| Part::Prose(name).say(visit.words).text).collect();
        let country = Message::term(Country::VOCABULARY, it.country.key());
        let said = Message::new("plan-abroad-left-out").with("country", country);
        visit.say(&said.with("names", visit.words.list(&names)))
    });
    html! { @for said in said { p.plan-abroad { (said) } } }
}

/// What the hours of a row are of, in the order of [`Workload::hours`].
fn columns(visit: &Visit<'_>, plan: &Plan) -> Vec<String> {
    let work = |work: Work| Message::term(Work::VOCABULARY, work.key());
    let mut columns = vec![visit.text(if plan.has_groups() { "plan-one-group" } else { "plan-one-family" })];
    columns.extend(
        Work::of_a_year().map(|it| visit.say(&Message::new("plan-work-year").with("work", work(it)))),
    );
    columns.push(visit.text("plan-hours-all-year"));
    columns.extend(plan.has_project().then(|| visit.text("plan-hours-all-project")));
    columns.push(visit.say(&work(Work::Training)));
    columns
}

/// On a phone each cell says what it is of, and one with nothing in it is not there.
fn cells(visit: &Visit<'_>, of: &Planned, columns: &[String], hours: Vec<Option<&Figure>>) -> Markup {
    html! {
        @for (column, figure) in columns.iter().zip(hours) {
            @match figure {
                Some(figure) => td data-name=(column) { (FigurePart { visit, of, figure }) },
                None => td.nothing { "–" },
            }
        }
    }
}
