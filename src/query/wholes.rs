//! Phrases of several words, found in a text as wholes: inflected, in whichever Nordic
//! spelling, with at most one other word between two of theirs.

use std::collections::HashMap;
use std::ops::Range;

use crate::index::{Vocabulary, Word, words};

/// The longest phrase that is looked for, in words.
const LONGEST: usize = 8;

/// Phrases, each with what it stands for.
#[derive(Debug)]
pub(super) struct Wholes<T> {
    /// By the spelling of the first word: the spellings of the phrase, and what it is.
    by_first: HashMap<String, Vec<(Vec<String>, T)>>,
}

impl<T> Default for Wholes<T> {
    fn default() -> Self {
        Self { by_first: HashMap::new() }
    }
}

/// The words of a text with the spelling that cognates and inflections share.
pub(super) struct Spelt {
    /// The words as they stand.
    pub(super) words: Vec<Word>,
    spellings: Vec<String>,
}

impl Spelt {
    /// A text, as this vocabulary spells.
    pub(super) fn of(text: &str, vocabulary: &Vocabulary) -> Self {
        let words = words(text);
        let spellings = words.iter().map(|word| vocabulary.lexicon().cognate(&word.text)).collect();
        Self { words, spellings }
    }

    /// The bytes from one word to another.
    pub(super) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].bytes.start..self.words[words.end - 1].bytes.end
    }
}

impl<T: Clone> Wholes<T> {
    /// Adds a phrase.
    pub(super) fn add(&mut self, phrase: &str, means: T, vocabulary: &Vocabulary) {
        let spelt = Spelt::of(phrase, vocabulary).spellings;
        if let Some(first) = spelt.first().filter(|_| spelt.len() <= LONGEST) {
            self.by_first.entry(first.clone()).or_default().push((spelt, means));
        }
    }

    /// The longest phrases that begin at a word, and the word after each; `may_skip`
    /// lets one other word stand between two of theirs.
    pub(super) fn at(&self, text: &Spelt, at: usize, may_skip: bool) -> Option<(usize, Vec<T>)> {
        let phrases = self.by_first.get(text.spellings.get(at)?)?;
        let mut best: Option<(usize, usize, Vec<T>)> = None;
        for (phrase, means) in phrases {
            let Some(end) = end_of(phrase, &text.spellings, at, may_skip) else { continue };
            match &mut best {
                Some((length, _, all)) if *length == phrase.len() => all.push(means.clone()),
                Some((length, ..)) if *length > phrase.len() => {}
                _ => best = Some((phrase.len(), end, vec![means.clone()])),
            }
        }
        best.map(|(_, end, means)| (end, means))
    }
}

/// The word after a phrase that begins at a word.
fn end_of(phrase: &[String], spellings: &[String], at: usize, may_skip: bool) -> Option<usize> {
    let mut place = at;
    for (number, wanted) in phrase.iter().enumerate() {
        let is_here = |place: usize| spellings.get(place) == Some(wanted);
        if !is_here(place) {
            // The first is where it begins.
            place += 1;
            if !may_skip || number == 0 || !is_here(place) {
                return None;
            }
        }
        place += 1;
    }
    Some(place)
}
