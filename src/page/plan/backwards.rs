//! The other way round: what there is, and what is got for it.

use maud::{Markup, html};

use super::PlanPage;
use super::figure::FigurePart;
use super::form::{Fold, once};
use crate::page::Visit;
use crate::page::part::said;
use crate::plan::{FieldGroup, Got, Limit};
use crate::record::Term as _;
use crate::statement::Part;
use crate::words::Message;

/// The fields of what there is, folded until one is filled in, and what is got for it.
pub(super) fn backwards(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    let asked = once(page, |need| need.group == FieldGroup::Backwards && !need.is_own());
    let is_open = asked.iter().any(|(_, need)| need.typed.is_some());
    html! {
        section.plan-backwards aria-labelledby="andre-veien" {
            h2.ds-heading data-size="xs" #andre-veien { (visit.text("plan-backwards")) }
            (Fold { visit, title: visit.text("plan-backwards-fold"), asked, is_open }.show())
            @for of in page.plans {
                @if let Some(got) = of.plan.got() {
                    @if page.plans.len() > 1 {
                        h3.ds-heading data-size="2xs" { (said(&Part::Prose(&of.programme.name).say(visit.words))) }
                    }
                    dl.plan-summary {
                        @let limits = got.limits.iter().map(|(_, figure)| *figure).filter(|_| got.limits.len() > 1);
                        @for figure in [Some(got.groups), got.reached].into_iter().flatten().chain(limits) {
                            div data-figure=(figure.key) {
                                dt { (figure.label.say(visit.words)) }
                                dd { (FigurePart { visit, of, figure }) }
                            }
                        }
                    }
                    @if let Some(limit) = limit(visit, &got) { p.plan-limit { (limit) } }
                } @else if is_open && of.plan.wrong().next().is_none() {
                    p { (visit.say(&Message::new("plan-backwards-none").with("name", of.programme.name.for_reader(visit.language()).0))) }
                }
            }
        }
    }
}

/// Which of what there is is the limit, or may be.
pub(in crate::page) fn limit(visit: &Visit<'_>, got: &Got<'_>) -> Option<String> {
    let name = |it: &Limit| visit.words.term(Limit::VOCABULARY, it.key());
    match got.binding.as_slice() {
        [] => (got.limits.len() > 1).then(|| visit.text("plan-limit-unknown")),
        [only] => Some(visit.say(&Message::new("plan-limit-is").with("limit", name(only)))),
        several => {
            let names: Vec<String> = several.iter().map(name).collect();
            Some(visit.say(&Message::new("plan-limit-may-be").with("limits", visit.words.list(&names))))
        }
    }
}
