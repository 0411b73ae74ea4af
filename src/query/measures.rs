//! What can be narrowed by number: the children's age, how long a course
//! lasts, how many are in a group.

use fixedbitset::FixedBitSet;

use super::bounds::Bounds;
use crate::record::{AgeSpan, Fact, Programme, Quantity};
use crate::term::{Term as _, vocabulary};

vocabulary! {
    /// What can be narrowed by number. Its key is also the key in the address.
    Measure "measure" {
        /// The children's age, in whole years.
        Age = "age",
        /// How long one course lasts, in weeks.
        Weeks = "weeks",
        /// How many take part in a group.
        GroupSize = "group-size",
    }
}

impl Measure {
    /// The largest number that makes sense: years, weeks, people.
    pub const fn largest(self) -> u16 {
        match self {
            Self::Age => 18,
            Self::Weeks => 520,
            Self::GroupSize => 100,
        }
    }

    /// The ranges that are offered, so that nobody must think of numbers first.
    pub fn offered(self) -> Vec<Bounds> {
        let span = |from, to| Bounds { from: Some(from), to: Some(to) };
        match self {
            // Before kindergarten, kindergarten, and the three steps of school.
            Self::Age => vec![span(0, 1), span(1, 5), span(6, 9), span(10, 12), span(13, 18)],
            Self::Weeks => vec![Bounds::up_to(8), span(9, 16), span(17, 26), Bounds::at_least(27)],
            Self::GroupSize => vec![Bounds::up_to(6), span(7, 10), Bounds::at_least(11)],
        }
    }

    /// What a programme is, from the lowest to the highest; every version when
    /// sources disagree, none when nobody says.
    fn spans(self, programme: &Programme) -> Vec<Span> {
        match self {
            Self::Age => versions(programme.target_group.child_age.stated(), |age| Some(Span::Ages(*age))),
            Self::Weeks => versions(programme.delivery.course_length.stated(), weeks),
            Self::GroupSize => {
                versions(programme.delivery.group_size.stated(), |size| Some(numbers(size, 1.0)))
            }
        }
    }
}

/// From the lowest to the highest.
#[derive(Debug, Clone, Copy)]
enum Span {
    Ages(AgeSpan),
    Numbers(f64, f64),
}

impl Span {
    fn is_in(self, bounds: Bounds) -> bool {
        match self {
            Self::Ages(ages) => {
                let (from, to) = (bounds.from.unwrap_or(0), bounds.to.unwrap_or(Measure::Age.largest()));
                (from..=to).any(|age| ages.holds_years(age))
            }
            Self::Numbers(low, high) => bounds.overlaps(low, high),
        }
    }
}

impl Span {
    fn closeness(self, measure: Measure, bounds: Bounds) -> f32 {
        let largest = f64::from(measure.largest());
        let (low, high) = match self {
            Self::Ages(ages) => {
                let high = ages.to_months.map_or(f64::INFINITY, |to| f64::from(to) / 12.0);
                (f64::from(ages.from_months) / 12.0, high)
            }
            Self::Numbers(low, high) => (low, high),
        };
        let (low, high) = (low.min(largest), high.min(largest));
        let from = f64::from(bounds.from.unwrap_or(0));
        let to = bounds.to.map_or(largest, f64::from);
        // Both ends count: from 4 to 8 are five years.
        let both = high.min(to) - low.max(from) + 1.0;
        // Who asks for no more than ten weeks has no length in mind: being inside
        // is enough.
        let is_open = bounds.from.is_none() || bounds.to.is_none();
        let either = if is_open { high - low + 1.0 } else { high.max(to) - low.min(from) + 1.0 };
        (both / either).clamp(0.0, 1.0) as f32
    }
}

fn versions<T>(fact: Option<&Fact<T>>, span: impl Fn(&T) -> Option<Span>) -> Vec<Span> {
    fact.into_iter().flat_map(Fact::versions).filter_map(|version| span(&version.value)).collect()
}

fn numbers(quantity: &Quantity, times: f64) -> Span {
    let low = quantity.amount.low().unwrap_or(0.0);
    let high = quantity.amount.high().unwrap_or(f64::INFINITY);
    Span::Numbers(low * times, high * times)
}

/// A length in weeks, when it is one: a month is a twelfth of 52 weeks.
fn weeks(length: &Quantity) -> Option<Span> {
    Some(numbers(length, length.unit.in_weeks()?))
}

/// For every measure, what each programme is.
pub(super) struct MeasureTable {
    spans: Vec<Vec<Vec<Span>>>,
    /// For every measure, those that nobody says it of.
    unstated: Vec<FixedBitSet>,
    /// For every measure, those inside each range that is offered: every page
    /// counts them all.
    offered: Vec<Vec<(Bounds, FixedBitSet)>>,
    shortest: Vec<f64>,
}

impl MeasureTable {
    pub(super) fn of<'p>(programmes: impl Iterator<Item = &'p Programme> + Clone) -> Self {
        let of = |measure: Measure| programmes.clone().map(|it| measure.spans(it)).collect::<Vec<_>>();
        let spans: Vec<Vec<Vec<Span>>> = Measure::ALL.iter().map(|&measure| of(measure)).collect();
        let lowest = |spans: &Vec<Span>| {
            let lows = spans.iter().map(|span| if let Span::Numbers(low, _) = span { *low } else { 0.0 });
            lows.fold(f64::INFINITY, f64::min)
        };
        let shortest = spans[Measure::Weeks as usize].iter().map(lowest).collect();
        let unstated = spans.iter().map(|spans| where_it_holds(spans, Vec::is_empty));
        let offered = Measure::ALL.iter().zip(&spans).map(|(measure, spans)| {
            measure.offered().into_iter().map(|bounds| (bounds, inside(spans, bounds))).collect()
        });
        Self { unstated: unstated.collect(), offered: offered.collect(), spans, shortest }
    }

    /// The programmes that are inside, and with `and_unstated` those that nobody
    /// says it of.
    pub(super) fn set(&self, measure: Measure, bounds: Bounds, and_unstated: bool) -> FixedBitSet {
        let measure = measure as usize;
        let known = self.offered[measure].iter().find(|(offered, _)| *offered == bounds);
        let mut set = known.map_or_else(|| inside(&self.spans[measure], bounds), |(_, set)| set.clone());
        if and_unstated {
            set.union_with(&self.unstated[measure]);
        }
        set
    }

    /// How closely a programme fits a range, from 0 to 1: how much of all that
    /// either holds both hold. 0 when nobody says.
    pub(super) fn closeness(&self, measure: Measure, bounds: Bounds, programme: u32) -> f32 {
        let spans = &self.spans[measure as usize][programme as usize];
        spans.iter().map(|span| span.closeness(measure, bounds)).fold(0.0, f32::max)
    }

    /// How short a course can be, in weeks; infinite when nobody says.
    pub(super) fn shortest(&self, programme: u32) -> f64 {
        self.shortest[programme as usize]
    }
}

fn inside(spans: &[Vec<Span>], bounds: Bounds) -> FixedBitSet {
    where_it_holds(spans, |spans| spans.iter().any(|span| span.is_in(bounds)))
}

fn where_it_holds(spans: &[Vec<Span>], holds: impl Fn(&Vec<Span>) -> bool) -> FixedBitSet {
    let mut set = FixedBitSet::with_capacity(spans.len());
    for (number, spans) in spans.iter().enumerate() {
        set.set(number, holds(spans));
    }
    set
}
