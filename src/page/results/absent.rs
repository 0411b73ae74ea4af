//! What was asked for by name and is not here yet: said plainly, with what that means,
//! what is nearest and how it can be suggested.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::page::Visit;
use crate::page::part::suggest_link;
use crate::query::{Hits, absence};
use crate::words::{Argument, Message};

/// What is not here.
pub(super) fn absent(visit: &Visit<'_>, hits: &Hits) -> Markup {
    let mut seen = BTreeSet::new();
    let terms = hits.absent.iter().flat_map(|it| &it.terms).filter(|term| seen.insert(&term.key));
    let terms: Vec<Argument> = terms.map(|term| term.label.for_reader(visit.language()).0.into()).collect();
    html! {
        @if !hits.absent.is_empty() {
            div.ds-alert.absent data-color="info" {
                @for absent in &hits.absent { p { strong { (visit.say(&absence(absent))) } } }
                p { (visit.text("absent-means")) }
                @if !terms.is_empty() && !hits.near.is_empty() {
                    p { (visit.say(&Message::new("absent-nearest").with("terms", Argument::List(terms)))) }
                }
                @for absent in &hits.absent {
                    @if let Some(link) = suggest_link(visit, &absence(absent)) { p { (link) } }
                }
            }
        }
    }
}
