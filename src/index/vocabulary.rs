//! The words that the index holds, by what they have in common.
//!
//! It answers what a list of postings cannot: is a word known at all, which
//! words are spelt nearly so, which words share a stem, a spelling or a part. It
//! is made with the index and stored beside it, so that a start recomputes
//! nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fst::automaton::Automaton;
use fst::{IntoStreamer as _, Map, Set, Streamer as _};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use sha2::{Digest as _, Sha256};

use super::analysis::{
    Cognates, Lexicon, english, folded, is_stem_of_stop_word, is_stop_word, nordic, parts,
};
use super::counts::Counts;

/// Between what words have in common and the word itself.
const THEN: char = '\0';

/// The most words of a kind that are listed, so that no question costs more.
const MOST_ALIKE: usize = 400;

/// What a stored vocabulary begins with.
const MARK: &[u8; 8] = b"tiltak-1";

/// The words that the index holds.
pub struct Vocabulary {
    /// Every word with how many texts have it.
    counts: Map<Vec<u8>>,
    by_stem: Set<Vec<u8>>,
    by_english_stem: Set<Vec<u8>>,
    by_cognate: Set<Vec<u8>>,
    by_part: Set<Vec<u8>>,
    by_folding: Set<Vec<u8>>,
    lexicon: Lexicon,
}

/// A word that is spelt nearly like another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// The word.
    pub word: String,
    /// How many letters must be changed, added, taken away or swapped, when `æøå`
    /// and accents do not count.
    pub distance: u8,
    /// How many texts have it.
    pub count: u64,
}

impl Vocabulary {
    /// The vocabulary of these words.
    ///
    /// # Errors
    /// Never, as long as sorted sets can be made in memory.
    pub(super) fn of(counts: &Counts, lexicon: Lexicon) -> fst::Result<Self> {
        let (mut stems, mut english_stems) = (BTreeSet::new(), BTreeSet::new());
        let (mut cognates, mut by_part, mut foldings) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let nordic_counts: BTreeMap<&str, u64> =
            counts.nordic.iter().map(|(word, n)| (word.as_str(), *n)).collect();
        let english_counts: BTreeMap<&str, u64> =
            counts.english.iter().map(|(word, n)| (word.as_str(), *n)).collect();
        let mut all = nordic_counts.clone();
        for (word, count) in english_counts {
            *all.entry(word).or_default() += count;
            english_stems.insert(format!("{}{THEN}{word}", english(word)));
        }
        for word in nordic_counts.into_keys() {
            stems.insert(format!("{}{THEN}{word}", nordic(word)));
            if is_stop_word(word) {
                continue;
            }
            cognates.insert(format!("{}{THEN}{word}", lexicon.cognate(word)));
            by_part.extend(parts(word, &lexicon).into_iter().map(|part| format!("{part}{THEN}{word}")));
        }
        for word in all.keys() {
            foldings.insert(format!("{}{THEN}{word}", folded(word)));
        }
        Ok(Self {
            counts: Map::from_iter(all)?,
            by_stem: Set::from_iter(stems)?,
            by_english_stem: Set::from_iter(english_stems)?,
            by_cognate: Set::from_iter(cognates)?,
            by_part: Set::from_iter(by_part)?,
            by_folding: Set::from_iter(foldings)?,
            lexicon,
        })
    }

    /// What compounds are taken apart with.
    pub const fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// How many texts have exactly this word.
    pub fn count(&self, word: &str) -> u64 {
        self.counts.get(word).unwrap_or_default()
    }

    /// Whether the index holds the word, in whatever inflection.
    pub fn knows(&self, word: &str) -> bool {
        let stem = nordic(word);
        self.counts.contains_key(word)
            || (has(&self.by_stem, &stem) && !is_stem_of_stop_word(&stem))
            || has(&self.by_english_stem, &english(word))
    }

    /// Whether the index holds the word as another Nordic language spells it, or in a
    /// compound.
    pub fn knows_alike(&self, word: &str) -> bool {
        let cognate = self.lexicon.cognate(word);
        has(&self.by_cognate, &cognate) || has(&self.by_part, &cognate)
    }

    /// The words with this stem.
    pub fn with_stem(&self, stem: &str) -> Vec<String> {
        listed(&self.by_stem, stem)
    }

