//! The programmes that a visitor has chosen, in the order of the columns, and
//! how they want to see them: the whole state of a comparison.

use std::sync::Arc;

use super::{Address, Flag, INDEPENDENT};
use crate::catalogue::Catalogue;
use crate::record::{Programme, ProgrammeId};

/// The most programmes that an address may name. Nobody chooses so many, and a
/// page should not be made to list them.
pub const MOST_ASKED: usize = 100;

/// The programmes that a visitor has chosen, and how they want to see them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// The programmes, in the order of the columns, none twice.
    pub ids: Vec<ProgrammeId>,
    /// Only rows in which the programmes differ.
    pub only_differences: bool,
    /// Only what independent sources say.
    pub only_independent: bool,
}

impl Selection {
    /// The key of a programme.
    pub const PROGRAMME: &'static str = "p";

    /// Only rows in which the programmes differ.
    const ONLY_DIFFERENCES: Flag = Flag { key: "only", yes: "differences" };

    /// These programmes, and nothing said of how to see them.
    pub fn of(ids: impl IntoIterator<Item = ProgrammeId>) -> Self {
        Self { ids: ids.into_iter().collect(), ..Self::default() }
    }

    /// The selection that an address says: `?p=bir&p=pip-klubben&only=differences`.
    pub fn from_address(address: &Address) -> Self {
        let mut ids = Vec::new();
        for id in address.all(Self::PROGRAMME).filter_map(|id| id.parse().ok()) {
            if !ids.contains(&id) && ids.len() < MOST_ASKED {
                ids.push(id);
            }
        }
        Self {
            ids,
            only_differences: address.says(Self::ONLY_DIFFERENCES),
            only_independent: address.says(INDEPENDENT),
        }
    }

    /// The address of the selection.
    pub fn to_address(&self) -> Address {
        let ids: Address = self.ids.iter().map(|id| (Self::PROGRAMME, id.as_str())).collect();
        ids.with_flag(Self::ONLY_DIFFERENCES, self.only_differences)
            .with_flag(INDEPENDENT, self.only_independent)
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
    fn a_programme_is_chosen_once() {
        let address = Address::read("p=bir&p=&p=%00&p=bir&only=rows&sources=all");
        assert_eq!(Selection::from_address(&address), Selection::of(["bir".parse().unwrap()]));
    }
}
