//! The schema and the reader agree: an independent validator takes every record and
//! refuses every wrong one that a schema can know to be wrong.

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;
use tiltak::notation::{Described, Generator, schema};
use tiltak::problem::Severity;
use tiltak::words::{Language, Words};

use crate::support::{example_text, files_under, read_as, real_ids, real_text, text_of, vocabularies};

/// Wrong cases that the schema takes, each with the reason.
const ONLY_THE_READER: &[(&str, &str)] = &[
    ("backslash-eaten", "a warning: the record is used"),
    ("dates-reversed", "one date is later than another"),
    ("date-in-future", "what day it is today"),
    ("duplicate-id", "two items of a list have the same id"),
    ("id-differs-from-file-name", "what the file is called"),
    ("placeholder-left", "which texts are the template's own"),
    ("keys-contradict", "what one key says against another"),
    ("number-unclear", "how a number is written, which a schema never sees"),
    ("range-reversed", "one number is larger than another"),
    ("rating-without-edition", "a warning: the record is used"),
    ("rct-without-comparison", "a warning: the record is used"),
    ("results-overdue", "a note: the record is used"),
    ("review-overdue", "a warning: the record is used"),
    ("silence-contradicted", "a question is answered elsewhere in the record"),
    ("silence-in-prose", "a note: the record is used"),
    ("silence-twice", "a question stands in two lists"),
    ("extent-not-told", "a note: the record is used"),
    ("source-is-copy", "a note: the record is used"),
    ("source-not-listed", "an id is not in another list"),
    ("source-not-used", "a warning: the record is used"),
    ("unknown-variant", "a name is not in another list"),
    ("status-old", "a note: the record is used"),
    ("summary-not-translated", "a warning: the record is used"),
    ("syntax", "the text is not TOML"),
    ("syntax-many", "the text is not TOML"),
    ("hostile", "letters that look odd are letters"),
    ("minimal", "nothing is wrong with it"),
];

fn validator() -> &'static Validator {
    static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
        let schema = schema(Words::of(Language::Bokmal), vocabularies());
        jsonschema::draft202012::new(&schema).expect("the schema is one")
    });
    &VALIDATOR
}

/// A record as JSON; nothing when it is not TOML.
fn as_json(text: &str) -> Option<Value> {
    text.parse::<toml::Table>().ok().map(|table| json_of(toml::Value::Table(table)))
}

/// As the programs that check TOML with a schema see it: a date is its text.
fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(is) => is.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, json_of(value))).collect())
        }
    }
}

/// What the validator says against a text.
fn complaints(text: &str) -> Vec<String> {
    let Some(json) = as_json(text) else { return vec!["not TOML".to_owned()] };
    validator().iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn is_refused_by_the_reader(id: &str, text: &str) -> bool {
    read_as(id, text).problems.iter().any(|problem| problem.severity() == Severity::Error)
}

#[test]
fn the_schema_takes_every_record() {
    for id in real_ids() {
        assert_eq!(complaints(&real_text(&id)), Vec::<String>::new(), "{id}");
    }
    assert_eq!(complaints(&example_text()), Vec::<String>::new());
    let generator = Generator::new(11, vocabularies());
    for number in 0..100 {
        let record = generator.record(number);
        assert_eq!(complaints(&record.text), Vec::<String>::new(), "{}\n{}", record.id, record.text);
    }
}

#[test]
fn every_key_is_invented_in_some_record() {
    let generator = Generator::new(1, vocabularies());
    let all: String = (0..1500).map(|number| generator.record(number).text).collect();
    // An invented collection is there to be seen, so that none of it is a draft.
    for key in Described::all().iter().filter(|key| key.path != ["draft"]) {
        let is_written = all.contains(&format!("{} = ", key.key.name))
            || all.contains(&format!("[{}]", key.path()))
            || all.contains(&format!("[{}.", key.path()));
        assert!(is_written, "no record has `{}`", key.path());
    }
}

#[test]
fn the_schema_refuses_every_wrong_case_that_it_can_know() {
    let mut n_refused = 0;
    for path in files_under("tests/records", ".toml") {
        let case = path.trim_start_matches("tests/records/").trim_end_matches(".toml");
        let text = text_of(&path);
        let is_refused = as_json(&text).is_some() && !complaints(&text).is_empty();
        let exception = ONLY_THE_READER.iter().find(|(name, _)| *name == case);
        assert_eq!(is_refused, exception.is_none(), "{case}: {:?} {exception:?}", complaints(&text));
        if is_refused {
            assert!(is_refused_by_the_reader(case, &text), "{case} is refused by the schema alone");
            n_refused += 1;
        }
    }
    assert!(n_refused >= 14, "only {n_refused}");
}

#[test]
fn what_the_schema_refuses_the_reader_refuses_too() {
    // Every value of the example replaced by others, one at a time.
    let example: toml::Table = example_text().parse().unwrap();
    let strange = [
        toml::Value::String(String::new()),
        toml::Value::String("Noe annet".to_owned()),
        toml::Value::Integer(-1),
        toml::Value::Integer(2025),
        toml::Value::Boolean(true),
        toml::Value::Array(Vec::new()),
        toml::Value::Table(toml::Table::new()),
    ];
    let mut n_tried = 0;
    for place in 0..places(&toml::Value::Table(example.clone())) {
        for other in &strange {
            let mut changed = toml::Value::Table(example.clone());
            replace(&mut changed, &mut place.clone(), other);
            let toml::Value::Table(table) = changed else { continue };
            let json = json_of(toml::Value::Table(table.clone()));
            if validator().is_valid(&json) {
                continue;
            }
            let text: String =
                table.iter().map(|(key, value)| format!("{key} = {}\n", written(value))).collect();
            assert!(
                is_refused_by_the_reader("eksempel-tiltak", &text),
                "place {place}: {}\n{text}",
                written(other)
            );
            n_tried += 1;
        }
    }
    assert!(n_tried > 500, "only {n_tried}");
}

/// A value as TOML, on one line.
fn written(value: &toml::Value) -> String {
    match value {
        // JSON escapes a text as TOML does.
        toml::Value::String(text) => serde_json::to_string(text).unwrap(),
        toml::Value::Array(items) => {
            format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", "))
        }
        toml::Value::Table(table) => {
            let keys = table.iter().map(|(key, value)| format!("{key} = {}", written(value)));
            format!("{{ {} }}", keys.collect::<Vec<_>>().join(", "))
        }
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) => format!("{number:?}"),
        toml::Value::Boolean(is) => is.to_string(),
        toml::Value::Datetime(date) => date.to_string(),
    }
}

/// How many values there are below the top.
fn places(value: &toml::Value) -> usize {
    match value {
        toml::Value::Array(items) => items.iter().map(|item| 1 + places(item)).sum(),
        toml::Value::Table(table) => table.iter().map(|(_, item)| 1 + places(item)).sum(),
        _ => 0,
    }
}

/// Replaces the value with this number by another.
fn replace(value: &mut toml::Value, number: &mut usize, other: &toml::Value) -> bool {
    let inside: Vec<&mut toml::Value> = match value {
        toml::Value::Array(items) => items.iter_mut().collect(),
        toml::Value::Table(table) => table.iter_mut().map(|(_, item)| item).collect(),
        _ => Vec::new(),
    };
    for item in inside {
        if *number == 0 {
            *item = other.clone();
            return true;
        }
        *number -= 1;
        if replace(item, number, other) {
            return true;
        }
    }
    false
}
