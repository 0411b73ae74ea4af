//! The budget of four years, as an economic plan has them: what is paid once and
//! what runs, wages and other costs, grants, and what must be found beside time that is
//! already paid.

use super::build::{Ask, Builder};
use super::choice::{Choice, Offer};
use super::expr::{Expr, FigureId, NeedId};
use super::hours::Totals;
use super::inputs::{FIRST_YEAR, INDEX, NEW_TIME, PRICE_YEAR};
use super::label::Label;
use super::money::Money;
use super::need::{Bounds, Counted, FieldGroup};
use super::reach::Reached;
use super::{Figure, Plan};
use crate::record::{Term as _, Unit};
use crate::term::vocabulary;
use crate::words::Message;

/// How many years an economic plan has.
pub const BUDGET_YEARS: u32 = 4;

vocabulary! {
    /// A line of the budget.
    BudgetRow "budget-row" {
        /// What is paid once, to get going.
        Start = "start",
        /// What belongs to a project, and ends with it.
        Project = "project",
        /// What goes on year after year.
        Running = "running",
        /// All of it.
        All = "all",
        /// Wages alone.
        Wage = "wage",
        /// Holiday pay on top of them.
        HolidayPay = "holiday-pay",
        /// Pension on top of them.
        Pension = "pension",
        /// The employer's contribution on top of all of these.
        Tax = "tax",
        /// Wages with all that is on top.
        Pay = "pay",
        /// Everything that is no wage.
        Other = "other",
        /// A grant.
        Grant = "grant",
        /// What is left when it is taken away, and it is granted.
        NetGranted = "net-granted",
        /// What is left when it is taken away, if it is granted.
        NetIfGranted = "net-if",
        /// Time that is already paid.
        Already = "already",
        /// Money that must be found.
        ToFind = "to-find",
    }
}

/// A line of the budget: what it is, and what it comes to year by year.
#[derive(Debug, Clone)]
pub struct BudgetLine<'p> {
    /// Which line.
    pub row: BudgetRow,
    /// A figure for each year.
    pub years: Vec<&'p Figure>,
}

impl BudgetLine<'_> {
    /// Whether any year of it is known.
    pub fn is_known(&self) -> bool {
        self.years.iter().any(|figure| figure.value.whole.is_some())
    }
}

impl BudgetRow {
    /// Whether it is what the lines above it come to.
    pub const fn is_sum(self) -> bool {
        matches!(self, Self::All | Self::ToFind)
    }

    /// What it is called.
    pub fn label(self) -> Message {
        Message::term(Self::VOCABULARY, self.key())
    }

    /// What it is called in one of the years.
    pub fn label_in(self, year: u32) -> Message {
        Message::new("plan-budget-in-year").with("what", self.label()).with("year", year.to_string())
    }

    /// The key of its figure in a year.
    pub(super) fn in_year(self, year: u32) -> String {
        format!("{}-{year}", self.key())
    }
}

/// How far it can be from the year of the prices to the first year of the budget.
const LONGEST: u32 = 10;

/// How a grant stands, as an address has it.
const GRANTED: &str = "granted";

/// What is asked about the grant: how much, for how many years, how it stands.
struct Grant {
    amount: Expr,
    lasts: NeedId,
    status: Option<String>,
}

