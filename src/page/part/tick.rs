//! Where a programme is chosen, or no longer: a link to this very page, so that
//! it works without scripts and the address says what is chosen.

use maud::{Markup, Render, html};

use super::said;
use crate::page::Visit;
use crate::record::Programme;
use crate::statement::Part;

/// Where a programme is chosen for the shortlist, or no longer.
pub(in crate::page) struct Tick<'t> {
    pub(in crate::page) programme: &'t Programme,
    pub(in crate::page) visit: &'t Visit<'t>,
    /// Where on the page one stays; may be empty.
    pub(in crate::page) fragment: &'t str,
}

impl Render for Tick<'_> {
    fn render(&self) -> Markup {
        let visit = self.visit;
        let id = &self.programme.id;
        let is_chosen = visit.shortlist.holds(id);
        let selection =
            if is_chosen { visit.shortlist.selection().without(id) } else { visit.shortlist.with(id) };
        let href = format!("{}{}", visit.choosing(&selection), self.fragment);
        let name =
            html! { span.ds-sr-only { " " (said(&Part::Prose(&self.programme.name).say(visit.words))) } };
        html! {
            @if is_chosen {
                a.tick id={ "velg-" (id) } href=(href) rel="nofollow" data-chosen="true" {
                    (visit.text("tick-chosen")) (name) span.ds-sr-only { " – " (visit.text("tick-take-out")) }
                }
            } @else if visit.shortlist.is_full() {
                // Why stands once, in the bar below.
                span.tick data-full="true" { (visit.text("tick-choose")) span.ds-sr-only { ": " (visit.text("tick-full")) } }
            } @else {
                a.tick id={ "velg-" (id) } href=(href) rel="nofollow" { (visit.text("tick-choose")) (name) }
            }
        }
    }
}
