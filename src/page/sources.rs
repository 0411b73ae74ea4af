//! Every source of every programme.

use std::sync::Arc;

use jiff::civil::Date;
use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{said, source_entry};
use crate::record::Programme;
use crate::statement::Part;

/// Every source of every programme.
/// `today` is the day of the visit, by which sources are old.
pub fn sources(visit: &Visit<'_>, programmes: &[Arc<Programme>], today: Date) -> Markup {
    let title = visit.text("nav-sources");
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.text("all-sources-lead")) }
            @for programme in programmes {
                section aria-labelledby={ "til-" (programme.id) } {
                    h2.ds-heading data-size="sm" id={ "til-" (programme.id) } {
                        a.ds-link href=(visit.href(&format!("/tiltak/{}", programme.id))) {
                            (said(&Part::Prose(&programme.name).say(visit.words)))
                        }
                    }
                    ol.source-list { @for source in &programme.sources { (source_entry(source, false, today, visit)) } }
                }
            }
        }
    };
    let lead = visit.text("all-sources-lead");
    Page { title: &title, description: Some(&lead), name: "sources", main }.around(visit)
}
