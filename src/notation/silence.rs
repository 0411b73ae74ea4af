//! What the record says nothing about, on purpose: `[[not-stated]]` and
//! `[[not-applicable]]`.

use super::shape::{DAY, QUESTION, SOURCE_ID, TEXT, TableOf, list, past, table, written};
use super::silenced::Silenced;
use super::table::TableReader;
use crate::record::{Looked, Reason, Silence};
use crate::span::Written;

/// Notes both lists with the reader, so that every question asked later finds
/// its silence.
pub(super) fn read(table: &TableReader<'_, '_>) {
    table.may("not-stated", list(NOT_STATED));
    table.may("not-applicable", list(NOT_APPLICABLE));
}

const NOT_STATED: TableOf<()> = table("not-stated", |table| {
    let on = table.must("on", written(past(DAY)));
    let looked_in = table.must("looked-in", list(SOURCE_ID));
    let questions = table.must("questions", list(QUESTION));
    let looked_in = looked_in?;
    let extent = table.reader().extent_of(&looked_in);
    let silence = Silence::NotStated(Looked { on: on?, looked_in, extent });
    fall_silent(table, questions?, &silence);
    Some(())
});

const NOT_APPLICABLE: TableOf<()> = table("not-applicable", |table| {
    let reason = table.must("reason", TEXT);
    let questions = table.must("questions", list(QUESTION));
    let silence = Silence::NotApplicable(Reason(reason?));
    fall_silent(table, questions?, &silence);
    Some(())
});

fn fall_silent(table: &TableReader<'_, '_>, questions: Vec<Written<Silenced>>, silence: &Silence) {
    for question in questions {
        let asked = question.value;
        table.reader().fall_silent(asked, question.map(|_| silence.clone()));
    }
}
