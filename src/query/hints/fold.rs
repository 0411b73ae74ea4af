//! One spelling for many: what is typed without æ, ø and å meets what is not.

/// Words that would become another word: `før barnet` is not `for barnet`, `noe` is
/// not `no`, and `å` is not `a`.
const KEPT: &[&str] = &["før", "noe", "noen", "å"];

/// A word in lower case and in one spelling: `å` and `aa` are `a`, `ø`, `ö` and
/// `oe` are `o`, `æ`, `ä` and `ae` are `e`, and accents and apostrophes are gone.
///
/// æ becomes `e` and not `a`, so that Danish `forældre` is Norwegian `foreldre`.
/// What is folded is only compared with what is folded, so that a word that has
/// such a pair of letters by nature comes to no harm.
pub(super) fn fold(word: &str) -> String {
    let word = word.to_lowercase();
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        let letter = match letter {
            // A letter and its dots as two characters, as a Mac writes them.
            '\u{308}' if folded.ends_with('a') => {
                folded.pop();
                'e'
            }
            _ if is_accent(letter) || is_apostrophe(letter) => continue,
            'å' | 'à' | 'á' | 'â' => 'a',
            'æ' | 'ä' | 'é' | 'è' | 'ê' | 'ë' => 'e',
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => 'o',
            'ü' | 'ú' => 'u',
            plain => plain,
        };
        match (folded.chars().next_back(), letter) {
            (Some('a'), 'a') | (Some('o'), 'e') => {}
            (Some('a'), 'e') => {
                folded.pop();
                folded.push('e');
            }
            (_, letter) => folded.push(letter),
        }
    }
    KEPT.iter().find(|kept| **kept == word).map_or(folded, |&kept| kept.to_owned())
}

/// Whether it is written over the letter before it.
pub(super) fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Whether it can stand inside a word: `children's`.
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_without_its_nordic_letters_is_the_same_word() {
        for (one, other) in [
            ("Femåring", "femaring"),
            ("MÅNEDER", "maaneder"),
            ("børn", "boern"),
            ("børn", "born"),
            ("forældre", "foraeldre"),
            ("forældre", "foreldre"),
            ("a\u{30a}r", "år"),
            ("fo\u{308}ra\u{308}ldrar", "föräldrar"),
            ("én", "en"),
            ("children's", "childrens"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn small_words_that_differ_by_a_letter_stay_apart() {
        for (one, other) in [("Før", "for"), ("noe", "no"), ("noen", "non"), ("å", "a")] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }
}
