//! What a key holds, by its name alone: all that can be known of it in a text that is no
//! TOML.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::notation::day::Precision;
use crate::notation::description::Described;
use crate::notation::form::Form;

/// What every key of a name holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Date(Precision),
    Year,
    Number,
    YesNo,
    /// A text, a word of a list, an address: whatever stands in quotation marks.
    Text,
}

impl Wanted {
    /// What every key of this name holds; nothing when they differ, or nobody knows it.
    pub(super) fn by(key: &str) -> Option<Self> {
        static BY_NAME: LazyLock<BTreeMap<&str, Option<Wanted>>> = LazyLock::new(|| {
            let mut by_name = BTreeMap::new();
            for at in Described::all() {
                let Some(wanted) = Wanted::of(&at.key.form) else { continue };
                let known = by_name.entry(at.key.name).or_insert(Some(wanted));
                *known = known.filter(|it| *it == wanted);
            }
            by_name
        });
        BY_NAME.get(key).copied().flatten()
    }

    fn of(form: &Form) -> Option<Self> {
        Some(match form {
            Form::Day => Self::Date(Precision::Day),
            Form::PartialDate => Self::Date(Precision::AnyPart),
            Form::Year => Self::Year,
            Form::Number => Self::Number,
            Form::YesNo => Self::YesNo,
            Form::Text | Form::String | Form::Address | Form::Language | Form::OwnId => Self::Text,
            Form::ProgrammeId | Form::SourceId | Form::Question => Self::Text,
            Form::ClosedTerm(..) | Form::OpenTerm(_) | Form::Place => Self::Text,
            Form::OneOrMore(item) => return Self::of(item),
            Form::List(_) | Form::Table(_) => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_key_holds_is_known_where_all_of_its_name_hold_the_same() {
        for (key, wanted) in [
            ("read-on", Some(Wanted::Date(Precision::Day))),
            ("as-of", Some(Wanted::Date(Precision::AnyPart))),
            ("price-year", Some(Wanted::Year)),
            ("exactly", Some(Wanted::Number)),
            ("comparison-group", Some(Wanted::YesNo)),
            ("language", Some(Wanted::Text)),
            // A programme, a number or a date.
            ("to", None),
            ("bananas", None),
        ] {
            assert_eq!(Wanted::by(key), wanted, "{key}");
        }
    }
}
