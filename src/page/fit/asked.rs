//! What was asked for, in short.

use std::collections::BTreeSet;
use std::sync::Arc;

use maud::{Markup, html};

use super::FitPage;
use crate::fit::{Criterion, Fit, Wishes};
use crate::page::Visit;
use crate::record::{AgeSpan, AgeUnit, Amount, Design, OpenTerm, Per, Quantity, Term, Unit};
use crate::statement::Part;

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
                            (visit.words.list(&chosen(visit, page, criterion)))
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

fn chosen(visit: &Visit<'_>, page: &FitPage<'_>, criterion: Criterion) -> Vec<String> {
    let wishes = &page.asked.wishes;
    let say = |part: Part<'_>| part.say(visit.words).text;
    let number = |number: f64, unit, per| {
        say(Part::Quantity(Quantity { amount: Amount::Exactly(number), is_about: false, unit, per }))
    };
    let open = |terms: &[Arc<OpenTerm>], keys: &BTreeSet<String>| {
        let wanted = terms.iter().filter(|term| keys.contains(&term.key));
        wanted.map(|term| say(Part::Open(term))).collect()
    };
    match criterion {
        Criterion::Age => wishes.ages.iter().map(|ages| say(Part::Age(span(ages.from, ages.to)))).collect(),
        Criterion::Strain => open(&page.choices.strains, &wishes.strains),
        Criterion::Participant => labels(visit, &wishes.participants),
        Criterion::Outcome => open(&page.choices.outcomes, &wishes.outcomes),
        Criterion::Staff => wishes.staff.iter().map(|it| number(f64::from(*it), Unit::Staff, None)).collect(),
        Criterion::Months => {
            wishes.months.iter().map(|it| number(f64::from(*it), Unit::Months, None)).collect()
        }
        Criterion::Hours => {
            wishes.hours.iter().map(|it| number(it.number(), Unit::Hours, Some(Per::Week))).collect()
        }
        Criterion::Service => open(&page.choices.services, &wishes.services),
        Criterion::Format => labels(visit, &wishes.formats),
        Criterion::Status => labels(visit, &wishes.statuses),
        Criterion::Language => labels(visit, &wishes.languages),
        Criterion::Design => wishes.design.iter().map(|it| design(visit, *it)).collect(),
        Criterion::Open => labels(visit, &wishes.open),
    }
}

fn labels<T: Term>(visit: &Visit<'_>, terms: &BTreeSet<T>) -> Vec<String> {
    terms.iter().map(|term| visit.words.term(T::VOCABULARY, term.key())).collect()
}

fn span(from: u16, to: u16) -> AgeSpan {
    AgeSpan { from_months: from * 12, to_months: to * 12, unit: AgeUnit::Years }
}

/// What a design is called when it is asked for: the weakest there is means any.
pub(super) fn design(visit: &Visit<'_>, design: Design) -> String {
    if Wishes::DESIGNS.last() == Some(&design) {
        visit.text("fit-design-any")
    } else {
        visit.words.term(Design::VOCABULARY, design.key())
    }
}
