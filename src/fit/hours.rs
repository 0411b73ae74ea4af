//! How many hours a week each of the staff can give to one group.
//!
//! Worked out for each series of sessions as how often × (how long + how long to
//! prepare), when the sources state all three; the sum is shown. Series that run
//! beside others are led by other people and are not added; the rest are. Met when
//! the most it can be is at most what there is, not met when the least is more.
//! Where a source leaves something out, it is not known: we guess nothing.

use std::sync::Arc;

use super::ask::Ask;
use super::input::{Input, Number, Theme};
use super::judgement::Judgement;
use super::reading::Reading;
use super::verdict::Verdict;
use crate::record::{
    Amount, Fact, Field, OpenTerm, Per, Programme, Quantity, Question, SessionSeries, Unit, UnitSort,
};
use crate::statement::{DetailKind, Part};
use crate::words::{Argument, Message};

const QUESTION: Question = Question::Field(Field::Sessions);

/// How far two numbers may be apart and be the same: the sums are of decimals.
const SAME: f64 = 1e-9;

/// What is shown of a series.
const SHOWN: &[DetailKind] = &[
    DetailKind::SeriesCount,
    DetailKind::SeriesFrequency,
    DetailKind::SeriesLength,
    DetailKind::SeriesPreparation,
    DetailKind::SeriesParallelWith,
];

/// From the least to the most, over every version of a fact; no most when a
/// source sets none.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Range {
    low: f64,
    high: Option<f64>,
}

/// Hours a week, to a tenth of an hour: more than none, at most [`MOST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hours {
    tenths: u16,
}

/// The most hours a week that one can give: a week's work, generously.
const MOST: u16 = 40;

impl Hours {
    /// This many tenths of an hour, when that can be.
    fn of_tenths(tenths: u16) -> Option<Self> {
        (1..=MOST * 10).contains(&tenths).then_some(Self { tenths })
    }

    /// How many hours.
    fn number(self) -> f64 {
        f64::from(self.tenths) / 10.0
    }
}

impl Ask for Hours {
    const KEY: &'static str = "hours";
    const THEME: Theme = Theme::Give;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        let written = reading.number(Self::KEY)?;
        let hours = tenths(&written).and_then(Self::of_tenths);
        if hours.is_none() {
            let message = Message::new("fit-wrong-hours")
                .with("most", Argument::Number(f64::from(MOST)))
                .with("typed", written);
            reading.complain(Self::KEY, message);
        }
        hours
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        vec![(Self::KEY, self.number().to_string())]
    }

    fn input<'c>(wish: Option<&Self>, _: &'c [Arc<OpenTerm>]) -> Input<'c> {
        Input::Numbers(vec![Number {
            key: Self::KEY,
            label: Message::new("fit-field-hours"),
            has_decimals: true,
            value: wish.map(|it| it.number()),
            typed: None,
        }])
    }

    fn said<'c>(&self, _: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        vec![Part::Quantity(a_week_of(Amount::Exactly(self.number())))]
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        judge(programme, *self)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self { tenths: 45 }
    }
}

