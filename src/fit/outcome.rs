//! What should change.
//!
//! Met when the programme aims to change at least one of the areas chosen. What
//! it aims at is no proof of effect: how it has been studied is another criterion.

use super::input::Theme;
use super::judgement::{Judgement, chosen_first};
use super::open_terms::Keys;
use super::ticked::OfOpenTerms;
use super::verdict::Verdict;
use crate::record::{Field, OpenVocabulary, Programme, Question};
use crate::statement::Part;

/// By what should change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcomes;

impl OfOpenTerms for Outcomes {
    const KEY: &'static str = "outcome";
    const THEME: Theme = Theme::Outcome;
    const VOCABULARY: OpenVocabulary = OpenVocabulary::Outcome;
    #[cfg(test)]
    const EXAMPLE: &'static str = "coping";

    fn judge<'p>(programme: &'p Programme, chosen: &Keys) -> Judgement<'p> {
        Judgement::of_fact(
            programme,
            Question::Field(Field::Outcomes),
            &programme.target_group.outcomes,
            |terms| Verdict::of(terms.iter().any(|term| chosen.contains(&term.key))),
            |terms| chosen_first(terms, |term| chosen.contains(&term.key), |term| Part::Open(term)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;

    #[test]
    fn one_of_the_areas_is_enough() {
        let bir = real("barn-i-rusfamilier");
        let chosen = |key: &str| Keys::from([key.to_owned()]);
        assert_eq!(Outcomes::judge(&bir, &chosen("staff-knowledge")).verdict, Verdict::Met);
        assert_eq!(Outcomes::judge(&bir, &chosen("child-behaviour")).verdict, Verdict::NotMet);
    }
}
