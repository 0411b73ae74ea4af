//! What `staffing` says.

use super::delivery::quantity;
use super::{Part, Statement, each};
use crate::record::{Field, Known, Role, Staffing, Support};

pub(super) fn answer(staffing: &Staffing, field: Field) -> Known<Vec<Statement<'_>>> {
    match field {
        Field::Roles => each(&staffing.roles, role),
        Field::Training => each(&staffing.training, support),
        Field::Supervision => each(&staffing.supervision, support),
        _ => Known::NotRecorded,
    }
}

fn role(role: &Role) -> Statement<'_> {
    Statement::saying([Part::Prose(&role.role)])
        .facts("detail-per-group", &role.per_group, quantity)
        .facts("detail-per-municipality", &role.per_municipality, quantity)
        .detail("detail-qualifications", role.qualifications.as_ref().map(Part::Prose))
        .detail("detail-volunteer", role.is_volunteer.map(Part::YesNo))
        .detail("detail-more", role.text.as_ref().map(Part::Prose))
}

fn support(support: &Support) -> Statement<'_> {
    Statement::saying([Part::Prose(&support.text)])
        .figure(support.quantity.map(Part::Quantity))
        .detail("detail-who", support.who.as_ref().map(Part::Prose))
        .detail("detail-by-whom", support.by_whom.as_ref().map(Part::Prose))
        .ordered("detail-themes", support.themes.iter().map(Part::Prose))
}
