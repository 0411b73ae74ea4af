//! All hours together: for one group, for each who takes part, for a year, and
//! once to get going.

use super::Work;
use super::build::{Builder, Rhythm};
use super::expr::{Expr, FigureId, NeedId};
use super::label::Label;
use super::need::Counted;
use super::reach::Reached;
use crate::record::{Term as _, Unit};
use crate::words::Message;

/// What all hours come to, for whoever puts a price on them.
#[derive(Default)]
pub(super) struct Totals {
    /// Hours of one group or one family, by role.
    pub(super) group: Vec<(usize, FigureId)>,
    /// Hours for each who takes part in a group as full as it gets here, by role.
    pub(super) participant: Vec<(usize, FigureId)>,
    /// Hours in a year whatever the number of groups, by role.
    pub(super) fixed: Vec<(usize, FigureId)>,
    /// Hours in a year, by role.
    pub(super) year: Vec<(usize, FigureId)>,
    /// Hours in the project period in all, by role.
    pub(super) project: Vec<(usize, FigureId)>,
    /// How long that is, when there are such hours.
    pub(super) project_years: Option<NeedId>,
    /// Hours to get going, by role.
    pub(super) once: Vec<(usize, FigureId)>,
}

const HOURS: Counted = Counted::In(Unit::Hours);

impl Builder<'_> {
    /// All hours together.
    pub(super) fn hours(&mut self, reach: &Reached) -> Totals {
        let mut totals = Totals::default();
        for role in 0..self.roles.len() {
            self.hours_of_role(reach, role, &mut totals);
        }
        for &work in Work::ALL {
            let of_work = |it: &&super::Figure| it.key.starts_with(&format!("year-{}-", work.key()));
            let keys: Vec<String> = self.figures().iter().filter(of_work).map(|it| it.key.clone()).collect();
            let parts: Vec<Expr> = keys.iter().filter_map(|key| Some(self.figure_at(key)?.into())).collect();
            let label = Label::new(Message::new("plan-work-year").with("work", said(work)));
            self.together(&format!("work-{}", work.key()), label, parts);
        }
        let message = if reach.groups.is_some() {
            Message::new("plan-hours-of-group")
        } else {
            Message::new("plan-hours-of-family")
        };
        self.all("hours-group", Label::new(message), &totals.group);
        let label = Label::new(Message::new("plan-hours-each").with("each", reach.each()));
        if reach.groups.is_some() {
            self.all("hours-participant", label, &totals.participant);
        }
        let year = self.all("hours-year", Label::new(Message::new("plan-hours-all-year")), &totals.year);
        let once = self.all("hours-once", Label::new(Message::new("plan-hours-all-once")), &totals.once);
        let project =
            self.all("hours-project", Label::new(Message::new("plan-hours-all-project")), &totals.project);
        if project.is_some() {
            totals.project_years = Some(self.project_years());
        }
        let over = year.map(|year| Expr::times([reach.years.into(), year.into()]));
        let in_project = project.zip(totals.project_years);
        let in_project = in_project.map(|(all, lasts)| within_years(all, reach.years, lasts));
        let parts = once.map(Expr::from).into_iter().chain(in_project).chain(over);
        self.together("hours-period", Label::new(Message::new("plan-hours-period")), parts.collect());
        totals
    }

    fn hours_of_role(&mut self, reach: &Reached, role: usize, totals: &mut Totals) {
        let key = self.roles[role].key.clone();
        let name = self.roles[role].label.clone();
        let of = |message: Message| name.within(message);
        let per_group = self.hours_of(role, Rhythm::PerGroup);
        let per_participant = self.hours_of(role, Rhythm::PerParticipant);

        let (group, message) = match &reach.groups {
            Some(groups) => {
                let each =
                    Expr::sum(per_participant.clone()).map(|it| Expr::times([groups.in_group.into(), it]));
                (per_group.iter().cloned().chain(each).collect(), Message::new("plan-role-group"))
            }
            None => (per_participant.clone(), Message::new("plan-role-family")),
        };
        let group = self.together(&format!("group-{key}"), of(message), group);
        totals.group.extend(group.map(|it| (role, it)));

        if let Some(groups) = &reach.groups {
            let shared = Expr::sum(per_group.clone()).map(|it| it.over(groups.in_group.into()));
            let parts = shared.into_iter().chain(per_participant.iter().cloned()).collect();
            let message = Message::new("plan-role-each").with("each", reach.each());
            let each = self.together(&format!("participant-{key}"), of(message), parts);
            totals.participant.extend(each.map(|it| (role, it)));
        }
        let fixed = self.hours_of(role, Rhythm::PerYear);
        let fixed = self.together(&format!("fixed-{key}"), of(Message::new("plan-role-fixed")), fixed);
        totals.fixed.extend(fixed.map(|it| (role, it)));

        let works: Vec<Expr> = Work::ALL
            .iter()
            .filter_map(|&work| {
                let lines: Vec<_> =
                    self.lines.iter().filter(|it| it.role == role && it.work == work).copied().collect();
                let parts = lines.iter().filter_map(|line| match (line.rhythm, &reach.groups) {
                    (Rhythm::PerGroup, Some(groups)) => {
                        Some(Expr::times([line.hours.into(), groups.whole.into()]))
                    }
                    (Rhythm::PerParticipant, _) => Some(Expr::times([line.hours.into(), reach.reach.into()])),
                    (Rhythm::PerYear, _) => Some(line.hours.into()),
                    (Rhythm::PerGroup, None) | (Rhythm::PerProject | Rhythm::Once, _) => None,
                });
                let label = of(Message::new("plan-role-work").with("work", said(work)));
                let parts = parts.collect();
                self.together(&format!("year-{}-{key}", work.key()), label, parts).map(Expr::from)
            })
            .collect();
        let year = self.together(&format!("year-{key}"), of(Message::new("plan-role-year")), works);
        totals.year.extend(year.map(|it| (role, it)));

        let project = self.hours_of(role, Rhythm::PerProject);
        let project =
            self.together(&format!("project-{key}"), of(Message::new("plan-role-project")), project);
        totals.project.extend(project.map(|it| (role, it)));

        let once = self.hours_of(role, Rhythm::Once);
        let once = self.together(&format!("once-{key}"), of(Message::new("plan-role-once")), once);
        totals.once.extend(once.map(|it| (role, it)));
    }

    /// Hours of all roles together.
    fn all(&mut self, key: &str, label: Label, roles: &[(usize, FigureId)]) -> Option<FigureId> {
        let parts = roles.iter().map(|(_, hours)| (*hours).into()).collect();
        self.together(key, label, parts)
    }

    /// Hours together, when there are any.
    fn together(&mut self, key: &str, label: Label, parts: Vec<Expr>) -> Option<FigureId> {
        let sum = Expr::sum(parts)?;
        Some(self.figure(key, label, HOURS, sum))
    }
}

/// As much of what a project takes in all as falls within the years that are planned:
/// all of it when they are as long as the project, and never more than that.
pub(super) fn within_years(all: FigureId, years: NeedId, lasts: NeedId) -> Expr {
    let longest = Expr::Max(vec![lasts.into(), years.into()]);
    Expr::times([all.into(), years.into()]).over(longest)
}

/// What the work is called.
fn said(work: Work) -> Message {
    Message::term(Work::VOCABULARY, work.key())
}
