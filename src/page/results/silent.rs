//! What may fit, if the sources told: programmes that have the words, of which nobody
//! says something else that was asked for.

use maud::{Markup, html};

use super::hit::hit_list;
use crate::page::Visit;
use crate::query::Hits;
use crate::words::Message;

/// The programmes of which we do not know, after those that fit.
pub(super) fn silent(visit: &Visit<'_>, hits: &Hits) -> Markup {
    html! {
        @if hits.n_silent > 0 {
            section.silent aria-labelledby="vet-ikke" {
                h2.ds-heading data-size="sm" #vet-ikke {
                    (visit.say(&Message::new("results-silent").counting(hits.n_silent)))
                }
                (hit_list(visit, &hits.silent))
            }
        }
    }
}
