//! What was asked for, in short.

use maud::{Markup, html};

use super::FitPage;
use crate::fit::{Criterion, Fit, chosen};
use crate::page::Visit;
use crate::record::Term;

/// What was asked for: each criterion with what was chosen, and what must be met.
pub(super) fn asked(visit: &Visit<'_>, page: &FitPage<'_>, fit: &Fit<'_>) -> Markup {
    html! {
        section.asked aria-labelledby="spurt" {
            h3.ds-heading data-size="2xs" #spurt { (visit.text("fit-asked")) }
            dl {
                @for &criterion in &fit.criteria {
                    div data-criterion=(criterion.key()) {
                        dt { (visit.words.term(Criterion::VOCABULARY, criterion.key())) }
                        dd {
                            (visit.words.list(&chosen(criterion, &page.asked.wishes, page.choices, visit.words)))
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
