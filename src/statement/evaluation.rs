//! What `evaluation` says.

use super::{Part, Statement, each};
use crate::record::{
    Count, Evaluation, Field, Known, Ongoing, PartialDate, Rating, Search, Study, StudyOutcome,
};

pub(super) fn answer(evaluation: &Evaluation, field: Field) -> Known<Vec<Statement<'_>>> {
    match field {
        Field::Studies => each(&evaluation.studies, study),
        Field::Ratings => each(&evaluation.ratings, rating),
        Field::Ongoing => each(&evaluation.ongoing, ongoing),
        Field::Searches => each(&evaluation.searches, search),
        _ => Known::NotRecorded,
    }
}

fn study(study: &Study) -> Statement<'_> {
    Statement::saying([Part::Prose(&study.title)])
        .detail("detail-of", [study.of.into()])
        .detail("detail-design", [study.design.into()])
        .detail("detail-independence", [study.independence.into()])
        .detail("detail-comparison-group", study.has_comparison_group.map(Part::YesNo))
        .detail("detail-year", study.year.map(|year| Part::When(PartialDate::Year(year))))
        .detail("detail-country", study.country.map(Part::from))
        .detail("detail-authors", study.authors.iter().map(|author| Part::Name(author)))
        .detail("detail-publisher", study.publisher.as_deref().map(Part::Name))
        .facts("detail-study-participants", &study.participants, count)
        .facts("detail-respondents", &study.respondents, count)
        .detail("detail-follow-up", study.follow_up.as_ref().map(Part::Prose))
        .facts("detail-outcomes", &study.outcomes, outcome)
        .detail("detail-limits", study.limits.iter().map(Part::Prose))
        .detail("detail-does-not-show", study.does_not_show.iter().map(Part::Prose))
        .detail("detail-link", study.link.as_ref().map(Part::Link))
}

fn count(count: &Count) -> Statement<'_> {
    Statement::saying([Part::Prose(&count.text)]).figure(Some(Part::Quantity(count.quantity)))
}

fn outcome(outcome: &StudyOutcome) -> Statement<'_> {
    Statement::saying([Part::Prose(&outcome.text)])
        .detail("detail-direction", [outcome.direction.into()])
        .detail("detail-measured-by", [outcome.measured_by.into()])
        .detail("detail-participants", outcome.participants.iter().map(|&it| it.into()))
        .detail("detail-areas", outcome.areas.iter().map(|area| Part::Open(area)))
        .detail("detail-size", outcome.size.as_ref().map(Part::Prose))
}

fn ongoing(study: &Ongoing) -> Statement<'_> {
    Statement::saying([Part::Prose(&study.title)])
        .detail("detail-more", [Part::Prose(&study.text)])
        .detail("detail-design", study.design.map(Part::from))
        .detail("detail-independence", study.independence.map(Part::from))
        .detail("detail-country", study.country.map(Part::from))
        .detail("detail-study-participants", study.participants.map(Part::Quantity))
        .detail("detail-expected", study.expected.map(Part::When))
        .detail("detail-link", study.link.as_ref().map(Part::Link))
}

fn rating(rating: &Rating) -> Statement<'_> {
    Statement::saying([Part::Name(&rating.system.value)])
        .detail("detail-rating-level", [Part::Prose(&rating.level)])
        .detail("detail-of", [rating.of.into()])
        .detail("detail-edition", rating.edition.as_ref().map(Part::Prose))
        .detail("detail-date", rating.date.map(Part::When))
        .detail("detail-more", rating.text.as_ref().map(Part::Prose))
}

fn search(search: &Search) -> Statement<'_> {
    Statement::saying([Part::Prose(&search.text)]).figure(Some(Part::When(PartialDate::Day(search.on))))
}
