//! Dates: a day, or as much of a date as a source gives.

use jiff::civil::Date;
use toml::de::DeValue;

use super::text::word;
use super::{Plain, Shape, wrong_type};
use crate::notation::day::{Precision, WrittenDay};
use crate::notation::form::Form;
use crate::notation::reader::Value;
use crate::record::{Dated, PartialDate};

/// A year, a month or a day.
pub(in crate::notation) const PARTIAL_DATE: Plain<PartialDate> =
    Plain { form: || Form::PartialDate, read: partial_date };

/// A day.
pub(in crate::notation) const DAY: Plain<Date> = Plain { form: || Form::Day, read: day };

/// What a date can be read as.
pub(in crate::notation) trait Dating: Copy {
    /// As much of a date as it says.
    fn dating(self) -> PartialDate;
}

impl Dating for PartialDate {
    fn dating(self) -> PartialDate {
        self
    }
}

impl Dating for Date {
    fn dating(self) -> PartialDate {
        PartialDate::Day(self)
    }
}

/// A year.
impl Dating for i16 {
    fn dating(self) -> PartialDate {
        PartialDate::Year(self)
    }
}

/// A date that nobody can write before it comes; the rules are told.
pub(in crate::notation) struct Past<S> {
    shape: S,
    /// How many years ahead it is known all the same.
    n_years_ahead: i16,
}

/// A date that nobody can write before it comes: when something was read, or published.
pub(in crate::notation) const fn past<S>(shape: S) -> Past<S> {
    Past { shape, n_years_ahead: 0 }
}

/// A year that is known the year before: that of a price.
pub(in crate::notation) const fn announced<S>(shape: S) -> Past<S> {
    Past { shape, n_years_ahead: 1 }
}

impl<S: Shape<Read: Dating>> Shape for Past<S> {
    type Read = S::Read;

    fn read(&self, value: Value<'_, '_>) -> Option<S::Read> {
        let read = self.shape.read(value)?;
        let on = value.written(read.dating());
        let first = on.value.first_day();
        let not_before = first.with().year(first.year() - self.n_years_ahead).build().unwrap_or(first);
        value.reader.note_date(Dated { on, not_before });
        Some(read)
    }

    fn form(&self) -> Form {
        self.shape.form()
    }
}

fn partial_date(value: Value<'_, '_>) -> Option<PartialDate> {
    date(value, Precision::AnyPart)
}

fn date(value: Value<'_, '_>, wanted: Precision) -> Option<PartialDate> {
    let written = match value.value.get_ref() {
        DeValue::String(_) => word(value)?,
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Integer(year) => year.as_str().to_owned(),
        DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => {
            wrong_type(value, "date");
            return None;
        }
    };
    if let Ok(read) = written.parse() {
        return Some(read);
    }
    value.report(match WrittenDay::of(&written) {
        Some(day) => day.problem(&written, value.bytes(), wanted),
        None => wanted.problem(&written, value.bytes()),
    });
    None
}

fn day(value: Value<'_, '_>) -> Option<Date> {
    match date(value, Precision::Day)? {
        PartialDate::Day(day) => Some(day),
        partial @ (PartialDate::Year(_) | PartialDate::Month(..)) => {
            value.report(Precision::Day.problem(&partial.to_string(), value.bytes()));
            None
        }
    }
}
