//! Words in pieces.

use super::fold::folded;

/// How long a piece is, in letters.
const LENGTH: usize = 4;

/// The four-letter pieces of a word, its beginning and end marked, so that
/// words with something in common meet: `barn` gives `_bar`, `barn`, `arn_`.
///
/// Pieces bridge what no rule does: a compound nobody has split, a name half
/// remembered, an ending in another language. They bought the most of all parts
/// of the pipeline for words written as one.
pub(crate) fn grams(word: &str) -> Vec<String> {
    let marked: Vec<char> = ['_'].into_iter().chain(folded(word).chars()).chain(['_']).collect();
    if marked.len() <= LENGTH {
        return vec![marked.into_iter().collect()];
    }
    marked.windows(LENGTH).map(|piece| piece.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_falls_into_pieces() {
        for (word, pieces) in [
            ("barn", &["_bar", "barn", "arn_"][..]),
            ("børn", &["_bor", "born", "orn_"]),
            ("rus", &["_rus", "rus_"]),
            ("å", &["_a_"]),
            ("5", &["_5_"]),
        ] {
            assert_eq!(grams(word), pieces, "{word}");
        }
    }
}
