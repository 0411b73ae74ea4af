//! What a finding can be called, given how its study was done.

use crate::record::{Design, Direction, FindingKind, Study, StudyOutcome};
use crate::term::vocabulary;

vocabulary! {
    /// What a finding can be called. The order is the order in which a page
    /// tells of them, and says nothing of worth.
    Claim "claim" {
        /// From a study with a group to compare with: the study can speak of effect,
        /// within its limits; the finding's own words tell what was compared.
        Compared = "compared",
        /// A change from before to after, whatever caused it.
        Change = "change",
        /// Measured only afterwards.
        Afterwards = "afterwards",
        /// A change, or none, in a study of which nobody says how it was done.
        DesignUnknown = "design-unknown",
        /// What participants or staff say of the benefit: never effect.
        PerceivedBenefit = "perceived-benefit",
        /// What the staff know or can do: no benefit to a child or a family.
        StaffKnowledge = "staff-knowledge",
        /// How it went: never effect.
        Course = "course",
        /// What it costs, or what one gets for it.
        Cost = "cost",
        /// The study tells of it without having measured it.
        NotMeasured = "not-measured",
    }
}

impl Claim {
    /// What an outcome of a study can be called.
    ///
    /// What people say of their own benefit is perceived benefit whatever the
    /// design, and what was not measured is nobody's finding. A study that says
    /// it had no group to compare with cannot speak of effect, whatever its
    /// design is called.
    pub fn of(study: &Study, outcome: &StudyOutcome) -> Self {
        match (outcome.direction, outcome.kind) {
            (Direction::NotMeasured, _) => Self::NotMeasured,
            (_, FindingKind::PerceivedBenefit) => Self::PerceivedBenefit,
            (_, FindingKind::StaffKnowledge) => Self::StaffKnowledge,
            (_, FindingKind::Cost) => Self::Cost,
            (
                _,
                FindingKind::Satisfaction
                | FindingKind::Implementation
                | FindingKind::Reach
                | FindingKind::Attendance,
            ) => Self::Course,
            (
                Direction::Better
                | Direction::NoDifference
                | Direction::Worse
                | Direction::Mixed
                | Direction::NoDirection,
                FindingKind::MeasuredChange,
            ) => match study.design {
                Design::SystematicReview | Design::Rct | Design::Controlled | Design::Mixed => {
                    if compares(study) { Self::Compared } else { Self::Change }
                }
                Design::PrePost => Self::Change,
                Design::PostOnly => Self::Afterwards,
                // A user survey is never effect, whatever it is said to measure.
                Design::UserSatisfaction => Self::PerceivedBenefit,
                Design::Process | Design::Qualitative | Design::ExperienceDescription => Self::Course,
                Design::CostAnalysis | Design::CostEffectiveness => Self::Cost,
                Design::Unknown => Self::DesignUnknown,
            },
        }
    }

    /// Whether something was measured that could have changed.
    pub const fn is_measured_change(self) -> bool {
        match self {
            Self::Compared | Self::Change => true,
            Self::Afterwards
            | Self::DesignUnknown
            | Self::PerceivedBenefit
            | Self::StaffKnowledge
            | Self::Course
            | Self::Cost
            | Self::NotMeasured => false,
        }
    }
}

/// Whether a study had a group to compare with. Some designs are nothing else;
/// the others have one only when a source says so.
pub fn compares(study: &Study) -> bool {
    let says_with_whom = !study.compared_with.is_empty();
    match study.design {
        Design::SystematicReview | Design::Rct | Design::Controlled => {
            study.has_comparison_group != Some(false)
        }
        Design::PrePost
        | Design::PostOnly
        | Design::UserSatisfaction
        | Design::Process
        | Design::Qualitative
        | Design::Mixed
        | Design::ExperienceDescription
        | Design::CostAnalysis
        | Design::CostEffectiveness
        | Design::Unknown => study.has_comparison_group == Some(true) || says_with_whom,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::example::{outcome, programme, study};
    use crate::term::Term as _;

    /// What an outcome is called in a study of this design.
    fn claim(design: Design, group: Option<bool>, measured: &str, direction: &str) -> Claim {
        let group = group.map(|it| format!("comparison-group = {it}\n")).unwrap_or_default();
        let text = format!("{}{group}{}", study(design.key()), outcome(measured, direction, &[]));
        let programme = programme(&text);
        let study = &programme.evaluation.studies.all()[0].value;
        Claim::of(study, &study.outcomes[0].value)
    }

    #[test]
    fn what_people_say_of_their_benefit_is_perceived_benefit_whatever_the_design() {
        for &design in Design::ALL {
            for group in [None, Some(true), Some(false)] {
                assert_eq!(claim(design, group, "perceived-benefit", "better"), Claim::PerceivedBenefit);
            }
        }
    }

    #[test]
    fn only_a_study_with_a_group_to_compare_with_speaks_of_effect() {
        for &design in Design::ALL {
            assert_ne!(
                claim(design, Some(false), "measured-change", "better"),
                Claim::Compared,
                "{design:?}"
            );
        }
        for design in [Design::SystematicReview, Design::Rct, Design::Controlled] {
            assert_eq!(
                claim(design, None, "measured-change", "no-difference"),
                Claim::Compared,
                "{design:?}"
            );
        }
        assert_eq!(claim(Design::Mixed, Some(true), "measured-change", "worse"), Claim::Compared);
        assert_eq!(claim(Design::Mixed, None, "measured-change", "better"), Claim::Change);
        assert_eq!(claim(Design::PrePost, Some(true), "measured-change", "better"), Claim::Change);
    }

    #[test]
    fn a_survey_and_an_account_are_never_effect() {
        for group in [None, Some(true), Some(false)] {
            let of = |design| claim(design, group, "measured-change", "better");
            assert_eq!(of(Design::UserSatisfaction), Claim::PerceivedBenefit);
            assert_eq!(of(Design::PostOnly), Claim::Afterwards);
            for design in [Design::Process, Design::Qualitative, Design::ExperienceDescription] {
                assert_eq!(of(design), Claim::Course);
            }
        }
    }

    #[test]
    fn what_was_not_measured_is_said_to_be_so() {
        for &design in Design::ALL {
            for measured in ["measured-change", "perceived-benefit"] {
                assert_eq!(claim(design, Some(true), measured, "not-measured"), Claim::NotMeasured);
            }
        }
    }
}
