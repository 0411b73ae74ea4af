//! The front page: a search box, ways in, the programmes, what this is.

use std::sync::Arc;

use maud::{Markup, html};

use super::Visit;
use super::frame::Page;
use super::part::{Card, SearchBox, along, publisher_line, said};
use crate::query::{Bounds, Facet, FacetCounts, Measure, Query, range_label};
use crate::record::{Programme, Term};
use crate::words::Message;

/// What the front page shows.
pub struct Front<'f> {
    /// How many programmes there are in all.
    pub n_programmes: usize,
    /// The programmes that are shown.
    pub programmes: &'f [Arc<Programme>],
    /// How many programmes each way in leads to.
    pub ways_in: &'f [FacetCounts],
}

/// The ages that are offered as ways in, in years.
const AGES: &[u16] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15];

/// The way from a question to a council paper: path, and what to say of it.
const STEPS: &[(&str, &str, &str)] = &[
    ("/finn-tiltak", "step-fit", "step-fit-about"),
    ("/sammenlign", "step-compare", "step-compare-about"),
    ("/planlegg", "step-plan", "step-plan-about"),
    ("/saksframlegg", "step-paper", "step-paper-about"),
];

/// The front page.
pub fn front(visit: &Visit<'_>, front: &Front<'_>) -> Markup {
    let main = html! {
        section.hero {
            div.site-width {
                h1.ds-heading data-size="lg" { (visit.text("front-title")) }
                p.lead { (visit.text("front-lead")) }
                (search_box(visit))
                p.how-to-search { a.ds-link href=(visit.href("/sok-hjelp")) { (visit.text("help-search-title")) } }
            }
        }
        div.site-width {
            section.ways-in aria-labelledby="veier-inn" {
                h2.ds-heading data-size="md" #veier-inn { (visit.text("ways-in-title")) }
                div.ways {
                    div.way {
                        h3.ds-heading data-size="2xs" { (visit.text("way-in-age")) }
                        ul.choices {
                            @for &age in AGES {
                                @let bounds = Bounds::exactly(age);
                                @let query = Query::default().with_range(Measure::Age, Some(bounds));
                                li { a.ds-link href=(query.to_address().at(&visit.href("/tiltak"))) {
                                    (visit.say(&range_label(Measure::Age, bounds)))
                                } }
                            }
                        }
                    }
                    (way(visit, front.ways_in, Facet::Strain, "way-in-strain"))
                    (way(visit, front.ways_in, Facet::Kind, "way-in-kind"))
                }
            }
            (steps(visit))
            section.programmes aria-labelledby="tiltakene" {
                h2.ds-heading data-size="md" #tiltakene {
                    (visit.say(&Message::new("programmes-count").counting(front.n_programmes)))
                }
                ul.cards {
                    @for programme in front.programmes {
                        li { (Card { programme, visit, more: None }) }
                    }
                }
                p { a.ds-link href=(visit.href("/tiltak")) { (visit.text("all-programmes")) } }
            }
            section.what-this-is aria-labelledby="hva" {
                h2.ds-heading data-size="md" #hva { (visit.text("what-title")) }
                ul.principles {
                    @for (title, text) in [
                        ("what-commitments-title", "what-commitments"),
                        ("what-sources-title", "what-sources"),
                        ("what-silence-title", "what-silence"),
                    ] {
                        li {
                            h3.ds-heading data-size="2xs" { (visit.text(title)) }
                            p.ds-paragraph { (visit.text(text)) }
                        }
                    }
                }
                p.ds-paragraph.publisher { (publisher_line(visit)) }
                p { a.ds-link href={ (visit.href("/om")) "#slik-arbeider-vi" } { (visit.text("what-more")) } }
            }
        }
    };
    let title = visit.text("front-title");
    let description = visit.text("front-lead");
    Page { title: &title, description: Some(&description), name: "front", main }.around(visit)
}

/// From a question to a paper, in order.
fn steps(visit: &Visit<'_>) -> Markup {
    html! {
        section.steps aria-labelledby="steg" {
            h2.ds-heading data-size="md" #steg { (visit.text("steps-title")) }
            ol {
                @for (path, title, about) in STEPS {
                    li {
                        h3.ds-heading data-size="2xs" { a.ds-link href=(visit.href(path)) { (visit.text(title)) } }
                        p.ds-paragraph { (visit.text(about)) }
                    }
                }
            }
            p { a.ds-link href=(visit.href("/kunnskapskart")) { (visit.text("steps-evidence")) } }
        }
    }
}

/// The search box of the front page.
fn search_box(visit: &Visit<'_>) -> Markup {
    html! {
        form.search-form action=(visit.action("/tiltak")) method="get" role="search" aria-label=(visit.text("search-label")) {
            (along(visit, &[]))
            (SearchBox { visit, text: "", has_help: true })
        }
    }
}

fn way(visit: &Visit<'_>, facets: &[FacetCounts], facet: Facet, title: &'static str) -> Markup {
    let choices = facets.iter().filter(|counts| counts.facet == facet).flat_map(|counts| &counts.choices);
    html! {
        div.way {
            h3.ds-heading data-size="2xs" { (visit.text(title)) }
            ul.choices data-facet=(facet.key()) {
                @for choice in choices {
                    @let query = Query::default().with(facet, &choice.key);
                    li {
                        a.ds-link href=(query.to_address().at(&visit.href("/tiltak"))) {
                            (said(&choice.label)) " (" (visit.words.number(choice.count as f64)) ")"
                        }
                    }
                }
            }
        }
    }
}
