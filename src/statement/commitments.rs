//! What each side undertakes.

use super::{DetailKind, Part, Statement};
use crate::record::{Binding, Commitment, Provision, Term, Undertaking};

pub(super) fn commitment(commitment: &Commitment) -> Statement<'_> {
    undertaking(
        commitment,
        commitment.binding(),
        [
            DetailKind::CommitmentLevel,
            DetailKind::CommitmentVariant,
            DetailKind::CommitmentWhen,
            DetailKind::CommitmentResponsible,
        ],
    )
}

pub(super) fn provision(provision: &Provision) -> Statement<'_> {
    undertaking(
        provision,
        provision.binding(),
        [
            DetailKind::ProvisionLevel,
            DetailKind::ProvisionVariant,
            DetailKind::ProvisionWhen,
            DetailKind::ProvisionResponsible,
        ],
    )
}

fn undertaking<L: Term>(
    undertaking: &Undertaking<L>,
    binding: Binding,
    [level, variant, when, responsible]: [DetailKind; 4],
) -> Statement<'_> {
    let said = Statement::saying([Part::Prose(&undertaking.text)]);
    Statement { binding: Some(binding), ..said }
        .figure(undertaking.quantity.map(Part::Quantity))
        .detail(level, [undertaking.level.map_or(Part::Message("level-described"), Part::from)])
        .detail(variant, undertaking.variant.as_ref().map(Part::Prose))
        .detail(when, undertaking.when.iter().map(|&when| when.into()))
        .detail(responsible, undertaking.responsible.as_ref().map(Part::Prose))
}
