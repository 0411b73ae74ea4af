//! Who does the work: the hours of each role, and of all together, by kind of
//! work.

use super::{Figure, Plan, PlanRole, Work};
use crate::term::Term as _;

/// The hours of one role.
#[derive(Debug, Clone)]
pub struct Workload<'p> {
    /// Who.
    pub role: &'p PlanRole,
    /// What one group takes, then a year's hours of each kind of work
    /// ([`Work::of_a_year`]), then a whole year, then
    /// the project when there is one, then what it takes to get going; nothing where the role has no such hours.
    pub hours: Vec<Option<&'p Figure>>,
}

impl Work {
    /// The kinds of work that a year has hours of, in order.
    pub fn of_a_year() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|work| *work != Self::Training)
    }
}

impl Plan {
    /// The hours of every role that has any.
    pub fn workloads(&self) -> Vec<Workload<'_>> {
        let of = |role| Workload { role, hours: self.hours_of(role) };
        let workloads = self.roles.iter().map(of);
        workloads.filter(|it| it.hours.iter().any(Option::is_some)).collect()
    }

    fn hours_of(&self, role: &PlanRole) -> Vec<Option<&Figure>> {
        let key = &role.key;
        let works = Work::of_a_year().map(|work| self.figure(&format!("year-{}-{key}", work.key())));
        std::iter::once(self.figure(&format!("group-{key}")))
            .chain(works)
            .chain(self.spans().map(|it| self.figure(&format!("{it}-{key}"))))
            .collect()
    }

    /// The hours of all roles together, in the order of [`Workload::hours`].
    pub fn hours_of_all(&self) -> Vec<Option<&Figure>> {
        let works = Work::of_a_year().map(|work| self.figure(&format!("work-{}", work.key())));
        std::iter::once(self.figure("hours-group"))
            .chain(works)
            .chain(self.spans().map(|it| self.figure(&format!("hours-{it}"))))
            .collect()
    }

    /// What hours are added up over: a year, the project when there is one, the start.
    fn spans(&self) -> impl Iterator<Item = &'static str> {
        let project = self.has_project().then_some("project");
        std::iter::once("year").chain(project).chain(["once"])
    }

    /// Whether there is work that belongs to a project, and ends with it.
    pub fn has_project(&self) -> bool {
        self.figure("hours-project").is_some()
    }

    /// Whether there are groups, and not one family at a time.
    pub fn has_groups(&self) -> bool {
        self.figure("in-group").is_some()
    }
}
