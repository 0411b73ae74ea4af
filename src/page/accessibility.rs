//! The accessibility statement: how far, what that means for whom, whom to tell,
//! whom to complain to, and what is known of each principle.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{contact_link, publisher_line, report_link, wording};
use crate::settings::{Accessibility, Breach, BreachReason, Conformance, Principle, Situation};
use crate::term::Term;
use crate::words::Message;

/// What the tests of the program ask of its pages, each as they run.
const TESTED: &[&str] = &[
    "accessibility-tested-axe",
    "accessibility-tested-reflow",
    "accessibility-tested-keyboard",
    "accessibility-tested-script",
];

/// What nobody has tried.
const NOT_TESTED: &[&str] = &[
    "accessibility-untested-readers",
    "accessibility-untested-people",
    "accessibility-untested-voice",
    "accessibility-untested-browsers",
];

/// The accessibility statement.
pub fn accessibility(visit: &Visit<'_>) -> Markup {
    let title = visit.text("accessibility-title");
    let lead = visit.text("accessibility-lead");
    let statement = &visit.settings.accessibility;
    let heading = |id| html! { h2.ds-heading data-size="sm" { (visit.text(id)) } };
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (lead) }
            p.ds-paragraph { (publisher_line(visit)) }
            (heading("accessibility-conformance-title"))
            p.ds-paragraph { (visit.words.term(Conformance::VOCABULARY, statement.conformance.key())) }
            p.ds-paragraph { (visit.say(&Message::new("accessibility-breaches").counting(statement.breaches.len()))) }
            p.ds-paragraph { (visit.say(&match statement.tested_on {
                Some(day) => Message::new("accessibility-tested-on").with("date", day),
                None => Message::new("accessibility-tested-never"),
            })) }
            @if let Some(url) = &visit.settings.uustatus_url {
                p { a.ds-link href=(url) rel="external noopener" { (visit.text("accessibility-uustatus")) } }
            }
            (affected(visit, statement))
            (heading("accessibility-report-title"))
            (report(visit))
            (heading("accessibility-complaint-title"))
            p.ds-paragraph { (visit.text("accessibility-complaint")) }
            (heading("accessibility-status-title"))
            @for (number, &principle) in (1..).zip(Principle::ALL) {
                h3.ds-heading data-size="2xs" {
                    (number) ". " (visit.words.term(Principle::VOCABULARY, principle.key()))
                }
                (breaches(visit, statement, principle))
            }
            (heading("accessibility-tested-title"))
            p.ds-paragraph { (visit.text("accessibility-tested")) }
            ul.ds-list { @for &id in TESTED { li { (visit.text(id)) } } }
            (heading("accessibility-untested-title"))
            p.ds-paragraph { (visit.text("accessibility-untested")) }
            ul.ds-list { @for &id in NOT_TESTED { li { (visit.text(id)) } } }
        }
    };
    Page { title: &title, description: Some(&lead), name: "accessibility", main }.around(visit)
}

/// Whom what is not met hits, and how.
fn affected(visit: &Visit<'_>, statement: &Accessibility) -> Markup {
    let hit = |situation| statement.breaches.iter().filter(move |breach| breach.affects.contains(&situation));
    let situations: Vec<Situation> =
        Situation::ALL.iter().copied().filter(|it| hit(*it).next().is_some()).collect();
    html! {
        @if !situations.is_empty() {
            h2.ds-heading data-size="sm" { (visit.text("accessibility-affected-title")) }
            @for situation in situations {
                h3.ds-heading data-size="2xs" { (visit.words.term(Situation::VOCABULARY, situation.key())) }
                ul.ds-list { @for breach in hit(situation) { li { (wording(visit, &breach.consequence)) } } }
            }
        }
    }
}

fn report(visit: &Visit<'_>) -> Markup {
    html! {
        @match contact_link(visit) {
            Some(contact) => {
                p.ds-paragraph { (visit.text("accessibility-report")) " " (contact) }
                @if let Some(report) = report_link(visit) { p { (report) } }
            }
            None => p.ds-paragraph { (visit.text("accessibility-report-nobody")) },
        }
    }
}

/// What is known not to be met of one principle.
fn breaches(visit: &Visit<'_>, statement: &Accessibility, principle: Principle) -> Markup {
    let of_it = |breach: &&Breach| breach.criterion.principle() == Some(principle);
    let breaches: Vec<&Breach> = statement.breaches.iter().filter(of_it).collect();
    html! {
        @if breaches.is_empty() {
            p.ds-paragraph { (visit.text("accessibility-breaches-none")) }
        }
        @for breach in breaches {
            p.ds-paragraph {
                strong { (breach.criterion) } " – " (visit.words.term(BreachReason::VOCABULARY, breach.reason.key()))
            }
            ul.ds-list {
                li { (wording(visit, &breach.what)) }
                li { (wording(visit, &breach.consequence)) }
                @if let Some(alternative) = &breach.alternative { li { (wording(visit, alternative)) } }
            }
        }
    }
}
