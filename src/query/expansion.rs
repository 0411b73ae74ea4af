//! Query expansion: from a text to what is looked up, for each word every way in
//! which a programme may have it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::ranking::Ranking;
use super::synonyms::{Synonym, Synonyms, spelt, stems};
use crate::index::{
    Analysis, Neighbour, SearchField, Vocabulary, Word, english, folded, grams, is_stem_of_stop_word,
    is_stop_word, may_be_one, nordic, surface_parts, tells_nothing, words,
};

/// The most words that are looked up; a longer question is cut off.
pub const MOST_WORDS: usize = 32;

/// How many spelling neighbours stand in for a word that the index lacks.
const MOST_NEIGHBOURS: usize = 4;

/// From this length, in letters, a word may have a slip in it: nearly every shorter
/// word is like another one.
const ONE_SLIP_FROM: usize = 6;

/// From this length, in letters, a word may have two slips in it.
const TWO_SLIPS_FROM: usize = 8;

/// From this length, in letters, a shared spelling is one word's alone.
const SURE_SPELLING: usize = 5;

/// From this length, in letters, a part of compounds is one word's alone.
const SURE_PART: usize = 4;

/// So few programmes' word is a rare one.
const RARE: u64 = 3;

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
    /// It tells nothing of what is sought, so it is not looked up.
    pub is_small: bool,
    /// The index holds it, in whatever inflection or Nordic spelling, or in a compound.
    pub is_known: bool,
    /// The ways in which a programme may have it; the best counts.
    pub ways: Vec<Way>,
}

