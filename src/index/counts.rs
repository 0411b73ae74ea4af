//! Counting the words of a catalogue, before there is an index.

use std::collections::HashMap;

use super::analysis::{Cognates, Lexicon, Word, composed, words};
use super::fields;
use crate::record::Programme;

/// From here two threads count words: a thread costs more than a few texts.
const TWO_THREADS: usize = 500;

/// How often each word stands in texts.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) nordic: HashMap<String, u64>,
    pub(super) english: HashMap<String, u64>,
}

impl Counts {
    /// The words of these programmes.
    pub(super) fn of(programmes: &[&Programme]) -> Self {
        let n_first = if programmes.len() < TWO_THREADS { programmes.len() } else { programmes.len() / 2 };
        let (first, second) = programmes.split_at(n_first);
        std::thread::scope(|scope| {
            let counting = (!second.is_empty()).then(|| scope.spawn(|| counts_of(second)));
            let mut counts = counts_of(first);
            if let Some(counted) = counting {
                // What panics there would have panicked here.
                counts.merge(counted.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            counts
        })
    }

    /// Counts the words of a text, each once.
    pub(super) fn add(&mut self, mut words: Vec<Word>, is_english: bool) {
        words.sort_unstable_by(|one, other| one.text.cmp(&other.text));
        words.dedup_by(|one, other| one.text == other.text);
        let counts = if is_english { &mut self.english } else { &mut self.nordic };
        for word in words {
            count(counts, word.text, 1);
        }
    }

    /// Adds what was counted in other texts.
    fn merge(&mut self, other: Self) {
        other.nordic.into_iter().for_each(|(word, n)| count(&mut self.nordic, word, n));
        other.english.into_iter().for_each(|(word, n)| count(&mut self.english, word, n));
    }

    /// The words that compounds are taken apart with: those of two texts or
    /// more. A word that stands once may be a slip.
    pub(super) fn lexicon(&self, cognates: Cognates) -> Lexicon {
        let seen_twice = self.nordic.iter().filter(|(_, count)| **count >= 2);
        Lexicon::of(seen_twice.map(|(word, _)| word.as_str()), cognates)
    }
}

fn count(counts: &mut HashMap<String, u64>, word: String, n: u64) {
    *counts.entry(word).or_default() += n;
}

fn counts_of(programmes: &[&Programme]) -> Counts {
    let mut counts = Counts::default();
    for programme in programmes {
        for text in fields::texts(programme) {
            counts.add(words(&composed(&text.text)), text.is_english);
        }
    }
    counts
}
