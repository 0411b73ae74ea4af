//! The shapes that a value can have: text, number, date, term, quantity …
//!
//! A shape takes a value and gives what it means, or reports why it cannot.

use std::sync::Arc;

use jiff::civil::Date;
use toml::de::DeValue;
use url::Url;

use super::reader::Value;
use super::table::TableReader;
use crate::problem::{Code, Fix, Problem};
use crate::record::{Lang, OpenTerm, OpenVocabulary, PartialDate, Place, ProgrammeId, Term, Text};
use crate::span::Written;
use crate::words::Message;

/// The largest number that a record can hold: more than the kroner of any
/// programme, and small enough to be exact.
const LARGEST_NUMBER: f64 = 1e12;

/// The longest text that is one statement, in characters.
const LONGEST_TEXT: usize = 4000;

pub(super) fn wrong_type(value: Value<'_, '_>, wanted: &'static str) {
    let found = match value.value.get_ref() {
        DeValue::String(_) => "type-text",
        DeValue::Integer(_) | DeValue::Float(_) => "type-number",
        DeValue::Boolean(_) => "type-boolean",
        DeValue::Datetime(_) => "type-date",
        DeValue::Array(_) => "type-list",
        DeValue::Table(_) => "type-table",
    };
    let problem = Problem::new(Code::WrongType, value.bytes())
        .with("found", Message::new(found))
        .with("wanted", Message::named("type-", wanted));
    let is_forgotten_quote =
        wanted == "text" && matches!(found, "type-number" | "type-date" | "type-boolean");
    value.reader.report(if is_forgotten_quote {
        problem.helped_by(Message::new("help-quote-it"))
    } else {
        problem
    });
}

/// A value that remembers where it was written, for the rules.
pub(super) fn written<'r, 't: 'r, T>(
    shape: impl FnOnce(Value<'r, 't>) -> Option<T>,
) -> impl FnOnce(Value<'r, 't>) -> Option<Written<T>> {
    move |value| Some(Written::new(shape(value)?, value.bytes()))
}

fn report(value: Value<'_, '_>, code: Code, written: &str) {
    value.reader.report(Problem::new(code, value.bytes()).with("written", written));
}

