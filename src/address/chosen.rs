//! What an address chooses of the programmes that there are, and what of it
//! cannot be had: for the comparison, the plan and the council paper, their pages
//! and their files.

use super::{Address, MOST_ASKED, Selection};
use crate::catalogue::Catalogue;

/// How many names of programmes that are not here are told.
const MOST_NAMED: usize = 10;

/// How much of such a name is told, in characters.
const LONGEST_NAME: usize = 40;

/// What an address chooses, and what of it cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chosen {
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

impl Chosen {
    /// What an address chooses of the programmes in this catalogue.
    pub fn from_address(address: &Address, catalogue: &Catalogue) -> Self {
        let mut not_found: Vec<String> = Vec::new();
        let mut n_asked = 0;
        let mut n_more_not_found = 0;
        // A field that is left empty names nothing.
        for name in address.all(Selection::PROGRAMME).filter(|name| !name.is_empty()) {
            n_asked += 1;
            let is_here = name.parse().is_ok_and(|id| catalogue.programme(&id).is_some());
            let name = presentable(name);
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

    fn chosen(address: &str) -> Chosen {
        Chosen::from_address(&Address::read(address), &Catalogue::of([]))
    }

    #[test]
    fn what_is_not_here_is_named_once_and_cut_off() {
        let long = "x".repeat(500);
        let asked = chosen(&format!("p=a&p=a&p=&p=%00b&p={long}&sources=all"));
        assert_eq!(asked.not_found, ["a".to_owned(), "\u{fffd}b".to_owned(), format!("{}…", "x".repeat(40))]);
        assert_eq!(asked.selection, Selection::default());
        let many: String = (0..101).map(|number| format!("p=n{number}&")).collect();
        let asked = chosen(&many);
        assert!(asked.is_too_many);
        assert_eq!((asked.not_found.len(), asked.n_more_not_found), (10, 91));
    }
}
