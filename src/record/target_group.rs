//! Target group: who takes part, for whose sake, and how they get in.

use std::sync::Arc;

use super::{AgeSpan, Fact, Known, OpenTerm, Text};
use crate::term::vocabulary;

/// Who a programme is for.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetGroup {
    /// Who takes part.
    pub participants: Known<Fact<Vec<Participant>>>,
    /// The ages of the children.
    pub child_age: Known<Fact<AgeSpan>>,
    /// Who it ultimately is for, when the participants are staff.
    pub ultimately_for: Known<Fact<Text>>,
    /// In words, what the sources say of the group.
    pub descriptions: Known<Vec<Fact<Text>>>,
    /// What weighs on the families.
    pub strains: Known<Fact<Vec<Arc<OpenTerm>>>>,
    /// At which level it prevents.
    pub prevention_levels: Known<Fact<Vec<PreventionLevel>>>,
    /// How one gets in.
    pub ways_in: Known<Fact<Vec<WayIn>>>,
    /// Whether taking part is voluntary.
    pub is_voluntary: Known<Fact<bool>>,
    /// Who cannot take part.
    pub exclusions: Known<Vec<Fact<Text>>>,
    /// What it aims to change.
    pub outcomes: Known<Fact<Vec<Arc<OpenTerm>>>>,
}

vocabulary! {
    /// Who takes part.
    Participant "participant" {
        /// A child.
        Child = "child",
        /// A parent or guardian.
        Parent = "parent",
        /// The whole family.
        WholeFamily = "whole-family",
        /// A young person.
        Youth = "youth",
        /// A sister or brother.
        Sibling = "sibling",
        /// Relatives, friends and neighbours of a family.
        Network = "network",
        /// Staff.
        Staff = "staff",
        /// A leader.
        Leader = "leader",
        /// A team from several services.
        CrossServiceTeam = "cross-service-team",
    }
}

vocabulary! {
    /// At which level a programme prevents.
    PreventionLevel "prevention-level" {
        /// For all.
        Universal = "universal",
        /// For groups at risk.
        Selective = "selective",
        /// For those with early signs.
        Indicated = "indicated",
        /// Treatment, beside the levels that prevent.
        Treatment = "treatment",
        /// After something has happened.
        FollowUp = "follow-up",
        /// The services themselves.
        System = "system",
    }
}

vocabulary! {
    /// How a participant gets in.
    WayIn "way-in" {
        /// They come by themselves.
        SelfReferral = "self-referral",
        /// Staff who know them recommend it.
        RecommendedByStaff = "recommended-by-staff",
        /// A service refers them.
        Referral = "referral",
        /// An authority decides.
        Decision = "decision",
        /// Without saying who one is.
        Anonymous = "anonymous",
        /// Without a threshold: no papers, no queue, no fee.
        LowThreshold = "low-threshold",
    }
}
