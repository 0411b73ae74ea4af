//! The description as a JSON Schema (draft 2020-12), which editors' programs use to
//! complete and check a record while it is written.
//!
//! The schema refuses nothing that the reader takes, but for a word with spaces
//! around it. What it cannot say, the reader says: that one range or date comes
//! before another, that a source is listed, that a question is asked once, that a
//! month has no 30th day, that a text is too long or is a date without quotes
//! (which JSON has no type for), that an address has a host.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::description::{Described, description};
use super::form::{Form, Key, Need, TableForm, TableSort};
use super::manual::BENDING;
use super::shape::{LARGEST_NUMBER, YEARS};
use crate::record::{Group, Question, Term as _, Vocabularies};
use crate::words::Words;

/// A sign that can be seen.
const SEEN: &str = r"[^\s\u200b-\u200f\u2060\ufeff]";
/// A year, a month, a day.
const YEAR: &str = "(1[89]\\d\\d|2[01]\\d\\d|2200)";
const MONTH: &str = "(0[1-9]|1[0-2])";
const DAY: &str = "(0[1-9]|[12]\\d|3[01])";

/// The schema of a record, explained in the language of `words`; the open terms and
/// places are these.
pub fn schema(words: &Words, vocabularies: &Vocabularies) -> Value {
    let mut schema = Schema { words, vocabularies, shared: BTreeMap::new() };
    let keys = Described::top();
    let mut record = schema.table(description(), &keys);
    let more = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": words.text("schema-title"),
        "$defs": schema.shared,
    });
    if let (Some(record), Value::Object(more)) = (record.as_object_mut(), more) {
        record.extend(more);
    }
    record
}

struct Schema<'s> {
    words: &'s Words,
    vocabularies: &'s Vocabularies,
    /// Forms that stand in several places, by name.
    shared: BTreeMap<String, Value>,
}

impl Schema<'_> {
    fn table(&mut self, table: &TableForm, keys: &[Described]) -> Value {
        let mut properties = BTreeMap::new();
        for at in keys {
            let mut value = self.form(&at.key.form, at);
            if let Some(value) = value.as_object_mut() {
                value.insert("description".to_owned(), self.words.say(&at.help()).into());
            }
            if let Some(former) = at.key.former {
                let mut value = value.clone();
                value["deprecated"] = true.into();
                properties.insert(former, value);
            }
            properties.insert(at.key.name, value);
        }
        let has_one_name = |key: &&Key| key.need == Need::Must && key.former.is_none();
        let required: Vec<&str> = table.keys.iter().filter(has_one_name).map(|key| key.name).collect();
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        let renamed: Vec<Value> = table.keys.iter().filter_map(one_of_its_names).collect();
        if !renamed.is_empty() {
            schema["allOf"] = renamed.into();
        }
        if !table.alternatives.is_empty() {
            // One way to write it, and no key of another.
            let all: BTreeSet<&str> = table.alternatives.iter().copied().flatten().copied().collect();
            let way = |keys: &&[&str]| {
                let others = all.iter().filter(|key| !keys.contains(key));
                let others: Vec<Value> = others.map(|key| json!({ "required": [key] })).collect();
                json!({ "required": keys, "not": { "anyOf": others } })
            };
            let one_of: Vec<Value> = table.alternatives.iter().map(way).collect();
            schema["oneOf"] = one_of.into();
        }
        schema
    }

    fn form(&mut self, form: &Form, at: &Described) -> Value {
        match form {
            Form::Text => self.share("text", text),
            Form::String => self.share("string", string),
            Form::Address => self.share("address", address),
            Form::YesNo => json!({ "type": "boolean" }),
            Form::Number => json!({ "type": "number", "minimum": 0, "maximum": LARGEST_NUMBER }),
            Form::Year => {
                json!({ "type": "integer", "minimum": *YEARS.start(), "maximum": *YEARS.end() })
            }
            Form::PartialDate => self.share("partial-date", partial_date),
            Form::Day => self.share("day", day),
            Form::Language => json!({ "type": "string", "pattern": r"^\s*[a-z]{2,3}\s*$" }),
            Form::OwnId | Form::ProgrammeId => self.share("programme-id", programme_id),
            Form::SourceId => self.share("source-id", string),
            Form::Question => self.share("question", question),
            Form::ClosedTerm(vocabulary, terms) => self.closed(vocabulary, terms),
            Form::OpenTerm(vocabulary) => {
                let terms = self.vocabularies.of(*vocabulary);
                let labelled = terms.iter().map(|term| (term.key.as_str(), self.label(&term.label)));
                let schema = choice(labelled.collect());
                self.share(vocabulary.key(), || schema)
            }
            Form::Place => {
                let places = self.vocabularies.places();
                let schema = choice(places.map(|it| (it.key.as_str(), self.label(&it.label))).collect());
                self.share("place", || schema)
            }
            Form::List(item) => {
                json!({ "type": "array", "minItems": 1, "items": self.form(item, at) })
            }
            Form::OneOrMore(item) => {
                let item = self.form(item, at);
                json!({ "anyOf": [item, { "type": "array", "minItems": 1, "items": item }] })
            }
            Form::Table(table) => {
                let schema = self.table(table, &at.inside());
                let name = match table.sort {
                    TableSort::Fact => format!("fact-{}", table.name),
                    TableSort::Record | TableSort::Section | TableSort::Value => table.name.to_owned(),
                };
                self.share(&name, || schema)
            }
        }
    }

    fn closed(&mut self, vocabulary: &str, terms: &[&str]) -> Value {
        let label = |term| match BENDING.contains(&vocabulary) {
            true => String::new(),
            false => self.words.term(vocabulary, term),
        };
        let schema = choice(terms.iter().map(|term| (*term, label(*term))).collect());
        self.share(vocabulary, || schema)
    }

    fn label(&self, label: &crate::record::Text) -> String {
        label.for_reader(self.words.language()).0.to_owned()
    }

    /// Puts a form among those that stand in several places, and points there. Two
    /// forms of one name that differ (units that fit) get a number each.
    fn share(&mut self, name: &str, make: impl FnOnce() -> Value) -> Value {
        let schema = make();
        let names = std::iter::once(name.to_owned()).chain((2..).map(|number| format!("{name}-{number}")));
        for name in names {
            let there = self.shared.entry(name.clone()).or_insert_with(|| schema.clone());
            if *there == schema {
                return json!({ "$ref": format!("#/$defs/{name}") });
            }
        }
        schema
    }
}

