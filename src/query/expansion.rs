//! Query expansion: from a text to what is looked up, for each word every way in
//! which a programme may have it.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::ranking::Ranking;
use crate::index::{
    Analysis, Neighbour, SearchField, Vocabulary, Word, english, grams, is_stop_word, nordic, surface_parts,
    words,
};
use crate::record::WordLists;

/// The most words that are looked up; a longer question is cut off.
pub const MOST_WORDS: usize = 32;

/// How many spelling neighbours stand in for a word that the index lacks.
const MOST_NEIGHBOURS: usize = 4;

/// From this length, in letters, a word may have two slips in it.
const TWO_SLIPS_FROM: usize = 7;

/// The longest phrase in the list of synonyms, in words.
const LONGEST_PHRASE: usize = 4;

/// What a text asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Expansion {
    /// Its words, in order, each once.
    pub words: Vec<QueryWord>,
    /// What several words together may also be called.
    pub phrases: Vec<QueryPhrase>,
    /// Neighbouring words written as one.
    pub joined: Vec<QueryPhrase>,
    /// The pieces of its words, each with how often.
    pub grams: Vec<String>,
}

/// A word that is asked for.
#[derive(Debug, Clone)]
pub(super) struct QueryWord {
    /// The word, in lower case.
    pub text: String,
    /// Its bytes in the text.
    pub bytes: Range<usize>,
    /// It says nothing about what is sought.
    pub is_small: bool,
    /// The index holds it, in whatever inflection.
    pub is_known: bool,
    /// The ways in which a programme may have it; the best counts.
    pub ways: Vec<Way>,
}

/// Several neighbouring words, and what a programme may have for all of them.
#[derive(Debug, Clone)]
pub(super) struct QueryPhrase {
    /// Which words, counted in [`Expansion::words`].
    pub words: Range<usize>,
    /// What may stand for them.
    pub ways: Vec<Way>,
}

/// A way in which a programme may have a word.
#[derive(Debug, Clone)]
pub(super) struct Way {
    /// What sort of way.
    pub sort: WaySort,
    /// How much of what an exact match is worth.
    pub weight: f32,
    /// What must be there. Each part is one of several things, the best counts;
    /// the parts are summed.
    pub parts: Vec<Vec<Sought>>,
    /// How many of the parts must be there.
    pub n_needed: usize,
}

/// What sort of way a programme has a word in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WaySort {
    /// The word itself, inflected, spelt by a neighbour, or as part of a compound.
    Itself,
    /// The parts that the word is put together from.
    OwnParts,
    /// Another word that is spelt nearly so.
    Neighbour(String),
    /// Another word or phrase that means the same, or is written for it.
    Synonym(String),
    /// Two words written as one.
    Joined(String),
}

/// One thing to look up.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sought {
    /// In which analysis.
    pub analysis: Analysis,
    /// The word as that analysis has it.
    pub word: String,
    /// How much of the way's weight it is worth.
    pub share: f32,
    /// Only in this field.
    pub field: Option<SearchField>,
}

/// The synonyms, by the shared spelling of their words.
#[derive(Debug, Default)]
pub(super) struct Synonyms {
    by_phrase: HashMap<String, Vec<(bool, String)>>,
}

