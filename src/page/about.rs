//! What the site is, who answers for it, and how it is made.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{contact_link, publisher_line, report_link, wording};

/// How the records are made, and what they can and cannot be read as.
const WORK: &[(&str, &str)] = &[
    ("about-record-title", "about-record"),
    ("about-often-title", "about-often"),
    ("about-absent-title", "about-absent"),
];
const READING: &[(&str, &str)] = &[
    ("about-silence-title", "about-silence"),
    ("about-effect-title", "about-effect"),
    ("about-conflict-title", "about-conflict"),
];

/// What the site is, and how it is made.
pub fn about(visit: &Visit<'_>) -> Markup {
    let title = visit.text("about-title");
    let lead = visit.text("about-lead");
    let has_contact = visit.settings.contact.is_some();
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (lead) }
            h2.ds-heading data-size="sm" #utgiver { (visit.text("publisher-title")) }
            (publisher(visit))
            h2.ds-heading data-size="sm" { (visit.text("about-for-title")) }
            p.ds-paragraph { (visit.text("about-for")) }
            h2.ds-heading data-size="sm" #slik-arbeider-vi { (visit.text("about-work-title")) }
            (sections(visit, WORK))
            h3.ds-heading data-size="2xs" { (visit.text("about-suggest-title")) }
            p.ds-paragraph {
                (visit.text("about-suggest")) " "
                @match contact_link(visit) {
                    Some(contact) => { (visit.text("about-suggest-to")) " " (contact) }
                    None => (visit.text("about-suggest-nobody")),
                }
            }
            (sections(visit, READING))
            @if let Some(method) = &visit.settings.method {
                h3.ds-heading data-size="2xs" { (visit.text("publisher-method-title")) }
                p.ds-paragraph { (wording(visit, method)) }
            }
            h2.ds-heading data-size="sm" { (visit.text("about-search-title")) }
            p.ds-paragraph { (visit.text("about-search")) }
            h2.ds-heading data-size="sm" #meld-feil { (visit.text("about-errors-title")) }
            p.ds-paragraph {
                @if has_contact { (visit.text("about-errors")) } @else { (visit.text("about-errors-nobody")) }
            }
            @if let Some(report) = report_link(visit) { p { (report) } }
        }
    };
    Page { title: &title, description: Some(&lead), name: "about", main }.around(visit)
}

fn sections(visit: &Visit<'_>, sections: &[(&'static str, &'static str)]) -> Markup {
    html! {
        @for (heading, text) in sections {
            h3.ds-heading data-size="2xs" { (visit.text(heading)) }
            p.ds-paragraph { (visit.text(text)) }
        }
    }
}

/// Who publishes the site, who pays, and how they are reached.
fn publisher(visit: &Visit<'_>) -> Markup {
    let settings = visit.settings;
    html! {
        p.ds-paragraph { (publisher_line(visit)) }
        @match contact_link(visit) {
            Some(contact) => p.ds-paragraph { (visit.text("publisher-contact")) " " (contact) },
            None if settings.publisher.is_some() => p.ds-paragraph { (visit.text("publisher-contact-none")) },
            None => p.ds-paragraph { (visit.text("publisher-none-means")) },
        }
        @match &settings.funding {
            Some(funding) => p.ds-paragraph { (visit.text("publisher-funding")) " " (wording(visit, funding)) },
            None if settings.publisher.is_some() => p.ds-paragraph { (visit.text("publisher-funding-none")) },
            None => {}
        }
    }
}
