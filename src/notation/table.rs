//! One table of a record: asks for keys, and reports what nobody asked for. With
//! nothing to read it notes what is asked for instead: the table's description.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::form::{Answers, Form, Key, Need, TableForm, TableSort};
use super::key_words;
use super::name::Name;
use super::path::Path;
use super::reader::{Reader, Value};
use super::shape::{Shape, type_of, wrong_type};
use crate::problem::{Code, Fix, Problem};
use crate::record::{Lang, Vocabularies};
use crate::span::{FieldPath, Written};
use crate::words::{Language, Message};

/// A table, and the keys that were asked for so far.
pub(super) struct TableReader<'r, 't> {
    reader: &'r Reader<'r>,
    table: &'r DeTable<'t>,
    bytes: Range<usize>,
    path: Path<'r>,
    asked: RefCell<Vec<Name>>,
    /// The description, when that is what is wanted.
    form: Option<&'r RefCell<TableForm>>,
}

impl<'r, 't> TableReader<'r, 't> {
    pub(super) const fn new(
        reader: &'r Reader<'r>,
        table: &'r DeTable<'t>,
        bytes: Range<usize>,
        path: Path<'r>,
    ) -> Self {
        Self { reader, table, bytes, path, asked: RefCell::new(Vec::new()), form: None }
    }

    /// The table that `value` is; one that is not gives a problem.
    pub(super) fn of(value: Value<'r, 't>) -> Option<Self> {
        let DeValue::Table(table) = value.value.get_ref() else {
            wrong_type(value, "table");
            return None;
        };
        Some(Self::new(value.reader, table, value.bytes(), *value.path))
    }

    pub(super) const fn reader(&self) -> &'r Reader<'r> {
        self.reader
    }

    /// Where the table stands: what to underline when something is missing.
    pub(super) fn bytes(&self) -> Range<usize> {
        self.bytes.clone()
    }

    /// Where the value of a key stands, or the table when it is not there.
    pub(super) fn bytes_of(&self, key: &str) -> Range<usize> {
        let former = self.asked.borrow().iter().find(|it| it.now == key).and_then(|it| it.former);
        let value = [Some(key), former].into_iter().flatten().find_map(|it| self.table.get(it));
        value.map_or_else(|| self.bytes(), Spanned::span)
    }

    /// The whole of the table: a table with a heading ends with its last value.
    pub(super) fn extent(&self) -> Range<usize> {
        self.bytes.start..end_of(self.table, self.bytes.end)
    }

    /// Where the table stands in the record.
    pub(super) fn field(&self) -> FieldPath {
        self.path.to_field()
    }

    /// Reports a problem with the table as a whole.
    pub(super) fn report(&self, problem: Problem) {
        self.reader.report(problem.in_field(self.path.to_field()));
    }

    /// Reports a problem with one of its keys.
    pub(super) fn report_at(&self, key: &str, problem: Problem) {
        self.reader.report(problem.in_field(self.path.field(key)));
    }

    /// Reports two keys that say opposite things.
    pub(super) fn contradict(&self, one: &str, other: &str) {
        let problem = Problem::new(Code::KeysContradict, self.bytes_of(other));
        self.report_at(other, problem.with("one", one).with("other", other));
    }

    /// The value of a key as it was read, with its place.
    pub(super) fn written<T>(&self, key: &str, value: T) -> Written<T> {
        Written::new(value, self.path.field(key), self.bytes_of(key))
    }

    /// Asks for a key that need not be there.
    pub(super) fn may<S: Shape>(&self, key: impl Into<Name>, shape: S) -> Option<S::Read> {
        self.ask(key.into(), Need::May, None, shape)
    }

    /// Asks for a key that must be there.
    pub(super) fn must<S: Shape>(&self, key: impl Into<Name>, shape: S) -> Option<S::Read> {
        self.must_or(key, Code::MissingKey, shape)
    }

    /// Asks for a key that must be there, and has a code of its own for when it
    /// is not.
    pub(super) fn must_or<S: Shape>(&self, key: impl Into<Name>, code: Code, shape: S) -> Option<S::Read> {
        let key = key.into();
        let is_there = self.has(key.now) || key.former.is_some_and(|it| self.has(it));
        if self.form.is_none() && !is_there {
            self.report_at(key.now, Problem::new(code, self.bytes()).with("key", key.now));
        }
        self.ask(key, Need::Must, None, shape)
    }

    /// Asks for a key of which others can stand in the place.
    pub(super) fn must_if<S: Shape>(&self, key: &'static str, shape: S) -> Option<S::Read> {
        self.ask(key.into(), Need::MustIf, None, shape)
    }

    /// Asks for a key that must be there in some cases: whoever asks knows in which, and
    /// what the key is for says it.
    pub(super) fn sometimes<S: Shape>(&self, key: &'static str, shape: S) -> Option<S::Read> {
        self.ask(key.into(), Need::Sometimes, None, shape)
    }

    /// Whether there is nothing to read: the description is what is wanted.
    pub(super) const fn is_described(&self) -> bool {
        self.form.is_some()
    }

    /// Asks for a key whose value answers questions.
    pub(super) fn answer<S: Shape>(
        &self,
        key: impl Into<Name>,
        answers: Answers,
        shape: S,
    ) -> Option<S::Read> {
        self.ask(key.into(), Need::May, Some(answers), shape)
    }

