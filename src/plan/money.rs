//! What the hours cost at the municipality's own prices, and what else it pays.

use super::build::{Ask, Builder};
use super::expr::{Expr, FigureId, NeedId};
use super::hours::Totals;
use super::inputs::{EXTRA, RATE};
use super::label::Label;
use super::need::{Bounds, Counted, FieldGroup};
use super::reach::Reached;
use crate::words::Message;

/// What the municipality pays beside wages.
struct Extras {
    group: NeedId,
    year: NeedId,
    once: NeedId,
}

impl Builder<'_> {
    /// What the hours cost at the municipality's own prices, and what else it
    /// pays. Volunteers take no wage; what they cost otherwise is an extra.
    pub(super) fn money(&mut self, reach: &Reached, totals: &Totals) {
        let rates = self.rates(totals);
        let extras = self.extras(reach);
        let wages = |hours: &[(usize, FigureId)]| -> Vec<Expr> {
            let paid = hours.iter().filter_map(|(role, hours)| Some((hours, rates[*role]?)));
            paid.map(|(hours, rate)| Expr::times([(*hours).into(), rate.into()])).collect()
        };
        let with = |mut parts: Vec<Expr>, more: Expr| {
            parts.push(more);
            parts
        };
        let is_grouped = reach.groups.is_some();
        let n_groups: Expr = reach.groups.as_ref().map_or(reach.reach.into(), |it| it.whole.into());

        let once = self.kroner(
            "cost-once",
            Label::new(Message::new("plan-cost-once")),
            with(wages(&totals.once), extras.once.into()),
        );
        let fixed = self.kroner(
            "cost-fixed",
            Label::new(Message::new("plan-cost-fixed")),
            with(wages(&totals.fixed), extras.year.into()),
        );
        let mut parts = with(wages(&totals.year), extras.year.into());
        parts.push(Expr::times([extras.group.into(), n_groups.clone()]));
        let year = self.kroner("cost-year", Label::new(Message::new("plan-cost-year")), parts);
        if !totals.group.is_empty() {
            let (of_group, per_group) = if is_grouped {
                (Message::new("plan-cost-of-group"), Message::new("plan-cost-per-group"))
            } else {
                (Message::new("plan-cost-of-family"), Message::new("plan-cost-per-family"))
            };
            let parts = with(wages(&totals.group), extras.group.into());
            let group = self.kroner("cost-group", Label::new(of_group), parts);
            let shared = Expr::from(fixed).over(n_groups);
            self.kroner("cost-per-group", Label::new(per_group), vec![group.into(), shared]);
        }
        if let Some(groups) = &reach.groups {
            let extra = Expr::from(extras.group).over(groups.in_group.into());
            let label = Label::new(Message::new("plan-cost-each-group").with("each", reach.each()));
            self.kroner("cost-participant-group", label, with(wages(&totals.participant), extra));
        }
        self.kroner(
            "cost-first",
            Label::new(Message::new("plan-cost-first")),
            vec![once.into(), year.into()],
        );
        let label = Label::new(Message::new("plan-cost-each").with("each", reach.each()));
        let shared = Expr::from(year).over(reach.reach.into());
        self.figure("cost-participant", label, Counted::Kroner, shared);
        let over = Expr::times([reach.years.into(), year.into()]);
        self.kroner("cost-period", Label::new(Message::new("plan-cost-period")), vec![once.into(), over]);
    }

    /// What an hour of each role costs; none for volunteers, nor for whom no hour is counted.
    fn rates(&mut self, totals: &Totals) -> Vec<Option<NeedId>> {
        let has_hours = |role: usize| {
            [&totals.group, &totals.year, &totals.once].iter().any(|it| it.iter().any(|(at, _)| *at == role))
        };
        let is_paid = |builder: &Self, role: usize| has_hours(role) && !builder.roles[role].is_volunteer;
        (0..self.roles.len())
            .map(|role| {
                is_paid(self, role).then(|| {
                    let label = self.roles[role].label.within(Message::new("plan-rate"));
                    let field = format!("{RATE}{}", self.roles[role].key);
                    self.need(Ask::shared(&field, label, Counted::Kroner).at(FieldGroup::Price))
                })
            })
            .collect()
    }

    fn extras(&mut self, reach: &Reached) -> Extras {
        let of_group = if reach.groups.is_some() {
            Message::new("plan-extra-group")
        } else {
            Message::new("plan-extra-each").with("each", reach.each())
        };
        let mut extra = |key: &str, message: Message| {
            let ask = Ask::shared(&format!("{EXTRA}{key}"), Label::new(message), Counted::Kroner);
            self.need(ask.at(FieldGroup::Price).within(Bounds::MONEY))
        };
        Extras {
            group: extra("group", of_group),
            year: extra("year", Message::new("plan-extra-year")),
            once: extra("once", Message::new("plan-extra-once")),
        }
    }

    fn kroner(&mut self, key: &str, label: Label, parts: Vec<Expr>) -> FigureId {
        self.figure(key, label, Counted::Kroner, Expr::Sum(parts))
    }
}