/// A text that is the same for every reader: a name, a number to call.
pub(super) fn string(value: Value<'_, '_>) -> Option<String> {
    let DeValue::String(text) = value.value.get_ref() else {
        wrong_type(value, "text");
        return None;
    };
    let text = text.trim();
    // Letters that take no room are as good as none.
    let is_seen = |letter: char| {
        !letter.is_whitespace() && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    if !text.chars().any(is_seen) {
        value.reader.report(Problem::new(Code::EmptyText, value.bytes()));
        return None;
    }
    if text.chars().count() > LONGEST_TEXT {
        value.reader.report(Problem::new(Code::TooLarge, value.bytes()));
        return None;
    }
    Some(text.to_owned())
}

/// Prose: a text in the language of the record, or one for each language.
pub(super) fn text(value: Value<'_, '_>) -> Option<Text> {
    let DeValue::Table(versions) = value.value.get_ref() else {
        return Some(Text::new(value.reader.language(), string(value)?));
    };
    let mut read: Option<Text> = None;
    let own = value.reader.language();
    // The record's own language first: it is what everyone falls back to.
    let own_first = |key: &str| key != own.code();
    let mut versions: Vec<_> = versions.iter().collect();
    versions.sort_by_key(|(key, _)| own_first(key.get_ref()));
    for (key, version) in versions {
        let Ok(language) = key.get_ref().parse::<Lang>() else {
            let problem = Problem::new(Code::NotALanguage, key.span()).with("written", &**key.get_ref());
            value.reader.report(problem);
            continue;
        };
        let Some(version) = string(Value { reader: value.reader, value: version }) else { continue };
        read = Some(match read {
            Some(text) => text.with(language, version),
            None => Text::new(language, version),
        });
    }
    if read.is_none() {
        value.reader.report(Problem::new(Code::EmptyText, value.bytes()));
    }
    read
}

pub(super) fn boolean(value: Value<'_, '_>) -> Option<bool> {
    let DeValue::Boolean(read) = value.value.get_ref() else {
        wrong_type(value, "boolean");
        return None;
    };
    Some(*read)
}

pub(super) fn number(value: Value<'_, '_>) -> Option<f64> {
    let written = match value.value.get_ref() {
        DeValue::Integer(integer) => {
            if integer.radix() != 10 {
                let prefix = match integer.radix() {
                    16 => "0x",
                    8 => "0o",
                    _ => "0b",
                };
                report(value, Code::NumberOutOfRange, &format!("{prefix}{}", integer.as_str()));
                return None;
            }
            integer.as_str()
        }
        DeValue::Float(float) => float.as_str(),
        _ => {
            wrong_type(value, "number");
            return None;
        }
    };
    let read = written.replace('_', "").parse::<f64>().ok();
    let read = read.filter(|number| (0.0..=LARGEST_NUMBER).contains(number));
    if read.is_none() {
        report(value, Code::NumberOutOfRange, written);
    }
    read
}

pub(super) fn year(value: Value<'_, '_>) -> Option<i16> {
    let year = number(value)?;
    if (1800.0..=2200.0).contains(&year) && year.fract() == 0.0 {
        // In range by the line above.
        #[expect(clippy::cast_possible_truncation, reason = "between 1800 and 2200")]
        return Some(year as i16);
    }
    report(value, Code::NotADate, &year.to_string());
    None
}

pub(super) fn partial_date(value: Value<'_, '_>) -> Option<PartialDate> {
    let written = match value.value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Integer(year) => year.as_str().to_owned(),
        _ => {
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

pub(super) fn date(value: Value<'_, '_>) -> Option<Date> {
    match partial_date(value)? {
        PartialDate::Day(day) => Some(day),
        partial @ (PartialDate::Year(_) | PartialDate::Month(..)) => {
            let problem = Problem::new(Code::NotADate, value.bytes()).with("written", partial.to_string());
            value.reader.report(problem.helped_by(Message::new("help-whole-date")));
            None
        }
    }
}

/// An address on the web: `https` or `http`, nothing that a browser would run.
pub(super) fn address(value: Value<'_, '_>) -> Option<Url> {
    let written = string(value)?;
    let read = Url::parse(&written).ok();
    let read = read.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if read.is_none() {
        report(value, Code::NotAnAddress, &written);
    }
    read
}

pub(super) fn lang(value: Value<'_, '_>) -> Option<Lang> {
    let written = string(value)?;
    let read = written.parse().ok();
    if read.is_none() {
        report(value, Code::NotALanguage, &written);
    }
    read
}

/// The record's own id: it must be the file's name.
pub(super) fn own_id(value: Value<'_, '_>, file: &ProgrammeId) -> Option<ProgrammeId> {
    let written = string(value)?;
    match written.parse::<ProgrammeId>() {
        Ok(id) if id == *file => Some(id),
        Ok(_) => {
            let mut problem = Problem::new(Code::IdDiffersFromFileName, value.bytes())
                .with("written", written.as_str())
                .with("file", file.as_str());
            problem.help = Some(Message::new("help-did-you-mean").with("suggestion", file.as_str()));
            problem.fix = Some(Fix { bytes: value.bytes(), replacement: format!("\"{file}\"") });
            value.reader.report(problem);
            None
        }
        Err(_) => {
            report(value, Code::NotAnId, &written);
            None
        }
    }
}

/// A term of a closed vocabulary.
pub(super) fn term<T: Term>(value: Value<'_, '_>) -> Option<T> {
    let written = string(value)?;
    let read = T::from_key(&written);
    if read.is_none() {
        unknown_term(value, &written, T::VOCABULARY, T::ALL.iter().map(|term| term.key()));
    }
    read
}

/// A term of an open vocabulary.
pub(super) fn open_term(vocabulary: OpenVocabulary) -> impl Fn(Value<'_, '_>) -> Option<Arc<OpenTerm>> {
    move |value| {
        let written = string(value)?;
        let read = value.reader.vocabularies().find(vocabulary, &written).cloned();
        if read.is_none() {
            let keys = value.reader.vocabularies().of(vocabulary).iter().map(|term| term.key.as_str());
            unknown_term(value, &written, vocabulary.key(), keys);
        }
        read
    }
}

/// A place.
pub(super) fn place(value: Value<'_, '_>) -> Option<Arc<Place>> {
    let written = string(value)?;
    let read = value.reader.vocabularies().place(&written).cloned();
    if read.is_none() {
        let problem = Problem::new(Code::UnknownPlace, value.bytes()).with("written", written.as_str());
        let keys = value.reader.vocabularies().places().map(|place| place.key.as_str());
        value.reader.report(problem.did_you_mean(&written, keys, |nearest| Fix {
            bytes: value.bytes(),
            replacement: format!("\"{nearest}\""),
        }));
    }
    read
}

/// The id of another programme; whether there is such a one is for the rules.
pub(super) fn programme_id(value: Value<'_, '_>) -> Option<ProgrammeId> {
    let written = string(value)?;
    let read = written.parse().ok();
    if read.is_none() {
        report(value, Code::NotAnId, &written);
    }
    read
}

fn unknown_term<'k>(
    value: Value<'_, '_>,
    written: &str,
    vocabulary: &str,
    keys: impl Iterator<Item = &'k str>,
) {
    let keys: Vec<_> = keys.collect();
    let problem = Problem::new(Code::UnknownTerm, value.bytes())
        .with("written", written)
        .with("vocabulary", vocabulary)
        .helped_by(Message::new("help-one-of").with("terms", keys.join(", ")));
    value.reader.report(problem.did_you_mean(written, keys, |nearest| Fix {
        bytes: value.bytes(),
        replacement: format!("\"{nearest}\""),
    }));
}

/// A list of values of one shape; never empty.
pub(super) fn list<'r, 't: 'r, T>(
    shape: impl Fn(Value<'r, 't>) -> Option<T>,
) -> impl FnOnce(Value<'r, 't>) -> Option<Vec<T>> {
    move |value| {
        let DeValue::Array(items) = value.value.get_ref() else {
            wrong_type(value, "list");
            return None;
        };
        if items.is_empty() {
            value.reader.report(Problem::new(Code::EmptyText, value.bytes()));
            return None;
        }
        Some(items.iter().filter_map(|item| shape(Value { reader: value.reader, value: item })).collect())
    }
}

/// A table of one shape.
pub(super) fn table<'r, 't: 'r, T>(
    read: impl FnOnce(&TableReader<'r, 't>) -> T,
) -> impl FnOnce(Value<'r, 't>) -> Option<T> {
    move |value| {
        let DeValue::Table(table) = value.value.get_ref() else {
            wrong_type(value, "table");
            return None;
        };
        let table = TableReader::new(value.reader, table, value.bytes());
        let read = read(&table);
        table.report_what_nobody_asked_for();
        Some(read)
    }
}
