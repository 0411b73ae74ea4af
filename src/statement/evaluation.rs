//! What `evaluation` says.

use super::{DetailKind, Part, Statement};
use crate::record::{Analysed, Count, Criticism, Ongoing, PartialDate, Rating, Search, Study, StudyOutcome};

pub(super) fn study(study: &Study) -> Statement<'_> {
    Statement::saying([Part::Prose(&study.title)])
        .detail(DetailKind::StudyOf, [study.of.into()])
        .detail(DetailKind::StudyVariant, study.variant.as_ref().map(Part::Prose))
        .detail(DetailKind::StudyTrial, study.trial.as_deref().map(Part::Name))
        .detail(DetailKind::StudyDesign, [study.design.into()])
        .detail(DetailKind::StudyDesignText, study.design_text.as_ref().map(Part::Prose))
        .detail(DetailKind::StudyIndependence, [study.independence.into()])
        .detail(DetailKind::StudyComparisonGroup, study.has_comparison_group.map(Part::YesNo))
        .detail(DetailKind::StudyComparedWith, study.compared_with.iter().map(|&it| it.into()))
        .detail(DetailKind::StudyAmong, study.among.as_ref().map(Part::Prose))
        .detail(DetailKind::StudyYear, study.year.map(|year| Part::When(PartialDate::Year(year))))
        .detail(DetailKind::StudyCountry, study.country.map(Part::from))
        .detail(DetailKind::StudyPlaces, study.places.iter().map(|place| Part::Place(place)))
        .detail(DetailKind::StudyAuthors, study.authors.iter().map(|author| Part::Name(author)))
        .detail(DetailKind::StudyPublisher, study.publisher.as_deref().map(Part::Name))
        .facts(DetailKind::StudyParticipants, &study.participants, count)
        .facts(DetailKind::StudyRespondents, &study.respondents, count)
        .facts(DetailKind::StudyAnalysed, &study.analysed, analysed)
        .detail(DetailKind::StudyFollowUp, study.follow_up.as_ref().map(Part::Prose))
        .facts(DetailKind::StudyOutcomes, &study.outcomes, outcome)
        .detail(DetailKind::StudyLimits, study.limits.iter().map(Part::Prose))
        .detail(DetailKind::StudyDoesNotShow, study.does_not_show.iter().map(Part::Prose))
        .detail(DetailKind::StudyLink, study.link.as_ref().map(Part::Link))
}

fn count(count: &Count) -> Statement<'_> {
    Statement::saying([Part::Prose(&count.text)])
        .figure(Some(Part::Quantity(count.quantity)))
        .detail(DetailKind::CountArm, count.arm.map(Part::from))
}

fn analysed(analysed: &Analysed) -> Statement<'_> {
    Statement::saying(analysed.text.as_ref().map(Part::Prose))
        .figure(Some(Part::Quantity(analysed.quantity)))
        .detail(DetailKind::AnalysedArm, [analysed.arm.into()])
}

fn outcome(outcome: &StudyOutcome) -> Statement<'_> {
    Statement::saying([Part::Prose(&outcome.text)])
        .detail(DetailKind::OutcomeDirection, [outcome.direction.into()])
        .detail(DetailKind::OutcomeKind, [outcome.kind.into()])
        .detail(DetailKind::OutcomeParticipants, outcome.participants.iter().map(|&it| it.into()))
        .detail(DetailKind::OutcomeAreas, outcome.areas.iter().map(|area| Part::Open(area)))
        .detail(DetailKind::OutcomeVariant, outcome.variant.as_ref().map(Part::Prose))
        .detail(DetailKind::OutcomeSubgroup, outcome.subgroup.as_ref().map(Part::Prose))
        .detail(DetailKind::OutcomeMeasuredWith, outcome.measured_with.as_ref().map(Part::Prose))
        .detail(DetailKind::OutcomeReportedBy, outcome.reported_by.iter().map(|&it| it.into()))
        .detail(DetailKind::OutcomeMeasuredAt, outcome.measured_at.map(Part::from))
        .detail(DetailKind::OutcomeTimeAfter, outcome.time_after.map(Part::Quantity))
        .detail(DetailKind::OutcomeSize, outcome.size.as_ref().map(Part::Prose))
}

pub(super) fn ongoing(study: &Ongoing) -> Statement<'_> {
    Statement::saying([Part::Prose(&study.title)])
        .detail(DetailKind::OngoingVariant, study.variant.as_ref().map(Part::Prose))
        .detail(DetailKind::OngoingText, [Part::Prose(&study.text)])
        .detail(DetailKind::OngoingDesign, study.design.map(Part::from))
        .detail(DetailKind::OngoingComparedWith, study.compared_with.iter().map(|&it| it.into()))
        .detail(DetailKind::OngoingIndependence, study.independence.map(Part::from))
        .detail(DetailKind::OngoingCountry, study.country.map(Part::from))
        .detail(DetailKind::OngoingParticipants, study.participants.map(Part::Quantity))
        .detail(
            DetailKind::OngoingExpected,
            study.expected.as_ref().map(|expected| Part::When(expected.value)),
        )
        .detail(DetailKind::OngoingLink, study.link.as_ref().map(Part::Link))
}

pub(super) fn rating(rating: &Rating) -> Statement<'_> {
    Statement::saying([Part::Name(&rating.system.value)])
        .detail(DetailKind::RatingLevel, [Part::Prose(&rating.level)])
        .detail(DetailKind::RatingOf, [rating.of.into()])
        .detail(DetailKind::RatingVariant, rating.variant.as_ref().map(Part::Prose))
        .detail(DetailKind::RatingScale, rating.scale.as_ref().map(Part::Prose))
        .detail(DetailKind::RatingEdition, rating.edition.as_ref().map(Part::Prose))
        .detail(DetailKind::RatingDate, rating.date.map(Part::When))
        .detail(DetailKind::RatingText, rating.text.as_ref().map(Part::Prose))
}

pub(super) fn search(search: &Search) -> Statement<'_> {
    Statement::saying([Part::Prose(&search.text)])
        .figure(Some(Part::When(PartialDate::Day(search.on))))
        .detail(
            DetailKind::SearchBy,
            [search.by.as_ref().map_or(Part::Message("searched-by-us"), Part::Prose)],
        )
}

pub(super) fn criticism(criticism: &Criticism) -> Statement<'_> {
    Statement::saying([Part::Prose(&criticism.text)])
        .detail(DetailKind::CriticismBy, [Part::Prose(&criticism.by)])
        .detail(DetailKind::CriticismWhen, criticism.when.map(Part::When))
        .detail(DetailKind::CriticismOf, [criticism.of.into()])
        .detail(DetailKind::CriticismAnswer, criticism.answer.as_ref().map(Part::Prose))
}
