//! How the programme has been studied.
//!
//! Met when a study of this very programme has a design at least as strong as
//! the one asked for. A study of the original abroad is shown and does not count.
//! Not met when there are studies of this programme and all are weaker. A study
//! of several methods does not say which they are, so where one of those is all
//! that might do, it is not known, unless it had no group to compare with and one
//! was asked for; nor is it known where nobody says how the study was done. Without
//! a study it is not known, also when an editor has searched in vain: that nothing
//! was found does not show that there is nothing.

use std::sync::Arc;

use super::ask::Ask;
use super::input::{Input, Offer, Theme};
use super::judgement::Judgement;
use super::reading::Reading;
use super::verdict::Verdict;
use crate::record::{Design, Field, OpenTerm, Programme, Question, Study, StudyOf};
use crate::statement::{DetailKind, Part};
use crate::term::Term as _;
use crate::words::Message;

const QUESTION: Question = Question::Field(Field::Studies);

/// What is shown of a study: enough to see why, the rest is on its own page.
const SHOWN: &[DetailKind] = &[
    DetailKind::StudyOf,
    DetailKind::StudyDesign,
    DetailKind::StudyIndependence,
    DetailKind::StudyComparisonGroup,
    DetailKind::StudyYear,
];

/// The weakest design that will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weakest(Design);

/// The designs that can be asked for, the strongest for causes first.
const OFFERED: &[Design] = &[
    Design::SystematicReview,
    Design::Rct,
    Design::Controlled,
    Design::PrePost,
    Design::PostOnly,
    Design::ExperienceDescription,
];

/// What a design is called when it is asked for: the weakest there is means any.
fn label(design: Design) -> Part<'static> {
    if OFFERED.last() == Some(&design) { Part::Message("fit-design-any") } else { design.into() }
}

impl Ask for Weakest {
    const KEY: &'static str = "design";
    const THEME: Theme = Theme::Demand;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        reading.term(OFFERED).map(Self)
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        vec![(Self::KEY, self.0.key().to_owned())]
    }

    fn input<'c>(wish: Option<&Self>, _: &'c [Arc<OpenTerm>]) -> Input<'c> {
        let choice = |&design: &Design| {
            let is_chosen = wish.is_some_and(|it| it.0 == design);
            Offer { key: design.key(), label: label(design), is_chosen }
        };
        Input::List(Message::new("fit-design-none"), OFFERED.iter().map(choice).collect())
    }

    fn said<'c>(&self, _: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        vec![label(self.0)]
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        judge(programme, self.0)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self(Design::Controlled)
    }
}

fn judge(programme: &Programme, asked: Design) -> Judgement<'_> {
    let evaluation = &programme.evaluation;
    let studies: Vec<&Study> = evaluation.studies.all().iter().map(|study| &study.value).collect();
    let is_own = |study: &Study| study.of == StudyOf::Programme;
    let own: Vec<&Study> = studies.iter().copied().filter(|study| is_own(study)).collect();
    let verdict = if own.is_empty() {
        Verdict::NotKnown
    } else if own.iter().any(|study| is_enough(study, asked)) {
        Verdict::Met
    } else if own.iter().any(|study| may_hold(study, asked)) {
        Verdict::NotKnown
    } else {
        Verdict::NotMet
    };
    let numbers: Vec<usize> = (0..studies.len())
        .filter(|&number| {
            let study = studies[number];
            // What meets it is enough to see; otherwise everything that there is.
            verdict != Verdict::Met || (is_own(study) && is_enough(study, asked))
        })
        .collect();
    let searched = own.is_empty() && !evaluation.searches.all().is_empty();
    let judgement = Judgement {
        value: evaluation.own_designs().into_iter().map(Into::into).collect(),
        silence: evaluation.studies.silence(),
        ..Judgement::on(QUESTION, verdict)
    };
    let has_original = verdict != Verdict::Met && own.len() < studies.len();
    let leaves_open = |design: Design| {
        verdict == Verdict::NotKnown
            && own.iter().any(|study| study.design == design && may_hold(study, asked))
    };
    let (has_mixed, has_unknown) = (leaves_open(Design::Mixed), leaves_open(Design::Unknown));
    let judgement = judgement
        .because_if(has_original, Message::new("fit-why-original"))
        .because_if(has_mixed, Message::new("fit-why-mixed"))
        .because_if(has_unknown, Message::new("fit-why-design-unknown"))
        .because_if(searched, Message::new("fit-why-searched"))
        .showing_some(programme, QUESTION, &numbers, SHOWN);
    if searched { judgement.showing(programme, Question::Field(Field::Searches)) } else { judgement }
}

