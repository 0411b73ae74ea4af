//! What people call the keys of a record: `navn` for `name`, `kilde` for `source`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The keys, each with its other words as they are compared.
fn words() -> &'static BTreeMap<String, Vec<String>> {
    static WORDS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
        let mut words: BTreeMap<String, Vec<String>> =
            toml::from_str(include_str!("../../assets/words/keys.toml")).expect("the list of keys is TOML");
        words.values_mut().flatten().for_each(|word| *word = folded(word));
        words
    });
    &WORDS
}

/// The keys that somebody can mean by a word, by name.
pub(super) fn meant(word: &str) -> impl Iterator<Item = &'static str> {
    let word = folded(word);
    words().iter().filter(move |(_, words)| words.contains(&word)).map(|(key, _)| key.as_str())
}

/// The word as it is compared: in small letters, and without those that a key has not.
fn folded(word: &str) -> String {
    let word =
        word.to_lowercase().replace(['_', ' '], "-").replace("aa", "a").replace("ae", "a").replace("oe", "o");
    let plain = |letter| match letter {
        'å' | 'ä' | 'æ' => 'a',
        'ø' | 'ö' => 'o',
        'é' => 'e',
        letter => letter,
    };
    word.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::Described;

    #[test]
    fn every_word_leads_to_a_key_that_there_is_and_stands_once() {
        let all = Described::all();
        for (key, words) in words() {
            assert!(all.iter().any(|it| it.key.name == key), "no record has `{key}`");
            for word in words {
                assert_eq!(words.iter().filter(|it| *it == word).count(), 1, "{key}: {word}");
            }
        }
    }

    #[test]
    fn a_word_is_known_however_it_is_written() {
        for word in ["navn", "Navn", "TITTEL"] {
            assert!(meant(word).any(|key| key == "name"), "{word}");
        }
        assert!(meant("lest_den").any(|key| key == "read-on"));
        for word in ["målgruppe", "malgruppe", "MAALGRUPPE", "prisår", "prisar", "länk", "gruppestoerrelse"]
        {
            assert_ne!(meant(word).count(), 0, "{word}");
        }
        assert_eq!(meant("blåbær").count(), 0);
    }
}
