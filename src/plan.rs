//! What a programme would take in one municipality: groups, hours and kroner,
//! as ranges with their formulas.
//!
//! [`plan`] takes a programme and what a municipality has typed, and gives
//! quantities ([`Need`]) and figures ([`Figure`]). Every figure is a tree
//! ([`Expr`]); its value, its formula in words and its formula in a spreadsheet
//! are readings of that one tree. What nobody says stays unknown: a figure that
//! needs it has no value, and says what is missing.

mod range;
mod typed;
mod inputs;
mod label;
mod expr;
mod choice;
mod need;
mod figure;
mod formula;
mod build;
mod shape;
mod abroad;
mod reach;
mod leading;
mod sessions;
mod people;
mod accounts;
mod training;
mod hours;
mod wages;
mod exchange;
mod expense;
mod money;
mod budget;
mod backwards;
mod curve;
mod summary;
mod workload;
mod beside;
mod takes;

pub use backwards::{Got, Limit, what_there_is};
pub use beside::{BudgetBeside, FigureRow, budgets_beside, side_by_side};
pub use budget::{BUDGET_YEARS, BudgetLine, BudgetRow};
pub use choice::{Choice, Offer};
pub use curve::{Curve, CurvePoint, on_one_axis};
pub use expr::{Expr, FigureId, Leaf, NeedId, Value};
pub use figure::Figure;
pub use formula::{said_quantity, said_range};
pub use inputs::PlanInputs;
pub use label::Label;
pub use need::{Bounds, Counted, Empty, FieldGroup, Need, Standing, Stated, Typed};
pub use range::Range;
pub use shape::Way;
pub use summary::{Summary, SummaryLine};
pub use takes::{Rests, Says, Take, Taken};
pub use typed::Wrong;
pub use workload::Workload;

use std::collections::BTreeSet;

use crate::record::{Country, Programme, ProgrammeId, Text, Unit};
use crate::term::vocabulary;
use build::Builder;

/// What a programme would take in one municipality.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Which programme.
    pub programme: ProgrammeId,
    /// Its name.
    pub name: Text,
    /// How it reaches those it is for.
    pub way: Way,
    /// What those it reaches are counted in.
    pub reached: Unit,
    /// Everything that it needs to know.
    pub needs: Vec<Need>,
    /// Everything that it works out; a figure stands after those it rests on.
    pub figures: Vec<Figure>,
    /// Who does the work.
    pub roles: Vec<PlanRole>,
    /// What is told only as it is in another country.
    pub abroad: Vec<Abroad>,
}

/// Somebody who does some of the work.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRole {
    /// The stable short form of their name: `gruppeledere`.
    pub key: String,
    /// What they are.
    pub label: Label,
    /// They take no wage: their hours are shown, and cost no kroner.
    pub is_volunteer: bool,
    /// They are named only as those who are trained.
    pub is_trainee: bool,
    /// It is whoever does what nobody is said to do: their hours are unknown.
    pub is_unsaid: bool,
}

/// What is told only of one other country.
#[derive(Debug, Clone, PartialEq)]
pub struct Abroad {
    /// Which country.
    pub country: Country,
    /// The roles and those who are trained or supervised there.
    pub names: Vec<Text>,
    /// The municipality counts it all the same.
    pub is_counted: bool,
}

vocabulary! {
    /// A kind of work that takes hours.
    Work "work" {
        /// Together with those who take part.
        Contact = "contact",
        /// Before and after a session.
        Preparation = "preparation",
        /// Learning the programme.
        Training = "training",
        /// Being supervised.
        Supervision = "supervision",
        /// Keeping it together.
        Coordination = "coordination",
    }
}

vocabulary! {
    /// What a municipality pays beside wages, a line each.
    Expense "expense" {
        /// Somewhere to be.
        Venue = "venue",
        /// What is eaten together.
        Food = "food",
        /// What is used up.
        Material = "material",
        /// Getting there.
        Travel = "travel",
        /// The right to use it, year by year.
        Licence = "licence",
        /// Those who do the daily work meanwhile.
        Substitutes = "substitutes",
        /// Training those who come after those who leave.
        Retraining = "retraining",
        /// What the training costs at the start.
        Course = "course",
        /// What is bought at the start.
        Equipment = "equipment",
    }
}