impl Builder<'_> {
    /// The budget, year by year.
    pub(super) fn budget(&mut self, reach: &Reached, totals: &Totals, money: &Money) {
        let new_time = self.new_time();
        let levels = self.levels();
        let grant = self.grant();
        let n_groups: Expr = reach.groups.as_ref().map_or(reach.reach.into(), |it| it.whole.into());
        let other_year =
            Expr::Sum(vec![money.extras.year.into(), Expr::times([money.extras.group.into(), n_groups])]);
        for (year, level) in (1..).zip(levels) {
            let is_first = year == 1;
            let at_level = |expr: Expr| match level {
                Some(level) => Expr::times([expr, level.into()]),
                None => expr,
            };
            let of_project = money.project.map(|(all, lasts)| (all, part_of_year(lasts, year)));
            let start = if is_first { money.once.into() } else { Expr::Number(0) };
            let start = self.of_year(BudgetRow::Start, year, start);
            let running = self.of_year(BudgetRow::Running, year, at_level(money.year.into()));
            let mut parts: Vec<Expr> = vec![start.into(), running.into()];
            if let Some((all, part)) = of_project.clone() {
                let expr = at_level(Expr::times([all.into(), part]));
                parts.push(self.of_year(BudgetRow::Project, year, expr).into());
            }
            let all = self.of_year(BudgetRow::All, year, Expr::Sum(parts));

            let bare_project = money.project.zip(money.wages.bare(&totals.project));
            let bare_project =
                bare_project.map(|((_, lasts), it)| Expr::times([it, part_of_year(lasts, year)]));
            let running = [money.wages.bare(&totals.year), bare_project].into_iter().flatten().map(at_level);
            let start = money.wages.bare(&totals.once).filter(|_| is_first);
            let wage = Expr::sum(start.into_iter().chain(running)).unwrap_or(Expr::Number(0));
            let wage = self.of_year(BudgetRow::Wage, year, wage);
            let pay = self.on_top(money, wage, year);
            let start = is_first.then(|| Expr::from(money.extras.once));
            let other = Expr::Sum(start.into_iter().chain([at_level(other_year.clone())]).collect());
            let other = self.of_year(BudgetRow::Other, year, other);

            let found = Expr::Sum(vec![Expr::times([pay.into(), new_time.into()]), other.into()]);
            let found = match &grant {
                Some(grant) => {
                    let is_granted = grant.status.as_deref() == Some(GRANTED);
                    let of_year = Expr::times([grant.amount.clone(), years_left(grant.lasts, year)]);
                    let of_year = self.of_year(BudgetRow::Grant, year, of_year);
                    let net = if is_granted { BudgetRow::NetGranted } else { BudgetRow::NetIfGranted };
                    self.of_year(net, year, Expr::from(all).less(of_year.into()));
                    // What is only applied for is no money yet.
                    if is_granted { found.less(of_year.into()) } else { found }
                }
                None => found,
            };
            let already = Expr::times([pay.into(), Expr::Number(1).less(new_time.into())]);
            self.of_year(BudgetRow::Already, year, already);
            self.of_year(BudgetRow::ToFind, year, found);
        }
    }

    /// Wages with what an employer pays on top, line by line where a rate is typed.
    fn on_top(&mut self, money: &Money, wage: FigureId, year: u32) -> FigureId {
        let wages = &money.wages;
        let all = Expr::times([wage.into(), wages.charges.into()]);
        if wages.has_charges(self) {
            let holiday = Expr::times([wage.into(), wages.holiday_pay.into()]);
            let holiday = self.of_year(BudgetRow::HolidayPay, year, holiday);
            let pension = Expr::times([wage.into(), wages.pension.into()]);
            let pension = self.of_year(BudgetRow::Pension, year, pension);
            let taxed = Expr::Sum(vec![wage.into(), holiday.into(), pension.into()]);
            let tax = Expr::times([taxed, wages.tax.into()]);
            self.of_year(BudgetRow::Tax, year, tax);
        }
        self.of_year(BudgetRow::Pay, year, all)
    }

    fn of_year(&mut self, row: BudgetRow, year: u32, expr: Expr) -> FigureId {
        self.figure(row.in_year(year), Label::new(row.label_in(year)), Counted::Kroner, expr)
    }

    /// How much of the time must be paid beside what is paid already. Nobody guesses it.
    fn new_time(&mut self) -> NeedId {
        let ask = Ask::shared(NEW_TIME, Label::new(Message::new("plan-new-time")), Counted::Share);
        let ask = ask.helped(Label::new(Message::new("plan-new-time-help"))).at(FieldGroup::Detail);
        self.need(ask.within(Bounds::SHARE))
    }

    /// What prices have become by each year: nothing for a year whose prices are those typed.
    fn levels(&mut self) -> Vec<Option<FigureId>> {
        let ask = Ask::shared(INDEX, Label::new(Message::new("plan-index")), Counted::Share);
        let ask = ask.helped(Label::new(Message::new("plan-index-help"))).at(FieldGroup::Detail);
        let index = self.need(ask.within(Bounds::SHARE).or_nothing());
        let mut calendar = |field: &str, label: &'static str| {
            let ask = Ask::shared(field, Label::new(Message::new(label)), Counted::Calendar);
            self.need(ask.at(FieldGroup::Detail).within(Bounds::CALENDAR).or_nothing())
        };
        let (priced, first) =
            (calendar(PRICE_YEAR, "plan-price-year"), calendar(FIRST_YEAR, "plan-first-year"));
        let typed = |need: NeedId| self.needs[need.index()].typed.as_ref().and_then(|it| it.read.ok());
        let between =
            typed(first).zip(typed(priced)).map_or(0.0, |(first, priced)| first.low() - priced.low());
        let waits = (0..=LONGEST).rfind(|it| f64::from(*it) <= between).unwrap_or(0);
        let mut level = |year: u32| {
            let n_times = waits + year - 1;
            if n_times == 0 {
                return None;
            }
            let rise = Expr::Sum(vec![Expr::Number(1), index.into()]);
            let label = Label::new(Message::new("plan-price-level").with("year", year.to_string()));
            let expr = Expr::times((0..n_times).map(|_| rise.clone()));
            Some(self.figure(format!("level-{year}"), label, Counted::Share, expr))
        };
        (1..=BUDGET_YEARS).map(&mut level).collect()
    }

    /// A grant, when there is one: how long it lasts and how it stands is asked only then.
    fn grant(&mut self) -> Option<Grant> {
        let amount = self.paid("grant", Label::new(Message::new("plan-grant")));
        self.needs[amount.index()].typed.as_ref()?;
        let label = Label::new(Message::new("plan-grant-years"));
        let ask = Ask::own(self, "grant-years", label, Counted::In(Unit::Years));
        let lasts = self.need(ask.at(FieldGroup::Expense).within(Bounds::YEARS));
        let offer = |key: &str, label: &'static str| Offer {
            key: key.to_owned(),
            label: Label::new(Message::new(label)),
        };
        let offers = vec![
            offer("not-applied", "plan-grant-not-applied"),
            offer("applied", "plan-grant-applied"),
            offer(GRANTED, "plan-grant-granted"),
        ];
        let label = Label::new(Message::new("plan-grant-status"));
        let ask = Ask::own_choice(self, "grant-status", label, Choice::among(offers));
        let status = self.need(ask.at(FieldGroup::Expense));
        let status = self.needs[status.index()].chosen().map(|it| it.key.clone());
        let amount = self.in_kroner(amount);
        Some(Grant { amount, lasts, status })
    }
}