    /// The English words with this stem.
    pub fn with_english_stem(&self, stem: &str) -> Vec<String> {
        listed(&self.by_english_stem, stem)
    }

    /// The words with this shared spelling.
    pub fn with_cognate(&self, cognate: &str) -> Vec<String> {
        listed(&self.by_cognate, cognate)
    }

    /// The compounds that have this part, in its shared spelling.
    pub fn with_part(&self, part: &str) -> Vec<String> {
        listed(&self.by_part, part)
    }

    /// The words that are spelt nearly so, nearest first, then those that most
    /// texts have: the same when `æøå` are written otherwise, one letter wrong,
    /// or two in a word of at least `two_from` letters.
    pub fn neighbours(&self, word: &str, two_from: usize, most: usize) -> Vec<Neighbour> {
        let folding = folded(word);
        let length = folding.chars().count();
        let mut found = Vec::new();
        for distance in 0..=2 {
            let is_long_enough = length >= [1, FOR_ONE_SLIP, two_from][distance];
            if found.len() >= most || !is_long_enough {
                break;
            }
            found.extend(self.at_distance(&folding, distance as u8));
            found.sort_by(|one: &Neighbour, other| {
                one.distance
                    .cmp(&other.distance)
                    .then(other.count.cmp(&one.count))
                    .then(one.word.cmp(&other.word))
            });
        }
        found.truncate(most);
        found
    }

    fn at_distance(&self, folding: &str, distance: u8) -> Vec<Neighbour> {
        static BUILDERS: LazyLock<[LevenshteinAutomatonBuilder; 3]> =
            LazyLock::new(|| [0, 1, 2].map(|distance| LevenshteinAutomatonBuilder::new(distance, true)));
        let automaton = BUILDERS[usize::from(distance)].build_dfa(folding);
        let mut stream = self.by_folding.search(UpToWord(&automaton)).into_stream();
        let mut found = Vec::new();
        while let Some(entry) = stream.next() {
            let Ok(entry) = std::str::from_utf8(entry) else { continue };
            let Some((its_folding, word)) = entry.split_once(THEN) else { continue };
            // Nearer ones were found before.
            if automaton.eval(its_folding) == Distance::Exact(distance) {
                found.push(Neighbour { word: word.to_owned(), distance, count: self.count(word) });
            }
        }
        found
    }

    /// The vocabulary as bytes, with a stamp that says what it belongs to.
    pub(super) fn to_bytes(&self, stamp: &str) -> Vec<u8> {
        let mut body = Vec::new();
        let sets = [&self.by_stem, &self.by_english_stem, &self.by_cognate, &self.by_part, &self.by_folding];
        let sections = [stamp.as_bytes(), self.counts.as_fst().as_bytes(), self.lexicon.as_bytes()]
            .into_iter()
            .chain(sets.map(|set| set.as_fst().as_bytes()));
        for section in sections {
            body.extend((section.len() as u64).to_le_bytes());
            body.extend(section);
        }
        [MARK.as_slice(), Sha256::digest(&body).as_slice(), &body].concat()
    }

    /// The vocabulary that the bytes hold, if they are whole and belong to this
    /// stamp.
    pub(super) fn from_bytes(bytes: &[u8], stamp: &str, cognates: Cognates) -> Option<Self> {
        let (digest, mut body) = bytes.strip_prefix(MARK)?.split_at_checked(32)?;
        if Sha256::digest(body).as_slice() != digest {
            return None;
        }
        let mut section = || {
            let (length, rest) = body.split_at_checked(8)?;
            let length = u64::from_le_bytes(length.try_into().ok()?);
            let (section, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
            body = rest;
            Some(section.to_vec())
        };
        if section()? != stamp.as_bytes() {
            return None;
        }
        let counts = Map::new(section()?).ok()?;
        let lexicon = Lexicon::from_bytes(section()?, cognates)?;
        Some(Self {
            counts,
            lexicon,
            by_stem: Set::new(section()?).ok()?,
            by_english_stem: Set::new(section()?).ok()?,
            by_cognate: Set::new(section()?).ok()?,
            by_part: Set::new(section()?).ok()?,
            by_folding: Set::new(section()?).ok()?,
        })
    }
}

/// A shorter word with a letter changed is too often another word.
const FOR_ONE_SLIP: usize = 4;

/// Whether any word has this in common.
fn has(set: &Set<Vec<u8>>, common: &str) -> bool {
    let prefix = format!("{common}{THEN}");
    let mut stream = set.range().ge(&prefix).into_stream();
    stream.next().is_some_and(|entry| entry.starts_with(prefix.as_bytes()))
}

/// The words that have this in common.
fn listed(set: &Set<Vec<u8>>, common: &str) -> Vec<String> {
    let prefix = format!("{common}{THEN}");
    let mut stream = set.range().ge(&prefix).into_stream();
    let mut words = Vec::new();
    while let Some(word) = stream.next().and_then(|entry| entry.strip_prefix(prefix.as_bytes())) {
        words.extend(std::str::from_utf8(word).map(str::to_owned));
        if words.len() == MOST_ALIKE {
            break;
        }
    }
    words
}

/// Accepts an entry when what stands before the word is near enough.
struct UpToWord<'d>(&'d DFA);

