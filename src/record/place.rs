//! Places: municipalities, counties, districts and countries, each with its
//! official number, so that "who has used this" can be answered.

use super::{Country, Text};
use crate::term::vocabulary;

/// A place that programmes have run in.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// The word used in records, addresses, facets and JSON.
    pub key: String,
    /// Its name, in all four languages.
    pub label: Text,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// The country it is in.
    pub country: Country,
    /// Its official number or code in that country, when the code list has it.
    pub number: Option<String>,
    /// The key of the county that it is in.
    pub county: Option<String>,
    /// Other names, for search only.
    pub synonyms: Vec<String>,
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
