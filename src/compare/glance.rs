//! A programme at a glance: its course and its groups, as much of them as one line
//! can show.

use super::course::{Extent, StageKind, Weeks, stages};
use crate::record::{Amount, Fact, Known, Programme, Quantity};

/// A course at a glance. Every source that says how long it is is heard.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseGlance {
    /// How long it lasts; empty when what is stated is no length of time.
    pub lengths: Vec<Weeks>,
    /// The same as the sources give it, or as it follows from the sessions.
    pub stated: Vec<Quantity>,
    /// The first series of sessions of which both number and rhythm are exact.
    pub sessions: Option<EvenSessions>,
}

/// Sessions that are held evenly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EvenSessions {
    /// How many.
    pub count: f64,
    /// For how many weeks.
    pub weeks: f64,
}

/// How many are in a group, as every source together gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupGlance {
    /// The fewest; absent when only the most are stated.
    pub low: Option<f64>,
    /// The most; absent when it is open.
    pub high: Option<f64>,
    /// The same as the sources give it.
    pub stated: Vec<Quantity>,
}

/// The course of a programme at a glance: the stated length, else how long the
/// first series of sessions takes by its rhythm.
pub fn course(programme: &Programme) -> Known<CourseGlance> {
    let stages = stages(programme);
    let rhythms = || {
        let of_sessions = stages.iter().filter(|it| it.kind == StageKind::Sessions);
        of_sessions.filter(|it| matches!(it.extent, Extent::Rhythm(_)))
    };
    let sessions = rhythms()
        .find_map(|it| Some(EvenSessions { count: it.n_sessions()?, weeks: it.extent.weeks()?.low? }));
    let stated = &programme.delivery.course_length;
    match (stated.silence(), rhythms().find_map(|it| it.extent.weeks())) {
        (None, _) => {
            let stated = versions(stated.stated());
            let lengths = stated.iter().filter_map(|&it| Weeks::of(it)).collect();
            Known::Stated(CourseGlance { lengths, stated, sessions })
        }
        (Some(_), Some(weeks)) => {
            let stated = weeks.quantity().into_iter().collect();
            Known::Stated(CourseGlance { lengths: vec![weeks], stated, sessions })
        }
        (Some(silence), None) => Known::Silent(silence.clone()),
    }
}

/// The groups of a programme at a glance.
pub fn group(programme: &Programme) -> Known<GroupGlance> {
    programme.delivery.group_size.map(|fact| {
        let stated = versions(Some(fact));
        let amounts = || stated.iter().map(|it| it.amount);
        // The widest that the sources leave open.
        let bound = |of: fn(Amount) -> Option<f64>, wider: fn(f64, f64) -> f64| {
            amounts().map(of).collect::<Option<Vec<f64>>>()?.into_iter().reduce(wider)
        };
        let (low, high) = (bound(Amount::low, f64::min), bound(Amount::high, f64::max));
        GroupGlance { low, high, stated }
    })
}

fn versions(fact: Option<&Fact<Quantity>>) -> Vec<Quantity> {
    fact.into_iter().flat_map(Fact::versions).map(|it| it.value).collect()
}
