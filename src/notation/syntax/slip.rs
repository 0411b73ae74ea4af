//! What somebody most likely meant by a line that is no TOML: a number or a date as
//! people write it, a colon for `=`, a letter that nobody sees.

use std::ops::Range;

use toml::de::DeValue;

use super::misplaced::misplaced;
use super::outside::{Outside, is_curly};
use super::told;
use super::wanted::Wanted;
use crate::notation::day::{Precision, WrittenDay};
use crate::notation::description::Described;
use crate::notation::figure::Figure;
use crate::notation::key_words;
use crate::notation::shape::{no_year, year_in};
use crate::problem::Problem;
use crate::words::Message;

/// What people say for yes and for no.
const YES: [&str; 5] = ["true", "ja", "yes", "sann", "sand"];
const NO: [&str; 6] = ["false", "nei", "nej", "no", "usann", "falsk"];

/// The longest line that is looked into, in bytes: longer than anybody writes, so that a
/// file of nonsense keeps nobody waiting.
const LONGEST_LINE: usize = 20_000;

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
    let empty = outside.empty.into_iter().map(|it| told(in_text(it), "syntax-missing-value", None));
    let curly = outside.curly.into_iter().map(|it| curly(text, in_text(it)));
    let mut slips: Vec<Problem> = empty.chain(curly).collect();
    let unseen = || outside.unseen.into_iter().map(|it| unseen(text, in_text(it)));
    if slips.is_empty() {
        slips.extend(misplaced(text, line.clone()));
    }
    if slips.is_empty() {
        slips.extend(outside.values.into_iter().filter_map(|it| slip(text, in_text(it))));
    }
    if slips.is_empty() {
        slips.extend(unseen());
    }
    slips
}

/// What is meant by a value that stands bare, where its key holds what all of that name do.
fn slip(text: &str, bytes: Range<usize>) -> Option<Problem> {
    let written = &text[bytes.clone()];
    if DeValue::parse(written).is_ok() {
        return None;
    }
    let day = || WrittenDay::of(written);
    let figure = || Figure::of(written);
    Some(match Wanted::by(key_before(text, bytes.start)) {
        Some(Wanted::Date(wanted)) => match day() {
            Some(day) => day.problem(written, bytes, wanted),
            None => wanted.problem(written, bytes),
        },
        Some(Wanted::Year) => match year_in(written) {
            Some(year) => Figure::only(year).problem(written, bytes),
            None => no_year(written, bytes),
        },
        Some(Wanted::Number) => match Figure::in_words(written).or_else(figure) {
            Some(figure) => figure.problem(written, bytes),
            None => told(bytes, "syntax-number", None),
        },
        Some(Wanted::YesNo) => boolean(written, bytes),
        Some(Wanted::Text) => unquoted(written, bytes),
        None => match (day(), figure()) {
            (Some(day), _) => day.problem(written, bytes, Precision::AnyPart),
            (None, Some(figure)) => figure.problem(written, bytes),
            (None, None) if yes_or_no(written).is_some() => boolean(written, bytes),
            (None, None) if written.starts_with(char::is_alphabetic) => unquoted(written, bytes),
            (None, None) => return None,
        },
    })
}

/// What is meant by a word for yes or no.
fn yes_or_no(written: &str) -> Option<&'static str> {
    let lower = written.to_lowercase();
    let meant = [(&YES[..], "true"), (&NO[..], "false")];
    meant.into_iter().find(|(words, _)| words.contains(&lower.as_str())).map(|(_, meant)| meant)
}

fn boolean(written: &str, bytes: Range<usize>) -> Problem {
    told(bytes, "syntax-boolean", yes_or_no(written).map(str::to_owned))
}

/// A text without its quotation marks.
fn unquoted(written: &str, bytes: Range<usize>) -> Problem {
    let quoted = (!written.contains(['"', '\\'])).then(|| format!("\"{written}\""));
    told(bytes, "syntax-unquoted", quoted)
}

/// A text in the quotation marks of a word processor.
fn curly(text: &str, bytes: Range<usize>) -> Problem {
    let written = &text[bytes.clone()];
    let inner = written.strip_prefix(is_curly).and_then(|it| it.strip_suffix(is_curly));
    let inner = inner.filter(|inner| !inner.contains(['"', '\\']));
    told(bytes, "syntax-curly-quotes", inner.map(|inner| format!("\"{inner}\"")))
}

/// The key of the value that begins here.
fn key_before(text: &str, value: usize) -> &str {
    let before = text[..value].trim_end().trim_end_matches('=').trim_end();
    before.rsplit(|it: char| !is_key_letter(it)).next().unwrap_or_default()
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
    let meant = key_words::meant(written).next().or_else(|| with_hyphens(written))?;
    let start = line.start + said.find(written)?;
    let problem = told(start..start + written.len(), "syntax-bad-key", Some(meant.to_owned()));
    Some(problem.helped_by(Message::new("help-did-you-mean").with("suggestion", meant)))
}

/// `read–on`: the key that has hyphens where a word processor sets dashes.
fn with_hyphens(written: &str) -> Option<&'static str> {
    let plain = written.replace(['–', '—', '‑', '−'], "-");
    if !plain.is_ascii() {
        return None;
    }
    Described::all().into_iter().map(|it| it.key.name).find(|name| *name == plain)
}

fn is_key_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '"')
}

/// A letter that takes no room, or the room of a space without being one.
fn unseen(text: &str, bytes: Range<usize>) -> Problem {
    let is_space = text[bytes.clone()].chars().all(char::is_whitespace);
    told(bytes, "syntax-unseen", Some(if is_space { " " } else { "" }.to_owned()))
}
