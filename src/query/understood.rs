//! What a free text was understood as: situations, filters, places and what is not
//! wanted, and words for the rest.

use std::ops::Range;
use std::sync::Arc;

use super::Query;
use super::exclusions::Exclusions;
use super::facets::{Facet, FacetTable};
use super::hints::{Hint, Meaning, hints};
use super::meant::{Meant, ReadHint};
use super::names::Names;
use super::places::Places;
use super::situations::Situations;
use super::wholes::Spelt;
use super::whose::Whose;
use crate::index::Vocabulary;
use crate::record::{Place, Situation, Vocabularies};

/// A text, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Understood {
    /// What was read out of the words, in order.
    pub(super) hints: Vec<ReadHint>,
    /// The words to find: its bytes are the bytes of the text, with blanks for what was
    /// read. The words of a situation, and those that are somebody's, stay. Empty when everything was a hint.
    pub(super) text: String,
    /// The same without the words of situations.
    pub(super) beside_situations: String,
}

impl Understood {
    /// The situations that the text tells of.
    pub(super) fn situations(&self) -> impl Iterator<Item = &Arc<Situation>> {
        self.hints.iter().filter_map(|hint| match &hint.meaning {
            Meant::Situation(situation) => Some(situation),
            Meant::Hint(_)
            | Meant::NotHint(_)
            | Meant::NotTerms(_)
            | Meant::Places(_)
            | Meant::Whose { .. } => None,
        })
    }
}

/// Everything that words of a text can be read as.
#[derive(Debug, Default)]
pub(super) struct Understanding {
    situations: Situations,
    exclusions: Exclusions,
    places: Places,
    whose: Whose,
}

impl Understanding {
    /// The situations that words can be read as.
    pub(super) const fn situations(&self) -> &Situations {
        &self.situations
    }

    /// The terms that words name.
    pub(super) const fn terms(&self) -> &Exclusions {
        &self.exclusions
    }

    /// Of the words of these vocabularies, spelt as this index spells.
    pub(super) fn of(vocabularies: &Vocabularies, vocabulary: &Vocabulary, facets: &FacetTable) -> Self {
        let is_used = |place: &Place| !facets.with_any(Facet::Place, |key| key == place.key).is_clear();
        Self {
            situations: Situations::of(vocabularies, vocabulary),
            exclusions: Exclusions::of(vocabularies, vocabulary),
            whose: Whose::of(vocabularies, vocabulary),
            places: Places::of(
                vocabularies,
                is_used,
                |word| vocabulary.knows(word),
                |word| vocabulary.count(word) > 0,
            ),
        }
    }

    /// Reads a query's text, except those words that the visitor has asked to have as
    /// words, those that are a name, and those that a chosen filter already says. What
    /// a whole situation says comes first, so that nothing is read out of its middle.
    pub(super) fn understood(&self, query: &Query, names: &Names, vocabulary: &Vocabulary) -> Understood {
        let text = &query.text;
        let spelt = Spelt::of(text, vocabulary);
        let named = names.within(text);
        let mut taken: Vec<Range<usize>> = named.iter().map(|name| name.bytes.clone()).collect();
        let mut read: Vec<(Range<usize>, Meant)> = Vec::new();
        // A question of the record is asked in so few words that a filter says it better.
        let (situations, asked): (Vec<_>, Vec<_>) =
            self.situations.within(&spelt).into_iter().partition(|(_, it)| it.questions.is_empty());
        let told = |(bytes, situation)| (bytes, Meant::Situation(situation));
        let of_hints = hints(text).into_iter().map(|Hint { bytes, meaning, is_ruled_out }| {
            (bytes, if is_ruled_out { Meant::NotHint(meaning) } else { Meant::Hint(meaning) })
        });
        let excluded = self.exclusions.within(&spelt, text);
        let places =
            self.places.within(text).into_iter().map(|(bytes, places)| (bytes, Meant::Places(places)));
        let is_literal = |bytes: &Range<usize>| query.literal.contains(&text[bytes.clone()].to_lowercase());
        let situations: Vec<_> = situations.into_iter().map(told).collect();
        let asked = asked.into_iter().map(told).collect();
        let of_hints: Vec<_> = of_hints.collect();
        let whose = self.whose.within(&spelt, &aged(&of_hints), &taking_part(&of_hints, text));
        for found in [situations, places.collect(), of_hints, excluded, asked, whose] {
            // Two readings of one sort may be of the same words: two situations.
            let before = taken.clone();
            for (bytes, meant) in found {
                let is_taken = before.iter().any(|it| it.start < bytes.end && bytes.start < it.end);
                if !is_taken && !is_literal(&bytes) {
                    taken.push(bytes.clone());
                    read.push((bytes, meant));
                }
            }
        }
        read.sort_by_key(|(bytes, _)| bytes.start);
        let blank = |text: &mut String, bytes: &Range<usize>| {
            text.replace_range(bytes.clone(), &" ".repeat(bytes.len()));
        };
        let (mut left, mut beside_situations) = (text.clone(), text.clone());
        for (bytes, meant) in &read {
            // Whose it is tells more of a word that is still to be found.
            if matches!(meant, Meant::Whose { .. }) {
                continue;
            }
            blank(&mut beside_situations, bytes);
            if !matches!(meant, Meant::Situation(_)) {
                blank(&mut left, bytes);
            }
        }
        for text in [&mut left, &mut beside_situations] {
            if text.trim().is_empty() {
                text.clear();
            }
        }
        // A chosen range says it more exactly, and stands among the filters already.
        let is_said =
            |meant: &Meant| meant.range().is_some_and(|(measure, _)| query.ranges.contains_key(&measure));
        let read = read.into_iter().filter(|(_, meant)| !is_said(meant));
        let hints =
            read.map(|(bytes, meaning)| ReadHint { words: text[bytes].to_owned(), meaning }).collect();
        Understood { hints, text: left, beside_situations }
    }
}

/// Where a child is told of by its age.
fn aged(hints: &[(Range<usize>, Meant)]) -> Vec<Range<usize>> {
    let is_age = |meant: &Meant| matches!(meant, Meant::Hint(Meaning::Age(_) | Meaning::InDayCare));
    hints.iter().filter(|(_, meant)| is_age(meant)).map(|(bytes, _)| bytes.clone()).collect()
}

/// Where those are told of who take part, and nothing is said of what they have: `for
/// foreldre`, but not `for foreldre med angst`.
fn taking_part(hints: &[(Range<usize>, Meant)], text: &str) -> Vec<Range<usize>> {
    const HAVING: &[&str] = &["med", "som", "der", "with", "who", "har", "av", "af"];
    let takes_part = |meant: &Meant| {
        matches!(meant, Meant::Hint(Meaning::ForChildren | Meaning::ForParents | Meaning::ForFamilies))
    };
    let has_nothing = |bytes: &Range<usize>| {
        text[bytes.end..].split_whitespace().next().is_none_or(|next| !HAVING.contains(&next))
    };
    let places = hints.iter().filter(|(_, meant)| takes_part(meant)).map(|(bytes, _)| bytes.clone());
    places.filter(has_nothing).collect()
}
