//! The shapes of numbers with a unit: quantities, money, ages.

use super::reader::Value;
use super::shape::{boolean, number, table, term};
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{AgeSpan, AgeUnit, Amount, Money, Quantity};

pub(super) fn quantity(value: Value<'_, '_>) -> Option<Quantity> {
    table(|table| {
        let amount = amount(table);
        let is_about = table.may("about", boolean).unwrap_or(false);
        let unit = table.must("unit", term);
        let per = table.may("per", term);
        Some(Quantity { amount: amount?, is_about, unit: unit?, per })
    })(value)
    .flatten()
}

pub(super) fn money(value: Value<'_, '_>) -> Option<Money> {
    table(|table| {
        let amount = amount(table);
        let currency = table.must("currency", term);
        Some(Money { amount: amount?, currency: currency? })
    })(value)
    .flatten()
}

fn amount(table: &TableReader<'_, '_>) -> Option<Amount> {
    let exactly = table.may("exactly", number);
    let from = table.may("from", number);
    let to = table.may("to", number);
    let at_least = table.may("at-least", number);
    let at_most = table.may("at-most", number);
    match (exactly, from, to, at_least, at_most) {
        (Some(exactly), None, None, None, None) => Some(Amount::Exactly(exactly)),
        (None, Some(from), Some(to), None, None) => {
            if from >= to {
                table.reader().report(reversed(table));
                return None;
            }
            Some(Amount::Between(from, to))
        }
        (None, None, None, Some(least), None) => Some(Amount::AtLeast(least)),
        (None, None, None, None, Some(most)) => Some(Amount::AtMost(most)),
        _ => {
            // A number that could not be read has been reported already.
            let written =
                ["exactly", "from", "to", "at-least", "at-most"].iter().filter(|key| table.has(key));
            let read = [exactly, from, to, at_least, at_most].iter().flatten().count();
            if written.count() == read {
                table.reader().report(Problem::new(Code::AmountUnclear, table.bytes()));
            }
            None
        }
    }
}

fn reversed(table: &TableReader<'_, '_>) -> Problem {
    Problem::new(Code::RangeReversed, table.bytes())
}

pub(super) fn age_span(value: Value<'_, '_>) -> Option<AgeSpan> {
    table(|table| {
        let from = table.must("from", number);
        let to = table.must("to", number);
        let unit: Option<AgeUnit> = table.must("unit", term);
        let (from, to, unit) = (from?, to?, unit?);
        if from > to {
            table.reader().report(reversed(table));
            return None;
        }
        let months = |age: f64| match unit {
            AgeUnit::Years => age * 12.0,
            AgeUnit::Months => age,
        };
        if months(to) > 25.0 * 12.0 {
            let problem = Problem::new(Code::NumberOutOfRange, table.bytes_of("to"));
            table.reader().report(problem.with("written", to.to_string()));
            return None;
        }
        // At most 300 by the line above.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 300")]
        Some(AgeSpan { from_months: months(from) as u16, to_months: months(to) as u16, unit })
    })(value)
    .flatten()
}
