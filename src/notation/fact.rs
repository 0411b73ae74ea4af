//! A sourced statement, written as a table: what is said, who says it, and
//! who says something else.

use std::collections::BTreeMap;

use toml::de::DeValue;

use super::reader::Value;
use super::shape;
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{ByType, Citation, Fact, Field, Known, Provenance, Question, SourceId, Term, Text};
use crate::span::Written;

/// How the value of a fact is read from the fact's own table.
pub(super) trait ReadValue<T>: Fn(&TableReader<'_, '_>) -> Option<T> + Copy {}
impl<T, F: Fn(&TableReader<'_, '_>) -> Option<T> + Copy> ReadValue<T> for F {}

impl TableReader<'_, '_> {
    /// The answer to a question that has one fact.
    pub(super) fn one<T>(&self, field: Field, read: impl ReadValue<T>) -> Known<Fact<T>> {
        self.reader().known(Question::Field(field), self.fact(last_part(field), read))
    }

    /// The answer to a question that has a list of facts.
    pub(super) fn many<T>(&self, field: Field, read: impl ReadValue<T>) -> Known<Vec<Fact<T>>> {
        self.reader().known(Question::Field(field), self.facts(last_part(field), read))
    }

    /// One fact, when it is there.
    pub(super) fn fact<T>(&self, key: &'static str, read: impl ReadValue<T>) -> Option<Fact<T>> {
        self.may(key, |value| one_fact(value, read))
    }

    /// A list of facts, when it is there.
    pub(super) fn facts<T>(&self, key: &'static str, read: impl ReadValue<T>) -> Option<Vec<Fact<T>>> {
        let facts = self.may(key, shape::list(|value| one_fact(value, read)))?;
        (!facts.is_empty()).then_some(facts)
    }

    /// A list of facts that each say of which type they are, with an answer for
    /// every type.
    pub(super) fn by_type<K: Term, T>(
        &self,
        key: &'static str,
        question: impl Fn(K) -> Question,
        read: impl ReadValue<T>,
    ) -> ByType<K, T> {
        let typed = |table: &TableReader<'_, '_>| {
            let kind: Option<K> = table.must("type", shape::term);
            let value = read(table);
            Some((kind?, value?))
        };
        let mut sorted: BTreeMap<K, Vec<Fact<T>>> = BTreeMap::new();
        for fact in self.facts(key, typed).unwrap_or_default() {
            let (kind, fact) = untyped(fact);
            sorted.entry(kind).or_default().push(fact);
        }
        ByType::answering(|kind| self.reader().known(question(kind), sorted.remove(&kind)))
    }
}

/// `delivery.course-length` is written `course-length` under `[delivery]`.
fn last_part(field: Field) -> &'static str {
    field.key().rsplit_once('.').map_or(field.key(), |(_, last)| last)
}

/// The type that the fact and all that contradicts it share, and the fact.
fn untyped<K, T>(fact: Fact<(K, T)>) -> (K, Fact<T>) {
    let (kind, value) = fact.value;
    let conflict = fact.conflict.into_iter().map(|other| untyped(other).1).collect();
    (kind, Fact { value, provenance: fact.provenance, conflict })
}

fn one_fact<T>(value: Value<'_, '_>, read: impl ReadValue<T>) -> Option<Fact<T>> {
    shape::table(|table| {
        let (said, provenance) = version(table, read);
        let conflict = table.may(
            "conflict",
            shape::list(|value| {
                shape::table(|table| {
                    let (said, provenance) = version(table, read);
                    Some(Fact { value: said?, provenance: provenance?, conflict: Vec::new() })
                })(value)
                .flatten()
            }),
        );
        Some(Fact { value: said?, provenance: provenance?, conflict: conflict.unwrap_or_default() })
    })(value)
    .flatten()
}

/// What one side says, and who that is. Both are read before either is
/// missed, so that an editor sees all that is wrong.
fn version<T>(table: &TableReader<'_, '_>, read: impl ReadValue<T>) -> (Option<T>, Option<Provenance>) {
    let said = read(table);
    let citations = if table.has("source") {
        table.may("source", citations)
    } else {
        table.may("source", citations);
        table.reader().report(Problem::new(Code::FactWithoutSource, table.bytes()));
        None
    };
    let note = table.may("note", shape::text);
    let derived = table.may("derived", shape::text);
    (said, citations.map(|citations| Provenance { citations, note, derived }))
}

/// One place in a source, or a list of them.
fn citations(value: Value<'_, '_>) -> Option<Vec<Citation>> {
    let read = match value.value.get_ref() {
        DeValue::Array(_) => shape::list(citation)(value)?,
        _ => vec![citation(value)?],
    };
    (!read.is_empty()).then_some(read)
}

fn citation(value: Value<'_, '_>) -> Option<Citation> {
    shape::table(|table| {
        let source = table.must("id", shape::string).map(SourceId);
        if let Some(source) = &source {
            table.reader().cite(Written::new(source.clone(), table.bytes_of("id")));
        }
        let at = table.must("at", shape::string);
        Some(Citation { source: source?, at: at? })
    })(value)
    .flatten()
}

/// A fact whose value stands in `value`.
pub(super) fn value<T>(shape: impl Fn(Value<'_, '_>) -> Option<T> + Copy) -> impl ReadValue<T> {
    move |table: &TableReader<'_, '_>| table.must("value", shape)
}

/// A fact whose values stand in `values`.
pub(super) fn values<T>(shape: impl Fn(Value<'_, '_>) -> Option<T> + Copy) -> impl ReadValue<Vec<T>> {
    move |table: &TableReader<'_, '_>| table.must("values", shape::list(shape))
}

/// A fact that is nothing but a text.
pub(super) fn prose(table: &TableReader<'_, '_>) -> Option<Text> {
    table.must("text", shape::text)
}