/// Whether a study is at least as strong as asked for. Whoever takes any study
/// takes one of costs, and one of which nobody says how it was done.
fn is_enough(study: &Study, asked: Design) -> bool {
    study.design <= asked || OFFERED.last() == Some(&asked)
}

/// Whether a study may be as strong as asked for: one of several methods may have
/// used such a one, and one of which nobody says how it was done may be one.
fn may_hold(study: &Study, asked: Design) -> bool {
    let asks_comparison = asked <= Design::Controlled;
    let is_open = [Design::Mixed, Design::Unknown].contains(&study.design);
    is_open && !(asks_comparison && study.has_comparison_group == Some(false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::{changed, real};
    use crate::record::Known;

    fn verdict(id: &str, asked: Design) -> Verdict {
        judge(&real(id), asked).verdict
    }

    #[test]
    fn a_stronger_design_than_asked_for_will_do() {
        assert_eq!(verdict("cos-p", Design::Rct), Verdict::Met);
        assert_eq!(verdict("cos-p", Design::PostOnly), Verdict::Met);
        assert_eq!(verdict("cos-p", Design::SystematicReview), Verdict::NotMet);
        assert_eq!(verdict("barnets-bla-hus", Design::Controlled), Verdict::NotMet);
        assert_eq!(verdict("barnets-bla-hus", Design::PrePost), Verdict::Met);
        assert_eq!(verdict("familiestue-nyborg", Design::ExperienceDescription), Verdict::Met);
    }

    #[test]
    fn a_study_of_the_original_is_shown_and_does_not_count() {
        let kjaerlighet = changed("kjaerlighet-og-grenser", |text| {
            text.replace("of = \"programme\"\ndesign = \"rct\"", "of = \"original\"\ndesign = \"rct\"")
        });
        let judgement = judge(&kjaerlighet, Design::Rct);
        assert_ne!(judgement.verdict, Verdict::Met);
        assert!(judgement.facts.len() > 1);
    }

    #[test]
    fn several_methods_do_not_say_which() {
        assert_eq!(verdict("barn-i-rusfamilier", Design::PrePost), Verdict::NotKnown);
        assert_eq!(verdict("barnas-stasjon", Design::PrePost), Verdict::NotKnown);
        assert_eq!(verdict("barnas-stasjon", Design::Controlled), Verdict::NotMet, "no comparison group");
    }

    #[test]
    fn a_search_in_vain_does_not_show_that_there_is_nothing() {
        let hverdagspakke = real("stine-sofie-hverdagspakke");
        let judgement = judge(&hverdagspakke, Design::ExperienceDescription);
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert!(judgement.facts.iter().any(|it| it.question == Question::Field(Field::Searches)));
    }

    #[test]
    fn a_study_of_which_nobody_says_how_it_was_done_may_be_strong_enough() {
        let mut programme = real("familiestue-nyborg");
        let Known::Stated(studies) = &mut programme.evaluation.studies else { panic!() };
        for study in studies {
            study.value.design = Design::Unknown;
            study.value.has_comparison_group = None;
        }
        let judgement = judge(&programme, Design::Rct);
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert_eq!(judgement.because, [Message::new("fit-why-design-unknown")]);
        assert_eq!(
            judge(&programme, Design::ExperienceDescription).verdict,
            Verdict::Met,
            "any study will do"
        );
    }
}
