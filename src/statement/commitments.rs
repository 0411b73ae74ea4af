//! What each side binds itself to.

use super::{Part, Statement};
use crate::record::Commitment;

pub(super) fn commitment(commitment: &Commitment) -> Statement<'_> {
    Statement::saying([Part::Prose(&commitment.text)])
        .figure(commitment.quantity.map(Part::Quantity))
        .detail("detail-level", [commitment.level.map_or(Part::Message("level-described"), Part::from)])
        .detail("detail-when", commitment.when.iter().map(|&when| when.into()))
        .detail("detail-responsible", commitment.responsible.as_ref().map(Part::Prose))
}
