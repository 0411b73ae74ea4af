//! Situations in a text: what people say of what they meet, read as the terms that it
//! means.

use std::ops::Range;
use std::sync::Arc;

use super::wholes::{Spelt, Wholes};
use crate::index::Vocabulary;
use crate::record::{Situation, Vocabularies};

/// The situations, by what people say.
#[derive(Debug, Default)]
pub(super) struct Situations {
    said: Wholes<Arc<Situation>>,
}

impl Situations {
    /// The situations of these vocabularies, spelt as this index spells.
    pub(super) fn of(vocabularies: &Vocabularies, vocabulary: &Vocabulary) -> Self {
        let mut said = Wholes::default();
        for situation in vocabularies.situations() {
            for phrase in situation.said.values().flatten() {
                said.add(phrase, situation.clone(), vocabulary);
            }
        }
        Self { said }
    }

    /// The situations that a text tells of, each with where it does; the longest
    /// stands where two could.
    pub(super) fn within(&self, text: &Spelt) -> Vec<(Range<usize>, Arc<Situation>)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.words.len() {
            let Some((end, situations)) = self.said.at(text, at, true) else {
                at += 1;
                continue;
            };
            let mut situations: Vec<_> =
                situations.into_iter().map(|it| (text.bytes(&(at..end)), it)).collect();
            situations.dedup();
            found.extend(situations);
            at = end;
        }
        found
    }
}
