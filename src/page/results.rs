//! The results of a search: filters, hits, why each matches.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{Card, said};
use crate::query::{FacetCounts, Hit, Hits, LONGEST_TEXT, Match, OLDEST_AGE, Page as PageNumber, Query};
use crate::record::Term;
use crate::words::Message;

/// Facets that stand open from the start; the others open when used.
const OPEN: usize = 3;

/// The results of a search.
pub fn results(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    let found = found(query, hits);
    let title = visit.say(&found);
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text("nav-programmes")))
            h1.ds-heading data-size="lg" { (visit.text("results-title")) }
            div.results-layout {
                (filters(visit, query, hits))
                section.hits aria-labelledby="treff" {
                    h2.ds-heading data-size="sm" #treff { span role="status" { (title) } }
                    (chosen(visit, query, hits))
                    @if hits.has_only_some_words {
                        div.ds-alert data-color="info" { p { (visit.text("results-some-words")) } }
                    }
                    @if hits.n_without_age > 0 {
                        p.without-age { (visit.say(&Message::new("results-without-age").counting(hits.n_without_age))) }
                    }
                    @if hits.total == 0 { (nothing(visit, query)) } @else {
                        fieldset.ds-fieldset.hit-list {
                            legend.ds-sr-only { (visit.text("choose-to-compare")) }
                            ul.cards {
                                @for hit in &hits.hits { li { (card(visit, hit)) } }
                            }
                        }
                        form #compare.compare-form action=(visit.href("/sammenlign")) method="get" {
                            button.ds-button type="submit" { (visit.text("compare-chosen")) }
                        }
                        (pages(visit, query, hits))
                    }
                }
            }
        }
    };
    Page { title: &title, description: None, name: "results", main }.around(visit)
}

/// How many were found, for what.
fn found(query: &Query, hits: &Hits) -> Message {
    let message = Message::new(if query.text.is_empty() { "results-found" } else { "results-found-for" });
    message.counting(hits.total).with("text", query.text.as_str())
}

fn filters(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    html! {
        form.filters action=(visit.href("/tiltak")) method="get" role="search" aria-label=(visit.text("search-label")) {
            div.ds-field {
                label.ds-label data-weight="medium" for="q" { (visit.text("search-field")) }
                div.ds-search {
                    input.ds-input type="search" #q name="q" value=(query.text) maxlength=(LONGEST_TEXT) autocomplete="off";
                    button.ds-button type="submit" { (visit.text("search")) }
                }
            }
            // Closed, so that a phone shows the hits first; a wide screen shows it open.
            details.filters-more open[query.has_filters()] {
                summary { (visit.text("filters")) }
                div.filters-inner {
                    div.ds-field.age-field {
                        label.ds-label data-weight="medium" for="age" { (visit.text("age-label")) }
                        p data-field="description" #age-hjelp { (visit.text("age-help")) }
                        input.ds-input #age name="age" type="number" inputmode="numeric" min="0" max=(OLDEST_AGE) value=[query.age]
                            aria-describedby="age-hjelp";
                    }
                    @for (number, counts) in hits.facets.iter().enumerate() {
                        (facet(visit, counts, number < OPEN))
                    }
                    div.filter-buttons {
                        button.ds-button type="submit" { (visit.text("show-hits")) }
                        a.ds-button data-variant="tertiary" href=(visit.href("/tiltak")) { (visit.text("reset")) }
                    }
                }
            }
        }
    }
}

