//! What a visitor can take away from a page: the links to the files.

use maud::{Markup, html};

use super::Visit;
use crate::compare::Selection;

/// The ways to take a comparison away: ending, and the id of its text.
const FILES: &[(&str, &str)] =
    &[("xlsx", "take-xlsx"), ("csv", "take-csv"), ("json", "take-json"), ("md", "take-markdown")];

/// The comparison as files, and on to the council paper.
pub(super) fn take_comparison(visit: &Visit<'_>, selection: &Selection) -> Markup {
    let address = selection.to_address();
    let paper = selection.showing(false).to_address();
    html! {
        section.take aria-labelledby="ta-med" {
            h2.ds-heading data-size="2xs" #ta-med { (visit.text("take-title")) }
            p.ds-paragraph { (visit.text("take-lead")) }
            ul {
                li {
                    a.ds-button data-size="sm" href={ (visit.href("/saksframlegg")) "?" (paper) } {
                        (visit.text("take-paper"))
                    }
                }
                @for (ending, label) in FILES {
                    li {
                        a.ds-button data-variant="secondary" data-size="sm"
                            href={ (visit.href(&format!("/sammenlign.{ending}"))) "?" (address) } { (visit.text(label)) }
                    }
                }
            }
        }
    }
}
