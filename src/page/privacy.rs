//! What the site knows of its visitors and of the people it names, and who
//! answers for it.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{contact_link, publisher_line};
use crate::settings::LegalBasis;
use crate::term::Term as _;
use crate::words::Message;

/// Where Norway's data protection authority is found.
const DATATILSYNET: &str = "https://www.datatilsynet.no/";

/// What the site knows of its visitors, and of the people it names.
pub fn privacy(visit: &Visit<'_>) -> Markup {
    const NOTHING_KEPT: &[(&str, &str)] =
        &[("privacy-cookies-title", "privacy-cookies"), ("privacy-script-title", "privacy-script")];
    let title = visit.text("privacy-title");
    let lead = visit.text("privacy-lead");
    let privacy = &visit.settings.privacy;
    let section = |heading: &'static str, text: &str| {
        html! {
            h2.ds-heading data-size="sm" { (visit.text(heading)) }
            p.ds-paragraph { (text) }
        }
    };
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (lead) }
            (section("privacy-controller-title", &publisher_line(visit)))
            p.ds-paragraph {
                @if visit.settings.publisher.is_some() { (visit.text("privacy-controller")) }
                @else { (visit.text("privacy-controller-none")) }
                @if let Some(contact) = contact_link(visit) { " " (visit.text("publisher-contact")) " " (contact) }
            }
            @for (heading, text) in NOTHING_KEPT { (section(heading, &visit.text(text))) }
            (section("privacy-logs-title", &visit.text("privacy-logs")))
            p.ds-paragraph { (visit.say(&server_log(privacy.server_log_days))) }
            (section("privacy-contacts-title", &visit.text("privacy-contacts")))
            (section("privacy-basis-title", &match privacy.legal_basis {
                Some(basis) => visit.words.term(LegalBasis::VOCABULARY, basis.key()),
                None => visit.text("privacy-basis-none"),
            }))
            (section("privacy-rights-title", &visit.text("privacy-rights")))
            p.ds-paragraph {
                (visit.text("privacy-complaint")) " "
                a.ds-link href=(DATATILSYNET) rel="external noopener" { (visit.text("privacy-authority")) }
            }
        }
    };
    Page { title: &title, description: Some(&lead), name: "privacy", main }.around(visit)
}

/// What the server that stands before the program keeps, as far as is said.
fn server_log(days: Option<u16>) -> Message {
    match days {
        None => Message::new("privacy-server-log-not-stated"),
        Some(0) => Message::new("privacy-server-log-none"),
        Some(days) => Message::new("privacy-server-log").counting(usize::from(days)),
    }
}
