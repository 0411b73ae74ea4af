//! What stands after `?` in an address: keys with their values, and which
//! programmes they name; and where drafts stand.
//!
//! An address is read here, once for each visit and no longer than it may be;
//! whoever understands some of its keys reads them off it, and writes them into
//! another. A key stands once, where it is understood, and the reader, the writer
//! and the field of the form all use that one. A key that nobody understands is
//! left alone, so that one address can carry a search for what fits, a plan and
//! the choice of programmes; one that is said twice counts as it was said last.

mod country;
mod selection;
mod shortlist;
mod chosen;

pub use chosen::Chosen;
pub use country::{COUNTRIES, COUNTRY};
pub use selection::{MOST_ASKED, Selection};
pub use shortlist::{MOST_CHOSEN, Shortlist};

use std::borrow::Cow;
use std::fmt;

use url::form_urlencoded;

/// The most keys that are read: more than six programmes with every field of
/// their plans filled in.
const MOST_PAIRS: usize = 1000;

/// The longest value that is read, in signs: the longest text that is searched
/// for, even when every letter of it is put together from four.
pub const LONGEST_VALUE: usize = 1200;

/// The most boxes that somebody ticks on one form; more are left out. Every one
/// of them is written again into every link of the page.
pub const MOST_CHOICES: usize = 150;

/// Only what independent sources say.
pub const INDEPENDENT: Flag = Flag { key: "sources", yes: "independent" };

/// Everything on the page stands open, and is printed.
pub const EVERYTHING: Flag = Flag { key: "show", yes: "all" };

/// Where a draft is shown, on a site that shows drafts: an address of its own, which
/// nothing published leads to.
pub const DRAFTS: &str = "/utkast/";

/// What stands after `?`, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address(Vec<(Cow<'static, str>, String)>);

/// A yes in an address: its key, and the only value that says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flag {
    /// The key.
    pub key: &'static str,
    /// The value. Any other says no.
    pub yes: &'static str,
}

impl Flag {
    /// Its key and its yes.
    pub const fn pair(self) -> (&'static str, &'static str) {
        (self.key, self.yes)
    }
}

impl Address {
    /// The address that is written like this, as far as it is read.
    pub fn read(text: &str) -> Self {
        let pairs = form_urlencoded::parse(text.as_bytes()).take(MOST_PAIRS);
        let kept = |value: Cow<'_, str>| value.chars().take(LONGEST_VALUE).collect();
        Self(pairs.map(|(key, value)| (Cow::Owned(key.into_owned()), kept(value))).collect())
    }

    /// Every key with its value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value.as_str()))
    }

    /// Everything that is said of a key.
    pub fn all<'a>(&'a self, key: &'a str) -> impl DoubleEndedIterator<Item = &'a str> {
        self.0.iter().filter(move |(it, _)| it == key).map(|(_, value)| value.as_str())
    }

    /// What is said of a key last.
    pub fn last<'a>(&'a self, key: &'a str) -> Option<&'a str> {
        self.all(key).next_back()
    }

    /// Whether it says yes.
    pub fn says(&self, flag: Flag) -> bool {
        self.last(flag.key) == Some(flag.yes)
    }

    /// Whether it says nothing at all.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same, and a key with its value.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.0.push((key.into(), value.into()));
        self
    }

    /// The same, and a yes when it is one.
    #[must_use]
    pub fn with_flag(self, flag: Flag, is_yes: bool) -> Self {
        if is_yes { self.with(flag.key, flag.yes) } else { self }
    }

    /// The same, and what another says.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// What it says of other keys. A field that was left empty says nothing.
    #[must_use]
    pub fn besides(&self, key: &str) -> Self {
        self.0.iter().filter(|(it, value)| it != key && !value.is_empty()).cloned().collect()
    }

    /// The path with the address after it. What stands after `?` there already goes
    /// along, but for the keys that this says itself; what stands after `#` stays last.
    pub fn at(&self, path: &str) -> String {
        let (path, fragment) = path.find('#').map_or((path, ""), |at| path.split_at(at));
        let (path, along) = path.split_once('?').unwrap_or((path, ""));
        let along = Self::read(along);
        let along = along.pairs().filter(|(key, _)| self.last(key).is_none());
        let whole = self.pairs().chain(along);
        let whole = form_urlencoded::Serializer::new(String::new()).extend_pairs(whole).finish();
        if whole.is_empty() { format!("{path}{fragment}") } else { format!("{path}?{whole}{fragment}") }
    }
}

impl<K: Into<Cow<'static, str>>, V: Into<String>> FromIterator<(K, V)> for Address {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// As it is written after `?`.
impl fmt::Display for Address {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&form_urlencoded::Serializer::new(String::new()).extend_pairs(self.pairs()).finish())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_address_survives_being_written(
            pairs in proptest::collection::vec((any::<String>(), any::<String>()), 0..20)
        ) {
            let address: Address = pairs.into_iter().collect();
            prop_assert_eq!(Address::read(&address.to_string()), address);
        }

        #[test]
        fn any_text_can_be_read(text in any::<String>()) {
            let address = Address::read(&text);
            prop_assert_eq!(Address::read(&address.to_string()), address);
        }
    }

    #[test]
    fn what_is_said_last_counts() {
        let address = Address::read("sources=independent&q=a&q=b");
        assert!(address.says(INDEPENDENT));
        assert_eq!((address.last("q"), address.last("p")), (Some("b"), None));
        assert!(!Address::read("sources=independent&sources=all").says(INDEPENDENT));
    }

    #[test]
    fn what_else_an_address_says_goes_along() {
        let address = Address::read("p=bir&reach=20&p=&staff=&extra=a%26b&sources=independent");
        assert_eq!(address.besides("p").to_string(), "reach=20&extra=a%26b&sources=independent");
    }

    #[test]
    fn an_address_is_not_read_for_ever() {
        let address = Address::read(&format!("q={}&{}", "å".repeat(5000), "a=1&".repeat(5000)));
        assert_eq!(address.last("q").unwrap().chars().count(), LONGEST_VALUE);
        assert_eq!(address.pairs().count(), MOST_PAIRS);
    }

    #[test]
    fn a_path_alone_has_no_question_mark() {
        assert_eq!(Address::default().at("/tiltak"), "/tiltak");
        assert_eq!(Address::default().with("q", "a b").at("/tiltak"), "/tiltak?q=a+b");
    }

    #[test]
    fn what_a_path_says_already_goes_along_but_for_what_is_said_anew() {
        for (address, path, expected) in [
            ("", "/om?p=a&p=b#hva", "/om?p=a&p=b#hva"),
            ("q=x", "/tiltak?p=a&p=b", "/tiltak?q=x&p=a&p=b"),
            ("p=c", "/sammenlign?p=a&in=DK&p=b#x", "/sammenlign?p=c&in=DK#x"),
            ("q=x", "/tiltak#treff", "/tiltak?q=x#treff"),
        ] {
            assert_eq!(Address::read(address).at(path), expected, "{address}");
        }
    }
}
