//! What the tables find, and which of it stands when they disagree.

use std::ops::Range;
use std::sync::LazyLock;

use super::Meaning;
use super::phrase::Table;
use super::words::Word;

/// Words that a table knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Which words.
    pub(super) words: Range<usize>,
    /// What they mean as a filter; nothing when they only look like one, as
    /// `free` does in `free time`. Such words keep shorter phrases away.
    pub(super) meaning: Option<Meaning>,
    /// It is what is not wanted.
    pub(super) is_ruled_out: bool,
}

impl Found {
    /// Words that are asked for.
    pub(super) const fn new(words: Range<usize>, meaning: Option<Meaning>) -> Self {
        Self { words, meaning, is_ruled_out: false }
    }
}

/// A table of phrases with what each means as a filter, if anything.
pub(super) type Hints = Table<Option<Meaning>>;

impl Hints {
    /// What the table knows at a word.
    pub(super) fn found(&self, words: &[Word], at: usize) -> Option<Found> {
        self.whole_at(words, at).map(|(own, meaning)| Found::new(own, meaning))
    }
}

static NOT: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        ("ikke/ikkje/not/ingen/inga/uten/utan/uden/without/aldri/aldrig/never/non/isnt/hverken/verken", ()),
        ("no", ()),
        ("ikke/ikkje lenger/lengre/længere", ()),
        ("no longer", ()),
    ])
});

/// Small words between `ikke` and what is not wanted: `som ikke er digitalt`.
const BETWEEN: &[&str] = &["er", "is", "are", "blitt", "vore", "a", "an", "en", "ei", "et", "i", "pa", "det"];

/// What stands: the longest first, and of equally long ones what is no filter.
/// What somebody says that they do not want rules out; of a number or a bound nobody
/// says so, and it is left to be searched for.
pub(super) fn chosen(mut found: Vec<Found>, words: &[Word]) -> Vec<Found> {
    let letters = |it: &Found| {
        let bytes = |at: usize| words.get(at).map(|word| word.bytes.clone()).unwrap_or_default();
        bytes(it.words.end.saturating_sub(1)).end.saturating_sub(bytes(it.words.start).start)
    };
    // The sort is stable, so the first of equals stands.
    found.sort_by_key(|it| (std::cmp::Reverse(letters(it)), it.meaning.is_some()));
    let mut is_taken = vec![false; words.len()];
    let mut chosen = Vec::new();
    for it in found {
        let own = &mut is_taken[it.words.clone()];
        if own.is_empty() || own.contains(&true) {
            continue;
        }
        own.fill(true);
        match it.meaning {
            None => {}
            Some(_) if !is_negated(words, it.words.start) => chosen.push(it),
            Some(meaning) => chosen.extend(ruled_out(it.words, meaning, words)),
        }
    }
    chosen.sort_by_key(|it| it.words.start);
    without_leaning(chosen, words)
}

fn is_negated(words: &[Word], at: usize) -> bool {
    let is_between =
        at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|it| BETWEEN.contains(&it.text.as_str()));
    NOT.ends_before(words, at) || (is_between && NOT.ends_before(words, at - 1))
}

/// What is not wanted, with the word that says so.
fn ruled_out(own: Range<usize>, meaning: Meaning, words: &[Word]) -> Option<Found> {
    const RELATIVE: &[&str] = &["som", "der", "that", "which"];
    let is_not = |at: &usize| NOT.at(words, *at).is_some_and(|(not, ())| not.end + 1 >= own.start);
    let start = (own.start.saturating_sub(3)..own.start).find(is_not)?;
    let before = start.checked_sub(1).filter(|&at| RELATIVE.contains(&words[at].text.as_str()));
    let found = Found { words: before.unwrap_or(start)..own.end, meaning: Some(meaning), is_ruled_out: true };
    meaning.can_be_ruled_out().then_some(found)
}

/// `og barn` leans on `for foreldre`, and falls when that does not stand.
fn without_leaning(chosen: Vec<Found>, words: &[Word]) -> Vec<Found> {
    let mut standing: Vec<Found> = Vec::new();
    for it in chosen {
        let leans = words.get(it.words.start).is_some_and(|word| matches!(word.text.as_str(), "og" | "and"));
        if !leans || standing.last().is_some_and(|before| before.words.end == it.words.start) {
            standing.push(it);
        }
    }
    standing
}

#[cfg(test)]
mod tests {
    use crate::query::hints::{Meaning, hints};

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, Meaning)>) {
        let hints = hints(text);
        let found = hints.iter().find(|it| it.is_ruled_out).map(|it| (&text[it.bytes.clone()], it.meaning));
        assert_eq!(found, expected, "in «{text}»");
    }

    #[test]
    fn what_is_not_wanted_is_ruled_out_with_the_word_that_says_so() {
        use Meaning::*;
        for (text, meaning) in [
            ("ikke digitalt", Digital),
            ("ikkje digitalt", Digital),
            ("not online", Digital),
            ("uten kontrollgruppe", Controlled),
            ("som ikke er evaluert", Evaluated),
            ("ikke for barn", ForChildren),
            ("ikke gratis", Free),
            ("ikke i gruppe", Groups),
            ("ikkje danske program", Country("DK")),
        ] {
            check(text, Some((text, meaning)));
            check(&format!("kurs {text}"), Some((text, meaning)));
        }
    }

    #[test]
    fn a_number_is_not_ruled_out_and_the_end_of_something_is_asked_for() {
        for text in [
            "ikke 5 år",
            "ikke over 12 år",
            "tilbys ikke lenger",
            "ikke lenger i bruk",
            "digitalt",
            "ikke digital mobbing",
        ] {
            check(text, None);
        }
    }
}
