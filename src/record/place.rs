//! Places: municipalities, counties, districts and countries, each with its
//! official number, so that "who has used this" can be answered.

use std::sync::Arc;

use super::{Country, Lang, Text};
use crate::term::vocabulary;
use crate::words::Language;

/// A place that programmes have run in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The word used in records, addresses, facets and JSON.
    pub key: String,
    /// Its name, in all four languages; and in those that are spoken there, as Sami
    /// and Kven, where it has a name in them.
    pub label: Text,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// The country it is in.
    pub country: Country,
    /// Its official number or code in that country, when the code list has it.
    pub number: Option<String>,
    /// The county that it is in, or what its country has instead of counties.
    /// None: it is one, it is in several, or nobody knows where it is.
    pub county: Option<Arc<Place>>,
    /// The municipality that it is a part of: a district, or a municipality of former
    /// days.
    pub municipality: Option<Arc<Place>>,
    /// Where a county stands on the map; of a country, where its name begins.
    pub square: Option<Square>,
    /// Its name is an everyday word too: `Time`, `Lister`.
    pub is_everyday_word: bool,
    /// Other names, also of what was made one with it, for search only.
    pub synonyms: Vec<String>,
}

impl Place {
    /// The place and all that it lies in, from the smallest: what has run in a
    /// district has run in its city, and in its county.
    pub fn and_around(self: &Arc<Self>) -> impl Iterator<Item = &Arc<Self>> {
        let county = self.on_map().filter(|county| county.key != self.key);
        [Some(self), self.municipality.as_ref(), county].into_iter().flatten()
    }

    /// Its names in the languages of the place that are none of ours: Sami, Kven.
    pub fn local_names(&self) -> impl Iterator<Item = (&Lang, &str)> {
        let is_ours = |lang: &Lang| Language::ALL.iter().any(|ours| ours.code() == lang.code());
        self.label.versions().filter(move |(lang, _)| !is_ours(lang))
    }

    /// The county on the map that it is in: itself, when it is one.
    pub fn on_map(self: &Arc<Self>) -> Option<&Arc<Self>> {
        let is_county = |place: &&Arc<Self>| place.kind != PlaceKind::Country && place.square.is_some();
        [Some(self), self.county.as_ref()].into_iter().flatten().find(is_county)
    }
}

/// A square of the map, counted from 1. Those of one row stand together, from west
/// to east.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Square {
    /// From the north.
    pub row: u8,
    /// From the west.
    pub column: u8,
}

vocabulary! {
    /// What sort of place it is.
    PlaceKind "place-kind" {
        /// A municipality.
        Municipality = "municipality",
        /// A part of a city.
        District = "district",
        /// A county.
        County = "county",
        /// A region that is no county.
        Region = "region",
        /// A whole country.
        Country = "country",
    }
}
