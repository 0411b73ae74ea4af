//! Whether a text is in English: then a short word of it is no Nordic word that happens
//! to be spelt so, as `hit` and `dad` are.

use crate::index::Word;

/// Small words that only English has, and the first words of family life.
const ENGLISH: &[&str] = &[
    "about", "after", "and", "anything", "are", "can", "child", "children", "dad", "does", "families",
    "from", "has", "have", "her", "his", "how", "is", "kids", "mom", "mother", "mum", "my", "need", "not",
    "of", "our", "parents", "she", "school", "the", "their", "there", "they", "what", "when", "which", "who",
    "with", "without", "you", "your",
];

/// Small words of Norwegian, Danish and Swedish; some are English too, and then the text is left Nordic.
const NORDIC: &[&str] = &[
    "barn", "barna", "børn", "eg", "en", "er", "et", "for", "hva", "hvad", "hvem", "hvordan", "i", "ikke",
    "ikkje", "inte", "jeg", "kan", "kva", "med", "når", "och", "og", "om", "på", "som", "til",
];

/// Whether it has more words of English alone than of its neighbours.
pub(super) fn is_english(words: &[Word]) -> bool {
    let n_of = |list: &[&str]| words.iter().filter(|word| list.contains(&word.text.as_str())).count();
    let (n_english, n_nordic) = (n_of(ENGLISH), n_of(NORDIC));
    n_english > n_nordic
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::words;

    #[test]
    fn a_language_is_told_by_its_small_words() {
        for text in
            ["my dad hits me", "is there anything for lonely parents", "children of parents who drink"]
        {
            assert!(is_english(&words(text)), "{text}");
        }
        for text in
            ["hit med barna", "pappa slår meg", "incredible years", "home-start i Oslo", "kurs for dad"]
        {
            assert!(!is_english(&words(text)), "{text}");
        }
    }
}
