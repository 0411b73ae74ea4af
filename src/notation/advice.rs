//! What is said beside a problem in the terms of the very key that it is about: an
//! example, the heading to write, the words to choose from.
//!
//! Whoever reads a value knows what is wrong with it; only the whole description
//! knows what should have been there.

use std::collections::BTreeSet;
use std::ops::Range;

use super::description::Described;
use super::form::{Form, TableSort};
use super::key_words;
use super::offered::Offered;
use super::placeholder::without_placeholders;
use super::template::example_line;
use crate::problem::{Code, Fix, Problem};
use crate::record::Vocabularies;
use crate::span::line_around;
use crate::words::{Argument, Message, Words};

/// How many problems of a record are advised on: more than anybody reads at once.
const MOST_ADVISED: usize = 200;

/// Adds to each problem what there is to say of its key. Examples are in the language
/// of the record, which is the one that its editor writes.
pub(super) fn advise(problems: &mut Vec<Problem>, adviser: &Adviser<'_>) {
    tell_ranges(problems);
    let mut misspelt: BTreeSet<String> = problems.iter().filter_map(suggested_key).collect();
    for problem in problems.iter_mut().take(MOST_ADVISED) {
        adviser.advise(problem);
        misspelt.extend(suggested_key(problem));
    }
    // A key that is only misspelt is not missing as well, nor is what it lists.
    let is_list_of_sources_misspelt = misspelt.contains("sources");
    problems.retain(|problem| {
        let is_told = FOLLOWS.contains(&problem.code) && misspelt.contains(problem.field.as_str());
        let is_part = |key| misspelt.contains(&format!("{}.{key}", problem.field.as_str()));
        let is_told = is_told || (problem.code == Code::AmountUnclear && AMOUNTS.into_iter().any(is_part));
        let is_listed = problem.code == Code::SourceNotListed && is_list_of_sources_misspelt;
        !is_told && !is_listed
    });
}

/// The codes of what only follows from a key that is misspelt: the right one is not there, or
/// is only what a heading under it makes it.
const FOLLOWS: [Code; 4] = [Code::MissingKey, Code::FactWithoutSource, Code::NoSources, Code::WrongType];

/// The keys of which an amount has one, or two that belong together.
const AMOUNTS: [&str; 5] = ["exactly", "from", "to", "at-least", "at-most"];

/// Two unknown keys of one table that together are a range: `min` and `max`.
fn tell_ranges(problems: &mut [Problem]) {
    let means = |problem: &Problem, meant: &str| {
        let (_, word) = split_last(problem.field.as_str());
        problem.code == Code::UnknownKey && key_words::meant(word).any(|key| key == meant)
    };
    for least in 0..problems.len() {
        if !means(&problems[least], "at-least") {
            continue;
        }
        let way = split_last(problems[least].field.as_str()).0;
        let is_most = |it: &Problem| means(it, "at-most") && split_last(it.field.as_str()).0 == way;
        let Some(most) = problems.iter().position(is_most) else { continue };
        for (at, key) in [(least, "from"), (most, "to")] {
            let bytes = problems[at].bytes.clone();
            problems[at].help = Some(Message::new("help-did-you-mean").with("suggestion", key));
            problems[at].fix = Some(Fix { bytes, replacement: key.to_owned() });
        }
    }
}

/// The path of the key that is suggested for one that nobody knows.
fn suggested_key(problem: &Problem) -> Option<String> {
    let fix = problem.fix.as_ref().filter(|_| problem.code == Code::UnknownKey)?;
    let (way, _) = split_last(problem.field.as_str());
    Some(if way.is_empty() { fix.replacement.clone() } else { format!("{way}.{}", fix.replacement) })
}

/// Whoever advises on a record.
pub(super) struct Adviser<'a> {
    /// The record as it is written.
    pub(super) text: &'a str,
    /// Whether it says that it is a draft.
    pub(super) is_draft: bool,
    /// The words of its language.
    pub(super) words: &'a Words,
    /// The words that can stand in it.
    pub(super) vocabularies: &'a Vocabularies,
}

