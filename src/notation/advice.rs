//! What is said beside a problem in the terms of the very key that it is about: an
//! example, the heading to write, the key that somebody's own word stands for.
//!
//! Whoever reads a value knows what is wrong with it; only the whole description
//! knows what should have been there.

use std::collections::BTreeSet;

use super::description::Described;
use super::form::{Form, TableSort};
use super::key_words;
use super::template::example_line;
use crate::problem::{Code, Fix, Problem};
use crate::record::Vocabularies;
use crate::span::line_around;
use crate::words::{Argument, Language, Message, Words};

/// How many problems of a record are advised on: more than anybody reads at once.
const MOST_ADVISED: usize = 200;

/// Adds to each problem what there is to say of its key. Examples are in the language
/// of the record, which is the one that its editor writes.
pub(super) fn advise(problems: &mut Vec<Problem>, text: &str, words: &Words, vocabularies: &Vocabularies) {
    let adviser = Adviser { text, words, vocabularies };
    for problem in problems.iter_mut().take(MOST_ADVISED) {
        adviser.advise(problem);
    }
    let misspelt: BTreeSet<String> = problems.iter().filter_map(suggested_key).collect();
    // A key that is only misspelt is not missing as well.
    problems
        .retain(|problem| !IS_MISSING.contains(&problem.code) || !misspelt.contains(problem.field.as_str()));
}

/// The codes of a key that is not there.
const IS_MISSING: [Code; 3] = [Code::MissingKey, Code::FactWithoutSource, Code::NoSources];

/// The path of the key that is suggested for one that nobody knows.
fn suggested_key(problem: &Problem) -> Option<String> {
    let fix = problem.fix.as_ref().filter(|_| problem.code == Code::UnknownKey)?;
    let (way, _) = split_last(problem.field.as_str());
    Some(if way.is_empty() { fix.replacement.clone() } else { format!("{way}.{}", fix.replacement) })
}

struct Adviser<'a> {
    text: &'a str,
    words: &'a Words,
    vocabularies: &'a Vocabularies,
}

