//! Programmes side by side: questions down, programmes across, as values.
//!
//! What the municipality would bind itself to comes first: that is what a
//! planner compares, and what nobody else shows. How programmes differ in words
//! is in `difference`.

mod measure;
mod standpoint;
mod difference;
mod matrix;
mod opened;

pub use difference::{Difference, Named, Quiet, Side};
pub use opened::Opened;
pub use standpoint::InShort;

pub mod ages;
pub mod sessions;
pub mod course;
pub mod glance;

use std::sync::Arc;

use crate::address::MOST_CHOSEN;
use crate::coverage::Tally;
use crate::record::{Group, Known, LeftOut, Programme, Question, SilenceKind};
use crate::statement::{Statement, answer};

/// The fewest programmes that can be compared.
pub const FEWEST: usize = 2;

/// The most programmes that can be compared: more columns cannot be read.
pub const MOST: usize = MOST_CHOSEN;

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

/// The programmes that stand side by side, with what the sources that count say
/// of them. The cells of a comparison borrow from here.
#[derive(Debug, Clone)]
pub struct Columns {
    programmes: Vec<Arc<Programme>>,
    left_out: Option<Vec<LeftOut>>,
}

/// Programmes side by side.
#[derive(Debug, Clone)]
pub struct Comparison<'p> {
    /// The columns.
    pub programmes: &'p [Arc<Programme>],
    /// How every column answers all questions, in the order of the columns.
    pub totals: Vec<Tally>,
    /// The rows, in groups.
    pub groups: Vec<RowGroup<'p>>,
    /// The rows that were left out because the programmes do not differ there.
    pub aside: Aside<'p>,
    /// What was left out of each column, in their order, when only independent
    /// sources count.
    pub left_out: Option<&'p [LeftOut]>,
}

/// The rows that are left out when only differences are asked for: a difference
/// takes two who say something.
#[derive(Debug, Clone, Default)]
pub struct Aside<'p> {
    /// How many rows there are in which all who say something say the same.
    pub n_alike: usize,
    /// How many rows there are in which nobody says anything.
    pub n_silent: usize,
    /// The rows in which only one says something.
    pub only_one: Vec<Row<'p>>,
}

/// A group of rows.
#[derive(Debug, Clone)]
pub struct RowGroup<'p> {
    /// The group.
    pub group: Group,
    /// How every column answers all questions of the group, also those whose rows
    /// are left out, in the order of the columns.
    pub tallies: Vec<Tally>,
    /// The rows, in the order of the questions.
    pub rows: Vec<Row<'p>>,
}

/// A question, what each programme says on it, and how they differ.
#[derive(Debug, Clone)]
pub struct Row<'p> {
    /// The question.
    pub question: Question,
    /// What the programmes say, in the order of the columns.
    pub cells: Vec<Cell<'p>>,
    /// The silence that all share, by its key, when no programme answers.
    pub silence: Option<SilenceKind>,
    /// How they differ, when that can be said in a sentence.
    pub difference: Option<Difference>,
}

/// What one programme says on one question.
#[derive(Debug, Clone)]
pub struct Cell<'p> {
    /// The programme.
    pub programme: &'p Programme,
    /// What is stated, or which silence.
    pub known: Known<Vec<Statement<'p>>>,
}

impl Row<'_> {
    /// Whether no programme says anything on it.
    pub fn is_silent(&self) -> bool {
        self.cells.iter().all(|cell| cell.known.stated().is_none())
    }
}

impl Columns {
    /// A column for each of these programmes, from all sources or from independent
    /// ones alone.
    pub fn of(programmes: Vec<Arc<Programme>>, only_independent: bool) -> Self {
        if !only_independent {
            return Self { programmes, left_out: None };
        }
        let kept = programmes.iter().map(|programme| programme.only_independent());
        let (programmes, left_out) = kept.map(|(kept, left_out)| (Arc::new(kept), left_out)).unzip();
        Self { programmes, left_out: Some(left_out) }
    }

