//! Reads `[delivery]`.

use super::fact::{prose, value, values};
use super::measure;
use super::shape;
use super::table::TableReader;
use crate::record::{Delivery, Field, Manual, OpenVocabulary, SessionSeries, Variant};

pub(super) fn delivery(table: &TableReader<'_, '_>) -> Delivery {
    table.section("delivery", |table| Delivery {
        formats: table.one(Field::Formats, values(shape::term)),
        arenas: table.one(Field::Arenas, |table| {
            table.must("values", shape::list(shape::open_term(OpenVocabulary::Arena)))
        }),
        course_length: table.one(Field::CourseLength, value(measure::quantity)),
        project_period: table.one(Field::ProjectPeriod, value(measure::quantity)),
        sessions: table.many(Field::Sessions, session_series),
        group_size: table.one(Field::GroupSize, value(measure::quantity)),
        methods: table.many(Field::Methods, prose),
        materials: table.many(Field::Materials, prose),
        languages: table.one(Field::Languages, values(shape::term)),
        manual: table.one(Field::Manual, manual),
        follow_up: table.many(Field::FollowUp, prose),
        variants: table.many(Field::Variants, variant),
    })
}

fn session_series(table: &TableReader<'_, '_>) -> Option<SessionSeries> {
    let name = table.must("name", shape::text);
    let participants = table.must("participants", shape::list(shape::term));
    let count = table.fact("count", value(measure::quantity));
    let frequency = table.fact("frequency", value(measure::quantity));
    let length = table.fact("length", value(measure::quantity));
    let preparation = table.fact("preparation", value(measure::quantity));
    let themes = table.fact("themes", values(shape::text));
    let structure = table.fact("structure", values(shape::text));
    let parallel_with = table.fact("parallel-with", value(shape::text));
    let text = table.may("text", shape::text);
    Some(SessionSeries {
        name: name?,
        participants: participants?,
        count,
        frequency,
        length,
        preparation,
        themes,
        structure,
        parallel_with,
        text,
    })
}

fn variant(table: &TableReader<'_, '_>) -> Option<Variant> {
    let kind = table.must("kind", shape::term);
    let name = table.must("name", shape::text);
    let participants = table.may("participants", shape::list(shape::term)).unwrap_or_default();
    let child_age = table.may("child-age", measure::age_span);
    let course_length = table.may("course-length", measure::quantity);
    let sessions = table.may("sessions", measure::quantity);
    let session_length = table.may("session-length", measure::quantity);
    let group_size = table.may("group-size", measure::quantity);
    let prevention_levels = table.may("prevention-levels", shape::list(shape::term)).unwrap_or_default();
    let places = table.may("places", shape::list(shape::place)).unwrap_or_default();
    let text = table.may("text", shape::text);
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
}

fn manual(table: &TableReader<'_, '_>) -> Option<Manual> {
    let exists = table.must("exists", shape::boolean);
    let edition = table.may("edition", shape::text);
    Some(Manual { exists: exists?, edition })
}
