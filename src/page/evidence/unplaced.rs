//! What the studies tell that has no place in the map.

use maud::{Markup, html};

use super::{sort, study_anchor};
use crate::evidence::{EvidenceMap, Finding, StudySeen};
use crate::page::Visit;
use crate::page::part::said;
use crate::record::{Design, Programme, Term};
use crate::statement::Part;
use crate::words::Message;

/// Findings that are about none of the areas, and studies without findings.
pub(super) fn unplaced(visit: &Visit<'_>, map: &EvidenceMap<'_>) -> Markup {
    let (n_findings, n_studies) = (map.n_unplaced_findings(), map.n_unplaced_studies());
    html! {
        @if n_findings > 0 {
            (part(visit, "uten-omrade", "evidence-unplaced-title", n_findings, &html! {
                p { (visit.say(&Message::new("evidence-unplaced-about").counting(n_findings))) }
                @for it in map.unplaced.iter().filter(|it| !it.findings.is_empty()) {
                    h3.ds-heading data-size="2xs" { (name(it.programme, visit)) }
                    ul.findings { @for found in &it.findings { (finding(it.programme, found, visit)) } }
                }
            }))
        }
        @if n_studies > 0 {
            (part(visit, "uten-funn", "evidence-without-title", n_studies, &html! {
                p { (visit.say(&Message::new("evidence-without-about").counting(n_studies))) }
                ul {
                    @for it in &map.unplaced { @for seen in &it.studies { (study(it.programme, seen, visit)) } }
                }
            }))
        }
    }
}

/// A part behind the map, folded.
fn part(visit: &Visit<'_>, id: &'static str, title: &'static str, number: usize, inside: &Markup) -> Markup {
    html! {
        section.unplaced aria-labelledby=(id) {
            details.ds-details {
                summary {
                    h2.ds-heading data-size="sm" id=(id) {
                        (visit.text(title)) " " span.count { "(" (visit.words.number(number as f64)) ")" }
                    }
                }
                div { (inside) }
            }
        }
    }
}

fn name(programme: &Programme, visit: &Visit<'_>) -> Markup {
    said(&Part::Prose(&programme.name).say(visit.words))
}

fn finding(programme: &Programme, finding: &Finding<'_>, visit: &Visit<'_>) -> Markup {
    let (words, outcome) = (visit.words, finding.outcome());
    html! {
        li.finding data-claim=(finding.claim.key()) data-direction=(outcome.direction.key()) {
            (sort(finding, visit)) " "
            a.ds-link href=(at(programme, finding.number, visit)) { (said(&Part::Prose(&outcome.text).say(words))) }
        }
    }
}

fn study(programme: &Programme, seen: &StudySeen<'_>, visit: &Visit<'_>) -> Markup {
    let study = seen.study();
    html! {
        li {
            (name(programme, visit)) ": "
            a.ds-link href=(at(programme, seen.number, visit)) { (said(&Part::Prose(&study.title).say(visit.words))) }
            ". " (visit.words.term(Design::VOCABULARY, study.design.key()))
        }
    }
}

fn at(programme: &Programme, number: usize, visit: &Visit<'_>) -> String {
    format!("{}#{}", visit.href(&format!("/tiltak/{}", programme.id)), study_anchor(number))
}
