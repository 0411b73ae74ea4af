//! What stands on a line outside texts and remarks.

use std::ops::Range;

/// Quotation marks that a word processor sets.
const CURLY: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '‚', '‹'];

/// The most values that are looked at on a line: more than anybody writes, so that a file
/// of nonsense keeps nobody waiting.
const MOST_VALUES: usize = 50;

/// What stands on a line outside texts and remarks.
#[derive(Default)]
pub(super) struct Outside {
    /// The values that begin with neither a quotation mark nor a bracket.
    pub(super) values: Vec<Range<usize>>,
    /// The equals signs that nothing follows.
    pub(super) empty: Vec<Range<usize>>,
    /// The texts in curly quotation marks, or what begins with one.
    pub(super) curly: Vec<Range<usize>>,
    /// The letters that nobody sees.
    pub(super) unseen: Vec<Range<usize>>,
}

impl Outside {
    pub(super) fn of(line: &str) -> Self {
        let mut outside = Self::default();
        let bare = without_texts(line);
        let mut depth = 0_usize;
        let mut curly_end = 0;
        for (at, letter) in bare.char_indices() {
            match letter {
                '{' | '[' => depth += 1,
                '}' | ']' => depth = depth.saturating_sub(1),
                '=' if outside.values.len() < MOST_VALUES => match bare_value(line, at + 1, depth == 0) {
                    Value::Bare(value) => outside.values.push(value),
                    Value::Empty => outside.empty.push(at..at + 1),
                    Value::Other => {}
                },
                letter if is_curly(letter) && at >= curly_end => {
                    let inside = at + letter.len_utf8();
                    let closing = bare[inside..].char_indices().find(|(_, it)| is_curly(*it));
                    curly_end = closing.map_or(inside, |(length, it)| inside + length + it.len_utf8());
                    outside.curly.push(at..curly_end);
                }
                letter if is_unseen(letter) => outside.unseen.push(at..at + letter.len_utf8()),
                _ => {}
            }
        }
        outside
    }
}

/// The line with quotation marks for all that stands in texts, and without its remark.
pub(super) fn without_texts(line: &str) -> String {
    let mut bare = String::with_capacity(line.len());
    let mut quote = None;
    let mut is_escaped = false;
    for letter in line.chars() {
        let in_text = "\"".repeat(letter.len_utf8());
        match (quote, letter) {
            (Some('"'), '\\') if !is_escaped => is_escaped = true,
            (Some(open), _) if open == letter && !is_escaped => quote = None,
            (Some(_), _) => is_escaped = false,
            (None, '"' | '\'') => quote = Some(letter),
            (None, '#') => break,
            (None, _) => {
                bare.push(letter);
                continue;
            }
        }
        bare.push_str(&in_text);
    }
    bare
}

/// What follows an equals sign.
enum Value {
    Bare(Range<usize>),
    Empty,
    /// A text, a list or a table.
    Other,
}

/// The value from this place on, without the spaces around it. One that stands in no
/// brackets has the rest of the line.
fn bare_value(line: &str, from: usize, is_alone: bool) -> Value {
    let Some(start) = line[from..].find(|it: char| !it.is_whitespace()).map(|it| from + it) else {
        return Value::Empty;
    };
    let rest = &line[start..];
    if rest.starts_with(['#', ',', '}', ']']) {
        return Value::Empty;
    }
    if rest.starts_with(['"', '\'', '[', '{', '(', '=']) || rest.starts_with(is_curly) {
        return Value::Other;
    }
    // A comma between digits belongs to a number, and so does the one of `500,-`.
    let is_end = |at: usize, letter: char| match letter {
        ',' => !is_alone && !rest[at + 1..].starts_with(|it: char| it.is_ascii_digit() || it == '-'),
        '}' | ']' | '#' => true,
        _ => false,
    };
    let length = rest.char_indices().find(|(at, letter)| is_end(*at, *letter)).map_or(rest.len(), |it| it.0);
    let value = rest[..length].trim_end_matches(|it: char| it.is_whitespace() || matches!(it, ',' | ';'));
    if value.is_empty() { Value::Empty } else { Value::Bare(start..start + value.len()) }
}

pub(super) fn is_curly(letter: char) -> bool {
    CURLY.contains(&letter)
}

const fn is_unseen(letter: char) -> bool {
    let is_control = letter.is_ascii_control() && !matches!(letter, '\t' | '\r' | '\n');
    is_control
        || matches!(letter, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}')
        || matches!(letter, '\u{205f}'..='\u{2064}' | '\u{3000}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(line: &str) -> Vec<&str> {
        Outside::of(line).values.into_iter().map(|bytes| &line[bytes]).collect()
    }

    #[test]
    fn a_value_reaches_to_what_ends_it() {
        assert_eq!(values("a = { from = 1,5, to = 12 500 } # b = 3"), ["1,5", "12 500"]);
        assert_eq!(values("pris = kr 500,-"), ["kr 500,-"]);
        assert_eq!(values("a = \"1 = \\\" 2\", on = 29.11.2026"), ["29.11.2026"]);
        assert_eq!(values("name = Fritt, trygt # og lett"), ["Fritt, trygt"]);
        assert_eq!(values("on = 29.11.2026,"), ["29.11.2026"]);
    }

    #[test]
    fn an_equals_sign_that_nothing_follows_is_found() {
        for line in ["a = ", "a =", "a = # b", "a = { b = , c = 1 }", "a = { b = }"] {
            assert_eq!(Outside::of(line).empty.len(), 1, "{line}");
        }
        assert!(Outside::of("a = \"b = \"").empty.is_empty());
    }

    #[test]
    fn a_letter_that_nobody_sees_is_found_outside_texts() {
        let line = "a\u{a0}= \"b\u{a0}c\"\0 # d\u{a0}e";
        let unseen: Vec<&str> = Outside::of(line).unseen.into_iter().map(|bytes| &line[bytes]).collect();
        assert_eq!(unseen, ["\u{a0}", "\0"]);
    }

    #[test]
    fn curly_quotation_marks_are_found_wherever_they_stand() {
        let curly = |line: &'static str| -> Vec<&str> {
            Outside::of(line).curly.into_iter().map(|bytes| &line[bytes]).collect()
        };
        assert_eq!(curly("a = [“b”, «c»]"), ["“b”", "«c»"]);
        assert_eq!(curly("a = „b“"), ["„b“"]);
        assert_eq!(curly("a = \"de «gode»\""), Vec::<&str>::new());
    }
}
