//! «Hvem spør vi?»
//!
//! Whom the provider has published as the one to ask; else the owner, by its page; then where it has run.

use super::answer::{BriefAnswer, BriefQuestion, Sentence, silence, silence_of};
use super::said::{MOST, once_each, prose, several, small};
use crate::record::{Contact, Field, Owner, Programme, Question};
use crate::words::{Argument, Message};

pub(super) fn answer(programme: &Programme) -> BriefAnswer {
    let mut answer = BriefAnswer::new(BriefQuestion::Contact);
    answer.rests_on = [Field::Contacts, Field::Owners, Field::Places].map(Question::Field).to_vec();
    let contacts = programme.identity.contacts.all();
    for contact in contacts {
        answer.say(ask(&contact.value));
        answer.cite(&contact.provenance);
    }
    if contacts.is_empty() {
        let owners = programme.identity.owners.all();
        let named: Vec<Argument> = owners.iter().map(|it| owner(&it.value)).collect();
        let wording = |most| {
            let message = Message::new("brief-contact-owners").counting(named.len());
            message.with("owners", several(&named, most))
        };
        if !named.is_empty() {
            answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        }
        owners.iter().for_each(|it| answer.cite(&it.provenance));
    }
    let places = programme.lifecycle.places.all();
    if !places.is_empty() {
        let names = once_each(places.iter().map(|it| prose(&it.value.place.label)));
        let wording = |most| Message::new("brief-contact-places").with("places", several(&names, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        places.iter().for_each(|it| answer.cite(&it.provenance));
    }
    if answer.sentences.is_empty() {
        let kinds = [silence(&programme.identity.contacts), silence(&programme.identity.owners)];
        return answer.silent(silence_of(kinds));
    }
    answer
}

/// An owner, with the site where it can be reached.
fn owner(owner: &Owner) -> Argument {
    match owner.site.as_ref().and_then(|it| it.host_str()) {
        Some(host) => Message::new("brief-contact-owner-at")
            .with("owner", owner.name.as_str())
            .with("site", host.trim_start_matches("www."))
            .into(),
        None => owner.name.as_str().into(),
    }
}

/// Whom to ask, with the shortest way to reach them.
fn ask(contact: &Contact) -> Message {
    let way = contact.email.as_ref().or(contact.phone.as_ref());
    let message = Message::new(match (&contact.role, way) {
        (Some(_), Some(_)) => "brief-contact-role-way",
        (Some(_), None) => "brief-contact-role",
        (None, Some(_)) => "brief-contact-way",
        (None, None) => "brief-contact",
    });
    let message = message.with("name", contact.name.as_str()).with("way", way.cloned().unwrap_or_default());
    match &contact.role {
        Some(role) => message.with("role", small(role)),
        None => message,
    }
}
