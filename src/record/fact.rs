//! A sourced statement: a value, where it comes from, and what contradicts it.

use super::{Citation, Text};
use crate::span::FactPlace;

/// What some source says.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact<T> {
    /// What is said.
    pub value: T,
    /// Who says it, and what a reader must know about it.
    pub provenance: Provenance,
    /// What other sources say instead. Nothing is silently settled: all of it
    /// is shown side by side.
    pub conflict: Vec<Fact<T>>,
    /// Where it stands in the text of its record.
    pub place: FactPlace,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Provenance {
    /// At least one place in a source; the reader refuses a fact without.
    pub citations: Vec<Citation>,
    /// The editor's remark: what the fact does and does not mean.
    pub note: Option<Text>,
    /// How we worked it out, when no source says it outright: the formula.
    pub derived: Option<Text>,
}

impl Provenance {
    /// No provenance yet: what a statement has until its fact gives it one.
    pub fn none() -> &'static Self {
        static NONE: Provenance = Provenance { citations: Vec::new(), note: None, derived: None };
        &NONE
    }

    /// All of these as one, each place cited once.
    pub fn together(each: &[&Self]) -> Self {
        let mut citations = Vec::new();
        for citation in each.iter().flat_map(|it| &it.citations) {
            if !citations.contains(citation) {
                citations.push(citation.clone());
            }
        }
        Self { citations, note: None, derived: None }
    }
}

impl<T> Fact<T> {
    /// The fact and everything that contradicts it, the fact first.
    pub fn versions(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.conflict)
    }

    /// Whether sources disagree about it.
    pub const fn is_disputed(&self) -> bool {
        !self.conflict.is_empty()
    }
}
