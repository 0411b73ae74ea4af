//! What has only some of what was asked for: under a heading of its own, and not
//! counted among what passes.

use maud::{Markup, html};

use super::hit::hit_list;
use crate::page::Visit;
use crate::query::Hits;

/// The programmes that come near.
pub(super) fn near(visit: &Visit<'_>, hits: &Hits) -> Markup {
    html! {
        @if !hits.near.is_empty() {
            section.nearest aria-labelledby="ligner" {
                h2.ds-heading data-size="sm" #ligner { (visit.text(hits.near_heading())) }
                @if hits.total > 0 { p { (visit.text("near-not-counted")) } }
                (hit_list(visit, &hits.near))
            }
        }
    }
}
