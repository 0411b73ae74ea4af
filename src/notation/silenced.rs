//! What a silence is about: a question, or a group of them.

use crate::record::{Group, Question};
use crate::term::Term as _;

/// What a silence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Silenced {
    /// One question.
    Question(Question),
    /// Every question of a group that nothing else is said of.
    Group(Group),
}

impl Silenced {
    /// The questions that it is about.
    pub(super) fn questions(self) -> Vec<Question> {
        match self {
            Self::Question(question) => vec![question],
            Self::Group(group) => Question::in_group(group).collect(),
        }
    }

    /// What a record calls it.
    pub(super) fn key(self) -> String {
        match self {
            Self::Question(question) => question.key(),
            Self::Group(group) => group.key().to_owned(),
        }
    }
}
