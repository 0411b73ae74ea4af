//! What may stand for words: what means the same, and what the sources write for what
//! people say.

use std::collections::HashMap;

use crate::index::{Vocabulary, Word, nordic, words};
use crate::record::WordLists;

/// The synonyms, by the shared spelling of their words.
#[derive(Debug, Default)]
pub(super) struct Synonyms {
    pub(super) by_phrase: HashMap<String, Vec<Synonym>>,
}

/// What may stand for a phrase.
#[derive(Debug)]
pub(super) struct Synonym {
    /// Whether it means the same, or is only written for what people say.
    pub(super) is_equivalent: bool,
    /// The stems of the phrase, for where the shared spelling is not enough.
    pub(super) stems: Vec<String>,
    /// What may stand for it.
    pub(super) found: String,
}

impl Synonyms {
    /// The synonyms of these lists, spelt as this vocabulary spells.
    pub(super) fn of(lists: &WordLists, vocabulary: &Vocabulary) -> Self {
        let mut by_phrase: HashMap<String, Vec<Synonym>> = HashMap::new();
        let mut add = |from: &str, to: &str, is_equivalent: bool| {
            let key = spelt(&words(from), vocabulary);
            if !key.is_empty() && key != spelt(&words(to), vocabulary) {
                let (stems, found) = (stems(&words(from)), to.to_owned());
                by_phrase.entry(key).or_default().push(Synonym { is_equivalent, stems, found });
            }
        };
        for group in &lists.equivalent {
            for from in group {
                for to in group {
                    add(from, to, true);
                }
            }
        }
        for entry in &lists.everyday {
            for from in &entry.said {
                for to in &entry.meant {
                    add(from, to, false);
                }
            }
        }
        Self { by_phrase }
    }
}

pub(super) fn stems(words: &[Word]) -> Vec<String> {
    words.iter().map(|word| nordic(&word.text)).collect()
}

pub(super) fn spelt(words: &[Word], vocabulary: &Vocabulary) -> String {
    let spellings: Vec<_> = words.iter().map(|word| vocabulary.lexicon().cognate(&word.text)).collect();
    spellings.join(" ")
}
