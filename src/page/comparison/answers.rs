//! The nine answers side by side, a row each.

use maud::{Markup, html};

use super::ComparisonPage;
use super::names::{name_of, named_columns};
use super::proof::numbers_of;
use crate::brief::{AnswerKind, BriefAnswer, BriefQuestion};
use crate::page::Visit;
use crate::record::Programme;
use crate::term::Term as _;

/// Where the answers begin on the page.
pub(super) const ANSWERS: &str = "svar";

/// The table of answers.
pub(super) fn answers(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let programmes = page.comparison.programmes;
    html! {
        section.comparison-part id=(ANSWERS) {
            h2.ds-heading data-size="sm" { (visit.text("brief-title")) }
            table.side.answers data-columns=(programmes.len()) {
                caption.ds-sr-only { (visit.text("brief-title")) }
                (named_columns(visit, &visit.text("brief-corner"), programmes))
                tbody {
                    @for &question in BriefQuestion::ALL {
                        tr data-brief=(question.key()) {
                            th scope="row" { (visit.say(&question.asks())) }
                            @for (programme, brief) in programmes.iter().zip(page.briefs) {
                                (cell(visit, programme, brief.answer(question)))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cell(visit: &Visit<'_>, programme: &Programme, answer: &BriefAnswer) -> Markup {
    let cites = numbers_of(programme, std::iter::once(&answer.provenance));
    html! {
        td data-name=(name_of(visit, programme)) data-cites=[cites] {
            (answer.short(visit.words))
            @if answer.kind == AnswerKind::Contested {
                " " span.disputed { (visit.say(&answer.kind.label())) }
            }
        }
    }
}
