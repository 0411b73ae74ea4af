//! What `identity` says.

use super::{DetailKind, Part, Statement};
use crate::record::{Alias, Contact, Event, Funder, Origin, Owner};

pub(super) fn alias(alias: &Alias) -> Statement<'_> {
    let original = alias.is_original.then_some(Part::Message("original-name"));
    Statement::saying([Part::NameIn(&alias.name, &alias.language)])
        .detail(DetailKind::AliasOriginal, original)
}

pub(super) fn owner(owner: &Owner) -> Statement<'_> {
    Statement::saying([Part::Name(&owner.name)])
        .detail(DetailKind::OwnerSector, [owner.sector.into()])
        .detail(DetailKind::OwnerCountry, [owner.country.into()])
        .detail(DetailKind::OwnerSite, owner.site.as_ref().map(Part::Link))
}

pub(super) fn origin(origin: &Origin) -> Statement<'_> {
    Statement::saying([origin.country.into()])
        .detail(DetailKind::OriginYear, origin.year.map(Part::When))
        .detail(DetailKind::OriginDeveloper, origin.developer.as_deref().map(Part::Name))
        .detail(DetailKind::OriginText, origin.text.as_ref().map(Part::Prose))
}

pub(super) fn funder(funder: &Funder) -> Statement<'_> {
    Statement::saying([Part::Name(&funder.name)])
        .figure(funder.amount.map(Part::Money))
        .detail(DetailKind::FunderPurpose, funder.purpose.as_ref().map(Part::Prose))
}

pub(super) fn event(event: &Event) -> Statement<'_> {
    let when = event.to.map_or(Part::When(event.when), |to| Part::Period(Some(event.when), Some(to)));
    Statement::saying([Part::Prose(&event.text)]).figure(Some(when))
}

pub(super) fn contact(contact: &Contact) -> Statement<'_> {
    Statement::saying([Part::Name(&contact.name)])
        .detail(DetailKind::ContactRole, contact.role.as_ref().map(Part::Prose))
        .detail(DetailKind::ContactPhone, contact.phone.as_deref().map(Part::Phone))
        .detail(DetailKind::ContactEmail, contact.email.as_deref().map(Part::Email))
}
