//! Reads `[evaluation]`.

use super::measure;
use super::shape;
use super::table::TableReader;
use crate::record::{Count, Evaluation, Field, Ongoing, OpenVocabulary, Rating, Search, Study, StudyOutcome};

pub(super) fn evaluation(table: &TableReader<'_, '_>) -> Evaluation {
    table.section("evaluation", |table| Evaluation {
        studies: table.many(Field::Studies, study),
        ratings: table.many(Field::Ratings, rating),
        ongoing: table.many(Field::Ongoing, ongoing),
        searches: table.many(Field::Searches, search),
    })
}

fn study(table: &TableReader<'_, '_>) -> Option<Study> {
    let title = table.must("title", shape::text);
    let authors = table.may("authors", shape::list(shape::string)).unwrap_or_default();
    let year = table.may("year", shape::year);
    let publisher = table.may("publisher", shape::string);
    let link = table.may("link", shape::address);
    let country = table.may("country", shape::term);
    let of = table.must("of", shape::term);
    let design = table.must("design", shape::term);
    let independence = table.must("independence", shape::term);
    let participants = table.facts("participants", count).unwrap_or_default();
    let respondents = table.facts("respondents", count).unwrap_or_default();
    let has_comparison_group = table.may("comparison-group", shape::boolean);
    let follow_up = table.may("follow-up", shape::text);
    let outcomes = table.facts("outcomes", outcome).unwrap_or_default();
    let limits = table.may("limits", shape::list(shape::text)).unwrap_or_default();
    let does_not_show = table.may("does-not-show", shape::list(shape::text)).unwrap_or_default();
    Some(Study {
        title: title?,
        authors,
        year,
        publisher,
        link,
        country,
        of: of?,
        design: design?,
        independence: independence?,
        participants,
        respondents,
        has_comparison_group,
        follow_up,
        outcomes,
        limits,
        does_not_show,
    })
}

fn count(table: &TableReader<'_, '_>) -> Option<Count> {
    let quantity = table.must("quantity", measure::quantity);
    let text = table.must("text", shape::text);
    Some(Count { quantity: quantity?, text: text? })
}

fn outcome(table: &TableReader<'_, '_>) -> Option<StudyOutcome> {
    let participants = table.must("participants", shape::list(shape::term));
    let areas =
        table.may("areas", shape::list(shape::open_term(OpenVocabulary::Outcome))).unwrap_or_default();
    let direction = table.must("direction", shape::term);
    let measured_by = table.must("measured-by", shape::term);
    let text = table.must("text", shape::text);
    let size = table.may("size", shape::text);
    Some(StudyOutcome {
        participants: participants?,
        areas,
        direction: direction?,
        measured_by: measured_by?,
        text: text?,
        size,
    })
}

fn ongoing(table: &TableReader<'_, '_>) -> Option<Ongoing> {
    let title = table.must("title", shape::text);
    let text = table.must("text", shape::text);
    let design = table.may("design", shape::term);
    let independence = table.may("independence", shape::term);
    let country = table.may("country", shape::term);
    let participants = table.may("participants", measure::quantity);
    let expected = table.may("expected", shape::partial_date);
    let link = table.may("link", shape::address);
    Some(Ongoing { title: title?, text: text?, design, independence, country, participants, expected, link })
}

fn rating(table: &TableReader<'_, '_>) -> Option<Rating> {
    let system = table.must("system", shape::written(shape::string));
    let level = table.must("level", shape::text);
    let edition = table.may("edition", shape::text);
    let date = table.may("date", shape::partial_date);
    let of = table.must("of", shape::term);
    let text = table.may("text", shape::text);
    Some(Rating { system: system?, level: level?, edition, date, of: of?, text })
}

fn search(table: &TableReader<'_, '_>) -> Option<Search> {
    let on = table.must("on", shape::date);
    let text = table.must("text", shape::text);
    Some(Search { on: on?, text: text? })
}
