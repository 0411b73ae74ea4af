//! The shapes that a value can have: text, number, date, term, list, table …
//!
//! A shape reads a value, or reports why it cannot; and it says what it reads, so
//! that a description of the record is made of the reader's own lines.

mod date;
mod id;
mod number;
mod term;
mod text;

pub(super) use date::{DAY, PARTIAL_DATE, announced, past};
pub(super) use id::{OWN_ID, PROGRAMME_ID, QUESTION, SOURCE_ID, TERM_KEY};
pub(super) use number::{LARGEST_NUMBER, MAP_LINE, NUMBER, YEAR, YEARS, YES_NO, no_year, year_in};
pub(super) use term::{PLACE, fitting_term, open_term, term};
pub(super) use text::{ADDRESS, LANGUAGE, STRING, TEXT, VARIANT_NAME};

use toml::de::DeValue;

use super::form::{Form, TableForm, TableSort};
use super::path::Path;
use super::reader::Value;
use super::table::{TableReader, describing};
use crate::problem::{Code, Problem};
use crate::span::Written;
use crate::words::Message;

/// What a value can be: how it is read, and what it looks like.
pub(super) trait Shape {
    /// What is read.
    type Read;
    /// What the value says; nothing, with a problem, when it cannot be read.
    fn read(&self, value: Value<'_, '_>) -> Option<Self::Read>;
    /// What such a value looks like.
    fn form(&self) -> Form;
}

/// A shape that is not made of others.
pub(super) struct Plain<T> {
    form: fn() -> Form,
    read: fn(Value<'_, '_>) -> Option<T>,
}

impl<T> Shape for Plain<T> {
    type Read = T;

    fn read(&self, value: Value<'_, '_>) -> Option<T> {
        (self.read)(value)
    }

    fn form(&self) -> Form {
        (self.form)()
    }
}

impl<S: Shape> Shape for &S {
    type Read = S::Read;

    fn read(&self, value: Value<'_, '_>) -> Option<S::Read> {
        (*self).read(value)
    }

    fn form(&self) -> Form {
        (*self).form()
    }
}

/// A value that remembers where it was written, for the rules.
pub(super) struct WrittenIn<S>(S);

/// The same value, with its place.
pub(super) const fn written<S>(shape: S) -> WrittenIn<S> {
    WrittenIn(shape)
}

impl<S: Shape> Shape for WrittenIn<S> {
    type Read = Written<S::Read>;

    fn read(&self, value: Value<'_, '_>) -> Option<Written<S::Read>> {
        Some(value.written(self.0.read(value)?))
    }

    fn form(&self) -> Form {
        self.0.form()
    }
}

/// A list of values of one shape; never empty.
pub(super) struct ListOf<S>(S);

/// A list of such values.
pub(super) const fn list<S>(shape: S) -> ListOf<S> {
    ListOf(shape)
}

impl<S: Shape> Shape for ListOf<S> {
    type Read = Vec<S::Read>;

    fn read(&self, value: Value<'_, '_>) -> Option<Vec<S::Read>> {
        let DeValue::Array(items) = value.value.get_ref() else {
            wrong_type(value, "list");
            return None;
        };
        if items.is_empty() {
            value.report(Problem::new(Code::EmptyText, value.bytes()));
            return None;
        }
        let item = |(at, item)| {
            let path = Path::Item(value.path, at);
            self.0.read(Value { reader: value.reader, value: item, path: &path })
        };
        Some(items.iter().enumerate().filter_map(item).collect())
    }

    fn form(&self) -> Form {
        Form::List(Box::new(self.0.form()))
    }
}

/// One value, or a list of such values; at least one.
pub(super) struct OneOrMoreOf<S>(S);

/// One such value, or a list of them.
pub(super) const fn one_or_more<S>(shape: S) -> OneOrMoreOf<S> {
    OneOrMoreOf(shape)
}

impl<S: Shape> Shape for OneOrMoreOf<S> {
    type Read = Vec<S::Read>;

    fn read(&self, value: Value<'_, '_>) -> Option<Vec<S::Read>> {
        let read = match value.value.get_ref() {
            DeValue::Array(_) => list(&self.0).read(value)?,
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Table(_) => vec![self.0.read(value)?],
        };
        (!read.is_empty()).then_some(read)
    }

    fn form(&self) -> Form {
        Form::OneOrMore(Box::new(self.0.form()))
    }
}

/// Keys of a table that together say one thing.
pub(super) trait Keys {
    /// What they say.
    type Said;
    /// What a table of these keys is called.
    fn name(&self) -> &'static str;
    /// Asks for all of them, before any is missed: an editor wants to see all that
    /// is wrong, and the description all that can be written.
    fn ask(&self, table: &TableReader<'_, '_>) -> Option<Self::Said>;
    /// The one key that holds what is said, when one does.
    fn holder(&self) -> Option<&'static str> {
        None
    }
}

/// A table whose keys a function asks for.
pub(super) struct TableOf<T> {
    name: &'static str,
    ask: fn(&TableReader<'_, '_>) -> Option<T>,
}

/// A table of this name, whose keys this function asks for.
pub(super) const fn table<T>(name: &'static str, ask: fn(&TableReader<'_, '_>) -> Option<T>) -> TableOf<T> {
    TableOf { name, ask }
}

impl<T> Keys for TableOf<T> {
    type Said = T;

    fn name(&self) -> &'static str {
        self.name
    }

    fn ask(&self, table: &TableReader<'_, '_>) -> Option<T> {
        (self.ask)(table)
    }
}

impl<T> Shape for TableOf<T> {
    type Read = T;

    fn read(&self, value: Value<'_, '_>) -> Option<T> {
        read_table(self, value)
    }

    fn form(&self) -> Form {
        form_of_table(self, TableSort::Value)
    }
}

/// Reads a table of these keys.
pub(super) fn read_table<K: Keys>(keys: &K, value: Value<'_, '_>) -> Option<K::Said> {
    let table = TableReader::of(value)?;
    let said = keys.ask(&table);
    table.report_what_nobody_asked_for();
    said
}

/// What a table of these keys looks like.
pub(super) fn form_of_table<K: Keys>(keys: &K, sort: TableSort) -> Form {
    let (form, _) = describing(keys.name(), sort, |table| keys.ask(table));
    Form::Table(TableForm { holder: keys.holder(), ..form })
}

/// The message that says of which type a value is.
pub(super) const fn type_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "type-text",
        DeValue::Integer(_) | DeValue::Float(_) => "type-number",
        DeValue::Boolean(_) => "type-boolean",
        DeValue::Datetime(_) => "type-date",
        DeValue::Array(_) => "type-list",
        DeValue::Table(_) => "type-table",
    }
}

/// Reports that a value is of another type than wanted.
pub(super) fn wrong_type(value: Value<'_, '_>, wanted: &'static str) {
    let found = type_of(value.value.get_ref());
    let problem = Problem::new(Code::WrongType, value.bytes())
        .with("found", Message::new(found))
        .with("wanted", Message::named("type-", wanted));
    let is_forgotten_quote =
        wanted == "text" && matches!(found, "type-number" | "type-date" | "type-boolean");
    value.report(if is_forgotten_quote { problem.helped_by(Message::new("help-quote-it")) } else { problem });
}

/// Reports that what is written cannot be what it should be.
fn report(value: Value<'_, '_>, code: Code, written: &str) {
    value.report(Problem::new(code, value.bytes()).with("written", written));
}
