//! What stands around every page: head, header, navigation, footer.

use maud::{DOCTYPE, Markup, html};

use super::Visit;
use super::part::{publisher_line, report_link, shortlist};
use crate::address::DRAFTS;
use crate::assets;
use crate::words::{Language, Message};

/// The main navigation: path and the id of its text.
const NAVIGATION: &[(&str, &str)] = &[
    ("/tiltak", "nav-programmes"),
    ("/finn-tiltak", "nav-fit"),
    ("/sammenlign", "nav-compare"),
    ("/planlegg", "nav-plan"),
    ("/kunnskapskart", "nav-evidence"),
    ("/om", "nav-about"),
];

/// A whole page.
pub(super) struct Page<'p> {
    /// What stands in the tab, before the site's name.
    pub(super) title: &'p str,
    /// What a search engine shows.
    pub(super) description: Option<&'p str>,
    /// A word for the stylesheet: which page it is.
    pub(super) name: &'static str,
    /// What is on it.
    pub(super) main: Markup,
}

impl Page<'_> {
    /// The page with everything around it.
    pub(super) fn around(self, visit: &Visit<'_>) -> Markup {
        let site = visit.text("site-name");
        let title = if visit.only_independent {
            visit.say(&Message::new("title-independent").with("title", self.title))
        } else {
            self.title.to_owned()
        };
        html! {
            (DOCTYPE)
            html lang=(visit.language().code()) data-color-scheme="auto" data-page=(self.name) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    @if visit.path.starts_with(DRAFTS) { meta name="robots" content="noindex"; }
                    title { (title) " – " (site) }
                    @if let Some(description) = self.description {
                        meta name="description" content=(description);
                    }
                    link rel="preload" href=(assets::FONT.path()) as="font" type="font/woff2" crossorigin;
                    link rel="stylesheet" href=(assets::STYLE.path());
                    // A module waits until the page is there, and does nothing that the page needs.
                    script type="module" src=(assets::SCRIPT.path()) {}
                    link rel="icon" href=(assets::ICON.path()) type="image/svg+xml";
                    // What is not here is not here in any language.
                    @if self.name != "refusal" {
                        @if let Some(here) = visit.public(visit.language()) { link rel="canonical" href=(here); }
                        @for &language in Language::ALL {
                            @let there = visit.public(language).unwrap_or_else(|| visit.in_language(language));
                            link rel="alternate" hreflang=(language.code()) href=(there);
                        }
                        @if let Some(first) = visit.public(Language::Bokmal) {
                            link rel="alternate" hreflang="x-default" href=(first);
                        }
                    }
                }
                body data-color="accent" data-size="sm" {
                    a.ds-skip-link href="#hovedinnhold" { (visit.text("skip-to-content")) }
                    (header(visit, &site))
                    main #hovedinnhold tabindex="-1" { (self.main) (shortlist(visit)) }
                    (footer(visit))
                }
            }
        }
    }
}

fn header(visit: &Visit<'_>, site: &str) -> Markup {
    html! {
        header.site-header {
            div.site-width {
                a.site-name href=(visit.href("/")) {
                    img src=(assets::ICON.path()) alt="" width="32" height="32";
                    span { (site) }
                }
                nav.site-nav aria-label=(visit.text("nav-main")) {
                    ul {
                        @for (path, label) in NAVIGATION {
                            li {
                                a.ds-link href=(visit.href(path))
                                    aria-current=[(visit.path == *path).then_some("page")] { (visit.text(label)) }
                            }
                        }
                    }
                }
                nav.site-languages aria-label=(visit.text("nav-languages")) {
                    ul {
                        @for &language in Language::ALL {
                            li {
                                a.ds-link href=(visit.in_language(language)) lang=(language.code())
                                    hreflang=(language.code())
                                    aria-current=[(language == visit.language()).then_some("true")] {
                                    (language.own_name())
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn footer(visit: &Visit<'_>) -> Markup {
    html! {
        footer.site-footer {
            div.site-width {
                div {
                    p { (visit.text("footer-about")) }
                    p.publisher { (publisher_line(visit)) }
                }
                ul {
                    @if let Some(report) = report_link(visit) { li { (report) } }
                    li { a.ds-link href=(visit.href("/om")) { (visit.text("nav-about")) } }
                    li { a.ds-link href=(visit.href("/kilder")) { (visit.text("nav-sources")) } }
                    li { a.ds-link href=(visit.href("/sok-hjelp")) { (visit.text("help-search-title")) } }
                    li { a.ds-link href=(visit.href("/ordliste")) { (visit.text("glossary-title")) } }
                    li { a.ds-link href=(visit.href("/personvern")) { (visit.text("privacy-title")) } }
                    li { a.ds-link href=(visit.href("/tilgjengelighet")) { (visit.text("accessibility-title")) } }
                    @if let Some(url) = &visit.settings.uustatus_url {
                        li { a.ds-link href=(url) rel="external noopener" { (visit.text("accessibility-uustatus")) } }
                    }
                }
            }
        }
    }
}

/// A title that says which of several pages it is; the first says nothing.
pub(super) fn on_page(visit: &Visit<'_>, title: String, page: usize, pages: usize) -> String {
    if page < 2 {
        return title;
    }
    let message = Message::new("title-page").with("title", title);
    visit.say(&message.with("page", page.to_string()).with("pages", pages.to_string()))
}

/// A title that says that something must be put right.
pub(super) fn with_errors(visit: &Visit<'_>, title: &str) -> String {
    visit.say(&Message::new("title-errors").with("title", title))
}

/// The way back up: the pages above this one, then this one.
pub(super) fn breadcrumbs(visit: &Visit<'_>, above: &[(&str, String)], here: &str) -> Markup {
    html! {
        nav.ds-breadcrumbs aria-label=(visit.text("breadcrumbs")) {
            ol {
                li { a.ds-link href=(visit.href("/")) { (visit.text("front-short")) } }
                @for (path, title) in above {
                    li { a.ds-link href=(visit.href(path)) { (title) } }
                }
                li { a.ds-link href=(visit.href(visit.path)) aria-current="page" { (here) } }
            }
        }
    }
}
