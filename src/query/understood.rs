//! What a free text was understood as: filters for the hints in it, words for
//! the rest.

use fixedbitset::FixedBitSet;

use super::Query;
use super::bounds::Bounds;
use super::facets::{Facet, FacetTable};
use super::hints::{Hint, Meaning, hints};
use super::measures::Measure;
use super::names::Names;
use crate::record::{Design, Format, Participant, Status};
use crate::term::Term;
use crate::words::{Argument, Message};

/// Words of a text that were read as a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadHint {
    /// The words, as they were written.
    pub words: String,
    /// What they were read as.
    pub meaning: Meaning,
}

/// A text, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Understood {
    /// The hints that are used as filters.
    pub(super) hints: Vec<ReadHint>,
    /// The rest: its bytes are the bytes of the text. Empty when everything was a
    /// hint.
    pub(super) text: String,
}

/// Reads the hints in a query's text, except those that the visitor has asked
/// to have as words, and those that a chosen filter already says.
pub(super) fn understood(query: &Query, names: &Names) -> Understood {
    let mut text = query.text.clone();
    let mut read = Vec::new();
    let named = names.within(&query.text);
    for Hint { bytes, meaning } in hints(&query.text) {
        let words = query.text[bytes.clone()].to_owned();
        let is_named = named.iter().any(|name| name.bytes.start < bytes.end && bytes.start < name.bytes.end);
        if is_named || query.literal.contains(&words.to_lowercase()) {
            continue;
        }
        text.replace_range(bytes.clone(), &" ".repeat(bytes.len()));
        // A chosen range says it more exactly, and stands among the filters already.
        if meaning.range().is_none_or(|(measure, _)| !query.ranges.contains_key(&measure)) {
            read.push(ReadHint { words, meaning });
        }
    }
    if text.trim().is_empty() {
        text.clear();
    }
    Understood { hints: read, text }
}

impl Meaning {
    /// The range that it asks for, when it is about a number.
    pub const fn range(self) -> Option<(Measure, Bounds)> {
        match self {
            Self::Age(bounds) => Some((Measure::Age, bounds)),
            Self::Weeks(bounds) => Some((Measure::Weeks, bounds)),
            Self::GroupSize(bounds) => Some((Measure::GroupSize, bounds)),
            Self::Groups
            | Self::Individual
            | Self::Digital
            | Self::Free
            | Self::Country(_)
            | Self::ForChildren
            | Self::ForParents
            | Self::ForFamilies
            | Self::ForStaff
            | Self::Rct
            | Self::Controlled
            | Self::Evaluated
            | Self::StillOffered
            | Self::Pilot
            | Self::Ended
            | Self::OpenToNew => None,
        }
    }

    /// What a visitor reads on the filter.
    pub fn label(self) -> Message {
        match self {
            Self::Age(bounds) => range_label(Measure::Age, bounds),
            Self::Weeks(bounds) => range_label(Measure::Weeks, bounds),
            Self::GroupSize(bounds) => range_label(Measure::GroupSize, bounds),
            Self::Groups => Message::new("hint-groups"),
            Self::Individual => Message::term(Format::VOCABULARY, Format::Individual.key()),
            Self::Digital => Message::term(Format::VOCABULARY, Format::Digital.key()),
            Self::Free => Message::new("hint-free"),
            Self::Country(code) => {
                Message::new("hint-country").with("country", Message::term("country", code))
            }
            Self::ForChildren => Message::new("hint-for-children"),
            Self::ForParents => Message::new("hint-for-parents"),
            Self::ForFamilies => Message::new("hint-for-families"),
            Self::ForStaff => Message::new("hint-for-staff"),
            Self::Rct => Message::term(Design::VOCABULARY, Design::Rct.key()),
            Self::Controlled => Message::new("hint-controlled"),
            Self::Evaluated => Message::new("hint-evaluated"),
            Self::StillOffered => Message::new("hint-still-offered"),
            Self::Pilot => Message::term(Status::VOCABULARY, Status::Pilot.key()),
            Self::Ended => Message::new("hint-ended"),
            Self::OpenToNew => Message::new("hint-open-to-new"),
        }
    }

    /// The programmes that it lets through.
    pub(super) fn set(self, facets: &FacetTable, and_unstated: bool) -> FixedBitSet {
        use {Design as D, Format as F, Participant as P, Status as S};
        match self {
            Self::Age(bounds) => facets.measures().set(Measure::Age, bounds, and_unstated),
            Self::Weeks(bounds) => facets.measures().set(Measure::Weeks, bounds, and_unstated),
            Self::GroupSize(bounds) => facets.measures().set(Measure::GroupSize, bounds, and_unstated),
            Self::Groups => any(facets, Facet::Format, &[F::Group, F::ParallelGroups, F::MultiFamily]),
            Self::Individual => any(facets, Facet::Format, &[F::Individual]),
            Self::Digital => any(facets, Facet::Format, &[F::Digital]),
            Self::Free => facets.free().clone(),
            Self::Country(code) => facets.with_any(Facet::Country, move |key| key == code),
            Self::ForChildren => any(facets, Facet::Participant, &[P::Child, P::Sibling, P::WholeFamily]),
            Self::ForParents => any(facets, Facet::Participant, &[P::Parent, P::WholeFamily]),
            Self::ForFamilies => any(facets, Facet::Participant, &[P::WholeFamily, P::Parent]),
            Self::ForStaff => any(facets, Facet::Participant, &[P::Staff, P::Leader, P::CrossServiceTeam]),
            Self::Rct => any(facets, Facet::Design, &[D::Rct]),
            Self::Controlled => any(facets, Facet::Design, &[D::Rct, D::Controlled, D::SystematicReview]),
            Self::Evaluated => {
                // Somebody's account of their own practice is no evaluation.
                facets.with_any(Facet::Design, |key| key != D::ExperienceDescription.key())
            }
            Self::StillOffered => {
                any(facets, Facet::Status, &[S::Offered, S::Limited, S::LocalPractice, S::Pilot])
            }
            Self::Pilot => any(facets, Facet::Status, &[S::Pilot]),
            Self::Ended => any(facets, Facet::Status, &[S::Discontinued, S::Replaced]),
            Self::OpenToNew => facets.open_to_new().clone(),
        }
    }
}

/// What a range is called: `4–6 år`, `høyst 12 uker`.
pub fn range_label(measure: Measure, bounds: Bounds) -> Message {
    let which = match (bounds.from, bounds.to) {
        (Some(from), Some(to)) if from == to => "exactly",
        (Some(_), Some(_)) => "between",
        (Some(_), None) => "at-least",
        (None, _) => "at-most",
    };
    let id = format!("{}-{which}", measure.key());
    let message =
        Message::term("range", &id).counting(usize::from(bounds.to.or(bounds.from).unwrap_or_default()));
    message
        .with("from", Argument::Number(bounds.from.unwrap_or_default().into()))
        .with("to", Argument::Number(bounds.to.unwrap_or_default().into()))
}

fn any<T: Term>(facets: &FacetTable, facet: Facet, terms: &[T]) -> FixedBitSet {
    let keys: Vec<&str> = terms.iter().map(|term| term.key()).collect();
    facets.with_any(facet, move |key| keys.contains(&key))
}
