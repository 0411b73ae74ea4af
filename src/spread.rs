//! Where programmes have run: county by county, for a map and the text beside it,
//! and the places that no map can show.
//!
//! Every place that a record names is in here, and in one place only. A place that
//! is in no county of the map (a whole country, a part of one, a place abroad) is
//! told by its name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::record::{Country, Place, PlaceKind, Programme, Square, Vocabularies};
use crate::term::Term as _;

/// Where programmes have run.
#[derive(Debug, Clone, Default)]
pub struct Spread {
    /// The counties of the map, from north to south, also where nothing has run.
    pub map: Vec<InCounty>,
    /// The names on the map, each with where it begins.
    pub names: Vec<(Square, Arc<Place>)>,
    /// The countries where something has run, in the order of [`Country`].
    pub countries: Vec<InCountry>,
}

/// What has run in a county of the map.
#[derive(Debug, Clone)]
pub struct InCounty {
    /// The county.
    pub county: Arc<Place>,
    /// Where it stands.
    pub square: Square,
    /// The places in it that are named, by key; it may be one of them.
    pub places: Vec<Arc<Place>>,
    /// How many programmes have run in it.
    pub n_programmes: usize,
}

/// What has run in a country.
#[derive(Debug, Clone)]
pub struct InCountry {
    /// The country.
    pub country: Country,
    /// How many programmes have run in it.
    pub n_programmes: usize,
    /// Its counties where something has run, from north to south.
    pub counties: Vec<InCounty>,
    /// The places that no county of the map has, each with how many programmes have
    /// run there.
    pub elsewhere: Vec<(Arc<Place>, usize)>,
}

/// Which programmes have run in a place, by number.
type Ran<'p> = (&'p Arc<Place>, BTreeSet<usize>);

impl Spread {
    /// Where these programmes have run, on the map that these places make.
    pub fn of<'p>(programmes: impl IntoIterator<Item = &'p Programme>, places: &Vocabularies) -> Self {
        let mut ran: BTreeMap<&str, Ran<'_>> = BTreeMap::new();
        for (number, programme) in programmes.into_iter().enumerate() {
            for place in programme.lifecycle.ran_in() {
                ran.entry(&place.key).or_insert_with(|| (place, BTreeSet::new())).1.insert(number);
            }
        }
        let counties = places.places().chain(ran.values().map(|(place, _)| *place)).filter_map(Place::on_map);
        let counties: BTreeMap<&str, &Arc<Place>> = counties.map(|it| (it.key.as_str(), it)).collect();
        let mut map: Vec<_> = counties.values().filter_map(|county| InCounty::of(county, &ran)).collect();
        map.sort_by_key(|it| it.square);
        let countries = Country::ALL.iter().filter_map(|&country| InCountry::of(country, &map, &ran));
        let is_country = |place: &&Arc<Place>| place.kind == PlaceKind::Country;
        Self {
            countries: countries.collect(),
            names: places
                .places()
                .filter(is_country)
                .filter_map(|it| Some((it.square?, it.clone())))
                .collect(),
            map,
        }
    }

    /// Whether the map shows anything.
    pub fn is_on_map(&self) -> bool {
        self.map.iter().any(|county| county.n_programmes > 0)
    }
}

impl InCounty {
    fn of(county: &Arc<Place>, ran: &BTreeMap<&str, Ran<'_>>) -> Option<Self> {
        let inside =
            || ran.values().filter(|(place, _)| place.on_map().is_some_and(|it| it.key == county.key));
        let programmes: BTreeSet<usize> = inside().flat_map(|(_, programmes)| programmes).copied().collect();
        Some(Self {
            square: county.square?,
            county: county.clone(),
            places: inside().map(|(place, _)| (*place).clone()).collect(),
            n_programmes: programmes.len(),
        })
    }

    /// Whether the county itself is named, and not only places in it.
    pub fn is_named(&self) -> bool {
        self.places.iter().any(|place| place.key == self.county.key)
    }
}

impl InCountry {
    fn of(country: Country, map: &[InCounty], ran: &BTreeMap<&str, Ran<'_>>) -> Option<Self> {
        let inside = || ran.values().filter(|(place, _)| place.country == country);
        let programmes: BTreeSet<usize> = inside().flat_map(|(_, programmes)| programmes).copied().collect();
        let has_run = |it: &&InCounty| it.county.country == country && it.n_programmes > 0;
        let elsewhere = inside().filter(|(place, _)| place.on_map().is_none());
        (!programmes.is_empty()).then(|| Self {
            country,
            n_programmes: programmes.len(),
            counties: map.iter().filter(has_run).cloned().collect(),
            elsewhere: elsewhere.map(|(place, of)| ((*place).clone(), of.len())).collect(),
        })
    }
}
