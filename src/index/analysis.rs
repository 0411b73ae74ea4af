//! How text becomes words to find.
//!
//! One treatment for all Nordic text, whatever its language: a word goes into
//! the index as its stem ([`stem`]), as a spelling that the Scandinavian
//! languages share ([`cognate`]), as the parts it is put together from
//! ([`compound`]) and as four-letter pieces ([`grams`]). Only English prose is
//! treated apart, by its own stemmer. Which of them answers a question, and how
//! much each is worth, is `query`'s to say.

mod cognate;
mod compound;
mod each;
mod fold;
mod grams;
mod stem;
mod stop;

pub(super) use cognate::Cognates;
pub(crate) use cognate::may_be_one;
pub(crate) use compound::Lexicon;
pub(super) use compound::parts;
pub(crate) use compound::surface_parts;
pub(crate) use fold::folded;
pub(crate) use grams::grams;
pub(crate) use stem::{english, nordic};
pub(crate) use stop::is_stem_of_stop_word;
pub use stop::{is_stop_word, tells_nothing};

use std::ops::Range;
use std::sync::Arc;

use icu_normalizer::ComposingNormalizerBorrowed;
use tantivy::tokenizer::{LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer};

use each::Each;

/// No Nordic word is longer; what is, is an address or a slip.
const LONGEST_WORD: usize = 80;

/// A way in which a text goes into the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Analysis {
    /// Nordic stems, with positions.
    Stem,
    /// The shared spelling of cognates.
    Cognate,
    /// The parts of compounds.
    Part,
    /// English stems, with positions.
    English,
    /// Four-letter pieces.
    Gram,
}

impl Analysis {
    /// Every analysis.
    pub const ALL: &[Self] = &[Self::Stem, Self::Cognate, Self::Part, Self::English, Self::Gram];

    /// The word used in the index's own names.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Stem => "stem",
            Self::Cognate => "cognate",
            Self::Part => "part",
            Self::English => "english",
            Self::Gram => "gram",
        }
    }

    /// The analyser that cuts a text this way.
    pub(super) fn analyser(self, lexicon: &Arc<Lexicon>) -> TextAnalyzer {
        let words = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(RemoveLongFilter::limit(LONGEST_WORD))
            .filter(LowerCaser);
        let lexicon = lexicon.clone();
        match self {
            Self::Stem => words.filter(Each::one(nordic)).build(),
            Self::English => words.filter(Each::one(english)).build(),
            Self::Cognate => words.filter(Each::telling(move |word| vec![lexicon.cognate(word)])).build(),
            Self::Part => words.filter(Each::telling(move |word| parts(word, &lexicon))).build(),
            Self::Gram => words.filter(Each::telling(grams)).build(),
        }
    }
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word as it stands, in lower case.
    pub text: String,
    /// Its bytes in the text.
    pub bytes: Range<usize>,
}

/// The words of a text, in order.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    each_place(text, |bytes| {
        let mut lower = String::with_capacity(bytes.len());
        to_lower(&text[bytes.clone()], &mut lower);
        words.push(Word { text: lower, bytes });
    });
    words
}

/// Shows every word of a text, in order, in lower case. Nothing is kept of it:
/// for whoever only wants a number of each.
pub(crate) fn each_word(text: &str, mut each: impl FnMut(&str)) {
    let mut lower = String::new();
    each_place(text, |bytes| {
        lower.clear();
        to_lower(&text[bytes], &mut lower);
        each(&lower);
    });
}

/// Where every word of a text stands.
fn each_place(text: &str, mut each: impl FnMut(Range<usize>)) {
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                if at - from < LONGEST_WORD {
                    each(from..at);
                }
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
}

/// Adds a word in lower case, letter by letter, as the index has it.
fn to_lower(word: &str, lower: &mut String) {
    lower.extend(word.chars().flat_map(char::to_lowercase));
}

/// A text with every letter as one sign: some keyboards send `a` and a ring
/// for `å`, which would be two words. Soft hyphens are only for the eye, and so are
/// the letters that a printed page has drawn together.
pub fn composed(text: &str) -> String {
    let mut composed = ComposingNormalizerBorrowed::new_nfc().normalize(text).replace('\u{ad}', "");
    for (drawn, letters) in DRAWN_TOGETHER.iter().filter(|(drawn, _)| text.contains(*drawn)) {
        composed = composed.replace(*drawn, letters);
    }
    composed
}

/// Letters that come as one sign out of a printed page.
const DRAWN_TOGETHER: &[(char, &str)] =
    &[('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl"), ('ﬅ', "st"), ('ﬆ', "st")];

#[cfg(test)]
mod tests {
    use super::*;

    /// What the index holds of a text, by analysis.
    fn held(analysis: Analysis, text: &str) -> Vec<String> {
        let lexicon = Arc::new(Lexicon::of(["foreldre", "veiledning"], Cognates::default()));
        let mut analyser = analysis.analyser(&lexicon);
        let mut stream = analyser.token_stream(text);
        let mut held = Vec::new();
        while let Some(token) = stream.next() {
            held.push(token.text.clone());
        }
        held
    }

    #[test]
    fn a_text_goes_in_five_ways() {
        let text = "Foreldreveiledning på Åsane";
        assert_eq!(held(Analysis::Stem, text), ["foreldreveiledning", "på", "åsan"]);
        assert_eq!(held(Analysis::Cognate, text), ["forelreveletn", "åsan"]);
        assert_eq!(held(Analysis::Part, text), ["forelr", "veletn"]);
        assert_eq!(held(Analysis::English, "Meeting families"), ["meet", "famili"]);
        assert_eq!(held(Analysis::Gram, "på Åsane"), ["_asa", "asan", "sane", "ane_"]);
    }

    #[test]
    fn words_stand_where_they_stood() {
        let text = "Foreldrene på Åsane";
        assert_eq!(&text[words(text)[2].bytes.clone()], "Åsane");
        assert_eq!(words(text)[2].text, "åsane");
    }

    #[test]
    fn the_index_and_the_words_agree_on_what_a_word_is() {
        for text in ["PP-tjenesten (0–6 år), 4.5 & «mor»", "İstanbul", "Ⅷ ½ x²", ""] {
            let ours: Vec<_> = words(text).into_iter().map(|word| nordic(&word.text)).collect();
            assert_eq!(held(Analysis::Stem, text), ours, "{text}");
        }
    }

    #[test]
    fn a_letter_in_two_signs_is_one_letter() {
        assert_eq!(composed("a\u{30a}r og fo\u{ad}reldre"), "år og foreldre");
        assert_eq!(composed("oﬃsiell ﬁlosofi"), "offisiell filosofi");
    }
}
