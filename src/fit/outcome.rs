//! What should change.
//!
//! Met when the programme aims to change at least one of the areas chosen. What
//! it aims at is no proof of effect: how it has been studied is another criterion.

use std::sync::Arc;

use super::ask::Ask;
use super::input::{Input, Theme};
use super::judgement::{Judgement, chosen_first};
use super::open_terms::{self, Keys};
use super::reading::Reading;
use super::verdict::Verdict;
use crate::catalogue::Catalogue;
use crate::record::{Field, OpenTerm, OpenVocabulary, Programme, Question};
use crate::statement::Part;
use crate::words::Words;

/// What should change: keys of the open vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcomes(Keys);

impl Ask for Outcomes {
    const KEY: &'static str = "outcome";
    const THEME: Theme = Theme::Outcome;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        reading.keys(OpenVocabulary::Outcome).map(Self)
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        open_terms::written(Self::KEY, &self.0)
    }

    fn offered(wish: Option<&Self>, catalogue: &Catalogue, words: &Words) -> Vec<Arc<OpenTerm>> {
        open_terms::offered(OpenVocabulary::Outcome, wish.map(|it| &it.0), catalogue, words)
    }

    fn input<'c>(wish: Option<&Self>, offered: &'c [Arc<OpenTerm>]) -> Input<'c> {
        Input::open_terms(offered, wish.map(|it| &it.0))
    }

    fn said<'c>(&self, offered: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        open_terms::said(offered, &self.0)
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        judge(programme, &self.0)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self(Keys::from(["coping".to_owned()]))
    }
}

fn judge<'p>(programme: &'p Programme, chosen: &Keys) -> Judgement<'p> {
    Judgement::of_fact(
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
        let chosen = |key: &str| Keys::from([key.to_owned()]);
        assert_eq!(judge(&bir, &chosen("staff-knowledge")).verdict, Verdict::Met);
        assert_eq!(judge(&bir, &chosen("child-behaviour")).verdict, Verdict::NotMet);
    }
}
