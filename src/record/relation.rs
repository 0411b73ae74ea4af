//! How programmes relate: made from, part of, like, replaced by.

use super::{ProgrammeId, Text};
use crate::span::Written;
use crate::term::vocabulary;

/// A relation to another programme in the catalogue. It is written on one of
/// the two records and shown on both.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    /// Which relation.
    pub kind: RelationKind,
    /// The other programme.
    pub to: Written<ProgrammeId>,
    /// What there is to say of it.
    pub text: Option<Text>,
}

vocabulary! {
    /// How one programme relates to another.
    RelationKind "relation" {
        /// This one was made from the other.
        DevelopedFrom = "developed-from",
        /// This one is a part of the other.
        PartOf = "part-of",
        /// The two are alike: see also.
        Neighbour = "neighbour",
        /// The other has taken this one's place.
        ReplacedBy = "replaced-by",
    }
}