impl Automaton for UpToWord<'_> {
    /// The state of the inner automaton; none once the word has begun.
    type State = Option<u32>;

    fn start(&self) -> Option<u32> {
        Some(self.0.initial_state())
    }

    fn is_match(&self, state: &Option<u32>) -> bool {
        state.is_none()
    }

    fn can_match(&self, state: &Option<u32>) -> bool {
        *state != Some(SINK_STATE)
    }

    fn will_always_match(&self, state: &Option<u32>) -> bool {
        state.is_none()
    }

    fn accept(&self, state: &Option<u32>, byte: u8) -> Option<u32> {
        let state = (*state)?;
        if byte != THEN as u8 {
            return Some(self.0.transition(state, byte));
        }
        match self.0.distance(state) {
            Distance::Exact(_) => None,
            Distance::AtLeast(_) => Some(SINK_STATE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::words;

    fn vocabulary() -> Vocabulary {
        let mut counts = Counts::default();
        for text in [
            "familiestue for foreldre",
            "familie og foreldre",
            "en stue",
            "stue",
            "familie",
            "språk",
            "foreldrene i stua",
        ] {
            counts.add(words(text), false);
        }
        counts.add(words("family room"), true);
        let lexicon = counts.lexicon(Cognates::default());
        Vocabulary::of(&counts, lexicon).unwrap()
    }

    fn near(word: &str) -> Vec<(String, u8)> {
        let found = vocabulary().neighbours(word, 7, 4);
        found.into_iter().map(|it| (it.word, it.distance)).collect()
    }

    #[test]
    fn words_are_known_in_whatever_inflection() {
        let vocabulary = vocabulary();
        for known in ["foreldre", "foreldra", "familien", "rooms", "families"] {
            assert!(vocabulary.knows(known), "{known}");
        }
        assert!(!vocabulary.knows("barnehage"));
        assert_eq!(vocabulary.count("familie"), 2);
    }

    #[test]
    fn words_are_found_by_what_they_share() {
        let vocabulary = vocabulary();
        assert_eq!(vocabulary.with_stem(&nordic("foreldre")), ["foreldre", "foreldrene"]);
        assert_eq!(vocabulary.with_part(&vocabulary.lexicon().cognate("stue")), ["familiestue"]);
        assert_eq!(vocabulary.with_english_stem("famili"), ["family"]);
    }

    #[test]
    fn a_slip_has_neighbours() {
        assert_eq!(near("familistue"), [("familiestue".to_owned(), 1)]);
        assert_eq!(near("fmailiestu"), [("familiestue".to_owned(), 2)]);
        assert_eq!(near("sprak"), [("språk".to_owned(), 0)]);
        assert_eq!(near("spraak"), [("språk".to_owned(), 0)]);
        assert_eq!(near("stu"), []);
        assert_eq!(near("zzzzzzzzzz"), []);
    }

    #[test]
    fn a_vocabulary_survives_being_stored() {
        let bytes = vocabulary().to_bytes("a");
        let read = Vocabulary::from_bytes(&bytes, "a", Cognates::default()).unwrap();
        assert_eq!(read.with_stem("foreldr"), ["foreldre", "foreldrene"]);
        assert_eq!(parts("familiestue", read.lexicon()).len(), 2);
        assert!(Vocabulary::from_bytes(&bytes, "b", Cognates::default()).is_none());
        for cut in 0..bytes.len() {
            assert!(Vocabulary::from_bytes(&bytes[..cut], "a", Cognates::default()).is_none());
        }
    }
}
