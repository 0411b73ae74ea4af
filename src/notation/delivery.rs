//! Reads `[delivery]`.

use super::fact::{PROSE, value, values};
use super::measure::{AGE_SPAN, LENGTH, PEOPLE, QUANTITY};
use super::shape::{PLACE, TEXT, TableOf, YES_NO, list, one_or_more, open_term, table, term};
use super::table::TableReader;
use crate::record::{Delivery, Field, Leading, Manual, OpenVocabulary, SessionSeries, Variant};

pub(super) fn delivery(table: &TableReader<'_, '_>) -> Delivery {
    table.section("delivery", |table| Delivery {
        formats: table.one(Field::Formats, values(term())),
        arenas: table.one(Field::Arenas, values(open_term(OpenVocabulary::Arena))),
        course_length: table.one(Field::CourseLength, value(LENGTH)),
        project_period: table.one(Field::ProjectPeriod, value(LENGTH)),
        sessions: table.many(Field::Sessions, SESSION_SERIES),
        group_size: table.one(Field::GroupSize, value(PEOPLE)),
        methods: table.many(Field::Methods, PROSE),
        materials: table.many(Field::Materials, PROSE),
        languages: table.one(Field::Languages, values(term())),
        manual: table.one(Field::Manual, MANUAL),
        follow_up: table.many(Field::FollowUp, PROSE),
        variants: table.many(Field::Variants, VARIANT),
    })
}

const SESSION_SERIES: TableOf<SessionSeries> = table("session-series", |table| {
    let name = table.must("name", TEXT);
    let participants = table.must("participants", list(term()));
    let combination = table.may("combination", term());
    let led_by = table.fact("led-by", LEADING);
    let count = table.fact("count", value(QUANTITY));
    let frequency = table.fact("frequency", value(QUANTITY));
    let length = table.fact("length", value(LENGTH));
    let preparation = table.fact("preparation", value(LENGTH));
    let themes = table.fact("themes", values(TEXT));
    let structure = table.fact("structure", values(TEXT));
    let parallel_with = table.fact("parallel-with", value(TEXT));
    let text = table.may("text", TEXT);
    Some(SessionSeries {
        name: name?,
        participants: participants?,
        combination,
        led_by,
        count,
        frequency,
        length,
        preparation,
        themes,
        structure,
        parallel_with,
        text,
    })
});

const LEADING: TableOf<Leading> = table("leading", |table| {
    let by = table.must("value", one_or_more(term()));
    let roles = table.may("roles", list(TEXT)).unwrap_or_default();
    Some(Leading { by: by?, roles })
});

const VARIANT: TableOf<Variant> = table("variant", |table| {
    let kind = table.must("kind", term());
    let name = table.must("name", TEXT);
    if let Some(name) = &name {
        table.reader().list_variant(name);
    }
    let participants = table.may("participants", list(term())).unwrap_or_default();
    let child_age = table.may("child-age", AGE_SPAN);
    let course_length = table.may("course-length", LENGTH);
    let sessions = table.may("sessions", QUANTITY);
    let session_length = table.may("session-length", LENGTH);
    let group_size = table.may("group-size", PEOPLE);
    let prevention_levels = table.may("prevention-levels", list(term())).unwrap_or_default();
    let places = table.may("places", list(PLACE)).unwrap_or_default();
    let text = table.may("text", TEXT);
    Some(Variant {
        kind: kind?,
        name: name?,
        participants,
        child_age,
        course_length,
        sessions,
        session_length,
        group_size,
        prevention_levels,
        places,
        text,
    })
});

const MANUAL: TableOf<Manual> = table("manual", |table| {
    let exists = table.must("exists", YES_NO);
    let edition = table.may("edition", TEXT);
    Some(Manual { exists: exists?, edition })
});
