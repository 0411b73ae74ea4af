//! Words without their endings.

use frostem::{Algorithm, Stemmer};

/// The stem of a Nordic word, by Snowball's Norwegian rules: `foreldrene` and
/// `foreldre` become `foreldr`. The rules suit Danish and Swedish nearly as well
/// (`forældrene` becomes `forældr`), and one treatment for all means that nobody
/// must guess a text's language.
pub(crate) fn nordic(word: &str) -> String {
    Stemmer::new(Algorithm::Norwegian).stem(word).into_owned()
}

/// The stem of an English word: `families` and `family` become `famili`. The
/// Norwegian rules would leave them two words.
pub(crate) fn english(word: &str) -> String {
    Stemmer::new(Algorithm::English).stem(word).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nordic_word_loses_its_ending() {
        for (word, stem) in [
            ("foreldrene", "foreldr"),
            ("foreldre", "foreldr"),
            ("forældrene", "forældr"),
            ("barna", "barn"),
            ("gruppa", "grupp"),
            ("gruppene", "grupp"),
            ("rus", "rus"),
            ("åsane", "åsan"),
        ] {
            assert_eq!(nordic(word), stem, "{word}");
        }
    }

    #[test]
    fn an_english_word_loses_its_ending() {
        for (word, stem) in [("families", "famili"), ("family", "famili"), ("meeting", "meet")] {
            assert_eq!(english(word), stem, "{word}");
        }
    }
}
