//! What the site is and how it is made, and what it knows of its visitors.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use crate::settings::Settings;
use crate::words::Message;

/// What the site is, and how it is made.
pub fn about(visit: &Visit<'_>, settings: &Settings) -> Markup {
    const SECTIONS: &[(&str, &str)] = &[
        ("about-for-title", "about-for"),
        ("about-record-title", "about-record"),
        ("about-silence-title", "about-silence"),
        ("about-effect-title", "about-effect"),
        ("about-conflict-title", "about-conflict"),
        ("about-search-title", "about-search"),
        ("about-errors-title", "about-errors"),
    ];
    let title = visit.text("about-title");
    let main = html! {
        (prose(visit, &title, "about-lead", SECTIONS))
        div.site-width.prose { (operator(visit, settings)) }
    };
    let lead = visit.text("about-lead");
    Page { title: &title, description: Some(&lead), name: "about", main }.around(visit)
}

/// What the site knows of its visitors: nothing.
pub fn privacy(visit: &Visit<'_>, settings: &Settings) -> Markup {
    const SECTIONS: &[(&str, &str)] = &[
        ("privacy-cookies-title", "privacy-cookies"),
        ("privacy-logs-title", "privacy-logs"),
        ("privacy-script-title", "privacy-script"),
        ("privacy-contacts-title", "privacy-contacts"),
        ("privacy-rights-title", "privacy-rights"),
    ];
    let title = visit.text("privacy-title");
    let main = html! {
        (prose(visit, &title, "privacy-lead", SECTIONS))
        div.site-width.prose { (operator(visit, settings)) }
    };
    let lead = visit.text("privacy-lead");
    Page { title: &title, description: Some(&lead), name: "privacy", main }.around(visit)
}

fn prose(
    visit: &Visit<'_>,
    title: &str,
    lead: &'static str,
    sections: &[(&'static str, &'static str)],
) -> Markup {
    html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.text(lead)) }
            @for (heading, text) in sections {
                h2.ds-heading data-size="sm" { (visit.text(heading)) }
                p.ds-paragraph { (visit.text(text)) }
            }
        }
    }
}

/// Who runs the site, as far as they have said.
pub(super) fn operator(visit: &Visit<'_>, settings: &Settings) -> Markup {
    html! {
        h2.ds-heading data-size="sm" { (visit.text("operator-title")) }
        p.ds-paragraph {
            @match &settings.owner {
                Some(owner) => (visit.say(&Message::new("operator").with("owner", owner.as_str()))),
                None => (visit.text("operator-not-stated")),
            }
            @if let Some(email) = &settings.contact_email {
                " " a.ds-link href={ "mailto:" (email) } { (email) }
            }
        }
    }
}