impl Adviser<'_> {
    fn advise(&self, problem: &mut Problem) {
        if problem.code == Code::UnknownKey {
            return self.another_key(problem);
        }
        let Some(at) = Described::find(problem.field.as_str()) else { return };
        if problem.code == Code::UnknownTerm {
            return self.labelled_term(problem, &at.key.form);
        }
        let is_about_shape =
            matches!(problem.code, Code::WrongType | Code::MissingKey | Code::FactWithoutSource);
        if !is_about_shape || self.another_heading(problem, &at) || problem.help.is_some() {
            return;
        }
        let example = example_line(&at, self.words, self.vocabularies);
        let written = &self.text[problem.bytes.clone()];
        // The source that somebody named is the one to name.
        let is_named = at.key.name == "source" && written.starts_with('"') && written.len() > 2;
        let example = if is_named { example.replace("\"nettside\"", written) } else { example };
        problem.help = Some(Message::new("help-example").with("example", example));
    }

    /// `[staffing.training]` where a list stands, `[[delivery]]` where a section does.
    fn another_heading(&self, problem: &mut Problem, at: &Described) -> bool {
        let line = line_around(self.text, problem.bytes.start);
        let written = &self.text[line.clone()];
        let Some((brackets, path)) = heading(written.trim()) else { return false };
        let is_list = matches!(at.key.form, Form::List(_));
        let is_section = at.key.form.table().is_some_and(|table| table.sort == TableSort::Section);
        let meant = match brackets {
            1 if is_list => format!("[[{}]]", at.path()),
            2 if is_section => format!("[{}]", at.path()),
            _ => return false,
        };
        match path.strip_prefix(&at.path()).map(|it| it.trim_start_matches('.')) {
            Some("") => {
                problem.label = Message::new("label-heading").with("heading", meant.as_str());
                let bytes = line.start..line.start + written.trim_end().len();
                problem.fix = Some(Fix { bytes, replacement: meant });
                problem.help = Some(Message::new("help-heading"));
            }
            Some(term) if is_type_of(at, term) => problem.label = typed(&meant, term),
            _ => return false,
        }
        true
    }

    /// The key that a word stands for, among those that can stand here; and
    /// `[costs.licence]`, which is a type of line.
    fn another_key(&self, problem: &mut Problem) {
        let field = problem.field.as_str();
        let (way, word) = split_last(field);
        let here = if way.is_empty() {
            Described::top()
        } else {
            Described::find(way).map(|it| it.inside()).unwrap_or_default()
        };
        if let Some(list) = here.iter().find(|it| is_type_of(it, word)) {
            problem.label = typed(&format!("[[{}]]", list.path()), word);
            return;
        }
        let meant = key_words::meant(word).find(|key| here.iter().any(|it| it.key.name == *key));
        if let Some(meant) = meant {
            problem.help = Some(Message::new("help-did-you-mean").with("suggestion", meant));
            problem.fix = Some(Fix { bytes: problem.bytes.clone(), replacement: meant.to_owned() });
        }
    }

    /// The term that is called what somebody wrote.
    fn labelled_term(&self, problem: &mut Problem, form: &Form) {
        let written = problem.headline.arguments().iter().find(|(name, _)| *name == "written");
        let Some((_, Argument::Text(written))) = written else { return };
        let written = written.to_lowercase();
        if let Some(term) = self.term_called(&written, form) {
            problem.help = Some(Message::new("help-did-you-mean").with("suggestion", term.as_str()));
            problem.fix = Some(Fix { bytes: problem.bytes.clone(), replacement: format!("\"{term}\"") });
        }
    }

    fn term_called(&self, written: &str, form: &Form) -> Option<String> {
        match form {
            Form::List(item) | Form::OneOrMore(item) => self.term_called(written, item),
            Form::ClosedTerm(vocabulary, terms) => {
                let is_called = |term: &&&str| {
                    Language::ALL.iter().any(|language| {
                        [1, 2].iter().any(|count| {
                            // Some labels bend to a number, which is left out.
                            let label = Message::term(vocabulary, term).with("amount", "").with("span", "");
                            let label = Words::of(*language).say(&label.counting(*count));
                            label.trim().to_lowercase() == written
                        })
                    })
                };
                terms.iter().find(is_called).map(|term| (*term).to_owned())
            }
            Form::OpenTerm(vocabulary) => {
                let mut terms = self.vocabularies.of(*vocabulary).iter();
                let called = terms.find(|term| {
                    let labels = term.label.versions().map(|(_, label)| label);
                    labels
                        .chain(term.synonyms.iter().map(String::as_str))
                        .any(|it| it.to_lowercase() == written)
                });
                called.map(|term| term.key.clone())
            }
            Form::Text | Form::String | Form::Address | Form::YesNo | Form::Number | Form::Year => None,
            Form::PartialDate | Form::Day | Form::Language | Form::OwnId | Form::ProgrammeId => None,
            Form::SourceId | Form::Question | Form::Place | Form::Table(_) => None,
        }
    }
}

/// The heading that a text is: how many brackets, and what stands in them.
fn heading(written: &str) -> Option<(usize, &str)> {
    let inner = written.strip_prefix("[[").and_then(|it| it.strip_suffix("]]")).map(|it| (2, it));
    let inner = inner.or_else(|| Some((1, written.strip_prefix('[')?.strip_suffix(']')?)));
    inner.map(|(brackets, path)| (brackets, path.trim()))
}

/// Whether a list has items of this type.
fn is_type_of(list: &Described, term: &str) -> bool {
    let inside = list.inside();
    let types = inside.iter().find(|it| it.key.name == "type").map(|it| &it.key.form);
    matches!(types, Some(Form::ClosedTerm(_, terms)) if terms.contains(&term))
}

fn typed(heading: &str, term: &str) -> Message {
    Message::new("label-heading-with-type").with("heading", heading).with("type", term)
}

/// The way to a key, and the key, without the marks around an odd one.
fn split_last(field: &str) -> (&str, &str) {
    let (way, key) = field.rsplit_once('.').unwrap_or(("", field));
    (way, key.trim_matches('"'))
}
