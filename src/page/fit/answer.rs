//! The answer: what was asked for, how the list is ordered, every programme.

use maud::{Markup, html};

use super::FitPage;
use super::card::{Card, tally};
use super::there;
use super::wishes::wishes;
use crate::fit::{Fit, Fitted, Nearby, Standing, Unavailable};
use crate::page::Visit;
use crate::page::part::{SourceMark, StatusMark, said};
use crate::record::{Country, Participant, Term};
use crate::statement::Part;
use crate::words::Message;

/// How many programmes have a card; the rest stand with their counts only, so that a
/// page can be read and sent.
const MOST_SHOWN: usize = 100;

/// How many of those that fit stand open; the others of a group are folded under it.
const MOST_OPEN: usize = 8;

/// How many stand open when nothing fits well.
const FEWEST_OPEN: usize = 3;

/// Programmes that stand alike, those that are seen and those that are folded.
struct Group<'f> {
    standing: Standing,
    open: &'f [Fitted<'f>],
    folded: &'f [Fitted<'f>],
}

/// The groups, with so much of each open as a phone has room for.
fn groups<'f>(fit: &'f Fit<'f>, left: &mut usize) -> Vec<Group<'f>> {
    let mut n_open = 0;
    let mut groups = Vec::new();
    for (standing, group) in &fit.groups {
        let group = first(left, group);
        let most = if standing.is_near() { MOST_OPEN } else { FEWEST_OPEN };
        let (open, folded) = group.split_at(group.len().min(most.saturating_sub(n_open)));
        n_open += open.len();
        groups.push(Group { standing: *standing, open, folded });
    }
    groups.retain(|it| !it.open.is_empty() || !it.folded.is_empty());
    groups
}

/// The answer.
pub(super) fn answer(visit: &Visit<'_>, page: &FitPage<'_>, fit: &Fit<'_>) -> Markup {
    let n_programmes = fit.all().count();
    let mut left = MOST_SHOWN;
    let groups = groups(fit, &mut left);
    // Those that cannot be had stand last: they take what room is left.
    let unavailable = first(&mut left, &fit.unavailable);
    let shown = MOST_SHOWN - left;
    html! {
        section.answer aria-labelledby="svar" {
            h2.ds-heading data-size="sm" #svar { (visit.say(&Message::new("fit-answer").counting(n_programmes))) }
            (wishes(visit, page, fit))
            (there::beside(visit, fit, page.there))
            (silent(visit, fit))
            @for group in &groups { (standing(visit, page, fit, group)) }
            (out_of_reach(visit, page, fit, unavailable))
            (rest(visit, fit, shown, n_programmes))
            (order(visit, fit))
        }
    }
}

/// The programmes of one group: first those that are seen, then those in its fold, or
/// the whole of it folded.
fn standing(visit: &Visit<'_>, page: &FitPage<'_>, fit: &Fit<'_>, group: &Group<'_>) -> Markup {
    let key = group.standing.key();
    let title = format!("gruppe-{key}");
    let n_all = group.open.len() + group.folded.len();
    let heading = html! {
        h3.ds-heading data-size="xs" id=(title) { (counted(visit, &visit.words.term(Standing::VOCABULARY, key), n_all)) }
    };
    let cards = |fitted: &[Fitted<'_>], is_full| {
        html! { ul.fits { @for fitted in fitted { li { (Card { visit, fitted, fit, there: page.there, is_full, why: None }) } } } }
    };
    html! {
        section.standing data-standing=(key) aria-labelledby=(title) {
            @if group.open.is_empty() {
                (folded(&heading, &cards(group.folded, false)))
            } @else {
                (heading)
                (cards(group.open, true))
                @if !group.folded.is_empty() {
                    @let more = Message::new("fit-more").counting(group.folded.len());
                    (folded(&html! { (visit.say(&more)) }, &cards(group.folded, false)))
                }
            }
        }
    }
}

/// The programmes that cannot be had, each with what is nearest to it.
fn out_of_reach(
    visit: &Visit<'_>,
    page: &FitPage<'_>,
    fit: &Fit<'_>,
    unavailable: &[Unavailable<'_>],
) -> Markup {
    let country = visit.words.term(Country::VOCABULARY, visit.country.key());
    let title = visit.say(&Message::new("results-out-of-reach").with("country", country));
    let heading = html! {
        h3.ds-heading data-size="xs" #gruppe-ended { (counted(visit, &title, unavailable.len())) }
    };
    let cards = html! {
        p { (visit.text("fit-ended-lead")) }
        ul.fits {
            @for it in unavailable {
                li {
                    (Card { visit, fitted: &it.fitted, fit, there: page.there, is_full: false, why: Some(it.why) })
                    (nearest(visit, it))
                }
            }
        }
    };
    html! {
        @if !unavailable.is_empty() {
            section.standing data-standing="ended" aria-labelledby="gruppe-ended" { (folded(&heading, &cards)) }
        }
    }
}

/// What is seen of a fold, and what it holds.
fn folded(seen: &Markup, inside: &Markup) -> Markup {
    html! { details.ds-details.fits-folded { summary { (seen) } div { (inside) } } }
}

/// A heading with how many there are under it.
fn counted(visit: &Visit<'_>, heading: &str, number: usize) -> Markup {
    html! { (heading) " " span.count { "(" (visit.words.number(number as f64)) ")" } }
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
    let heading = html! {
        h3.ds-heading data-size="xs" #gruppe-rest { (counted(visit, &visit.text("fit-rest-title"), n_programmes - shown)) }
    };
    let list = html! {
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
    };
    html! {
        @if shown < n_programmes {
            section.standing.rest aria-labelledby="gruppe-rest" { (folded(&heading, &list)) }
        }
    }
}
