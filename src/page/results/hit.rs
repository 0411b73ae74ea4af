//! A programme that matches: what it is, where it matches, and which words were
//! found in place of those asked for.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::page::Visit;
use crate::page::part::{Card, statement_anchor};
use crate::query::{Hit, Match};
use crate::record::{Country, Lang, Term};
use crate::words::Message;

/// Programmes that match, with a box each to compare those that are ticked.
pub(super) fn hit_list(visit: &Visit<'_>, hits: &[Hit]) -> Markup {
    // One that was asked for by name stands where it is wanted.
    let n_within = hits.iter().rposition(|hit| hit.out_of_reach.is_none()).map_or(0, |last| last + 1);
    let (within, out_of_reach) = hits.split_at(n_within);
    let country = visit.words.term(Country::VOCABULARY, visit.country.key());
    html! {
        div.hit-list {
            (cards(visit, within))
            @if !out_of_reach.is_empty() {
                h3.ds-heading.out-of-reach data-size="2xs" {
                    (visit.say(&Message::new("results-out-of-reach").with("country", country)))
                }
                (cards(visit, out_of_reach))
            }
        }
    }
}

fn cards(visit: &Visit<'_>, hits: &[Hit]) -> Markup {
    html! { @if !hits.is_empty() { ul.cards { @for hit in hits { li { (card(visit, hit)) } } } } }
}

fn card(visit: &Visit<'_>, hit: &Hit) -> Markup {
    let id = hit.programme.id.as_str();
    let name = hit.programme.name.for_reader(visit.language()).0;
    let more = html! {
        @for asked in &hit.silent_on {
            p.silent-on { (visit.say(&Message::new("hit-silent-on").with("asked", asked.clone()))) }
        }
        @if !hit.matches.is_empty() {
            details.why-matched {
                summary {
                    (visit.say(&Message::new("why-matched").with("places", places(visit, hit))))
                    span.ds-sr-only { " (" (name) ")" }
                }
                dl.matches {
                    @for (heading, found) in headings(visit, hit).iter().zip(&hit.matches) {
                        (matched(visit, id, name, heading, found))
                    }
                }
                @for stand_in in &hit.stand_ins { p.stand-in { (visit.say(&stand_in.message())) } }
            }
        }
    };
    html! { (Card { programme: &hit.programme, visit, more: Some(more) }) }
}

/// Where a programme matches, each place once.
fn places(visit: &Visit<'_>, hit: &Hit) -> String {
    let mut places: Vec<String> = hit.matches.iter().map(|found| place(visit, found)).collect();
    places.dedup();
    places.join(" · ")
}

fn place(visit: &Visit<'_>, found: &Match) -> String {
    match found.question {
        Some(question) => visit.say(&question.label()),
        None => visit.words.term("search-field", found.field.key()),
    }
}

/// Where a programme matches, each place by a name of its own: one that comes again is numbered.
fn headings(visit: &Visit<'_>, hit: &Hit) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let numbered = |found| {
        let place = place(visit, found);
        let number = seen.entry(place.clone()).and_modify(|it| *it += 1).or_insert(1);
        if *number == 1 { place } else { format!("{place} ({number})") }
    };
    hit.matches.iter().map(numbered).collect()
}

/// Where a programme matches, leading to the very statement on its page.
fn matched(visit: &Visit<'_>, id: &str, name: &str, heading: &str, found: &Match) -> Markup {
    let href = match found.question {
        Some(question) => format!("/tiltak/{id}#{}", statement_anchor(question, found.statement)),
        None => format!("/tiltak/{id}"),
    };
    html! {
        div.match data-field=(found.field.key()) {
            dt { a.ds-link href=(visit.href(&href)) { (heading) span.ds-sr-only { " (" (name) ")" } } }
            dd lang=[found.lang.as_ref().map(Lang::code)] {
                @for piece in &found.pieces {
                    @if piece.is_match { mark { (piece.text) } } @else { (piece.text) }
                }
                @if let Some(synonym) = &found.synonym {
                    " " span.synonym lang=(visit.language().code()) {
                        (visit.say(&Message::new("matched-synonym").with("synonym", synonym.as_str())))
                    }
                }
            }
        }
    }
}
