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
}

/// A table of phrases with what each means as a filter, if anything.
pub(super) type Hints = Table<Option<Meaning>>;

impl Hints {
    /// What the table knows at a word.
    pub(super) fn found(&self, words: &[Word], at: usize) -> Option<Found> {
        self.whole_at(words, at).map(|(own, meaning)| Found { words: own, meaning })
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

/// What stands: the longest first, and of equally long ones what is no filter.
/// What somebody says that they do not want is no filter either.
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
        if it.meaning.is_some() && !NOT.ends_before(words, it.words.start) {
            chosen.push(it);
        }
    }
    chosen.sort_by_key(|it| it.words.start);
    without_leaning(chosen, words)
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