impl QueryWord {
    /// Whether it was probably meant for another word; one written on another keyboard is the word itself.
    fn is_slip(&self) -> bool {
        let mut neighbours =
            self.ways.iter().filter(|way| matches!(way.sort, WaySort::Neighbour(_))).peekable();
        neighbours.peek().is_some() && neighbours.all(|way| !way.is_sure)
    }
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
    /// Whether a programme that has it has what was asked for. A guess at what was
    /// meant finds what is alike, and no more.
    pub is_sure: bool,
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

/// Reads a text as what to look up in an index with this vocabulary.
pub(super) struct Reader<'r> {
    /// The words that the index holds.
    pub vocabulary: &'r Vocabulary,
    /// Words that stand for others.
    pub synonyms: &'r Synonyms,
    /// What each way is worth.
    pub ranking: &'r Ranking,
    /// The text is in English: a short word of it is no Nordic word that is spelt so.
    pub is_english: bool,
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
        // Pieces of a slip are no pieces of what was meant.
        let is_whole = |it: &&QueryWord| !it.is_small && !it.is_slip();
        expansion.grams = expansion.words.iter().filter(is_whole).flat_map(|it| grams(&it.text)).collect();
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
        let is_small = tells_nothing(&word.text);
        let is_held = self.vocabulary.knows(&word.text);
        let is_known = is_held || self.vocabulary.knows_alike(&word.text);
        let mut ways = Vec::new();
        if !is_small {
            ways.extend(self.itself(&word.text));
            if !is_held {
                ways.extend(self.own_parts(&word.text));
            } else if self.vocabulary.count(&word.text) <= RARE {
                // What few write so others write otherwise, and have something like it.
                ways.extend(self.own_parts(&word.text).map(|way| Way {
                    weight: self.ranking.rare_parts,
                    is_sure: false,
                    ..way
                }));
            }
            if !is_held {
                ways.extend(self.neighbours(&word.text, is_known));
            }
            ways.extend(self.synonyms(std::slice::from_ref(word)));
        }
        QueryWord { text: word.text.clone(), bytes: word.bytes.clone(), is_small, is_known, ways }
    }

    /// The word itself, for sure where its shared spelling is no other word's.
    fn itself(&self, word: &str) -> Vec<Way> {
        let way = |forms, is_sure| Way {
            sort: WaySort::Itself,
            weight: 1.0,
            parts: vec![forms],
            n_needed: 1,
            is_sure,
        };
        if self.is_english && word.chars().count() < SURE_SPELLING {
            return vec![way(vec![sought(Analysis::English, english(word), self.ranking.english)], true)];
        }
        if self.is_spelt_surely(word) {
            return vec![way(self.every_form(word), true)];
        }
        vec![way(self.inflected(word), true), way(self.spelt_otherwise(word), false)]
    }

    /// Whether the shared spelling of a word can be trusted: what is left of a short
    /// one may be left of many, as `vol` of `volden` and of `Våler`.
    fn is_spelt_surely(&self, word: &str) -> bool {
        let lexicon = self.vocabulary.lexicon();
        let cognate = lexicon.cognate(word);
        if cognate.chars().count() >= SURE_SPELLING || lexicon.lists(word) {
            return true;
        }
        let (mut same, mut others) = (0, 0);
        for held in self.vocabulary.with_cognate(&cognate) {
            let n = self.vocabulary.count(&held);
            if may_be_one(word, &held) { same += n } else { others += n }
        }
        // A part of compounds is no word by itself that could be compared.
        same >= others && (same > 0 || cognate.chars().count() >= SURE_PART)
    }

    /// The word in any inflection.
    fn inflected(&self, word: &str) -> Vec<Sought> {
        let stem = nordic(word);
        let mut forms = Vec::new();
        if !is_stem_of_stop_word(&stem) {
            forms.push(sought(Analysis::Stem, stem, self.ranking.stem));
        }
        forms.push(sought(Analysis::English, english(word), self.ranking.english));
        forms
    }

    /// The word in any Nordic spelling, or as part of a compound.
    fn spelt_otherwise(&self, word: &str) -> Vec<Sought> {
        let cognate = self.vocabulary.lexicon().cognate(word);
        vec![
            sought(Analysis::Cognate, cognate.clone(), self.ranking.cognate),
            sought(Analysis::Part, cognate, self.ranking.part),
        ]
    }

    /// The word in any inflection and Nordic spelling, or as part of a compound.
    fn every_form(&self, word: &str) -> Vec<Sought> {
        [self.inflected(word), self.spelt_otherwise(word)].concat()
    }

    /// The parts of a compound that the index lacks. Both may well be there without
    /// the compound being meant; but whoever asks for a `rusprogram` asks for `rus`.
    fn own_parts(&self, word: &str) -> Option<Way> {
        let mut parts = self.halves(word);
        parts.retain(|part| !tells_nothing(part));
        (!parts.is_empty()).then(|| Way {
            sort: WaySort::OwnParts,
            weight: self.ranking.own_parts,
            n_needed: parts.len().div_ceil(2),
            is_sure: parts.len() == 1,
            parts: parts.iter().map(|part| self.every_form(part)).collect(),
        })
    }

    /// The two parts of a compound; one that nobody has is taken apart in its turn.
    fn halves<'w>(&self, word: &'w str) -> Vec<&'w str> {
        let mut halves = Vec::new();
        // A part that was taken apart itself is there as its parts too.
        let mut left: Vec<&str> =
            surface_parts(word, self.vocabulary.lexicon()).into_iter().take(2).rev().collect();
        while let Some(half) = left.pop() {
            let parts = surface_parts(half, self.vocabulary.lexicon());
            let is_known = self.vocabulary.knows(half) || self.vocabulary.knows_alike(half);
            if is_known || parts.is_empty() {
                halves.push(half);
            } else {
                left.extend(parts.into_iter().take(2).rev());
            }
        }
        halves
    }

    /// Words spelt nearly so. For a word that another language spells so, no slip is
    /// guessed; it may still be written on another keyboard.
    fn neighbours(&self, asked: &str, is_known: bool) -> Vec<Way> {
        let neighbours = self.vocabulary.neighbours(asked, TWO_SLIPS_FROM, MOST_NEIGHBOURS);
        neighbours
            .into_iter()
            .filter(|neighbour| is_likely(asked, neighbour) && (!is_known || neighbour.distance == 0))
            .map(|Neighbour { word, distance, .. }| Way {
                weight: match distance {
                    0 => self.ranking.other_keyboard,
                    1 => self.ranking.one_slip,
                    _ => self.ranking.two_slips,
                },
                parts: vec![self.every_form(&word)],
                n_needed: 1,
                // On another keyboard it is the same word; who can write `å` means `å`.
                is_sure: distance == 0 && asked.is_ascii(),
                sort: WaySort::Neighbour(word),
            })
            .collect()
    }

    fn synonyms(&self, phrase: &[Word]) -> Vec<Way> {
        let Some(synonyms) = self.synonyms.by_phrase.get(&spelt(phrase, self.vocabulary)) else {
            return Vec::new();
        };
        let is_sure = phrase.iter().all(|word| self.is_spelt_surely(&word.text));
        let stems = stems(phrase);
        let meant = synonyms.iter().filter(|synonym| is_sure || synonym.stems == stems);
        let ways = meant.map(|Synonym { is_equivalent, found: synonym, .. }| {
            let parts: Vec<_> = words(synonym)
                .iter()
                .filter(|word| !is_stop_word(&word.text))
                .map(|word| self.every_form(&word.text))
                .collect();
            Way {
                sort: WaySort::Synonym(synonym.clone()),
                weight: if *is_equivalent { self.ranking.equivalent } else { self.ranking.everyday },
                n_needed: parts.len(),
                is_sure: true,
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
            if pair.iter().any(|word| tells_nothing(&word.text)) {
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
                    is_sure: true,
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

/// Whether a word was probably meant for one that nobody has: nobody slips at the
/// first letter, or in a number, and nobody looks for a word that tells nothing.
fn is_likely(asked: &str, Neighbour { word, distance, .. }: &Neighbour) -> bool {
    let letters = |word: &str| folded(word).chars().collect::<Vec<_>>();
    let (asked, meant) = (letters(asked), letters(word));
    let from = [0, ONE_SLIP_FROM, TWO_SLIPS_FROM][usize::from(*distance).min(2)];
    asked.len() >= from
        && asked.first() == meant.first()
        && !asked.iter().chain(&meant).any(|it| it.is_numeric())
        && !tells_nothing(word)
}

const fn sought(analysis: Analysis, word: String, share: f32) -> Sought {
    Sought { analysis, word, share, field: None }
}
