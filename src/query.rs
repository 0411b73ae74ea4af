//! What a visitor asks for, and the answer.
//!
//! A [`Query`] is the whole state of a search and can be written as an address
//! and read back. [`Collection::answer`] gives the programmes that match, why
//! they do, what the text was understood as, and how many each further choice
//! would leave.

mod address;
mod bounds;
mod measures;
mod hints;
mod syntax;
mod ranking;
mod synonyms;
mod english;
mod expansion;
mod step;
mod accumulators;
mod scoring;
mod matching;
mod wholes;
mod verdict;
mod free;
mod facets;
mod names;
mod meant;
mod standing;
mod standings;
mod answered;
mod situations;
mod exclusions;
mod whose;
mod places;
mod understood;
mod passages;
mod why;
mod unknown;
mod nothing;
mod suggestion_list;
mod suggestions;
mod collection;
mod absences;
mod not_here;
mod silence;
mod about;
mod beyond_words;
mod order;
mod judged;

pub use absences::absence;
pub use bounds::Bounds;
pub use collection::Collection;
pub use expansion::{MOST_WORDS, WaySort};
pub use facets::{Choice, Facet, FacetCounts, MeasureCounts};
pub use hints::{Hint, Meaning, hints};
pub use judged::{JudgedQueries, JudgedQuery, Measured, Quality, quality, quality_of};
pub use meant::{Meant, ReadHint, range_label};
pub use measures::Measure;
pub use nothing::{AsAWhole, Nothing, WayOn, Without};
pub use ranking::Ranking;
pub use step::{Step, StepSort};
pub use suggestion_list::{Suggestion, SuggestionSort, Target};
pub use unknown::UnknownWord;
pub use why::{Match, Piece, StandIn};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::record::{Absent, OutOfReach, Programme};
use crate::term::vocabulary;
use crate::words::Message;

/// The longest text that is searched for, in characters. More is cut off.
pub const LONGEST_TEXT: usize = 300;

/// How many programmes stand on one page of results.
pub const PAGE_LENGTH: usize = 20;

/// What a visitor asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// The words, trimmed, with single spaces, at most [`LONGEST_TEXT`] long.
    pub text: String,
    /// Words of the text that are not to be read as a filter, in lower case.
    pub literal: BTreeSet<String>,
    /// For each facet, the keys chosen. Choices in one facet widen, choices in
    /// several narrow.
    pub choices: BTreeMap<Facet, BTreeSet<String>>,
    /// For each measure, the range asked for.
    pub ranges: BTreeMap<Measure, Bounds>,
    /// Whether a range also lets those through that nobody says the number of.
    pub with_unstated: bool,
    /// In which order.
    pub order: Order,
    /// Which page of results, from 1.
    pub page: Page,
}

vocabulary! {
    /// In which order hits stand.
    Order "order" {
        /// Best first.
        Relevance = "relevance",
        /// By name, in the reader's alphabet.
        Name = "name",
        /// The record that was gone through last first.
        Reviewed = "reviewed",
        /// The shortest course first.
        Shortest = "shortest",
    }
}

#[expect(clippy::derivable_impls, reason = "the macro that makes a vocabulary derives no default")]
impl Default for Order {
    fn default() -> Self {
        Self::Relevance
    }
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
    /// How many have all that was asked for.
    pub total: usize,
    /// How many more may, if the sources told: they have the words, and nobody says of
    /// something that was read out of the words.
    pub n_silent: usize,
    /// The best of those, after the last page of the others.
    pub silent: Vec<Hit>,
    /// Those on this page.
    pub hits: Vec<Hit>,
    /// Which page it is, and of how many.
    pub page: Page,
    /// How many pages there are; at least one.
    pub n_pages: usize,
    /// The words of the text that were read as filters.
    pub hints: Vec<ReadHint>,
    /// The words of the text that the index does not hold.
    pub unknown: Vec<UnknownWord>,
    /// What is named in the text that no record is about yet.
    pub absent: Vec<Arc<Absent>>,
    /// The best of those that have only some of what was asked for, on the last
    /// page. They are not counted.
    pub near: Vec<Hit>,
    /// The question tells so much that no programme has all of it, and those that
    /// have most are the answer.
    pub has_only_some_words: bool,
    /// The text tells nothing of what is sought, so everything is shown.
    pub asks_nothing: bool,
    /// How many more there would be with those that nobody says the number of:
    /// the age, the length, the size of the group.
    pub n_unstated: usize,
    /// For each facet, how many each choice leaves.
    pub facets: Vec<FacetCounts>,
    /// For each measure, how many each range leaves.
    pub measures: Vec<MeasureCounts>,
    /// What there is when nothing matches.
    pub nothing: Option<Nothing>,
}

impl Hits {
    /// What stands over those that only come near.
    pub const fn near_heading(&self) -> &'static str {
        if !self.absent.is_empty() {
            "near-absent"
        } else if self.has_only_some_words {
            "near-most-alike"
        } else {
            "near-alike"
        }
    }

    /// What is asked for by number, chosen in the query or read out of its words.
    pub fn measures(&self, query: &Query) -> BTreeSet<Measure> {
        let read = self.hints.iter().filter_map(|hint| hint.meaning.range());
        query.ranges.keys().copied().chain(read.map(|(measure, _)| measure)).collect()
    }
}

/// A programme that matches.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The programme.
    pub programme: Arc<Programme>,
    /// How well it matches; 0 when nothing was searched for. The numbers of one
    /// answer can be compared, the numbers of two cannot.
    pub score: f32,
    /// Where it matches, the best place first.
    pub matches: Vec<Match>,
    /// Which words were found in place of those asked for.
    pub stand_ins: Vec<StandIn>,
    /// Why the visitor's municipality cannot have it.
    pub out_of_reach: Option<OutOfReach>,
    /// What was asked for that nobody says of it.
    pub silent_on: Vec<Message>,
}
