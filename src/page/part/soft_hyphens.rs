//! Long names in narrow columns: they break at spaces, and what is still too long
//! at a soft hyphen between two syllables, never in the middle of one.

/// The longest word that any column has room for, in letters.
const ROOM: usize = 12;

/// How many letters of a word stay together at either end.
const END: usize = 3;

const VOWELS: &str = "aeiouyæøåäöü";

/// A text with soft hyphens in its longest words. They are seen only where a line ends.
pub(in crate::page) fn with_soft_hyphens(text: &str) -> String {
    let words = text
        .split(' ')
        .map(|word| if word.chars().count() > ROOM { hyphenated(word) } else { word.to_owned() });
    words.collect::<Vec<_>>().join(" ")
}

/// A syllable begins with the last of the consonants before its vowel, or the last
/// two when they are said in one: `mes-trings-grup-pe`.
fn hyphenated(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let is_vowel = |at: usize| letters[at].to_lowercase().all(|it| VOWELS.contains(it));
    let is_in_one = |at: usize| at > 0 && "rl".contains(letters[at]) && "bdfgkptv".contains(letters[at - 1]);
    let begins = |at: usize| letters[at].is_alphabetic() && !is_vowel(at) && is_vowel(at + 1);
    let last = letters.len().saturating_sub(1);
    let syllables: Vec<usize> =
        (0..last).filter(|at| begins(*at)).map(|at| if is_in_one(at) { at - 1 } else { at }).collect();
    let mut said = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let is_inside = at >= END && at + END <= letters.len() && letters[at - 1].is_alphabetic();
        if is_inside && syllables.contains(&at) {
            said.push('\u{ad}');
        }
        said.push(*letter);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_too_long_is_hyphenated_and_no_letter_is_lost() {
        assert_eq!(with_soft_hyphens("Barn i rusfamilier"), "Barn i rusfamilier");
        for long in
            ["Familierådgivningsprosjektsamarbeidsavtaleforhandlingsgruppen", "Mestringsgrupper-for-barn i X"]
        {
            let said = with_soft_hyphens(long);
            assert!(said.matches('\u{ad}').count() > 2, "{said}");
            assert_eq!(said.replace('\u{ad}', ""), long);
            assert!(said.split([' ', '\u{ad}']).all(|piece| piece.chars().count() <= ROOM), "{said}");
        }
    }
}
