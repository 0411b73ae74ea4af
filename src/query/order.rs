//! In which order hits stand, whatever it is that they are ordered by: what cannot
//! be had where the visitor is comes after all that can, and equals stand by name.

use std::cmp::Ordering;

use super::{Collection, Order, PAGE_LENGTH, Query};
use crate::record::Country;
use crate::words::Words;

impl Collection {
    /// Puts hits in order as far as the page asked for needs it. Equals stand by
    /// name in the reader's alphabet, so that a page is the same each time.
    pub(super) fn sort(&self, order: &mut Vec<(f32, u32)>, by: &Query, words: &Words, country: Country) {
        let places = self.places_by_name(words);
        let programmes = self.facets.programmes();
        let by_name = |one: u32, other: u32| places[one as usize].cmp(&places[other as usize]);
        let out_of_reach = self.facets.out_of_reach(country);
        // Who writes the name of a programme wants that one, whether or not it can be had.
        let called = self.called(by);
        let is_last = |it: u32| out_of_reach.contains(it as usize) && !called.contains(&it);
        let compare = |one: &(f32, u32), other: &(f32, u32)| {
            let first = match by.order {
                Order::Relevance => other.0.total_cmp(&one.0),
                Order::Name => Ordering::Equal,
                Order::Reviewed => {
                    let reviewed = |it: u32| {
                        programmes[it as usize].editorial.reviewed_on.as_ref().map(|date| date.value)
                    };
                    reviewed(other.1).cmp(&reviewed(one.1))
                }
                Order::Shortest => {
                    let shortest = |it: u32| self.facets.measures().shortest(it);
                    shortest(one.1).total_cmp(&shortest(other.1))
                }
            };
            is_last(one.1).cmp(&is_last(other.1)).then(first).then_with(|| by_name(one.1, other.1))
        };
        // Only what comes up to this page must be in order.
        let needed = by.page.0 * PAGE_LENGTH;
        if order.len() > needed {
            order.select_nth_unstable_by(needed, compare);
            order.truncate(needed);
        }
        order.sort_unstable_by(compare);
    }

    /// Where each programme stands among the names in this language.
    fn places_by_name(&self, words: &Words) -> &[u32] {
        self.places_by_name[words.language() as usize].get_or_init(|| {
            let programmes = self.facets.programmes();
            let mut places = vec![0; programmes.len()];
            for (place, named) in (0..).zip(self.catalogue().by_name(words)) {
                // Programmes are numbered in the order of their ids.
                if let Ok(number) = programmes.binary_search_by(|it| it.id.cmp(&named.id)) {
                    places[number] = place;
                }
            }
            places
        })
    }
}
