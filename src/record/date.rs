//! Dates as sources give them: a year, a month or a day.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::span::Written;

/// A year, a month of a year, or a day: `2022`, `2022-08`, `2022-08-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i16),
    /// The year and the month.
    Month(i16, i8),
    /// The whole date.
    Day(Date),
}

/// A date in a record, and the first day on which anybody could have written it.
#[derive(Debug, Clone, PartialEq)]
pub struct Dated {
    /// The date as it is written.
    pub on: Written<PartialDate>,
    /// Before this day it is a slip of the pen.
    pub not_before: Date,
}

/// The text is not a date that can be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a year, a month or a day that can be: write 2022, 2022-08 or 2022-08-01")]
pub struct NotADate(pub String);

impl PartialDate {
    /// The first day it can mean; used for order and for age in years.
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::MIN),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::MIN),
            Self::Day(day) => day,
        }
    }

    /// The last day it can mean.
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 12, 31).unwrap_or(Date::MAX),
            Self::Month(..) => self.first_day().last_of_month(),
            Self::Day(day) => day,
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.first_day().year()
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let wrong = || NotADate(text.to_owned());
        let is_sound_year = |year: i16| (1800..=2200).contains(&year);
        let all_digits = text.split('-').all(|part| part.chars().all(|it| it.is_ascii_digit()));
        let date = match (text.len(), all_digits) {
            (4, true) => Self::Year(text.parse().map_err(|_| wrong())?),
            (7, true) => {
                let (year, month) = text.split_once('-').ok_or_else(wrong)?;
                let (year, month) = (year.parse().map_err(|_| wrong())?, month.parse().map_err(|_| wrong())?);
                Date::new(year, month, 1).map_err(|_| wrong())?;
                Self::Month(year, month)
            }
            (10, true) => Self::Day(text.parse().map_err(|_| wrong())?),
            _ => return Err(wrong()),
        };
        if is_sound_year(date.year()) { Ok(date) } else { Err(wrong()) }
    }
}

/// ISO 8601, as far as it is known; what a person reads is made by `words`.
impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(formatter, "{year:04}"),
            Self::Month(year, month) => write!(formatter, "{year:04}-{month:02}"),
            Self::Day(day) => write!(formatter, "{day}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_exact_as_it_is_written() {
        for text in ["2022", "2022-08", "2022-08-01"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
        assert_eq!("2024-02".parse::<PartialDate>().unwrap().last_day().to_string(), "2024-02-29");
    }

    #[test]
    fn a_date_that_cannot_be_is_refused() {
        for text in ["", "22", "2022-13", "2023-02-29", "1. mai", "0001", "2022-8-1", "-022", "+022-01-01"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
