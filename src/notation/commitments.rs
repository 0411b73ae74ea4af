//! Reads `[[commitments]]` and `[[provider]]`, which have the same form.

use super::measure;
use super::shape;
use super::table::TableReader;
use crate::record::{Commitment, Commitments, Provisions, Question};

pub(super) fn commitments(table: &TableReader<'_, '_>) -> Commitments {
    table.by_type("commitments", Question::Commitment, commitment)
}

pub(super) fn provisions(table: &TableReader<'_, '_>) -> Provisions {
    table.by_type("provider", Question::Provision, commitment)
}

fn commitment(table: &TableReader<'_, '_>) -> Option<Commitment> {
    let level = table.may("level", shape::term);
    let when = table.may("when", shape::list(shape::term)).unwrap_or_default();
    let responsible = table.may("responsible", shape::text);
    let quantity = table.may("quantity", measure::quantity);
    let text = table.must("text", shape::text);
    Some(Commitment { level, when, responsible, quantity, text: text? })
}
