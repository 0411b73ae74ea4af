//! What each side binds itself to.

use super::{DetailKind, Part, Statement};
use crate::record::{Commitment, Provision};

pub(super) fn commitment(commitment: &Commitment) -> Statement<'_> {
    let said = Statement::saying([Part::Prose(&commitment.text)]);
    Statement { binding: Some(commitment.binding()), ..said }
        .figure(commitment.quantity.map(Part::Quantity))
        .detail(
            DetailKind::CommitmentLevel,
            [commitment.level.map_or(Part::Message("level-described"), Part::from)],
        )
        .detail(DetailKind::CommitmentVariant, commitment.variant.as_ref().map(Part::Prose))
        .detail(DetailKind::CommitmentWhen, commitment.when.iter().map(|&when| when.into()))
        .detail(DetailKind::CommitmentResponsible, commitment.responsible.as_ref().map(Part::Prose))
}

pub(super) fn provision(provision: &Provision) -> Statement<'_> {
    let said = Statement::saying([Part::Prose(&provision.text)]);
    Statement { binding: Some(provision.binding()), ..said }
        .figure(provision.quantity.map(Part::Quantity))
        .detail(
            DetailKind::ProvisionLevel,
            [provision.level.map_or(Part::Message("level-described"), Part::from)],
        )
        .detail(DetailKind::ProvisionVariant, provision.variant.as_ref().map(Part::Prose))
        .detail(DetailKind::ProvisionWhen, provision.when.iter().map(|&when| when.into()))
        .detail(DetailKind::ProvisionResponsible, provision.responsible.as_ref().map(Part::Prose))
}
