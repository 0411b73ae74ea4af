//! Staffing: who does it, what they need to know, who supports them.

use super::{Country, Fact, Known, Quantity, Text};
use crate::term::vocabulary;

/// Who delivers a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Staffing {
    /// The roles, with how many a group and a municipality need. The two are
    /// not the same number.
    pub roles: Known<Vec<Fact<Role>>>,
    /// What training they get.
    pub training: Known<Vec<Fact<Support>>>,
    /// What supervision they get.
    pub supervision: Known<Vec<Fact<Support>>>,
}

/// Somebody who does something in the programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// What they are.
    pub role: Text,
    /// The country whose organisation alone has them, as the source tells it.
    pub country: Option<Country>,
    /// How many lead or follow one group.
    pub per_group: Option<Fact<Quantity>>,
    /// How many a municipality needs.
    pub per_municipality: Option<Fact<Quantity>>,
    /// How many hours it takes of each.
    pub hours: Option<Quantity>,
    /// What they must know or be.
    pub qualifications: Option<Text>,
    /// Whether they are volunteers.
    pub is_volunteer: Option<bool>,
    /// What they do.
    pub text: Option<Text>,
}

/// Training or supervision of those who deliver.
#[derive(Debug, Clone, PartialEq)]
pub struct Support {
    /// What it is to the others of the list.
    pub combination: Option<Combination>,
    /// The variant of the programme that it is for, when not the whole.
    pub variant: Option<Text>,
    /// The country whose organisation alone has it, as the source tells it.
    pub country: Option<Country>,
    /// How much.
    pub quantity: Option<Quantity>,
    /// In what form, about what.
    pub text: Text,
    /// Who gets it.
    pub who: Option<Text>,
    /// Who gives it.
    pub by_whom: Option<Text>,
    /// The themes, in order.
    pub themes: Vec<Text>,
}

vocabulary! {
    /// What one row is to the others of its list: rows of training, of supervision, of sessions.
    Combination "combination" {
        /// A part: all parts are taken.
        Part = "part",
        /// An alternative: one of them is taken.
        Alternative = "alternative",
        /// A level: one builds on another.
        Level = "level",
        /// Optional: taken or left.
        Optional = "optional",
        /// For others than the other rows are for: another age, another role.
        ForOthers = "for-others",
    }
}
