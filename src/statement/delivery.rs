//! What `delivery` says.

use super::{Part, Statement, each, one};
use crate::record::{Delivery, Field, Known, Manual, Quantity, SessionSeries, Text, Variant};

pub(super) fn answer(delivery: &Delivery, field: Field) -> Known<Vec<Statement<'_>>> {
    match field {
        Field::Formats => {
            one(&delivery.formats, |terms| Statement::saying(terms.iter().map(|&it| it.into())))
        }
        Field::Arenas => {
            one(&delivery.arenas, |terms| Statement::saying(terms.iter().map(|it| Part::Open(it))))
        }
        Field::CourseLength => one(&delivery.course_length, quantity),
        Field::ProjectPeriod => one(&delivery.project_period, quantity),
        Field::Sessions => each(&delivery.sessions, session_series),
        Field::GroupSize => one(&delivery.group_size, quantity),
        Field::Methods => each(&delivery.methods, |text| Statement::saying([Part::Prose(text)])),
        Field::Materials => each(&delivery.materials, |text| Statement::saying([Part::Prose(text)])),
        Field::Languages => {
            one(&delivery.languages, |terms| Statement::saying(terms.iter().map(|&it| it.into())))
        }
        Field::Manual => one(&delivery.manual, manual),
        Field::FollowUp => each(&delivery.follow_up, |text| Statement::saying([Part::Prose(text)])),
        Field::Variants => each(&delivery.variants, variant),
        _ => Known::NotRecorded,
    }
}

pub(super) fn quantity(quantity: &Quantity) -> Statement<'_> {
    Statement::saying([]).figure(Some(Part::Quantity(*quantity)))
}

fn session_series(series: &SessionSeries) -> Statement<'_> {
    Statement::saying([Part::Prose(&series.name)])
        .detail("detail-participants", series.participants.iter().map(|&it| it.into()))
        .facts("detail-count", &series.count, quantity)
        .facts("detail-frequency", &series.frequency, quantity)
        .facts("detail-length", &series.length, quantity)
        .facts("detail-preparation", &series.preparation, quantity)
        .facts("detail-parallel-with", &series.parallel_with, |text| Statement::saying([Part::Prose(text)]))
        .facts("detail-themes", &series.themes, |texts| in_order(texts))
        .facts("detail-structure", &series.structure, |texts| in_order(texts))
        .detail("detail-more", series.text.as_ref().map(Part::Prose))
}

fn variant(variant: &Variant) -> Statement<'_> {
    Statement::saying([Part::Prose(&variant.name)])
        .detail("detail-kind", [variant.kind.into()])
        .detail("detail-participants", variant.participants.iter().map(|&it| it.into()))
        .detail("detail-child-age", variant.child_age.map(Part::Age))
        .detail("detail-course-length", variant.course_length.map(Part::Quantity))
        .detail("detail-count", variant.sessions.map(Part::Quantity))
        .detail("detail-length", variant.session_length.map(Part::Quantity))
        .detail("detail-group-size", variant.group_size.map(Part::Quantity))
        .detail("detail-prevention-levels", variant.prevention_levels.iter().map(|&it| it.into()))
        .detail("detail-places", variant.places.iter().map(|place| Part::Place(place)))
        .detail("detail-more", variant.text.as_ref().map(Part::Prose))
}

fn in_order(texts: &[Text]) -> Statement<'_> {
    Statement::saying([]).ordered("detail-in-order", texts.iter().map(Part::Prose))
}

fn manual(manual: &Manual) -> Statement<'_> {
    Statement::saying([Part::YesNo(manual.exists)])
        .detail("detail-edition", manual.edition.as_ref().map(Part::Prose))
}
