//! The wishes in words: for each criterion, what was chosen.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Choices, Criterion, Wishes};
use crate::record::{AgeSpan, AgeUnit, Amount, Design, OpenTerm, Per, Quantity, Term, Unit};
use crate::statement::Part;
use crate::words::Words;

/// What was chosen for a criterion, in the reader's words; nothing when it was
/// not asked for.
pub fn chosen(criterion: Criterion, wishes: &Wishes, choices: &Choices, words: &Words) -> Vec<String> {
    let say = |part: Part<'_>| part.say(words).text;
    let number = |number: f64, unit, per| {
        say(Part::Quantity(Quantity { amount: Amount::Exactly(number), is_about: false, unit, per }))
    };
    let open = |terms: &[Arc<OpenTerm>], keys: &BTreeSet<String>| {
        let wanted = terms.iter().filter(|term| keys.contains(&term.key));
        wanted.map(|term| say(Part::Open(term))).collect()
    };
    match criterion {
        Criterion::Age => wishes.ages.iter().map(|ages| say(Part::Age(span(ages.from, ages.to)))).collect(),
        Criterion::Strain => open(&choices.strains, &wishes.strains),
        Criterion::Participant => labels(words, &wishes.participants),
        Criterion::Outcome => open(&choices.outcomes, &wishes.outcomes),
        Criterion::Staff => wishes.staff.iter().map(|it| number(f64::from(*it), Unit::Staff, None)).collect(),
        Criterion::Months => {
            wishes.months.iter().map(|it| number(f64::from(*it), Unit::Months, None)).collect()
        }
        Criterion::Hours => {
            wishes.hours.iter().map(|it| number(it.number(), Unit::Hours, Some(Per::Week))).collect()
        }
        Criterion::Service => open(&choices.services, &wishes.services),
        Criterion::Format => labels(words, &wishes.formats),
        Criterion::Status => labels(words, &wishes.statuses),
        Criterion::Language => labels(words, &wishes.languages),
        Criterion::Design => wishes.design.iter().map(|it| said_design(*it, words)).collect(),
        Criterion::Open => labels(words, &wishes.open),
    }
}

fn labels<T: Term>(words: &Words, terms: &BTreeSet<T>) -> Vec<String> {
    terms.iter().map(|term| words.term(T::VOCABULARY, term.key())).collect()
}

fn span(from: u16, to: u16) -> AgeSpan {
    AgeSpan { from_months: from * 12, to_months: to * 12, unit: AgeUnit::Years }
}

/// What a design is called when it is asked for: the weakest there is means any.
pub fn said_design(design: Design, words: &Words) -> String {
    if Wishes::DESIGNS.last() == Some(&design) {
        words.text("fit-design-any")
    } else {
        words.term(Design::VOCABULARY, design.key())
    }
}
