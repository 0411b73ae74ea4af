//! Dates as people write them: `29.11.2026`, `29/11/26`, `1. mai 2024`; and which
//! day each means.

use std::ops::Range;

use jiff::civil::Date;

use crate::problem::{Code, Fix, Problem};
use crate::words::Message;

/// The first letters of the months, in the languages that records are written in.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar"],
    &["apr"],
    &["mai", "maj", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["des", "dec"],
];

/// How much of a date a key wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Precision {
    /// The day.
    Day,
    /// As much as a source gives: a year, a month or a day.
    AnyPart,
}

impl Precision {
    /// What is wrong with something that no date can be read from.
    pub(super) fn problem(self, written: &str, bytes: Range<usize>) -> Problem {
        let mut problem = Problem::new(Code::NotADate, bytes).with("written", written);
        problem.label = Message::new(match self {
            Self::Day => "label-whole-date",
            Self::AnyPart => "label-not-a-date",
        });
        problem
    }
}

/// A date as somebody wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WrittenDay {
    year: i16,
    month: i8,
    /// Nothing when only a month was written.
    day: Option<i8>,
    /// Whether it can be read in one way only.
    is_sure: bool,
}

impl WrittenDay {
    /// The date that this text is, in anybody's way of writing it.
    pub(super) fn of(text: &str) -> Option<Self> {
        // A time of the day follows after `T`, and eight digits are a day without its hyphens.
        let text = text.split_once('T').map_or(text, |(day, _)| day);
        let is_closed_up = text.len() == 8 && text.chars().all(|it| it.is_ascii_digit());
        if is_closed_up {
            return Self::of(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]));
        }
        let pieces: Vec<&str> = text.split([' ', '.', '/', '-']).filter(|piece| !piece.is_empty()).collect();
        let number = |piece: &str| {
            (piece.chars().all(|it| it.is_ascii_digit())).then(|| piece.parse::<i16>().ok()).flatten()
        };
        match pieces.as_slice() {
            [year, month, day] if year.len() == 4 => {
                Self::new(number(year)?, number(month)?, Some(number(day)?), true)
            }
            [day, month, year] if year.len() == 4 || year.len() == 2 => {
                // `26-11-22` is a day of 2022 to some, and of 2026 to others.
                if year.len() == 2 && text.contains('-') && number(year).is_some_and(|it| it <= 31) {
                    return None;
                }
                let (day, named) = (number(day)?, month_named(month));
                let month = named.map_or_else(|| number(month), Some)?;
                let whole = if year.len() == 4 { number(year)? } else { number(year)?.checked_add(2000)? };
                // Elsewhere the month stands first when slashes stand between.
                let is_sure = year.len() == 4 && (named.is_some() || !text.contains('/') || day > 12);
                Self::new(whole, month, Some(day), is_sure)
            }
            [year, month] if year.len() == 4 => Self::new(number(year)?, number(month)?, None, true),
            [month, year] if year.len() == 4 => {
                let month = month_named(month).map_or_else(|| number(month), Some)?;
                Self::new(number(year)?, month, None, true)
            }
            _ => None,
        }
    }

    fn new(year: i16, month: i16, day: Option<i16>, is_sure: bool) -> Option<Self> {
        let is_year = (1800..=2200).contains(&year);
        let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month) && is_year)?;
        let day = day.map(|day| i8::try_from(day).ok().filter(|day| (1..=31).contains(day)));
        match day {
            Some(None) => None,
            Some(day) => Some(Self { year, month, day, is_sure }),
            None => Some(Self { year, month, day: None, is_sure }),
        }
    }

    /// The year that it is in.
    pub(super) const fn year(self) -> i16 {
        self.year
    }

    /// What is wrong with a date written like this at these bytes, where so much of one is
    /// wanted, and how to write it.
    pub(super) fn problem(self, written: &str, bytes: Range<usize>, wanted: Precision) -> Problem {
        let mut problem = wanted.problem(written, bytes.clone());
        let Some(day) = self.day else {
            if wanted == Precision::AnyPart {
                let month = format!("\"{:04}-{:02}\"", self.year, self.month);
                problem.label = Message::new("label-date-as").with("date", month.as_str());
                problem.fix = self.is_sure.then_some(Fix { bytes, replacement: month });
            }
            return problem;
        };
        match Date::new(self.year, self.month, day) {
            Ok(date) => {
                let iso = date.to_string();
                problem.label = Message::new("label-date-as").with("date", iso.as_str());
                problem.fix = self.is_sure.then_some(Fix { bytes, replacement: iso });
            }
            Err(_) => {
                let first = Date::new(self.year, self.month, 1).unwrap_or(Date::MIN);
                problem.label = Message::new("label-no-such-day").with("last", first.last_of_month());
            }
        }
        problem
    }
}

/// The number of a month by its name, or enough of it.
fn month_named(piece: &str) -> Option<i16> {
    let piece = piece.to_lowercase();
    let month = MONTHS.iter().position(|names| names.iter().any(|name| piece.starts_with(name)))?;
    i16::try_from(month + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let fix = WrittenDay::of(text).and_then(|it| it.problem(text, 0..1, Precision::Day).fix);
        assert_eq!(fix.as_ref().map(|fix| fix.replacement.as_str()), expected, "{text}");
    }

    #[test]
    fn a_day_is_understood_however_people_write_it() {
        for text in
            ["29.11.2026", "29. 11. 2026", "29/11/2026", "29-11-2026", "29. november 2026", "2026/11/29"]
        {
            check(text, Some("2026-11-29"));
        }
        check("1. mai 2024", Some("2024-05-01"));
        check("2026-1-5", Some("2026-01-05"));
        check("20261129", Some("2026-11-29"));
        check("2026-11-29T10:00:00", Some("2026-11-29"));
    }

    #[test]
    fn a_day_that_can_be_another_is_not_put_right_for_anybody() {
        check("03/04/2026", None);
        check("29.11.26", None);
        check("31.11.2026", None);
        check("2018-02", None);
        check("mars 2025", None);
    }

    #[test]
    fn a_month_is_written_in_quotation_marks_where_a_month_will_do() {
        for text in ["2018-2", "02.2018", "2/2018", "2018/02", "februar 2018", "feb. 2018"] {
            let month = WrittenDay::of(text).unwrap();
            let fix = |wanted| month.problem(text, 0..1, wanted).fix.map(|it| it.replacement);
            assert_eq!(fix(Precision::AnyPart).as_deref(), Some("\"2018-02\""), "{text}");
            assert_eq!(fix(Precision::Day), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_not_taken_for_one() {
        for text in ["12.500", "1,5", "8-10", "1.2.3", "ja", "2026", "40.11.2026", "29.13.2026"] {
            assert_eq!(WrittenDay::of(text), None, "{text}");
        }
    }
}
