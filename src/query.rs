//! What a visitor asks for, and the answer.
//!
//! A [`Query`] is the whole state of a search and can be written as an address
//! and read back. [`Collection::answer`] gives the programmes that match, why
//! they do, and how many each further choice would leave.

mod address;
mod facets;
mod matching;
mod why;

pub use address::Address;
pub use facets::{Choice, Facet, FacetCounts};
pub use why::{Match, Piece};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::index::{Index, IndexError};
use crate::record::Programme;
use crate::words::Words;

use facets::FacetTable;
use matching::Matches;

/// The longest text that is searched for, in characters. More is cut off.
pub const LONGEST_TEXT: usize = 300;

/// The oldest age that can be asked for, in years.
pub const OLDEST_AGE: u16 = 18;

/// How many programmes stand on one page of results.
pub const PAGE_LENGTH: usize = 20;

/// What a visitor asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// The words, trimmed, with single spaces, at most [`LONGEST_TEXT`] long.
    pub text: String,
    /// For each facet, the keys chosen. Choices in one facet widen, choices in
    /// several narrow.
    pub choices: BTreeMap<Facet, BTreeSet<String>>,
    /// The age of the child, in whole years, at most [`OLDEST_AGE`].
    pub age: Option<u16>,
    /// Which page of results, from 1.
    pub page: Page,
}

/// Which page of results, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Page(pub usize);

impl Default for Page {
    fn default() -> Self {
        Self(1)
    }
}

/// The programmes that match, and everything a page of results shows.
#[derive(Debug, Clone)]
pub struct Hits {
    /// How many match in all.
    pub total: usize,
    /// Those on this page.
    pub hits: Vec<Hit>,
    /// Which page it is, and of how many.
    pub page: Page,
    /// How many pages there are; at least one.
    pub n_pages: usize,
    /// For each facet, how many each choice leaves.
    pub facets: Vec<FacetCounts>,
    /// No programme has every word, so those with some of them are shown.
    pub has_only_some_words: bool,
    /// How many would match if their sources gave the children's ages; 0 when no
    /// age was asked for.
    pub n_without_age: usize,
}

/// A programme that matches.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The programme.
    pub programme: Arc<Programme>,
    /// How well it matches; 0 when nothing was searched for. The numbers of one
    /// answer can be compared, the numbers of two cannot.
    pub score: f32,
    /// Where it matches.
    pub matches: Vec<Match>,
}

/// A catalogue with what is needed to search it.
pub struct Collection {
    catalogue: Arc<Catalogue>,
    index: Index,
    facets: FacetTable,
}

impl Collection {
    /// A catalogue with its index.
    pub fn new(catalogue: Arc<Catalogue>, index: Index) -> Self {
        let facets = FacetTable::of(&catalogue);
        Self { catalogue, index, facets }
    }

    /// A catalogue with an index in memory.
    ///
    /// # Errors
    /// When the search engine gives up.
    pub fn in_memory(catalogue: Arc<Catalogue>) -> Result<Self, IndexError> {
        let index = Index::in_memory(&catalogue)?;
        Ok(Self::new(catalogue, index))
    }

    /// The catalogue.
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// Whether the index had to be written, rather than only opened.
    pub const fn was_built(&self) -> bool {
        self.index.was_built()
    }

    /// Answers a query for a reader of these words.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn answer(&self, query: &Query, words: &Words) -> Result<Hits, IndexError> {
        let matches = Matches::of(&self.index, &query.text, self.catalogue.len())?;
        let chosen = self.facets.chosen(query, &matches.programmes);
        let mut order: Vec<(f32, u32)> =
            matches.scored.iter().copied().filter(|&(_, it)| chosen.contains(it as usize)).collect();
        self.sort(&mut order, words);

        let total = order.len();
        let n_pages = total.div_ceil(PAGE_LENGTH).max(1);
        let page = Page(query.page.0.clamp(1, n_pages));
        let programmes = self.facets.programmes();
        let hits = order
            .into_iter()
            .skip((page.0 - 1) * PAGE_LENGTH)
            .take(PAGE_LENGTH)
            .map(|(score, programme)| {
                let programme = programmes[programme as usize].clone();
                let matches = why::matches(&programme, &matches.stems, words);
                Hit { programme, score, matches }
            })
            .collect();
        let facets = self.facets.counts(query, &matches.programmes, words);
        Ok(Hits {
            total,
            hits,
            page,
            n_pages,
            facets,
            has_only_some_words: matches.has_only_some_words,
            n_without_age: self.facets.n_without_age(query, &matches.programmes),
        })
    }

    /// The ways in from the front page: every choice with how many it leaves.
    pub fn ways_in(&self, words: &Words) -> Vec<FacetCounts> {
        let all = Matches::all(self.catalogue.len());
        self.facets.counts(&Query::default(), &all.programmes, words)
    }

    /// Best first; equals by name in the reader's alphabet, then by id, so that
    /// a page is the same each time.
    fn sort(&self, order: &mut [(f32, u32)], words: &Words) {
        let programmes = self.facets.programmes();
        let name = |programme: u32| {
            let programme = &programmes[programme as usize];
            programme.name.for_reader(words.language()).0
        };
        order.sort_by(|&(one_score, one), &(other_score, other)| {
            other_score
                .total_cmp(&one_score)
                .then_with(|| words.compare(name(one), name(other)))
                .then(one.cmp(&other))
        });
    }
}