/// When no source states one in so many of the quantities about a programme, its
/// plan can tell little.
const TOO_LITTLE: usize = 2;

/// What a programme would take, with what a municipality has typed.
pub fn plan(programme: &Programme, inputs: &PlanInputs) -> Plan {
    let mut builder = Builder::new(programme, inputs);
    let reach = builder.reach();
    builder.abroad();
    builder.roles();
    let led = builder.led();
    builder.people(&reach, &led);
    builder.sessions(&reach, &led);
    builder.training(&reach);
    let totals = builder.hours(&reach);
    let money = builder.money(&reach, &totals);
    builder.budget(&reach, &totals, &money);
    builder.backwards(&reach, &led, &totals, &money);
    builder.exchanges();
    builder.finished(reach.way, reach.unit)
}

impl expr::Look for Plan {
    fn need(&self, need: NeedId) -> Option<Range> {
        self.needs[need.index()].value()
    }

    fn figure(&self, figure: FigureId) -> Value {
        self.figures[figure.index()].value.clone()
    }

    fn is_left_out(&self, need: NeedId) -> bool {
        self.needs[need.index()].standing() == Standing::LeftOut
    }

    fn asked(&self, need: NeedId) -> NeedId {
        self.needs[need.index()].follows().unwrap_or(need)
    }
}

/// What one group takes, role by role, with nothing typed: what the sources
/// alone say. For one family at a time, what one family takes.
pub fn hours_of_one_group(programme: &Programme) -> Vec<(PlanRole, Value)> {
    let plan = plan(programme, &PlanInputs::default());
    let value = |role: &PlanRole| plan.figure(&format!("group-{}", role.key)).map(|it| it.value.clone());
    plan.roles.iter().filter_map(|role| Some((role.clone(), value(role)?))).collect()
}

impl Plan {
    /// A quantity.
    pub fn need(&self, id: NeedId) -> &Need {
        &self.needs[id.index()]
    }

    /// The figure with this key, when the programme has such a figure.
    pub fn figure(&self, key: &str) -> Option<&Figure> {
        self.figures.iter().find(|it| it.key == key)
    }

    /// The figure that an expression names.
    pub fn at(&self, id: FigureId) -> &Figure {
        &self.figures[id.index()]
    }

    /// What a part of a calculation comes to.
    pub fn worked_out(&self, expr: &Expr) -> Option<Range> {
        expr.value(self).whole
    }

    /// Every quantity that a figure rests on, also through other figures.
    pub fn needs_of(&self, figure: &Figure) -> Vec<NeedId> {
        let mut needs = BTreeSet::new();
        self.gather(&figure.expr, &mut needs);
        needs.into_iter().collect()
    }

    fn gather(&self, expr: &Expr, needs: &mut BTreeSet<NeedId>) {
        for leaf in expr.leaves() {
            match leaf {
                Leaf::Need(need) => {
                    needs.insert(need);
                }
                Leaf::Figure(figure) => self.gather(&self.at(figure).expr, needs),
            }
        }
    }

    /// What was typed and cannot be used. What needs it is unknown; the rest is worked out.
    pub fn wrong(&self) -> impl Iterator<Item = (&Need, Wrong)> {
        self.needs.iter().filter_map(|need| Some((need, need.wrong()?)))
    }

    /// How many of the quantities about the programme itself no source states,
    /// and how many there are: prices and what the municipality alone can know
    /// are not counted.
    pub fn silence(&self) -> (usize, usize) {
        let of_programme = || self.needs.iter().filter(|it| it.group == FieldGroup::Estimate);
        (of_programme().filter(|it| !it.is_stated()).count(), of_programme().count())
    }

    /// Whether so few of those are stated that little can be worked out.
    pub fn says_too_little(&self) -> bool {
        let (n_silent, n_all) = self.silence();
        n_silent * TOO_LITTLE >= n_all
    }
}
