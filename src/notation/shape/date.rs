//! Dates: a day, or as much of a date as a source gives.

use jiff::civil::Date;
use toml::de::DeValue;

use super::{Plain, report, wrong_type};
use crate::notation::form::Form;
use crate::notation::reader::Value;
use crate::problem::{Code, Problem};
use crate::record::PartialDate;
use crate::words::Message;

/// A year, a month or a day.
pub(in crate::notation) const PARTIAL_DATE: Plain<PartialDate> =
    Plain { form: || Form::PartialDate, read: partial_date };

/// A day.
pub(in crate::notation) const DAY: Plain<Date> = Plain { form: || Form::Day, read: day };

fn partial_date(value: Value<'_, '_>) -> Option<PartialDate> {
    let written = match value.value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Integer(year) => year.as_str().to_owned(),
        DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => {
            wrong_type(value, "date");
            return None;
        }
    };
    let read = written.parse().ok();
    if read.is_none() {
        report(value, Code::NotADate, &written);
    }
    read
}

fn day(value: Value<'_, '_>) -> Option<Date> {
    match partial_date(value)? {
        PartialDate::Day(day) => Some(day),
        partial @ (PartialDate::Year(_) | PartialDate::Month(..)) => {
            let problem = Problem::new(Code::NotADate, value.bytes()).with("written", partial.to_string());
            value.report(problem.helped_by(Message::new("help-whole-date")));
            None
        }
    }
}
