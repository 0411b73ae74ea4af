//! Reads `[[experience]]` and `[anchoring]`.

use super::shape::{TEXT, TableOf, table, term};
use super::table::TableReader;
use crate::record::{Anchor, Experience, Experiences, Fact, Field, Known};

pub(super) fn experience(table: &TableReader<'_, '_>) -> Experiences {
    table.by_type("experience", EXPERIENCE)
}

const EXPERIENCE: TableOf<Experience> = table("experience", |table| {
    let about = table.must("about", term());
    let told_by = table.may("told-by", TEXT);
    let text = table.must("text", TEXT);
    Some(Experience { about: about?, told_by, text: text? })
});

pub(super) fn anchoring(table: &TableReader<'_, '_>) -> Known<Vec<Fact<Anchor>>> {
    table.section("anchoring", |table| table.many(Field::Anchors, ANCHOR))
}

const ANCHOR: TableOf<Anchor> = table("anchor", |table| {
    let kind = table.must("kind", term());
    let name = table.must("name", TEXT);
    let text = table.may("text", TEXT);
    Some(Anchor { kind: kind?, name: name?, text })
});
