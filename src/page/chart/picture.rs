//! The frame of every drawing: heading, words, the drawing, its numbers.

use maud::{Markup, html};

use super::canvas::{down, patterns};
use crate::page::Visit;

/// A drawing in its frame. The heading is one of third rank, so a picture
/// stands in a section with a heading of second rank.
pub(super) struct Picture<'p> {
    /// What its ids begin with: unique on the page.
    pub(super) id: &'p str,
    /// The heading, and the drawing's title.
    pub(super) title: &'p str,
    /// What the drawing shows, in words.
    pub(super) description: &'p str,
    /// How high the drawing is, in `em`.
    pub(super) height: f64,
    /// What is inside `<svg>`.
    pub(super) drawing: Markup,
    /// The rows of the table with the same numbers: `thead` and `tbody`.
    pub(super) numbers: Markup,
    /// What cannot be drawn, and why.
    pub(super) undrawn: Markup,
}

impl Picture<'_> {
    /// The picture as a visitor sees it.
    pub(super) fn show(&self, visit: &Visit<'_>) -> Markup {
        let id = self.id;
        html! {
            figure.picture id=(id) {
                figcaption {
                    h3.ds-heading data-size="xs" { (self.title) }
                    p.picture-says { (self.description) }
                }
                @if self.height > 0.0 {
                    // Text at twice its size may need more room than a phone has: it scrolls in a box of its own.
                    div.drawing-scroll {
                        svg.drawing role="img" aria-labelledby={ (id) "-title " (id) "-desc" } width="100%" height=(down(self.height)) {
                            title id={ (id) "-title" } { (self.title) }
                            desc id={ (id) "-desc" } { (self.description) }
                            (patterns(id))
                            (self.drawing)
                        }
                    }
                }
                (self.undrawn)
                @if self.height > 0.0 { (self.numbers(visit)) }
            }
        }
    }

    /// The same numbers as a table.
    fn numbers(&self, visit: &Visit<'_>) -> Markup {
        let id = self.id;
        html! {
            details.ds-details.picture-numbers {
                summary { (visit.text("picture-numbers")) }
                div {
                    div.table-scroll tabindex="0" role="region" aria-labelledby={ (id) "-caption" } {
                        table.ds-table data-size="sm" data-border {
                            caption id={ (id) "-caption" } { (self.title) }
                            (self.numbers)
                        }
                    }
                }
            }
        }
    }
}