impl Synonyms {
    /// The synonyms of these lists, spelt as this vocabulary spells.
    pub(super) fn of(lists: &WordLists, vocabulary: &Vocabulary) -> Self {
        let mut by_phrase: HashMap<String, Vec<(bool, String)>> = HashMap::new();
        let mut add = |from: &str, to: &str, is_equivalent: bool| {
            let key = spelt(&words(from), vocabulary);
            if !key.is_empty() && key != spelt(&words(to), vocabulary) {
                by_phrase.entry(key).or_default().push((is_equivalent, to.to_owned()));
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

fn spelt(words: &[Word], vocabulary: &Vocabulary) -> String {
    let spellings: Vec<_> = words.iter().map(|word| vocabulary.lexicon().cognate(&word.text)).collect();
    spellings.join(" ")
}

/// Reads a text as what to look up in an index with this vocabulary.
pub(super) struct Reader<'r> {
    /// The words that the index holds.
    pub vocabulary: &'r Vocabulary,
    /// Words that stand for others.
    pub synonyms: &'r Synonyms,
    /// What each way is worth.
    pub ranking: &'r Ranking,
}

impl Reader<'_> {
    /// What a text asks for. A word in it that is written twice is asked for once.
    pub(super) fn read(&self, text: &str) -> Expansion {
        let mut seen = BTreeSet::new();
        let found: Vec<Word> =
            words(text).into_iter().filter(|word| seen.insert(word.text.clone())).take(MOST_WORDS).collect();
        let mut expansion =
            Expansion { words: found.iter().map(|word| self.word(word)).collect(), ..Expansion::default() };
        expansion.phrases = self.phrases(&found);
        expansion.joined = self.joined(&found);
        expansion.grams =
            expansion.words.iter().filter(|it| !it.is_small).flat_map(|it| grams(&it.text)).collect();
        expansion
    }

    /// A word that must stand in one field.
    pub(super) fn word_in(&self, word: &Word, field: SearchField) -> QueryWord {
        let mut asked = self.word(word);
        for sought in asked.ways.iter_mut().flat_map(|way| way.parts.iter_mut().flatten()) {
            sought.field = Some(field);
        }
        asked
    }

    fn word(&self, word: &Word) -> QueryWord {
        let is_small = is_stop_word(&word.text);
        let is_known = self.vocabulary.knows(&word.text);
        let mut ways = vec![Way {
            sort: WaySort::Itself,
            weight: 1.0,
            parts: vec![if is_small { self.inflected(&word.text) } else { self.every_form(&word.text) }],
            n_needed: 1,
        }];
        if !is_small {
            if !is_known {
                ways.extend(self.own_parts(&word.text));
                ways.extend(self.neighbours(&word.text));
            }
            ways.extend(self.synonyms(std::slice::from_ref(word)));
        }
        QueryWord { text: word.text.clone(), bytes: word.bytes.clone(), is_small, is_known, ways }
    }

    /// The word in any inflection.
    fn inflected(&self, word: &str) -> Vec<Sought> {
        vec![
            sought(Analysis::Stem, nordic(word), self.ranking.stem),
            sought(Analysis::English, english(word), self.ranking.english),
        ]
    }

    /// The word in any inflection and Nordic spelling, or as part of a compound.
    fn every_form(&self, word: &str) -> Vec<Sought> {
        let cognate = self.vocabulary.lexicon().cognate(word);
        let mut forms = self.inflected(word);
        forms.push(sought(Analysis::Cognate, cognate.clone(), self.ranking.cognate));
        forms.push(sought(Analysis::Part, cognate, self.ranking.part));
        forms
    }

    /// The parts of a compound that the index lacks: most of them must be there.
    fn own_parts(&self, word: &str) -> Option<Way> {
        let mut parts = surface_parts(word, self.vocabulary.lexicon());
        // A part that was taken apart itself is there as its parts too.
        parts.truncate(2);
        (!parts.is_empty()).then(|| Way {
            sort: WaySort::OwnParts,
            weight: self.ranking.own_parts,
            n_needed: parts.len().div_ceil(2),
            parts: parts.iter().map(|part| self.every_form(part)).collect(),
        })
    }

    fn neighbours(&self, word: &str) -> Vec<Way> {
        let neighbours = self.vocabulary.neighbours(word, TWO_SLIPS_FROM, MOST_NEIGHBOURS);
        neighbours
            .into_iter()
            .map(|Neighbour { word, distance, .. }| Way {
                weight: match distance {
                    0 => self.ranking.other_keyboard,
                    1 => self.ranking.one_slip,
                    _ => self.ranking.two_slips,
                },
                parts: vec![self.every_form(&word)],
                n_needed: 1,
                sort: WaySort::Neighbour(word),
            })
            .collect()
    }

    fn synonyms(&self, phrase: &[Word]) -> Vec<Way> {
        let Some(synonyms) = self.synonyms.by_phrase.get(&spelt(phrase, self.vocabulary)) else {
            return Vec::new();
        };
        let ways = synonyms.iter().map(|(is_equivalent, synonym)| {
            let parts: Vec<_> = words(synonym)
                .iter()
                .filter(|word| !is_stop_word(&word.text))
                .map(|word| self.every_form(&word.text))
                .collect();
            Way {
                sort: WaySort::Synonym(synonym.clone()),
                weight: if *is_equivalent { self.ranking.equivalent } else { self.ranking.everyday },
                n_needed: parts.len(),
                parts,
            }
        });
        ways.filter(|way| !way.parts.is_empty()).collect()
    }

    /// The phrases that have a synonym, longest first, none within another.
    fn phrases(&self, found: &[Word]) -> Vec<QueryPhrase> {
        let mut phrases: Vec<QueryPhrase> = Vec::new();
        for length in (2..=LONGEST_PHRASE).rev() {
            for (start, window) in found.windows(length).enumerate() {
                let words = start..start + length;
                let is_free = phrases.iter().all(|it| it.words.end <= start || words.end <= it.words.start);
                let ways = if is_free { self.synonyms(window) } else { Vec::new() };
                if !ways.is_empty() {
                    phrases.push(QueryPhrase { words, ways });
                }
            }
        }
        phrases
    }

    /// Neighbouring words as one compound, where the index has it.
    fn joined(&self, found: &[Word]) -> Vec<QueryPhrase> {
        let mut joined = Vec::new();
        for (start, pair) in found.windows(2).enumerate() {
            if pair.iter().any(|word| is_stop_word(&word.text)) {
                continue;
            }
            let ways: Vec<_> = ["", "s", "e"]
                .iter()
                .map(|link| format!("{}{link}{}", pair[0].text, pair[1].text))
                .filter(|compound| self.vocabulary.knows(compound))
                .map(|compound| Way {
                    weight: self.ranking.joined,
                    parts: vec![self.every_form(&compound)],
                    n_needed: 1,
                    sort: WaySort::Joined(compound),
                })
                .collect();
            if !ways.is_empty() {
                joined.push(QueryPhrase { words: start..start + 2, ways });
            }
        }
        joined
    }
}

const fn sought(analysis: Analysis, word: String, share: f32) -> Sought {
    Sought { analysis, word, share, field: None }
}
