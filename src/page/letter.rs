//! A letter to the owner of a programme, ready to copy or to send.

mod mail;

use maud::{Markup, html};

use self::mail::mail;
use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{Room, StatementPart, along, hidden, said};
use crate::letter::{Choice, Draft, Letter, Wanted};
use crate::record::{Group, Term};
use crate::statement::Part;
use crate::words::Message;

/// What the page of a letter shows.
pub struct LetterPage<'p> {
    /// The letter.
    pub letter: &'p Letter<'p>,
    /// What was chosen.
    pub wanted: &'p Wanted,
    /// What can be chosen.
    pub choices: &'p [Choice],
}

/// How tall the field with the letter is, in lines, where a browser cannot make
/// it as tall as what is in it.
const LINES: usize = 24;

/// The page of a letter to the owner.
pub fn letter(visit: &Visit<'_>, shown: &LetterPage<'_>) -> Markup {
    let programme = shown.letter.programme;
    let (name, _) = programme.name.for_reader(visit.language());
    let title = visit.say(&Message::new("letter-title").with("name", name));
    let path = format!("/tiltak/{}", programme.id);
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[("/tiltak", visit.text("nav-programmes")), (&path, name.to_owned())], &visit.text("letter-short")))
            h1.ds-heading data-size="lg" { (title) }
            @if shown.choices.is_empty() {
                p.lead { (visit.text("letter-nothing-open")) }
            } @else {
                p.lead { (visit.text("letter-lead")) }
                details.letter-choice open[!shown.wanted.is_short()] {
                    summary { (visit.text("letter-more")) }
                    (form(visit, shown))
                }
                @if shown.wanted.is_nothing() {
                    div.ds-alert data-color="warning" { p { (visit.text("letter-nothing-chosen")) } }
                } @else if shown.letter.sections.is_empty() {
                    div.ds-alert data-color="info" { p { (visit.text("letter-nothing-asked")) } }
                } @else {
                    (ready(visit, shown.letter))
                }
            }
            p.letter-back { a.ds-link href=(visit.href(&path)) { (visit.say(&Message::new("letter-back").with("name", name))) } }
        }
    };
    let lead = visit.text("letter-lead");
    Page { title: &title, description: Some(&lead), name: "letter", main }.around(visit)
}

fn form(visit: &Visit<'_>, shown: &LetterPage<'_>) -> Markup {
    let n_not_recorded: usize = shown.choices.iter().map(|choice| choice.n_not_recorded).sum();
    html! {
        form.letter-form action=(visit.action(visit.path)) method="get" {
            (along(visit, &[]))
            (hidden([Wanted::HAS_CHOSEN.pair()]))
            fieldset.ds-fieldset {
                legend.ds-label data-weight="medium" { (visit.text("letter-groups")) }
                div.letter-groups {
                    @for choice in shown.choices {
                        @let key = choice.group.key();
                        div.ds-field {
                            input.ds-input type="checkbox" id={ "gruppe-" (key) } name=(Wanted::GROUP) value=(key)
                                checked[shown.wanted.holds(choice.group)];
                            label.ds-label data-weight="regular" for={ "gruppe-" (key) } {
                                (visit.words.term(Group::VOCABULARY, key)) " "
                                span.count { (visit.say(&count(*choice, shown.wanted))) }
                            }
                        }
                    }
                }
            }
            @if n_not_recorded > 0 {
                div.ds-field {
                    input.ds-input type="checkbox" id="ikke-registrert" name=(Wanted::NOT_RECORDED.key) value=(Wanted::NOT_RECORDED.yes)
                        aria-describedby="ikke-registrert-hjelp" checked[shown.wanted.not_recorded];
                    label.ds-label data-weight="regular" for="ikke-registrert" {
                        (visit.say(&Message::new("letter-not-recorded").counting(n_not_recorded)))
                    }
                }
                p.help #ikke-registrert-hjelp { (visit.text("letter-not-recorded-help")) }
            }
            button.ds-button type="submit" { (visit.text("letter-make")) }
        }
    }
}

/// How many questions there are in a group, or how many that nobody has looked for.
fn count(choice: Choice, wanted: &Wanted) -> Message {
    match choice.n_asked(wanted) {
        0 => Message::new("letter-count-not-recorded").counting(choice.n_not_recorded),
        asked => Message::new("letter-count-open").counting(asked),
    }
}

/// The letter, and the ways to send it.
fn ready(visit: &Visit<'_>, letter: &Letter<'_>) -> Markup {
    let draft = letter.draft(visit.words);
    html! {
        section.letter aria-labelledby="brevet" {
            h2.ds-heading data-size="md" #brevet { (visit.text("letter-heading")) }
            p { (visit.say(&Message::new("letter-count").counting(letter.n_asked()))) " " (visit.text("letter-fill-in")) }
            @if !letter.is_short {
                p { a.ds-link href=(visit.href(visit.path)) { (visit.text("letter-only-heaviest")) } }
            }
            div.ds-field {
                label.ds-label data-weight="medium" for="emne" { (visit.text("letter-subject-label")) }
                input.ds-input #emne type="text" value=(draft.subject);
            }
            div.ds-field {
                label.ds-label data-weight="medium" for="brev" { (visit.text("letter-text-label")) }
                textarea.ds-input.letter-text #brev rows=(LINES) spellcheck="false" { "\n" (draft.text) }
            }
            // The script shows it: it does nothing without one.
            div.letter-copy {
                button.ds-button data-variant="secondary" type="button" hidden data-copies="brev"
                    data-copied=(visit.text("letter-copied")) data-chosen=(visit.text("letter-chosen"))
                    aria-describedby="kopiert" { (visit.text("letter-copy")) }
                span #kopiert role="status" {}
            }
            // A field on paper shows no more than fits in it on the screen.
            pre.letter-on-paper hidden { (draft.text) }
        }
        (sending(visit, letter, &draft))
    }
}

/// Whom to send it to, as they are published, and a link that opens the mail.
fn sending(visit: &Visit<'_>, letter: &Letter<'_>, draft: &Draft) -> Markup {
    let address = letter.contact.and_then(|contact| contact.value.email.as_deref());
    let mail = mail(address, draft, &visit.text("letter-paste"));
    html! {
        section.letter-sending aria-labelledby="sending" {
            h2.ds-heading data-size="md" #sending { (visit.text("letter-sending")) }
            (whom(visit, letter))
            @if address.is_none() { p { (visit.text("letter-no-address")) } }
            p #epost-hjelp {
                @if mail.is_whole { (visit.text("letter-mail-whole")) } @else { (visit.text("letter-mail-paste")) }
            }
            p { a.ds-button data-variant="secondary" href=(mail.href) aria-describedby="epost-hjelp" { (visit.text("letter-mail")) } }
        }
    }
}

/// The contacts that the provider has published, or else the owners.
fn whom(visit: &Visit<'_>, letter: &Letter<'_>) -> Markup {
    let programme = letter.programme;
    html! {
        @if let Some(whom) = letter.whom() {
            dl.facts {
                div.fact {
                    dt { (visit.say(&whom.question.label())) }
                    dd {
                        @for statement in whom.known.all() {
                            (StatementPart { statement, programme, visit, room: Room::Page, anchor: None })
                        }
                    }
                }
            }
        } @else {
            p { (said(&Part::Prose(&programme.name).say(visit.words))) }
        }
    }
}
