//! Reads `[costs]`.

use super::measure::MONEY;
use super::shape::{ADDRESS, STRING, TEXT, TableOf, YEAR, table, term};
use super::table::TableReader;
use crate::record::{Cost, CostLine, Field, Grant};

pub(super) fn costs(table: &TableReader<'_, '_>) -> Cost {
    table.section("costs", |table| Cost {
        lines: table.by_type("lines", LINE),
        grants: table.many(Field::Grants, GRANT),
    })
}

const LINE: TableOf<CostLine> = table("cost-line", |table| {
    let phase = table.must("phase", term());
    let amount = table.must("amount", MONEY);
    let price_year = table.may("price-year", YEAR);
    let per = table.must("per", term());
    let payer = table.may("payer", TEXT);
    let basis = table.must("basis", term());
    let not_comparable_with = table.may("not-comparable-with", TEXT);
    let text = table.may("text", TEXT);
    Some(CostLine {
        phase: phase?,
        amount: amount?,
        price_year,
        per: per?,
        payer,
        basis: basis?,
        not_comparable_with,
        text,
    })
});

const GRANT: TableOf<Grant> = table("grant", |table| {
    let name = table.must("name", STRING);
    let text = table.may("text", TEXT);
    let link = table.may("link", ADDRESS);
    Some(Grant { name: name?, text, link })
});
