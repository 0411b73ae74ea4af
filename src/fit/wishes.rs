//! What a municipality wants and can give: the whole state of the page.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::Choices;
use super::criteria::{Criterion, Wish};
use crate::address::{Address, LONGEST_VALUE};
use crate::catalogue::Catalogue;
use crate::term::Term as _;
use crate::words::Words;

/// What a municipality wants and can give. Everything is optional; a criterion
/// that nothing is said of is not judged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    /// What is asked, in the order of the answer.
    pub(super) asked: BTreeMap<Criterion, Wish>,
    /// The criteria that must be met. One that is not asked for says nothing.
    pub(super) must: BTreeSet<Criterion>,
}

impl Wishes {
    /// The key of a criterion that must be met.
    pub const MUST: &'static str = "must";

    /// The key under which all of them go along where their own keys would mean
    /// something else: a search has ages and strains too.
    pub const ALONG: &'static str = "wishes";

    /// The same under one key; nothing when there are none, or more than a value
    /// can hold.
    pub fn along(&self) -> Option<(&'static str, String)> {
        let folded = self.to_address().to_string();
        (!folded.is_empty() && folded.len() <= LONGEST_VALUE).then_some((Self::ALONG, folded))
    }

    /// The address of the wishes: `?age-from=4&age-to=8&staff=4&must=age`. It is
    /// empty when there are none.
    pub fn to_address(&self) -> Address {
        let asked = self.asked.values().flat_map(Wish::write);
        let must = self.must.iter().map(|criterion| (Self::MUST, criterion.key().to_owned()));
        asked.chain(must).collect()
    }

    /// The criteria that something is asked of, in the order of the answer.
    pub fn criteria(&self) -> Vec<Criterion> {
        self.asked.keys().copied().collect()
    }

    /// The criteria that are asked for and must be met.
    pub fn demands(&self) -> Vec<Criterion> {
        self.criteria().into_iter().filter(|criterion| self.must.contains(criterion)).collect()
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.asked.is_empty()
    }

    /// What a catalogue gives to choose from, beside what is asked already.
    pub fn choices(&self, catalogue: &Catalogue, words: &Words) -> Choices {
        Choices::of(catalogue, &self.asked, words)
    }

    /// What was asked for by a criterion, in the reader's words.
    pub fn said(&self, criterion: Criterion, choices: &Choices, words: &Words) -> Vec<String> {
        let parts = self.asked.get(&criterion).map(|wish| wish.said(choices.for_criterion(criterion)));
        parts.into_iter().flatten().map(|part| part.say(words).text).collect()
    }
}
