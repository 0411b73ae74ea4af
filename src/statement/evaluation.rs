//! What `evaluation` says.

use super::{DetailKind, Part, Statement};
use crate::record::{Count, Ongoing, PartialDate, Rating, Search, Study, StudyOutcome};

pub(super) fn study(study: &Study) -> Statement<'_> {
    Statement::saying([Part::Prose(&study.title)])
        .detail(DetailKind::StudyOf, [study.of.into()])
        .detail(DetailKind::StudyDesign, [study.design.into()])
        .detail(DetailKind::StudyIndependence, [study.independence.into()])
        .detail(DetailKind::StudyComparisonGroup, study.has_comparison_group.map(Part::YesNo))
        .detail(DetailKind::StudyYear, study.year.map(|year| Part::When(PartialDate::Year(year))))
        .detail(DetailKind::StudyCountry, study.country.map(Part::from))
        .detail(DetailKind::StudyAuthors, study.authors.iter().map(|author| Part::Name(author)))
        .detail(DetailKind::StudyPublisher, study.publisher.as_deref().map(Part::Name))
        .facts(DetailKind::StudyParticipants, &study.participants, count)
        .facts(DetailKind::StudyRespondents, &study.respondents, count)
        .detail(DetailKind::StudyFollowUp, study.follow_up.as_ref().map(Part::Prose))
        .facts(DetailKind::StudyOutcomes, &study.outcomes, outcome)
        .detail(DetailKind::StudyLimits, study.limits.iter().map(Part::Prose))
        .detail(DetailKind::StudyDoesNotShow, study.does_not_show.iter().map(Part::Prose))
        .detail(DetailKind::StudyLink, study.link.as_ref().map(Part::Link))
}

fn count(count: &Count) -> Statement<'_> {
    Statement::saying([Part::Prose(&count.text)]).figure(Some(Part::Quantity(count.quantity)))
}

fn outcome(outcome: &StudyOutcome) -> Statement<'_> {
    Statement::saying([Part::Prose(&outcome.text)])
        .detail(DetailKind::OutcomeDirection, [outcome.direction.into()])
        .detail(DetailKind::OutcomeMeasuredBy, [outcome.measured_by.into()])
        .detail(DetailKind::OutcomeParticipants, outcome.participants.iter().map(|&it| it.into()))
        .detail(DetailKind::OutcomeAreas, outcome.areas.iter().map(|area| Part::Open(area)))
        .detail(DetailKind::OutcomeSize, outcome.size.as_ref().map(Part::Prose))
}

pub(super) fn ongoing(study: &Ongoing) -> Statement<'_> {
    Statement::saying([Part::Prose(&study.title)])
        .detail(DetailKind::OngoingText, [Part::Prose(&study.text)])
        .detail(DetailKind::OngoingDesign, study.design.map(Part::from))
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
        .detail(DetailKind::RatingEdition, rating.edition.as_ref().map(Part::Prose))
        .detail(DetailKind::RatingDate, rating.date.map(Part::When))
        .detail(DetailKind::RatingText, rating.text.as_ref().map(Part::Prose))
}

pub(super) fn search(search: &Search) -> Statement<'_> {
    Statement::saying([Part::Prose(&search.text)]).figure(Some(Part::When(PartialDate::Day(search.on))))
}
