//! What a visitor can take away from a page: the links to the files.

use maud::{Markup, html};

use super::Visit;
use super::paper::to_sheet;
use crate::address::{Address, INDEPENDENT, Selection};

/// The ways to take a comparison away: ending, and the id of its text.
const FILES: &[(&str, &str)] =
    &[("xlsx", "take-xlsx"), ("csv", "take-csv"), ("json", "take-json"), ("md", "take-markdown")];

/// The comparison as files, and on to the plan and the council paper.
pub(super) fn take_comparison(visit: &Visit<'_>, selection: &Selection) -> Markup {
    let address = selection.to_address();
    let paper = selection.showing(false).to_address();
    // A plan knows no rows and no sources.
    let plan = Selection::of(selection.ids.clone()).to_address();
    html! {
        section.take aria-labelledby="ta-med" {
            h2.ds-heading data-size="2xs" #ta-med { (visit.text("take-title")) }
            p.ds-paragraph { (visit.text("take-lead")) }
            ul {
                li {
                    a.ds-button data-size="sm" href=(paper.at(&visit.href("/saksframlegg"))) {
                        (visit.text("take-paper"))
                    }
                }
                li {
                    a.ds-button data-variant="secondary" data-size="sm" href=(plan.at(&visit.href("/planlegg"))) {
                        (visit.text("take-plan"))
                    }
                }
                @for (ending, label) in FILES {
                    li {
                        a.ds-button data-variant="secondary" data-size="sm"
                            href=(address.at(&visit.href(&format!("/sammenlign.{ending}")))) { (visit.text(label)) }
                    }
                }
            }
            p.to-sheet { a.ds-link href=(visit.href("/sammenlign.schema.json")) { (visit.text("take-json-schema")) } }
            (to_sheet(visit, selection.ids.iter().cloned(), &Address::default().with_flag(INDEPENDENT, selection.only_independent)))
        }
    }
}
