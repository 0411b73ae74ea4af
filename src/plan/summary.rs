//! The few figures that a decision rests on, each known or with what is missing.

use super::figure::Figure;
use super::{Plan, Way};

/// The few figures that a decision rests on. A figure of it has a value, or a
/// known part and what is missing: see [`super::Value`].
#[derive(Debug, Clone)]
pub struct Summary<'p> {
    /// In the order in which they are read.
    pub lines: Vec<SummaryLine<'p>>,
}

/// One of the few figures.
#[derive(Debug, Clone, Copy)]
pub struct SummaryLine<'p> {
    /// Its key: `groups-whole`, `cost-year`.
    pub key: &'static str,
    /// The figure itself.
    pub figure: &'p Figure,
}

impl SummaryLine<'_> {
    /// How many quantities are missing before it is known.
    pub fn n_missing(&self) -> usize {
        self.figure.value.missing.len()
    }
}

/// Every figure that can be in a summary, in order.
const LINES: &[&str] = &[
    "groups-whole",
    "hours-group",
    "hours-year",
    "hours-project",
    "hours-once",
    "cost-first",
    "cost-project",
    "cost-year",
    "cost-per-group",
    "cost-participant",
    "cost-period",
];

impl Plan {
    /// The few figures that a decision rests on.
    pub fn summary(&self) -> Summary<'_> {
        let lines = LINES.iter().filter(|key| **key != "hours-group" || self.way != Way::Workplaces);
        Summary {
            lines: lines.filter_map(|key| Some(SummaryLine { key, figure: self.figure(key)? })).collect(),
        }
    }

    /// The summary and the staff, in short: first the figures of which something is
    /// known, then those of which nothing is yet.
    pub fn in_short(&self) -> (Vec<&Figure>, Vec<&Figure>) {
        let lines = self.summary().lines.into_iter().map(|line| line.figure);
        let figures = lines.chain(self.staff().map(|(_, figure)| figure));
        figures.partition(|figure| figure.value.known.is_some())
    }

    /// How many of each role the municipality needs: its role and the figure.
    pub fn staff(&self) -> impl Iterator<Item = (&super::PlanRole, &Figure)> {
        self.roles.iter().filter_map(|role| Some((role, self.figure(&format!("staff-{}", role.key))?)))
    }
}
