//! What a visitor can take away from a page: the links to the files.

use maud::{Markup, html};

use super::Visit;
use crate::compare::Selection;

/// The ways to take a comparison away: ending, and the id of its text.
const FILES: &[(&str, &str)] =
    &[("xlsx", "take-xlsx"), ("csv", "take-csv"), ("json", "take-json"), ("md", "take-markdown")];

/// The chosen programmes alone, for a page that knows no rows.
fn chosen(selection: &Selection) -> String {
    Selection { ids: selection.ids.clone(), ..Selection::default() }.to_address()
}

/// The comparison as files, and on to the plan and the council paper.
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
                li {
                    a.ds-button data-variant="secondary" data-size="sm" href={ (visit.href("/planlegg")) "?" (chosen(selection)) } {
                        (visit.text("take-plan"))
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
