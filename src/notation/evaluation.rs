//! Reads `[evaluation]`.

use super::measure::QUANTITY;
use super::shape::{
    ADDRESS, DAY, PARTIAL_DATE, STRING, TEXT, TableOf, YEAR, YES_NO, list, open_term, table, term, written,
};
use super::table::TableReader;
use crate::record::{Count, Evaluation, Field, Ongoing, OpenVocabulary, Rating, Search, Study, StudyOutcome};

pub(super) fn evaluation(table: &TableReader<'_, '_>) -> Evaluation {
    table.section("evaluation", |table| Evaluation {
        studies: table.many(Field::Studies, STUDY),
        ratings: table.many(Field::Ratings, RATING),
        ongoing: table.many(Field::Ongoing, ONGOING),
        searches: table.many(Field::Searches, SEARCH),
    })
}

const STUDY: TableOf<Study> = table("study", |table| {
    let title = table.must("title", TEXT);
    let authors = table.may("authors", list(STRING)).unwrap_or_default();
    let year = table.may("year", YEAR);
    let publisher = table.may("publisher", STRING);
    let link = table.may("link", ADDRESS);
    let country = table.may("country", term());
    let of = table.must("of", term());
    let design = table.must("design", term());
    let independence = table.must("independence", term());
    let participants = table.facts("participants", COUNT);
    let respondents = table.facts("respondents", COUNT);
    let has_comparison_group = table.may("comparison-group", YES_NO);
    let follow_up = table.may("follow-up", TEXT);
    let outcomes = table.facts("outcomes", OUTCOME);
    let limits = table.may("limits", list(TEXT)).unwrap_or_default();
    let does_not_show = table.may("does-not-show", list(TEXT)).unwrap_or_default();
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
});

const COUNT: TableOf<Count> = table("count", |table| {
    let quantity = table.must("quantity", QUANTITY);
    let text = table.must("text", TEXT);
    Some(Count { quantity: quantity?, text: text? })
});

const OUTCOME: TableOf<StudyOutcome> = table("outcome", |table| {
    let participants = table.must("participants", list(term()));
    let areas = table.may("areas", list(open_term(OpenVocabulary::Outcome))).unwrap_or_default();
    let direction = table.must("direction", term());
    let measured_by = table.must("measured-by", term());
    let text = table.must("text", TEXT);
    let size = table.may("size", TEXT);
    Some(StudyOutcome {
        participants: participants?,
        areas,
        direction: direction?,
        measured_by: measured_by?,
        text: text?,
        size,
    })
});

const ONGOING: TableOf<Ongoing> = table("ongoing", |table| {
    let title = table.must("title", TEXT);
    let text = table.must("text", TEXT);
    let design = table.may("design", term());
    let independence = table.may("independence", term());
    let country = table.may("country", term());
    let participants = table.may("participants", QUANTITY);
    let expected = table.may("expected", written(PARTIAL_DATE));
    let link = table.may("link", ADDRESS);
    Some(Ongoing { title: title?, text: text?, design, independence, country, participants, expected, link })
});

const RATING: TableOf<Rating> = table("rating", |table| {
    let system = table.must("system", written(STRING));
    let level = table.must("level", TEXT);
    let edition = table.may("edition", TEXT);
    let date = table.may("date", PARTIAL_DATE);
    let of = table.must("of", term());
    let text = table.may("text", TEXT);
    Some(Rating { system: system?, level: level?, edition, date, of: of?, text })
});

const SEARCH: TableOf<Search> = table("search", |table| {
    let on = table.must("on", DAY);
    let text = table.must("text", TEXT);
    Some(Search { on: on?, text: text? })
});
