//! Statements sorted by type, with an answer for every type there is.

use std::collections::BTreeMap;

use super::{Fact, Known, Silence, Term};

/// For every type in a vocabulary: what is stated, or which silence.
#[derive(Debug, Clone, PartialEq)]
pub struct ByType<K, T>(BTreeMap<K, Known<Vec<Fact<T>>>>);

impl<K: Term, T> ByType<K, T> {
    /// An answer for each type, in the vocabulary's order.
    pub fn answering(mut answer: impl FnMut(K) -> Known<Vec<Fact<T>>>) -> Self {
        Self(K::ALL.iter().map(|&kind| (kind, answer(kind))).collect())
    }

    /// The answer for one type.
    pub fn of(&self, kind: K) -> &Known<Vec<Fact<T>>> {
        self.0.get(&kind).unwrap_or(&Known::Silent(Silence::NotRecorded))
    }

    /// Every type with its answer, in the vocabulary's order.
    pub fn iter(&self) -> impl Iterator<Item = (K, &Known<Vec<Fact<T>>>)> {
        self.0.iter().map(|(&kind, known)| (kind, known))
    }

    /// Every type that a source says something about.
    pub fn stated(&self) -> impl Iterator<Item = K> {
        self.iter().filter(|(_, known)| known.stated().is_some()).map(|(kind, _)| kind)
    }
}
