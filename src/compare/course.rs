//! The course of a programme on a time line: what is due before it starts, the
//! sessions, what follows, and the project period around it all.
//!
//! A length is only what a source states, or a number of sessions divided by
//! how often they are held. Thirteen sessions that nobody says the rhythm of
//! last for no known time.

use super::sessions::{provenance, times, versions};
use crate::record::{
    Amount, Commitment, CommitmentType, Fact, Known, Per, Programme, Provenance, Quantity, SessionSeries,
    Text, Unit, WEEKS_A_YEAR, When,
};
use crate::term::vocabulary;

/// Weeks in a month.
pub const WEEKS_A_MONTH: f64 = WEEKS_A_YEAR / 12.0;

/// One stage of a course, in one source's numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage<'p> {
    /// Which.
    pub kind: StageKind,
    /// What it is called, when it is a series of sessions.
    pub name: Option<&'p Text>,
    /// The numbers that sources state about it.
    pub quantities: Vec<Quantity>,
    /// What is due, when it is what comes before.
    pub due: Vec<(CommitmentType, &'p Fact<Commitment>)>,
    /// What happens, when it is what follows.
    pub texts: Vec<&'p Fact<Text>>,
    /// How long it lasts.
    pub extent: Extent,
    /// Who says so.
    pub provenance: Vec<&'p Provenance>,
    /// Whether sources disagree about it.
    pub is_disputed: bool,
}

vocabulary! {
    /// The stages of a course, in the order in which they are drawn.
    StageKind "stage" {
        /// What the municipality must have done when it starts.
        Before = "before",
        /// The municipality's whole project.
        ProjectPeriod = "project-period",
        /// One course from start to end.
        Course = "course",
        /// A series of sessions.
        Sessions = "sessions",
        /// What comes after.
        FollowUp = "follow-up",
    }
}

/// How long a stage lasts, from the start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Extent {
    /// As long as a source states.
    Stated(Weeks),
    /// As long as so many sessions take, held so often.
    Rhythm(Weeks),
    /// Somewhere within the course; when is not stated.
    Within(Weeks),
    /// Nobody says how long.
    NotStated,
}

impl Extent {
    /// The length, when there is one.
    pub const fn weeks(self) -> Option<Weeks> {
        match self {
            Self::Stated(weeks) | Self::Rhythm(weeks) | Self::Within(weeks) => Some(weeks),
            Self::NotStated => None,
        }
    }
}

/// A length in weeks. At least one bound is there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weeks {
    /// The shortest; absent when only the longest is stated.
    pub low: Option<f64>,
    /// The longest; absent when it is open.
    pub high: Option<f64>,
}

impl Weeks {
    /// A stated length in weeks; `None` when the quantity is not a length of
    /// days or more.
    pub fn of(quantity: Quantity) -> Option<Self> {
        if quantity.per.is_some_and(|per| per != Per::Course && per != Per::ProjectPeriod) {
            return None;
        }
        let weeks = quantity.unit.in_weeks()?;
        Some(Self {
            low: quantity.amount.low().map(|it| it * weeks),
            high: quantity.amount.high().map(|it| it * weeks),
        })
    }

    /// The same in whole and half weeks.
    pub fn quantity(self) -> Option<Quantity> {
        let half = |it: f64| (it * 2.0).round() / 2.0;
        let amount = match (self.low.map(half), self.high.map(half)) {
            (Some(low), Some(high)) if low < high => Amount::Between(low, high),
            (Some(low), Some(_)) => Amount::Exactly(low),
            (Some(low), None) => Amount::AtLeast(low),
            (None, Some(high)) => Amount::AtMost(high),
            (None, None) => return None,
        };
        Some(Quantity { amount, is_about: false, unit: Unit::Weeks, per: None })
    }
}

/// The stages of a programme, in the order in which they are drawn; those that
/// no source speaks of are not there.
pub fn stages(programme: &Programme) -> Vec<Stage<'_>> {
    let delivery = &programme.delivery;
    let mut stages = Vec::new();
    stages.extend(before(programme));
    stages.extend(lengths(StageKind::ProjectPeriod, &delivery.project_period));
    stages.extend(lengths(StageKind::Course, &delivery.course_length));
    stages.extend(sessions(programme));
    stages.extend(follow_up(&delivery.follow_up));
    stages
}

/// What a municipality must have done when it starts. Nobody says how long that takes.
fn before(programme: &Programme) -> Option<Stage<'_>> {
    let every =
        programme.commitments.iter().flat_map(|(kind, known)| known.all().iter().map(move |it| (kind, it)));
    let due: Vec<_> = every.filter(|(_, fact)| fact.value.when.contains(&When::Before)).collect();
    let provenance = due.iter().map(|(_, fact)| &fact.provenance).collect();
    (!due.is_empty()).then(|| Stage { due, provenance, ..Stage::new(StageKind::Before) })
}

/// A stated length, once for each version of it.
fn lengths(kind: StageKind, known: &Known<Fact<Quantity>>) -> Vec<Stage<'_>> {
    let Some(stated) = known.stated() else { return Vec::new() };
    stated
        .versions()
        .map(|fact| Stage {
            quantities: vec![fact.value],
            extent: Weeks::of(fact.value).map_or(Extent::NotStated, Extent::Stated),
            provenance: vec![&fact.provenance],
            is_disputed: stated.is_disputed(),
            ..Stage::new(kind)
        })
        .collect()
}

