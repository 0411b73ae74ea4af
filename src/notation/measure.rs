//! The shapes of numbers with a unit: quantities, money, ages.

use super::form::{Form, TableSort};
use super::reader::Value;
use super::shape::{
    Keys, NUMBER, Shape, TableOf, YES_NO, fitting_term, form_of_table, read_table, table, term,
};
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{AgeSpan, AgeUnit, Amount, Money, Quantity, Unit, UnitSort};

/// A quantity whose unit fits.
pub(super) struct QuantityIn {
    fits: fn(Unit) -> bool,
}

/// A quantity of anything.
pub(super) const QUANTITY: QuantityIn = QuantityIn { fits: |_| true };

/// A length: of time, or of so many times that people meet.
pub(super) const LENGTH: QuantityIn =
    QuantityIn { fits: |unit| matches!(unit.sort(), UnitSort::Time | UnitSort::Meetings) };

/// Working time.
pub(super) const HOURS: QuantityIn = QuantityIn { fits: |unit| matches!(unit.sort(), UnitSort::Time) };

/// A number of people, of those who work or take part.
pub(super) const PEOPLE: QuantityIn = QuantityIn {
    fits: |unit| matches!(unit.sort(), UnitSort::Persons | UnitSort::Reached | UnitSort::Workers),
};

impl Keys for QuantityIn {
    type Said = Quantity;

    fn name(&self) -> &'static str {
        "quantity"
    }

    fn ask(&self, table: &TableReader<'_, '_>) -> Option<Quantity> {
        let amount = amount(table);
        let is_about = table.may("about", YES_NO).unwrap_or(false);
        let unit = table.must("unit", fitting_term(self.fits));
        let per = table.may("per", term());
        Some(Quantity { amount: amount?, is_about, unit: unit?, per })
    }
}

impl Shape for QuantityIn {
    type Read = Quantity;

    fn read(&self, value: Value<'_, '_>) -> Option<Quantity> {
        read_table(self, value)
    }

    fn form(&self) -> Form {
        form_of_table(self, TableSort::Value)
    }
}

/// An amount of money.
pub(super) const MONEY: TableOf<Money> = table("money", |table| {
    let amount = amount(table);
    let is_about = table.may("about", YES_NO).unwrap_or(false);
    let currency = table.must("currency", term());
    let kind = table.may("kind", term());
    let years = table.may("years", NUMBER);
    Some(Money { amount: amount?, is_about, currency: currency?, kind, years })
});

/// The ways to write how much, of which one is used.
const AMOUNTS: [&[&str]; 4] = [&["exactly"], &["from", "to"], &["at-least"], &["at-most"]];

fn amount(table: &TableReader<'_, '_>) -> Option<Amount> {
    table.alternatives(&AMOUNTS);
    let exactly = table.must_if("exactly", NUMBER);
    let from = table.must_if("from", NUMBER);
    let to = table.must_if("to", NUMBER);
    let at_least = table.must_if("at-least", NUMBER);
    let at_most = table.must_if("at-most", NUMBER);
    match (exactly, from, to, at_least, at_most) {
        (Some(exactly), None, None, None, None) => Some(Amount::Exactly(exactly)),
        (None, Some(from), Some(to), None, None) => {
            if from >= to {
                table.report(Problem::new(Code::RangeReversed, table.bytes()));
                return None;
            }
            Some(Amount::Between(from, to))
        }
        (None, None, None, Some(least), None) => Some(Amount::AtLeast(least)),
        (None, None, None, None, Some(most)) => Some(Amount::AtMost(most)),
        _ => {
            // A number that could not be read has been reported already.
            let written = AMOUNTS.concat().into_iter().filter(|key| table.has(key)).count();
            let read = [exactly, from, to, at_least, at_most].iter().flatten().count();
            if written == read {
                table.report(Problem::new(Code::AmountUnclear, table.bytes()));
            }
            None
        }
    }
}

/// The oldest that a child or a young person of a programme is, in years.
const OLDEST: f64 = 25.0;

/// A span of ages: from one age to another, or upwards from one.
pub(super) const AGE_SPAN: TableOf<AgeSpan> = table("age-span", |table| {
    table.alternatives(&[&["from", "to"], &["from-months", "to"], &["at-least"]]);
    let from = table.must_if("from", NUMBER);
    let from_months = table.must_if("from-months", NUMBER);
    let to = table.must_if("to", NUMBER);
    let at_least = table.must_if("at-least", NUMBER);
    let unit: Option<AgeUnit> = table.must("unit", term());
    let unit = unit?;
    let ((key, from), to, from_unit) = match (from, from_months, to, at_least) {
        (Some(from), None, Some(to), None) => (("from", from), Some(to), unit),
        (None, Some(from), Some(to), None) => (("from-months", from), Some(to), AgeUnit::Months),
        (None, None, None, Some(from)) => (("at-least", from), None, unit),
        _ => {
            // A number that could not be read has been reported already.
            let written =
                ["from", "from-months", "to", "at-least"].iter().filter(|key| table.has(key)).count();
            if written == [from, from_months, to, at_least].iter().flatten().count() {
                table.report(Problem::new(Code::AmountUnclear, table.bytes()));
            }
            return None;
        }
    };
    let (low, high) = (from_unit.in_months(from), to.map(|to| unit.in_months(to)));
    if high.is_some_and(|high| low > high) {
        table.report(Problem::new(Code::RangeReversed, table.bytes()));
        return None;
    }
    for (key, months, written) in [(key, Some(low), Some(from)), ("to", high, to)] {
        if let (Some(months), Some(written)) = (months, written)
            && months > OLDEST * 12.0
        {
            let problem = Problem::new(Code::NumberOutOfRange, table.bytes_of(key));
            table.report_at(key, problem.with("written", written.to_string()));
            return None;
        }
    }
    // At most 300 by the lines above.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 300")]
    let whole = |months: f64| months as u16;
    Some(AgeSpan { from_months: whole(low), to_months: high.map(whole), unit, from_unit })
});
