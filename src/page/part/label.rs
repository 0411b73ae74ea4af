//! A label of ours, which leads to what its word means where a page first shows it.

use maud::{Markup, html};

use crate::glossary::Entry;
use crate::page::Visit;
use crate::record::{Term, TermRef};
use crate::words::Message;

/// The address of the glossary.
pub(in crate::page) const GLOSSARY: &str = "/ordliste";

/// A label.
pub(in crate::page) fn label(visit: &Visit<'_>, message: &Message) -> Markup {
    let text = visit.say(message);
    match Entry::of(message) {
        Some(entry) => explained(visit, entry, &text),
        None => html! { (text) },
    }
}

/// The label of a term.
pub(in crate::page) fn term(visit: &Visit<'_>, term: impl Into<TermRef>) -> Markup {
    let TermRef { vocabulary, key } = term.into();
    label(visit, &Message::term(vocabulary, key))
}

/// A text that says what an entry explains.
pub(in crate::page) fn explained(visit: &Visit<'_>, entry: Entry, text: &str) -> Markup {
    html! {
        @if visit.led_to.is_first(entry) {
            a.explained href={ (visit.href(GLOSSARY)) "#" (entry.key()) } { (text) }
        } @else { (text) }
    }
}
