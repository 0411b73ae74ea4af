//! A map of the Nordic countries in squares, one a county, with what has run there;
//! beside it the same in words, with what no map can show.
//!
//! A square says how many by its number; colour only helps. The squares are of one
//! size, because a county is not more for being large.

use maud::{Markup, Render, html};

use crate::page::Visit;
use crate::query::{Facet, Query};
use crate::record::{Country, Place, Square, Term as _};
use crate::spread::{InCountry, InCounty, Spread};
use crate::words::Message;

/// Where programmes have run, as a map and in words.
pub(in crate::page) struct Cartogram<'s> {
    /// What its ids begin with: unique on the page.
    pub(in crate::page) id: &'s str,
    /// Where they have run.
    pub(in crate::page) spread: &'s Spread,
    /// What is counted.
    pub(in crate::page) counted: Counted,
    pub(in crate::page) visit: &'s Visit<'s>,
}

/// What the number in a square counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::page) enum Counted {
    /// The places in it where one programme has run.
    Places,
    /// The programmes that have run in it.
    Programmes,
}

/// From so many on, a square is as strong as it gets, or half as strong.
const MANY: usize = 4;
const SOME: usize = 2;

impl Render for Cartogram<'_> {
    fn render(&self) -> Markup {
        let (id, visit) = (self.id, self.visit);
        let (title, says) = match self.counted {
            Counted::Places => ("spread-title", "spread-says-places"),
            Counted::Programmes => ("spread-title-all", "spread-says-programmes"),
        };
        html! {
            @if !self.spread.countries.is_empty() {
                section.spread data-counted=(if self.counted == Counted::Places { "places" } else { "programmes" }) aria-labelledby={ (id) "-title" } {
                    div.spread-head {
                        @match self.counted {
                            Counted::Places => h3.ds-heading data-size="xs" id={ (id) "-title" } { (visit.text(title)) },
                            Counted::Programmes => h2.ds-heading data-size="md" id={ (id) "-title" } { (visit.text(title)) },
                        }
                        @if self.spread.is_on_map() { p { (visit.text(says)) } }
                    }
                    @if self.spread.is_on_map() { (self.map()) }
                    @let countries = html! { @for country in &self.spread.countries { (self.country(country)) } };
                    @match self.counted {
                        Counted::Places => dl.spread-words { (countries) },
                        Counted::Programmes => div.spread-words { (countries) },
                    }
                }
            }
        }
    }
}

