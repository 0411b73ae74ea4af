//! Tables of phrases, and what each of them means.
//!
//! A phrase is written as it is said, in any spelling, with four signs:
//!
//! | written              | means                                            |
//! | -------------------- | ------------------------------------------------ |
//! | `evaluert/evaluated` | the one or the other                             |
//! | `[som]`              | may be missing                                   |
//! | `(for)`              | must stand there, but is not part of the hint    |
//! | `*kurs`              | a word that ends so: `foreldrekurs`              |
//! | `\|`                 | nothing before, or nothing after, but punctuation |

use std::collections::HashMap;
use std::ops::Range;

use super::fold::fold;
use super::words::{Gap, Word};

/// Phrases, and what each means.
pub(super) struct Table<T> {
    patterns: Vec<Pattern<T>>,
    /// Which patterns begin with a word.
    beginning_with: HashMap<String, Vec<usize>>,
    /// Those whose first word is known by its end only.
    beginning_with_ending: Vec<usize>,
}

/// One way to say a phrase: with or without each word that may be missing.
struct Pattern<T> {
    slots: Vec<Slot>,
    /// Which of the words are the phrase itself; the others stand beside it.
    own: Range<usize>,
    begins_after_mark: bool,
    ends_before_mark: bool,
    meaning: T,
}

/// The words that can stand in one place.
#[derive(Clone)]
struct Slot {
    whole: Vec<String>,
    endings: Vec<String>,
}

impl Slot {
    fn of(written: &str) -> Self {
        let (endings, whole): (Vec<_>, Vec<_>) = written.split('/').partition(|form| form.starts_with('*'));
        Self {
            whole: whole.into_iter().map(fold).collect(),
            endings: endings.into_iter().map(|ending| fold(&ending[1..])).collect(),
        }
    }

    fn has(&self, word: &str) -> bool {
        self.whole.iter().any(|it| it == word)
            || self.endings.iter().any(|ending| word.ends_with(ending.as_str()))
    }
}

impl<T: Copy> Table<T> {
    /// A table of phrases as they are written.
    pub(super) fn new<S: AsRef<str>>(rows: impl IntoIterator<Item = (S, T)>) -> Self {
        let mut table =
            Self { patterns: Vec::new(), beginning_with: HashMap::new(), beginning_with_ending: Vec::new() };
        for (written, meaning) in rows {
            for pattern in patterns(written.as_ref(), meaning) {
                table.add(pattern);
            }
        }
        table
    }

    fn add(&mut self, pattern: Pattern<T>) {
        let Some(first) = pattern.slots.first() else { return };
        let number = self.patterns.len();
        for word in &first.whole {
            self.beginning_with.entry(word.clone()).or_default().push(number);
        }
        if !first.endings.is_empty() {
            self.beginning_with_ending.push(number);
        }
        self.patterns.push(pattern);
    }

    /// The longest phrase whose words, with those beside it, begin at a word;
    /// of equally long ones the one that says more of what is beside it.
    pub(super) fn at(&self, words: &[Word], at: usize) -> Option<(Range<usize>, T)> {
        self.longest(words, at, |_| true)
    }

    /// The same, for a phrase that stands by itself: not in `violence-free`.
    pub(super) fn whole_at(&self, words: &[Word], at: usize) -> Option<(Range<usize>, T)> {
        self.longest(words, at, |own| is_whole(words, own))
    }

    /// Whether a phrase ends right before a word, with nothing but a space between.
    pub(super) fn ends_before(&self, words: &[Word], at: usize) -> bool {
        // No phrase that is looked for backwards has more words.
        const LONGEST: usize = 2;
        words.get(at).is_some_and(|word| word.gap.is_in_phrases())
            && (1..=LONGEST.min(at))
                .any(|length| self.at(words, at - length).is_some_and(|(found, _)| found.end == at))
    }

    fn longest(
        &self,
        words: &[Word],
        at: usize,
        is_wanted: impl Fn(&Range<usize>) -> bool,
    ) -> Option<(Range<usize>, T)> {
        let known = self.beginning_with.get(words.get(at)?.text.as_str());
        let mut longest: Option<(usize, usize, Range<usize>, T)> = None;
        for &number in known.into_iter().flatten().chain(&self.beginning_with_ending) {
            let pattern = &self.patterns[number];
            let Some(own) = pattern.at(words, at).filter(&is_wanted) else { continue };
            let rank = (own.len(), pattern.slots.len());
            if longest.as_ref().is_none_or(|(length, slots, ..)| rank > (*length, *slots)) {
                longest = Some((rank.0, rank.1, own, pattern.meaning));
            }
        }
        longest.map(|(_, _, own, meaning)| (own, meaning))
    }
}

