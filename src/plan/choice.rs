//! A question with a few answers, of which one is chosen: who leads a series,
//! which of several accounts of a training is taken.

use super::label::Label;
use crate::record::Provenance;

/// A question with a few answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What can be answered, in order.
    pub offers: Vec<Offer>,
    /// Which of them a source gives, and who says so.
    pub stated: Option<(usize, Provenance)>,
    /// Which of them holds until somebody answers: an assumption, shown as one.
    pub assumed: Option<usize>,
}

/// An answer that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// How it is written in an address: `gruppeledere`, `ingen`.
    pub key: String,
    /// What it says.
    pub label: Label,
}

impl Choice {
    /// Answers that no source chooses among.
    pub(super) const fn among(offers: Vec<Offer>) -> Self {
        Self { offers, stated: None, assumed: None }
    }

    /// Which answer is written so in an address.
    pub(super) fn written(&self, key: &str) -> Option<usize> {
        self.offers.iter().position(|it| it.key == key)
    }
}
