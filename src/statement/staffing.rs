//! What `staffing` says.

use super::delivery::quantity;
use super::{DetailKind, Part, Statement};
use crate::record::{Role, Support};

pub(super) fn role(role: &Role) -> Statement<'_> {
    Statement::saying([Part::Prose(&role.role)])
        .detail(DetailKind::RoleCountry, role.country.map(Part::from))
        .facts(DetailKind::RolePerGroup, &role.per_group, quantity)
        .facts(DetailKind::RolePerMunicipality, &role.per_municipality, quantity)
        .detail(DetailKind::RoleHours, role.hours.map(Part::Quantity))
        .detail(DetailKind::RoleQualifications, role.qualifications.as_ref().map(Part::Prose))
        .detail(DetailKind::RoleVolunteer, role.is_volunteer.map(Part::YesNo))
        .detail(DetailKind::RoleText, role.text.as_ref().map(Part::Prose))
}

pub(super) fn support(support: &Support) -> Statement<'_> {
    Statement::saying([Part::Prose(&support.text)])
        .figure(support.quantity.map(Part::Quantity))
        .detail(DetailKind::SupportCombination, support.combination.map(Part::from))
        .detail(DetailKind::SupportVariant, support.variant.as_ref().map(Part::Prose))
        .detail(DetailKind::SupportCountry, support.country.map(Part::from))
        .detail(DetailKind::SupportWho, support.who.as_ref().map(Part::Prose))
        .detail(DetailKind::SupportByWhom, support.by_whom.as_ref().map(Part::Prose))
        .ordered(DetailKind::SupportThemes, support.themes.iter().map(Part::Prose))
}