impl<T> Pattern<T> {
    fn at(&self, words: &[Word], at: usize) -> Option<Range<usize>> {
        let here = words.get(at..at + self.slots.len())?;
        let is_said = here.iter().zip(&self.slots).all(|(word, slot)| slot.has(&word.text))
            && here.iter().skip(1).all(|word| word.gap.is_in_phrases());
        let is_edge = |at: usize| words.get(at).is_none_or(|word| word.gap == Gap::Mark);
        let has_edges = (!self.begins_after_mark || is_edge(at))
            && (!self.ends_before_mark || is_edge(at + self.slots.len()));
        (is_said && has_edges).then_some(at + self.own.start..at + self.own.end)
    }
}

/// Every way to say a phrase.
fn patterns<T: Copy>(written: &str, meaning: T) -> Vec<Pattern<T>> {
    let nothing_yet =
        Pattern { slots: Vec::new(), own: 0..0, begins_after_mark: false, ends_before_mark: false, meaning };
    let mut patterns = vec![nothing_yet];
    for part in written.split_whitespace() {
        let may_be_missing = within(part, '[', ']');
        let beside = within(part, '(', ')');
        let mut longer = Vec::new();
        for pattern in patterns {
            if may_be_missing.is_some() {
                longer.push(Pattern { slots: pattern.slots.clone(), own: pattern.own.clone(), ..pattern });
            }
            longer.push(pattern.with(part, may_be_missing, beside));
        }
        patterns = longer;
    }
    patterns
}

impl<T> Pattern<T> {
    fn with(mut self, part: &str, may_be_missing: Option<&str>, beside: Option<&str>) -> Self {
        if part == "|" {
            self.begins_after_mark |= self.slots.is_empty();
            self.ends_before_mark |= !self.slots.is_empty();
            return self;
        }
        self.slots.push(Slot::of(may_be_missing.or(beside).unwrap_or(part)));
        if beside.is_none() {
            if self.own.is_empty() {
                self.own.start = self.slots.len() - 1;
            }
            self.own.end = self.slots.len();
        }
        self
    }
}

fn within(part: &str, opening: char, closing: char) -> Option<&str> {
    part.strip_prefix(opening)?.strip_suffix(closing)
}

/// Whether words stand by themselves: no dash ties them to a word before or after.
pub(super) fn is_whole(words: &[Word], own: &Range<usize>) -> bool {
    let begins = words.get(own.start).is_some_and(|first| !first.gap.joins());
    let ends = words.get(own.end).is_none_or(|next| !next.gap.joins() && next.gap != Gap::HangingDash);
    begins && ends
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::hints::words::words;

    /// What the table finds where it first finds something.
    #[track_caller]
    fn check(row: &str, text: &str, expected: Option<&str>) {
        let table = Table::new([(row, ())]);
        let words = words(text);
        let found = (0..words.len()).find_map(|at| table.whole_at(&words, at));
        let found = found.map(|(own, ())| &text[words[own.start].bytes.start..words[own.end - 1].bytes.end]);
        assert_eq!(found, expected, "{row} in {text}");
    }

    #[test]
    fn a_phrase_is_found_as_it_is_written() {
        check("evaluert/evaluated", "Som er EVALUERT.", Some("EVALUERT"));
        check("[som] [er] evaluert", "Som er evaluert.", Some("Som er evaluert"));
        check("[som] [er] evaluert", "ble evaluert", Some("evaluert"));
        check("gruppe (for)", "en gruppe for far", Some("gruppe"));
        check("gruppe (for)", "en gruppe", None);
        check("(og) barn", "mor og barn", Some("barn"));
        check("kort (*kurs)", "kort foreldrekurs", Some("kort"));
        check("| kort |", "kort, gratis", Some("kort"));
        check("| kort |", "et kort", None);
        check("| kort |", "kort tid", None);
    }

    #[test]
    fn words_written_together_are_one_phrase_or_none() {
        check("one to one", "one-to-one", Some("one-to-one"));
        check("free", "violence-free", None);
        check("gruppe", "gruppe- og familietiltak", None);
        check("for barn", "for, barn", None);
        check("for barn", "før barn", None);
    }
}
