//! The frame of every drawing: heading, words, the drawing, its numbers.

use maud::{Markup, html};

use super::canvas::{down, patterns};
use crate::page::Visit;

/// A drawing in its frame. The heading is one of third rank, so a picture
/// stands in a section with a heading of second rank.
pub(super) struct Picture<'p> {
    /// What its ids begin with: unique on the page.
    pub(super) id: &'p str,
    /// The heading, which is the drawing's name.
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
                    h3.ds-heading data-size="xs" id={ (id) "-title" } { (self.title) }
                    p.picture-says { (self.description) }
                }
                @if self.height > 0.0 {
                    // Text at twice its size may need more room than a phone has: it scrolls in a box of its own.
                    div.drawing-scroll {
                        // What it shows stands above it in words, and is not said again.
                        svg.drawing role="img" aria-labelledby={ (id) "-title" } width="100%" height=(down(self.height)) {
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
                    section.table-scroll tabindex="0" aria-labelledby={ (id) "-caption" } {
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
