//! What `costs` says.

use super::{Part, Statement};
use crate::record::{CostLine, Grant, PartialDate};

pub(super) fn line(line: &CostLine) -> Statement<'_> {
    Statement::saying(line.text.as_ref().map(Part::Prose))
        .figure(Some(Part::Money(line.amount)))
        .detail("detail-per", [line.per.into()])
        .detail("detail-phase", [line.phase.into()])
        .detail("detail-price-year", line.price_year.map(|year| Part::When(PartialDate::Year(year))))
        .detail("detail-payer", line.payer.as_ref().map(Part::Prose))
        .detail("detail-basis", [line.basis.into()])
}

pub(super) fn grant(grant: &Grant) -> Statement<'_> {
    Statement::saying([Part::Name(&grant.name)])
        .detail("detail-more", grant.text.as_ref().map(Part::Prose))
        .detail("detail-link", grant.link.as_ref().map(Part::Link))
}
