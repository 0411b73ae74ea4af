//! One table of a record: asks for keys, and reports what nobody asked for.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Code, Fix, Problem};

use super::reader::{Reader, Value};

/// A table, and the keys that were asked for so far.
pub(super) struct TableReader<'r, 't> {
    reader: &'r Reader<'r>,
    table: &'r DeTable<'t>,
    bytes: Range<usize>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'r, 't> TableReader<'r, 't> {
    pub(super) const fn new(reader: &'r Reader<'r>, table: &'r DeTable<'t>, bytes: Range<usize>) -> Self {
        Self { reader, table, bytes, asked: RefCell::new(Vec::new()) }
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
        self.table.get(key).map_or_else(|| self.bytes(), Spanned::span)
    }

    /// Asks for a key that need not be there.
    pub(super) fn may<T>(
        &self,
        key: &'static str,
        shape: impl FnOnce(Value<'r, 't>) -> Option<T>,
    ) -> Option<T> {
        self.asked.borrow_mut().push(key);
        let value = self.table.get(key)?;
        shape(Value { reader: self.reader, value })
    }

    /// Asks for a key that must be there.
    pub(super) fn must<T>(
        &self,
        key: &'static str,
        shape: impl FnOnce(Value<'r, 't>) -> Option<T>,
    ) -> Option<T> {
        if self.table.get(key).is_none() {
            self.asked.borrow_mut().push(key);
            self.reader.report(Problem::new(Code::MissingKey, self.bytes()).with("key", key));
            return None;
        }
        self.may(key, shape)
    }

    /// Whether any of these keys is there, without asking for them.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Reads a group of keys; one that is not there is read as empty.
    pub(super) fn section<T>(&self, key: &'static str, read: impl FnOnce(&TableReader<'_, '_>) -> T) -> T {
        self.asked.borrow_mut().push(key);
        let empty = DeTable::new();
        let Some(value) = self.table.get(key) else {
            return read(&TableReader::new(self.reader, &empty, self.bytes()));
        };
        let DeValue::Table(table) = value.get_ref() else {
            super::shape::wrong_type(Value { reader: self.reader, value }, "table");
            return read(&TableReader::new(self.reader, &empty, self.bytes()));
        };
        let section = TableReader::new(self.reader, table, value.span());
        let read = read(&section);
        section.report_what_nobody_asked_for();
        read
    }

    /// A key that nobody asked for is most often misspelt.
    pub(super) fn report_what_nobody_asked_for(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter() {
            let written: &str = key.get_ref();
            if asked.contains(&written) {
                continue;
            }
            let free = asked.iter().copied().filter(|asked| !self.has(asked));
            let problem = Problem::new(Code::UnknownKey, key.span()).with("key", written);
            self.reader.report(problem.did_you_mean(written, free, |nearest| Fix {
                bytes: key.span(),
                replacement: nearest.to_owned(),
            }));
        }
    }
}
