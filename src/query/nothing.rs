//! No hits is never a dead end: what emptied the result, what there is without
//! it, and what comes nearest.

use std::sync::Arc;

use super::meant::{Meant, ReadHint, named, range_label};
use super::standing::Standing;
use super::understood::Understood;
use super::{Collection, Facet, Hit, Query};
use crate::index::{IndexError, words as words_of};
use crate::record::{Country, Place};
use crate::words::{Message, Words};

/// How many of its words a text is tried without: each is a search of its own.
const MOST_WORDS_TRIED: usize = 8;

/// A way on from nothing.
#[derive(Debug, Clone)]
pub struct WayOn {
    /// What is left out: a filter's label, or words of the text.
    pub without: Without,
    /// The query without it.
    pub query: Query,
    /// How many programmes that leaves.
    pub count: usize,
}

impl WayOn {
    /// What a visitor reads of it.
    pub fn message(&self) -> Message {
        let (id, without) = match &self.without {
            Without::Filter(label) => ("without-filter", label),
            Without::Words(words) => ("without-words", words),
            Without::Place(county) => ("without-place", county),
        };
        Message::new(id).counting(self.count).with("without", without.as_str())
    }
}

/// What is left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Without {
    /// A filter, by what a reader sees of it.
    Filter(String),
    /// Words of the text.
    Words(String),
    /// The place, by the name of the county around it, where programmes have run.
    Place(String),
}

/// What there is when nothing matches.
#[derive(Debug, Clone)]
pub struct Nothing {
    /// The places that were named and in which nobody is known to have run anything.
    pub unused_places: Vec<Message>,
    /// What left nothing, by itself, with what there is without it; filters
    /// first, then words, those that leave most first.
    pub ways_on: Vec<WayOn>,
    /// The words or the filters as a whole, when no single part is to blame.
    pub as_a_whole: Option<AsAWhole>,
    /// What comes nearest: programmes that have the words, or some of them,
    /// whatever the filters.
    pub nearest: Vec<Hit>,
}

/// A query that asks for words and filters, without the one or the other.
#[derive(Debug, Clone)]
pub struct AsAWhole {
    /// Without its filters, when the words alone find something.
    pub without_filters: Option<Query>,
    /// Without its words.
    pub without_words: Query,
}

impl Collection {
    /// What there is instead of the nothing that a query gives.
    pub(super) fn instead(
        &self,
        query: &Query,
        words: &Words,
        country: Country,
    ) -> Result<Nothing, IndexError> {
        let mut ways_on = Vec::new();
        let understood = self.understood(query);
        let elsewhere = self.elsewhere(query, &understood, words);
        for (without, shorter) in elsewhere.into_iter().chain(self.shorter(query, words)) {
            let count = self.count(&shorter)?;
            if count > 0 {
                ways_on.push(WayOn { without, query: shorter, count });
            }
        }
        // A filter is given up sooner than what was asked for.
        let is_words = |way: &WayOn| matches!(way.without, Without::Words(_));
        let is_place = |way: &WayOn| matches!(way.without, Without::Place(_));
        ways_on.sort_by_key(|way| (!is_place(way), is_words(way), std::cmp::Reverse(way.count)));
        let only_text =
            Query { text: query.text.clone(), literal: query.literal.clone(), ..Query::default() };
        let mut nearest = match ways_on.first() {
            // Who asks for a place wants what is near it.
            Some(way) if is_place(way) => self.nearest(&way.query, words, country)?,
            _ => self.nearest(&only_text, words, country)?,
        };
        if let Some(way) = ways_on.first().filter(|_| nearest.is_empty()) {
            nearest = self.nearest(&way.query, words, country)?;
        }
        let is_nobody_to_blame = ways_on.is_empty() && query.has_filters() && !query.text.is_empty();
        let as_a_whole = is_nobody_to_blame.then(|| AsAWhole {
            // What is nearest was found by the words: when there is any, they find something.
            without_filters: (!nearest.is_empty()).then_some(only_text),
            without_words: Query { text: String::new(), page: super::Page::default(), ..query.clone() },
        });
        let unused = self.unused(&understood);
        let told = |(_, places): (_, &[_])| Message::new("nothing-in-place").with("place", named(places));
        let unused_places = unused.into_iter().map(told).collect();
        Ok(Nothing { unused_places, ways_on, as_a_whole, nearest })
    }

    /// The places that nobody is known to have run anything in, with the words that named
    /// them.
    fn unused<'u>(&self, understood: &'u Understood) -> Vec<(&'u str, &'u [Arc<Place>])> {
        let unused = |hint: &'u ReadHint| match &hint.meaning {
            Meant::Places(places) => Standing::of(&hint.meaning, &self.facets, false)
                .fits
                .is_clear()
                .then_some((hint.words.as_str(), places.as_slice())),
            Meant::Hint(_)
            | Meant::NotHint(_)
            | Meant::NotTerms(_)
            | Meant::Situation(_)
            | Meant::Whose { .. } => None,
        };
        understood.hints.iter().filter_map(unused).collect()
    }

    /// The query for the county around each place that nobody has run anything in.
    fn elsewhere(&self, query: &Query, understood: &Understood, words: &Words) -> Vec<(Without, Query)> {
        let mut elsewhere = Vec::new();
        for (named, places) in self.unused(understood) {
            let without = query.with_text(&query.text.replace(named, " "));
            for place in places {
                if let Some(county) = place.on_map().filter(|county| county.key != place.key) {
                    let label = county.label.for_reader(words.language()).0.to_owned();
                    elsewhere.push((Without::Place(label), without.with(Facet::Place, &county.key)));
                }
            }
        }
        elsewhere
    }

    /// The query without each of its parts.
    fn shorter(&self, query: &Query, words: &Words) -> Vec<(Without, Query)> {
        let mut shorter = Vec::new();
        for (facet, keys) in &query.choices {
            let mut without = Query { page: super::Page::default(), ..query.clone() };
            without.choices.remove(facet);
            let labels: Vec<_> = keys.iter().map(|key| self.facets.label(*facet, key, words)).collect();
            shorter.push((Without::Filter(labels.join(", ")), without));
        }
        for (measure, bounds) in &query.ranges {
            shorter.push((
                Without::Filter(words.say(&range_label(*measure, *bounds))),
                query.with_range(*measure, None),
            ));
        }
        let understood = self.understood(query);
        for hint in understood.hints {
            let text = query.text.replace(&hint.words, " ");
            shorter.push((Without::Words(hint.words), query.with_text(&text)));
        }
        // What was read as a hint is blank here, and stands above.
        let found = words_of(&understood.text);
        for word in found.iter().filter(|_| found.len() > 1).take(MOST_WORDS_TRIED) {
            let (before, after) = (&query.text[..word.bytes.start], &query.text[word.bytes.end..]);
            let without = query.with_text(&format!("{} {}", before.trim_end_matches('-'), after));
            shorter.push((Without::Words(query.text[word.bytes.clone()].to_owned()), without));
        }
        shorter
    }
}
