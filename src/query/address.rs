//! A query written as an address, and read back.
//!
//! `?q=rus&kind=group-programme&kind=digital&age=5&page=2`. What an old link
//! says that nobody understands any more is left out, not refused.

use url::form_urlencoded;

use super::{Facet, LONGEST_TEXT, OLDEST_AGE, Page, Query};
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
        for (key, value) in form_urlencoded::parse(address.as_bytes()) {
            match key.as_ref() {
                "q" => query.text = plain(&value),
                "age" => query.age = value.trim().parse().ok().filter(|age| *age <= OLDEST_AGE),
                "page" => {
                    query.page = value.parse().ok().filter(|page| *page > 0).map(Page).unwrap_or_default()
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
        query
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
        if let Some(age) = self.age {
            address.append_pair("age", &age.to_string());
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

    /// Whether anything but words is asked for.
    pub fn has_filters(&self) -> bool {
        self.age.is_some() || !self.choices.is_empty()
    }
}

/// Text as it is searched for: single spaces, nothing that cannot be seen.
fn plain(text: &str) -> String {
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
        (text, choices, proptest::option::of(0..=OLDEST_AGE), 1_usize..1000)
            .prop_map(|(text, choices, age, page)| Query { text, choices, age, page: Page(page) })
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
        let query = Query::from_address("q=rus&colour=red&age=999&page=-1&kind=%3Cscript%3E&kind=digital");
        assert_eq!(query.to_address().as_str(), "q=rus&kind=digital");
    }

    #[test]
    fn a_changed_query_starts_at_its_first_page() {
        let query = Query::from_address("kind=digital&page=4");
        assert_eq!(query.with(Facet::Country, "NO").page, Page(1));
        assert_eq!(query.without(Facet::Kind, "digital"), Query::default());
    }
}
