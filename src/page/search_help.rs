//! How to search: what is read as a filter, the signs, what is found besides
//! the words themselves, and what the order means.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use crate::index::SearchField;
use crate::query::{Query, hints};
use crate::record::Term;

/// Texts with a filter in them, to be tried.
const HINTS: &[&str] = &[
    "help-search-example-age",
    "help-search-example-ages",
    "help-search-example-weeks",
    "help-search-example-group-size",
    "help-search-example-free",
    "help-search-example-country",
    "help-search-example-who",
    "help-search-example-study",
    "help-search-example-status",
];

/// What a sign does, with an example.
const SIGNS: &[(&str, &str)] = &[
    ("help-search-quotes-example", "help-search-quotes"),
    ("help-search-minus-example", "help-search-minus"),
    ("help-search-field-example", "help-search-field"),
];

/// What is told in one paragraph each, after the signs.
const SECTIONS: &[(&str, &str)] = &[
    ("help-search-spelling-title", "help-search-spelling"),
    ("help-search-synonyms-title", "help-search-synonyms"),
    ("help-search-silent-title", "help-search-silent"),
    ("help-search-unstated-title", "help-search-unstated"),
    ("help-search-order-title", "help-search-order"),
];

/// How to search.
pub fn search_help(visit: &Visit<'_>) -> Markup {
    let title = visit.text("help-search-title");
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[("/tiltak", visit.text("nav-programmes"))], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.text("help-search-lead")) }
            h2.ds-heading data-size="sm" { (visit.text("help-search-hints-title")) }
            p.ds-paragraph { (visit.text("help-search-hints")) }
            dl.examples { @for id in HINTS { (read_as(visit, &visit.text(id))) } }
            h2.ds-heading data-size="sm" { (visit.text("help-search-signs-title")) }
            dl.examples {
                @for (example, text) in SIGNS {
                    div { dt { (search_for(visit, &visit.text(example))) } dd { (visit.text(text)) } }
                }
            }
            p.ds-paragraph { (visit.text("help-search-fields")) }
            ul.search-fields {
                @for &field in SearchField::ALL { li { (field_entry(visit, field)) } }
            }
            @for (heading, text) in SECTIONS {
                h2.ds-heading data-size="sm" { (visit.text(heading)) }
                p.ds-paragraph { (visit.text(text)) }
            }
        }
    };
    let lead = visit.text("help-search-lead");
    Page { title: &title, description: Some(&lead), name: "search-help", main }.around(visit)
}

/// An example, and the filters that it is read as: asked of the reader of hints
/// itself, so that the page cannot promise what the search does not do.
fn read_as(visit: &Visit<'_>, example: &str) -> Markup {
    let filters: Vec<String> = hints(example).iter().map(|hint| visit.say(&hint.meaning.label())).collect();
    html! {
        div { dt { (search_for(visit, example)) } dd { (filters.join(", ")) } }
    }
}

/// A text as a link to what it finds.
fn search_for(visit: &Visit<'_>, text: &str) -> Markup {
    html! {
        a.ds-link href=(Query::of_text(text).to_address().at(&visit.href("/tiltak"))) { (text) }
    }
}

/// What is written before the colon to search in a field, and the field's name
/// when that is more than the one word.
fn field_entry(visit: &Visit<'_>, field: SearchField) -> Markup {
    let label = visit.words.term(SearchField::VOCABULARY, field.key());
    let word = label.split_whitespace().next().unwrap_or_default().to_lowercase();
    html! {
        code { (word) ":" }
        @if label.to_lowercase() != word { " " span.field-name { "(" (label) ")" } }
    }
}
