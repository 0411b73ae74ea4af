//! Reads `[delivery]`.

use super::fact::{prose, value, values};
use super::shape;
use super::table::TableReader;
use crate::record::{Delivery, Field, Manual, OpenVocabulary, SessionSeries, Variant};

pub(super) fn delivery(table: &TableReader<'_, '_>) -> Delivery {
    table.section("delivery", |table| Delivery {
        formats: table.one(Field::Formats, values(shape::term)),
        arenas: table.one(Field::Arenas, |table| {
            table.must("values", shape::list(shape::open_term(OpenVocabulary::Arena)))
        }),
        course_length: table.one(Field::CourseLength, value(shape::quantity)),
        project_period: table.one(Field::ProjectPeriod, value(shape::quantity)),
        sessions: table.many(Field::Sessions, session_series),
        group_size: table.one(Field::GroupSize, value(shape::quantity)),
        methods: table.many(Field::Methods, prose),
        materials: table.many(Field::Materials, prose),
        manual: table.one(Field::Manual, manual),
        follow_up: table.many(Field::FollowUp, prose),
        variants: table.many(Field::Variants, variant),
    })
}

fn session_series(table: &TableReader<'_, '_>) -> Option<SessionSeries> {
    let name = table.must("name", shape::text);
    let participants = table.must("participants", shape::list(shape::term));
    let count = table.fact("count", value(shape::quantity));
    let frequency = table.fact("frequency", value(shape::quantity));
    let length = table.fact("length", value(shape::quantity));
    let preparation = table.fact("preparation", value(shape::quantity));
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
    let child_age = table.may("child-age", shape::age_span);
    let course_length = table.may("course-length", shape::quantity);
    let sessions = table.may("sessions", shape::quantity);
    let session_length = table.may("session-length", shape::quantity);
    let group_size = table.may("group-size", shape::quantity);
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
