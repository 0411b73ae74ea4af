//! Reads `[evaluation]`.

use super::measure::{LENGTH, QUANTITY};
use super::name::Formerly as _;
use super::shape::{
    ADDRESS, DAY, PARTIAL_DATE, PLACE, STRING, TEXT, TableOf, VARIANT_NAME, YEAR, YES_NO, list, open_term,
    past, table, term, written,
};
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{
    Analysed, Count, Criticism, Design, Direction, Evaluation, Field, FindingKind, Ongoing, OpenVocabulary,
    Rating, Search, Study, StudyOutcome,
};

pub(super) fn evaluation(table: &TableReader<'_, '_>) -> Evaluation {
    table.section("evaluation", |table| Evaluation {
        studies: table.many(Field::Studies, STUDY),
        ratings: table.many(Field::Ratings, RATING),
        ongoing: table.many(Field::Ongoing, ONGOING),
        searches: table.many(Field::Searches, SEARCH),
        criticism: table.many(Field::Criticism, CRITICISM),
    })
}

const STUDY: TableOf<Study> = table("study", |table| {
    let title = table.must("title", TEXT);
    let trial = table.may("trial", STRING);
    let variant = table.may("variant", VARIANT_NAME);
    let authors = table.may("authors", list(STRING)).unwrap_or_default();
    let year = table.may("year", past(YEAR));
    let publisher = table.may("publisher", STRING);
    let link = table.may("link", ADDRESS);
    let country = table.may("country", term());
    let places = table.may("places", list(PLACE)).unwrap_or_default();
    let of = table.must("of", term());
    let design = table.must("design", term());
    let design_text = table.sometimes("design-text", TEXT);
    if design == Some(Design::Unknown) && !table.has("design-text") {
        let problem = Problem::new(Code::MissingKey, table.bytes_of("design")).with("key", "design-text");
        table.report_at("design-text", problem);
    }
    let independence = table.must("independence", term());
    let participants = table.facts("participants", COUNT);
    let respondents = table.facts("respondents", COUNT);
    let has_comparison_group = table.may("comparison-group", YES_NO);
    let compared_with = table.may("compared-with", list(term())).unwrap_or_default();
    if has_comparison_group == Some(false) && !compared_with.is_empty() {
        table.contradict("comparison-group", "compared-with");
    }
    let among = table.may("among", TEXT);
    let analysed = table.facts("analysed", ANALYSED);
    let follow_up = table.may("follow-up", TEXT);
    let outcomes = table.facts("outcomes", OUTCOME);
    let limits = table.may("limits", list(TEXT)).unwrap_or_default();
    let does_not_show = table.may("does-not-show", list(TEXT)).unwrap_or_default();
    Some(Study {
        title: title?,
        trial,
        variant,
        authors,
        year,
        publisher,
        link,
        country,
        places,
        of: of?,
        design: design?,
        design_text,
        independence: independence?,
        participants,
        respondents,
        has_comparison_group,
        compared_with,
        among,
        analysed,
        follow_up,
        outcomes,
        limits,
        does_not_show,
    })
});

const COUNT: TableOf<Count> = table("count", |table| {
    let arm = table.may("arm", term());
    let quantity = table.must("quantity", QUANTITY);
    let text = table.must("text", TEXT);
    Some(Count { arm, quantity: quantity?, text: text? })
});

const ANALYSED: TableOf<Analysed> = table("analysed", |table| {
    let arm = table.must("arm", term());
    let quantity = table.must("quantity", QUANTITY);
    let text = table.may("text", TEXT);
    Some(Analysed { arm: arm?, quantity: quantity?, text })
});

const OUTCOME: TableOf<StudyOutcome> = table("outcome", |table| {
    let participants = table.must("participants", list(term()));
    let areas = table.may("areas", list(open_term(OpenVocabulary::Outcome))).unwrap_or_default();
    let direction = table.must("direction", term());
    let can_go_a_way = |kind| matches!(kind, FindingKind::MeasuredChange | FindingKind::PerceivedBenefit);
    let kind = table.must("kind".formerly("measured-by"), term());
    if direction == Some(Direction::NoDirection) && kind.is_some_and(can_go_a_way) {
        table.contradict("kind", "direction");
    }
    let measured_with = table.may("measured-with", TEXT);
    let reported_by = table.may("reported-by", list(term())).unwrap_or_default();
    let measured_at = table.may("measured-at", term());
    let time_after = table.may("time-after", LENGTH);
    let variant = table.may("variant", VARIANT_NAME);
    let subgroup = table.may("subgroup", TEXT);
    let text = table.must("text", TEXT);
    let size = table.may("size", TEXT);
    Some(StudyOutcome {
        participants: participants?,
        areas,
        direction: direction?,
        kind: kind?,
        measured_with,
        reported_by,
        measured_at,
        time_after,
        variant,
        subgroup,
        text: text?,
        size,
    })
});

const ONGOING: TableOf<Ongoing> = table("ongoing", |table| {
    let title = table.must("title", TEXT);
    let variant = table.may("variant", VARIANT_NAME);
    let text = table.must("text", TEXT);
    let design = table.may("design", term());
    let compared_with = table.may("compared-with", list(term())).unwrap_or_default();
    let independence = table.may("independence", term());
    let country = table.may("country", term());
    let participants = table.may("participants", QUANTITY);
    let expected = table.may("expected", written(PARTIAL_DATE));
    let link = table.may("link", ADDRESS);
    Some(Ongoing {
        title: title?,
        variant,
        text: text?,
        design,
        compared_with,
        independence,
        country,
        participants,
        expected,
        link,
    })
});

const RATING: TableOf<Rating> = table("rating", |table| {
    let system = table.must("system", written(STRING));
    let level = table.must("level", TEXT);
    let scale = table.may("scale", TEXT);
    let variant = table.may("variant", VARIANT_NAME);
    let edition = table.may("edition", TEXT);
    let date = table.may("date", past(PARTIAL_DATE));
    let of = table.must("of", term());
    let text = table.may("text", TEXT);
    Some(Rating { system: system?, level: level?, scale, variant, edition, date, of: of?, text })
});

const SEARCH: TableOf<Search> = table("search", |table| {
    let on = table.must("on", past(DAY));
    let text = table.must("text", TEXT);
    let by = table.may("by", TEXT);
    Some(Search { on: on?, text: text?, by })
});

const CRITICISM: TableOf<Criticism> = table("criticism", |table| {
    let text = table.must("text", TEXT);
    let by = table.must("by", TEXT);
    let when = table.may("when", past(PARTIAL_DATE));
    let of = table.must("of", term());
    let answer = table.may("answer", TEXT);
    Some(Criticism { text: text?, by: by?, when, of: of?, answer })
});
