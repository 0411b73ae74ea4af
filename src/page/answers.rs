//! How the nine answers come about: the rule of each, in words.

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::asked;
use crate::brief::{AnswerKind, BriefQuestion};
use crate::record::Term;
use crate::words::Message;

/// The rules of the nine answers.
pub fn answers(visit: &Visit<'_>) -> Markup {
    let title = visit.text("brief-rules-title");
    let lead = visit.text("brief-rules-lead");
    let main = html! {
        div.site-width.prose {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            p.lead { (lead) }
            @for &question in BriefQuestion::ALL {
                h2.ds-heading data-size="sm" id=(question.key()) { (asked(question, visit)) }
                @match question.rules().as_slice() {
                    [only] => p.ds-paragraph { (visit.say(only)) },
                    several => ul.ds-list { @for rule in several { li { (visit.say(rule)) } } },
                }
            }
            h2.ds-heading data-size="sm" #svar { (visit.text("brief-rules-kinds")) }
            dl.rules {
                @for &kind in AnswerKind::ALL {
                    dt { (visit.say(&kind.label())) }
                    dd { (visit.say(&Message::named("answer-kind-means-", kind.key()))) }
                }
            }
        }
    };
    Page { title: &title, description: Some(&lead), name: "answers", main }.around(visit)
}
