//! No hits is never a dead end.

use maud::{Markup, html};

use super::address;
use super::hit::hit_list;
use crate::page::Visit;
use crate::query::Nothing;

/// What emptied the list, how to go on, and what comes nearest.
pub(super) fn nothing(visit: &Visit<'_>, instead: &Nothing) -> Markup {
    html! {
        div.ds-alert data-color="info" {
            @for place in &instead.unused_places {
                p.unused-place { (visit.say(place)) }
            }
            h3.ds-heading data-size="2xs" { (visit.text("nothing-title")) }
            ul.ways-on {
                @for way in &instead.ways_on {
                    li { a.ds-link href=(address(visit, &way.query)) { (visit.say(&way.message())) } }
                }
                @if let Some(whole) = &instead.as_a_whole {
                    @if let Some(query) = &whole.without_filters {
                        li { a.ds-link href=(address(visit, query)) { (visit.text("nothing-without-filters")) } }
                    }
                    li { a.ds-link href=(address(visit, &whole.without_words)) { (visit.text("nothing-without-words")) } }
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
