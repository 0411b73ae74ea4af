//! What `identity` says.

use super::{DetailKind, Part, Statement, each, one};
use crate::record::{Alias, Contact, Event, Field, Funder, Identity, Known, Origin, Owner};

pub(super) fn answer(identity: &Identity, field: Field) -> Known<Vec<Statement<'_>>> {
    match field {
        Field::Kind => one(&identity.kind, |&kind| Statement::saying([kind.into()])),
        Field::ShortName => one(&identity.short_name, |name| Statement::saying([Part::Name(name)])),
        Field::Aliases => each(&identity.aliases, alias),
        Field::Owners => each(&identity.owners, owner),
        Field::Origin => one(&identity.origin, origin),
        Field::Funders => each(&identity.funders, funder),
        Field::Topics => {
            one(&identity.topics, |terms| Statement::saying(terms.iter().map(|term| Part::Open(term))))
        }
        Field::Aims => each(&identity.aims, |text| Statement::saying([Part::Prose(text)])),
        Field::Rationale => each(&identity.rationale, |text| Statement::saying([Part::Prose(text)])),
        Field::History => each(&identity.history, event),
        Field::Contacts => each(&identity.contacts, contact),
        _ => Known::NotRecorded,
    }
}

fn alias(alias: &Alias) -> Statement<'_> {
    let original = alias.is_original.then_some(Part::Message("original-name"));
    Statement::saying([Part::NameIn(&alias.name, &alias.language)])
        .detail(DetailKind::AliasOriginal, original)
}

fn owner(owner: &Owner) -> Statement<'_> {
    Statement::saying([Part::Name(&owner.name)])
        .detail(DetailKind::OwnerSector, [owner.sector.into()])
        .detail(DetailKind::OwnerCountry, [owner.country.into()])
        .detail(DetailKind::OwnerSite, owner.site.as_ref().map(Part::Link))
}

fn origin(origin: &Origin) -> Statement<'_> {
    Statement::saying([origin.country.into()])
        .detail(DetailKind::OriginYear, origin.year.map(Part::When))
        .detail(DetailKind::OriginDeveloper, origin.developer.as_deref().map(Part::Name))
        .detail(DetailKind::OriginText, origin.text.as_ref().map(Part::Prose))
}

fn funder(funder: &Funder) -> Statement<'_> {
    Statement::saying([Part::Name(&funder.name)])
        .figure(funder.amount.map(Part::Money))
        .detail(DetailKind::FunderPurpose, funder.purpose.as_ref().map(Part::Prose))
}

fn event(event: &Event) -> Statement<'_> {
    Statement::saying([Part::Prose(&event.text)]).figure(Some(Part::When(event.when)))
}

fn contact(contact: &Contact) -> Statement<'_> {
    Statement::saying([Part::Name(&contact.name)])
        .detail(DetailKind::ContactRole, contact.role.as_ref().map(Part::Prose))
        .detail(DetailKind::ContactPhone, contact.phone.as_deref().map(Part::Phone))
        .detail(DetailKind::ContactEmail, contact.email.as_deref().map(Part::Email))
}
