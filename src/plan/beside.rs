//! Plans of several programmes side by side: the few figures of each, the same
//! ones in a row, and their budgets, the same line in a row.

use super::{BUDGET_YEARS, BudgetRow, Figure, Plan};
use crate::term::Term as _;
use crate::words::Words;

/// The same figure of several plans.
#[derive(Debug, Clone)]
pub struct FigureRow<'p> {
    /// Its key: `groups-whole`, `cost-year`.
    pub key: &'static str,
    /// The figure of each plan that has it, in the order of the plans.
    pub figures: Vec<Option<&'p Figure>>,
}

/// The figures of the plans' summaries, each once, in the order in which they are
/// first met.
pub fn side_by_side<'p>(plans: &[&'p Plan]) -> Vec<FigureRow<'p>> {
    let mut keys: Vec<&'static str> = Vec::new();
    for line in plans.iter().flat_map(|plan| plan.summary().lines) {
        if !keys.contains(&line.key) {
            keys.push(line.key);
        }
    }
    let row = |key| FigureRow { key, figures: plans.iter().map(|plan| plan.figure(key)).collect() };
    keys.into_iter().map(row).collect()
}

/// The same line of the budgets of several plans.
#[derive(Debug, Clone)]
pub struct BudgetBeside<'p> {
    /// Which line.
    pub row: BudgetRow,
    /// Year by year, the figure of each plan that has such a line, in the order of the plans.
    pub years: Vec<Vec<Option<&'p Figure>>>,
}

/// The first years of the plans' budgets, line by line, each line that one of them has.
pub fn budgets_beside<'p>(plans: &[&'p Plan], n_years: u32) -> Vec<BudgetBeside<'p>> {
    let line = |row: &BudgetRow| {
        let years = 1..=n_years.min(BUDGET_YEARS);
        let in_year = |year| plans.iter().map(|plan| plan.figure(&row.in_year(year))).collect();
        BudgetBeside { row: *row, years: years.map(in_year).collect() }
    };
    let has_any = |line: &BudgetBeside<'_>| line.years.iter().flatten().any(Option::is_some);
    BudgetRow::ALL.iter().map(line).filter(has_any).collect()
}

impl FigureRow<'_> {
    /// What it is called in the plans, each name once: kroner for each child in
    /// one may be kroner for each family in another.
    pub fn names(&self, words: &Words) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.figures.iter().flatten().map(|figure| figure.label.say(words)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}
