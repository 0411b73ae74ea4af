//! Wages, and what an employer pays on top of them.

use super::build::{Ask, Builder};
use super::expr::{Expr, FigureId, NeedId};
use super::hours::Totals;
use super::inputs::{HOLIDAY_PAY, PENSION, RATE, RATE_OF_ALL, TAX};
use super::label::Label;
use super::need::{Bounds, Counted, FieldGroup};
use crate::words::Message;

/// What an hour of each role costs, and what comes on top.
pub(super) struct Wages {
    /// The price of an hour of each role; none for volunteers, nor for whom no hour is counted.
    rates: Vec<Option<NeedId>>,
    /// Whoever does what nobody is said to do: unknown hours, which make a sum unknown too.
    unsaid: Option<usize>,
    pub(super) holiday_pay: NeedId,
    pub(super) pension: NeedId,
    pub(super) tax: NeedId,
    /// How much a krone of wages costs with all that is on top.
    pub(super) charges: FigureId,
}

impl Wages {
    /// What hours cost, without what is on top; nothing when nobody is paid for them.
    pub(super) fn bare(&self, hours: &[(usize, FigureId)]) -> Option<Expr> {
        let wage = |(role, hours): &(usize, FigureId)| match self.rates[*role] {
            Some(rate) => Some(Expr::times([(*hours).into(), rate.into()])),
            None => (self.unsaid == Some(*role)).then(|| (*hours).into()),
        };
        Expr::sum(hours.iter().filter_map(wage))
    }

    /// What hours cost with all that is on top.
    pub(super) fn of(&self, hours: &[(usize, FigureId)]) -> Option<Expr> {
        Some(Expr::times([self.bare(hours)?, self.charges.into()]))
    }

    /// Whether somebody typed anything that is on top.
    pub(super) fn has_charges(&self, builder: &Builder<'_>) -> bool {
        [self.holiday_pay, self.pension, self.tax].iter().any(|it| builder.needs[it.index()].typed.is_some())
    }
}

impl Builder<'_> {
    /// What an hour of each role costs, and what an employer pays on top. What is left
    /// empty is in the price of the hour already: nobody's rate is invented.
    pub(super) fn wages(&mut self, totals: &Totals) -> Wages {
        let rates = self.rates(totals);
        let mut share = |field: &str, label: &'static str, help: &'static str| {
            let ask = Ask::shared(field, Label::new(Message::new(label)), Counted::Share);
            let ask = ask.helped(Label::new(Message::new(help))).at(FieldGroup::Detail);
            self.need(ask.within(Bounds::SHARE).or_nothing())
        };
        let holiday_pay = share(HOLIDAY_PAY, "plan-holiday-pay", "plan-holiday-pay-help");
        let pension = share(PENSION, "plan-pension", "plan-pension-help");
        let tax = share(TAX, "plan-tax", "plan-tax-help");
        let one = Expr::Number(1);
        let charges = Expr::times([
            Expr::Sum(vec![one.clone(), holiday_pay.into(), pension.into()]),
            Expr::Sum(vec![one, tax.into()]),
        ]);
        let charges =
            self.figure("charges", Label::new(Message::new("plan-charges")), Counted::Share, charges);
        let unsaid = self.roles.iter().position(|it| it.is_unsaid);
        Wages { rates, unsaid, holiday_pay, pension, tax, charges }
    }

    /// What an hour of each role costs: its own price, or the one of all.
    fn rates(&mut self, totals: &Totals) -> Vec<Option<NeedId>> {
        let spans = [&totals.group, &totals.year, &totals.project, &totals.once];
        let has_hours = |role: usize| spans.iter().any(|it| it.iter().any(|(at, _)| *at == role));
        let is_paid =
            |(at, it): (usize, &super::PlanRole)| has_hours(at) && !it.is_volunteer && !it.is_unsaid;
        let paid: Vec<bool> = self.roles.iter().enumerate().map(is_paid).collect();
        let of_all = paid.contains(&true).then(|| {
            let label = Label::new(Message::new("plan-rate-of-all"));
            let help = Label::new(Message::new("plan-rate-of-all-help"));
            self.need(Ask::shared(RATE_OF_ALL, label, Counted::Kroner).helped(help))
        });
        let mut rate = |role: usize, of_all: NeedId| {
            let label = self.roles[role].label.within(Message::new("plan-rate"));
            let field = format!("{RATE}{}", self.roles[role].key);
            let ask = Ask::shared(&field, label, Counted::Kroner).at(FieldGroup::Price);
            let ask = ask.or_as(of_all, self);
            self.need(ask)
        };
        let roles = paid.into_iter().enumerate();
        roles.map(|(role, is_paid)| of_all.filter(|_| is_paid).map(|of_all| rate(role, of_all))).collect()
    }
}
