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
    /// The source says "about".
    pub is_about: bool,
    /// Which currency.
    pub currency: Currency,
    /// What sort of amount it is.
    pub kind: Option<MoneyKind>,
    /// How many years it covers.
    pub years: Option<f64>,
}

impl Money {
    /// Whether it is no money at all: it is free.
    pub fn is_nothing(&self) -> bool {
        self.amount.high() == Some(0.0)
    }
}

vocabulary! {
    /// What sort of amount of money it is.
    MoneyKind "money-kind" {
        /// What somebody asks for it.
        Price = "price",
        /// What somebody paid.
        PricePaid = "price-paid",
        /// What somebody planned to use.
        Budget = "budget",
        /// A grant that somebody applied for.
        GrantAppliedFor = "grant-applied-for",
        /// A grant that somebody got.
        GrantReceived = "grant-received",
    }
}

/// The span of the children's ages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeSpan {
    /// The youngest, in months.
    pub from_months: u16,
    /// The oldest, in months, or no upper end; a child "up to 8 years" is 8 until the ninth
    /// birthday, so a span of 4–8 years holds a child of 8 years and 11 months.
    pub to_months: Option<u16>,
    /// What the source counts in.
    pub unit: AgeUnit,
    /// What it counts the youngest in, when that is another: "6 months to 3 years".
    pub from_unit: AgeUnit,
}

impl AgeSpan {
    /// Whether a child of this many whole years is inside the span.
    pub fn holds_years(self, years: u16) -> bool {
        let (youngest, oldest) = (years * 12, years * 12 + 11);
        self.last_month().is_none_or(|last| youngest <= last) && oldest >= self.from_months
    }

    /// The last month of age that it holds; none when it has no upper end. The
    /// last year is held to its end.
    pub fn last_month(self) -> Option<u16> {
        let more = match self.unit {
            AgeUnit::Years | AgeUnit::SchoolYears => 11,
            AgeUnit::Months => 0,
        };
        self.to_months.map(|to| to + more)
    }
}

vocabulary! {
    /// What an age is counted in.
    AgeUnit "age-unit" {
        /// Years of life.
        Years = "years",
        /// Months of life.
        Months = "months",
        /// Years at school, as Norway counts them: the first is the year in which
        /// a child turns six.
        SchoolYears = "school-years",
    }
}

impl AgeUnit {
    /// The age in months of somebody at so many of these.
    pub fn in_months(self, number: f64) -> f64 {
        match self {
            Self::Years => number * 12.0,
            Self::Months => number,
            Self::SchoolYears => (number + AGE_BEFORE_SCHOOL) * 12.0,
        }
    }

    /// So many of these somebody is at, at an age in months.
    pub fn from_months(self, months: u16) -> f64 {
        match self {
            Self::Years => f64::from(months) / 12.0,
            Self::Months => f64::from(months),
            Self::SchoolYears => f64::from(months) / 12.0 - AGE_BEFORE_SCHOOL,
        }
    }
}

/// How old a child turns in the year before it starts school in Norway.
const AGE_BEFORE_SCHOOL: f64 = 5.0;

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
        let span =
            AgeSpan { from_months: 48, to_months: Some(96), unit: AgeUnit::Years, from_unit: AgeUnit::Years };
        assert!(!span.holds_years(3));
        assert!(span.holds_years(4));
        assert!(span.holds_years(8));
        assert!(!span.holds_years(9));
    }

    #[test]
    fn a_span_of_months_holds_the_years_that_it_touches() {
        let span = AgeSpan {
            from_months: 18,
            to_months: Some(30),
            unit: AgeUnit::Months,
            from_unit: AgeUnit::Months,
        };
        assert!(!span.holds_years(0));
        assert!(span.holds_years(1));
        assert!(span.holds_years(2));
        assert!(!span.holds_years(3));
    }

    #[test]
    fn a_span_without_an_upper_end_holds_whoever_is_older() {
        let span =
            AgeSpan { from_months: 144, to_months: None, unit: AgeUnit::Years, from_unit: AgeUnit::Years };
        assert!(!span.holds_years(11) && span.holds_years(12) && span.holds_years(18));
    }

    #[test]
    fn the_first_year_at_school_is_the_year_one_turns_six() {
        assert_eq!(AgeUnit::SchoolYears.in_months(1.0), 72.0);
        for unit in [AgeUnit::Years, AgeUnit::Months, AgeUnit::SchoolYears] {
            assert_eq!(unit.from_months(unit.in_months(4.0) as u16), 4.0);
        }
    }
}
