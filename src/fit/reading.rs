//! How a wish is read off an address: a value that cannot be gives a
//! [`Complaint`], never a guess.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use crate::address::{Address, MOST_CHOICES};
use crate::record::OpenVocabulary;
use crate::term::Term;
use crate::words::{Argument, Message};

/// The longest text of a field that is kept, in characters.
const LONGEST: usize = 40;

/// The longest key of an open vocabulary that is read, in characters.
const LONGEST_KEY: usize = 60;

/// Something that cannot be asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Complaint {
    /// The key of the field: it is also the id of the field on the form.
    pub field: &'static str,
    /// What is wrong, and what would be right.
    pub message: Message,
}

/// Whether a vocabulary has a term with this key.
pub(super) type Knows<'k> = &'k dyn Fn(OpenVocabulary, &str) -> bool;

/// An address while one criterion is read off it, and what has been found wrong.
pub(super) struct Reading<'r> {
    address: &'r Address,
    knows: Knows<'r>,
    /// The key of the criterion.
    key: &'static str,
    /// What the criterion is called.
    label: Message,
    /// What was written in the fields for numbers, by key.
    pub(super) typed: BTreeMap<&'static str, String>,
    /// What is wrong, in the order in which it was read.
    pub(super) complaints: Vec<Complaint>,
}

impl<'r> Reading<'r> {
    /// Nothing of the address has been read yet.
    pub(super) const fn of(
        address: &'r Address,
        knows: Knows<'r>,
        key: &'static str,
        label: Message,
    ) -> Self {
        Self { address, knows, key, label, typed: BTreeMap::new(), complaints: Vec::new() }
    }

    /// What was written in a field for a number.
    pub(super) fn number(&mut self, key: &'static str) -> Option<String> {
        let written = shortened(filled_in(self.address, key).last()?);
        self.typed.insert(key, written.clone());
        Some(written)
    }

    /// A whole number in a field.
    pub(super) fn whole(
        &mut self,
        key: &'static str,
        label: &Message,
        within: RangeInclusive<u16>,
    ) -> Option<u16> {
        let written = self.number(key)?;
        let is_digits = written.chars().all(|it| it.is_ascii_digit());
        let number = written.parse().ok().filter(|it| is_digits && within.contains(it));
        if number.is_none() {
            let message = Message::new("fit-wrong-number")
                .with("field", label.clone())
                .with("least", Argument::Number(f64::from(*within.start())))
                .with("most", Argument::Number(f64::from(*within.end())))
                .with("typed", written);
            self.complain(key, message);
        }
        number
    }

    /// The terms that are ticked.
    pub(super) fn terms<T: Term>(&mut self, offered: &[T]) -> Option<BTreeSet<T>> {
        let terms: BTreeSet<T> = self.in_turn(offered).into_iter().collect();
        (!terms.is_empty()).then_some(terms)
    }

    /// The one term that is chosen.
    pub(super) fn term<T: Term>(&mut self, offered: &[T]) -> Option<T> {
        self.in_turn(offered).pop()
    }

    fn in_turn<T: Term>(&mut self, offered: &[T]) -> Vec<T> {
        let mut terms = Vec::new();
        for value in filled_in(self.address, self.key) {
            match T::from_key(value).filter(|term| offered.contains(term)) {
                Some(term) => terms.push(term),
                None => self.no_choice(value),
            }
        }
        terms
    }

    /// The keys of an open vocabulary that are ticked.
    pub(super) fn keys(&mut self, vocabulary: OpenVocabulary) -> Option<BTreeSet<String>> {
        let is_key = |value: &str| {
            value.len() <= LONGEST_KEY && value.chars().all(|it| it.is_ascii_alphanumeric() || it == '-')
        };
        let (keys, others): (Vec<&str>, Vec<&str>) =
            filled_in(self.address, self.key).into_iter().partition(|it| is_key(it));
        let keys: BTreeSet<&str> = keys.into_iter().collect();
        let (known, unknown): (Vec<&str>, Vec<&str>) =
            keys.into_iter().partition(|key| (self.knows)(vocabulary, key));
        others.into_iter().chain(unknown).for_each(|value| self.no_choice(value));
        (!known.is_empty()).then(|| known.into_iter().map(str::to_owned).collect())
    }

    fn no_choice(&mut self, value: &str) {
        let message = Message::new("fit-wrong-choice")
            .with("typed", shortened(value))
            .with("field", self.label.clone());
        self.complain(self.key, message);
    }

    /// Something in a field cannot be asked for.
    pub(super) fn complain(&mut self, field: &'static str, message: Message) {
        self.complaints.push(Complaint { field, message });
    }
}

/// What is said of a key. A field that was left empty says nothing.
pub(super) fn filled_in<'a>(address: &'a Address, key: &'a str) -> Vec<&'a str> {
    address.all(key).map(str::trim).filter(|value| !value.is_empty()).take(MOST_CHOICES).collect()
}

/// What was written, as far as it is said again.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}
