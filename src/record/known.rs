//! Whether we know something, and if not, which kind of silence it is.

use jiff::civil::Date;

use super::{SourceId, Text};
use crate::span::Written;

/// The answer to a question about a programme. Silence has three kinds in a
/// record, and every page, table and count tells them apart.
///
/// A fourth arises only when somebody asks for independent sources alone
/// (`Programme::only_independent`): a record cannot be written with it.
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
    /// Something is stated, but rests on the owner or a funder alone, and the
    /// reader wants independent sources only.
    OnlyInterested,
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
    /// Only the owner or a funder says something; never in a record.
    OnlyInterested,
}

impl Silence {
    /// The keys of every kind, in the order of a page.
    pub const KEYS: &[&str] = &["not-stated", "not-recorded", "not-applicable", "only-interested"];

    /// The word used for the kind of silence in CSS, JSON and message ids.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotStated(_) => "not-stated",
            Self::NotApplicable(_) => "not-applicable",
            Self::NotRecorded => "not-recorded",
            Self::OnlyInterested => "only-interested",
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
            (None, Silence::OnlyInterested) => Self::OnlyInterested,
        }
    }

    /// What a source says, when one does.
    pub const fn stated(&self) -> Option<&T> {
        match self {
            Self::Stated(stated) => Some(stated),
            Self::NotStated(_) | Self::NotApplicable(_) | Self::NotRecorded | Self::OnlyInterested => None,
        }
    }

    /// The same silence, or what is stated seen another way.
    pub fn map<'k, U>(&'k self, see: impl FnOnce(&'k T) -> U) -> Known<U> {
        match self {
            Self::Stated(stated) => Known::Stated(see(stated)),
            Self::NotStated(looked) => Known::NotStated(looked.clone()),
            Self::NotApplicable(reason) => Known::NotApplicable(reason.clone()),
            Self::NotRecorded => Known::NotRecorded,
            Self::OnlyInterested => Known::OnlyInterested,
        }
    }

    /// Which kind of silence it is, when it is one.
    pub fn silence(&self) -> Option<Silence> {
        match self {
            Self::Stated(_) => None,
            Self::NotStated(looked) => Some(Silence::NotStated(looked.clone())),
            Self::NotApplicable(reason) => Some(Silence::NotApplicable(reason.clone())),
            Self::NotRecorded => Some(Silence::NotRecorded),
            Self::OnlyInterested => Some(Silence::OnlyInterested),
        }
    }
}

impl<T> Known<Vec<T>> {
    /// Everything that is stated; nothing when silent.
    pub fn all(&self) -> &[T] {
        self.stated().map_or(&[], Vec::as_slice)
    }
}
