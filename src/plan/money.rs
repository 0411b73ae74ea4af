//! What the hours cost at the municipality's own prices, and what else it pays.

use super::build::{Ask, Builder};
use super::expr::{Expr, FigureId, NeedId};
use super::hours::{Totals, within_years};
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
        // Whoever does what nobody is said to do has unknown hours, which make the sum unknown too.
        let unsaid = self.roles.iter().position(|it| it.is_unsaid);
        let wages = |hours: &[(usize, FigureId)]| -> Vec<Expr> {
            let wage = |(role, hours): &(usize, FigureId)| match rates[*role] {
                Some(rate) => Some(Expr::times([(*hours).into(), rate.into()])),
                None => (unsaid == Some(*role)).then(|| (*hours).into()),
            };
            hours.iter().filter_map(wage).collect()
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
        // A project ends: after it a year costs what goes on.
        let year = if totals.project_years.is_some() { "plan-cost-year-after" } else { "plan-cost-year" };
        let year = self.kroner("cost-year", Label::new(Message::new(year)), parts);
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
        let project = totals.project_years.map(|lasts| {
            let label = Label::new(Message::new("plan-cost-project"));
            (self.kroner("cost-project", label, wages(&totals.project)), lasts)
        });
        // The project's work is spread evenly over it; of a shorter one, all falls in the first year.
        let of_first =
            project.map(|(all, lasts)| Expr::from(all).over(Expr::Max(vec![lasts.into(), Expr::Number(1)])));
        let parts = [once.into(), year.into()].into_iter().chain(of_first).collect();
        self.kroner("cost-first", Label::new(Message::new("plan-cost-first")), parts);
        let label = Label::new(Message::new("plan-cost-each").with("each", reach.each()));
        let shared = Expr::from(year).over(reach.reach.into());
        self.figure("cost-participant", label, Counted::Kroner, shared);
        let over = Expr::times([reach.years.into(), year.into()]);
        let of_project = project.map(|(all, lasts)| within_years(all, reach.years, lasts));
        let parts = [once.into(), over].into_iter().chain(of_project).collect();
        self.kroner("cost-period", Label::new(Message::new("plan-cost-period")), parts);
    }

    /// What an hour of each role costs; none for volunteers, nor for whom no hour is counted.
    fn rates(&mut self, totals: &Totals) -> Vec<Option<NeedId>> {
        let has_hours = |role: usize| {
            [&totals.group, &totals.year, &totals.project, &totals.once]
                .iter()
                .any(|it| it.iter().any(|(at, _)| *at == role))
        };
        let is_paid = |builder: &Self, role: usize| {
            let it = &builder.roles[role];
            has_hours(role) && !it.is_volunteer && !it.is_unsaid
        };
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
