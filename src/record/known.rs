//! Whether we know something, and if not, which kind of silence it is.

use jiff::civil::Date;

use super::{SourceId, Text};
use crate::span::Written;

/// The answer to a question about a programme. Silence has three kinds, and
/// every page, table and count tells them apart.
#[derive(Debug, Clone, PartialEq)]
pub enum Known<T> {
    /// A source says it.
    Stated(T),
    /// An editor looked, and the sources are silent.
    NotStated(Looked),
    /// The question makes no sense for this programme.
    NotApplicable(Reason),
    /// No editor has looked yet.
    NotRecorded,
}

/// Where and when an editor looked without finding anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// The day an editor looked.
    pub on: Written<Date>,
    /// The sources looked in.
    pub looked_in: Vec<SourceId>,
}

/// Why a question does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(pub Text);

/// A silence without the type of what it is silent about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Silence {
    /// An editor looked, and the sources are silent.
    NotStated(Looked),
    /// The question makes no sense for this programme.
    NotApplicable(Reason),
    /// No editor has looked yet.
    NotRecorded,
}

impl Silence {
    /// The word used for the kind of silence in CSS, JSON and message ids.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotStated(_) => "not-stated",
            Self::NotApplicable(_) => "not-applicable",
            Self::NotRecorded => "not-recorded",
        }
    }
}

impl<T> Known<T> {
    /// What is stated, or this silence.
    pub fn or_silence(stated: Option<T>, silence: Silence) -> Self {
        match (stated, silence) {
            (Some(stated), _) => Self::Stated(stated),
            (None, Silence::NotStated(looked)) => Self::NotStated(looked),
            (None, Silence::NotApplicable(reason)) => Self::NotApplicable(reason),
            (None, Silence::NotRecorded) => Self::NotRecorded,
        }
    }

    /// What a source says, when one does.
    pub const fn stated(&self) -> Option<&T> {
        match self {
            Self::Stated(stated) => Some(stated),
            Self::NotStated(_) | Self::NotApplicable(_) | Self::NotRecorded => None,
        }
    }

    /// The same silence, or what is stated seen another way.
    pub fn map<'k, U>(&'k self, see: impl FnOnce(&'k T) -> U) -> Known<U> {
        match self {
            Self::Stated(stated) => Known::Stated(see(stated)),
            Self::NotStated(looked) => Known::NotStated(looked.clone()),
            Self::NotApplicable(reason) => Known::NotApplicable(reason.clone()),
            Self::NotRecorded => Known::NotRecorded,
        }
    }

    /// Which kind of silence it is, when it is one.
    pub fn silence(&self) -> Option<Silence> {
        match self {
            Self::Stated(_) => None,
            Self::NotStated(looked) => Some(Silence::NotStated(looked.clone())),
            Self::NotApplicable(reason) => Some(Silence::NotApplicable(reason.clone())),
            Self::NotRecorded => Some(Silence::NotRecorded),
        }
    }
}

impl<T> Known<Vec<T>> {
    /// Everything that is stated; nothing when silent.
    pub fn all(&self) -> &[T] {
        self.stated().map_or(&[], Vec::as_slice)
    }
}