/// A key that was renamed is written by one of its names; by none when it may be left out.
fn one_of_its_names(key: &Key) -> Option<Value> {
    let former = key.former?;
    Some(match key.need {
        Need::Must => json!({ "oneOf": [{ "required": [key.name] }, { "required": [former] }] }),
        Need::May | Need::MustIf | Need::Sometimes => json!({ "not": { "required": [key.name, former] } }),
    })
}

fn string() -> Value {
    json!({ "type": "string", "pattern": SEEN })
}

fn text() -> Value {
    json!({ "anyOf": [
        string(),
        {
            "type": "object",
            "minProperties": 1,
            "patternProperties": { "^[a-z]{2,3}$": string() },
            "additionalProperties": false,
        },
    ] })
}

fn address() -> Value {
    json!({ "type": "string", "pattern": r"^\s*[hH][tT][tT][pP][sS]?:\S" })
}

fn partial_date() -> Value {
    json!({ "anyOf": [
        { "type": "string", "pattern": format!("^{YEAR}(-{MONTH}(-{DAY})?)?$") },
        { "type": "integer", "minimum": *YEARS.start(), "maximum": *YEARS.end() },
    ] })
}

fn day() -> Value {
    json!({ "type": "string", "pattern": format!("^{YEAR}-{MONTH}-{DAY}$") })
}

fn programme_id() -> Value {
    json!({ "type": "string", "pattern": r"^\s*[a-z][a-z0-9-]{0,58}[a-z0-9]\s*$" })
}

fn question() -> Value {
    let groups = Group::ALL.iter().map(|group| group.key().to_owned());
    let keys: Vec<String> = Question::all().map(Question::key).chain(groups).collect();
    json!({ "enum": keys })
}

/// One of these words, each with what it means for programs that show it.
fn choice(labelled: Vec<(&str, String)>) -> Value {
    let (terms, labels): (Vec<&str>, Vec<String>) = labelled.into_iter().unzip();
    if labels.iter().all(String::is_empty) {
        return json!({ "enum": terms });
    }
    json!({ "enum": terms, "x-taplo": { "docs": { "enumValues": labels } } })
}
