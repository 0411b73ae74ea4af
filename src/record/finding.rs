//! Findings: what a study found about one thing, and how it was found.

use std::sync::Arc;

use super::{OpenTerm, Participant, Quantity, Text};
use crate::term::vocabulary;

/// What a study found about one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyOutcome {
    /// For whom.
    pub participants: Vec<Participant>,
    /// Which areas of outcome it is about, as an editor reads it; none when it is
    /// about none of them, such as how content people were.
    pub areas: Vec<Arc<OpenTerm>>,
    /// Which way it went.
    pub direction: Direction,
    /// What sort of finding it is.
    pub kind: FindingKind,
    /// The instruments that it was measured with, by name.
    pub measured_with: Option<Text>,
    /// Who answered or observed.
    pub reported_by: Vec<Informant>,
    /// At which measurement.
    pub measured_at: Option<MeasuredAt>,
    /// How long after the end, when it was measured again.
    pub time_after: Option<Quantity>,
    /// The variant of the programme that it is about, when not the whole.
    pub variant: Option<Text>,
    /// The part of the participants that it is about, when not all.
    pub subgroup: Option<Text>,
    /// What was found, in words.
    pub text: Text,
    /// How large, in the study's own measure.
    pub size: Option<Text>,
}

vocabulary! {
    /// Which way an outcome went.
    Direction "direction" {
        /// Better.
        Better = "better",
        /// No difference.
        NoDifference = "no-difference",
        /// Worse.
        Worse = "worse",
        /// Some better, some not.
        Mixed = "mixed",
        /// Not measured.
        NotMeasured = "not-measured",
        /// It goes no way: what something cost, how many came.
        NoDirection = "no-direction",
    }
}

impl Direction {
    /// Whether something can have become better or worse.
    pub const fn goes_a_way(self) -> bool {
        match self {
            Self::Better | Self::NoDifference | Self::Worse | Self::Mixed => true,
            Self::NotMeasured | Self::NoDirection => false,
        }
    }
}

vocabulary! {
    /// What sort of finding an outcome is. What people say of their own benefit is not effect, and
    /// how it went is not benefit.
    FindingKind "finding-kind" {
        /// A change that was measured.
        MeasuredChange = "measured-change",
        /// What the participants or staff experienced.
        PerceivedBenefit = "perceived-benefit",
        /// How content people were.
        Satisfaction = "satisfaction",
        /// How it was carried out.
        Implementation = "implementation",
        /// Whom it reached.
        Reach = "reach",
        /// How many came, and how often.
        Attendance = "attendance",
        /// What the staff know or can do.
        StaffKnowledge = "staff-knowledge",
        /// What it costs, or what one gets for it.
        Cost = "cost",
    }
}

vocabulary! {
    /// Whose answers or observations a finding rests on.
    Informant "informant" {
        /// The child.
        Child = "child",
        /// A parent or guardian.
        Parent = "parent",
        /// A teacher or somebody who works in a day-care centre.
        Teacher = "teacher",
        /// Staff who learn from the programme.
        Staff = "staff",
        /// Those who deliver the programme.
        Practitioner = "practitioner",
        /// Somebody who observed or tested.
        Observer = "observer",
        /// A public register or a record of cases.
        Register = "register",
    }
}

vocabulary! {
    /// At which measurement something was found.
    MeasuredAt "measured-at" {
        /// While it ran.
        During = "during",
        /// When it ended.
        End = "end",
        /// Some time after the end.
        Later = "later",
    }
}
