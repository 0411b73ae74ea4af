//! Reads `[staffing]`.

use super::fact::value;
use super::measure;
use super::shape;
use super::table::TableReader;
use crate::record::{Field, Role, Staffing, Support};

pub(super) fn staffing(table: &TableReader<'_, '_>) -> Staffing {
    table.section("staffing", |table| Staffing {
        roles: table.many(Field::Roles, role),
        training: table.many(Field::Training, support),
        supervision: table.many(Field::Supervision, support),
    })
}

fn role(table: &TableReader<'_, '_>) -> Option<Role> {
    let role = table.must("role", shape::text);
    let per_group = table.fact("per-group", value(measure::quantity));
    let per_municipality = table.fact("per-municipality", value(measure::quantity));
    let qualifications = table.may("qualifications", shape::text);
    let is_volunteer = table.may("volunteer", shape::boolean);
    let text = table.may("text", shape::text);
    Some(Role { role: role?, per_group, per_municipality, qualifications, is_volunteer, text })
}

fn support(table: &TableReader<'_, '_>) -> Option<Support> {
    let quantity = table.may("quantity", measure::quantity);
    let text = table.must("text", shape::text);
    let who = table.may("who", shape::text);
    let by_whom = table.may("by-whom", shape::text);
    let themes = table.may("themes", shape::list(shape::text)).unwrap_or_default();
    Some(Support { quantity, text: text?, who, by_whom, themes })
}
