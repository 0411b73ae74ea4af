//! Reads `[staffing]`.

use super::fact::value;
use super::measure::{HOURS, QUANTITY};
use super::shape::{TEXT, TableOf, VARIANT_NAME, YES_NO, list, table, term};
use super::table::TableReader;
use crate::record::{Field, Role, Staffing, Support};

pub(super) fn staffing(table: &TableReader<'_, '_>) -> Staffing {
    table.section("staffing", |table| Staffing {
        roles: table.many(Field::Roles, ROLE),
        training: table.many(Field::Training, SUPPORT),
        supervision: table.many(Field::Supervision, SUPPORT),
    })
}

const ROLE: TableOf<Role> = table("role", |table| {
    let role = table.must("role", TEXT);
    let country = table.may("country", term());
    let per_group = table.fact("per-group", value(QUANTITY));
    let per_municipality = table.fact("per-municipality", value(QUANTITY));
    let hours = table.may("hours", HOURS);
    let qualifications = table.may("qualifications", TEXT);
    let is_volunteer = table.may("volunteer", YES_NO);
    let text = table.may("text", TEXT);
    Some(Role {
        role: role?,
        country,
        per_group,
        per_municipality,
        hours,
        qualifications,
        is_volunteer,
        text,
    })
});

const SUPPORT: TableOf<Support> = table("support", |table| {
    let combination = table.may("combination", term());
    let variant = table.may("variant", VARIANT_NAME);
    let country = table.may("country", term());
    let quantity = table.may("quantity", QUANTITY);
    let text = table.must("text", TEXT);
    let who = table.may("who", TEXT);
    let by_whom = table.may("by-whom", TEXT);
    let themes = table.may("themes", list(TEXT)).unwrap_or_default();
    Some(Support { combination, variant, country, quantity, text: text?, who, by_whom, themes })
});
