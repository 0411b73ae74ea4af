//! Reads `[lifecycle]`.

use super::fact::value;
use super::measure;
use super::shape;
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{Field, Lifecycle, Reach, Run, StatusAt};

pub(super) fn lifecycle(table: &TableReader<'_, '_>) -> Lifecycle {
    table.section("lifecycle", |table| Lifecycle {
        statuses: table.many(Field::Statuses, status),
        open_to_new: table.one(Field::OpenToNew, value(shape::term)),
        places: table.many(Field::Places, run),
        reach: table.many(Field::Reach, reach),
    })
}

fn status(table: &TableReader<'_, '_>) -> Option<StatusAt> {
    let status = table.must("status", shape::term);
    let as_of = table.may("as-of", shape::written(shape::partial_date));
    Some(StatusAt { status: status?, as_of })
}

fn run(table: &TableReader<'_, '_>) -> Option<Run> {
    let place = table.must("place", shape::place);
    let from = table.may("from", shape::partial_date);
    let to = table.may("to", shape::partial_date);
    let text = table.may("text", shape::text);
    if let (Some(from), Some(to)) = (from, to)
        && to.last_day() < from.first_day()
    {
        table.reader().report(Problem::new(Code::DatesReversed, table.bytes_of("to")));
    }
    Some(Run { place: place?, from, to, text })
}

fn reach(table: &TableReader<'_, '_>) -> Option<Reach> {
    let quantity = table.must("quantity", measure::quantity);
    let text = table.must("text", shape::text);
    Some(Reach { quantity: quantity?, text: text? })
}
