//! `tiltak describe` and `tiltak schema`: what a record can hold, for an editor and
//! for her program.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use super::{Locations, failure};
use crate::catalogue;
use crate::notation::{self, Answers, Described, Need, TableSort};
use crate::problem::nearest;
use crate::record::{Lang, Question, Vocabularies};
use crate::words::{Language, Message, Words};

/// The manual, in the folder of records.
const MANUAL: &str = "README.md";
/// The schema, in the folder of records.
const SCHEMA: &str = "schema.json";

/// Which key to describe.
#[derive(Debug, Args)]
pub(super) struct Describe {
    /// The key with what leads to it: `commitments.quantity.unit`. Without one, every
    /// key is listed.
    key: Option<String>,
    /// Write what is made of the description instead: the tables of keys in the
    /// manual, and the schema.
    #[arg(long, conflicts_with = "key")]
    write: bool,
}

pub(super) fn run(describe: &Describe, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    if describe.write {
        return write(locations, words);
    }
    match &describe.key {
        None => listed().for_each(|path| anstream::println!("{path}")),
        Some(key) => {
            let described = Described::find(key).or_else(|| of_language(key)).or_else(|| of_table(key));
            let described = described.with_context(|| words.say(&not_found(key)))?;
            let (vocabularies, ..) = catalogue::vocabularies(&locations.index.join("words"), None);
            anstream::println!("{}", told(&described, &vocabularies, words));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// `tiltak schema`.
pub(super) fn schema(locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    anstream::print!("{}", schema_text(locations, words)?);
    Ok(ExitCode::SUCCESS)
}

fn schema_text(locations: &Locations, words: &Words) -> anyhow::Result<String> {
    let (vocabularies, ..) = catalogue::vocabularies(&locations.index.join("words"), None);
    let schema = notation::schema(words, &vocabularies);
    Ok(format!("{}\n", serde_json::to_string_pretty(&schema)?))
}

/// Both are in bokmål, as the manual is.
fn write(locations: &Locations, asked: &Words) -> anyhow::Result<ExitCode> {
    let words = Words::of(Language::Bokmal);
    let manual = locations.programmes.join(MANUAL);
    let text = fs::read_to_string(&manual).with_context(|| failure::about("failure-read", &manual, asked))?;
    let Some(text) = notation::manual(&text, words) else {
        bail!(failure::about("failure-no-place", &manual, asked));
    };
    put(&manual, &text, asked)?;
    put(&locations.programmes.join(SCHEMA), &schema_text(locations, words)?, asked)?;
    Ok(ExitCode::SUCCESS)
}

fn put(path: &Path, text: &str, asked: &Words) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| failure::about("failure-write", path, asked))?;
    anstream::println!("{}", path.display());
    Ok(())
}

/// Every key by its path. What contradicts a fact has the fact's own keys.
fn listed() -> impl Iterator<Item = String> {
    let is_inside = |it: &Described| it.path.split_last().is_some_and(|(_, way)| way.contains(&"conflict"));
    Described::all().into_iter().filter(move |it| !is_inside(it)).map(|it| it.path())
}

/// The text that has a version in a language of its own: `summary` for `summary.nn`.
fn of_language(key: &str) -> Option<Described> {
    let (text, language) = key.rsplit_once('.')?;
    language.parse::<Lang>().ok()?;
    Described::find(text).filter(Described::is_translated)
}

/// A key whose value is a table of this name: `quantity`.
fn of_table(name: &str) -> Option<Described> {
    Described::all().into_iter().find(|it| it.key.form.table().is_some_and(|table| table.name == name))
}

fn not_found(key: &str) -> Message {
    let all: Vec<String> = listed().collect();
    let last = key.rsplit('.').next().unwrap_or(key);
    let alike: Vec<&str> =
        all.iter().map(String::as_str).filter(|path| path.rsplit('.').next() == Some(last)).collect();
    match alike.as_slice() {
        [] => match nearest(key, all.iter().map(String::as_str)) {
            Some(near) => Message::new("failure-no-such-key").with("key", key).with("keys", near),
            None => Message::new("failure-no-key").with("key", key),
        },
        alike => Message::new("failure-no-such-key").with("key", key).with("keys", alike.join(", ")),
    }
}

/// All that there is to say of a key, a line each.
fn told(described: &Described, vocabularies: &Vocabularies, words: &Words) -> String {
    let terms = listed_terms(described, vocabularies, words);
    let looks =
        if terms.is_empty() { described.key.form.in_words(words) } else { words.text("describe-one-of") };
    let head = format!("{} ({})", described.path(), need(described, words));
    let mut lines = vec![head, words.say(&described.help()), looks];
    lines.extend(terms);
    lines.extend(described.renamed().map(|former| words.say(&former)));
    if let Some(example) = notation::example_of(described, words) {
        lines.push(words.say(&Message::new("describe-example").with("example", example)));
    }
    let questions = described.key.answers.map(Answers::questions).unwrap_or_default();
    if !questions.is_empty() {
        let keys: Vec<String> = questions.iter().copied().map(Question::key).collect();
        lines.push(words.say(&Message::new("describe-answers").with("questions", keys.join(", "))));
    }
    let inside = described.inside();
    if !inside.is_empty() {
        lines.push(words.text("describe-inside"));
        for key in &inside {
            lines.push(format!(
                "{INDENT}{} ({}): {}",
                key.key.name,
                need(key, words),
                words.say(&key.help())
            ));
            // What belongs to an amount, whoever asks of it wants to see at once.
            let terms = if key.table.sort == TableSort::Value {
                listed_terms(key, vocabularies, words)
            } else {
                Vec::new()
            };
            lines.extend(terms.into_iter().map(|term| format!("{INDENT}{term}")));
        }
    }
    lines.join("\n")
}

/// What stands before what belongs to the line above.
const INDENT: &str = "  ";

fn need(described: &Described, words: &Words) -> String {
    words.text(match described.key.need {
        Need::Must => "need-must",
        Need::MustIf => "need-must-if",
        Need::Sometimes => "need-sometimes",
        Need::May => "need-may",
    })
}

/// The words to choose from, a line each, with what they mean.
fn listed_terms(described: &Described, vocabularies: &Vocabularies, words: &Words) -> Vec<String> {
    let terms = described.terms(vocabularies, words);
    let width = terms.iter().map(|(term, _)| term.chars().count()).max().unwrap_or_default();
    terms.iter().map(|(term, label)| format!("{INDENT}{term:width$}  {label}")).collect()
}