fn sessions(programme: &Programme) -> Vec<Stage<'_>> {
    let all = programme.delivery.sessions.all();
    let course = programme.delivery.course_length.stated().and_then(|fact| Weeks::of(fact.value));
    let mut stages = Vec::new();
    for series in all {
        for version in series.versions() {
            let it = &version.value;
            for count in versions(it.count.as_ref()) {
                for frequency in versions(it.frequency.as_ref()) {
                    let is_sole = all.len() == 1;
                    stages.push(Stage {
                        name: Some(&it.name),
                        quantities: [count, frequency].into_iter().flatten().map(|fact| fact.value).collect(),
                        extent: extent(it, count, frequency, course, is_sole),
                        provenance: provenance(&version.provenance, [count, frequency]),
                        is_disputed: series.is_disputed()
                            || [&it.count, &it.frequency].into_iter().flatten().any(Fact::is_disputed),
                        ..Stage::new(StageKind::Sessions)
                    });
                }
            }
        }
    }
    stages
}

/// How long a series lasts: by its rhythm; else within the course, when it runs
/// beside another series or is all that the course has; else nobody knows.
fn extent(
    series: &SessionSeries,
    count: Option<&Fact<Quantity>>,
    frequency: Option<&Fact<Quantity>>,
    course: Option<Weeks>,
    is_sole: bool,
) -> Extent {
    let rhythm = count.zip(frequency).and_then(|(count, frequency)| rhythm(count.value, frequency.value));
    match (rhythm, course) {
        (Some(weeks), _) => Extent::Rhythm(weeks),
        (None, Some(course)) if is_sole || series.parallel_with.is_some() => Extent::Within(course),
        (None, _) => Extent::NotStated,
    }
}

/// So many sessions, held so often: fourteen weekly sessions take fourteen weeks.
fn rhythm(count: Quantity, frequency: Quantity) -> Option<Weeks> {
    let times = times(count)?;
    let period = frequency.per?.in_weeks()?;
    let per_session = |rate: Option<f64>| rate.filter(|rate| *rate > 0.0).map(|rate| period / rate);
    let low = times.low().zip(per_session(frequency.amount.high())).map(|(times, weeks)| times * weeks);
    let high = times.high().zip(per_session(frequency.amount.low())).map(|(times, weeks)| times * weeks);
    (low.is_some() || high.is_some()).then_some(Weeks { low, high })
}

fn follow_up(known: &Known<Vec<Fact<Text>>>) -> Option<Stage<'_>> {
    let texts: Vec<_> = known.all().iter().collect();
    let provenance = texts.iter().map(|fact| &fact.provenance).collect();
    (!texts.is_empty()).then(|| Stage { texts, provenance, ..Stage::new(StageKind::FollowUp) })
}

impl Stage<'_> {
    /// A stage that nothing is known of yet.
    const fn new(kind: StageKind) -> Self {
        Self {
            kind,
            name: None,
            quantities: Vec::new(),
            due: Vec::new(),
            texts: Vec::new(),
            extent: Extent::NotStated,
            provenance: Vec::new(),
            is_disputed: false,
        }
    }

    /// How many marks a drawing can set for the sessions: only when both their
    /// number and their rhythm are exact.
    pub fn n_sessions(&self) -> Option<f64> {
        let Extent::Rhythm(weeks) = self.extent else { return None };
        let count = times(*self.quantities.first()?)?;
        (weeks.low == weeks.high && count.low() == count.high()).then(|| count.low())?
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quantity(amount: Amount, unit: Unit, per: Option<Per>) -> Quantity {
        Quantity { amount, is_about: false, unit, per }
    }

    #[test]
    fn sessions_last_as_long_as_their_number_and_rhythm_say() {
        let sessions = quantity(Amount::Exactly(14.0), Unit::Sessions, None);
        let weekly = quantity(Amount::Exactly(1.0), Unit::Sessions, Some(Per::Week));
        assert_eq!(rhythm(sessions, weekly), Some(Weeks { low: Some(14.0), high: Some(14.0) }));
        let often = quantity(Amount::Between(1.0, 2.0), Unit::Sessions, Some(Per::Week));
        assert_eq!(rhythm(sessions, often), Some(Weeks { low: Some(7.0), high: Some(14.0) }));
        let at_least = quantity(Amount::AtLeast(10.0), Unit::Sessions, None);
        assert_eq!(rhythm(at_least, weekly), Some(Weeks { low: Some(10.0), high: None }));
        let never = quantity(Amount::Exactly(0.0), Unit::Sessions, Some(Per::Week));
        assert_eq!(rhythm(sessions, never), None);
    }

    #[test]
    fn a_length_is_in_weeks_whatever_its_unit() {
        let weeks = |amount, unit| Weeks::of(quantity(amount, unit, None));
        assert_eq!(weeks(Amount::Exactly(18.0), Unit::Months).unwrap().low, Some(78.0));
        assert_eq!(weeks(Amount::AtMost(1.0), Unit::HalfYears), Some(Weeks { low: None, high: Some(26.0) }));
        assert_eq!(weeks(Amount::Exactly(90.0), Unit::Minutes), None);
        let visits_a_week = quantity(Amount::Exactly(2.0), Unit::Weeks, Some(Per::Year));
        assert_eq!(Weeks::of(visits_a_week), None);
    }

    proptest! {
        #[test]
        fn a_rhythm_keeps_low_below_high(
            (low, more) in (0.0..1000.0_f64, 0.0..1000.0_f64),
            (slow, faster) in (0.01..10.0_f64, 0.0..10.0_f64),
        ) {
            let count = quantity(Amount::Between(low, low + more), Unit::Sessions, None);
            let often = quantity(Amount::Between(slow, slow + faster), Unit::Sessions, Some(Per::Month));
            let weeks = rhythm(count, often).unwrap();
            prop_assert!(weeks.low <= weeks.high, "{weeks:?}");
        }
    }
}
