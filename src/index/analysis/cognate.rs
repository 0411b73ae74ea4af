//! One spelling for the words that the Scandinavian languages share.

use std::collections::HashMap;

/// Words that are spelt in ways no rule joins, read as their first form: `børn`
/// as `barn`. By hand in `index/words/cognates.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cognates {
    by_form: HashMap<String, String>,
    /// By the spelling that the rules give, so that every inflection is met.
    by_spelling: HashMap<String, String>,
}

impl Cognates {
    /// These groups of forms; the first of each is what the others are read as.
    pub fn new<'w>(groups: impl IntoIterator<Item = &'w [String]>) -> Self {
        let mut cognates = Self::default();
        for group in groups {
            let Some(first) = group.first() else { continue };
            let shared = spelling(first);
            for form in group {
                cognates.by_form.insert(form.clone(), shared.clone());
                cognates.by_spelling.insert(spelling(form), shared.clone());
            }
        }
        cognates
    }

    /// Whether the word itself stands in the list.
    pub(super) fn lists(&self, word: &str) -> bool {
        self.by_form.contains_key(word)
    }

    /// The shared spelling of a word: `forældre` and `foreldre` become
    /// `forelr`, `mulighed` and `mulighet` become `mulik`.
    pub(super) fn cognate(&self, word: &str) -> String {
        let by_form = self.by_form.get(word).cloned();
        by_form.unwrap_or_else(|| {
            let ruled = spelling(word);
            self.by_spelling.get(&ruled).cloned().unwrap_or(ruled)
        })
    }
}

/// What the sounds that the languages write differently become, wherever they
/// stand, the first that fits. Taken from `shared/SEARCH.md`, where it was
/// measured: it is worth a point in the other language.
const EVERYWHERE: &[(&str, &str)] = &[
    ("tion", "sjon"),
    ("sion", "sjon"),
    ("skj", "sk"),
    ("aa", "å"),
    ("ae", "e"),
    ("æ", "e"),
    ("ä", "e"),
    ("øj", "ø"),
    ("øy", "ø"),
    ("öj", "ø"),
    ("au", "ø"),
    ("oe", "ø"),
    ("ö", "ø"),
    ("ej", "e"),
    ("ei", "e"),
    ("hv", "v"),
    ("kj", "k"),
    ("gj", "k"),
    ("nd", "n"),
    ("ld", "l"),
    ("rd", "r"),
    ("x", "ks"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("é", "e"),
    ("w", "v"),
];

/// Soft after a vowel in Danish, hard in Norwegian: `uge`, `uke`.
const SOFT: &[(char, char)] = &[('d', 't'), ('b', 'p'), ('g', 'k')];

/// Endings, longest first, as they are after the sounds are one.
const ENDINGS: &[&str] = &[
    "hetenes", "hetens", "hetene", "hetern", "heter", "heten", "het", "ernes", "enes", "anes", "erne",
    "arne", "orna", "ene", "ane", "ens", "ets", "ers", "ars", "ete", "ate", "er", "ar", "or", "en", "et",
    "at", "an", "es", "as", "a", "e", "s",
];

/// What makes one word of another, taken off after the ending.
const DERIVING: &[&str] = &["het", "likt", "lik", "ing"];

/// No ending is taken that would leave less than this, in letters.
const SHORTEST: usize = 3;

fn spelling(word: &str) -> String {
    // Abbreviations have no sounds: PPT is not "pt".
    if !word.contains(is_vowel) {
        return word.to_owned();
    }
    let mut spelling = single(&sounds(word));
    take_off(&mut spelling, ENDINGS);
    take_off(&mut spelling, DERIVING);
    // `senter`, `senteret` and `sentre` are one word.
    let n_after = ["ter", "tr"].iter().find(|it| spelling.ends_with(**it)).map_or(0, |it| it.len() - 1);
    if spelling.chars().count() >= SHORTEST + n_after {
        spelling.truncate(spelling.len() - n_after);
    }
    spelling
}

/// Whether one word may be the other, in another language or with another ending, and
/// not only what is left of both: `møde` may be `møter`, but `skatt` is no `skade`.
pub(crate) fn may_be_one(one: &str, other: &str) -> bool {
    let (one, other) = (sounds(one), sounds(other));
    let (short, long) = if one.len() < other.len() { (&one, &other) } else { (&other, &one) };
    short == long || (short.chars().count() > SHORTEST && long.starts_with(short.as_str()))
}

/// The word as it sounds in all of the languages.
fn sounds(word: &str) -> String {
    let mut sounds = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let fits = |written: &str| written.starts_with(letter) && rest.starts_with(written);
        if let Some((written, becomes)) = EVERYWHERE.iter().find(|(written, _)| fits(written)) {
            sounds.push_str(becomes);
            rest = &rest[written.len()..];
            continue;
        }
        // Doubled ones are hard in all of them: `redd` is not `rett`.
        let is_double = sounds.ends_with(letter) || rest[letter.len_utf8()..].starts_with(letter);
        // In `bange` it is one sound with the `n`, and no `banke`.
        let is_nasal = letter == 'g' && sounds.ends_with('n');
        let is_soft = !sounds.is_empty() && !is_double && !is_nasal;
        let soft = SOFT.iter().find(|(soft, _)| *soft == letter && is_soft);
        sounds.push(soft.map_or(letter, |(_, hard)| *hard));
        rest = &rest[letter.len_utf8()..];
    }
    sounds
}