/// Hours with at most one decimal, after a comma or a point, in tenths.
fn tenths(written: &str) -> Option<u16> {
    let (whole, decimal) = written.split_once([',', '.']).unwrap_or((written, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.chars().all(|it| it.is_ascii_digit());
    let is_number = is_digits(whole) && is_digits(decimal) && decimal.len() == 1;
    let number = |text: &str| text.parse::<u16>().ok();
    if is_number { number(whole)?.checked_mul(10)?.checked_add(number(decimal)?) } else { None }
}

/// So many hours a week.
fn a_week_of(amount: Amount) -> Quantity {
    Quantity { amount, is_about: false, unit: Unit::Hours, per: Some(Per::Week) }
}

fn judge(programme: &Programme, asked: Hours) -> Judgement<'_> {
    let sessions = &programme.delivery.sessions;
    let series: Vec<&SessionSeries> = sessions.all().iter().map(|fact| &fact.value).collect();
    let worked_out: Vec<Option<Range>> = series.iter().map(|it| a_week(it)).collect();
    let Some(range) = together(&series, &worked_out) else {
        let silent = Judgement::on(QUESTION, Verdict::NotKnown);
        let silent = Judgement { silence: sessions.silence(), ..silent };
        let all: Vec<usize> = (0..series.len()).collect();
        return silent
            .because_if(!series.is_empty(), Message::new("fit-why-hours-missing"))
            .showing_some(programme, QUESTION, &all, SHOWN);
    };
    let have = asked.number();
    let verdict = match range.high {
        Some(high) if high <= have + SAME => Verdict::Met,
        _ if range.low > have + SAME => Verdict::NotMet,
        _ => Verdict::NotKnown,
    };
    let amount = match range.high {
        Some(high) if high > range.low => Amount::Between(range.low, high),
        Some(_) => Amount::Exactly(range.low),
        None => Amount::AtLeast(range.low),
    };
    let mut judgement =
        Judgement { value: vec![Part::Quantity(a_week_of(amount))], ..Judgement::on(QUESTION, verdict) };
    judgement.because.extend(series.iter().zip(&worked_out).filter_map(|(it, range)| sum(it, (*range)?)));
    let all: Vec<usize> = (0..series.len()).collect();
    judgement
        .because_if(range.high.is_none(), Message::new("fit-why-hours-missing"))
        .because_if(verdict == Verdict::NotKnown && range.high.is_some(), Message::new("fit-why-between"))
        .showing_some(programme, QUESTION, &all, SHOWN)
}

/// What the series come to for one person; nothing when none can be worked out.
fn together(series: &[&SessionSeries], worked_out: &[Option<Range>]) -> Option<Range> {
    let ranges: Vec<Range> = worked_out.iter().copied().flatten().collect();
    let low = ranges.iter().map(|it| it.low).max_by(f64::total_cmp)?;
    let mut by_one = Some(0.0);
    let mut beside: Option<f64> = Some(0.0);
    for (series, range) in series.iter().zip(worked_out) {
        match (series.parallel_with.is_some(), range) {
            (true, Some(range)) => beside = beside.zip(range.high).map(|(most, high)| most.max(high)),
            // Somebody else leads it meanwhile.
            (true, None) => {}
            (false, Some(range)) => by_one = by_one.zip(range.high).map(|(sum, high)| sum + high),
            (false, None) => by_one = None,
        }
    }
    Some(Range { low, high: by_one.zip(beside).map(|(one, other): (f64, f64)| one.max(other)) })
}

/// The hours that one series takes in a week.
fn a_week(series: &SessionSeries) -> Option<Range> {
    let times = over(series.frequency.as_ref()?, times_a_week)?;
    let length = over(series.length.as_ref()?, hours)?;
    let preparation = over(series.preparation.as_ref()?, hours)?;
    let high = times.high.zip(length.high).zip(preparation.high);
    Some(Range {
        low: times.low * (length.low + preparation.low),
        high: high.map(|((times, length), preparation)| times * (length + preparation)),
    })
}

/// The range of a fact over all its versions, in the unit that `factor` gives.
fn over(fact: &Fact<Quantity>, factor: impl Fn(Quantity) -> Option<f64>) -> Option<Range> {
    let ranges: Option<Vec<Range>> = fact
        .versions()
        .map(|version| {
            let factor = factor(version.value)?;
            let amount = version.value.amount;
            // «At most two» can be as little as nothing.
            Some(Range {
                low: amount.low().unwrap_or_default() * factor,
                high: amount.high().map(|high| high * factor),
            })
        })
        .collect();
    let ranges = ranges?;
    let low = ranges.iter().map(|it| it.low).min_by(f64::total_cmp)?;
    let highs: Option<Vec<f64>> = ranges.iter().map(|it| it.high).collect();
    Some(Range { low, high: highs.and_then(|highs| highs.into_iter().max_by(f64::total_cmp)) })
}

fn times_a_week(frequency: Quantity) -> Option<f64> {
    let weeks = frequency.per?.in_weeks()?;
    // Nobody says on how many days of a week «daily» is.
    (frequency.unit.sort() == UnitSort::Meetings && weeks >= 1.0).then_some(1.0 / weeks)
}

fn hours(length: Quantity) -> Option<f64> {
    length.unit.in_hours().filter(|_| length.per.is_none())
}

/// How the hours of a series were worked out.
fn sum(series: &SessionSeries, range: Range) -> Option<Message> {
    let said = |range: Range| match range.high {
        Some(high) if high > range.low => Argument::from(
            Message::new("amount-between")
                .with("low", Argument::Number(rounded(range.low)))
                .with("high", Argument::Number(rounded(high))),
        ),
        Some(_) => Argument::Number(rounded(range.low)),
        None => Message::new("amount-at-least").with("amount", Argument::Number(rounded(range.low))).into(),
    };
    let message = Message::new("fit-sum-hours")
        .with("times", said(over(series.frequency.as_ref()?, times_a_week)?))
        .with("length", said(over(series.length.as_ref()?, hours)?))
        .with("preparation", said(over(series.preparation.as_ref()?, hours)?))
        .with("hours", said(range));
    Some(message)
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::{changed, real};

    #[track_caller]
    fn check(programme: &Programme, tenths: u16, expected: Verdict) {
        let asked = Hours::of_tenths(tenths).unwrap();
        assert_eq!(judge(programme, asked).verdict, expected, "{tenths} tenths");
    }

    #[test]
    fn hours_are_written_with_a_comma_or_a_point() {
        for written in ["3,5", "3.5"] {
            assert_eq!(tenths(written), Some(35), "{written}");
        }
    }

    #[test]
    fn pip_klubben_takes_three_and_a_half_to_five_hours_a_week() {
        let pip = real("pip-klubben");
        check(&pip, 34, Verdict::NotMet);
        check(&pip, 40, Verdict::NotKnown);
        check(&pip, 50, Verdict::Met);
        let judgement = judge(&pip, Hours::of_tenths(50).unwrap());
        let amount = Amount::Between(3.5, 5.0);
        assert!(matches!(judgement.value[..], [Part::Quantity(it)] if it.amount == amount));
        assert_eq!(judgement.because[0].id(), "fit-sum-hours");
    }

    #[test]
    fn what_no_source_states_is_not_guessed() {
        check(&real("smil"), 400, Verdict::NotKnown);
        check(&real("familiestue-nyborg"), 400, Verdict::NotKnown);
        check(&real("stine-sofie-hverdagspakke"), 400, Verdict::NotKnown);
    }

    #[test]
    fn a_series_of_its_own_without_numbers_may_take_more() {
        let pip = changed("pip-klubben", |text| text.replace("parallel-with", "x-parallel-with"));
        let pip =
            if pip.delivery.sessions.all()[1].value.parallel_with.is_none() { pip } else { unreachable!() };
        check(&pip, 34, Verdict::NotMet);
        check(&pip, 400, Verdict::NotKnown);
    }
}