/// How much of something that lasts so many years falls in this one. What is shorter than a
/// year falls in the first whole.
fn part_of_year(lasts: NeedId, year: u32) -> Expr {
    let within = Expr::Min(vec![lasts.into(), Expr::Number(year)]).less(Expr::Number(year - 1));
    let shortest = Expr::Max(vec![lasts.into(), Expr::Number(1)]);
    if year == 1 { Expr::Number(1).over(shortest) } else { within.over(shortest) }
}

/// One while so many years last, and nothing after.
fn years_left(lasts: NeedId, year: u32) -> Expr {
    Expr::Min(vec![Expr::Number(1), Expr::from(lasts).less(Expr::Number(year - 1))])
}

impl Plan {
    /// The budget, line by line.
    pub fn budget(&self) -> Vec<BudgetLine<'_>> {
        let line = |row: &BudgetRow| {
            let years: Option<Vec<&Figure>> =
                (1..=BUDGET_YEARS).map(|year| self.figure(&row.in_year(year))).collect();
            Some(BudgetLine { row: *row, years: years? })
        };
        BudgetRow::ALL.iter().filter_map(line).collect()
    }

    /// Whether a figure is of one year of the budget, which has a table of its own.
    pub fn is_of_budget(&self, figure: &Figure) -> bool {
        let years = || 1..=BUDGET_YEARS;
        BudgetRow::ALL.iter().any(|row| years().any(|year| row.in_year(year) == figure.key))
    }

    /// What the years of the budget are called: the calendar's when the first is typed.
    pub fn budget_years(&self) -> Vec<Message> {
        let first =
            self.needs.iter().find(|it| it.field == FIRST_YEAR).and_then(|it| it.typed.as_ref()?.read.ok());
        let name = |number: u32| match first {
            Some(first) => Message::new("plan-amount")
                .with("amount", (first.low() + f64::from(number) - 1.0).to_string()),
            None => Message::new("plan-year-number").with("number", number.to_string()),
        };
        (1..=BUDGET_YEARS).map(name).collect()
    }

    /// Which year's kroner the budget is in, when it is typed.
    pub fn price_year(&self) -> Option<String> {
        let need = self.needs.iter().find(|it| it.field == PRICE_YEAR)?;
        Some(need.typed.as_ref()?.read.ok()?.low().to_string())
    }
}
