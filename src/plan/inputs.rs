//! What a municipality has typed: the whole state of a plan, as an address.

use std::collections::BTreeMap;

use crate::address::Address;
use crate::record::{Country, ProgrammeId};

/// The longest key and the longest text that are kept.
const LONGEST_KEY: usize = 160;
const LONGEST_TEXT: usize = 200;

/// How many are to be reached.
pub(super) const REACH: &str = "reach";
/// How many groups to hold.
pub(super) const GROUPS: &str = "groups";
/// How full a group is.
pub(super) const FULL: &str = "full";
/// For how many years.
pub(super) const YEARS: &str = "years";
/// How many workplaces take part.
pub(super) const WORKPLACES: &str = "workplaces";
/// What an hour costs, of every role that has no price of its own.
pub(super) const RATE_OF_ALL: &str = "rate";
/// What an employer pays on top of wages.
pub(super) const HOLIDAY_PAY: &str = "holiday-pay";
pub(super) const PENSION: &str = "pension";
pub(super) const TAX: &str = "employer-tax";
/// How much of the time is paid beside what is paid already.
pub(super) const NEW_TIME: &str = "new-time";
/// How prices rise, from which year, and when the budget begins.
pub(super) const INDEX: &str = "index";
pub(super) const PRICE_YEAR: &str = "price-year";
pub(super) const FIRST_YEAR: &str = "first-year";

/// What there is: kroner a year, people, how much of a post each has and how many hours a
/// post is, rooms and how many groups can use one.
pub(super) const MONEY: &str = "budget";
pub(super) const POSTS: &str = "posts";
pub(super) const POST: &str = "post";
pub(super) const POST_HOURS: &str = "post-hours";
pub(super) const ROOMS: &str = "rooms";
pub(super) const ROOM_GROUPS: &str = "room-groups";

/// The fields whose whole name is known beforehand.
const NAMED: &[&str] = &[
    REACH,
    GROUPS,
    FULL,
    YEARS,
    WORKPLACES,
    RATE_OF_ALL,
    HOLIDAY_PAY,
    PENSION,
    TAX,
    NEW_TIME,
    INDEX,
    PRICE_YEAR,
    FIRST_YEAR,
    MONEY,
    POSTS,
    POST,
    POST_HOURS,
    ROOMS,
    ROOM_GROUPS,
];

/// How the key of a wage for a role begins.
pub(super) const RATE: &str = "rate-";
/// How the key of an extra cost begins.
pub(super) const EXTRA: &str = "extra-";
/// How the key of what another currency costs begins.
pub(super) const EXCHANGE: &str = "fx-";
/// How the key of a quantity of one programme begins.
const OWN: &str = "set-";

/// What a municipality has typed, field by field, as it was typed: what cannot
/// be read is kept too, so that nobody has to type it again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanInputs {
    typed: BTreeMap<String, String>,
    /// The country of the municipality, when it is said.
    country: Option<Country>,
}

impl PlanInputs {
    /// What an address fills in, and in which country; what belongs to other pages is left out.
    pub fn from_address(address: &Address) -> Self {
        let empty = Self { country: address.said_country(), ..Self::default() };
        address.pairs().fold(empty, |inputs, (key, text)| inputs.with(key, text))
    }

    /// The same, in a country.
    #[must_use]
    pub fn in_country(self, country: Country) -> Self {
        Self { country: Some(country), ..self }
    }

    /// The country of the municipality: Norway, until somebody says another.
    pub(super) fn country(&self) -> Country {
        self.country.unwrap_or(Country::Norway)
    }

    /// The same, with a field filled in; an empty text empties it.
    #[must_use]
    pub fn with(mut self, key: &str, text: &str) -> Self {
        let text: String = text.trim().chars().take(LONGEST_TEXT).collect();
        if !is_field(key) {
            return self;
        }
        if text.is_empty() {
            self.typed.remove(key);
        } else {
            self.typed.insert(key.to_owned(), text.trim().to_owned());
        }
        self
    }

    /// What an address says of what there is, and of nothing else. Who says how much of a post
    /// each has, and how many there are only as the staff that can take part, means those.
    pub fn there(address: &Address, staff: Option<&str>) -> Self {
        let is_there = |key: &str| [MONEY, POSTS, POST, POST_HOURS, ROOMS, ROOM_GROUPS].contains(&key);
        let pairs = address.pairs().filter(|(key, _)| is_there(key));
        let there = pairs.fold(Self::default(), |inputs, (key, text)| inputs.with(key, text));
        let says_people = there.text(POST).is_some() && there.text(POSTS).is_none();
        match staff.filter(|_| says_people) {
            Some(staff) => there.with(POSTS, staff),
            None => there,
        }
    }

    /// What was typed in a field.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.typed.get(key).map(String::as_str)
    }

    /// Every field that is filled in, with its text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.typed.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// The key of how many one programme alone is to reach, where several share a
    /// number.
    pub fn own_reach(programme: &ProgrammeId) -> String {
        field_of(programme, REACH)
    }

    /// The same, without how many groups to hold, of all programmes or of this one.
    #[must_use]
    pub(super) fn with_room_alone(&self, programme: &ProgrammeId) -> Self {
        self.clone().with(GROUPS, "").with(&field_of(programme, GROUPS), "")
    }

    /// The part of an address that says all of it.
    pub fn to_address(&self) -> Address {
        self.typed.clone().into_iter().collect()
    }
}

/// The name of the field for a quantity of one programme.
pub(super) fn field_of(programme: &ProgrammeId, need: &str) -> String {
    format!("{OWN}{programme}-{need}")
}

/// Whether a field is of one programme alone.
pub(super) fn is_own(field: &str) -> bool {
    field.starts_with(OWN)
}

fn is_field(key: &str) -> bool {
    let is_named = NAMED.contains(&key);
    let is_of_family =
        [RATE, EXTRA, EXCHANGE, OWN].iter().any(|it| key.strip_prefix(it).is_some_and(|key| !key.is_empty()));
    let is_plain = key.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
    (is_named || is_of_family) && is_plain && key.len() <= LONGEST_KEY
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_plan_survives_being_an_address(
            fields in proptest::collection::vec(
                ("(reach|groups|full|years|workplaces|rate|holiday-pay|pension|employer-tax|new-time|index|price-year|first-year|budget|posts|post|post-hours|rooms|room-groups|(rate|extra|fx|set)-[a-z0-9-]{1,30})", "\\PC{0,60}"), 0..30)
        ) {
            let inputs = fields.iter().fold(PlanInputs::default(), |it, (key, text)| it.with(key, text));
            prop_assert_eq!(PlanInputs::from_address(&inputs.to_address()), inputs);
        }

        #[test]
        fn any_address_can_be_read(address in "\\PC{0,200}") {
            let inputs = PlanInputs::from_address(&Address::read(&address));
            prop_assert_eq!(PlanInputs::from_address(&inputs.to_address()), inputs);
        }
    }

    #[test]
    fn what_belongs_to_other_pages_is_left_out() {
        let address = Address::read("p=pip-klubben&reach=20&age=4-6&rate-=5&full=&must=status");
        assert_eq!(PlanInputs::from_address(&address).to_address().to_string(), "reach=20");
    }
}
