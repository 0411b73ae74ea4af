//! What may fit, if the sources told: programmes that have the words, and of which
//! nobody says something else that was asked for, and those that a chosen range leaves out
//! for the same reason.

use super::collection::Chosen;
use super::{Collection, Hit, PAGE_LENGTH, Page, Query};
use crate::index::IndexError;
use crate::record::Country;
use crate::words::Words;

impl Collection {
    /// How many have the words while nobody says what a hint asks for, and on the last
    /// page the best of them.
    pub(super) fn silent(
        &self,
        query: &Query,
        chosen: &Chosen,
        is_last: bool,
        words: &Words,
        country: Country,
    ) -> (usize, Vec<Hit>) {
        let mut order: Vec<(f32, u32)> = chosen.scored(&chosen.silent).collect();
        let n_silent = order.len();
        order.retain(|_| is_last);
        self.sort(&mut order, &Query { page: Page::default(), ..query.clone() }, words, country);
        order.truncate(PAGE_LENGTH);
        let numbers: Vec<u32> = order.iter().map(|(_, number)| *number).collect();
        let mut hits = self.hits(order, &chosen.matches, words, country);
        for (hit, number) in hits.iter_mut().zip(numbers) {
            hit.silent_on = chosen.standings.silent_on(number as usize);
        }
        (n_silent, hits)
    }

    /// How many more a query would give with those that nobody says the number
    /// of.
    pub(super) fn n_unstated(
        &self,
        query: &Query,
        chosen: &Chosen,
        total: usize,
    ) -> Result<usize, IndexError> {
        if query.with_unstated || query.ranges.is_empty() || chosen.matches.passing.is_clear() {
            return Ok(0);
        }
        let with = self.count(&Query { with_unstated: true, ..query.clone() })?;
        Ok(with - total)
    }
}
