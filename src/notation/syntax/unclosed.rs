//! Brackets and quotation marks that are never closed, each where it begins.
//!
//! After one of them the TOML reader stumbles over everything that follows, so it
//! gets the text without what they stand in.

use std::ops::Range;

use crate::problem::{Code, Fix, Problem};
use crate::words::Message;

/// Something that begins and never ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unclosed {
    /// What opens it: `{`, `[`, `"`, `"""`.
    opening: Range<usize>,
    /// The lines that cannot be understood because of it.
    pub(super) lines: Range<usize>,
    closing: Option<Closing>,
}

/// What would close all that is open, and where.
type Closing = (usize, String);

impl Unclosed {
    /// What to tell an editor.
    pub(super) fn problem(&self, text: &str) -> Problem {
        let mut problem = Problem::new(Code::Syntax, self.opening.clone());
        problem.label = match &text[self.opening.clone()] {
            "{" => Message::new("syntax-unclosed-inline-table"),
            "[" => Message::new("syntax-unclosed-array"),
            quote => Message::new("syntax-unclosed-text").with("quote", quote),
        };
        // Where a quotation mark stands last already, one more is no cure: it may be the wrong one.
        let ends_in_quote = |at: usize| text[..at].ends_with(['"', '\'']);
        let is_text = !matches!(&text[self.opening.clone()], "{" | "[");
        if let Some((at, closing)) = self.closing.as_ref().filter(|(at, _)| !is_text || !ends_in_quote(*at)) {
            problem = problem.helped_by(Message::new("help-close").with("closing", closing.trim()));
            problem.fix = Some(Fix { bytes: *at..*at, replacement: closing.clone() });
        }
        problem
    }
}

/// All that is never closed in a text.
pub(super) fn unclosed(text: &str) -> Vec<Unclosed> {
    let mut scan = Scan { text, ..Scan::default() };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        scan.line(start..start + line.trim_end_matches(['\r', '\n']).len());
        start += line.len();
    }
    scan.end_statement(text.len());
    scan.found
}

/// A text while it is gone through, line by line.
#[derive(Default)]
struct Scan<'t> {
    text: &'t str,
    found: Vec<Unclosed>,
    /// Where the key with its value began, or the heading.
    statement: usize,
    /// What is open in it, the outermost first.
    open: Vec<Range<usize>>,
    /// Where the last thing in it ended that is neither a space nor a remark.
    end: usize,
    /// What in it is known to be unclosed; the rest of it can mean anything.
    broken: Option<(Range<usize>, Option<Closing>)>,
}

impl<'t> Scan<'t> {
    fn line(&mut self, line: Range<usize>) {
        let said = &self.text[line.clone()];
        if self.is_in_statement() && !self.begins_anew(said) {
            if self.broken.is_none() {
                self.value(line);
            }
            return;
        }
        self.end_statement(line.start);
        self.statement = line.start;
        // A heading is closed on its line or the reader says so.
        if !said.trim_start().starts_with('[') {
            self.value(line);
        }
    }

    fn is_in_statement(&self) -> bool {
        self.broken.is_some() || !self.open.is_empty()
    }

    /// Whether a new key or heading begins here, though something is still open.
    fn begins_anew(&self, line: &str) -> bool {
        if is_heading(line) {
            return true;
        }
        if !is_key(line) {
            return false;
        }
        let is_in_table = self.open.last().is_some_and(|open| &self.text[open.clone()] == "{");
        // Inside a table a key may follow a comma on the line before.
        let may_follow = self.text[..self.end].ends_with([',', '{']);
        self.broken.is_some() || !is_in_table || !may_follow
    }

    fn end_statement(&mut self, end: usize) {
        let open = self.open.last().cloned().map(|opening| (opening, Some((self.end, self.closing()))));
        if let Some((opening, closing)) = self.broken.take().or(open) {
            self.found.push(Unclosed { opening, lines: self.statement..end, closing });
        }
        self.open.clear();
    }

    /// What closes all that is open, the innermost first.
    fn closing(&self) -> String {
        let close = |open: &Range<usize>| match &self.text[open.clone()] {
            "{" => " }".to_owned(),
            "[" => "]".to_owned(),
            quote => quote.to_owned(),
        };
        self.open.iter().rev().map(close).collect()
    }

    fn value(&mut self, line: Range<usize>) {
        let mut at = line.start;
        while at < line.end && self.broken.is_none() {
            let rest = &self.text[at..line.end];
            if let Some(quote) = self.open_text() {
                let Some(length) = length_of_text(rest, quote) else {
                    self.end = line.end;
                    return;
                };
                self.open.pop();
                at += length;
            } else if rest.starts_with('#') {
                return;
            } else {
                at += self.letter(at, line.end);
            }
            self.end = at;
        }
    }

