//! What a programme would take in one municipality, with the real records.

mod abroad;
mod exchange;
mod formulas;
mod choices;
mod held_to;
mod budget;
mod backwards;
mod rows;
mod unknown;
mod spreadsheet;

use tiltak::plan::{Plan, PlanInputs, Range, plan};
use tiltak::words::{Language, Words};

use crate::support::real;

/// The plan of a real programme with these fields filled in.
fn plan_of(id: &str, fields: &[(&str, &str)]) -> Plan {
    let inputs = fields.iter().fold(PlanInputs::default(), |it, (key, text)| it.with(key, text));
    plan(&real(id), &inputs)
}

/// What a figure comes to.
#[track_caller]
fn value(plan: &Plan, key: &str) -> Option<(f64, Option<f64>)> {
    let whole = plan.figure(key).unwrap_or_else(|| panic!("no figure {key}")).value.whole;
    whole.map(|range: Range| (range.low(), range.high()))
}

/// How a figure is worked out, in Bokmål.
fn formula(plan: &Plan, key: &str) -> String {
    plan.formula(plan.figure(key).unwrap(), Words::of(Language::Bokmal)).replace('\u{a0}', " ")
}
