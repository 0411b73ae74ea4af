//! Reads `[target-group]`.

use super::fact::{PROSE, value, values};
use super::measure::AGE_SPAN;
use super::shape::{TEXT, YES_NO, open_term, term};
use super::table::TableReader;
use crate::record::{Field, OpenVocabulary, TargetGroup};

pub(super) fn target_group(table: &TableReader<'_, '_>) -> TargetGroup {
    table.section("target-group", |table| TargetGroup {
        participants: table.one(Field::Participants, values(term())),
        child_age: table.one(Field::ChildAge, value(AGE_SPAN)),
        ultimately_for: table.one(Field::UltimatelyFor, value(TEXT)),
        descriptions: table.many(Field::Descriptions, PROSE),
        strains: table.one(Field::Strains, values(open_term(OpenVocabulary::Strain))),
        prevention_levels: table.one(Field::PreventionLevels, values(term())),
        ways_in: table.one(Field::WaysIn, values(term())),
        is_voluntary: table.one(Field::Voluntary, value(YES_NO)),
        exclusions: table.many(Field::Exclusions, PROSE),
        outcomes: table.one(Field::Outcomes, values(open_term(OpenVocabulary::Outcome))),
    })
}
