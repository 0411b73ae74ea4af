//! Whether we know something, and if not, which kind of silence it is.

use jiff::civil::Date;

use super::{Extent, SourceId, Term as _, Text};
use crate::span::Written;
use crate::term::vocabulary;
use crate::words::Message;

/// The answer to a question about a programme. Every page, table and count tells
/// the kinds of silence apart.
#[derive(Debug, Clone, PartialEq)]
pub enum Known<T> {
    /// A source says it.
    Stated(T),
    /// Nothing is said.
    Silent(Silence),
}

/// Why nothing is said. Silence has three kinds in a record, and what was not found is
/// told apart by how much was read.
///
/// A last one arises only when somebody asks for independent sources alone
/// (`Programme::only_independent`): a record cannot be written with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Silence {
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
    /// How much of them was read: an excerpt as soon as one of them was read in part.
    pub extent: Extent,
}

/// Why a question does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(pub Text);

vocabulary! {
    /// The kinds of silence, in the order of a page.
    SilenceKind "silence" {
        /// An editor looked, and the sources are silent.
        NotStated = "not-stated",
        /// An editor looked in a part of the sources. The rest may say it: this is not
        /// their silence.
        NotInExcerpt = "not-in-excerpt",
        /// No editor has looked yet.
        NotRecorded = "not-recorded",
        /// The question makes no sense for this programme.
        NotApplicable = "not-applicable",
        /// Only the owner or a funder says something.
        OnlyInterested = "only-interested",
    }
}

impl SilenceKind {
    /// What a reader sees in the place of an answer.
    pub fn label(self) -> Message {
        Message::term(Self::VOCABULARY, self.key())
    }

    /// Whether an editor has looked without finding anything, in all of the sources or
    /// in a part of them.
    pub const fn is_looked_for(self) -> bool {
        match self {
            Self::NotStated | Self::NotInExcerpt => true,
            Self::NotRecorded | Self::NotApplicable | Self::OnlyInterested => false,
        }
    }
}

impl Silence {
    /// Which kind it is.
    pub const fn kind(&self) -> SilenceKind {
        match self {
            Self::NotStated(Looked { extent: Extent::Whole, .. }) => SilenceKind::NotStated,
            Self::NotStated(Looked { extent: Extent::Excerpt, .. }) => SilenceKind::NotInExcerpt,
            Self::NotApplicable(_) => SilenceKind::NotApplicable,
            Self::NotRecorded => SilenceKind::NotRecorded,
            Self::OnlyInterested => SilenceKind::OnlyInterested,
        }
    }
}

impl Silence {
    /// The day an editor looked without finding anything, when one did.
    pub const fn looked_on(&self) -> Option<Date> {
        match self {
            Self::NotStated(looked) => Some(looked.on.value),
            Self::NotApplicable(_) | Self::NotRecorded | Self::OnlyInterested => None,
        }
    }
}

impl<T> Known<T> {
    /// What a source says, when one does.
    pub const fn stated(&self) -> Option<&T> {
        match self {
            Self::Stated(stated) => Some(stated),
            Self::Silent(_) => None,
        }
    }

    /// Why nothing is said, when nothing is.
    pub const fn silence(&self) -> Option<&Silence> {
        match self {
            Self::Stated(_) => None,
            Self::Silent(silence) => Some(silence),
        }
    }

    /// Which kind of silence it is, when it is one.
    pub fn silence_kind(&self) -> Option<SilenceKind> {
        self.silence().map(Silence::kind)
    }

    /// The same silence, or what is stated seen another way.
    pub fn map<'k, U>(&'k self, see: impl FnOnce(&'k T) -> U) -> Known<U> {
        match self {
            Self::Stated(stated) => Known::Stated(see(stated)),
            Self::Silent(silence) => Known::Silent(silence.clone()),
        }
    }
}

impl<T> Known<Vec<T>> {
    /// Everything that is stated; nothing when silent.
    pub fn all(&self) -> &[T] {
        self.stated().map_or(&[], Vec::as_slice)
    }
}
