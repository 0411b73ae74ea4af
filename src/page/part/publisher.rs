//! Who publishes the site and how they are reached; said plainly when nobody does.

use maud::{Markup, html};

use super::mail_to;
use crate::page::Visit;
use crate::settings::{Contact, Wording};
use crate::words::Message;

/// Who publishes the site, in a line.
pub(in crate::page) fn publisher_line(visit: &Visit<'_>) -> String {
    let Some(publisher) = &visit.settings.publisher else { return visit.text("publisher-none") };
    let message = match &visit.settings.organisation_number {
        Some(number) => Message::new("publisher-numbered").with("number", number.to_string()),
        None => Message::new("publisher"),
    };
    visit.say(&message.with("publisher", publisher.as_str()))
}

/// The link that tells the publisher of a mistake on this page. There is none
/// while nobody has said where it should go.
pub(in crate::page) fn report_link(visit: &Visit<'_>) -> Option<Markup> {
    let contact = visit.settings.contact.as_ref()?;
    let subject = visit.say(&Message::new("report-error-subject").with("page", visit.href(visit.path)));
    let href = href(contact, &subject)?;
    Some(html! { a.ds-link.report-error href=(href) { (visit.text("report-error")) } })
}

/// The link that suggests something to the publisher, when anybody has said where it
/// should go.
pub(in crate::page) fn suggest_link(visit: &Visit<'_>, what: &Message) -> Option<Markup> {
    let contact = visit.settings.contact.as_ref()?;
    let subject = visit.say(&Message::new("absent-suggest-subject").with("what", what.clone()));
    let href = href(contact, &subject)?;
    Some(html! { a.ds-link href=(href) { (visit.text("absent-suggest")) } })
}

/// How the publisher is reached, as a link that shows where it goes.
pub(in crate::page) fn contact_link(visit: &Visit<'_>) -> Option<Markup> {
    let contact = visit.settings.contact.as_ref()?;
    match contact.mail() {
        Some(mail) => Some(html! { a.ds-link href={ "mailto:" (mail) } { (mail) } }),
        None => {
            let page = contact.page()?;
            Some(
                html! { a.ds-link href=(page) { (visit.say(&Message::new("publisher-page").with("site", page.host_str().unwrap_or_default()))) } },
            )
        }
    }
}

fn href(contact: &Contact, subject: &str) -> Option<String> {
    let mail = contact.mail().map(|to| mail_to(to, subject, None));
    mail.or_else(|| contact.page().map(String::from))
}

/// A text of the publisher's own, marked with its language when that is not the
/// reader's.
pub(in crate::page) fn wording(visit: &Visit<'_>, wording: &Wording) -> Markup {
    let (language, text) = wording.for_reader(visit.language());
    let is_foreign = language != visit.language();
    html! {
        @if is_foreign { span lang=(language.code()) { (text) } } @else { (text) }
    }
}
