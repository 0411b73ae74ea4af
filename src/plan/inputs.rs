//! What a municipality has typed: the whole state of a plan, as an address.

use std::collections::BTreeMap;

use url::form_urlencoded;

use crate::record::ProgrammeId;

/// The most fields that an address can fill in.
const MOST_FIELDS: usize = 600;
/// The longest key and the longest text that are kept.
const LONGEST_KEY: usize = 160;
const LONGEST_TEXT: usize = 200;

/// The fields that have a name of their own.
pub(super) const REACH: &str = "reach";
pub(super) const FULL: &str = "full";
pub(super) const YEARS: &str = "years";
pub(super) const WORKPLACES: &str = "workplaces";

/// The fields whose name goes on: a rate for a role, an extra cost, a quantity
/// of one programme.
const FAMILIES: &[&str] = &["rate-", "extra-", "set-"];

/// What a municipality has typed, field by field, as it was typed: what cannot
/// be read is kept too, so that nobody has to type it again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanInputs {
    typed: BTreeMap<String, String>,
}

impl PlanInputs {
    /// What an address fills in; what belongs to other pages is left out.
    pub fn from_address(address: &str) -> Self {
        let mut inputs = Self::default();
        for (key, text) in form_urlencoded::parse(address.as_bytes()) {
            inputs = inputs.with(&key, &text);
        }
        inputs
    }

    /// The same, with a field filled in; an empty text empties it.
    #[must_use]
    pub fn with(mut self, key: &str, text: &str) -> Self {
        let text: String = text.trim().chars().take(LONGEST_TEXT).collect();
        if !is_field(key) {
            return self;
        }
        if text.is_empty() {
            self.typed.remove(key);
        } else if self.typed.len() < MOST_FIELDS || self.typed.contains_key(key) {
            self.typed.insert(key.to_owned(), text.trim().to_owned());
        }
        self
    }

    /// What was typed in a field.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.typed.get(key).map(String::as_str)
    }

    /// Every field that is filled in, with its text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.typed.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// The part of an address that says all of it.
    pub fn to_address(&self) -> String {
        let mut address = form_urlencoded::Serializer::new(String::new());
        for (key, text) in &self.typed {
            address.append_pair(key, text);
        }
        address.finish()
    }
}

/// The name of the field for a quantity of one programme.
pub(super) fn field_of(programme: &ProgrammeId, need: &str) -> String {
    format!("set-{programme}-{need}")
}

fn is_field(key: &str) -> bool {
    let is_named = [REACH, FULL, YEARS, WORKPLACES].contains(&key);
    let is_of_family = FAMILIES.iter().any(|family| key.len() > family.len() && key.starts_with(family));
    let is_plain = key.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
    (is_named || is_of_family) && is_plain && key.len() <= LONGEST_KEY
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_plan_survives_being_an_address(
            fields in proptest::collection::vec(
                ("(reach|full|years|workplaces|(rate|extra|set)-[a-z0-9-]{1,30})", "\\PC{0,60}"), 0..30)
        ) {
            let inputs = fields.iter().fold(PlanInputs::default(), |it, (key, text)| it.with(key, text));
            prop_assert_eq!(PlanInputs::from_address(&inputs.to_address()), inputs);
        }

        #[test]
        fn any_address_can_be_read(address in "\\PC{0,200}") {
            let inputs = PlanInputs::from_address(&address);
            prop_assert_eq!(PlanInputs::from_address(&inputs.to_address()), inputs);
        }
    }

    #[test]
    fn what_belongs_to_other_pages_is_left_out() {
        let inputs = PlanInputs::from_address("p=pip-klubben&reach=20&age=4-6&rate-=5&full=&must=status");
        assert_eq!(inputs.to_address(), "reach=20");
    }
}