    /// Puts them side by side: all rows, or only those in which they differ.
    pub fn compare(&self, only_differences: bool) -> Comparison<'_> {
        let programmes = self.programmes.as_slice();
        let mut totals = vec![Tally::default(); programmes.len()];
        let mut groups = Vec::new();
        let mut aside = Aside::default();
        for &group in GROUPS {
            let mut tallies = vec![Tally::default(); programmes.len()];
            let mut rows = Vec::new();
            for question in Question::in_group(group) {
                let row = Row::of(programmes, question);
                let counted = tallies.iter_mut().zip(&mut totals);
                for ((cell, programme), (tally, total)) in row.cells.iter().zip(programmes).zip(counted) {
                    let silence = Statement::silence_kind(&cell.known, programme);
                    tally.count(silence);
                    total.count(silence);
                }
                if only_differences { aside.sort(row, &mut rows) } else { rows.push(row) }
            }
            if !rows.is_empty() {
                groups.push(RowGroup { group, tallies, rows });
            }
        }
        Comparison { programmes, totals, groups, aside, left_out: self.left_out.as_deref() }
    }
}

impl<'p> Comparison<'p> {
    /// Every row, group by group.
    pub fn rows(&self) -> impl Iterator<Item = &Row<'p>> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

impl<'p> Aside<'p> {
    /// Puts a row aside, or among those in which programmes differ.
    fn sort(&mut self, row: Row<'p>, differing: &mut Vec<Row<'p>>) {
        match row.n_told() {
            0 => self.n_silent += 1,
            1 => self.only_one.push(row),
            _ if row.is_alike() => self.n_alike += 1,
            _ => differing.push(row),
        }
    }

    /// How many rows there are.
    pub const fn n_rows(&self) -> usize {
        self.n_alike + self.n_silent + self.only_one.len()
    }
}

impl RowGroup<'_> {
    /// The questions that no programme answers and all are silent on alike, those
    /// with the same silence together.
    pub fn silent(&self) -> Vec<(SilenceKind, Vec<Question>)> {
        let mut sorted: Vec<(SilenceKind, Vec<Question>)> = Vec::new();
        for row in &self.rows {
            let Some(silence) = row.silence else { continue };
            match sorted.iter_mut().find(|(kind, _)| *kind == silence) {
                Some((_, questions)) => questions.push(row.question),
                None => sorted.push((silence, vec![row.question])),
            }
        }
        sorted
    }
}

impl<'p> Row<'p> {
    fn of(programmes: &'p [Arc<Programme>], question: Question) -> Self {
        let cells: Vec<_> = programmes
            .iter()
            .map(|programme| Cell { programme, known: answer(programme, question).known })
            .collect();
        let silence = shared_silence(&cells);
        // A planner's question may be answered by a neighbouring one, of which this
        // row says nothing when all are silent on it.
        let difference = if silence.is_none() { Difference::between(programmes, question) } else { None };
        Self { question, cells, silence, difference }
    }

    /// How many programmes say something.
    pub fn n_told(&self) -> usize {
        self.told().count()
    }

    fn told(&self) -> impl Iterator<Item = &Vec<Statement<'p>>> {
        self.cells.iter().filter_map(|cell| cell.known.stated())
    }

    /// Whether all who say something say the same: of what the municipality binds
    /// itself to, whether the marks are the same.
    fn is_alike(&self) -> bool {
        if let Question::Commitment(_) = self.question {
            return self.difference.as_ref().is_some_and(Difference::is_alike);
        }
        let mut told = self.told();
        let first = told.next();
        told.all(|other| Some(other) == first)
    }
}

impl Cell<'_> {
    fn silence(&self) -> Option<SilenceKind> {
        self.known.silence_kind()
    }
}

/// The silence that all programmes share, when none answers.
fn shared_silence(cells: &[Cell<'_>]) -> Option<SilenceKind> {
    let first = cells.first()?.silence()?;
    cells.iter().all(|it| it.silence() == Some(first)).then_some(first)
}
