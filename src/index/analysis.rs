//! How text becomes words to find.
//!
//! One treatment for all Nordic text: lower case, then the Norwegian stemmer,
//! so that `foreldrene` is found by `foreldre`. Stop words stay in the index;
//! a query decides whether they matter. This is the room where compounds,
//! spellings and slips will be dealt with.

use std::ops::Range;
use std::sync::LazyLock;

use tantivy::tokenizer::{
    Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, StopWordFilter, TextAnalyzer,
};

/// The analyser's name in the index.
pub(super) const NORDIC: &str = "nordic";

/// No Nordic word is longer; what is, is an address or a slip.
const LONGEST_WORD: usize = 80;

/// A word of a text, as the index knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The stem that the index holds.
    pub stem: String,
    /// The bytes of the word in the text.
    pub bytes: Range<usize>,
}

pub(super) fn analyser() -> TextAnalyzer {
    TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(LONGEST_WORD))
        .filter(LowerCaser)
        .filter(Stemmer::new(Language::Norwegian))
        .build()
}

/// The words of a text, in order.
pub fn words(text: &str) -> Vec<Word> {
    static ANALYSER: LazyLock<TextAnalyzer> = LazyLock::new(analyser);
    let mut analyser = ANALYSER.clone();
    let mut stream = analyser.token_stream(text);
    let mut words = Vec::new();
    while let Some(token) = stream.next() {
        words.push(Word { stem: token.text.clone(), bytes: token.offset_from..token.offset_to });
    }
    words
}

/// Whether a word says nothing about what is sought: `for`, `og`, `med`.
pub fn is_stop_word(word: &str) -> bool {
    static STOP_WORDS: LazyLock<TextAnalyzer> = LazyLock::new(|| {
        let words = TextAnalyzer::builder(SimpleTokenizer::default()).filter(LowerCaser).dynamic();
        [Language::Norwegian, Language::Danish, Language::English]
            .into_iter()
            .filter_map(StopWordFilter::new)
            .fold(words, |words, filter| words.filter_dynamic(filter))
            .build()
    });
    let mut analyser = STOP_WORDS.clone();
    let mut stream = analyser.token_stream(word);
    !stream.advance()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_becomes_its_stem_where_it_stands() {
        let text = "Foreldrene på Åsane";
        let stems: Vec<_> = words(text).iter().map(|word| word.stem.clone()).collect();
        assert_eq!(stems, ["foreldr", "på", "åsan"]);
        assert_eq!(&text[words(text)[2].bytes.clone()], "Åsane");
    }

    #[test]
    fn small_words_are_known_in_three_languages() {
        for small in ["og", "for", "med", "af", "the"] {
            assert!(is_stop_word(small), "{small}");
        }
        assert!(!is_stop_word("barn"));
        assert!(!is_stop_word("rus"));
    }
}