impl Cartogram<'_> {
    fn count(&self, county: &InCounty) -> usize {
        match self.counted {
            Counted::Places => county.places.len(),
            Counted::Programmes => county.n_programmes,
        }
    }

    /// The map. All empty squares are one shape, and the borders another.
    fn map(&self) -> Markup {
        let map = &self.spread.map;
        let width = map.iter().map(|it| u32::from(it.square.column)).max().unwrap_or_default();
        let height = map.iter().map(|it| u32::from(it.square.row)).max().unwrap_or_default();
        html! {
            svg.cartogram role="img" aria-labelledby={ (self.id) "-title" } viewBox={ "0 0 " (width * UNIT) " " (height * UNIT) } {
                path.empty d=(squares(map.iter().filter(|it| self.count(it) == 0))) {}
                @for county in map.iter().filter(|it| self.count(it) > 0) { (self.filled(county)) }
                path.border d=(borders(map)) {}
                @for (square, country) in &self.spread.names {
                    @let (left, top) = corner(*square);
                    text.country x=(left) y=(top + BASELINE) { (self.name(country)) }
                }
            }
        }
    }

    fn filled(&self, county: &InCounty) -> Markup {
        let (left, top) = corner(county.square);
        let count = self.count(county);
        let step = if count >= MANY {
            "many"
        } else if count >= SOME {
            "some"
        } else {
            "one"
        };
        html! {
            g data-step=(step) data-county=(county.county.key) {
                rect x=(left + GAP) y=(top + GAP) width=(SIDE) height=(SIDE) rx=(GAP) {}
                text x=(left + UNIT / 2) y=(top + BASELINE) { (count) }
            }
        }
    }

    /// What has run in a country: on the front page as ways to the programmes.
    fn country(&self, country: &InCountry) -> Markup {
        let visit = self.visit;
        let name = visit.words.term(Country::VOCABULARY, country.country.key());
        match self.counted {
            Counted::Places => html! {
                div data-country=(country.country.key()) {
                    dt { (name) }
                    dd { (self.places(country)) }
                }
            },
            Counted::Programmes => html! {
                details.ds-details data-country=(country.country.key()) {
                    summary {
                        (name) " "
                        span.count { (visit.say(&Message::new("programmes-count").counting(country.n_programmes))) }
                    }
                    div {
                        ul.choices {
                            @for county in &country.counties { (self.way(&county.county, county.n_programmes)) }
                        }
                        @if !country.elsewhere.is_empty() {
                            p { (visit.text("spread-elsewhere-lead")) }
                            ul.choices {
                                @for (place, n_programmes) in &country.elsewhere { (self.way(place, *n_programmes)) }
                            }
                        }
                    }
                }
            },
        }
    }

    /// A place that leads to what has run there.
    fn way(&self, place: &Place, n_programmes: usize) -> Markup {
        let query = Query::default().with(Facet::Place, &place.key);
        html! {
            li {
                a.ds-link href=(query.to_address().at(&self.visit.href("/tiltak"))) { (self.name(place)) }
                " (" (self.visit.words.number(n_programmes as f64)) ")"
            }
        }
    }

    /// The places of a country in a sentence, county by county.
    fn places(&self, country: &InCountry) -> String {
        let visit = self.visit;
        let mut said: Vec<String> = country.counties.iter().map(|it| self.in_county(it)).collect();
        if !country.elsewhere.is_empty() {
            let names = self.names(country.elsewhere.iter().map(|(place, _)| &**place));
            said.push(visit.say(&Message::new("spread-elsewhere").with("places", names)));
        }
        said.join(" · ")
    }

    fn in_county(&self, county: &InCounty) -> String {
        let name = self.name(&county.county);
        let places = county.places.iter().filter(|place| place.key != county.county.key);
        let places = self.names(places.map(|place| &**place));
        if places.is_empty() {
            return name;
        }
        let message = if county.is_named() {
            Message::new("spread-county-and-places")
        } else {
            Message::new("spread-county-places")
        };
        self.visit.say(&message.with("county", name).with("places", places))
    }

    fn names<'p>(&self, places: impl Iterator<Item = &'p Place>) -> String {
        let mut names: Vec<String> = places.map(|place| self.name(place)).collect();
        names.sort_by(|one, other| self.visit.words.compare(one, other));
        self.visit.words.list(&names)
    }

    fn name(&self, place: &Place) -> String {
        place.label.for_reader(self.visit.language()).0.to_owned()
    }
}

/// The length of a square with the room around it, that room, and its side. Whole
/// numbers, and not too small: a browser rounds the size of letters.
const UNIT: u32 = 40;
const GAP: u32 = 2;
const SIDE: u32 = UNIT - 2 * GAP;

/// How far down in a square its number stands.
const BASELINE: u32 = 29;

/// The corner of a square in the north-west.
fn corner(square: Square) -> (u32, u32) {
    let at = |line: u8| (u32::from(line) - 1) * UNIT;
    (at(square.column), at(square.row))
}

/// The outlines of squares.
fn squares<'c>(counties: impl Iterator<Item = &'c InCounty>) -> String {
    let outline = |county: &InCounty| {
        let (left, top) = corner(county.square);
        format!("M{} {}h{SIDE}v{SIDE}h-{SIDE}z", left + GAP, top + GAP)
    };
    counties.map(outline).collect()
}

/// The lines between neighbouring squares of two countries.
fn borders(map: &[InCounty]) -> String {
    let lines = map.iter().map(|InCounty { county, square, .. }| {
        let is_abroad = |row, column| {
            let is_there = |it: &&InCounty| it.square == Square { row, column };
            map.iter().find(is_there).is_some_and(|it| it.county.country != county.country)
        };
        let (left, top) = corner(*square);
        let (right, bottom) = (left + UNIT, top + UNIT);
        let east = is_abroad(square.row, square.column + 1).then(|| format!("M{right} {top}v{UNIT}"));
        let south = is_abroad(square.row + 1, square.column).then(|| format!("M{left} {bottom}h{UNIT}"));
        [east, south].into_iter().flatten().collect::<String>()
    });
    lines.collect()
}
