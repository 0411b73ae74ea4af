//! Where in a text something was written: bytes in, line and column out.
//!
//! A value remembers its place so that a problem found late (by a rule over all
//! records) can still be shown under the very words that an editor wrote.

use std::ops::Range;

/// A value and the bytes it was written in.
///
/// Two sourced values are equal when the values are equal: moving a line in a
/// record does not change the programme.
#[derive(Debug, Clone)]
pub struct Written<T> {
    /// What was written.
    pub value: T,
    /// The bytes it was written in, in the text of its record.
    pub bytes: Range<usize>,
}

impl<T> Written<T> {
    /// A value with its place.
    pub const fn new(value: T, bytes: Range<usize>) -> Self {
        Self { value, bytes }
    }
}

impl<T: PartialEq> PartialEq for Written<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Written<T> {}

/// A place in a text as a person counts it: both numbers start at 1, columns
/// count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a byte in a text; a byte past the end is the end.
    pub fn of(text: &str, byte: usize) -> Self {
        let mut end = byte.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_counts_characters_and_not_bytes() {
        let text = "navn = \"på\"\nø = 1";
        assert_eq!(Place::of(text, text.find("= 1").unwrap()), Place { line: 2, column: 3 });
    }

    #[test]
    fn a_byte_inside_a_letter_or_past_the_end_has_a_place() {
        assert_eq!(Place::of("å", 1), Place { line: 1, column: 1 });
        assert_eq!(Place::of("å\n", 99), Place { line: 2, column: 1 });
    }
}
