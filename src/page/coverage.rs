//! How much is known of each programme, for whoever keeps the records.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{explained, said, term};
use crate::coverage::{Coverage, Tidier};
use crate::glossary::Entry;
use crate::record::{Group, Question, Term};
use crate::statement::Part;
use crate::words::Message;

/// How much is known of each programme.
pub fn coverage(visit: &Visit<'_>, list: &[Coverage]) -> Markup {
    let title = visit.text("coverage-title");
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (visit.text("coverage-lead")) }
        }
        section.table-scroll tabindex="0" aria-labelledby="dekning" {
            table.ds-table.coverage data-border data-size="sm" {
                caption #dekning { (visit.text("coverage-caption")) }
                thead {
                    tr {
                        th.corner scope="col" { (visit.text("coverage-programme")) }
                        th scope="col" { (visit.text("coverage-all")) }
                        th scope="col" { (visit.text("coverage-tidier")) }
                        th scope="col" { (visit.text("coverage-newest")) }
                        @for group in Group::ALL {
                            th scope="col" { (visit.words.term(Group::VOCABULARY, group.key())) }
                        }
                        th scope="col" { (visit.text("coverage-next")) }
                    }
                }
                tbody { @for coverage in list { (row(visit, coverage)) } }
            }
        }
        div.site-width.prose {
            h2.ds-heading data-size="sm" { (explained(visit, Entry::Tidier, &visit.text("coverage-tidier-title"))) }
            p.ds-paragraph { (visit.text("coverage-tidier-about")) }
            ol { @for item in Tidier::ALL { li { (term(visit, *item)) } } }
        }
    };
    let lead = visit.text("coverage-lead");
    Page { title: &title, description: Some(&lead), name: "coverage", main }.around(visit)
}

fn row(visit: &Visit<'_>, coverage: &Coverage) -> Markup {
    let programme = &coverage.programme;
    let (name, _) = programme.name.for_reader(visit.language());
    html! {
        tr {
            th scope="row" {
                a.ds-link href=(visit.href(&format!("/tiltak/{}", programme.id))) {
                    (said(&Part::Prose(&programme.name).say(visit.words)))
                }
            }
            td {
                strong { (of(visit, coverage.total.stated, coverage.total.total())) }
                ul.kinds {
                    @for (kind, count) in coverage.total.silences() {
                        li { (visit.say(&Message::named("coverage-", kind.key()).counting(count))) }
                    }
                }
            }
            td { (of(visit, coverage.tidier.len(), Tidier::ALL.len())) }
            td {
                @match coverage.newest_source {
                    Some(newest) => (newest.year()),
                    None => (visit.text("undated")),
                }
            }
            @for (_, tally) in &coverage.groups { td { (of(visit, tally.stated, tally.total())) } }
            td {
                (next(visit, "coverage-look-for", name, &coverage.look_for))
                (next(visit, "coverage-ask-for", name, &coverage.ask_for))
            }
        }
    }
}

fn of(visit: &Visit<'_>, part: usize, whole: usize) -> String {
    visit.say(&Message::new("answered-of").with("stated", part.to_string()).with("total", whole.to_string()))
}

fn next(visit: &Visit<'_>, label: &'static str, name: &str, questions: &[Question]) -> Markup {
    html! {
        @if !questions.is_empty() {
            details.on-demand {
                summary { (visit.text(label)) span.ds-sr-only { " (" (name) ")" } }
                ul { @for question in questions { li { (visit.say(&question.label())) } } }
            }
        }
    }
}
