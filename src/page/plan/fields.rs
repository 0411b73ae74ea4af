//! The field of a quantity.

use maud::{Markup, html};

use super::Planned;
use super::figure::stated_answer;
use super::wrong::why;
use crate::page::Visit;
use crate::page::part::SourceMark;
use crate::plan::{Choice, Counted, Need, said_quantity};
use crate::words::Message;

/// The id of the form, which some of its fields stand outside of.
pub(super) const FORM: &str = "planskjema";

/// The field of a quantity, with what the sources say of it.
pub(super) fn field(visit: &Visit<'_>, of: &Planned, need: &Need) -> Markup {
    labelled(visit, of, need, &need.label.say(visit.words))
}

/// The field of a quantity that several programmes share, each with its own words for it.
pub(super) fn labelled(visit: &Visit<'_>, of: &Planned, need: &Need, label: &str) -> Markup {
    let words = visit.words;
    let wrong = need.wrong();
    let help = format!("{}-hjelp", need.field);
    let problem = format!("{}-feil", need.field);
    let has_help = need.help.is_some() || need.is_stated();
    let described: Vec<&str> =
        [has_help.then_some(help.as_str()), wrong.is_some().then_some(problem.as_str())]
            .into_iter()
            .flatten()
            .collect();
    let described = Some(described.join(" ")).filter(|it| !it.is_empty());
    html! {
        div.ds-field.plan-field data-filled=[text(need, visit).map(|_| "true")] {
            label.ds-label data-weight="medium" for=(need.field) { (label) }
            @if has_help {
                div.field-help id=(help) data-field="description" {
                    @if let Some(text) = &need.help { p { (text.say(words)) } }
                    @if let Some(stated) = &need.stated {
                        @for (quantity, provenance) in &stated.versions {
                            div {
                                (words.say(&Message::new("plan-source-says").with("quantity", said_quantity(quantity, words)))) " "
                                (SourceMark { programme: &of.programme, provenance, visit, is_elsewhere: false })
                            }
                        }
                    }
                    @if let Some((at, provenance)) = need.choice.as_ref().and_then(|it| it.stated.as_ref()) {
                        (stated_answer(visit, of, need, *at, provenance))
                    }
                }
            }
            @if let Some(choice) = &need.choice {
                (answers(visit, need, choice, described.as_deref()))
            } @else {
            input.ds-input type="text" inputmode="decimal" autocomplete="off" form=(FORM) id=(need.field) name=(need.field)
                value=[text(need, visit)] aria-describedby=[described] aria-invalid=[wrong.map(|_| "true")];
            }
            @if let Some(wrong) = wrong {
                p.ds-validation-message id=(problem) data-field="validation" { (words.say(&why(wrong))) }
            }
        }
    }
}

/// The answers of which one is chosen. The first is none: what a source says, or not answered.
fn answers(visit: &Visit<'_>, need: &Need, choice: &Choice, described: Option<&str>) -> Markup {
    let none = if choice.stated.is_some() { "plan-as-the-source" } else { "plan-not-answered" };
    // What a source says is left to the source until somebody answers otherwise.
    let is_shown = need.typed.is_some() || choice.stated.is_none();
    let chosen = need.chosen().filter(|_| is_shown).map(|it| it.key.as_str());
    html! {
        select.ds-input form=(FORM) id=(need.field) name=(need.field) aria-describedby=[described] {
            option value="" { (visit.text(none)) }
            @for offer in &choice.offers {
                option value=(offer.key) selected[chosen == Some(offer.key.as_str())] { (offer.label.say(visit.words)) }
            }
        }
    }
}

/// What stands in the field: what was typed, or what is filled in beforehand.
fn text(need: &Need, visit: &Visit<'_>) -> Option<String> {
    let typed = need.typed.as_ref().map(|it| it.text.clone());
    typed.or_else(|| {
        let value = need.prefilled?.low();
        let value = if need.counted == Counted::Share { value * 100.0 } else { value };
        Some(visit.words.number(value))
    })
}
