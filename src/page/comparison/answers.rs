//! The nine answers about each programme, a row a question, each as long as it is
//! before it opens elsewhere; where it comes from stands among the sources below.

use maud::{Markup, html};

use super::ComparisonPage;
use super::names::{name_of, named_columns};
use super::proof::numbers_of;
use crate::brief::{AnswerKind, BriefAnswer, BriefQuestion};
use crate::page::Visit;
use crate::record::{Programme, Term as _};

/// The table of answers.
pub(super) fn answers(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let programmes = page.comparison.programmes;
    html! {
        section.comparison-part #svar {
            h2.ds-heading data-size="sm" { (visit.text("brief-title")) }
            table.side.answers data-columns=(programmes.len()) {
                caption.ds-sr-only { (visit.text("brief-title")) }
                (named_columns(visit, &visit.text("comparison-question"), programmes))
                tbody {
                    @for &question in BriefQuestion::ALL {
                        tr id={ "svar-" (question.key()) } {
                            th scope="row" { (visit.say(&question.asks())) }
                            @for (programme, brief) in programmes.iter().zip(page.briefs) {
                                (answer(visit, programme, brief.answer(question)))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn answer(visit: &Visit<'_>, programme: &Programme, answer: &BriefAnswer) -> Markup {
    html! {
        td data-name=(name_of(visit, programme)) data-kind=(answer.kind.key())
            data-cites=[numbers_of(programme, std::iter::once(&answer.provenance))] {
            @if answer.kind == AnswerKind::Contested {
                span.disputed { (visit.say(&answer.kind.label())) } " "
            }
            (answer.short(visit.words))
        }
    }
}
