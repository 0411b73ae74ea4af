//! What `costs` says.

use super::{DetailKind, Part, Statement};
use crate::record::{CostLine, Grant, PartialDate};

pub(super) fn line(line: &CostLine) -> Statement<'_> {
    Statement::saying(line.text.as_ref().map(Part::Prose))
        .figure(Some(Part::Cost(line)))
        .detail(DetailKind::CostPer, line.per.map(Part::from))
        .detail(DetailKind::CostPhase, line.phase.map(Part::from))
        .detail(DetailKind::CostPriceYear, line.price_year.map(|year| Part::When(PartialDate::Year(year))))
        .detail(DetailKind::CostPayer, line.payer.as_ref().map(Part::Prose))
        .detail(DetailKind::CostBasis, line.basis.map(Part::from))
        .detail(DetailKind::CostNotComparableWith, line.not_comparable_with.as_ref().map(Part::Prose))
}

pub(super) fn grant(grant: &Grant) -> Statement<'_> {
    Statement::saying([Part::Name(&grant.name)])
        .detail(DetailKind::GrantText, grant.text.as_ref().map(Part::Prose))
        .detail(DetailKind::GrantLink, grant.link.as_ref().map(Part::Link))
}
