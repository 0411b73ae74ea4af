//! One way to write a word whatever the keyboard.

/// A word as someone would type it who has no `æøå`, in either of the two ways
/// people do: `språk`, `sprak` and `spraak` become the same, so do `møte`,
/// `mote` and `moete`, and `kær`, `ker` and `kaer`. Accents go too.
///
/// Only for spelling neighbours and for pieces of words: as a word of its own it
/// would make `far` and `får` one.
pub(crate) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let (becomes, takes_next) = match (letter, next) {
            ('a', Some('a')) => ('a', true),
            ('a' | 'o', Some('e')) => (if letter == 'a' { 'e' } else { 'o' }, true),
            ('å' | 'à' | 'á' | 'â' | 'ã', _) => ('a', false),
            ('æ' | 'ä' | 'é' | 'è' | 'ê' | 'ë', _) => ('e', false),
            ('ø' | 'ö' | 'ó' | 'ò' | 'ô' | 'õ', _) => ('o', false),
            ('ü' | 'ú' | 'ù' | 'û', _) => ('u', false),
            ('í' | 'ì' | 'î' | 'ï', _) => ('i', false),
            ('ç', _) => ('c', false),
            ('ñ', _) => ('n', false),
            ('ð', _) => ('d', false),
            _ => (letter, false),
        };
        folded.push(becomes);
        if takes_next {
            letters.next();
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_whatever_the_keyboard() {
        for (written, becomes) in [
            ("språk", "sprak"),
            ("spraak", "sprak"),
            ("sprak", "sprak"),
            ("møte", "mote"),
            ("moete", "mote"),
            ("förälder", "forelder"),
            ("foraelder", "forelder"),
            ("pårørende", "parorende"),
            ("paaroerende", "parorende"),
            ("poesi", "posi"),
            ("Ω", "Ω"),
        ] {
            assert_eq!(folded(written), becomes, "{written}");
        }
    }
}
