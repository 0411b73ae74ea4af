//! The results of a search: what was understood, the hits and why each matches,
//! what there is when there are none.

mod filters;
mod chosen;
mod remarks;
mod absent;
mod hit;
mod silent;
mod near;
mod nothing;

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs, on_page};
use crate::query::{Hits, Measure, Page as PageNumber, Query, ReadHint};
use crate::words::Message;

use absent::absent;
use chosen::chosen;
use filters::filters;
use hit::hit_list;
use near::near;
use nothing::nothing;
use remarks::remarks;
use silent::silent;

/// The results of a search.
pub fn results(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    let found = found(visit, query, hits);
    let title = visit.say(&found);
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text("nav-programmes")))
            h1.ds-heading data-size="lg" { (visit.text("results-title")) }
            div.results-layout {
                (filters(visit, query, hits))
                section.hits aria-labelledby="treff" {
                    div role="status" { h2.ds-heading data-size="sm" #treff { (title) } }
                    (chosen(visit, query, hits))
                    (remarks(visit, query, hits))
                    (absent(visit, hits))
                    @match &hits.nothing {
                        Some(instead) => (nothing(visit, instead)),
                        None => {
                            (hit_list(visit, &hits.hits))
                            (silent(visit, hits))
                            (near(visit, hits))
                            (pages(visit, query, hits))
                        },
                    }
                }
            }
        }
    };
    let about = visit.say(&Message::new("results-description").with("found", found));
    let title = on_page(visit, title, hits.page.0, hits.n_pages);
    Page { title: &title, description: Some(&about), name: "results", main }.around(visit)
}

/// How many were found, for what: where a word fell away, not for all that was asked,
/// but for what was read out of the other words.
fn found(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Message {
    let fell_away = hits.total > 0 && !hits.unknown.is_empty();
    let message = if fell_away && !hits.hints.is_empty() {
        found_by(visit, &hits.hints)
    } else if query.text.is_empty() || hits.asks_nothing {
        Message::new("results-found")
    } else {
        Message::new("results-found-for")
    };
    message.counting(hits.total).with("text", query.text.as_str())
}

/// What was found by these readings alone.
fn found_by(visit: &Visit<'_>, hints: &[ReadHint]) -> Message {
    match hints {
        [only] if only.meaning.range().is_some_and(|(measure, _)| measure == Measure::Age) => {
            Message::new("results-found-aged").with("age", visit.say(&only.meaning.label()).to_lowercase())
        }
        _ => {
            let read = hints.iter().map(|hint| format!("«{}»", visit.say(&hint.meaning.label())));
            let read: Vec<String> = read.collect();
            Message::new("results-found-by").with("filters", visit.words.list(&read))
        }
    }
}

/// Where a query's results stand.
fn address(visit: &Visit<'_>, query: &Query) -> String {
    query.to_address().at(&visit.href("/tiltak"))
}

fn pages(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    let at = |page: usize| address(visit, &Query { page: PageNumber(page), ..query.clone() });
    html! {
        @if hits.n_pages > 1 {
            nav.ds-pagination aria-label=(visit.text("pages")) {
                ul {
                    @if hits.page.0 > 1 {
                        li { a.ds-button data-variant="tertiary" href=(at(hits.page.0 - 1)) { (visit.text("page-before")) } }
                    }
                    li {
                        a.ds-button data-variant="primary" aria-current="true" href=(at(hits.page.0)) {
                            (visit.say(&Message::new("page-of")
                                .with("page", visit.words.number(hits.page.0 as f64))
                                .with("pages", visit.words.number(hits.n_pages as f64))))
                        }
                    }
                    @if hits.page.0 < hits.n_pages {
                        li { a.ds-button data-variant="tertiary" href=(at(hits.page.0 + 1)) { (visit.text("page-after")) } }
                    }
                }
            }
        }
    }
}
