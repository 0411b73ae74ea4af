//! What somebody most likely meant by a line that is no TOML: a number or a date as
//! people write it, a colon for `=`, a letter that nobody sees.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use toml::de::DeValue;

use crate::notation::day::WrittenDay;
use crate::notation::description::Described;
use crate::notation::figure::Figure;
use crate::notation::form::Form;
use crate::notation::key_words;
use crate::problem::{Code, Fix, Problem};
use crate::words::Message;

/// What people say for yes and for no.
const YES: [&str; 5] = ["true", "ja", "yes", "sann", "sand"];
const NO: [&str; 6] = ["false", "nei", "nej", "no", "usann", "falsk"];

/// Quotation marks that a word processor sets.
const CURLY: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '‚', '‹'];

/// The longest line that is looked into, in bytes, and the most values in it: more than
/// anybody writes, so that a file of nonsense keeps nobody waiting.
const LONGEST_LINE: usize = 20_000;
const MOST_VALUES: usize = 50;

/// What can be told of this line of a text.
pub(super) fn slips(text: &str, line: Range<usize>) -> Vec<Problem> {
    if line.len() > LONGEST_LINE {
        return Vec::new();
    }
    if let Some(problem) = colon(text, line.clone()).or_else(|| odd_key(text, line.clone())) {
        return vec![problem];
    }
    let outside = Outside::of(&text[line.clone()]);
    let in_text = |bytes: Range<usize>| line.start + bytes.start..line.start + bytes.end;
    let slips: Vec<Problem> = outside.values.into_iter().filter_map(|it| slip(text, in_text(it))).collect();
    if slips.is_empty() {
        return outside.unseen.into_iter().map(|it| unseen(text, in_text(it))).collect();
    }
    slips
}

fn told(bytes: Range<usize>, label: &'static str, replacement: Option<String>) -> Problem {
    let mut problem = Problem::new(Code::Syntax, bytes.clone());
    problem.label = Message::new(label);
    problem.fix = replacement.map(|replacement| Fix { bytes, replacement });
    problem
}

/// What is meant by a value that stands bare.
fn slip(text: &str, bytes: Range<usize>) -> Option<Problem> {
    let written = &text[bytes.clone()];
    if DeValue::parse(written).is_ok() {
        return None;
    }
    if let Some(day) = WrittenDay::of(written) {
        return Some(day.problem(written, bytes));
    }
    if is_date_key(key_before(text, bytes.start)) {
        let mut problem = Problem::new(Code::NotADate, bytes).with("written", written);
        problem.label = Message::new("label-whole-date");
        return Some(problem);
    }
    if let Some(figure) = Figure::of(written) {
        return Some(figure.problem(written, bytes));
    }
    let lower = written.to_lowercase();
    for (words, meant) in [(&YES[..], "true"), (&NO[..], "false")] {
        if words.contains(&lower.as_str()) {
            return Some(told(bytes, "syntax-boolean", Some(meant.to_owned())));
        }
    }
    let inner = written.strip_prefix(CURLY)?;
    let inner = inner.strip_suffix(CURLY).filter(|inner| !inner.contains(['"', '\\']));
    Some(told(bytes, "syntax-curly-quotes", inner.map(|inner| format!("\"{inner}\""))))
}

/// The key of the value that begins here.
fn key_before(text: &str, value: usize) -> &str {
    let before = text[..value].trim_end().trim_end_matches('=').trim_end();
    before.rsplit(|it: char| !is_key_letter(it)).next().unwrap_or_default()
}

/// Whether every key of this name holds a date.
fn is_date_key(name: &str) -> bool {
    static DATES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let (dates, others): (Vec<_>, Vec<_>) =
            Described::all().into_iter().partition(|it| matches!(it.key.form, Form::Day | Form::PartialDate));
        let is_other = |name: &str| others.iter().any(|it| it.key.name == name);
        dates.iter().map(|it| it.key.name).filter(|name| !is_other(name)).collect()
    });
    DATES.contains(name)
}

