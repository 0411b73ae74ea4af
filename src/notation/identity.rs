//! Reads `[identity]`.

use super::fact::{PROSE, value, values};
use super::measure::MONEY;
use super::shape::{
    ADDRESS, LANGUAGE, PARTIAL_DATE, PROGRAMME_ID, STRING, TEXT, TableOf, YES_NO, one_or_more, open_term,
    past, table, term, written,
};
use super::table::TableReader;
use crate::problem::{Code, Problem};
use crate::record::{
    Alias, Contact, Event, Fact, Field, Funder, Identity, OpenVocabulary, Origin, Owner, Relation,
};

/// What `[identity]` says, and the relations to other programmes in it.
pub(super) fn identity(table: &TableReader<'_, '_>) -> (Identity, Vec<Fact<Relation>>) {
    table.section("identity", |table| (read(table), table.facts("relations", RELATION)))
}

fn read(table: &TableReader<'_, '_>) -> Identity {
    Identity {
        kind: table.one(Field::Kind, value(one_or_more(term()))),
        short_name: table.one(Field::ShortName, value(STRING)),
        aliases: table.many(Field::Aliases, ALIAS),
        owners: table.many(Field::Owners, OWNER),
        origin: table.one(Field::Origin, ORIGIN),
        funders: table.many(Field::Funders, FUNDER),
        topics: table.one(Field::Topics, values(open_term(OpenVocabulary::Topic))),
        aims: table.many(Field::Aims, PROSE),
        rationale: table.many(Field::Rationale, PROSE),
        history: table.many(Field::History, EVENT),
        contacts: table.many(Field::Contacts, CONTACT),
    }
}

const RELATION: TableOf<Relation> = table("relation", |table| {
    let kind = table.must("kind", term());
    let to = table.must("to", written(PROGRAMME_ID));
    let text = table.may("text", TEXT);
    Some(Relation { kind: kind?, to: to?, text })
});

const ALIAS: TableOf<Alias> = table("alias", |table| {
    let name = table.must("name", STRING);
    let language = table.must("language", LANGUAGE);
    let is_original = table.may("original", YES_NO).unwrap_or(false);
    Some(Alias { name: name?, language: language?, is_original })
});

const OWNER: TableOf<Owner> = table("owner", |table| {
    let name = table.must("name", STRING);
    let sector = table.must("sector", term());
    let country = table.must("country", term());
    let site = table.may("site", ADDRESS);
    Some(Owner { name: name?, sector: sector?, country: country?, site })
});

const ORIGIN: TableOf<Origin> = table("origin", |table| {
    let country = table.must("country", term());
    let year = table.may("year", past(PARTIAL_DATE));
    let developer = table.may("developer", STRING);
    let text = table.may("text", TEXT);
    Some(Origin { country: country?, year, developer, text })
});

const FUNDER: TableOf<Funder> = table("funder", |table| {
    let name = table.must("name", STRING);
    let amount = table.may("amount", MONEY);
    let purpose = table.may("purpose", TEXT);
    Some(Funder { name: name?, amount, purpose })
});

const EVENT: TableOf<Event> = table("event", |table| {
    let when = table.must("when", past(PARTIAL_DATE));
    let to = table.may("to", PARTIAL_DATE);
    let text = table.must("text", TEXT);
    if let (Some(from), Some(to)) = (when, to)
        && to.last_day() < from.first_day()
    {
        table.report_at("to", Problem::new(Code::DatesReversed, table.bytes_of("to")));
    }
    Some(Event { when: when?, to, text: text? })
});

const CONTACT: TableOf<Contact> = table("contact", |table| {
    let name = table.must("name", STRING);
    let role = table.may("role", TEXT);
    let phone = table.may("phone", STRING);
    let email = table.may("email", STRING);
    Some(Contact { name: name?, role, phone, email })
});
