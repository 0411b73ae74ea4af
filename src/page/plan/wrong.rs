//! What was typed and cannot be used: what is wrong, and the way to its field.

use maud::{Markup, html};

use super::PlanPage;
use crate::page::Visit;
use crate::plan::{Need, Wrong};
use crate::words::Message;

/// Everything that cannot be used, with links to the fields.
pub(super) fn summary(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    let mut wrong: Vec<(&Need, Wrong)> = Vec::new();
    for (need, why) in page.plans.iter().flat_map(|it| it.plan.wrong()) {
        // A field that programmes share is wrong once.
        if !wrong.iter().any(|(other, _)| other.field == need.field) {
            wrong.push((need, why));
        }
    }
    html! {
        @if !wrong.is_empty() {
            div.ds-error-summary tabindex="-1" autofocus role="alert" aria-labelledby="feil" {
                h2.ds-heading data-size="xs" #feil { (visit.say(&Message::new("plan-wrong").counting(wrong.len()))) }
                ul.ds-list {
                    @for (need, wrong) in wrong {
                        li { a.ds-link href={ "#" (need.field) } { (need.label.say(visit.words)) " " (visit.say(&why(wrong))) } }
                    }
                }
            }
        }
    }
}

/// Why something typed cannot be used, and what to write instead.
pub(in crate::page) fn why(wrong: Wrong) -> Message {
    match wrong {
        Wrong::NotANumber => Message::new("plan-wrong-number"),
        Wrong::Negative => Message::new("plan-wrong-negative"),
        Wrong::Reversed => Message::new("plan-wrong-reversed"),
        Wrong::Outside(from, to) => Message::new("plan-wrong-outside")
            .with("from", crate::words::Argument::Number(from))
            .with("to", crate::words::Argument::Number(to)),
        Wrong::PerCent => Message::new("plan-wrong-per-cent"),
        Wrong::NotWhole => Message::new("plan-wrong-whole"),
        Wrong::Unclear => Message::new("plan-wrong-unclear"),
    }
}
