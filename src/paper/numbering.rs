//! The sources of a document, each with one number, in the order in which they
//! are first cited.

use std::collections::BTreeSet;

use crate::record::{Programme, Provenance, Source};

/// The sources cited so far.
#[derive(Debug, Clone, Default)]
pub struct Numbering<'p> {
    cited: Vec<&'p Source>,
}

impl<'p> Numbering<'p> {
    /// The numbers of the sources that say something, lowest first. A source that
    /// is cited for the first time gets the next number.
    pub fn cite(&mut self, programme: &'p Programme, provenance: &Provenance) -> Vec<usize> {
        let sources = provenance.citations.iter().filter_map(|it| programme.source(&it.source));
        let numbers: BTreeSet<usize> = sources.map(|source| self.number(source)).collect();
        numbers.into_iter().collect()
    }

    /// The number of a source.
    pub fn number(&mut self, source: &'p Source) -> usize {
        let known = self.cited.iter().position(|it| is_same(it, source));
        known.map_or_else(
            || {
                self.cited.push(source);
                self.cited.len()
            },
            |at| at + 1,
        )
    }

    /// Every cited source; the first has number 1.
    pub fn sources(&self) -> &[&'p Source] {
        &self.cited
    }
}

/// Whether two records mean the same document, and the same of its interest: a
/// report can be one programme's owner's word and independent of another.
fn is_same(one: &Source, other: &Source) -> bool {
    let address = |source: &Source| source.link.as_ref().map(|link| link.value.clone());
    let is_same_address = match (address(one), address(other)) {
        (Some(one), Some(other)) => one == other,
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    is_same_address
        && one.title == other.title
        && one.publisher == other.publisher
        && one.interest == other.interest
        && one.read_on == other.read_on
}
