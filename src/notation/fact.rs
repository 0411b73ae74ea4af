//! A sourced statement, written as a table: what is said, who says it, and
//! who says something else.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::form::{Answers, Form, TableSort, TypeOfQuestion};
use super::name::Name;
use super::reader::Value;
use super::shape::{
    self, Keys, STRING, Shape, TEXT, TableOf, form_of_table, list, one_or_more, read_table, term,
};
use super::table::TableReader;
use crate::problem::Code;
use crate::record::{ByType, Citation, Fact, Field, Known, Provenance, Question, Term as _, Text};
use crate::span::FactPlace;

/// The keys that every fact has beside those that say something, in their order.
pub(super) const KEYS_OF_EVERY_FACT: [&str; 4] = ["source", "note", "derived", "conflict"];

impl TableReader<'_, '_> {
    /// The answer to a question that has one fact.
    pub(super) fn one<K: Keys>(&self, field: Field, said: K) -> Known<Fact<K::Said>> {
        let fact = self.answer(last_part(field), Answers::One(field), FactOf(said));
        self.reader().known(Question::Field(field), fact)
    }

    /// The answer to a question that has a list of facts.
    pub(super) fn many<K: Keys>(&self, field: Field, said: K) -> Known<Vec<Fact<K::Said>>> {
        let facts = self.answer(last_part(field), Answers::One(field), list(FactOf(said)));
        self.reader().known(Question::Field(field), facts.filter(|facts| !facts.is_empty()))
    }

    /// One fact inside another, when it is there.
    pub(super) fn fact<K: Keys>(&self, key: impl Into<Name>, said: K) -> Option<Fact<K::Said>> {
        self.may(key, FactOf(said))
    }

    /// A list of facts inside another, or without a question of their own.
    pub(super) fn facts<K: Keys>(&self, key: impl Into<Name>, said: K) -> Vec<Fact<K::Said>> {
        self.may(key, list(FactOf(said))).unwrap_or_default()
    }

    /// A list of facts that each say of which type they are, with an answer for
    /// every type.
    pub(super) fn by_type<T: TypeOfQuestion, K: Keys>(
        &self,
        key: impl Into<Name>,
        said: K,
    ) -> ByType<T, K::Said> {
        let typed = TypedOf::<T, K> { said, of: PhantomData };
        let facts = self.answer(key, Answers::EachType(T::GROUP), list(FactOf(typed)));
        let mut sorted: BTreeMap<T, Vec<Fact<K::Said>>> = BTreeMap::new();
        for fact in facts.unwrap_or_default() {
            let (kind, fact) = untyped(fact);
            sorted.entry(kind).or_default().push(fact);
        }
        ByType::answering(|kind: T| self.reader().known(kind.question(), sorted.remove(&kind)))
    }
}

/// `delivery.course-length` is written `course-length` under `[delivery]`.
fn last_part(field: Field) -> &'static str {
    field.key().rsplit_once('.').map_or(field.key(), |(_, last)| last)
}

/// A fact that these keys say, and all that contradicts it.
struct FactOf<K>(K);

impl<K: Keys> Keys for FactOf<K> {
    type Said = Fact<K::Said>;

    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn ask(&self, table: &TableReader<'_, '_>) -> Option<Fact<K::Said>> {
        let version = version(&self.0, table);
        let conflict = table.may("conflict", list(VersionOf(&self.0)));
        Some(Fact { conflict: conflict.unwrap_or_default(), ..version? })
    }

    fn holder(&self) -> Option<&'static str> {
        self.0.holder()
    }
}

impl<K: Keys> Shape for FactOf<K> {
    type Read = Fact<K::Said>;

    fn read(&self, value: Value<'_, '_>) -> Option<Fact<K::Said>> {
        read_table(self, value)
    }

    fn form(&self) -> Form {
        form_of_table(self, TableSort::Fact)
    }
}

/// What another source says: the same without a conflict of its own.
struct VersionOf<'k, K>(&'k K);

impl<K: Keys> Keys for VersionOf<'_, K> {
    type Said = Fact<K::Said>;

    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn ask(&self, table: &TableReader<'_, '_>) -> Option<Fact<K::Said>> {
        version(self.0, table)
    }

    fn holder(&self) -> Option<&'static str> {
        self.0.holder()
    }
}

impl<K: Keys> Shape for VersionOf<'_, K> {
    type Read = Fact<K::Said>;

    fn read(&self, value: Value<'_, '_>) -> Option<Fact<K::Said>> {
        read_table(self, value)
    }

    fn form(&self) -> Form {
        form_of_table(self, TableSort::Fact)
    }
}

/// What one side says, and who that is.
fn version<K: Keys>(said: &K, table: &TableReader<'_, '_>) -> Option<Fact<K::Said>> {
    let value = said.ask(table);
    let citations = table.must_or("source", Code::FactWithoutSource, one_or_more(CITATION));
    let note = table.may("note", TEXT);
    let derived = table.may("derived", TEXT);
    let whole = table.extent();
    let place = FactPlace {
        field: table.field(),
        value: said.holder().map_or_else(|| whole.clone(), |holder| table.bytes_of(holder)),
        table: whole,
    };
    let provenance = Provenance { citations: citations?, note, derived };
    Some(Fact { value: value?, provenance, conflict: Vec::new(), place })
}

/// One place in a source.
const CITATION: TableOf<Citation> = shape::table("citation", |table| {
    let source = table.must("id", shape::SOURCE_ID);
    let at = table.must("at", STRING);
    Some(Citation { source: source?, at: at? })
});

/// What a fact says, with its type.
struct TypedOf<T, K> {
    said: K,
    of: PhantomData<T>,
}

impl<T: TypeOfQuestion, K: Keys> Keys for TypedOf<T, K> {
    type Said = (T, K::Said);

    fn name(&self) -> &'static str {
        self.said.name()
    }

    fn ask(&self, table: &TableReader<'_, '_>) -> Option<(T, K::Said)> {
        let kind = table.must("type", term());
        let said = self.said.ask(table);
        Some((kind?, said?))
    }
}

/// The type that the fact and all that contradicts it share, and the fact.
fn untyped<K, T>(fact: Fact<(K, T)>) -> (K, Fact<T>) {
    let (kind, value) = fact.value;
    let conflict = fact.conflict.into_iter().map(|other| untyped(other).1).collect();
    (kind, Fact { value, provenance: fact.provenance, conflict, place: fact.place })
}

/// What one key of a fact says.
pub(super) struct Holding<S> {
    key: &'static str,
    shape: S,
}

/// A fact whose value stands in `value`.
pub(super) const fn value<S>(shape: S) -> Holding<S> {
    Holding { key: "value", shape }
}

/// A fact whose values stand in `values`.
pub(super) const fn values<S>(shape: S) -> Holding<shape::ListOf<S>> {
    Holding { key: "values", shape: list(shape) }
}

/// A fact that is nothing but a text.
pub(super) const PROSE: Holding<&shape::Plain<Text>> = Holding { key: "text", shape: &TEXT };

impl<S: Shape> Keys for Holding<S> {
    type Said = S::Read;

    fn name(&self) -> &'static str {
        self.key
    }

    fn ask(&self, table: &TableReader<'_, '_>) -> Option<S::Read> {
        table.must(self.key, &self.shape)
    }

    fn holder(&self) -> Option<&'static str> {
        Some(self.key)
    }
}
