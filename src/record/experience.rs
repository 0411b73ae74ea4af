//! Experience: what helped, what hindered, what was changed, what others advise.

use super::{ByType, Text};
use crate::term::vocabulary;

/// What those who did it learnt, by what it did.
pub type Experiences = ByType<ExperienceType, Experience>;

/// One thing that somebody learnt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Experience {
    /// What it is about.
    pub about: ExperienceCode,
    /// Who says so.
    pub told_by: Option<Text>,
    /// What, in words.
    pub text: Text,
}

vocabulary! {
    /// What an experience did.
    ExperienceType "experience" {
        /// It helped.
        Helped = "helped",
        /// It hindered.
        Hindered = "hindered",
        /// It was changed locally.
        Adapted = "adapted",
        /// It should be made better.
        ToDevelop = "to-develop",
        /// Advice to others.
        Advice = "advice",
    }
}

vocabulary! {
    /// What an experience is about.
    ExperienceCode "experience-code" {
        /// Finding families.
        Recruitment = "recruitment",
        /// Time to prepare and to get through.
        TimeForPreparation = "time-for-preparation",
        /// Leadership.
        Leadership = "leadership",
        /// People leaving.
        Turnover = "turnover",
        /// Money.
        Funding = "funding",
        /// Working together.
        Cooperation = "cooperation",
        /// How clear the manual is.
        ManualClarity = "manual-clarity",
        /// Fitting it to place and people.
        Adaptation = "adaptation",
        /// Knowing of it, understanding it.
        Awareness = "awareness",
        /// Volunteers.
        Volunteers = "volunteers",
        /// Participants leaving.
        DropOut = "drop-out",
        /// Going on.
        Continuation = "continuation",
        /// What staff know and are trained in.
        Competence = "competence",
        /// The participants' own say and sense of it.
        Participation = "participation",
    }
}
