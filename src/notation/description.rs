//! The whole record as data, and the way to any key of it.

use std::sync::LazyLock;

use super::form::{Form, Key, TableForm, TableSort};
use super::table::describing;
use crate::words::{Language, Message, Words};

/// What a record looks like: every key there is. It is made of the reader itself,
/// which is asked once what it would read.
pub fn description() -> &'static TableForm {
    static DESCRIPTION: LazyLock<TableForm> =
        LazyLock::new(|| describing("record", TableSort::Record, super::record).0);
    &DESCRIPTION
}

/// A key and where it stands.
#[derive(Debug, Clone)]
pub struct Described {
    /// The keys that lead to it from the top, its own last. The keys of a table in
    /// a list follow the list's: `evaluation`, `studies`, `design`.
    pub path: Vec<&'static str>,
    /// The table that has it.
    pub table: &'static TableForm,
    /// The key.
    pub key: &'static Key,
    /// The name of the key whose value it is part of, or whose fact contradicts it:
    /// `identity.kind` of `identity.kind.value`.
    of: Option<String>,
}

impl Described {
    /// Every key of the record, each before those inside it.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for top in Self::top() {
            top.visit(&mut all);
        }
        all
    }

    /// The keys at the top of the record.
    pub fn top() -> Vec<Self> {
        let table = description();
        let at = |key: &'static Key| Self { path: vec![key.name], table, key, of: None };
        table.keys.iter().map(at).collect()
    }

    /// The keys of the table that this one holds, or holds a list of.
    pub fn inside(&self) -> Vec<Self> {
        let Some(table) = self.key.form.table() else { return Vec::new() };
        let is_conflict = self.is_of_every_fact() && self.key.name == "conflict";
        let of = if is_conflict { self.of.clone() } else { Some(self.name()) };
        let at = |key: &'static Key| Self {
            path: [self.path.as_slice(), &[key.name]].concat(),
            table,
            key,
            of: of.clone(),
        };
        table.keys.iter().map(at).collect()
    }

    fn visit(self, all: &mut Vec<Self>) {
        let inside = self.inside();
        all.push(self);
        for key in inside {
            key.visit(all);
        }
    }

    /// The key with this path: `evaluation.studies.design`. The places of items in
    /// a list may be left in: `evaluation.studies[0].design`. A key that was renamed is
    /// found by its former name too.
    pub fn find(path: &str) -> Option<Self> {
        let path = without_places(path);
        let mut pieces = path.split('.');
        let is_named = |it: &Self, name: &str| it.key.name == name || it.key.former == Some(name);
        let named = |all: Vec<Self>, name: &str| all.into_iter().find(|it| is_named(it, name));
        let top = named(Self::top(), pieces.next()?)?;
        pieces.try_fold(top, |at, name| named(at.inside(), name))
    }

    /// The path of the key: `evaluation.studies.design`.
    pub fn path(&self) -> String {
        self.path.join(".")
    }

    /// The key's name among all keys: its table's name and its own, `study.design`.
    /// Tables of one name stand in several places; the keys that every fact has
    /// are `fact`'s.
    pub fn name(&self) -> String {
        let table = if self.is_of_every_fact() { "fact" } else { self.table.name };
        format!("{table}.{}", self.key.name)
    }

    /// What it is for, in words.
    pub fn help(&self) -> Message {
        Message::named("key-", &self.name())
    }

    /// What it was called before, in words.
    pub fn renamed(&self) -> Option<Message> {
        Some(Message::new("key-formerly").with("former", self.key.former?))
    }

    /// An example of what stands there: prose as it is, anything else as TOML. Only
    /// prose must have one. A table that stands in several places may have another in each.
    pub fn example(&self) -> Message {
        let here = self.example_here();
        if Words::of(Language::Bokmal).has(here.id()) {
            return here;
        }
        let of = self.of.as_ref().filter(|_| self.table.holder == Some(self.key.name));
        Message::named("example-", of.unwrap_or(&self.name()))
    }

    /// The example of just this place: `example-at-lifecycle-sites-text`.
    fn example_here(&self) -> Message {
        Message::named("example-at-", &self.path())
    }

    /// Whether it is a key that every fact has.
    pub fn is_of_every_fact(&self) -> bool {
        self.table.sort == TableSort::Fact && super::fact::KEYS_OF_EVERY_FACT.contains(&self.key.name)
    }

    /// Whether it is prose that can have a version in each language.
    pub fn is_translated(&self) -> bool {
        let form = if let Form::List(item) = &self.key.form { item } else { &self.key.form };
        *form == Form::Text
    }

    /// Whether an editor writes it in words of her own.
    pub fn is_prose(&self) -> bool {
        match &self.key.form {
            Form::Text | Form::String => true,
            Form::List(item) => matches!(**item, Form::Text | Form::String),
            Form::Address | Form::YesNo | Form::Number | Form::Year | Form::PartialDate | Form::Day => false,
            Form::Language | Form::OwnId | Form::ProgrammeId | Form::SourceId | Form::Question => false,
            Form::ClosedTerm(..) | Form::OpenTerm(_) | Form::Place => false,
            Form::OneOrMore(_) | Form::Table(_) => false,
        }
    }
}

/// The path without `[2]`.
fn without_places(path: &str) -> String {
    let mut pieces = path.split('[');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |way, piece| way + piece.split_once(']').map_or(piece, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::form::{Answers, Need};
    use crate::record::{Field, Question};

    #[test]
    fn a_key_is_found_by_its_path_with_and_without_places() {
        let unit = Described::find("commitments[2].quantity.unit").unwrap();
        assert_eq!((unit.path(), unit.key.need), ("commitments.quantity.unit".to_owned(), Need::Must));
        let design = Described::find("evaluation.studies.design").unwrap();
        assert_eq!(design.help(), Message::new("key-study-design"));
        assert!(Described::find("evaluation.studies.desing").is_none());
    }

    #[test]
    fn every_question_is_answered_by_one_key() {
        let mut answered: Vec<Question> =
            Described::all().iter().filter_map(|it| it.key.answers).flat_map(Answers::questions).collect();
        answered.sort();
        let mut questions: Vec<Question> = Question::all().collect();
        questions.sort();
        assert_eq!(answered, questions);
    }

    #[test]
    fn a_key_says_what_it_answers() {
        let length = Described::find("delivery.course-length").unwrap();
        assert_eq!(length.key.answers, Some(Answers::One(Field::CourseLength)));
    }
}
