//! What stands above the columns once: name and status of each programme, how
//! much is known of it, whom to ask, and how to take it away.

use maud::{Markup, html};

use super::ComparisonPage;
use super::names::{name_of, narrow_name};
use crate::compare::FEWEST;
use crate::coverage::Tally;
use crate::page::Visit;
use crate::page::part::status_of;
use crate::words::Message;

/// The programmes, in the order of the columns.
pub(super) fn heads(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let comparison = page.comparison;
    html! {
        ul.columns {
            @for (programme, total) in comparison.programmes.iter().zip(&comparison.totals) {
                @let name = name_of(visit, programme);
                li {
                    a.ds-link.column-name href=(visit.programme(&programme.id)) { (narrow_name(visit, programme)) }
                    div { (status_of(programme, visit)) }
                    p.column-total { (answered(visit, *total)) }
                    p.column-links {
                        a.ds-link.ask href=(visit.href(&format!("/tiltak/{}/sporsmal", programme.id))) {
                            (visit.text("comparison-ask")) span.ds-sr-only { " " (visit.say(&Message::new("comparison-ask-about").with("name", name))) }
                        }
                        @if comparison.programmes.len() > FEWEST {
                            " " a.ds-link.remove href=(page.at(visit, &page.selection().without(&programme.id), page.opened)) {
                                (visit.text("compare-remove")) span.ds-sr-only { " " (name) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How many questions have an answer.
pub(super) fn answered(visit: &Visit<'_>, tally: Tally) -> String {
    let message = Message::new("comparison-answered").with("stated", tally.stated.to_string());
    visit.say(&message.with("total", tally.total().to_string()))
}
