//! Reads `[costs]`.

use super::measure;
use super::shape;
use super::table::TableReader;
use crate::record::{Cost, CostLine, Field, Grant, Question};

pub(super) fn costs(table: &TableReader<'_, '_>) -> Cost {
    table.section("costs", |table| Cost {
        lines: table.by_type("lines", Question::Cost, line),
        grants: table.many(Field::Grants, grant),
    })
}

fn line(table: &TableReader<'_, '_>) -> Option<CostLine> {
    let phase = table.must("phase", shape::term);
    let amount = table.must("amount", measure::money);
    let price_year = table.may("price-year", shape::year);
    let per = table.must("per", shape::term);
    let payer = table.may("payer", shape::text);
    let basis = table.must("basis", shape::term);
    let text = table.may("text", shape::text);
    Some(CostLine { phase: phase?, amount: amount?, price_year, per: per?, payer, basis: basis?, text })
}

fn grant(table: &TableReader<'_, '_>) -> Option<Grant> {
    let name = table.must("name", shape::string);
    let text = table.may("text", shape::text);
    let link = table.may("link", shape::address);
    Some(Grant { name: name?, text, link })
}
