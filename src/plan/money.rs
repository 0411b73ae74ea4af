//! What the hours cost at the municipality's own prices, and what else it pays.

use super::build::Builder;
use super::expense::Extras;
use super::expr::{Expr, FigureId, NeedId};
use super::hours::{Totals, within_years};
use super::label::Label;
use super::need::Counted;
use super::reach::Reached;
use super::wages::Wages;
use crate::words::Message;

/// What a plan comes to in kroner, for whoever lays it out over the years.
pub(super) struct Money {
    pub(super) wages: Wages,
    pub(super) extras: Extras,
    pub(super) once: FigureId,
    pub(super) year: FigureId,
    /// What belongs to a project, and how long that lasts.
    pub(super) project: Option<(FigureId, NeedId)>,
}

impl Builder<'_> {
    /// What the hours cost at the municipality's own prices, and what else it
    /// pays. Volunteers take no wage; what they cost otherwise is an extra.
    pub(super) fn money(&mut self, reach: &Reached, totals: &Totals) -> Money {
        let wages = self.wages(totals);
        let extras = self.extras(reach);
        let with = |wage: Option<Expr>, more: Expr| wage.into_iter().chain([more]).collect::<Vec<_>>();
        let is_grouped = reach.groups.is_some();
        let n_groups: Expr = reach.groups.as_ref().map_or(reach.reach.into(), |it| it.whole.into());

        let once = self.kroner(
            "cost-once",
            Label::new(Message::new("plan-cost-once")),
            with(wages.of(&totals.once), extras.once.into()),
        );
        let fixed = self.kroner(
            "cost-fixed",
            Label::new(Message::new("plan-cost-fixed")),
            with(wages.of(&totals.fixed), extras.year.into()),
        );
        let mut parts = with(wages.of(&totals.year), extras.year.into());
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
            let parts = with(wages.of(&totals.group), extras.group.into());
            let group = self.kroner("cost-group", Label::new(of_group), parts);
            let shared = Expr::from(fixed).over(n_groups);
            self.kroner("cost-per-group", Label::new(per_group), vec![group.into(), shared]);
        }
        if let Some(groups) = &reach.groups {
            let extra = Expr::from(extras.group).over(groups.in_group.into());
            let label = Label::new(Message::new("plan-cost-each-group").with("each", reach.each()));
            self.kroner("cost-participant-group", label, with(wages.of(&totals.participant), extra));
        }
        let project = totals.project_years.map(|lasts| {
            let label = Label::new(Message::new("plan-cost-project"));
            let parts = wages.of(&totals.project).into_iter().collect::<Vec<_>>();
            let parts = if parts.is_empty() { vec![Expr::Number(0)] } else { parts };
            (self.kroner("cost-project", label, parts), lasts)
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
        Money { wages, extras, once, year, project }
    }

    pub(super) fn kroner(&mut self, key: &str, label: Label, parts: Vec<Expr>) -> FigureId {
        self.figure(key, label, Counted::Kroner, Expr::Sum(parts))
    }
}
