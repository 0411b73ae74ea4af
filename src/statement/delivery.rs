//! What `delivery` says.

use super::{DetailKind, Part, Statement};
use crate::record::{Leading, Manual, Quantity, SessionSeries, Text, Variant};

pub(super) fn quantity(quantity: &Quantity) -> Statement<'_> {
    Statement::about(Part::Quantity(*quantity))
}

pub(super) fn session_series(series: &SessionSeries) -> Statement<'_> {
    Statement::saying([Part::Prose(&series.name)])
        .detail(DetailKind::SeriesParticipants, series.participants.iter().map(|&it| it.into()))
        .detail(DetailKind::SeriesCombination, series.combination.map(Part::from))
        .facts(DetailKind::SeriesLedBy, &series.led_by, leading)
        .facts(DetailKind::SeriesCount, &series.count, quantity)
        .facts(DetailKind::SeriesFrequency, &series.frequency, quantity)
        .facts(DetailKind::SeriesLength, &series.length, quantity)
        .facts(DetailKind::SeriesPreparation, &series.preparation, quantity)
        .facts(DetailKind::SeriesParallelWith, &series.parallel_with, |text| {
            Statement::saying([Part::Prose(text)])
        })
        .facts(DetailKind::SeriesThemes, &series.themes, |texts| in_order(texts))
        .facts(DetailKind::SeriesStructure, &series.structure, |texts| in_order(texts))
        .detail(DetailKind::SeriesText, series.text.as_ref().map(Part::Prose))
}

fn leading(leading: &Leading) -> Statement<'_> {
    Statement::saying(leading.by.iter().map(|&it| it.into()))
        .detail(DetailKind::LeadingRoles, leading.roles.iter().map(Part::Prose))
}

pub(super) fn variant(variant: &Variant) -> Statement<'_> {
    Statement::saying([Part::Prose(&variant.name)])
        .detail(DetailKind::VariantKind, [variant.kind.into()])
        .detail(DetailKind::VariantParticipants, variant.participants.iter().map(|&it| it.into()))
        .detail(DetailKind::VariantChildAge, variant.child_age.map(Part::Age))
        .detail(DetailKind::VariantCourseLength, variant.course_length.map(Part::Quantity))
        .detail(DetailKind::VariantSessions, variant.sessions.map(Part::Quantity))
        .detail(DetailKind::VariantSessionLength, variant.session_length.map(Part::Quantity))
        .detail(DetailKind::VariantGroupSize, variant.group_size.map(Part::Quantity))
        .detail(DetailKind::VariantPreventionLevels, variant.prevention_levels.iter().map(|&it| it.into()))
        .detail(DetailKind::VariantPlaces, variant.places.iter().map(|place| Part::Place(place)))
        .detail(DetailKind::VariantText, variant.text.as_ref().map(Part::Prose))
}

fn in_order(texts: &[Text]) -> Statement<'_> {
    Statement::saying([]).ordered(DetailKind::InOrder, texts.iter().map(Part::Prose))
}

pub(super) fn manual(manual: &Manual) -> Statement<'_> {
    Statement::saying([Part::YesNo(manual.exists)])
        .detail(DetailKind::ManualEdition, manual.edition.as_ref().map(Part::Prose))
}
