//! TOML text to a tree, with every mistake in the TOML itself.
//!
//! One slip makes the TOML reader stumble many times. An editor gets one problem for
//! each slip: what spoils the whole file, what is never closed, and of the rest one
//! for each line, or for a stretch of lines that are no keys at all.

mod complaint;
mod misplaced;
mod outside;
mod slip;
mod unclosed;
mod wanted;
mod whole;

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, Error};

use super::description::Described;
use super::form::Form;
use crate::problem::{Code, Fix, Problem};
use crate::span::line_around;
use crate::words::Message;

use self::unclosed::Unclosed;

/// How many wrong lines of a text are looked into: more than anybody mends at once.
const MOST_LINES: usize = 200;

/// The tree, as far as it could be made out, and the mistakes in it.
pub(super) fn parse(text: &str) -> (Spanned<DeTable<'_>>, Vec<Problem>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return (document, Vec::new());
    }
    if let Some(problem) = whole::whole(text) {
        return (document, vec![problem]);
    }
    let unclosed = unclosed::unclosed(text);
    let mut problems: Vec<Problem> = unclosed.iter().map(|it| it.problem(text)).collect();
    if unclosed.is_empty() {
        problems.extend(in_lines(text, &errors));
    } else {
        let rest = without(text, &unclosed);
        let (_, errors) = DeTable::parse_recoverable(&rest);
        problems.extend(in_lines(&rest, &errors));
    }
    problems.sort_by_key(|problem| problem.bytes.start);
    (document, problems)
}

/// The text with spaces for what cannot be understood.
fn without(text: &str, unclosed: &[Unclosed]) -> String {
    let mut rest = String::with_capacity(text.len());
    for part in unclosed {
        let lines = part.lines.clone();
        rest.push_str(&text[rest.len()..lines.start]);
        rest.extend(text[lines].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    }
    rest.push_str(&text[rest.len()..]);
    rest
}

/// The problems of the lines that the reader stumbled over.
fn in_lines(text: &str, errors: &[Error]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut stretch = Stretch::default();
    let mut n_lines = 0;
    for error in errors {
        let bytes = whole_letters(text, error.span().unwrap_or(0..0));
        let line = line_around(text, bytes.start);
        // Only the first stumble over a line helps.
        if stretch.last.as_ref() == Some(&line) {
            continue;
        }
        n_lines += 1;
        let mut told = Vec::new();
        if n_lines <= MOST_LINES {
            told = slip::slips(text, line.clone());
            if told.is_empty() {
                told.extend(headed_twice(text, &line));
            }
        }
        if told.is_empty() {
            let mut problem = Problem::new(Code::Syntax, bytes);
            problem.label = complaint::said(error.message());
            told.push(problem);
        }
        if stretch.goes_on(text, &line, &told) {
            stretch.n_more += 1;
        } else {
            stretch.end(&mut problems);
            stretch.first = told;
        }
        stretch.last = Some(line);
    }
    stretch.end(&mut problems);
    problems
}

/// `[sources]` once more: what there can be several of has a heading of its own.
fn headed_twice(text: &str, line: &Range<usize>) -> Option<Problem> {
    let written = text[line.clone()].trim_end();
    let path = written.strip_prefix('[')?.strip_suffix(']')?.trim_matches(['[', ']']);
    let is_list = Described::find(path).is_some_and(|it| matches!(it.key.form, Form::List(_)));
    let heading = format!("[[{path}]]");
    let bytes = line.start..line.start + written.len();
    let mut problem = told(bytes, "label-heading", is_list.then(|| heading.clone()));
    problem.label = Message::new("label-heading").with("heading", heading);
    is_list.then(|| problem.helped_by(Message::new("help-heading")))
}

/// A mistake in the TOML at these bytes, with what to write there.
fn told(bytes: Range<usize>, label: &'static str, replacement: Option<String>) -> Problem {
    let mut problem = Problem::new(Code::Syntax, bytes.clone());
    problem.label = Message::new(label);
    problem.fix = replacement.map(|replacement| Fix { bytes, replacement });
    problem
}

/// Lines that follow each other with the same mistake, of which the first is told.
#[derive(Default)]
struct Stretch {
    first: Vec<Problem>,
    last: Option<Range<usize>>,
    n_more: usize,
}

impl Stretch {
    /// Whether this line has the mistake of the one before.
    fn goes_on(&self, text: &str, line: &Range<usize>, told: &[Problem]) -> bool {
        let Some(last) = &self.last else { return false };
        let is_next = last.end <= line.start && text[last.end..line.start].trim().is_empty();
        let ([first], [this]) = (self.first.as_slice(), told) else { return false };
        let is_prose = |line: &Range<usize>| !text[line.clone()].contains(['=', '[']);
        let is_same = first.label == this.label || (is_prose(last) && is_prose(line));
        is_next && is_same && first.code == this.code
    }

    fn end(&mut self, problems: &mut Vec<Problem>) {
        if self.n_more > 0
            && let Some(first) = self.first.first_mut()
        {
            first.help = Some(Message::new("help-lines-follow").counting(self.n_more));
        }
        problems.append(&mut self.first);
        self.n_more = 0;
    }
}

/// The span, so that it starts and ends between letters and inside the text.
fn whole_letters(text: &str, mut bytes: Range<usize>) -> Range<usize> {
    bytes.start = bytes.start.min(text.len());
    bytes.end = bytes.end.clamp(bytes.start, text.len());
    while !text.is_char_boundary(bytes.start) {
        bytes.start -= 1;
    }
    while !text.is_char_boundary(bytes.end) {
        bytes.end += 1;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_complaint_a_line_is_enough() {
        let (_, problems) = parse("name = Pip klubben\nlanguage nb\n[sources\n");
        let lines: Vec<_> = problems.iter().map(|problem| problem.bytes.start).collect();
        assert_eq!(problems.len(), 3, "{lines:?}");
    }
}
