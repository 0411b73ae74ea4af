//! What the form offers where that depends on the programmes: the terms of the
//! open vocabularies.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::criteria::{Criterion, Wish};
use crate::catalogue::Catalogue;
use crate::record::OpenTerm;
use crate::term::Term as _;
use crate::words::Words;

/// The terms that the form offers, by label in the reader's alphabet.
#[derive(Debug, Clone, Default)]
pub struct Choices(BTreeMap<Criterion, Vec<Arc<OpenTerm>>>);

impl Choices {
    /// What the programmes of a catalogue give to choose from, beside what is
    /// asked already.
    pub(super) fn of(catalogue: &Catalogue, asked: &BTreeMap<Criterion, Wish>, words: &Words) -> Self {
        let offered =
            |&criterion: &Criterion| (criterion, criterion.offered(asked.get(&criterion), catalogue, words));
        Self(Criterion::ALL.iter().map(offered).collect())
    }

    /// What can be chosen for a criterion.
    pub(super) fn for_criterion(&self, criterion: Criterion) -> &[Arc<OpenTerm>] {
        self.0.get(&criterion).map_or(&[], Vec::as_slice)
    }
}
