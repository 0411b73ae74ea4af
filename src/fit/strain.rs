//! What weighs on the families.
//!
//! Met when the programme names at least one of the strains chosen, and not met
//! when it names others. A programme for everyone names none: it neither leaves
//! these families out nor says that it is for them, so it is not known, and that
//! it is for everyone is shown.

use super::input::Theme;
use super::judgement::{Judgement, chosen_first};
use super::open_terms::Keys;
use super::ticked::OfOpenTerms;
use super::verdict::Verdict;
use crate::record::{Field, OpenVocabulary, PreventionLevel, Programme, Question};
use crate::statement::Part;
use crate::words::Message;

const QUESTION: Question = Question::Field(Field::Strains);

/// By what weighs on the families.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Strains;

impl OfOpenTerms for Strains {
    const KEY: &'static str = "strain";
    const THEME: Theme = Theme::Who;
    const VOCABULARY: OpenVocabulary = OpenVocabulary::Strain;
    #[cfg(test)]
    const EXAMPLE: &'static str = "substance-use";

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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;
    use crate::record::SilenceKind;

    fn verdict(id: &str, chosen: &[&str]) -> Verdict {
        Strains::judge(&real(id), &chosen.iter().map(|key| (*key).to_owned()).collect()).verdict
    }

    #[test]
    fn one_of_the_strains_is_enough() {
        assert_eq!(verdict("barn-i-rusfamilier", &["substance-use", "grief"]), Verdict::Met);
        assert_eq!(verdict("skilsmissegrupper", &["substance-use"]), Verdict::NotMet);
    }

    #[test]
    fn a_programme_for_everyone_is_not_known_to_fit_and_the_reason_is_shown() {
        let everyone = real("alla-barn-i-centrum");
        let judgement = Strains::judge(&everyone, &Keys::from(["substance-use".to_owned()]));
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert_eq!(judgement.silence.unwrap().kind(), SilenceKind::NotApplicable);
        assert_eq!(judgement.facts[0].question, Question::Field(Field::PreventionLevels));
        assert_eq!(verdict("cos-p", &["substance-use"]), Verdict::NotKnown);
    }
}