    /// The quotation marks of a text of several lines, while it is open.
    fn open_text(&self) -> Option<&'t str> {
        let open = self.open.last()?;
        Some(&self.text[open.clone()]).filter(|opening| opening.len() == 3)
    }

    /// Goes through one letter, or one text of a single line; says how long it is.
    fn letter(&mut self, at: usize, end: usize) -> usize {
        let rest = &self.text[at..end];
        let length = rest.chars().next().map_or(1, char::len_utf8);
        let opening = at..at + length;
        match &rest[..length] {
            "{" | "[" => self.open.push(opening),
            closing @ ("}" | "]") => {
                let open = if closing == "}" { "{" } else { "[" };
                match self.open.iter().rposition(|it| &self.text[it.clone()] == open) {
                    Some(place) if place + 1 < self.open.len() => {
                        let inner = self.open.last().cloned().unwrap_or(opening);
                        self.broken = Some((inner, None));
                    }
                    Some(place) => self.open.truncate(place),
                    None => {}
                }
            }
            quote @ ("\"" | "'") if self.is_place_of_text(at) => {
                if rest.starts_with(&quote.repeat(3)) {
                    self.open.push(at..at + 3);
                    return 3;
                }
                if let Some(length) = length_of_text(&rest[1..], quote) {
                    return 1 + length;
                }
                // With nothing else open the text must end where the line does.
                let closing = self.open.is_empty().then(|| (end, quote.to_owned()));
                self.broken = Some((opening, closing));
            }
            _ => {}
        }
        length
    }

    /// Whether a text can begin here: a quotation mark inside words is none.
    fn is_place_of_text(&self, at: usize) -> bool {
        let before = self.text[self.statement..at].trim_end();
        before.is_empty() || before.ends_with(['=', ',', '[', '{', '.'])
    }
}

/// How far a text reaches with its last quotation mark, when it ends on this line.
fn length_of_text(rest: &str, quote: &str) -> Option<usize> {
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with(quote) {
            return Some(at + quote.len());
        }
        let mut letters = rest[at..].chars();
        let letter = letters.next().map_or(1, char::len_utf8);
        let is_escape = quote.starts_with('"') && rest[at..].starts_with('\\');
        at += letter + if is_escape { letters.next().map_or(0, char::len_utf8) } else { 0 };
    }
    None
}

fn is_bare(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

/// Whether a line is nothing but `[heading]` or `[[heading]]`.
fn is_heading(line: &str) -> bool {
    let line = line.split('#').next().unwrap_or_default().trim();
    let inner = line.strip_prefix("[[").and_then(|it| it.strip_suffix("]]"));
    let inner = inner.or_else(|| line.strip_prefix('[').and_then(|it| it.strip_suffix(']')));
    inner
        .is_some_and(|name| name.starts_with(|it: char| it.is_ascii_lowercase()) && name.chars().all(is_bare))
}

/// Whether a line begins with a key and `=`, without being set in.
fn is_key(line: &str) -> bool {
    let key = line.trim_start_matches(is_bare);
    key.len() < line.len() && key.trim_start().starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is told of a text: each opening with its line.
    #[track_caller]
    fn check(text: &str, expected: &[(&str, usize)]) {
        let found: Vec<_> = unclosed(text)
            .into_iter()
            .map(|it| (&text[it.opening.clone()], text[..it.opening.start].matches('\n').count() + 1))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_is_never_closed_is_found_where_it_begins() {
        check("a = { b = 1\nc = 2\n", &[("{", 1)]);
        check("a = { b = [\"x\", c = { d = 1 } }\ne = 1\n", &[("[", 1)]);
        check("a = [\n  \"x\",\n  \"y\",\n\n[sources]\nb = 1\n", &[("[", 1)]);
        check("a = \"Pip\nb = 'x\nc = 1", &[("\"", 1), ("'", 2)]);
        check("a = 1\nb = \"\"\"\nlong\n[[sources]]\n", &[("\"\"\"", 2)]);
        check("a = { b = 1,\n", &[("{", 1)]);
    }

    #[test]
    fn what_is_closed_is_left_alone() {
        check("a = { b = 1,\n  c = \"} # [\" } # {\n", &[]);
        check("a = [\n  { b = 1 },\n  { b = 2 },\n]\n[heading]\n", &[]);
        check("a = { b = 1,\nc = 2 }\n", &[]);
        check("a = \"\"\"\n[ { \" \n\"\"\"\nb = 'C:\\'\n", &[]);
    }

    #[test]
    fn a_quotation_mark_among_words_begins_nothing() {
        check("a = Pip's\nb = \"De sa \"ja\" her\"\n", &[]);
        check("a = 1 }\n", &[]);
    }
}
