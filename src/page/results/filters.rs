//! What narrows a search, as one form: the words, the order, the ranges, the
//! facets. It works by its button alone.

use maud::{Markup, html};

use super::address;
use crate::address::COUNTRY;
use crate::page::Visit;
use crate::page::part::{SearchBox, along, country_field, hidden, said};
use crate::query::{FacetCounts, Hits, Measure, MeasureCounts, Order, Query, range_label};
use crate::record::Term;
use crate::words::Message;

/// Facets that stand open from the start; the others open when used.
const OPEN: usize = 3;

/// The form with everything that narrows a search.
pub(super) fn filters(visit: &Visit<'_>, query: &Query, hits: &Hits) -> Markup {
    html! {
        form.filters action=(visit.action("/tiltak")) method="get" role="search" aria-label=(visit.text("search-label")) {
            (along(visit, &[COUNTRY]))
            (SearchBox { visit, text: &query.text, has_help: false })
            p.how-to-search { a.ds-link href=(visit.href("/sok-hjelp")) { (visit.text("help-search-title")) } }
            (unshown(query))
            // Closed whatever is chosen, so that a phone shows the hits first; what
            // is chosen stands above them. A wide screen shows it open.
            details.filters-more {
                summary { (visit.text("filters")) }
                div.filters-inner {
                    (order(visit, query))
                    (country_field(visit))
                    @for counts in &hits.measures { (measure(visit, query, counts)) }
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

/// What a query says that no field of the form shows.
fn unshown(query: &Query) -> Markup {
    let literal = query.literal.iter().map(|words| (Query::LITERAL, words.as_str()));
    hidden(literal.chain(query.with_unstated.then_some(Query::WITH_UNSTATED.pair())))
}

fn order(visit: &Visit<'_>, query: &Query) -> Markup {
    html! {
        div.ds-field {
            label.ds-label data-weight="medium" for="sort" { (visit.text("sort-label")) }
            select.ds-input #sort name=(Query::ORDER) {
                // Without words nothing matches better than another: the list is by name.
                @for &order in Order::ALL.iter().filter(|&&it| it != Order::Relevance || !query.text.is_empty()) {
                    option value=(order.key()) selected[order == query.order] {
                        (visit.words.term(Order::VOCABULARY, order.key()))
                    }
                }
            }
        }
    }
}

/// A range: two numbers to fill in, and ranges to follow a link to.
fn measure(visit: &Visit<'_>, query: &Query, counts: &MeasureCounts) -> Markup {
    let measure = counts.measure;
    let key = measure.key();
    let label = visit.words.term(Measure::VOCABULARY, key);
    let [from, to] = measure.ends();
    let ends = [
        (from, "end-from", counts.chosen.and_then(|it| it.from)),
        (to, "end-to", counts.chosen.and_then(|it| it.to)),
    ];
    let help = format!("{key}-hjelp");
    html! {
        details.ds-details.facet open[measure == Measure::Age || counts.chosen.is_some()] data-measure=(key) {
            summary { (label) }
            div {
                fieldset.ds-fieldset aria-describedby=(help) {
                    legend.ds-sr-only { (label) }
                    p.range-help id=(help) { (visit.say(&Message::named("measure-help-", key))) }
                    div.range-ends {
                        @for (id, name, number) in ends {
                            div.ds-field {
                                label.ds-label data-weight="regular" for=(id) { (visit.text(name)) }
                                input.ds-input id=(id) name=(id) type="number" inputmode="numeric"
                                    min="0" max=(measure.largest()) value=[number];
                            }
                        }
                    }
                }
                ul.ranges aria-label=(label) {
                    @for (bounds, count) in &counts.ranges {
                        @let is_chosen = counts.chosen == Some(*bounds);
                        li data-empty=[(*count == 0).then_some("true")] {
                            a.ds-link href=(address(visit, &query.with_range(measure, Some(*bounds))))
                                aria-current=[is_chosen.then_some("true")] {
                                (visit.say(&range_label(measure, *bounds))) " "
                                span.count { "(" (visit.words.number(*count as f64)) ")" }
                            }
                        }
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
