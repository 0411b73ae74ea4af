//! What weighs on the families.
//!
//! Met when the programme names at least one of the strains chosen, and not met
//! when it names others. A programme for everyone names none: it neither leaves
//! these families out nor says that it is for them, so it is not known, and that
//! it is for everyone is shown.

use std::sync::Arc;

use super::ask::Ask;
use super::input::{Input, Theme};
use super::judgement::{Judgement, chosen_first};
use super::open_terms::{self, Keys};
use super::reading::Reading;
use super::verdict::Verdict;
use crate::catalogue::Catalogue;
use crate::record::{Field, OpenTerm, OpenVocabulary, PreventionLevel, Programme, Question};
use crate::statement::Part;
use crate::words::{Message, Words};

const QUESTION: Question = Question::Field(Field::Strains);

/// What weighs on the families: keys of the open vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Strains(Keys);

impl Ask for Strains {
    const KEY: &'static str = "strain";
    const THEME: Theme = Theme::Who;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        reading.keys(OpenVocabulary::Strain).map(Self)
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        open_terms::written(Self::KEY, &self.0)
    }

    fn offered(wish: Option<&Self>, catalogue: &Catalogue, words: &Words) -> Vec<Arc<OpenTerm>> {
        open_terms::offered(OpenVocabulary::Strain, wish.map(|it| &it.0), catalogue, words)
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
        Self(Keys::from(["substance-use".to_owned()]))
    }
}

fn judge<'p>(programme: &'p Programme, chosen: &Keys) -> Judgement<'p> {
    let target = &programme.target_group;
    let judgement = Judgement::of_fact(
        programme,
        QUESTION,
        &target.strains,
        |terms| Verdict::of(terms.iter().any(|term| chosen.contains(&term.key))),
        |terms| chosen_first(terms, |term| chosen.contains(&term.key), |term| Part::Open(term)),
    );
    let levels = target.prevention_levels.stated().map(|levels| &levels.value);
    let is_for_all = levels.is_some_and(|levels| levels.contains(&PreventionLevel::Universal));
    if judgement.verdict == Verdict::NotKnown && target.strains.stated().is_none() && is_for_all {
        let levels = Question::Field(Field::PreventionLevels);
        return judgement.because(Message::new("fit-why-universal")).showing(programme, levels);
    }
    judgement
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;
    use crate::record::SilenceKind;

    fn verdict(id: &str, chosen: &[&str]) -> Verdict {
        judge(&real(id), &chosen.iter().map(|key| (*key).to_owned()).collect()).verdict
    }

    #[test]
    fn one_of_the_strains_is_enough() {
        assert_eq!(verdict("barn-i-rusfamilier", &["substance-use", "grief"]), Verdict::Met);
        assert_eq!(verdict("skilsmissegrupper", &["substance-use"]), Verdict::NotMet);
    }

    #[test]
    fn a_programme_for_everyone_is_not_known_to_fit_and_the_reason_is_shown() {
        let everyone = real("alla-barn-i-centrum");
        let judgement = judge(&everyone, &Keys::from(["substance-use".to_owned()]));
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert_eq!(judgement.silence.unwrap().kind(), SilenceKind::NotApplicable);
        assert_eq!(judgement.facts[0].question, Question::Field(Field::PreventionLevels));
        assert_eq!(verdict("cos-p", &["substance-use"]), Verdict::NotKnown);
    }
}
