//! Reads `[[experience]]` and `[anchoring]`.

use super::shape;
use super::table::TableReader;
use crate::record::{Anchor, Experience, Experiences, Fact, Field, Known, Question};

pub(super) fn experience(table: &TableReader<'_, '_>) -> Experiences {
    table.by_type("experience", Question::Experience, |table| {
        let about = table.must("about", shape::term);
        let told_by = table.may("told-by", shape::text);
        let text = table.must("text", shape::text);
        Some(Experience { about: about?, told_by, text: text? })
    })
}

pub(super) fn anchoring(table: &TableReader<'_, '_>) -> Known<Vec<Fact<Anchor>>> {
    table.section("anchoring", |table| {
        table.many(Field::Anchors, |table| {
            let kind = table.must("kind", shape::term);
            let name = table.must("name", shape::text);
            let text = table.may("text", shape::text);
            Some(Anchor { kind: kind?, name: name?, text })
        })
    })
}
