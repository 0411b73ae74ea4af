//! Reads `[lifecycle]`.

use super::fact::value;
use super::measure::QUANTITY;
use super::shape::{PARTIAL_DATE, PLACE, TEXT, TableOf, past, table, term, written};
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{Availability, Field, Lifecycle, Reach, Run, StatusAt};

pub(super) fn lifecycle(table: &TableReader<'_, '_>) -> Lifecycle {
    table.section("lifecycle", |table| Lifecycle {
        statuses: table.many(Field::Statuses, STATUS),
        open_to_new: table.one(Field::OpenToNew, value(term())),
        places: table.many(Field::Places, RUN),
        available_in: table.many(Field::AvailableIn, AVAILABILITY),
        reach: table.many(Field::Reach, REACH),
        sites: table.many(Field::Sites, REACH),
    })
}

const STATUS: TableOf<StatusAt> = table("status", |table| {
    let status = table.must("status", term());
    let as_of = table.may("as-of", written(past(PARTIAL_DATE)));
    // The variants are not listed yet when the statuses are read: the name is taken as it stands.
    let variant = table.may("variant", TEXT);
    Some(StatusAt { status: status?, as_of, variant })
});

const RUN: TableOf<Run> = table("run", |table| {
    let place = table.must("place", PLACE);
    let from = table.may("from", past(PARTIAL_DATE));
    let to = table.may("to", PARTIAL_DATE);
    let text = table.may("text", TEXT);
    if let (Some(from), Some(to)) = (from, to)
        && to.last_day() < from.first_day()
    {
        table.report_at("to", Problem::new(Code::DatesReversed, table.bytes_of("to")));
    }
    Some(Run { place: place?, from, to, text })
});

const AVAILABILITY: TableOf<Availability> = table("availability", |table| {
    let country = table.must("country", term());
    let as_of = table.may("as-of", past(PARTIAL_DATE));
    let text = table.may("text", TEXT);
    Some(Availability { country: country?, as_of, text })
});

const REACH: TableOf<Reach> = table("reach", |table| {
    let quantity = table.must("quantity", QUANTITY);
    let as_of = table.may("as-of", past(PARTIAL_DATE));
    let text = table.must("text", TEXT);
    Some(Reach { quantity: quantity?, as_of, text: text? })
});
