//! What somebody most likely meant by a value that is no TOML: a number or a date as
//! people write it.

use std::ops::Range;

use toml::de::DeValue;

use crate::notation::day::WrittenDay;
use crate::notation::figure::Figure;
use crate::problem::Problem;

/// What can be told of the values on this line of a text.
pub(super) fn slips(text: &str, line: Range<usize>) -> Vec<Problem> {
    let values = bare_values(&text[line.clone()]);
    let in_text = |bytes: Range<usize>| line.start + bytes.start..line.start + bytes.end;
    values.into_iter().filter_map(|bytes| slip(text, in_text(bytes))).collect()
}

fn slip(text: &str, bytes: Range<usize>) -> Option<Problem> {
    let written = &text[bytes.clone()];
    if DeValue::parse(written).is_ok() {
        return None;
    }
    if let Some(day) = WrittenDay::of(written) {
        return Some(day.problem(written, bytes));
    }
    Some(Figure::of(written)?.problem(written, bytes))
}

/// Where the values stand that begin with neither a quotation mark nor a bracket.
fn bare_values(line: &str) -> Vec<Range<usize>> {
    let mut values = Vec::new();
    let mut quote = None;
    let mut letters = line.char_indices();
    while let Some((at, letter)) = letters.next() {
        match (quote, letter) {
            (Some('"'), '\\') => drop(letters.next()),
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, '#') => break,
            (None, '=') => values.extend(bare_value(line, at + 1)),
            (None, _) => {}
        }
    }
    values
}

/// The value from this place on, without the spaces around it.
fn bare_value(line: &str, from: usize) -> Option<Range<usize>> {
    let start = from + line[from..].find(|it: char| !it.is_whitespace())?;
    let rest = &line[start..];
    // A comma between digits belongs to a number, and so does the one of `500,-`.
    let is_end = |at: usize, letter: char| match letter {
        ',' => !rest[at + 1..].starts_with(|it: char| it.is_ascii_digit() || it == '-'),
        '}' | ']' | '#' => true,
        _ => false,
    };
    let length = rest.char_indices().find(|(at, letter)| is_end(*at, *letter)).map_or(rest.len(), |it| it.0);
    let value = rest[..length].trim_end();
    let is_bare = !value.is_empty() && !value.starts_with(['"', '\'', '[', '{']);
    is_bare.then_some(start..start + value.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reaches_to_what_ends_it() {
        let values = |line: &'static str| -> Vec<&str> {
            bare_values(line).into_iter().map(|bytes| &line[bytes]).collect()
        };
        assert_eq!(values("a = { from = 1,5, to = 12 500 } # b = 3"), ["1,5", "12 500"]);
        assert_eq!(values("pris = kr 500,-"), ["kr 500,-"]);
        assert_eq!(values("a = \"1 = \\\" 2\", on = 29.11.2026"), ["29.11.2026"]);
    }
}
