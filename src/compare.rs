//! Programmes side by side: questions down, programmes across, as values.
//!
//! What the municipality would bind itself to comes first: that is what a
//! planner compares, and what nobody else shows. How programmes differ in words
//! is in `difference`.

mod standpoint;
mod difference;

pub use difference::{Difference, Named, Quiet, Side};

pub mod ages;
pub mod sessions;
pub mod course;

use std::sync::Arc;

use crate::address::Selection;
use crate::coverage::Tally;
use crate::record::{Group, Known, LeftOut, Programme, Question};
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

/// Programmes side by side.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The columns.
    pub programmes: Vec<Arc<Programme>>,
    /// How every column answers all questions, in the order of the columns.
    pub totals: Vec<Tally>,
    /// The rows, in groups.
    pub groups: Vec<RowGroup>,
    /// How many rows were left out because the programmes do not differ there.
    pub n_alike: usize,
    /// What was left out of each column, in their order, when only independent
    /// sources count.
    pub left_out: Option<Vec<LeftOut>>,
}

/// A group of rows.
#[derive(Debug, Clone)]
pub struct RowGroup {
    /// The group.
    pub group: Group,
    /// How every column answers all questions of the group, also those whose rows
    /// are left out, in the order of the columns.
    pub tallies: Vec<Tally>,
    /// Questions that at least one programme answers, or on which they are silent
    /// in different ways.
    pub rows: Vec<Row>,
    /// Questions that no programme answers, and all are silent on alike.
    pub silent: Vec<SilentRow>,
}

/// A question and how the programmes differ on it.
#[derive(Debug, Clone)]
pub struct Row {
    /// The question.
    pub question: Question,
    /// How they differ, for questions on which that can be said in a sentence.
    pub difference: Option<Difference>,
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
        let tallies = programmes.iter().map(|it| Tally::of(it, Question::in_group(group))).collect();
        let mut row_group = RowGroup { group, tallies, rows: Vec::new(), silent: Vec::new() };
        for question in Question::in_group(group) {
            let known: Vec<_> = programmes.iter().map(|it| answer(it, question).known).collect();
            if only_differences && are_alike(&known) {
                n_alike += 1;
                continue;
            }
            match shared_silence(&known) {
                Some(silence) => row_group.silent.push(SilentRow { question, silence }),
                None => {
                    let difference = Difference::between(&programmes, question);
                    row_group.rows.push(Row { question, difference });
                }
            }
        }
        if !row_group.rows.is_empty() || !row_group.silent.is_empty() {
            groups.push(row_group);
        }
    }
    let totals = programmes.iter().map(|it| Tally::of(it, Question::all())).collect();
    Comparison { programmes, totals, groups, n_alike, left_out: None }
}

/// Puts programmes side by side as a selection asks for it.
pub fn compare_as(selection: &Selection, programmes: Vec<Arc<Programme>>) -> Comparison {
    if selection.only_independent {
        compare_independent(&programmes, selection.only_differences)
    } else {
        compare(programmes, selection.only_differences)
    }
}

/// Puts side by side what independent sources say of programmes.
pub fn compare_independent(programmes: &[Arc<Programme>], only_differences: bool) -> Comparison {
    let (kept, left_out) = programmes
        .iter()
        .map(|programme| {
            let (kept, left_out) = programme.only_independent();
            (Arc::new(kept), left_out)
        })
        .unzip();
    Comparison { left_out: Some(left_out), ..compare(kept, only_differences) }
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
