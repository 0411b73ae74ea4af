//! What `lifecycle` says.

use super::{Part, Statement, each, one};
use crate::record::{Field, Known, Lifecycle, Place, Reach, StatusAt};

pub(super) fn answer(lifecycle: &Lifecycle, field: Field) -> Known<Vec<Statement<'_>>> {
    match field {
        Field::Statuses => each(&lifecycle.statuses, status),
        Field::OpenToNew => one(&lifecycle.open_to_new, |&open| Statement::saying([open.into()])),
        Field::Places => each(&lifecycle.places, place),
        Field::Reach => each(&lifecycle.reach, reach),
        _ => Known::NotRecorded,
    }
}

pub(super) fn status(status: &StatusAt) -> Statement<'_> {
    let as_of = status.as_of.map_or(Part::Message("undated"), Part::When);
    Statement::saying([status.status.into()]).detail("detail-as-of", [as_of])
}

fn place(place: &Place) -> Statement<'_> {
    let has_period = place.from.is_some() || place.to.is_some();
    Statement::saying([Part::Name(&place.municipality)])
        .detail("detail-country", [place.country.into()])
        .detail("detail-number", place.number.as_deref().map(Part::Name))
        .detail("detail-period", has_period.then_some(Part::Period(place.from, place.to)))
        .detail("detail-more", place.text.as_ref().map(Part::Prose))
}

fn reach(reach: &Reach) -> Statement<'_> {
    Statement::saying([Part::Prose(&reach.text)]).figure(Some(Part::Quantity(reach.quantity)))
}
