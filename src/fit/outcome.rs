//! What should change.
//!
//! Met when the programme aims to change at least one of the areas chosen. What
//! it aims at is no proof of effect: how it has been studied is another criterion.

use std::collections::BTreeSet;

use super::criterion::{Criterion, Verdict};
use super::judgement::{Judgement, chosen_first};
use crate::record::{Field, Programme, Question};
use crate::statement::Part;

pub(super) fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<String>) -> Judgement<'p> {
    Judgement::of_fact(
        Criterion::Outcome,
        programme,
        Question::Field(Field::Outcomes),
        &programme.target_group.outcomes,
        |terms| Verdict::of(terms.iter().any(|term| chosen.contains(&term.key))),
        |terms| chosen_first(terms, |term| chosen.contains(&term.key), |term| Part::Open(term)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;

    #[test]
    fn one_of_the_areas_is_enough() {
        let bir = real("barn-i-rusfamilier");
        let chosen = |key: &str| BTreeSet::from([key.to_owned()]);
        assert_eq!(judge(&bir, &chosen("staff-knowledge")).verdict, Verdict::Met);
        assert_eq!(judge(&bir, &chosen("child-behaviour")).verdict, Verdict::NotMet);
    }
}
