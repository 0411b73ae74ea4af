//! A query written as an address, and read back.
//!
//! `?q=rus&kind=group-programme&kind=digital&age=4-6&sort=name&page=2`. What an old link
//! says that nobody understands any more is left out, not refused.

use url::form_urlencoded;

use super::bounds::Bounds;
use super::measures::Measure;
use super::{Facet, LONGEST_TEXT, Order, Page, Query};
use crate::index::composed;
use crate::term::Term as _;

/// A query as the part of an address after `?`; empty for the empty query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The text after `?`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path with the query after it.
    pub fn at(&self, path: &str) -> String {
        if self.0.is_empty() { path.to_owned() } else { format!("{path}?{}", self.0) }
    }
}

/// The most choices that an address can hold; more are left out.
const MOST_CHOICES: usize = 100;

impl Query {
    /// The query for these words, and nothing else.
    pub fn of_text(text: &str) -> Self {
        Self { text: plain(text), ..Self::default() }
    }

    /// The query that an address says.
    pub fn from_address(address: &str) -> Self {
        let mut query = Self::default();
        let mut n_choices = 0;
        let mut ends = Vec::new();
        for (key, value) in form_urlencoded::parse(address.as_bytes()) {
            match key.as_ref() {
                "q" => query.text = plain(&value),
                "literal" => query.literal.extend(literal(&value)),
                "unstated" => query.with_unstated = value == "with",
                "sort" => query.order = Order::from_key(&value).unwrap_or_default(),
                "page" => {
                    query.page = value.parse().ok().filter(|page| *page > 0).map(Page).unwrap_or_default()
                }
                key if Measure::from_key(key).is_some() => {
                    let measure = Measure::from_key(key);
                    let bounds = value.parse().ok().and_then(|it: Bounds| it.within(measure?.largest()));
                    query.ranges.extend(measure.zip(bounds));
                }
                key if key.ends_with("-from") || key.ends_with("-to") => {
                    ends.push((key.to_owned(), value.into_owned()))
                }
                _ => {
                    let facet = Facet::from_key(&key);
                    // A key is a term's: whatever else is in there is not ours.
                    let is_key = value.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
                    if let Some(facet) = facet
                        && is_key
                        && !value.is_empty()
                        && n_choices < MOST_CHOICES
                    {
                        n_choices += 1;
                        query.choices.entry(facet).or_default().insert(value.into_owned());
                    }
                }
            }
        }
        query.take_ends(&ends);
        query
    }

    /// Takes the two ends of a range as a form sends them: `age-from=4&age-to=6`.
    fn take_ends(&mut self, ends: &[(String, String)]) {
        for &measure in Measure::ALL {
            let end = |which: &str| {
                let name = format!("{}-{which}", measure.key());
                ends.iter().find(|(key, _)| *key == name).and_then(|(_, value)| value.trim().parse().ok())
            };
            let bounds = Bounds::between(end("from"), end("to")).and_then(|it| it.within(measure.largest()));
            self.ranges.extend(bounds.map(|bounds| (measure, bounds)));
        }
    }

    /// The address of the query. What is as usual is left out.
    pub fn to_address(&self) -> Address {
        let mut address = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            address.append_pair("q", &self.text);
        }
        for (facet, keys) in &self.choices {
            for key in keys {
                address.append_pair(facet.key(), key);
            }
        }
        for (measure, bounds) in &self.ranges {
            address.append_pair(measure.key(), &bounds.to_string());
        }
        if self.with_unstated {
            address.append_pair("unstated", "with");
        }
        for words in &self.literal {
            address.append_pair("literal", words);
        }
        if self.order != Order::default() {
            address.append_pair("sort", self.order.key());
        }
        if self.page != Page::default() {
            address.append_pair("page", &self.page.0.to_string());
        }
        Address(address.finish())
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
            prop_assert_eq!(Query::from_address(query.to_address().as_str()), query);
        }

        #[test]
        fn any_address_is_some_query(address in any::<String>()) {
            let query = Query::from_address(&address);
            prop_assert!(query.text.chars().count() <= LONGEST_TEXT);
            prop_assert_eq!(Query::from_address(query.to_address().as_str()), query);
        }
    }

    #[test]
    fn what_nobody_understands_is_left_out() {
        let query = Query::from_address(
            "q=rus&colour=red&age=999&weeks=x&sort=no&page=-1&kind=%3Cscript%3E&kind=digital",
        );
        assert_eq!(query.to_address().as_str(), "q=rus&kind=digital");
    }

    #[test]
    fn a_form_may_send_the_ends_of_a_range() {
        let address = |it: &str| Query::from_address(it).to_address().as_str().to_owned();
        assert_eq!(address("age-from=4&age-to=6"), "age=4-6");
        assert_eq!(address("age-from=6&age-to=4&weeks-to=12&weeks-from="), "age=4-6&weeks=-12");
        assert_eq!(address("age-from=&age-to=&group-size-from=x"), "");
    }

    #[test]
    fn a_changed_query_starts_at_its_first_page() {
        let query = Query::from_address("kind=digital&page=4");
        assert_eq!(query.with(Facet::Country, "NO").page, Page(1));
        assert_eq!(query.without(Facet::Kind, "digital"), Query::default());
    }
}
