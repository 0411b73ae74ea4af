//! Reads `[identity]`.

use super::fact::{prose, value};
use super::measure;
use super::shape;
use super::table::TableReader;
use crate::record::{
    Alias, Contact, Event, Fact, Field, Funder, Identity, OpenVocabulary, Origin, Owner, Relation,
};

/// What `[identity]` says, and the relations to other programmes in it.
pub(super) fn identity(table: &TableReader<'_, '_>) -> (Identity, Vec<Fact<Relation>>) {
    table.section("identity", |table| (read(table), table.facts("relations", relation).unwrap_or_default()))
}

fn read(table: &TableReader<'_, '_>) -> Identity {
    Identity {
        kind: table.one(Field::Kind, value(shape::term)),
        short_name: table.one(Field::ShortName, value(shape::string)),
        aliases: table.many(Field::Aliases, alias),
        owners: table.many(Field::Owners, owner),
        origin: table.one(Field::Origin, origin),
        funders: table.many(Field::Funders, funder),
        topics: table.one(Field::Topics, |table| {
            table.must("values", shape::list(shape::open_term(OpenVocabulary::Topic)))
        }),
        aims: table.many(Field::Aims, prose),
        rationale: table.many(Field::Rationale, prose),
        history: table.many(Field::History, event),
        contacts: table.many(Field::Contacts, contact),
    }
}

fn relation(table: &TableReader<'_, '_>) -> Option<Relation> {
    let kind = table.must("kind", shape::term);
    let to = table.must("to", shape::written(shape::programme_id));
    let text = table.may("text", shape::text);
    Some(Relation { kind: kind?, to: to?, text })
}

fn alias(table: &TableReader<'_, '_>) -> Option<Alias> {
    let name = table.must("name", shape::string);
    let language = table.must("language", shape::lang);
    let is_original = table.may("original", shape::boolean).unwrap_or(false);
    Some(Alias { name: name?, language: language?, is_original })
}

fn owner(table: &TableReader<'_, '_>) -> Option<Owner> {
    let name = table.must("name", shape::string);
    let sector = table.must("sector", shape::term);
    let country = table.must("country", shape::term);
    let site = table.may("site", shape::address);
    Some(Owner { name: name?, sector: sector?, country: country?, site })
}

fn origin(table: &TableReader<'_, '_>) -> Option<Origin> {
    let country = table.must("country", shape::term);
    let year = table.may("year", shape::partial_date);
    let developer = table.may("developer", shape::string);
    let text = table.may("text", shape::text);
    Some(Origin { country: country?, year, developer, text })
}

fn funder(table: &TableReader<'_, '_>) -> Option<Funder> {
    let name = table.must("name", shape::string);
    let amount = table.may("amount", measure::money);
    let purpose = table.may("purpose", shape::text);
    Some(Funder { name: name?, amount, purpose })
}

fn event(table: &TableReader<'_, '_>) -> Option<Event> {
    let when = table.must("when", shape::partial_date);
    let text = table.must("text", shape::text);
    Some(Event { when: when?, text: text? })
}

fn contact(table: &TableReader<'_, '_>) -> Option<Contact> {
    let name = table.must("name", shape::string);
    let role = table.may("role", shape::text);
    let phone = table.may("phone", shape::string);
    let email = table.may("email", shape::string);
    Some(Contact { name: name?, role, phone, email })
}
