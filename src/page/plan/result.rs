//! The result: a few lines, who does the work, and the curve.

use maud::{Markup, html};

use super::figure::FigurePart;
use super::pictures::{curve_picture, hours_picture};
use super::{PlanPage, Planned};
use crate::page::Visit;
use crate::page::part::said;
use crate::plan::{Figure, PlanRole, Work};
use crate::record::Term as _;
use crate::statement::Part;
use crate::words::Message;

/// From this share of quantities that no source states, the page says that it
/// can work out little.
const TOO_LITTLE: f64 = 0.5;

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
                @if !page.is_alone() {
                    h3.ds-heading data-size="xs" { (said(&Part::Prose(&of.programme.name).say(visit.words))) }
                }
                (people(visit, of, page.is_alone()))
            }
            @if !page.is_alone() {
                @let programmes: Vec<_> = page.plans.iter().map(|it| it.programme.as_ref()).collect();
                (hours_picture(visit, &programmes))
            }
        }
        (curve_picture(visit, page))
    }
}

/// Says so when the sources say too little for a plan.
fn too_little(visit: &Visit<'_>, of: &Planned) -> Markup {
    let (silent, all) = of.plan.silence();
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    let is_too_little = silent as f64 >= all as f64 * TOO_LITTLE;
    html! {
        @if is_too_little {
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
    let lines = of.plan.summary().lines.into_iter().map(|it| it.figure);
    let figures = lines.chain(of.plan.staff().map(|(_, figure)| figure));
    let (known, unknown): (Vec<_>, Vec<_>) = figures.partition(|it| it.value.known.is_some());
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
                    dd { (FigurePart { visit, of, figure }) }
                }
            }
        }
    }
}

/// The same figures of several programmes, a column each.
fn side_by_side(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    let mut keys: Vec<&'static str> = Vec::new();
    for of in page.plans {
        for line in of.plan.summary().lines {
            if !keys.contains(&line.key) {
                keys.push(line.key);
            }
        }
    }
    html! {
        div.table-scroll tabindex="0" role="region" aria-labelledby="sammen" {
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
                    @for key in keys {
                        tr data-figure=(key) {
                            th scope="row" { (label(visit, page, key)) }
                            @for of in page.plans {
                                td {
                                    @match of.plan.figure(key) {
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

fn label(visit: &Visit<'_>, page: &PlanPage<'_>, key: &str) -> String {
    let labels: Vec<String> =
        page.plans.iter().filter_map(|of| Some(of.plan.figure(key)?.label.say(visit.words))).collect();
    // Kroner for each child here and for each family there: both are said.
    let mut different: Vec<String> = Vec::new();
    for label in labels {
        if !different.contains(&label) {
            different.push(label);
        }
    }
    different.join(" / ")
}

/// Who does the work: a row for each role, a column for each kind of work.
fn people(visit: &Visit<'_>, of: &Planned, is_alone: bool) -> Markup {
    let roles: Vec<&PlanRole> =
        of.plan.roles.iter().filter(|role| cells(of, role).iter().any(Option::is_some)).collect();
    let caption = format!("folk-{}", of.programme.id);
    html! {
        div.table-scroll tabindex="0" role="region" aria-labelledby=(caption) {
            table.ds-table.plan-table data-border data-size="sm" {
                caption id=(caption) {
                    (visit.text("plan-hours-caption"))
                    // Each table has a name of its own.
                    @if !is_alone { ": " (said(&Part::Prose(&of.programme.name).say(visit.words))) }
                }
                thead { tr {
                    th scope="col" { (visit.text("plan-role")) }
                    th scope="col" { (visit.text(if of.plan.figure("in-group").is_some() { "plan-one-group" } else { "plan-one-family" })) }
                    @for &work in Work::ALL.iter().filter(|it| **it != Work::Training) {
                        th scope="col" {
                            (visit.say(&Message::new("plan-work-year").with("work", Message::term(Work::VOCABULARY, work.key()))))
                        }
                    }
                    th scope="col" { (visit.text("plan-hours-all-year")) }
                    th scope="col" { (visit.words.term(Work::VOCABULARY, Work::Training.key())) }
                } }
                tbody {
                    @for role in roles {
                        tr {
                            th scope="row" {
                                (role.label.say(visit.words))
                                @if role.is_volunteer { " " span.about { (visit.text("plan-volunteer")) } }
                                @if role.is_trainee { " " span.about { (visit.text("plan-trainee")) } }
                            }
                            @for figure in cells(of, role) {
                                td { @if let Some(figure) = figure { (FigurePart { visit, of, figure }) } @else { "–" } }
                            }
                        }
                    }
                    tr.plan-total {
                        th scope="row" { (visit.text("plan-all-roles")) }
                        @for key in ["hours-group", "work-contact", "work-preparation", "work-supervision", "work-coordination", "hours-year", "hours-once"] {
                            td { @if let Some(figure) = of.plan.figure(key) { (FigurePart { visit, of, figure }) } @else { "–" } }
                        }
                    }
                }
            }
        }
    }
}

/// The figures of one role, in the order of the columns.
fn cells<'o>(of: &'o Planned, role: &PlanRole) -> Vec<Option<&'o Figure>> {
    let works = Work::ALL.iter().filter(|it| **it != Work::Training);
    let keys = std::iter::once(format!("group-{}", role.key))
        .chain(works.map(|work| format!("year-{}-{}", work.key(), role.key)))
        .chain([format!("year-{}", role.key), format!("once-{}", role.key)]);
    keys.map(|key| of.plan.figure(&key)).collect()
}
