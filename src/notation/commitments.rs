//! Reads `[[commitments]]` and `[[provider]]`, what each side undertakes.

use super::measure::QUANTITY;
use super::shape::{TEXT, TableOf, VARIANT_NAME, list, table, term};
use super::table::TableReader;
use crate::record::{Commitment, Commitments, Provision, Provisions, Term, Undertaking};

pub(super) fn commitments(table: &TableReader<'_, '_>) -> Commitments {
    table.by_type("commitments", COMMITMENT)
}

pub(super) fn provisions(table: &TableReader<'_, '_>) -> Provisions {
    table.by_type("provider", PROVISION)
}

const COMMITMENT: TableOf<Commitment> = table("commitment", undertaking);

const PROVISION: TableOf<Provision> = table("provision", undertaking);

fn undertaking<L: Term>(table: &TableReader<'_, '_>) -> Option<Undertaking<L>> {
    let level = table.may("level", term());
    let variant = table.may("variant", VARIANT_NAME);
    let when = table.may("when", list(term())).unwrap_or_default();
    let responsible = table.may("responsible", TEXT);
    let quantity = table.may("quantity", QUANTITY);
    let text = table.must("text", TEXT);
    Some(Undertaking { level, variant, when, responsible, quantity, text: text? })
}