    /// Notes groups of keys of which exactly one is there.
    pub(super) fn alternatives(&self, alternatives: &[&'static [&'static str]]) {
        if let Some(form) = self.form {
            form.borrow_mut().alternatives = alternatives.to_vec();
        }
    }

    fn ask<S: Shape>(&self, key: Name, need: Need, answers: Option<Answers>, shape: S) -> Option<S::Read> {
        if let Some(form) = self.form {
            let (name, former) = (key.now, key.former);
            form.borrow_mut().keys.push(Key { name, former, need, form: shape.form(), answers });
            return None;
        }
        let value = self.value(key)?;
        let path = Path::Key(&self.path, key.now);
        shape.read(Value { reader: self.reader, value, path: &path })
    }

    /// The value of a key, whichever of its names is written; a former one is told.
    fn value(&self, key: Name) -> Option<&'r Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().push(key);
        let value = self.table.get_key_value(key.now);
        let Some((written, former)) = key.former.and_then(|it| self.table.get_key_value(it)) else {
            return value.map(|(_, value)| value);
        };
        let problem = |code| {
            let problem = Problem::new(code, written.span()).with("former", written.get_ref().as_ref());
            problem.with("now", key.now)
        };
        if let Some((now, value)) = value {
            let related = Some((now.span(), Message::new("related-new-name")));
            self.report_at(key.now, Problem { related, ..problem(Code::BothNames) });
            return Some(value);
        }
        let fix = Some(Fix { bytes: written.span(), replacement: key.now.to_owned() });
        let help = Message::new("help-new-name").with("now", key.now);
        self.report_at(key.now, Problem { fix, ..problem(Code::KeyRenamed).helped_by(help) });
        Some(former)
    }

    /// Whether a key is there, without asking for it.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Reads a group of keys; one that is not there is read as empty.
    pub(super) fn section<T>(&self, key: impl Into<Name>, read: impl FnOnce(&TableReader<'_, '_>) -> T) -> T {
        let key = key.into();
        if let Some(form) = self.form {
            let (section, read) = describing(key.now, TableSort::Section, read);
            form.borrow_mut().keys.push(Key {
                name: key.now,
                former: key.former,
                need: Need::May,
                form: Form::Table(section),
                answers: None,
            });
            return read;
        }
        let path = Path::Key(&self.path, key.now);
        if let Some(value) = self.value(key)
            && let Some(section) = TableReader::of(Value { reader: self.reader, value, path: &path })
        {
            let read = read(&section);
            section.report_what_nobody_asked_for();
            return read;
        }
        read(&TableReader::new(self.reader, &DeTable::new(), self.bytes(), path))
    }

    /// A key that nobody asked for is most often misspelt.
    pub(super) fn report_what_nobody_asked_for(&self) {
        let asked = self.asked.borrow();
        for (key, value) in self.table.iter() {
            let written: &str = key.get_ref();
            if asked.iter().any(|it| it.is(written)) {
                continue;
            }
            // Of what there can be several of, one can have been headed in other words.
            let is_free = |asked: &&str| match self.table.get(*asked) {
                None => true,
                Some(there) => is_list_of_tables(there.get_ref()) && is_list_of_tables(value.get_ref()),
            };
            let free: Vec<_> = asked.iter().map(|it| it.now).filter(is_free).collect();
            let problem = Problem::new(Code::UnknownKey, key.span()).with("key", written);
            // What it holds, so that no key is suggested that cannot hold it.
            let problem = problem.with("found", Message::new(type_of(value.get_ref())));
            let in_other_words = key_words::meant(written).find(|key| free.contains(key));
            let candidates = in_other_words.map_or(free, |key| vec![key]);
            let written_so = in_other_words.unwrap_or(written);
            let problem = problem.did_you_mean(written_so, candidates, |nearest| Fix {
                bytes: key.span(),
                replacement: nearest.to_owned(),
            });
            self.report_at(written, problem);
        }
    }
}

/// What a function that reads a table asks for, and what it makes of nothing.
pub(super) fn describing<T>(
    name: &'static str,
    sort: TableSort,
    read: impl FnOnce(&TableReader<'_, '_>) -> T,
) -> (TableForm, T) {
    let none = DeTable::new();
    let vocabularies = Vocabularies::default();
    let reader = Reader::new(&vocabularies, Lang::from(Language::Bokmal));
    let form =
        RefCell::new(TableForm { name, sort, keys: Vec::new(), holder: None, alternatives: Vec::new() });
    let read = read(&TableReader { form: Some(&form), ..TableReader::new(&reader, &none, 0..0, Path::Top) });
    (form.into_inner(), read)
}

fn is_list_of_tables(value: &DeValue<'_>) -> bool {
    matches!(value, DeValue::Array(items) if items.iter().any(|it| matches!(it.get_ref(), DeValue::Table(_))))
}

/// Where the last value of a table ends.
fn end_of(table: &DeTable<'_>, end: usize) -> usize {
    // A value in braces ends with them, and all that is in it stands before.
    let is_in_braces = table.values().next().is_some_and(|first| first.span().end <= end);
    if is_in_braces {
        return end;
    }
    table.values().fold(end, |end, value| end.max(end_of_value(value)))
}

fn end_of_value(value: &Spanned<DeValue<'_>>) -> usize {
    let end = value.span().end;
    match value.get_ref() {
        DeValue::Table(table) => end_of(table, end),
        // A list of tables with headings has the place of its first heading.
        DeValue::Array(items) => items.iter().last().map_or(end, |last| end.max(end_of_value(last))),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => end,
    }
}
