//! The accessibility statement, from what whoever runs the site says.

use maud::{Markup, html};

use super::Visit;
use super::about::operator;
use super::frame::{Page, breadcrumbs};
use crate::settings::Settings;
use crate::words::Message;

/// The accessibility statement.
pub fn accessibility(visit: &Visit<'_>, settings: &Settings) -> Markup {
    let title = visit.text("accessibility-title");
    let statement = &settings.accessibility;
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.text("accessibility-lead")) }
            h2.ds-heading data-size="sm" { (visit.text("accessibility-conformance-title")) }
            p.ds-paragraph { (visit.say(&Message::named("accessibility-conformance-", statement.conformance.key()))) }
            @if let Some(url) = &settings.uustatus_url {
                p { a.ds-link href=(url) rel="external noopener" { (visit.text("accessibility-uustatus")) } }
            }
            h2.ds-heading data-size="sm" { (visit.text("accessibility-tested-title")) }
            p.ds-paragraph { (visit.text("accessibility-tested")) }
            @if let Some(day) = statement.tested_on {
                p.ds-paragraph { (visit.say(&Message::new("accessibility-tested-on").with("date", day))) }
            }
            h2.ds-heading data-size="sm" { (visit.text("accessibility-breaches-title")) }
            @if statement.breaches.is_empty() {
                p.ds-paragraph { (visit.text("accessibility-breaches-none")) }
            } @else {
                ul.ds-list {
                    @for breach in &statement.breaches {
                        li {
                            strong { (breach.criterion) } ": " (breach.what) " " (breach.consequence)
                            @if let Some(alternative) = &breach.alternative { " " (alternative) }
                        }
                    }
                }
            }
            h2.ds-heading data-size="sm" { (visit.text("accessibility-report-title")) }
            p.ds-paragraph { (visit.text("accessibility-report")) }
            h2.ds-heading data-size="sm" { (visit.text("accessibility-complaint-title")) }
            p.ds-paragraph { (visit.text("accessibility-complaint")) }
            (operator(visit, settings))
        }
    };
    let lead = visit.text("accessibility-lead");
    Page { title: &title, description: Some(&lead), name: "accessibility", main }.around(visit)
}