/// Doubled letters single, but 11 is not 1.
fn single(sounds: &str) -> String {
    let mut single = String::with_capacity(sounds.len());
    for letter in sounds.chars() {
        if !single.ends_with(letter) || letter.is_ascii_digit() {
            single.push(letter);
        }
    }
    single
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'ø' | 'å' | 'ä' | 'ö' | 'é')
}

/// Takes the first ending off that leaves enough.
fn take_off(word: &mut String, endings: &[&str]) {
    let ending = endings
        .iter()
        .find(|ending| word.strip_suffix(*ending).is_some_and(|stem| stem.chars().count() >= SHORTEST));
    if let Some(ending) = ending {
        word.truncate(word.len() - ending.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that must have the same spelling, row by row.
    #[test]
    fn cognates_meet() {
        for group in [
            &["foreldre", "forældre", "foraeldre", "foreldrene", "forældrene"][..],
            &["mulighet", "mulighed", "muligheter", "muligheder"],
            &["kvinne", "kvinde", "kvinner", "kvinder"],
            &["misbruk", "misbrug"],
            &["situasjon", "situation", "situasjonen"],
            &["veileder", "vejleder"],
            &["hjelp", "hjelpen"],
            &["samarbeid", "samarbejde"],
            &["gruppe", "gruppa", "grupper", "grupperne", "gruppene"],
            &["vanskelig", "vanskeligt", "vanskelige"],
            &["kompetansesenter", "kompetansesenteret", "kompetansesentre", "kompetansesentrene"],
            &["mønster", "mønstre", "mønsteret"],
            &["mestre", "mestring", "mestrer"],
        ] {
            let spellings: Vec<_> = group.iter().map(|word| spelling(word)).collect();
            assert!(spellings.iter().all(|it| *it == spellings[0]), "{group:?}: {spellings:?}");
        }
    }

    #[test]
    fn different_words_stay_apart() {
        for [one, other] in [
            ["rus", "ris"],
            ["redd", "rett"],
            ["mor", "mål"],
            ["far", "får"],
            ["barn", "barnehage"],
            ["2011", "201"],
            ["bange", "banke"],
        ] {
            assert_ne!(spelling(one), spelling(other));
        }
    }

    #[test]
    fn what_is_left_of_two_words_may_be_one_though_they_are_not() {
        for [one, other] in [["møde", "møter"], ["gade", "gaten"]] {
            assert!(may_be_one(one, other), "{one} {other}");
        }
        for [one, other] in [["våler", "volden"], ["skatt", "skade"], ["komet", "kommende"], ["vida", "vite"]]
        {
            assert!(!may_be_one(one, other), "{one} {other}");
        }
    }

    #[test]
    fn what_no_rule_joins_is_joined_by_hand() {
        let group = ["barn", "børn", "børnene"].map(str::to_owned);
        let cognates = Cognates::new([&group[..]]);
        assert_eq!(cognates.cognate("børnenes"), cognates.cognate("barnet"));
        assert_eq!(cognates.cognate("boernene"), cognates.cognate("barna"));
    }
}
