//! A query written as an address, and read back.
//!
//! `?q=rus&kind=group-programme&kind=digital&age=4-6&sort=name&page=2`. What an old link
//! says that nobody understands any more is left out, not refused.

use super::bounds::Bounds;
use super::measures::Measure;
use super::{Facet, LONGEST_TEXT, Order, Page, Query};
use crate::address::{Address, Flag, MOST_CHOICES};
use crate::index::composed;
use crate::term::Term as _;

impl Measure {
    /// The keys of the two ends, as a form sends them.
    pub fn ends(self) -> [String; 2] {
        ["from", "to"].map(|end| format!("{}-{end}", self.key()))
    }
}

impl Query {
    /// The key of the words.
    pub const TEXT: &'static str = "q";
    /// The key of words that are taken literally.
    pub const LITERAL: &'static str = "literal";
    /// Also the programmes that do not state what is asked for.
    pub const WITH_UNSTATED: Flag = Flag { key: "unstated", yes: "with" };
    /// The key of the order.
    pub const ORDER: &'static str = "sort";
    /// The key of the page.
    const PAGE: &'static str = "page";

    /// The query for these words, and nothing else.
    pub fn of_text(text: &str) -> Self {
        Self { text: plain(text), ..Self::default() }
    }

    /// The query that an address says.
    pub fn from_address(address: &Address) -> Self {
        let page = address.last(Self::PAGE).and_then(|page| page.parse().ok());
        let mut query = Self {
            text: address.last(Self::TEXT).map(plain).unwrap_or_default(),
            literal: address.all(Self::LITERAL).filter_map(literal).collect(),
            with_unstated: address.says(Self::WITH_UNSTATED),
            order: address.last(Self::ORDER).and_then(Order::from_key).unwrap_or_default(),
            page: page.filter(|page| *page > 0).map(Page).unwrap_or_default(),
            ..Self::default()
        };
        query
            .ranges
            .extend(Measure::ALL.iter().filter_map(|&measure| Some((measure, range(address, measure)?))));
        let choices = address.pairs().filter_map(|(key, value)| Some((Facet::from_key(key)?, value)));
        // A key is a term's: whatever else is in there is not ours.
        let is_key = |value: &str| value.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
        let choices = choices.filter(|(_, value)| !value.is_empty() && is_key(value));
        for (facet, value) in choices.take(MOST_CHOICES) {
            query.choices.entry(facet).or_default().insert(value.to_owned());
        }
        query
    }

    /// The address of the query. What is as usual is left out.
    pub fn to_address(&self) -> Address {
        let mut address = Address::default();
        if !self.text.is_empty() {
            address = address.with(Self::TEXT, &self.text);
        }
        for (facet, keys) in &self.choices {
            address = address.and(keys.iter().map(|key| (facet.key(), key)).collect());
        }
        for (measure, bounds) in &self.ranges {
            address = address.with(measure.key(), bounds.to_string());
        }
        address = address.with_flag(Self::WITH_UNSTATED, self.with_unstated);
        address = address.and(self.literal.iter().map(|words| (Self::LITERAL, words)).collect());
        if self.order != Order::default() {
            address = address.with(Self::ORDER, self.order.key());
        }
        if self.page != Page::default() {
            address = address.with(Self::PAGE, self.page.0.to_string());
        }
        address
    }

    /// The same query, with a choice taken away. A changed query starts at its
    /// first page.
    #[must_use]
    pub fn without(&self, facet: Facet, key: &str) -> Self {
        let mut query = Self { page: Page::default(), ..self.clone() };
        if let Some(keys) = query.choices.get_mut(&facet) {
            keys.remove(key);
            if keys.is_empty() {
                query.choices.remove(&facet);
            }
        }
        query
    }

    /// The same query, with a choice added.
    #[must_use]
    pub fn with(&self, facet: Facet, key: &str) -> Self {
        let mut query = Self { page: Page::default(), ..self.clone() };
        query.choices.entry(facet).or_default().insert(key.to_owned());
        query
    }

    /// The same query, with a measure asked for or not.
    #[must_use]
    pub fn with_range(&self, measure: Measure, bounds: Option<Bounds>) -> Self {
        let mut query = Self { page: Page::default(), ..self.clone() };
        query.ranges.remove(&measure);
        query.ranges.extend(bounds.map(|bounds| (measure, bounds)));
        query
    }

