//! Where in a text something was written: which field, which bytes, which line.
//!
//! A value remembers its place so that a problem found late (by a rule over all
//! records) can still be shown under the very words that an editor wrote.

use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

/// Which value of a record: the keys that lead to it from the top of the file,
/// as `commitments[2].quantity.unit`. Items of a list are counted from 0. The
/// file as a whole has an empty path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FieldPath(Box<str>);

impl FieldPath {
    /// A path that is written out already.
    pub(crate) fn new(path: String) -> Self {
        Self(path.into())
    }

    /// The path as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the file as a whole.
    pub fn is_whole_file(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value, which field of its record it is, and the bytes it was written in.
///
/// Two written values are equal when the values are equal: moving a line in a
/// record does not change the programme.
#[derive(Debug, Clone)]
pub struct Written<T> {
    /// What was written.
    pub value: T,
    /// The field that it is the value of.
    pub field: FieldPath,
    /// The bytes it was written in, in the text of its record.
    pub bytes: Range<usize>,
}

impl<T> Written<T> {
    /// A value with its place.
    pub const fn new(value: T, field: FieldPath, bytes: Range<usize>) -> Self {
        Self { value, field, bytes }
    }

    /// Another value in the same place: what the value means, seen another way.
    pub fn map<U>(self, see: impl FnOnce(T) -> U) -> Written<U> {
        Written { value: see(self.value), field: self.field, bytes: self.bytes }
    }
}

impl<T: PartialEq> PartialEq for Written<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Written<T> {}

/// Where in the text of its record a fact stands, so that it can be changed in
/// its place.
///
/// All places are equal: moving a fact does not change what it says.
#[derive(Debug, Clone, Default)]
pub struct FactPlace {
    /// The path of the fact in its record: `commitments[2]`.
    pub field: FieldPath,
    /// The whole fact, with its source and its remarks: `{ … }`, or everything
    /// from its heading `[[…]]` to its last value.
    pub table: Range<usize>,
    /// What is said: the value of `value`, `values` or `text`; the whole fact
    /// when it is said by several keys.
    pub value: Range<usize>,
}

impl FactPlace {
    /// No place: what a statement has until its fact gives it one.
    pub fn none() -> &'static Self {
        static NONE: LazyLock<FactPlace> = LazyLock::new(FactPlace::default);
        &NONE
    }
}

impl PartialEq for FactPlace {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for FactPlace {}

/// A position in a text as a person counts it: both numbers start at 1, columns
/// count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl Position {
    /// The position of a byte in a text; a byte past the end is the end.
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

/// The line of a text that a byte stands in, without its end.
pub(crate) fn line_around(text: &str, byte: usize) -> Range<usize> {
    let start = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[byte..].find('\n').map_or(text.len(), |newline| byte + newline);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_counts_characters_and_not_bytes() {
        let text = "navn = \"på\"\nø = 1";
        assert_eq!(Position::of(text, text.find("= 1").unwrap()), Position { line: 2, column: 3 });
    }

    #[test]
    fn a_byte_inside_a_letter_or_past_the_end_has_a_place() {
        assert_eq!(Position::of("å", 1), Position { line: 1, column: 1 });
        assert_eq!(Position::of("å\n", 99), Position { line: 2, column: 1 });
    }
}
