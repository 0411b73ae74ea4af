//! Reads `[target-group]`.

use super::fact::{prose, value, values};
use super::measure;
use super::shape;
use super::table::TableReader;
use crate::record::{Field, OpenVocabulary, TargetGroup};

pub(super) fn target_group(table: &TableReader<'_, '_>) -> TargetGroup {
    table.section("target-group", |table| TargetGroup {
        participants: table.one(Field::Participants, values(shape::term)),
        child_age: table.one(Field::ChildAge, value(measure::age_span)),
        ultimately_for: table.one(Field::UltimatelyFor, value(shape::text)),
        descriptions: table.many(Field::Descriptions, prose),
        strains: table.one(Field::Strains, |table| {
            table.must("values", shape::list(shape::open_term(OpenVocabulary::Strain)))
        }),
        prevention_levels: table.one(Field::PreventionLevels, values(shape::term)),
        ways_in: table.one(Field::WaysIn, values(shape::term)),
        is_voluntary: table.one(Field::Voluntary, value(shape::boolean)),
        exclusions: table.many(Field::Exclusions, prose),
        outcomes: table.one(Field::Outcomes, |table| {
            table.must("values", shape::list(shape::open_term(OpenVocabulary::Outcome)))
        }),
    })
}
