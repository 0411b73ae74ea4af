//! What a visitor wants to compare, read off an address and written into one.

use std::sync::Arc;

use url::form_urlencoded;

use crate::catalogue::Catalogue;
use crate::record::{Programme, ProgrammeId};

/// The most programmes that an address may name. Nobody chooses so many, and a
/// page should not be made to list them.
pub const MOST_ASKED: usize = 100;

/// How many names of programmes that are not here are told.
const MOST_NAMED: usize = 10;

/// How much of such a name is told, in characters.
const LONGEST_NAME: usize = 40;

/// What a visitor wants to compare: the whole state of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// The programmes, in the order of the columns, none twice.
    pub ids: Vec<ProgrammeId>,
    /// Only rows in which the programmes differ.
    pub only_differences: bool,
    /// Only what independent sources say.
    pub only_independent: bool,
}

/// What an address asks to have compared, and what of it cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// What can be had.
    pub selection: Selection,
    /// What the address names that is no programme here, as it is written there:
    /// each once, without what cannot be seen, cut off when it is long. At most
    /// [`MOST_NAMED`] of them.
    pub not_found: Vec<String>,
    /// How many more there are of those.
    pub n_more_not_found: usize,
    /// The address names more than [`MOST_ASKED`] programmes.
    pub is_too_many: bool,
}

/// Whether an address asks for what independent sources say, and nothing else.
/// Any other word is left out.
pub fn asks_for_independent(address: &str) -> bool {
    form_urlencoded::parse(address.as_bytes()).any(|(key, value)| key == "sources" && value == "independent")
}

/// What an address says besides which programmes, as an address: what goes along
/// when others are chosen. Fields that were left empty say nothing.
pub fn besides_programmes(address: &str) -> String {
    let pairs = form_urlencoded::parse(address.as_bytes());
    let others = pairs.filter(|(key, value)| key != "p" && !value.is_empty());
    form_urlencoded::Serializer::new(String::new()).extend_pairs(others).finish()
}

impl Selection {
    /// The selection that an address says: `?p=bir&p=pip-klubben&only=differences`.
    pub fn from_address(address: &str) -> Self {
        let mut selection = Self { only_independent: asks_for_independent(address), ..Self::default() };
        for (key, value) in form_urlencoded::parse(address.as_bytes()) {
            match key.as_ref() {
                "p" => {
                    if let Ok(id) = value.parse()
                        && !selection.ids.contains(&id)
                        && selection.ids.len() < MOST_ASKED
                    {
                        selection.ids.push(id);
                    }
                }
                "only" => selection.only_differences = value == "differences",
                _ => {}
            }
        }
        selection
    }

    /// The address of the selection, after `?`.
    pub fn to_address(&self) -> String {
        let mut address = form_urlencoded::Serializer::new(String::new());
        for id in &self.ids {
            address.append_pair("p", id.as_str());
        }
        if self.only_differences {
            address.append_pair("only", "differences");
        }
        if self.only_independent {
            address.append_pair("sources", "independent");
        }
        address.finish()
    }

    /// Those of the programmes that are in this catalogue, in the order asked for.
    pub fn programmes(&self, catalogue: &Catalogue) -> Vec<Arc<Programme>> {
        self.ids.iter().filter_map(|id| catalogue.programme(id).cloned()).collect()
    }

    /// The same selection, of programmes that there are.
    #[must_use]
    pub fn known_in(&self, catalogue: &Catalogue) -> Self {
        let ids = self.ids.iter().filter(|id| catalogue.programme(id).is_some()).cloned().collect();
        Self { ids, ..*self }
    }

    /// The same selection without one of the programmes.
    #[must_use]
    pub fn without(&self, id: &ProgrammeId) -> Self {
        let ids = self.ids.iter().filter(|it| *it != id).cloned().collect();
        Self { ids, ..*self }
    }

    /// The same selection with all rows, or only those that differ.
    #[must_use]
    pub fn showing(&self, only_differences: bool) -> Self {
        Self { only_differences, ..self.clone() }
    }

    /// The same selection from all sources, or from independent ones alone.
    #[must_use]
    pub fn from_sources(&self, only_independent: bool) -> Self {
        Self { only_independent, ..self.clone() }
    }
}

impl Asked {
    /// What an address asks for, of the programmes in this catalogue.
    pub fn from_address(address: &str, catalogue: &Catalogue) -> Self {
        let mut not_found: Vec<String> = Vec::new();
        let mut n_asked = 0;
        let mut n_more_not_found = 0;
        for (key, value) in form_urlencoded::parse(address.as_bytes()) {
            // A field that is left empty names nothing.
            if key != "p" || value.is_empty() {
                continue;
            }
            n_asked += 1;
            let is_here = value.parse().is_ok_and(|id| catalogue.programme(&id).is_some());
            let name = presentable(&value);
            if is_here || not_found.contains(&name) {
                continue;
            }
            if not_found.len() < MOST_NAMED { not_found.push(name) } else { n_more_not_found += 1 }
        }
        let selection = Selection::from_address(address).known_in(catalogue);
        Self { selection, not_found, n_more_not_found, is_too_many: n_asked > MOST_ASKED }
    }
}

/// A name from an address as it can be shown: a sign that cannot be seen
/// becomes one that can.
fn presentable(name: &str) -> String {
    let seen = |letter: char| if letter.is_control() { char::REPLACEMENT_CHARACTER } else { letter };
    let mut letters = name.chars().map(seen);
    let mut text: String = letters.by_ref().take(LONGEST_NAME).collect();
    if letters.next().is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selection_survives_being_an_address() {
        for (only_differences, only_independent) in
            [(false, false), (true, false), (false, true), (true, true)]
        {
            let ids = ["pip-klubben", "bir"].map(|id| id.parse().unwrap()).to_vec();
            let selection = Selection { ids, only_differences, only_independent };
            assert_eq!(Selection::from_address(&selection.to_address()), selection);
        }
    }

    #[test]
    fn what_else_an_address_says_goes_along() {
        let address = "p=bir&reach=20&p=&staff=&extra=a%26b&sources=independent";
        assert_eq!(besides_programmes(address), "reach=20&extra=a%26b&sources=independent");
    }

    #[test]
    fn what_is_not_here_is_named_once_and_cut_off() {
        let long = "x".repeat(500);
        let asked =
            Asked::from_address(&format!("p=a&p=a&p=&p=%00b&p={long}&sources=all"), &Catalogue::of([]));
        assert_eq!(asked.not_found, ["a".to_owned(), "\u{fffd}b".to_owned(), format!("{}…", "x".repeat(40))]);
        assert_eq!(asked.selection, Selection::default());
        let many: String = (0..101).map(|number| format!("p=n{number}&")).collect();
        let asked = Asked::from_address(&many, &Catalogue::of([]));
        assert!(asked.is_too_many);
        assert_eq!((asked.not_found.len(), asked.n_more_not_found), (10, 91));
    }
}
