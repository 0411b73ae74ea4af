//! The answer: what was asked for, how the list is ordered, every programme.

use maud::{Markup, html};

use super::FitPage;
use super::card::{Card, tally};
use super::wishes::wishes;
use crate::fit::{Fit, Fitted, Nearby, Standing, Unavailable};
use crate::page::Visit;
use crate::page::part::{SourceMark, StatusMark, said};
use crate::record::{Country, Participant, Term};
use crate::statement::Part;
use crate::words::Message;

/// How many programmes are shown in full; the rest stand with their counts only,
/// so that a page can be read and sent.
const MOST_SHOWN: usize = 100;

/// The answer.
pub(super) fn answer(visit: &Visit<'_>, page: &FitPage<'_>, fit: &Fit<'_>) -> Markup {
    let n_programmes = fit.all().count();
    let mut left = MOST_SHOWN;
    // Those that cannot be had stand last: they take what room is left.
    let groups: Vec<(Standing, &[Fitted<'_>])> =
        fit.groups.iter().map(|(standing, group)| (*standing, first(&mut left, group))).collect();
    let unavailable = first(&mut left, &fit.unavailable);
    let card = |fitted, why| Card { visit, fitted, fit, why };
    let shown = MOST_SHOWN - left;
    let country = visit.words.term(Country::VOCABULARY, visit.country.key());
    html! {
        section.answer aria-labelledby="svar" {
            h2.ds-heading data-size="sm" #svar { (visit.say(&Message::new("fit-answer").counting(n_programmes))) }
            (wishes(visit, page, fit))
            (silent(visit, fit))
            (order(visit, fit))
            @for (standing, group) in groups.iter().filter(|(_, group)| !group.is_empty()) {
                section.standing data-standing=(standing.key()) aria-labelledby={ "gruppe-" (standing.key()) } {
                    h3.ds-heading data-size="xs" id={ "gruppe-" (standing.key()) } {
                        @if fit.demands.is_empty() { (visit.text("fit-there")) }
                        @else { (visit.words.term(Standing::VOCABULARY, standing.key())) }
                    }
                    ul.fits {
                        @for fitted in *group { li { (card(fitted, None)) } }
                    }
                }
            }
            @if !unavailable.is_empty() {
                section.standing data-standing="ended" aria-labelledby="gruppe-ended" {
                    h3.ds-heading data-size="xs" #gruppe-ended {
                        (visit.say(&Message::new("results-out-of-reach").with("country", country)))
                    }
                    p { (visit.text("fit-ended-lead")) }
                    ul.fits {
                        @for it in unavailable {
                            li {
                                (card(&it.fitted, Some(it.why)))
                                (nearest(visit, it))
                            }
                        }
                    }
                }
            }
            (rest(visit, fit, shown, n_programmes))
        }
    }
}

/// As many of them as there is room for.
fn first<'f, T>(left: &mut usize, all: &'f [T]) -> &'f [T] {
    let n_shown = all.len().min(*left);
    *left -= n_shown;
    &all[..n_shown]
}

/// The criteria that hardly tell programmes apart, in one line.
fn silent(visit: &Visit<'_>, fit: &Fit<'_>) -> Markup {
    let labels: Vec<String> = fit.silent.iter().map(|criterion| visit.say(&criterion.label())).collect();
    html! {
        @if !labels.is_empty() {
            p.silent-criteria {
                (visit.say(&Message::new("fit-silent").counting(labels.len()).with("list", visit.words.list(&labels))))
            }
        }
    }
}

/// How the list is ordered, and the rule of each criterion.
fn order(visit: &Visit<'_>, fit: &Fit<'_>) -> Markup {
    html! {
        details.ds-details.order {
            summary { (visit.text("fit-order-title")) }
            div.prose {
                @if !fit.demands.is_empty() { p.ds-paragraph { (visit.text("fit-order-demands")) } }
                p.ds-paragraph { (visit.text("fit-order")) }
                p.ds-paragraph { (visit.text("fit-order-unknown")) }
                h3.ds-heading data-size="2xs" { (visit.text("fit-rules-title")) }
                dl.rules {
                    @for &criterion in &fit.criteria {
                        div {
                            dt { (visit.say(&criterion.label())) }
                            dd { (visit.say(&criterion.rule())) }
                        }
                    }
                }
            }
        }
    }
}

/// What is nearest to a programme that cannot be had.
fn nearest(visit: &Visit<'_>, it: &Unavailable<'_>) -> Markup {
    html! {
        @if !it.nearest.is_empty() {
            div.nearest-now {
                h4.ds-heading data-size="2xs" { (visit.text("fit-nearest")) }
                ul {
                    @for near in &it.nearest {
                        li {
                            a.ds-link href=(visit.href(&format!("/tiltak/{}", near.programme.id))) {
                                (said(&Part::Prose(&near.programme.name).say(visit.words)))
                            }
                            " " (StatusMark { lifecycle: &near.programme.lifecycle, visit })
                            div.by { (by(visit, it, &near.by)) }
                        }
                    }
                }
            }
        }
    }
}

/// By what a programme is near.
fn by(visit: &Visit<'_>, it: &Unavailable<'_>, by: &Nearby<'_>) -> Markup {
    match by {
        Nearby::Relation(related) => html! {
            (visit.say(&Message::named("relation-", &related.message_key()))) " "
            (SourceMark {
                programme: &related.told_by,
                provenance: &related.relation.provenance,
                visit,
                is_elsewhere: related.told_by.id != it.fitted.programme.id,
            })
        },
        Nearby::Shared { terms, participants } => {
            let terms = terms.iter().map(|term| Part::Open(term).say(visit.words).text);
            let participants =
                participants.iter().map(|it| visit.words.term(Participant::VOCABULARY, it.key()));
            let shared: Vec<String> = terms.chain(participants).map(|it| format!("«{it}»")).collect();
            html! { (visit.say(&Message::new("fit-shared").with("list", visit.words.list(&shared)))) }
        }
    }
}

/// The programmes that there is no room for, with their counts.
fn rest(visit: &Visit<'_>, fit: &Fit<'_>, shown: usize, n_programmes: usize) -> Markup {
    let message = Message::new("fit-rest").counting(n_programmes - shown);
    html! {
        @if shown < n_programmes {
            section.rest aria-labelledby="resten" {
                h3.ds-heading data-size="xs" #resten { (visit.text("fit-rest-title")) }
                p { (visit.say(&message.with("shown", visit.words.number(shown as f64)))) }
                ul {
                    @for fitted in fit.all().skip(shown) {
                        li {
                            a.ds-link href=(visit.href(&format!("/tiltak/{}", fitted.programme.id))) {
                                (said(&Part::Prose(&fitted.programme.name).say(visit.words)))
                            }
                            " " span.tally { (tally(visit, fitted)) }
                        }
                    }
                }
            }
        }
    }
}
