//! Everything that narrows the hits, each with a way to take it away: first
//! what was read out of the words, then what was chosen.

use maud::{Markup, html};

use super::address;
use crate::page::Visit;
use crate::page::part::said;
use crate::query::{Hits, Meant, Query, ReadHint, range_label};
use crate::words::Message;

/// What narrows the hits, each with a way to take it away.
pub(super) fn chosen(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    html! {
        @if query.has_filters() || !hits.hints.is_empty() {
            ul.chosen aria-label=(visit.text("chosen-filters")) {
                @for hint in &hits.hints {
                    li data-hint="true" {
                        (chip(visit, &query.with_literal(&hint.words), read(visit, hint)))
                    }
                }
                @for (measure, bounds) in &query.ranges {
                    li {
                        (chip(visit, &query.with_range(*measure, None), html! {
                            (visit.say(&range_label(*measure, *bounds)))
                        }))
                    }
                }
                @for counts in &hits.facets {
                    @for choice in counts.choices.iter().filter(|choice| choice.is_chosen) {
                        li {
                            (chip(visit, &query.without(counts.facet, &choice.key), said(&choice.label)))
                        }
                    }
                }
            }
        }
    }
}

/// What words were read as: a situation in a sentence, anything else as a filter.
fn read(visit: &Visit<'_>, hint: &ReadHint) -> Markup {
    let words = hint.words.as_str();
    match &hint.meaning {
        Meant::Situation(_) => html! { (visit.say(&hint.told())) },
        Meant::Hint(_) | Meant::NotHint(_) | Meant::NotTerms(_) | Meant::Places(_) | Meant::Whose { .. } => {
            html! {
                (visit.say(&hint.meaning.label())) " "
                span.hint-from { (visit.say(&Message::new("hint-from").with("words", words))) }
            }
        }
    }
}

/// What is said of a filter, leading to the query without it.
fn chip(visit: &Visit<'_>, without: &Query, label: Markup) -> Markup {
    let remove = visit.say(&Message::new("remove-filter").with("filter", ""));
    html! {
        a.ds-chip data-removable="true" data-wrap="wrap" href=(address(visit, without)) {
            span.ds-sr-only { (remove) } (label)
        }
    }
}
