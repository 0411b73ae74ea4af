//! What words of a text were read as, and how that is said to a reader.

use std::sync::Arc;

use super::bounds::Bounds;
use super::hints::Meaning;
use super::measures::Measure;
use crate::record::{Bearer, Design, Format, OpenTerm, Place, Situation, Status, Text};
use crate::term::Term as _;
use crate::words::{Argument, Language, Message};

/// Words of a text that were read as something else than words to find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadHint {
    /// The words, as they were written.
    pub words: String,
    /// What they were read as.
    pub meaning: Meant,
}

impl ReadHint {
    /// What was read as what, in a sentence.
    pub fn told(&self) -> Message {
        let id = match self.meaning {
            Meant::Situation(_) => "situation-read",
            Meant::Hint(_)
            | Meant::NotHint(_)
            | Meant::NotTerms(_)
            | Meant::Places(_)
            | Meant::Whose { .. } => "hint-read",
        };
        Message::new(id).with("words", self.words.as_str()).with("filter", self.meaning.label())
    }
}

/// What words were read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// A filter.
    Hint(Meaning),
    /// What is asked for must not be so.
    NotHint(Meaning),
    /// It must not be about any of these.
    NotTerms(Vec<Arc<OpenTerm>>),
    /// It has run in a place of this name.
    Places(Vec<Arc<Place>>),
    /// What people say of what they meet.
    Situation(Arc<Situation>),
    /// Whose it is that was named: what is about others' and not theirs is not meant.
    Whose {
        /// The child or the parents.
        who: Bearer,
        /// The strains of theirs that the word names.
        theirs: Vec<Arc<OpenTerm>>,
        /// Those of the others that it names.
        others: Vec<Arc<OpenTerm>>,
    },
}

impl Meant {
    /// The range that it asks for, when it is about a number.
    pub const fn range(&self) -> Option<(Measure, Bounds)> {
        match self {
            Self::Hint(meaning) => meaning.range(),
            Self::NotHint(_)
            | Self::NotTerms(_)
            | Self::Places(_)
            | Self::Situation(_)
            | Self::Whose { .. } => None,
        }
    }

    /// What sort of reading it is, for a tool.
    pub const fn sort(&self) -> &'static str {
        match self {
            Self::Hint(_) | Self::Whose { .. } => "filter",
            Self::NotHint(_) | Self::NotTerms(_) => "excluded",
            Self::Places(_) => "place",
            Self::Situation(_) => "situation",
        }
    }

    /// What a visitor reads on the filter.
    pub fn label(&self) -> Message {
        match self {
            Self::Hint(meaning) => meaning.label(),
            Self::NotHint(meaning) => Message::new("hint-not").with("filter", meaning.label()),
            Self::NotTerms(terms) => {
                let labels = terms.iter().map(|term| each(&term.label)).collect();
                Message::new("hint-not").with("filter", Argument::List(labels))
            }
            Self::Places(places) => Message::new("hint-place").with("place", named(places)),
            Self::Situation(situation) => Message::new("hint-means").with("means", each(&situation.means)),
            Self::Whose { who, .. } => Message::term(Bearer::VOCABULARY, who.key()),
        }
    }
}

/// A text, for a reader of any language.
pub(super) fn each(text: &Text) -> Argument {
    let version = |&language: &Language| (language, text.for_reader(language).0.to_owned());
    Argument::Each(Language::ALL.iter().map(version).collect())
}

/// The names of places, in one breath.
pub(super) fn named(places: &[Arc<Place>]) -> Argument {
    Argument::List(places.iter().map(|place| Argument::Said(in_county(place))).collect())
}

/// The name of a place, with its county: there are two of some.
fn in_county(place: &Place) -> Message {
    let named = |id| Message::new(id).with("place", each(&place.label));
    match &place.county {
        Some(county) => named("place-in-county").with("county", each(&county.label)),
        None => named("place-alone"),
    }
}

impl Meaning {
    /// The range that it asks for, when it is about a number that is a filter.
    pub const fn range(self) -> Option<(Measure, Bounds)> {
        match self {
            Self::Age(bounds) => Some((Measure::Age, bounds)),
            Self::Weeks(bounds) => Some((Measure::Weeks, bounds)),
            Self::GroupSize(bounds) => Some((Measure::GroupSize, bounds)),
            Self::Sessions(_)
            | Self::Groups
            | Self::GroupsOfChildren
            | Self::Individual
            | Self::Digital
            | Self::Free
            | Self::FreeForMunicipality
            | Self::Cost(_)
            | Self::Country(_)
            | Self::UsedIn(_)
            | Self::StudiedIn(_)
            | Self::Ungsinn(_)
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
            | Self::OpenToNew
            | Self::InDayCare
            | Self::WithoutReferral => None,
        }
    }

    /// What a visitor reads on the filter.
    pub fn label(self) -> Message {
        let in_country = |id, code| Message::new(id).with("country", Message::term("country", code));
        match self {
            Self::Age(bounds) => range_label(Measure::Age, bounds),
            Self::Weeks(bounds) => range_label(Measure::Weeks, bounds),
            Self::GroupSize(bounds) => range_label(Measure::GroupSize, bounds),
            Self::Sessions(bounds) => bounded("range-sessions-", bounds),
            Self::Groups => Message::new("hint-groups"),
            Self::GroupsOfChildren => Message::new("hint-groups-of-children"),
            Self::Individual => Message::term(Format::VOCABULARY, Format::Individual.key()),
            Self::Digital => Message::term(Format::VOCABULARY, Format::Digital.key()),
            Self::Free => Message::new("hint-free"),
            Self::FreeForMunicipality => Message::new("hint-free-for-municipality"),
            Self::Cost(kroner) => Message::new("hint-cost").with("kroner", Argument::Number(kroner.into())),
            Self::Country(code) => in_country("hint-country", code),
            Self::UsedIn(code) => in_country("hint-used-in", code),
            Self::StudiedIn(code) => in_country("hint-studied-in", code),
            Self::Ungsinn(Bounds { from: Some(0), to: None }) => Message::new("hint-ungsinn"),
            Self::Ungsinn(bounds) => bounded("range-ungsinn-", bounds),
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
            Self::InDayCare => Message::new("hint-in-day-care"),
            Self::WithoutReferral => Message::new("hint-without-referral"),
        }
    }
}

/// What a range is called: `4–6 år`, `høyst 12 uker`.
pub fn range_label(measure: Measure, bounds: Bounds) -> Message {
    bounded(&format!("range-{}-", measure.key()), bounds)
}

fn bounded(beginning: &str, bounds: Bounds) -> Message {
    let which = match (bounds.from, bounds.to) {
        (Some(from), Some(to)) if from == to => "exactly",
        (Some(_), Some(_)) => "between",
        (Some(_), None) => "at-least",
        (None, _) => "at-most",
    };
    Message::named(beginning, which)
        .counting(usize::from(bounds.to.or(bounds.from).unwrap_or_default()))
        .with("from", Argument::Number(bounds.from.unwrap_or_default().into()))
        .with("to", Argument::Number(bounds.to.unwrap_or_default().into()))
}
