//! Hints: what in the words of a query can be read as a filter; also what somebody says that they do not want.
//!
//! A visitor types `gratis kurs for foreldre, barn 4–6 år`; this finds `gratis`,
//! `for foreldre` and `4–6 år` and says what each means. The text goes in, and
//! places in it come out: nothing here knows what is done with them, what is
//! searched for, or which programmes there are.
//!
//! Bokmål, nynorsk, Danish and English are read all at once, with or without æ, ø
//! and å. Each kind of hint has a file of its own with a table of phrases; how
//! they are written is told in `phrase`. When in doubt it is not a hint: a word
//! that is searched for finds too much or too little, a filter that nobody asked
//! for hides what they came for.
//!
//! Reading takes time in proportion to the text: from each word only a few
//! words are looked at.

use std::ops::Range;

use super::bounds::Bounds;
use found::Found;
use words::Word;

mod fold;
mod closed;
mod words;
mod phrase;
mod number;
mod unit;
mod nouns;
mod amount;
mod found;
mod around;
mod time;
mod stretch;
mod age;
mod stage;
mod length;
mod group_size;
mod sessions;
mod form;
mod price;
mod who;
mod country;
mod study;
mod rating;
mod status;

/// Something in the words of a query that can be read as a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Where it is in the text, with the small words that belong to it, so that
    /// the text can be read without it. No space before or after.
    pub bytes: Range<usize>,
    /// What it asks for.
    pub meaning: Meaning,
    /// It is what is not wanted: `ikke digitalt`.
    pub is_ruled_out: bool,
}

/// What a hint asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The child's age, in whole years, at most 18.
    Age(Bounds),
    /// How long one course of the programme lasts, in weeks.
    Weeks(Bounds),
    /// How many are in a group.
    GroupSize(Bounds),
    /// How many times those who take part meet.
    Sessions(Bounds),
    /// It is held in groups.
    Groups,
    /// Children meet in groups.
    GroupsOfChildren,
    /// One at a time.
    Individual,
    /// On a screen.
    Digital,
    /// It costs those who take part nothing.
    Free,
    /// Something of it costs a municipality nothing.
    FreeForMunicipality,
    /// It has a price of at most so many kroner.
    Cost(u32),
    /// Where it is from, as the key of the country: `NO`.
    Country(&'static str),
    /// Where it has been used, as the key of the country.
    UsedIn(&'static str),
    /// Where it has been studied, as the key of the country.
    StudiedIn(&'static str),
    /// Which level Ungsinn gives it.
    Ungsinn(Bounds),
    /// Children take part.
    ForChildren,
    /// Parents take part.
    ForParents,
    /// Whole families take part.
    ForFamilies,
    /// Staff take part.
    ForStaff,
    /// A randomised controlled trial has been done.
    Rct,
    /// A study with a comparison group has been done.
    Controlled,
    /// It has been evaluated in some way.
    Evaluated,
    /// It is still offered.
    StillOffered,
    /// It is being tried.
    Pilot,
    /// It is no longer offered.
    Ended,
    /// A municipality that does not have it yet can join.
    OpenToNew,
    /// It is held in day care, or for children of that age.
    InDayCare,
    /// Families come by themselves, and nobody must refer them.
    WithoutReferral,
}

impl Meaning {
    /// Whether one can ask for what is not so. Of a number nobody does: `ikke 5 år` may
    /// be anything; and who is not in day care may well be of that age.
    const fn can_be_ruled_out(self) -> bool {
        match self {
            Self::Age(_)
            | Self::Weeks(_)
            | Self::GroupSize(_)
            | Self::Sessions(_)
            | Self::Cost(_)
            | Self::Ungsinn(_)
            | Self::InDayCare
            | Self::WithoutReferral => false,
            Self::Groups
            | Self::GroupsOfChildren
            | Self::Individual
            | Self::Digital
            | Self::Free
            | Self::FreeForMunicipality
            | Self::Country(_)
            | Self::UsedIn(_)
            | Self::StudiedIn(_)
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
            | Self::OpenToNew => true,
        }
    }
}

/// What a kind of hint finds at a word, reading on from there.
type Reader = fn(&[Word], usize) -> Option<Found>;

const READERS: &[Reader] = &[
    stretch::read,
    stage::read,
    length::read,
    group_size::read,
    sessions::read,
    form::read,
    price::read,
    who::read,
    who::read_joined,
    country::read,
    study::read,
    study::read_country,
    rating::read,
    status::read,
];

/// The hints in a text, in order, not overlapping; where two could be read, the
/// longer stands.
pub fn hints(text: &str) -> Vec<Hint> {
    let words = unit::cut_compounds(words::words(text));
    let words = words.as_slice();
    let found =
        (0..words.len()).flat_map(|at| READERS.iter().filter_map(move |read| read(words, at))).collect();
    let hint = |it: Found| {
        let (first, last) = (words.get(it.words.start)?, words.get(it.words.end.checked_sub(1)?)?);
        let bytes = first.bytes.start..last.bytes.end;
        Some(Hint { bytes, meaning: it.meaning?, is_ruled_out: it.is_ruled_out })
    };
    found::chosen(found, words).into_iter().filter_map(hint).collect()
}

#[cfg(test)]
mod tests;