impl Adviser<'_> {
    fn advise(&self, problem: &mut Problem) {
        if problem.code == Code::UnknownKey {
            return self.another_key(problem);
        }
        if problem.code == Code::PlaceholderLeft && self.is_draft {
            problem.label = Message::new("label-placeholder-in-draft");
        }
        let Some(at) = Described::find(problem.field.as_str()) else { return };
        if matches!(problem.code, Code::UnknownTerm | Code::TermDoesNotFit | Code::UnknownPlace) {
            return self.another_word(problem, &at);
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
        let (example, is_to_fill_in) = without_placeholders(example, self.words);
        let help = if is_to_fill_in { "help-example-own" } else { "help-example" };
        problem.help = Some(Message::new(help).with("example", example));
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
            2 if is_section => match self.list_inside(at, &line) {
                Some(list) => format!("[[{}]]", list.path()),
                None => format!("[{}]", at.path()),
            },
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

    /// `[costs.licence]`, which is a type of line; and whether what is written can stand
    /// under the key that is suggested.
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
        if problem.fix.is_none() && way.is_empty() {
            return self.list_elsewhere(problem);
        }
        let Some(fix) = &problem.fix else { return };
        let Some(meant) = here.iter().find(|it| it.key.name == fix.replacement) else { return };
        let Some(Argument::Said(found)) = argument(problem, "found") else { return };
        if can_hold(&meant.key.form, found.id()) {
            return;
        }
        let has_heading =
            meant.key.form.table().is_some() && matches!(found.id(), "type-table" | "type-list");
        let line = line_around(self.text, problem.bytes.start);
        problem.help = Some(if has_heading {
            let list = self.list_inside(meant, &line).filter(|_| found.id() == "type-list");
            Message::new("help-did-you-mean").with("suggestion", headed(list.as_ref().unwrap_or(meant)))
        } else {
            Message::new("help-key-holds")
                .with("suggestion", meant.key.name)
                .with("example", example_line(meant, self.words, self.vocabularies))
        });
        problem.fix = None;
    }

    /// The list in a section that all the keys after this heading can stand in: `[[costs]]`
    /// is `[[costs.lines]]`.
    fn list_inside(&self, section: &Described, heading: &Range<usize>) -> Option<Described> {
        let lines = self.text[heading.end..].lines().take_while(|line| !line.trim_start().starts_with('['));
        let keys: Vec<&str> = lines.filter_map(|line| Some(line.split_once('=')?.0.trim())).collect();
        let has_all = |list: &Described| {
            let inside = list.inside();
            keys.iter().all(|key| inside.iter().any(|it| it.key.name == *key))
        };
        let is_list = |it: &Described| matches!(it.key.form, Form::List(_)) && it.key.form.table().is_some();
        section.inside().into_iter().find(|it| !keys.is_empty() && is_list(it) && has_all(it))
    }

    /// `[[studies]]` at the top, where it has a section of its own.
    fn list_elsewhere(&self, problem: &mut Problem) {
        let line = line_around(self.text, problem.bytes.start);
        let Some((2, word)) = heading(self.text[line.clone()].trim()) else { return };
        let is_called = |name: &str| name == word || key_words::meant(word).any(|key| key == name);
        let top = Described::top();
        let sections =
            top.iter().filter(|it| it.key.form.table().is_some_and(|it| it.sort == TableSort::Section));
        let lists = sections.filter_map(|section| self.list_inside(section, &line));
        let Some(list) = lists.into_iter().find(|list| is_called(list.key.name)) else { return };
        problem.help = Some(Message::new("help-did-you-mean").with("suggestion", headed(&list)));
        problem.fix = Some(Fix { bytes: problem.bytes.clone(), replacement: list.path() });
    }

    /// The word that is called what somebody wrote, or those that are nearest.
    fn another_word(&self, problem: &mut Problem, at: &Described) {
        let Some(offered) = Offered::of(&at.key.form, self.vocabularies, self.words.language()) else {
            return;
        };
        let Some(Argument::Text(written)) = argument(problem, "written") else { return };
        if let Some(term) = offered.called(written) {
            problem.help = Some(Message::new("help-did-you-mean").with("suggestion", term));
            problem.fix = Some(Fix { bytes: problem.bytes.clone(), replacement: format!("\"{term}\"") });
        } else if problem.fix.is_none() {
            problem.help = Some(offered.help(written, at, self.words));
        }
    }
}

/// What was put into a problem's headline.
fn argument<'p>(problem: &'p Problem, name: &str) -> Option<&'p Argument> {
    problem.headline.arguments().iter().find(|(it, _)| *it == name).map(|(_, argument)| argument)
}

/// How a table or a list of them is headed.
fn headed(at: &Described) -> String {
    if matches!(at.key.form, Form::List(_)) {
        format!("[[{}]]", at.path())
    } else {
        format!("[{}]", at.path())
    }
}

/// Whether a value of this type can be of this form.
fn can_hold(form: &Form, found: &str) -> bool {
    match form {
        Form::List(_) => found == "type-list",
        Form::OneOrMore(item) => found == "type-list" || can_hold(item, found),
        Form::Table(_) => found == "type-table",
        Form::Text => matches!(found, "type-text" | "type-table"),
        Form::YesNo => found == "type-boolean",
        Form::Number | Form::Year => found == "type-number",
        Form::Day => found == "type-date",
        Form::PartialDate => matches!(found, "type-text" | "type-date"),
        Form::String | Form::Address | Form::Language | Form::OwnId | Form::ProgrammeId => {
            found == "type-text"
        }
        Form::SourceId | Form::Question | Form::ClosedTerm(..) | Form::OpenTerm(_) | Form::Place => {
            found == "type-text"
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
