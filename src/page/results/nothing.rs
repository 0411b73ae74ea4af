//! No hits is never a dead end.

use maud::{Markup, html};

use super::address;
use super::hit::hit_list;
use crate::page::Visit;
use crate::query::{Nothing, Page, Query};

/// What emptied the list, how to go on, and what comes nearest.
pub(super) fn nothing(visit: &Visit<'_>, query: &Query, instead: &Nothing) -> Markup {
    html! {
        div.ds-alert data-color="info" {
            h3.ds-heading data-size="2xs" { (visit.text("nothing-title")) }
            ul.ways-on {
                @for way in &instead.ways_on {
                    li { a.ds-link href=(address(visit, &way.query)) { (visit.say(&way.message())) } }
                }
                // No single part is to blame: then the words or the filters as a whole.
                @if instead.ways_on.is_empty() && query.has_filters() && !query.text.is_empty() {
                    (as_a_whole(visit, query, instead))
                }
                li { (visit.text("nothing-other-words")) }
                li { a.ds-link href=(visit.href("/tiltak")) { (visit.text("all-programmes")) } }
            }
        }
        @if !instead.nearest.is_empty() {
            section.nearest aria-labelledby="naermest" {
                h2.ds-heading data-size="sm" #naermest { (visit.text("nothing-nearest")) }
                (hit_list(visit, &instead.nearest))
            }
        }
    }
}

fn as_a_whole(visit: &Visit<'_>, query: &Query, instead: &Nothing) -> Markup {
    let only_words = Query { text: query.text.clone(), literal: query.literal.clone(), ..Query::default() };
    let only_filters = Query { text: String::new(), page: Page::default(), ..query.clone() };
    html! {
        // What is nearest was found by the words: when there is any, they find something.
        @if !instead.nearest.is_empty() {
            li { a.ds-link href=(address(visit, &only_words)) { (visit.text("nothing-without-filters")) } }
        }
        li { a.ds-link href=(address(visit, &only_filters)) { (visit.text("nothing-without-words")) } }
    }
}
