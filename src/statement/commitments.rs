//! What each side binds itself to.

use super::{DetailKind, Part, Statement};
use crate::record::Commitment;

pub(super) fn commitment(commitment: &Commitment) -> Statement<'_> {
    let said = Statement::saying([Part::Prose(&commitment.text)]);
    Statement { binding: Some(commitment.binding()), ..said }
        .figure(commitment.quantity.map(Part::Quantity))
        .detail(
            DetailKind::CommitmentLevel,
            [commitment.level.map_or(Part::Message("level-described"), Part::from)],
        )
        .detail(DetailKind::CommitmentWhen, commitment.when.iter().map(|&when| when.into()))
        .detail(DetailKind::CommitmentResponsible, commitment.responsible.as_ref().map(Part::Prose))
}
