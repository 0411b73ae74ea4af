//! A part of the page, folded to its title, a line of what is in it, and how much
//! of it there is.

use maud::{Markup, Render, html};

/// A part that opens in place.
pub(super) struct Fold {
    /// What it is, for the stylesheet.
    pub(super) name: &'static str,
    /// Its place on the page. It is inside, so that a link to it opens the fold: a
    /// browser opens whatever its target is in, and not the target itself.
    pub(super) id: &'static str,
    pub(super) title: String,
    /// How much is in it.
    pub(super) count: String,
    /// What is in it, in a line.
    pub(super) gist: String,
    pub(super) is_open: bool,
    pub(super) inside: Markup,
}

impl Render for Fold {
    fn render(&self) -> Markup {
        html! {
            section.fold.(self.name) data-group=[(self.name == "group").then_some(self.id)] {
                details open[self.is_open] {
                    summary {
                        h2.ds-heading data-size="xs" { (self.title) }
                        " " span.tally { (self.count) }
                        @if !self.gist.is_empty() { " " span.gist { (self.gist) } }
                    }
                    div.fold-inside id=(self.id) { (self.inside) }
                }
            }
        }
    }
}
