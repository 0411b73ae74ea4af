//! How programmes stand to all that was read out of a text, judged once: what passes, what
//! is counted and what is told of each rests on the same judgement.

use fixedbitset::FixedBitSet;

use super::facets::FacetTable;
use super::meant::{Meant, ReadHint};
use super::measures::Measure;
use super::standing::Standing;
use crate::words::Message;

/// Each reading with how the programmes stand to it.
#[derive(Debug, Clone)]
pub(super) struct Standings(Vec<(Meant, Standing)>);

impl Standings {
    /// How the programmes of a table stand to these readings.
    pub(super) fn of(hints: &[ReadHint], facets: &FacetTable, and_unstated: bool) -> Self {
        let judged =
            |hint: &ReadHint| (hint.meaning.clone(), Standing::of(&hint.meaning, facets, and_unstated));
        Self(hints.iter().map(judged).collect())
    }

    /// Of some programmes, those that have all that was read, and those that may have it.
    pub(super) fn among(&self, programmes: &FixedBitSet) -> Standing {
        self.among_but(programmes, None)
    }

    /// The same of all readings but those about one measure: a range that is chosen for it
    /// takes their place.
    pub(super) fn among_but(&self, programmes: &FixedBitSet, but: Option<Measure>) -> Standing {
        let (mut fits, mut silent) = (programmes.clone(), programmes.clone());
        let is_aside = |meant: &Meant| but.is_some() && meant.range().map(|(measure, _)| measure) == but;
        let (places, others): (Vec<_>, Vec<_>) =
            self.0.iter().partition(|(meant, _)| matches!(meant, Meant::Places(_)));
        for (_, standing) in others.into_iter().filter(|(meant, _)| !is_aside(meant)) {
            fits.intersect_with(&standing.fits);
            silent.intersect_with(&standing.fits_or_silent());
        }
        // Who names two places asks for what is in either.
        let in_any = places.into_iter().map(|(_, it)| it.fits.clone()).reduce(|one, other| &one | &other);
        if let Some(in_any) = in_any {
            fits.intersect_with(&in_any);
            silent.intersect_with(&in_any);
        }
        silent.difference_with(&fits);
        Standing { fits, silent }
    }

    /// What was read that nobody says of a programme.
    pub(super) fn silent_on(&self, programme: usize) -> Vec<Message> {
        let silent = self.0.iter().filter(|(_, standing)| standing.silent.contains(programme));
        silent.map(|(meant, _)| meant.label()).collect()
    }
}
