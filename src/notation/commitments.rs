//! Reads `[[commitments]]` and `[[provider]]`, which have the same form.

use super::measure::QUANTITY;
use super::shape::{TEXT, TableOf, list, table, term};
use super::table::TableReader;
use crate::record::{Commitment, Commitments, Provisions};

pub(super) fn commitments(table: &TableReader<'_, '_>) -> Commitments {
    table.by_type("commitments", COMMITMENT)
}

pub(super) fn provisions(table: &TableReader<'_, '_>) -> Provisions {
    table.by_type("provider", COMMITMENT)
}

const COMMITMENT: TableOf<Commitment> = table("commitment", |table| {
    let level = table.may("level", term());
    let when = table.may("when", list(term())).unwrap_or_default();
    let responsible = table.may("responsible", TEXT);
    let quantity = table.may("quantity", QUANTITY);
    let text = table.must("text", TEXT);
    Some(Commitment { level, when, responsible, quantity, text: text? })
});
