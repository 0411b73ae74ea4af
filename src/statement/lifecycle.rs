//! What `lifecycle` says.

use super::{DetailKind, Part, Statement};
use crate::record::{Availability, Country, PlaceKind, Reach, Run, StatusAt};

pub(super) fn status(status: &StatusAt) -> Statement<'_> {
    let as_of = status.as_of.as_ref().map_or(Part::Message("undated"), |as_of| Part::When(as_of.value));
    Statement::saying([status.status.into()])
        .detail(DetailKind::StatusAsOf, [as_of])
        .detail(DetailKind::StatusVariant, status.variant.as_ref().map(Part::Prose))
}

pub(super) fn run(run: &Run) -> Statement<'_> {
    let has_period = run.from.is_some() || run.to.is_some();
    // A reader in Norway knows where Tromsø is; Nyborg needs its country.
    let abroad = (run.place.country != Country::Norway && run.place.kind != PlaceKind::Country)
        .then_some(run.place.country.into());
    // A municipality is what one expects.
    let is_area = !matches!(run.place.kind, PlaceKind::Municipality | PlaceKind::Country);
    Statement::saying([Part::Place(&run.place)])
        .detail(DetailKind::PlaceKind, is_area.then_some(run.place.kind.into()))
        .detail(DetailKind::PlaceCountry, abroad)
        .detail(DetailKind::PlaceNumber, run.place.number.as_deref().map(Part::Name))
        .detail(DetailKind::RunPeriod, has_period.then_some(Part::Period(run.from, run.to)))
        .detail(DetailKind::RunText, run.text.as_ref().map(Part::Prose))
}

pub(super) fn reach(reach: &Reach) -> Statement<'_> {
    Statement::saying([Part::Prose(&reach.text)])
        .figure(Some(Part::Quantity(reach.quantity)))
        .detail(DetailKind::ReachAsOf, reach.as_of.map(Part::When))
}

pub(super) fn availability(availability: &Availability) -> Statement<'_> {
    Statement::saying([availability.country.into()])
        .detail(DetailKind::AvailabilityAsOf, availability.as_of.map(Part::When))
        .detail(DetailKind::AvailabilityText, availability.text.as_ref().map(Part::Prose))
}