/// `name: Pip`, as other formats write it, and `"name": "Pip"`.
fn colon(text: &str, line: Range<usize>) -> Option<Problem> {
    let said = &text[line.clone()];
    let indent = said.len() - said.trim_start().len();
    let at = indent + said[indent..].find(|it: char| !is_key_letter(it))?;
    let is_colon = said[at..].starts_with(": ") || said[at..].trim_end() == ":";
    let bytes = line.start + at..line.start + at + 1;
    (at > indent && is_colon).then(|| told(bytes, "syntax-colon", Some(" =".to_owned())))
}

/// `beløp = 500`: a key with letters that none has, when we know which is meant.
fn odd_key(text: &str, line: Range<usize>) -> Option<Problem> {
    let said = &text[line.clone()];
    let key = if said.starts_with('[') {
        said.trim_end_matches([']', ' ']).rsplit(['[', '.']).next()?
    } else {
        said.split_once('=')?.0
    };
    let written = key.trim();
    if written.chars().all(|it| it.is_ascii() && it != ' ') {
        return None;
    }
    let meant = key_words::meant(written).next()?;
    let start = line.start + said.find(written)?;
    let problem = told(start..start + written.len(), "syntax-bad-key", Some(meant.to_owned()));
    Some(problem.helped_by(Message::new("help-did-you-mean").with("suggestion", meant)))
}

fn is_key_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '"')
}

/// A letter that takes no room, or the room of a space without being one.
fn unseen(text: &str, bytes: Range<usize>) -> Problem {
    let is_space = text[bytes.clone()].chars().all(char::is_whitespace);
    told(bytes, "syntax-unseen", Some(if is_space { " " } else { "" }.to_owned()))
}

const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{2064}' | '\u{3000}' | '\u{feff}')
}

/// What stands on a line outside texts and remarks.
#[derive(Default)]
struct Outside {
    /// The values that begin with neither a quotation mark nor a bracket.
    values: Vec<Range<usize>>,
    /// The letters that nobody sees.
    unseen: Vec<Range<usize>>,
}

impl Outside {
    fn of(line: &str) -> Self {
        let mut outside = Self::default();
        let mut quote = None;
        let mut letters = line.char_indices();
        while let Some((at, letter)) = letters.next() {
            match (quote, letter) {
                (Some('"'), '\\') => drop(letters.next()),
                (Some(open), _) if open == letter => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => quote = Some(letter),
                (None, '#') => break,
                (None, '=') if outside.values.len() < MOST_VALUES => {
                    outside.values.extend(bare_value(line, at + 1));
                }
                (None, _) if is_unseen(letter) => outside.unseen.push(at..at + letter.len_utf8()),
                (None, _) => {}
            }
        }
        outside
    }
}

/// The value from this place on, without the spaces around it.
fn bare_value(line: &str, from: usize) -> Option<Range<usize>> {
    let start = from + line[from..].find(|it: char| !it.is_whitespace())?;
    let rest = &line[start..];
    if rest.starts_with(['"', '\'', '[', '{']) {
        return None;
    }
    // A comma between digits belongs to a number, and so does the one of `500,-`.
    let is_end = |at: usize, letter: char| match letter {
        ',' => !rest[at + 1..].starts_with(|it: char| it.is_ascii_digit() || it == '-'),
        '}' | ']' | '#' => true,
        _ => false,
    };
    let length = rest.char_indices().find(|(at, letter)| is_end(*at, *letter)).map_or(rest.len(), |it| it.0);
    let value = rest[..length].trim_end();
    (!value.is_empty()).then_some(start..start + value.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reaches_to_what_ends_it() {
        let values = |line: &'static str| -> Vec<&str> {
            Outside::of(line).values.into_iter().map(|bytes| &line[bytes]).collect()
        };
        assert_eq!(values("a = { from = 1,5, to = 12 500 } # b = 3"), ["1,5", "12 500"]);
        assert_eq!(values("pris = kr 500,-"), ["kr 500,-"]);
        assert_eq!(values("a = \"1 = \\\" 2\", on = 29.11.2026"), ["29.11.2026"]);
    }

    #[test]
    fn a_letter_that_nobody_sees_is_found_outside_texts() {
        let line = "a\u{a0}= \"b\u{a0}c\" # d\u{a0}e";
        let unseen: Vec<&str> = Outside::of(line).unseen.into_iter().map(|bytes| &line[bytes]).collect();
        assert_eq!(unseen, ["\u{a0}"]);
    }
}