fn facet(visit: &Visit<'_>, counts: &FacetCounts, is_first: bool) -> Markup {
    let is_used = counts.choices.iter().any(|choice| choice.is_chosen);
    let label = visit.words.term("facet", counts.facet.key());
    let id = |number: usize| format!("{}-{number}", counts.facet.key());
    html! {
        @if !counts.choices.is_empty() {
            details.ds-details.facet open[is_first || is_used] data-facet=(counts.facet.key()) {
                summary { (label) }
                div {
                    fieldset.ds-fieldset {
                        legend.ds-sr-only { (label) }
                        @for (number, choice) in counts.choices.iter().enumerate() {
                            div.ds-field data-empty=[(choice.count == 0).then_some("true")] {
                                input.ds-input type="checkbox" id=(id(number)) name=(counts.facet.key())
                                    value=(choice.key) checked[choice.is_chosen];
                                label.ds-label data-weight="regular" for=(id(number)) {
                                    (said(&choice.label)) " "
                                    span.count { "(" (visit.words.number(choice.count as f64)) ")" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What is chosen, each with a way to take it away.
fn chosen(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    let path = visit.href("/tiltak");
    let remove = |what: &str| visit.say(&Message::new("remove-filter").with("filter", what));
    html! {
        @if query.has_filters() {
            ul.chosen aria-label=(visit.text("chosen-filters")) {
                @if let Some(age) = query.age {
                    @let label = visit.say(&Message::new("age-of-child").counting(usize::from(age)));
                    @let without = Query { age: None, page: PageNumber::default(), ..query.clone() };
                    li { a.ds-chip data-removable="true" href=(without.to_address().at(&path)) {
                        span.ds-sr-only { (remove("")) } (label)
                    } }
                }
                @for counts in &hits.facets {
                    @for choice in counts.choices.iter().filter(|choice| choice.is_chosen) {
                        li { a.ds-chip data-removable="true"
                            href=(query.without(counts.facet, &choice.key).to_address().at(&path)) {
                            span.ds-sr-only { (remove("")) } (said(&choice.label))
                        } }
                    }
                }
            }
        }
    }
}

/// No hits is never a dead end.
fn nothing(visit: &Visit<'_>, query: &Query) -> Markup {
    let path = visit.href("/tiltak");
    let only_words = Query { text: query.text.clone(), ..Query::default() };
    let only_filters = Query { text: String::new(), page: PageNumber::default(), ..query.clone() };
    html! {
        div.ds-alert data-color="info" {
            h3.ds-heading data-size="2xs" { (visit.text("nothing-title")) }
            ul {
                @if query.has_filters() && !query.text.is_empty() {
                    li { a.ds-link href=(only_words.to_address().at(&path)) { (visit.text("nothing-without-filters")) } }
                    li { a.ds-link href=(only_filters.to_address().at(&path)) { (visit.text("nothing-without-words")) } }
                }
                li { (visit.text("nothing-other-words")) }
                li { a.ds-link href=(path) { (visit.text("all-programmes")) } }
            }
        }
    }
}

fn card(visit: &Visit<'_>, hit: &Hit) -> Markup {
    let id = hit.programme.id.as_str();
    let name = hit.programme.name.for_reader(visit.language()).0;
    let more = html! {
        @if !hit.matches.is_empty() {
            dl.matches {
                @for found in &hit.matches { (matched(visit, id, found)) }
            }
        }
        div.ds-field.choose {
            input.ds-input type="checkbox" id={ "velg-" (id) } name="p" value=(id) form="compare";
            label.ds-label data-weight="regular" for={ "velg-" (id) } {
                (visit.text("compare")) span.ds-sr-only { " " (name) }
            }
        }
    };
    html! { (Card { programme: &hit.programme, visit, more: Some(more) }) }
}

/// Where a programme matches, leading to the very answer on its page.
fn matched(visit: &Visit<'_>, id: &str, found: &Match) -> Markup {
    let heading = match found.question {
        Some(question) => visit.say(&question.label()),
        None => visit.words.term("search-field", found.field.key()),
    };
    let href = match found.question {
        Some(question) => format!("/tiltak/{id}#{}", question.slug()),
        None => format!("/tiltak/{id}"),
    };
    html! {
        div.match data-field=(found.field.key()) {
            dt { a.ds-link href=(visit.href(&href)) { (heading) } }
            dd lang=[found.lang.as_ref().map(crate::record::Lang::code)] {
                @for piece in &found.pieces {
                    @if piece.is_match { mark { (piece.text) } } @else { (piece.text) }
                }
                @if let Some(synonym) = &found.synonym {
                    " " span.synonym lang=(visit.language().code()) {
                        (visit.say(&Message::new("matched-synonym").with("synonym", synonym.as_str())))
                    }
                }
            }
        }
    }
}

fn pages(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    let at = |page: usize| {
        let query = Query { page: PageNumber(page), ..query.clone() };
        query.to_address().at(&visit.href("/tiltak"))
    };
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
