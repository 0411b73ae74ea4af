//! Dates: a day, or as much of a date as a source gives.

use jiff::civil::Date;
use toml::de::DeValue;

use super::{Plain, wrong_type};
use crate::notation::day::WrittenDay;
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
    date(value, "label-not-a-date")
}

fn date(value: Value<'_, '_>, label: &'static str) -> Option<PartialDate> {
    let written = match value.value.get_ref() {
        DeValue::String(text) => text.to_string(),
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
        Some(day) => day.problem(&written, value.bytes()),
        None => {
            let mut problem = Problem::new(Code::NotADate, value.bytes()).with("written", written);
            problem.label = Message::new(label);
            problem
        }
    });
    None
}

fn day(value: Value<'_, '_>) -> Option<Date> {
    match date(value, "label-whole-date")? {
        PartialDate::Day(day) => Some(day),
        partial @ (PartialDate::Year(_) | PartialDate::Month(..)) => {
            let mut problem =
                Problem::new(Code::NotADate, value.bytes()).with("written", partial.to_string());
            problem.label = Message::new("label-whole-date");
            value.report(problem);
            None
        }
    }
}
