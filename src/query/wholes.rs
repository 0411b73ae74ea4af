//! Phrases of several words, found in a text as wholes: inflected, in whichever Nordic
//! spelling, with at most one other word between two of theirs, and small words that change nothing.

use std::collections::HashMap;
use std::ops::Range;

use crate::index::{Vocabulary, Word, is_stop_word, words};

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

    /// The shared spelling of a word.
    pub(super) fn spelling(&self, at: usize) -> Option<&String> {
        self.spellings.get(at)
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
            let Some(end) = end_of(phrase, text, at, may_skip) else { continue };
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
fn end_of(phrase: &[String], text: &Spelt, at: usize, may_skip: bool) -> Option<usize> {
    let mut place = at;
    for (number, wanted) in phrase.iter().enumerate() {
        // The first is where it begins.
        if number > 0 && may_skip {
            let mut n_others = 0;
            while text.spellings.get(place) != Some(wanted) {
                let word = text.words.get(place)?;
                if !may_stand_between(&word.text) {
                    n_others += 1;
                }
                if n_others > 1 || place >= at + LONGEST {
                    return None;
                }
                place += 1;
            }
        } else if text.spellings.get(place) != Some(wanted) {
            return None;
        }
        place += 1;
    }
    Some(place)
}

/// Whether a word between two of a phrase changes nothing: a small one that is no `not`.
fn may_stand_between(word: &str) -> bool {
    const NOT: &[&str] = &[
        "ikke", "ikkje", "inte", "not", "ingen", "inga", "uten", "utan", "uden", "without", "never", "aldri",
        "aldrig", "no", "og", "and", "eller", "or", "men", "but",
    ];
    is_stop_word(word) && !NOT.contains(&word)
}