    /// The same query, with these words searched for as words rather than read
    /// as a filter.
    #[must_use]
    pub fn with_literal(&self, words: &str) -> Self {
        let mut query = Self { page: Page::default(), ..self.clone() };
        query.literal.extend(literal(words));
        query
    }

    /// The same query with another text; what was taken literally stays so.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        Self { text: plain(text), page: Page::default(), ..self.clone() }
    }

    /// Whether any filter was chosen.
    pub fn has_filters(&self) -> bool {
        !self.ranges.is_empty() || !self.choices.is_empty()
    }
}

/// What an address says of a measure: both ends in one value, or as a form sends
/// them, each for itself.
fn range(address: &Address, measure: Measure) -> Option<Bounds> {
    let [from, to] = measure.ends();
    let end = |key: &str| address.all(key).next().and_then(|end| end.trim().parse().ok());
    let of_form = Bounds::between(end(&from), end(&to)).and_then(|it| it.within(measure.largest()));
    let sound = |value: &str| value.parse().ok().and_then(|it: Bounds| it.within(measure.largest()));
    of_form.or_else(|| address.all(measure.key()).rev().find_map(sound))
}

/// Words that are to be taken literally, as they are compared: lower case.
fn literal(words: &str) -> Option<String> {
    let words = plain(words).to_lowercase();
    (!words.is_empty()).then_some(words)
}

/// Text as it is searched for: single spaces, nothing that cannot be seen, one
/// sign a letter.
fn plain(text: &str) -> String {
    let start: String = text.chars().take(4 * LONGEST_TEXT).collect();
    let text = composed(&start);
    let visible = text.chars().map(|it| if it.is_control() { ' ' } else { it });
    let words: Vec<String> = visible.collect::<String>().split_whitespace().map(str::to_owned).collect();
    let text: String = words.join(" ").chars().take(LONGEST_TEXT).collect();
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(address: &str) -> Query {
        Query::from_address(&Address::read(address))
    }

    fn any_query() -> impl Strategy<Value = Query> {
        let text = any::<String>().prop_map(|text| plain(&text));
        let facet = proptest::sample::select(Facet::ALL);
        let choices = proptest::collection::btree_map(
            facet,
            proptest::collection::btree_set("[a-zA-Z][a-z0-9-]{0,20}", 1..4),
            0..5,
        );
        let ranges = proptest::collection::btree_map(
            proptest::sample::select(Measure::ALL),
            (0_u16..19, proptest::option::of(0_u16..19)),
            0..3,
        );
        let literal = proptest::collection::btree_set("[a-zæøå]{1,8}( [0-9]{1,2})?", 0..3);
        let order = proptest::sample::select(Order::ALL);
        (text, choices, ranges, literal, any::<bool>(), order, 1_usize..1000).prop_map(
            |(text, choices, ranges, literal, with_unstated, order, page)| {
                let bounds = |(from, to)| Bounds::between(Some(from), to).unwrap();
                let ranges = ranges.into_iter().map(|(measure, ends)| (measure, bounds(ends))).collect();
                Query { text, literal, choices, ranges, with_unstated, order, page: Page(page) }
            },
        )
    }

    proptest! {
        #[test]
        fn a_query_survives_being_an_address(query in any_query()) {
            prop_assert_eq!(Query::from_address(&query.to_address()), query);
        }

        #[test]
        fn any_address_is_some_query(address in any::<String>()) {
            let query = said(&address);
            prop_assert!(query.text.chars().count() <= LONGEST_TEXT);
            prop_assert_eq!(Query::from_address(&query.to_address()), query);
        }
    }

    #[test]
    fn what_nobody_understands_is_left_out() {
        let query = said("q=rus&colour=red&age=999&weeks=x&sort=no&page=-1&kind=%3Cscript%3E&kind=digital");
        assert_eq!(query.to_address().to_string(), "q=rus&kind=digital");
    }

    #[test]
    fn a_form_may_send_the_ends_of_a_range() {
        let address = |it: &str| said(it).to_address().to_string();
        assert_eq!(address("age-from=4&age-to=6"), "age=4-6");
        assert_eq!(address("age-from=6&age-to=4&weeks-to=12&weeks-from="), "age=4-6&weeks=-12");
        assert_eq!(address("age-from=&age-to=&group-size-from=x"), "");
    }

    #[test]
    fn a_changed_query_starts_at_its_first_page() {
        let query = said("kind=digital&page=4");
        assert_eq!(query.with(Facet::Country, "NO").page, Page(1));
        assert_eq!(query.without(Facet::Kind, "digital"), Query::default());
    }
}
