//! Queries made from the records' own words: whole, with a slip, with compounds
//! written apart, and as questions.

use std::collections::BTreeSet;

/// What a question begins with.
const QUESTIONS: &[&str] = &["hva finnes for", "hvordan få hjelp med", "er det noe for", "hvilke tiltak har"];

/// Numbers that look like chance, the same each time (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}

/// So many queries of one to eight words: a third with a slip in a word, a sixth
/// of the compounds apart, a fifth as questions.
pub(crate) fn queries(texts: &[(String, String)], n: usize, seed: u64) -> Vec<String> {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let known: BTreeSet<String> = texts
        .iter()
        .take(5000)
        .flat_map(|(_, body)| words(body))
        .filter(|word| word.chars().count() >= 3)
        .collect();
    let mut queries = Vec::new();
    while queries.len() < n {
        let (name, body) = &texts[chance.below(texts.len())];
        let all: Vec<String> = words(&format!("{name} {body}")).collect();
        let mut picked: Vec<String> = if chance.below(2) == 0 {
            // Neighbours, as somebody copies them.
            let start = chance.below(all.len());
            all[start..].iter().take(1 + chance.below(8)).cloned().collect()
        } else {
            (0..1 + chance.below(5)).map(|_| all[chance.below(all.len())].clone()).collect()
        };
        if chance.below(6) == 0 {
            picked = picked.iter().flat_map(|word| apart(word, &known)).collect();
        }
        if chance.below(3) == 0 {
            slip(&mut picked, &mut chance);
        }
        if chance.below(5) == 0 {
            picked.insert(0, QUESTIONS[chance.below(QUESTIONS.len())].to_owned());
        }
        queries.push(picked.join(" "));
    }
    queries
}

/// The address of a page of results.
pub(crate) fn address(text: &str) -> String {
    let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    format!("/tiltak?q={encoded}")
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// A compound as two words, when both are words.
fn apart(word: &str, known: &BTreeSet<String>) -> Vec<String> {
    let places = word.char_indices().map(|(at, _)| at).filter(|at| *at >= 3);
    let halves = places
        .map(|at| word.split_at(at))
        .find(|(first, last)| known.contains(*first) && known.contains(*last));
    halves.map_or_else(|| vec![word.to_owned()], |(first, last)| vec![first.to_owned(), last.to_owned()])
}

/// Takes a letter out of the longest word, or swaps two of it.
fn slip(words: &mut [String], chance: &mut Chance) {
    let Some(longest) = words.iter_mut().max_by_key(|word| word.chars().count()) else { return };
    let mut letters: Vec<char> = longest.chars().collect();
    if letters.len() < 5 {
        return;
    }
    let at = 1 + chance.below(letters.len() - 2);
    if chance.below(2) == 0 {
        letters.remove(at);
    } else {
        letters.swap(at, at + 1);
    }
    *longest = letters.into_iter().collect();
}
