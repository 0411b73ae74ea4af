//! The way from the top of a record to a value, while it is read: written out
//! only when somebody asks.

use std::fmt::Write as _;

use crate::span::FieldPath;

/// The way to a value. Each step knows the one before it, so that a sound record
/// is read without writing a single path.
#[derive(Debug, Clone, Copy)]
pub(super) enum Path<'p> {
    /// The record.
    Top,
    /// A key of a table.
    Key(&'p Path<'p>, &'p str),
    /// An item of a list, from 0.
    Item(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// The path written out: `commitments[2].quantity.unit`.
    pub(super) fn to_field(self) -> FieldPath {
        // As long as most ways are, so that it is written without growing.
        let mut path = String::with_capacity(48);
        self.write(&mut path);
        FieldPath::new(path)
    }

    /// The path of a key of the table that this one leads to.
    pub(super) fn field(&self, key: &str) -> FieldPath {
        Path::Key(self, key).to_field()
    }

    fn write(self, path: &mut String) {
        match self {
            Self::Top => {}
            Self::Key(before, key) => {
                before.write(path);
                if !path.is_empty() {
                    path.push('.');
                }
                let is_bare = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
                if !key.is_empty() && key.chars().all(is_bare) {
                    path.push_str(key);
                } else {
                    write_quoted(key, path);
                }
            }
            Self::Item(before, at) => {
                before.write(path);
                let _ = write!(path, "[{at}]");
            }
        }
    }
}

/// A key in quotation marks, as TOML writes it.
fn write_quoted(key: &str, path: &mut String) {
    path.push('"');
    for letter in key.chars() {
        match letter {
            '"' | '\\' => path.extend(['\\', letter]),
            '\n' => path.push_str("\\n"),
            '\t' => path.push_str("\\t"),
            // Writing to a text cannot fail.
            control if control.is_control() => {
                let _ = write!(path, "\\u{:04X}", u32::from(control));
            }
            other => path.push(other),
        }
    }
    path.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_as_it_is_spoken_of() {
        let list = Path::Key(&Path::Top, "commitments");
        let item = Path::Item(&list, 2);
        let quantity = Path::Key(&item, "quantity");
        assert_eq!(quantity.field("unit").as_str(), "commitments[2].quantity.unit");
        assert_eq!(Path::Top.field("a key").as_str(), "\"a key\"");
        assert_eq!(Path::Top.field("it's \"på\"\\\u{1}\n").as_str(), r#""it's \"på\"\\\u0001\n""#);
        assert!(Path::Top.to_field().is_whole_file());
    }
}
