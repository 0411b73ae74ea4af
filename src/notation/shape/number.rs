//! Numbers, years, yes and no.

use std::ops::Range;

use toml::de::DeValue;

use super::{Plain, report, wrong_type};
use crate::notation::day::WrittenDay;
use crate::notation::figure::{self, Figure};
use crate::notation::form::Form;
use crate::notation::reader::Value;
use crate::problem::{Code, Problem};
use crate::words::Message;

/// The largest number that a record can hold: more than the kroner of any
/// programme, and small enough to be exact.
pub(in crate::notation) const LARGEST_NUMBER: f64 = 1e12;

/// The years that a source can be from.
pub(in crate::notation) const YEARS: std::ops::RangeInclusive<f64> = 1800.0..=2200.0;

/// The rows and columns that a map can have: more, and no phone could show it.
const MAP_LINES: std::ops::RangeInclusive<f64> = 1.0..=30.0;

/// A number, from nothing up.
pub(in crate::notation) const NUMBER: Plain<f64> = Plain { form: || Form::Number, read: number };

/// A year.
pub(in crate::notation) const YEAR: Plain<i16> = Plain { form: || Form::Year, read: year };

/// A row or a column of a map, counted from 1.
pub(in crate::notation) const MAP_LINE: Plain<u8> = Plain { form: || Form::Number, read: map_line };

/// Yes or no.
pub(in crate::notation) const YES_NO: Plain<bool> = Plain { form: || Form::YesNo, read: yes_no };

fn yes_no(value: Value<'_, '_>) -> Option<bool> {
    let DeValue::Boolean(read) = value.value.get_ref() else {
        wrong_type(value, "boolean");
        return None;
    };
    Some(*read)
}

fn number(value: Value<'_, '_>) -> Option<f64> {
    let written = match value.value.get_ref() {
        DeValue::Integer(integer) => {
            if integer.radix() != 10 {
                let written = integer.to_string();
                match u64::from_str_radix(integer.as_str(), integer.radix()) {
                    Ok(read) => value.report(Figure::only(read).problem(&written, value.bytes())),
                    Err(_) => report(value, Code::NumberOutOfRange, &written),
                }
                return None;
            }
            integer.as_str()
        }
        DeValue::Float(float) => float.as_str(),
        DeValue::String(text) => {
            not_a_number(value, text);
            return None;
        }
        DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
            wrong_type(value, "number");
            return None;
        }
    };
    if let Some(figure) = figure::doubt(written) {
        value.report(figure.problem(written, value.bytes()));
        return None;
    }
    let read = written.replace('_', "").parse::<f64>().ok();
    let read = read.filter(|number| (0.0..=LARGEST_NUMBER).contains(number));
    if read.is_none() {
        report(value, Code::NumberOutOfRange, written);
    }
    read
}

/// A number in quotation marks is told at once how it is written without them.
fn not_a_number(value: Value<'_, '_>, text: &str) {
    let is_as_it_should_be = text.parse::<f64>().is_ok() && figure::doubt(text).is_none();
    match Figure::in_words(text).or_else(|| Figure::of(text)).filter(|_| !is_as_it_should_be) {
        Some(figure) => value.report(figure.problem(text, value.bytes())),
        None => wrong_type(value, "number"),
    }
}

fn map_line(value: Value<'_, '_>) -> Option<u8> {
    let line = number(value)?;
    if MAP_LINES.contains(&line) && line.fract() == 0.0 {
        // In range by the line above.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 30")]
        return Some(line as u8);
    }
    report(value, Code::NumberOutOfRange, &line.to_string());
    None
}

fn year(value: Value<'_, '_>) -> Option<i16> {
    if let DeValue::String(text) = value.value.get_ref()
        && WrittenDay::of(text).is_none()
        && let Some(last) = Figure::of(text).as_ref().and_then(Figure::end)
    {
        let mut problem = Problem::new(Code::NumberUnclear, value.bytes()).with("written", &**text);
        problem.label = Message::new("label-one-year");
        value.report(problem.helped_by(Message::new("help-one-year").with("year", last)));
        return None;
    }
    let written = match value.value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Integer(integer) => integer.to_string(),
        DeValue::Float(float) => float.as_str().to_owned(),
        DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => {
            wrong_type(value, "number");
            return None;
        }
    };
    let Some(year) = year_in(&written) else {
        value.report(no_year(&written, value.bytes()));
        return None;
    };
    if matches!(value.value.get_ref(), DeValue::Integer(_)) && year.to_string() == written {
        return Some(year);
    }
    value.report(Figure::only(year).problem(&written, value.bytes()));
    None
}

/// The year that somebody wrote, by itself or in a date.
pub(in crate::notation) fn year_in(written: &str) -> Option<i16> {
    let in_date = WrittenDay::of(written).map(WrittenDay::year);
    let plain = || written.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok();
    in_date.or_else(plain).filter(|year| YEARS.contains(&f64::from(*year)))
}

/// What is wrong with something that no year can be read from.
pub(in crate::notation) fn no_year(written: &str, bytes: Range<usize>) -> Problem {
    let mut problem = Problem::new(Code::NotADate, bytes).with("written", written);
    problem.label = Message::new("label-year");
    problem
}
