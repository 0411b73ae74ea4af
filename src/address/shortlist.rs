//! What a visitor has chosen so far, on whichever page: what goes along in every
//! address until it is compared, planned with and written of.

use std::sync::Arc;

use super::{Address, Selection};
use crate::catalogue::Catalogue;
use crate::record::{Programme, ProgrammeId};

/// The most programmes that can be chosen: as many as fit side by side.
pub const MOST_CHOSEN: usize = 6;

/// What a visitor has chosen so far.
#[derive(Debug, Clone, Default)]
pub struct Shortlist {
    /// The programmes, in the order in which they were chosen; at most
    /// [`MOST_CHOSEN`], the first that the address names.
    pub programmes: Vec<Arc<Programme>>,
    /// The address names more than can be chosen.
    pub is_cut: bool,
}

impl Shortlist {
    /// What an address names of the programmes in this catalogue.
    pub fn from_address(address: &Address, catalogue: &Catalogue) -> Self {
        let mut programmes = Selection::from_address(address).programmes(catalogue);
        let is_cut = programmes.len() > MOST_CHOSEN;
        programmes.truncate(MOST_CHOSEN);
        Self { programmes, is_cut }
    }

    /// Whether a programme is chosen.
    pub fn holds(&self, id: &ProgrammeId) -> bool {
        self.programmes.iter().any(|it| it.id == *id)
    }

    /// Whether no more can be chosen.
    pub const fn is_full(&self) -> bool {
        self.programmes.len() >= MOST_CHOSEN
    }

    /// The same as a selection.
    pub fn selection(&self) -> Selection {
        Selection::of(self.programmes.iter().map(|it| it.id.clone()))
    }

    /// The same with one more programme, which stands last.
    pub fn with(&self, id: &ProgrammeId) -> Selection {
        let mut selection = self.selection().without(id);
        selection.ids.push(id.clone());
        selection
    }
}
