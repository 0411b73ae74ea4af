//! Numbers with a unit, as sources give them: exact, a range, a bound, about.

use super::{Per, Unit};
use crate::term::vocabulary;

/// A number or a range with its unit. It is never a sentence: the sentence is
/// made for the reader's language when the page is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    /// How much.
    pub amount: Amount,
    /// The source says "about".
    pub is_about: bool,
    /// Of what.
    pub unit: Unit,
    /// For each what: two key persons *per workplace*.
    pub per: Option<Per>,
}

/// How much: never negative, never infinite, `low` below `high`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// This many.
    Exactly(f64),
    /// From the first to the second.
    Between(f64, f64),
    /// This many or more.
    AtLeast(f64),
    /// This many or fewer.
    AtMost(f64),
}

impl Amount {
    /// The lowest that it can be, when the source sets a lower bound.
    pub const fn low(self) -> Option<f64> {
        match self {
            Self::Exactly(low) | Self::Between(low, _) | Self::AtLeast(low) => Some(low),
            Self::AtMost(_) => None,
        }
    }

    /// The highest that it can be, when the source sets an upper bound.
    pub const fn high(self) -> Option<f64> {
        match self {
            Self::Exactly(high) | Self::Between(_, high) | Self::AtMost(high) => Some(high),
            Self::AtLeast(_) => None,
        }
    }
}

/// An amount of money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Money {
    /// How much, in whole units of the currency.
    pub amount: Amount,
    /// Which currency.
    pub currency: Currency,
}

/// The span of the children's ages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeSpan {
    /// The youngest, in months.
    pub from_months: u16,
    /// The oldest, in months; a child "up to 8 years" is 8 until the ninth
    /// birthday, so a span of 4–8 years holds a child of 8 years and 11 months.
    pub to_months: u16,
    /// Whether the source counts years or months.
    pub unit: AgeUnit,
}

impl AgeSpan {
    /// Whether a child of this many whole years is inside the span.
    pub const fn holds_years(self, years: u16) -> bool {
        let (youngest, oldest) = (years * 12, years * 12 + 11);
        let last = match self.unit {
            AgeUnit::Years => self.to_months + 11,
            AgeUnit::Months => self.to_months,
        };
        youngest <= last && oldest >= self.from_months
    }
}

vocabulary! {
    /// Whether an age is counted in years or months.
    AgeUnit "age-unit" {
        /// Years of life.
        Years = "years",
        /// Months of life.
        Months = "months",
    }
}

vocabulary! {
    /// The currencies of the countries that programmes come from.
    Currency "currency" {
        /// Norwegian kroner.
        Nok = "NOK",
        /// Danish kroner.
        Dkk = "DKK",
        /// Swedish kronor.
        Sek = "SEK",
        /// Euro.
        Eur = "EUR",
        /// US dollars.
        Usd = "USD",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_of_years_holds_its_last_year_to_the_end() {
        let span = AgeSpan { from_months: 48, to_months: 96, unit: AgeUnit::Years };
        assert!(!span.holds_years(3));
        assert!(span.holds_years(4));
        assert!(span.holds_years(8));
        assert!(!span.holds_years(9));
    }

    #[test]
    fn a_span_of_months_holds_the_years_that_it_touches() {
        let span = AgeSpan { from_months: 18, to_months: 30, unit: AgeUnit::Months };
        assert!(!span.holds_years(0));
        assert!(span.holds_years(1));
        assert!(span.holds_years(2));
        assert!(!span.holds_years(3));
    }
}
