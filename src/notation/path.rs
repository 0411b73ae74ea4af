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
                    // Writing to a text cannot fail.
                    let _ = write!(path, "{key:?}");
                }
            }
            Self::Item(before, at) => {
                before.write(path);
                let _ = write!(path, "[{at}]");
            }
        }
    }
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
        assert!(Path::Top.to_field().is_whole_file());
    }
}
