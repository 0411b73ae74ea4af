//! What there is: money, people and rooms, as a municipality types them, and the way on to what is
//! got for it. It is no criterion: nothing is judged by it, and the list is ordered without it.

use maud::{Markup, html};

use crate::address::{Address, Selection};
use crate::compare::MOST;
use crate::fit::Fit;
use crate::page::Visit;
use crate::page::plan::{limit, typed_wrongly};
use crate::plan::{Got, Need, PlanInputs, plan, said_range, what_there_is};
use crate::record::Programme;
use crate::words::Message;

/// Where the other way round stands on the page of a plan.
const BACKWARDS: &str = "#andre-veien";

/// The fields, folded until one is filled in.
pub(super) fn fields(visit: &Visit<'_>, there: &PlanInputs) -> Markup {
    html! {
        details.ds-details.wish.there open[!there.is_empty()] {
            summary { (visit.text("fit-there")) }
            div {
                p.wish-help { (visit.text("fit-there-about")) }
                @for need in &what_there_is(there) { (field(visit, need)) }
            }
        }
    }
}

fn field(visit: &Visit<'_>, need: &Need) -> Markup {
    let (key, wrong) = (need.field.as_str(), need.wrong());
    let (help, problem) = (format!("{key}-hjelp"), format!("{key}-feil"));
    let described = if wrong.is_some() { format!("{help} {problem}") } else { help.clone() };
    html! {
        div.ds-field {
            label.ds-label data-weight="medium" for=(key) { (need.label.say(visit.words)) }
            @if let Some(text) = &need.help { p.wish-help id=(help) { (text.say(visit.words)) } }
            input.ds-input #(key) name=(key) type="text" inputmode="decimal" maxlength="40" autocomplete="off"
                value=[need.typed.as_ref().map(|it| &it.text)] aria-invalid=[wrong.map(|_| "true")] aria-describedby=(described);
            @if let Some(wrong) = wrong {
                p.ds-validation-message id=(problem) { (visit.say(&typed_wrongly(wrong))) }
            }
        }
    }
}

/// What cannot be used, each leading to its field.
pub(super) fn wrong(visit: &Visit<'_>, there: &PlanInputs) -> Markup {
    html! {
        @for need in &what_there_is(there) {
            @if let Some(wrong) = need.wrong() {
                li { a.ds-link href={ "#" (need.field) } { (need.label.say(visit.words)) " " (visit.say(&typed_wrongly(wrong))) } }
            }
        }
    }
}

/// The plan of a programme, with what there is.
pub(super) fn plan_of(visit: &Visit<'_>, programme: &Programme, there: &PlanInputs) -> String {
    let fragment = if there.is_empty() { "" } else { BACKWARDS };
    there.to_address().at(&visit.href(&format!("/planlegg/{}{fragment}", programme.id)))
}

/// The way to the plan of the first that are listed, side by side, with what there is.
pub(super) fn beside(visit: &Visit<'_>, fit: &Fit<'_>, there: &PlanInputs) -> Markup {
    let listed = fit.groups.iter().flat_map(|(_, group)| group).take(MOST);
    let ids: Vec<_> = listed.map(|it| it.programme.id.clone()).collect();
    let said = Message::new("fit-there-beside").counting(ids.len());
    let chosen: Address = Selection::of(ids.iter().cloned()).to_address().and(there.to_address());
    html! {
        @if !there.is_empty() && !ids.is_empty() {
            p.there-beside {
                a.ds-link href=(chosen.at(&visit.href(&format!("/planlegg{BACKWARDS}")))) { (visit.say(&said)) }
            }
        }
    }
}

/// What is got of a programme for what there is, where that is known; otherwise the way to what
/// is missing.
pub(super) fn got(visit: &Visit<'_>, programme: &Programme, there: &PlanInputs) -> Markup {
    let plan = (!there.is_empty()).then(|| plan(programme, there));
    html! {
        @if let Some(got) = plan.as_ref().and_then(|it| it.got()) {
            p.there-got {
                @match (said(visit, &got), limit(visit, &got)) {
                    (Some(said), limit) => {
                        (said)
                        @if let Some(limit) = limit { " " (limit) }
                    },
                    (None, _) => {
                        @let missing = Message::new("fit-there-unknown").counting(got.groups.value.missing.len());
                        (visit.say(&missing)) " "
                        a.ds-link href=(plan_of(visit, programme, there)) {
                            (visit.text("fit-there-fill-in"))
                            span.ds-sr-only { " (" (programme.name.for_reader(visit.language()).0) ")" }
                        }
                    },
                }
            }
        }
    }
}

/// How much is got, as far as it is known.
fn said(visit: &Visit<'_>, got: &Got<'_>) -> Option<String> {
    let groups = got.groups.value.whole?;
    if groups.high() == Some(0.0) {
        return Some(visit.text("fit-there-none"));
    }
    let amount = said_range(groups, got.groups.counted, visit.words);
    let reached = got.reached.and_then(|it| Some(said_range(it.value.whole?, it.counted, visit.words)));
    let said = match reached {
        Some(reached) => Message::new("fit-there-groups").with("groups", amount).with("reached", reached),
        None => Message::new("fit-there-got").with("groups", amount),
    };
    Some(visit.say(&said))
}
