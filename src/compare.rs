//! Programmes side by side: questions down, programmes across, as values.
//!
//! What the municipality would bind itself to comes first: that is what a
//! planner compares, and what nobody else shows.

pub mod ages;
pub mod sessions;
pub mod course;

use std::sync::Arc;

use url::form_urlencoded;

use crate::catalogue::Catalogue;
use crate::record::{Group, Known, Programme, ProgrammeId, Question};
use crate::statement::{Statement, answer};

/// The fewest programmes that can be compared.
pub const FEWEST: usize = 2;

/// The most programmes that can be compared: more columns cannot be read.
pub const MOST: usize = 6;

/// The groups in the order of the comparison.
pub const GROUPS: &[Group] = &[
    Group::Commitments,
    Group::Provider,
    Group::Costs,
    Group::Staffing,
    Group::Delivery,
    Group::TargetGroup,
    Group::Lifecycle,
    Group::Evaluation,
    Group::Experience,
    Group::Anchoring,
    Group::Identity,
];

/// What a visitor wants to compare: the whole state of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// The programmes, in the order of the columns, none twice.
    pub ids: Vec<ProgrammeId>,
    /// Only rows in which the programmes differ.
    pub only_differences: bool,
}

impl Selection {
    /// The selection that an address says: `?p=bir&p=pip-klubben&only=differences`.
    pub fn from_address(address: &str) -> Self {
        let mut selection = Self::default();
        for (key, value) in form_urlencoded::parse(address.as_bytes()) {
            match key.as_ref() {
                "p" => {
                    if let Ok(id) = value.parse()
                        && !selection.ids.contains(&id)
                        // A bound on what an address can make us keep.
                        && selection.ids.len() < 100
                    {
                        selection.ids.push(id);
                    }
                }
                "only" => selection.only_differences = value == "differences",
                _ => {}
            }
        }
        selection
    }

    /// The address of the selection, after `?`.
    pub fn to_address(&self) -> String {
        let mut address = form_urlencoded::Serializer::new(String::new());
        for id in &self.ids {
            address.append_pair("p", id.as_str());
        }
        if self.only_differences {
            address.append_pair("only", "differences");
        }
        address.finish()
    }

    /// The same selection, of programmes that there are.
    #[must_use]
    pub fn known_in(&self, catalogue: &Catalogue) -> Self {
        let ids = self.ids.iter().filter(|id| catalogue.programme(id).is_some()).cloned().collect();
        Self { ids, only_differences: self.only_differences }
    }

    /// The same selection without one of the programmes.
    #[must_use]
    pub fn without(&self, id: &ProgrammeId) -> Self {
        let ids = self.ids.iter().filter(|it| *it != id).cloned().collect();
        Self { ids, only_differences: self.only_differences }
    }

    /// The same selection with all rows, or only those that differ.
    #[must_use]
    pub fn showing(&self, only_differences: bool) -> Self {
        Self { ids: self.ids.clone(), only_differences }
    }
}

/// Programmes side by side.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The columns.
    pub programmes: Vec<Arc<Programme>>,
    /// The rows, in groups.
    pub groups: Vec<RowGroup>,
    /// How many rows were left out because the programmes do not differ there.
    pub n_alike: usize,
}

/// A group of rows.
#[derive(Debug, Clone)]
pub struct RowGroup {
    /// The group.
    pub group: Group,
    /// Questions that at least one programme answers.
    pub answered: Vec<Question>,
    /// Questions that no programme answers, and all are silent on alike.
    pub silent: Vec<SilentRow>,
}

/// A question on which every programme is silent in the same way.
#[derive(Debug, Clone)]
pub struct SilentRow {
    /// The question.
    pub question: Question,
    /// The way: its key.
    pub silence: &'static str,
}

/// Puts programmes side by side.
pub fn compare(programmes: Vec<Arc<Programme>>, only_differences: bool) -> Comparison {
    let mut n_alike = 0;
    let mut groups = Vec::new();
    for &group in GROUPS {
        let mut row_group = RowGroup { group, answered: Vec::new(), silent: Vec::new() };
        for question in Question::in_group(group) {
            let known: Vec<_> = programmes.iter().map(|it| answer(it, question).known).collect();
            if only_differences && are_alike(&known) {
                n_alike += 1;
                continue;
            }
            match shared_silence(&known) {
                Some(silence) => row_group.silent.push(SilentRow { question, silence }),
                None => row_group.answered.push(question),
            }
        }
        if !row_group.answered.is_empty() || !row_group.silent.is_empty() {
            groups.push(row_group);
        }
    }
    Comparison { programmes, groups, n_alike }
}

/// Whether every programme gives the same answer, or the same sort of silence.
fn are_alike(known: &[Known<Vec<Statement<'_>>>]) -> bool {
    known.windows(2).all(|pair| match (pair[0].stated(), pair[1].stated()) {
        (Some(one), Some(other)) => one == other,
        (None, None) => silence_key(&pair[0]) == silence_key(&pair[1]),
        _ => false,
    })
}

/// The silence that all programmes share, when none answers.
fn shared_silence(known: &[Known<Vec<Statement<'_>>>]) -> Option<&'static str> {
    let first = silence_key(known.first()?)?;
    known.iter().all(|it| silence_key(it) == Some(first)).then_some(first)
}

fn silence_key(known: &Known<Vec<Statement<'_>>>) -> Option<&'static str> {
    known.silence().map(|silence| silence.key())
}
