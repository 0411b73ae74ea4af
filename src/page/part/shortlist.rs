//! What is chosen so far, as one quiet line of every page: how many, which, how
//! one is taken out, and on to the comparison.

use maud::{Markup, html};

use super::said;
use crate::address::MOST_CHOSEN;
use crate::page::Visit;
use crate::statement::Part;
use crate::words::{Argument, Message};

/// Where what is chosen is compared.
const COMPARISON: &str = "/sammenlign";

/// What is chosen so far; nothing until something is.
pub(in crate::page) fn shortlist(visit: &Visit<'_>) -> Markup {
    let chosen = &visit.shortlist.programmes;
    let name = |it: &crate::record::Programme| Part::Prose(&it.name).say(visit.words);
    let names: Vec<String> = chosen.iter().map(|it| name(it).text).collect();
    let line = Message::new("shortlist")
        .counting(chosen.len())
        .with("names", Argument::Text(visit.words.list(&names)));
    html! {
        @if !chosen.is_empty() {
            section.shortlist aria-label=(visit.text("shortlist-title")) {
                div.site-width {
                    details {
                        summary { (visit.say(&line)) }
                        ul {
                            @for programme in chosen {
                                @let without = visit.shortlist.selection().without(&programme.id);
                                li {
                                    a.ds-link href=(visit.programme(&programme.id)) { (said(&name(programme))) } " "
                                    a.ds-link.take-out href=(visit.choosing(&without)) rel="nofollow" {
                                        (visit.text("tick-take-out"))
                                        span.ds-sr-only { " " (said(&name(programme))) }
                                    }
                                }
                            }
                        }
                        p { (visit.say(&Message::new("shortlist-about").with("most", MOST_CHOSEN.to_string()))) }
                    }
                    @if chosen.len() == 1 {
                        a.ds-link.go-on href=(visit.href("/tiltak")) { (visit.text("shortlist-find-more")) }
                    } @else if visit.path != COMPARISON {
                        a.ds-link.go-on href=(visit.href(COMPARISON)) { (visit.text("shortlist-compare")) }
                    }
                    @if visit.shortlist.is_full() { p.full { (visit.text("tick-full")) } }
                    @if visit.shortlist.is_cut {
                        p.cut { (visit.say(&Message::new("shortlist-cut").with("most", MOST_CHOSEN.to_string()))) }
                    }
                }
            }
        }
    }
}
