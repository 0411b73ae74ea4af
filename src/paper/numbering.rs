//! The sources of a document, each with one number, in the order in which they
//! are first cited.

use std::collections::BTreeSet;

use crate::record::{Programme, Provenance, Source};

/// The sources cited so far.
#[derive(Debug, Clone, Default)]
pub struct Numbering<'p> {
    cited: Vec<Entry<'p>>,
}

/// What can be cited.
#[derive(Debug, Clone, Copy)]
pub enum Entry<'p> {
    /// A source that a record names.
    Source(&'p Source),
    /// The record itself: its summary, and what is counted in it.
    Record(&'p Programme),
}

impl<'p> Numbering<'p> {
    /// The numbers of the sources that say something, lowest first. A source that
    /// is cited for the first time gets the next number.
    pub fn cite(&mut self, programme: &'p Programme, provenance: &Provenance) -> Vec<usize> {
        let sources = provenance.citations.iter().filter_map(|it| programme.source(&it.source));
        let numbers: BTreeSet<usize> = sources.map(|source| self.number(Entry::Source(source))).collect();
        numbers.into_iter().collect()
    }

    /// The number of a record.
    pub fn cite_record(&mut self, programme: &'p Programme) -> usize {
        self.number(Entry::Record(programme))
    }

    fn number(&mut self, entry: Entry<'p>) -> usize {
        let known = self.cited.iter().position(|it| it.is_same(entry));
        known.map_or_else(
            || {
                self.cited.push(entry);
                self.cited.len()
            },
            |at| at + 1,
        )
    }

    /// Everything that is cited; the first has number 1.
    pub fn entries(&self) -> &[Entry<'p>] {
        &self.cited
    }

    /// The cited sources of records, with their numbers.
    pub fn sources(&self) -> impl Iterator<Item = (usize, &'p Source)> {
        self.cited.iter().enumerate().filter_map(|(at, entry)| match entry {
            Entry::Source(source) => Some((at + 1, *source)),
            Entry::Record(_) => None,
        })
    }
}

impl Entry<'_> {
    /// Whether two mean the same document, and the same of its interest: a report
    /// can be one programme's owner's word and independent of another.
    fn is_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Record(one), Self::Record(other)) => one.id == other.id,
            (Self::Source(one), Self::Source(other)) => {
                let address = |source: &Source| source.link.as_ref().map(|link| link.value.clone());
                address(one) == address(other)
                    && one.title == other.title
                    && one.publisher == other.publisher
                    && one.interest == other.interest
                    && one.read_on == other.read_on
            }
            (Self::Record(_), Self::Source(_)) | (Self::Source(_), Self::Record(_)) => false,
        }
    }
}
