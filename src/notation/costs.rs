//! Reads `[costs]`.

use super::measure::MONEY;
use super::shape::{ADDRESS, STRING, TEXT, TableOf, YEAR, announced, table, term};
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{Cost, CostLine, Field, Grant, Money};
use crate::words::Message;

pub(super) fn costs(table: &TableReader<'_, '_>) -> Cost {
    table.section("costs", |table| Cost {
        lines: table.by_type("lines", LINE),
        grants: table.many(Field::Grants, GRANT),
    })
}

const LINE: TableOf<CostLine> = table("cost-line", |table| {
    let phase = table.sometimes("phase", term());
    let amount = table.sometimes("amount", MONEY);
    let price_year = table.may("price-year", announced(YEAR));
    let per = table.sometimes("per", term());
    let payer = table.may("payer", TEXT);
    let basis = table.sometimes("basis", term());
    let not_comparable_with = table.may("not-comparable-with", TEXT);
    let text = table.may("text", TEXT);
    for key in what_is_missing(table, amount.as_ref()) {
        let problem = Problem::new(Code::MissingKey, table.bytes()).with("key", key);
        let help = (key == "amount").then(|| Message::new("help-amount-not-stated"));
        table.report_at(key, Problem { help, ..problem });
    }
    // What stands there and cannot be read has been reported, and nothing is made of the line.
    let is_read = |key, is_there: bool| is_there || !table.has(key);
    let is_whole = is_read("phase", phase.is_some())
        && is_read("amount", amount.is_some())
        && is_read("per", per.is_some())
        && is_read("basis", basis.is_some());
    is_whole.then_some(CostLine { phase, amount, price_year, per, payer, basis, not_comparable_with, text })
});

/// The keys that a cost line must have and has not. An amount above nothing needs to be
/// told for what it is; without one, something else must be said, and nothing that can
/// only be said of an amount.
fn what_is_missing(table: &TableReader<'_, '_>, amount: Option<&Money>) -> Vec<&'static str> {
    let needed: &[&'static str] = match amount {
        Some(amount) if amount.is_nothing() => &[],
        Some(_) => &["phase", "per", "basis"],
        // A description of what can be written, or an amount that could not be read.
        None if table.is_described() || table.has("amount") => &[],
        None => {
            let is_of_amount = table.has("basis") || table.has("price-year");
            let says_something = table.has("payer") || table.has("text");
            if is_of_amount || !says_something { &["amount"] } else { &[] }
        }
    };
    needed.iter().filter(|key| !table.has(key)).copied().collect()
}

const GRANT: TableOf<Grant> = table("grant", |table| {
    let name = table.must("name", STRING);
    let text = table.may("text", TEXT);
    let link = table.may("link", ADDRESS);
    Some(Grant { name: name?, text, link })
});
