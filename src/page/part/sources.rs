//! The switch between all sources and independent ones alone, and how much
//! the second leaves out.

use maud::{Markup, html};

use crate::page::Visit;
use crate::record::LeftOut;
use crate::words::Message;

/// Two links: the page from all sources, and from independent ones alone.
pub(in crate::page) fn sources_switch(visit: &Visit<'_>, all: &str, independent: &str) -> Markup {
    let only = visit.only_independent;
    html! {
        nav.switch data-switch="sources" aria-label=(visit.text("sources-shown")) {
            a.ds-button data-variant=(if only { "secondary" } else { "primary" }) data-size="sm" href=(all)
                aria-current=[(!only).then_some("true")] { (visit.text("sources-all")) }
            a.ds-button data-variant=(if only { "primary" } else { "secondary" }) data-size="sm" href=(independent)
                aria-current=[only.then_some("true")] { (visit.text("sources-independent-only")) }
        }
    }
}

/// How much is gone from the page, why, and what is still there although it
/// rests on all sources.
pub(in crate::page) fn left_out(visit: &Visit<'_>, all: LeftOut, each: &[(&str, LeftOut)]) -> Markup {
    html! {
        div.left-out role="status" {
            p {
                strong { (visit.say(&counted(Message::new("left-out"), all))) }
                " " (visit.text("left-out-why"))
            }
            @if each.len() > 1 {
                ul {
                    @for (name, left_out) in each {
                        li { (visit.say(&counted(Message::new("left-out-for"), *left_out).with("name", *name))) }
                    }
                }
            }
        }
    }
}

fn counted(message: Message, left_out: LeftOut) -> Message {
    message.counting(left_out.n_left_out).with("total", left_out.n_facts.to_string())
}
