//! Compounds and the words they are put together from.

use std::collections::BTreeSet;

use fst::Set;

use super::cognate::Cognates;
use super::stop::is_stop_word;

/// The words that compounds are taken apart with, and the spellings that join
/// the languages.
///
/// The words are the collection's own: domain words for free, and no list to
/// keep. It is made with the index and stored beside it.
#[derive(Clone, Default)]
pub struct Lexicon {
    words: Set<Vec<u8>>,
    cognates: Cognates,
}

/// A part of a compound has at least this many letters: `rus`, `råd`, `far`.
const SHORTEST_PART: usize = 3;

/// What may stand between two parts: *familie·s·enter*, *barn·e·vern*.
const LINKS: &[&str] = &["", "s", "e"];

/// What is feared is no part of what one has: `separasjonsangst` is a fear, and nobody in it
/// is separated.
const FEARS: &[&str] = &[
    "angst", "angsten", "ångest", "fobi", "fobien", "frykt", "frykten", "frygt", "frygten", "skrekk",
    "rädsla",
];

/// No compound is taken apart more often than this, whatever is sent.
const DEEPEST: usize = 3;

impl Lexicon {
    /// A lexicon of these words, in lower case.
    pub fn of<'w>(words: impl IntoIterator<Item = &'w str>, cognates: Cognates) -> Self {
        let is_part = |word: &&str| word.chars().count() >= SHORTEST_PART && !is_stop_word(word);
        let words: BTreeSet<&str> = words.into_iter().filter(is_part).collect();
        // Sorted words in memory always make a set; without it nothing is taken apart.
        Self { words: Set::from_iter(words).unwrap_or_default(), cognates }
    }

    /// The lexicon that was stored as these bytes.
    pub(in crate::index) fn from_bytes(bytes: Vec<u8>, cognates: Cognates) -> Option<Self> {
        Some(Self { words: Set::new(bytes).ok()?, cognates })
    }

    /// The words as they are stored.
    pub(in crate::index) fn as_bytes(&self) -> &[u8] {
        self.words.as_fst().as_bytes()
    }

    /// The shared spelling of a word.
    pub(crate) fn cognate(&self, word: &str) -> String {
        self.cognates.cognate(word)
    }

    /// Whether somebody has said how the other languages spell this very word.
    pub(crate) fn lists(&self, word: &str) -> bool {
        self.cognates.lists(word)
    }

    fn knows(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// A word as two, both known or themselves put together: the most even of the
    /// ways to take it apart, because `barnevern·tjeneste` says more than
    /// `barn·everntjeneste` would.
    fn halves<'w>(&self, word: &'w str, depth: usize) -> Option<(&'w str, &'w str)> {
        let mut best: Option<(usize, (&str, &str))> = None;
        for (at, _) in word.char_indices().skip(SHORTEST_PART) {
            let (head, tail) = word.split_at(at);
            let n_tail = tail.chars().count();
            if n_tail < SHORTEST_PART || !self.knows(tail) {
                continue;
            }
            for link in LINKS {
                let Some(first) = head.strip_suffix(link) else { continue };
                let n_first = first.chars().count();
                // A half that is known is worth more than one that must be guessed.
                let is_known = self.knows(first);
                let evenness = 2 * n_first.min(n_tail) + usize::from(is_known) * 3;
                let is_better = n_first >= SHORTEST_PART && best.is_none_or(|(most, _)| evenness > most);
                if is_better && (is_known || (depth < DEEPEST && self.halves(first, depth + 1).is_some())) {
                    best = Some((evenness, (first, tail)));
                }
            }
        }
        best.map(|(_, halves)| halves)
    }
}

/// The parts of a compound, and the parts of those, each in the shared spelling:
/// `barnevernstjeneste` gives those of `barnevern`, `tjeneste`, `barn` and `vern`.
/// A word that cannot be taken apart has none.
///
/// They have a field of their own: in the field of whole words they would make
/// every compound longer, and their positions would lie.
pub(crate) fn parts(word: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut parts = Vec::new();
    for part in surface_parts(word, lexicon) {
        let spelling = lexicon.cognate(part);
        if !parts.contains(&spelling) {
            parts.push(spelling);
        }
    }
    parts
}

/// The parts as they stand in the word, outermost first.
pub(crate) fn surface_parts<'w>(word: &'w str, lexicon: &Lexicon) -> Vec<&'w str> {
    let mut parts = Vec::new();
    let mut whole = vec![(word, 0)];
    while let Some((word, depth)) = whole.pop() {
        if let Some((first, second)) = lexicon.halves(word, depth)
            && depth < DEEPEST
        {
            if FEARS.contains(&second) {
                parts.push(second);
                continue;
            }
            parts.extend([first, second]);
            whole.extend([(second, depth + 1), (first, depth + 1)]);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compound_falls_into_parts() {
        let words = [
            "barn",
            "vern",
            "barnevern",
            "tjeneste",
            "foreldre",
            "veiledning",
            "familie",
            "gruppe",
            "senter",
            "rus",
            "foreldreveiledning",
            "separasjon",
            "angst",
        ];
        let lexicon = Lexicon::of(words, Cognates::default());
        for (word, parts) in [
            ("barnevernstjeneste", &["barnevern", "tjeneste", "barn", "vern"][..]),
            ("foreldreveiledning", &["foreldre", "veiledning"]),
            ("foreldreveiledningsgruppe", &["foreldreveiledning", "gruppe", "foreldre", "veiledning"]),
            ("familiesenter", &["familie", "senter"]),
            ("rusfamilie", &["rus", "familie"]),
            ("separasjonsangst", &["angst"]),
            ("barn", &[]),
            ("russer", &[]),
            ("familien", &[]),
        ] {
            assert_eq!(surface_parts(word, &lexicon), parts, "{word}");
        }
    }

    #[test]
    fn a_word_of_nothing_but_parts_comes_to_an_end() {
        let lexicon = Lexicon::of(["aaa"], Cognates::default());
        assert!(surface_parts(&"aaa".repeat(26), &lexicon).len() < 100);
    }
}
