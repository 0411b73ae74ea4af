//! What was asked for, in short, the country first.

use maud::{Markup, html};

use super::FitPage;
use crate::address::COUNTRY;
use crate::fit::Fit;
use crate::page::Visit;
use crate::record::{Country, Term};

/// What was asked for: each criterion with what was chosen, and what must be met.
pub(super) fn wishes(visit: &Visit<'_>, page: &FitPage<'_>, fit: &Fit<'_>) -> Markup {
    html! {
        section.asked aria-labelledby="spurt" {
            h3.ds-heading data-size="2xs" #spurt { (visit.text("fit-asked")) }
            dl {
                div data-criterion=(COUNTRY) {
                    dt { (visit.text("country-wanted")) }
                    dd { (visit.words.term(Country::VOCABULARY, visit.country.key())) }
                }
                @for &criterion in &fit.criteria {
                    div data-criterion=(criterion.key()) {
                        dt { (visit.say(&criterion.label())) }
                        dd {
                            (visit.words.list(&page.form.wishes.said(criterion, page.choices, visit.words)))
                            @if fit.demands.contains(&criterion) {
                                " " span.demand { (visit.text("fit-demand")) }
                            }
                        }
                    }
                }
            }
        }
    }
}
