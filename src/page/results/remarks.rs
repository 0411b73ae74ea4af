//! What a visitor must know to trust the list: what was read as filters, which
//! words nobody has, what the numbers leave out. Nothing happens silently.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::address;
use crate::page::Visit;
use crate::query::{Hits, Measure, Query, ReadHint, UnknownWord};
use crate::record::Term;
use crate::words::Message;

/// What must be known of how the hits were found.
pub(super) fn remarks(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    let measures = hits.measures(query);
    let has_unstated = query.with_unstated && !measures.is_empty();
    let has_remarks = !hits.hints.is_empty()
        || !hits.unknown.is_empty()
        || hits.asks_nothing
        || hits.n_unstated > 0
        || has_unstated;
    html! {
        @if has_remarks {
            div.remarks {
                @for word in &hits.unknown { (unknown(visit, word, !hits.near.is_empty())) }
                @if hits.asks_nothing { p { (visit.text("results-ask-nothing")) } }
                @if hits.n_unstated > 0 {
                    @let with = Query { with_unstated: true, page: Default::default(), ..query.clone() };
                    p.unstated {
                        (visit.say(&Message::new("results-unstated")
                            .counting(hits.n_unstated)
                            .with("what", unstated(&measures))))
                        " " a.ds-link href=(address(visit, &with)) { (visit.text("results-unstated-add")) }
                    }
                }
                @if has_unstated {
                    @let without = Query { with_unstated: false, page: Default::default(), ..query.clone() };
                    p.unstated {
                        (visit.say(&Message::new("results-with-unstated").with("what", unstated(&measures))))
                        " " a.ds-link href=(address(visit, &without)) { (visit.text("results-unstated-remove")) }
                    }
                }
                @if let Some(note) = note_of(&hits.hints) { p.hints-note { (visit.say(&note)) } }
            }
        }
    }
}

/// What becomes of the words when what they were read as is taken away.
fn note_of(hints: &[ReadHint]) -> Option<Message> {
    match hints {
        [] => None,
        [only] => {
            let read = Message::new("hints-note-one").with("words", only.words.as_str());
            Some(read.with("filter", only.meaning.label()))
        }
        _ => Some(Message::new("hints-note")),
    }
}

/// What the sources leave out: the one number that was asked for, or some of
/// several.
fn unstated(measures: &BTreeSet<Measure>) -> Message {
    let mut asked = measures.iter();
    match (asked.next(), asked.next()) {
        (Some(only), None) => Message::named("unstated-", only.key()),
        _ => Message::named("unstated-", "several"),
    }
}

/// A word that no programme has, with links to what may have been meant.
fn unknown(visit: &Visit<'_>, unknown: &UnknownWord, has_near: bool) -> Markup {
    /// Where the links go in the message. It cannot be in a word.
    const GAP: &str = "\u{0}";
    let word = unknown.word.as_str();
    let message = if unknown.meant.is_empty() {
        Message::new("unknown-word").with("word", word)
    } else {
        Message::new("unknown-word-meant").with("word", word).with("meant", GAP)
    };
    let said = visit.say(&message);
    let (before, after) = said.split_once(GAP).unwrap_or((&said, ""));
    html! {
        p.unknown-word {
            (before)
            @for (number, (meant, query)) in unknown.meant.iter().enumerate() {
                @if number > 0 { " " (visit.text("unknown-word-or")) " " }
                a.ds-link href=(address(visit, query)) { (meant) }
            }
            (after)
            @if unknown.is_found && has_near {
                " " (visit.text("unknown-word-found"))
            } @else if unknown.meant.is_empty() {
                " " (visit.text("unknown-word-try")) " "
                a.ds-link href=(visit.href("/finn-tiltak")) { (visit.text("nav-fit")) }
            }
        }
    }
}
