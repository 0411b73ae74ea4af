//! Situations in a text: what people say of what they meet, read as the terms that it
//! means.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use super::wholes::{Spelt, Wholes};
use crate::index::{Vocabulary, tells_nothing, words};
use crate::record::{Situation, Vocabularies};

/// From how many letters the shared spelling of a single word is that of no other.
const SURE: usize = 5;

/// Whether what is said is one word, of which too little is left: `vikar` is no `Viken`.
fn is_lost(phrase: &str, vocabulary: &Vocabulary) -> bool {
    let words = words(phrase);
    words.len() == 1 && vocabulary.lexicon().cognate(&words[0].text).chars().count() < SURE
}

/// The situations, by what people say.
#[derive(Debug, Default)]
pub(super) struct Situations {
    said: Wholes<Arc<Situation>>,
    all: Vec<Arc<Situation>>,
    /// By each telling word of what is said, which situations are said so.
    by_word: HashMap<String, BTreeSet<usize>>,
}

impl Situations {
    /// The situations of these vocabularies, spelt as this index spells.
    pub(super) fn of(vocabularies: &Vocabularies, vocabulary: &Vocabulary) -> Self {
        let mut situations = Self::default();
        for (number, situation) in vocabularies.situations().iter().enumerate() {
            situations.all.push(situation.clone());
            for phrase in situation.said.values().flatten() {
                if !is_lost(phrase, vocabulary) {
                    situations.said.add(phrase, situation.clone(), vocabulary);
                }
                for word in words(phrase).iter().filter(|word| !tells_nothing(&word.text)) {
                    let spelling = vocabulary.lexicon().cognate(&word.text);
                    situations.by_word.entry(spelling).or_default().insert(number);
                }
            }
        }
        situations
    }

    /// The situations that are said with any of these words, each with what the words
    /// tell of it: the fewer are said so, the more.
    pub(super) fn with_words(&self, spellings: &[String]) -> Vec<(f32, &Situation)> {
        let mut worth: HashMap<usize, f32> = HashMap::new();
        for spelling in spellings {
            let Some(said_so) = self.by_word.get(spelling) else { continue };
            let rarity = (self.all.len() as f32 / said_so.len() as f32).ln();
            for number in said_so {
                *worth.entry(*number).or_default() += rarity / said_so.len() as f32;
            }
        }
        let mut worth: Vec<(usize, f32)> = worth.into_iter().collect();
        worth.sort_unstable_by_key(|(number, _)| *number);
        worth.into_iter().map(|(number, worth)| (worth, self.all[number].as_ref())).collect()
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
            // What is said in several languages, or of two situations that mean the same, is read once.
            let mut told: Vec<Arc<Situation>> = Vec::new();
            for situation in situations {
                if !told.iter().any(|it| it.means == situation.means) {
                    told.push(situation);
                }
            }
            found.extend(told.into_iter().map(|it| (text.bytes(&(at..end)), it)));
            at = end;
        }
        found
    }
}
