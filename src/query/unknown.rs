//! Words that the index does not hold, and what may have been meant.

use super::expansion::WaySort;
use super::matching::Matches;
use super::{Collection, Query};

/// How many words are suggested for one.
const MOST_SUGGESTED: usize = 2;

/// A word of a text that the index does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownWord {
    /// The word, as it was asked for.
    pub word: String,
    /// Whether anything was found for it all the same, by its parts, its
    /// neighbours or a synonym.
    pub is_found: bool,
    /// What may have been meant, each with the query that asks for it.
    pub meant: Vec<(String, Query)>,
}

impl Collection {
    /// The words of a query that the index does not hold.
    pub(super) fn unknown(&self, query: &Query, matches: &Matches) -> Vec<UnknownWord> {
        let words = matches.expansion.words.iter().zip(&matches.weights);
        let unknown = words.filter(|(word, _)| !word.is_known && !word.is_small).map(|(word, weight)| {
            let neighbours = word.ways.iter().filter_map(|way| match &way.sort {
                WaySort::Neighbour(neighbour) => Some(neighbour),
                WaySort::Itself | WaySort::OwnParts | WaySort::Synonym(_) | WaySort::Joined(_) => None,
            });
            let meant = neighbours.take(MOST_SUGGESTED).map(|neighbour| {
                let mut text = query.text.clone();
                text.replace_range(word.bytes.clone(), neighbour);
                (neighbour.clone(), query.with_text(&text))
            });
            UnknownWord { word: word.text.clone(), is_found: *weight > 0.0, meant: meant.collect() }
        });
        unknown.collect()
    }
}
