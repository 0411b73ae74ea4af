//! The nine answers about each programme, a row a question, each as long as it is
//! before it opens elsewhere; where it comes from stands among the sources below.

use maud::{Markup, html};

use super::ComparisonPage;
use super::names::{SideTable, name_of};
use super::proof::numbers_of;
use crate::brief::{AnswerKind, BriefAnswer, BriefQuestion};
use crate::page::Visit;
use crate::page::chart::pictured;
use crate::page::part::{asked, in_short, kind_of};
use crate::record::{Programme, Term as _};

/// The table of answers.
pub(super) fn answers(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let programmes = page.comparison.programmes;
    let title = visit.text("brief-title");
    let caption = title.clone();
    let corner = visit.text("comparison-question");
    let rows = html! {
        @for &question in BriefQuestion::ALL {
            tr id={ "svar-" (question.key()) } {
                th scope="row" { (asked(question, visit)) }
                @for (programme, brief) in programmes.iter().zip(page.briefs) {
                    (answer(visit, programme, brief.answer(question)))
                }
            }
        }
    };
    SideTable { id: "svar", group: None, kind: "answers", title, about: None, caption, corner, programmes }
        .around(visit, &rows)
}

fn answer(visit: &Visit<'_>, programme: &Programme, answer: &BriefAnswer) -> Markup {
    html! {
        td data-name=(name_of(visit, programme)) data-kind=(answer.kind.key())
            data-cites=[numbers_of(programme, std::iter::once(&answer.provenance))] {
            @let short = answer.short(visit.words);
            (pictured(visit, programme, answer.question, &short))
            (in_short(answer, visit))
            @if answer.kind == AnswerKind::Contested { (kind_of(answer, visit)) }
        }
    }
}
