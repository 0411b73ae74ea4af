//! How many months the municipality can give.
//!
//! Compared with the project period of the municipality; where none is stated,
//! with the length of one course. Met when even the longest that is stated is at
//! most what there is, not met when even the shortest is longer. In between, and
//! where only «at least» is said, it is not known. A year is 12 months or 52 weeks,
//! and the sum is shown.

use super::amount::OfNumber;
use super::input::Theme;
use super::judgement::Judgement;
use super::verdict::Verdict;
use crate::record::{Fact, Field, Known, Programme, Quantity, Question, Unit, WEEKS_A_YEAR};
use crate::statement::Part;
use crate::words::{Argument, Message};

/// How far two numbers may be apart and be the same: the sums are of decimals.
const SAME: f64 = 1e-9;

/// By how many months there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Months;

/// The most months that can be given: twenty years.
const MOST: u16 = 240;

impl OfNumber for Months {
    const KEY: &'static str = "months";
    const THEME: Theme = Theme::Give;
    const LABEL: Message = Message::new("fit-field-months");
    const MOST: u16 = MOST;
    const UNIT: Unit = Unit::Months;

    fn judge(programme: &Programme, months: u16) -> Judgement<'_> {
        let have = f64::from(months);
        let project = (Field::ProjectPeriod, &programme.delivery.project_period);
        let course = (Field::CourseLength, &programme.delivery.course_length);
        let is_project = project.1.stated().is_some() || course.1.stated().is_none();
        let (field, known): (Field, &Known<Fact<Quantity>>) = if is_project { project } else { course };
        let judgement = Judgement::of_fact(
            programme,
            Question::Field(field),
            known,
            |length| verdict(*length, have),
            |length| vec![Part::Quantity(*length)],
        );
        let mut judgement = judgement.because_if(!is_project, Message::new("fit-why-course"));
        let lengths = known.stated().into_iter().flat_map(Fact::versions).map(|version| version.value);
        for length in lengths {
            judgement.because.extend(sum(length));
            let is_between = verdict(length, have) == Verdict::NotKnown && in_months(length.unit).is_some();
            judgement = judgement.because_if(is_between, Message::new("fit-why-between"));
        }
        judgement
    }
}

fn verdict(length: Quantity, have: f64) -> Verdict {
    let Some(months) = in_months(length.unit).filter(|_| length.per.is_none()) else {
        return Verdict::NotKnown;
    };
    let end = |end: Option<f64>| end.map(|number| number * months);
    match (end(length.amount.low()), end(length.amount.high())) {
        (_, Some(longest)) if longest <= have + SAME => Verdict::Met,
        (Some(shortest), _) if shortest > have + SAME => Verdict::NotMet,
        _ => Verdict::NotKnown,
    }
}

/// How many months one of a unit is; none when it is no time that passes.
fn in_months(unit: Unit) -> Option<f64> {
    Some(unit.in_weeks()? * 12.0 / WEEKS_A_YEAR)
}

/// How a length in another unit became months: `14 × 12 ÷ 52 = 3,2`.
fn sum(length: Quantity) -> Option<Message> {
    const FORMULAS: [(Unit, Message); 4] = [
        (Unit::Days, Message::new("fit-sum-days")),
        (Unit::Weeks, Message::new("fit-sum-weeks")),
        (Unit::HalfYears, Message::new("fit-sum-half-years")),
        (Unit::Years, Message::new("fit-sum-years")),
    ];
    let (_, formula) = FORMULAS.into_iter().find(|(unit, _)| *unit == length.unit)?;
    let number = length.amount.high().or(length.amount.low())?;
    let months = (number * in_months(length.unit)? * 10.0).round() / 10.0;
    Some(formula.with("number", Argument::Number(number)).with("months", Argument::Number(months)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::{changed, real};

    #[track_caller]
    fn check(id: &str, months: u16, expected: Verdict) {
        assert_eq!(Months::judge(&real(id), months).verdict, expected, "{id}: {months}");
    }

    #[test]
    fn fourteen_weeks_are_more_than_three_months() {
        check("pip-klubben", 3, Verdict::NotMet);
        check("pip-klubben", 4, Verdict::Met);
        let pip = real("pip-klubben");
        let judgement = Months::judge(&pip, 4);
        assert_eq!(judgement.because[0], Message::new("fit-why-course"), "no project period is stated");
        assert_eq!(judgement.because[1].id(), "fit-sum-weeks");
    }

    #[test]
    fn the_project_period_goes_before_the_course() {
        check("barn-i-rusfamilier", 12, Verdict::NotMet);
        check("barn-i-rusfamilier", 18, Verdict::Met);
    }

    #[test]
    fn between_the_shortest_and_the_longest_nobody_knows() {
        check("cos-p", 1, Verdict::NotMet);
        check("cos-p", 2, Verdict::NotKnown);
        check("cos-p", 3, Verdict::Met);
    }

    #[test]
    fn at_least_two_years_may_be_any_number_of_years() {
        let at_least = changed("barn-i-rusfamilier", |text| {
            text.replace("{ exactly = 18, unit = \"months\" }", "{ at-least = 24, unit = \"months\" }")
        });
        assert_eq!(Months::judge(&at_least, 23).verdict, Verdict::NotMet);
        assert_eq!(Months::judge(&at_least, 240).verdict, Verdict::NotKnown);
    }

    #[test]
    fn sources_that_differ_must_both_fit() {
        // 11 weeks, or 3–4 months.
        check("voimaperheet", 4, Verdict::Met);
        check("voimaperheet", 3, Verdict::NotKnown);
        check("voimaperheet", 1, Verdict::NotMet);
    }

    #[test]
    fn a_length_that_does_not_apply_is_neither() {
        let stasjon = real("barnas-stasjon");
        assert_eq!(Months::judge(&stasjon, 240).verdict, Verdict::NotKnown);
    }
}
