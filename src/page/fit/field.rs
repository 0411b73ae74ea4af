//! One criterion on the form: its label and help, what can be chosen or written,
//! what is wrong with it, and whether it must be met. It knows kinds of fields,
//! and no criterion.

use maud::{Markup, Render, html};

use crate::fit::{Complaint, FormField, Input, Number, Offer, Wishes};
use crate::page::Visit;
use crate::page::part::said;
use crate::record::Term;
use crate::words::Message;

/// One criterion on the form.
#[derive(Clone, Copy)]
pub(super) struct FieldPart<'f> {
    pub(super) visit: &'f Visit<'f>,
    pub(super) field: &'f FormField<'f>,
    /// What is wrong anywhere on the form.
    pub(super) complaints: &'f [Complaint],
}

impl Render for FieldPart<'_> {
    fn render(&self) -> Markup {
        match &self.field.input {
            Input::Numbers(numbers) => match numbers.as_slice() {
                [only] => self.alone(self.number(only, true)),
                several => self.group(several),
            },
            Input::Boxes(boxes) => self.folded(boxes),
            Input::List(none, choices) => self.alone(self.list(none, choices)),
        }
    }
}

impl FieldPart<'_> {
    fn key(self) -> &'static str {
        self.field.criterion.key()
    }

    fn label(self) -> String {
        self.visit.say(&self.field.criterion.label())
    }

    fn help_id(self) -> String {
        format!("{}-hjelp", self.key())
    }

    fn help(self) -> Markup {
        html! { p.wish-help id=(self.help_id()) { (self.visit.say(&self.field.criterion.help())) } }
    }

    /// What is wrong with what was written under this key.
    fn wrong(self, key: &str) -> Markup {
        let complaints = self.complaints.iter().filter(|it| it.field == key);
        html! {
            @for (number, complaint) in complaints.enumerate() {
                p.ds-validation-message id=[(number == 0).then(|| format!("{key}-feil"))] {
                    (self.visit.say(&complaint.message))
                }
            }
        }
    }

    /// The ids of what tells more of a field.
    fn described_by(self, key: &str, has_help: bool) -> Option<String> {
        let help = has_help.then(|| self.help_id());
        let wrong = self.is_wrong(key).then(|| format!("{key}-feil"));
        let ids: Vec<String> = help.into_iter().chain(wrong).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn is_wrong(self, key: &str) -> bool {
        self.complaints.iter().any(|complaint| complaint.field == key)
    }

    /// Whether the criterion must be met.
    fn must(self) -> Markup {
        let id = format!("ma-{}", self.key());
        html! {
            div.ds-field.wish-must {
                input.ds-input type="checkbox" id=(id) name=(Wishes::MUST) value=(self.key())
                    checked[self.field.is_demanded];
                label.ds-label data-weight="regular" for=(id) {
                    (self.visit.text("fit-must")) span.ds-sr-only { " (" (self.label()) ")" }
                }
            }
        }
    }

    /// A criterion of several numbers, in a group of its own.
    fn group(self, numbers: &[Number]) -> Markup {
        html! {
            fieldset.ds-fieldset.wish data-criterion=(self.key()) aria-describedby=(self.help_id()) {
                legend.ds-label data-weight="medium" { (self.label()) }
                (self.help())
                div.range-ends { @for number in numbers { (self.number(number, false)) } }
                (self.must())
            }
        }
    }

    /// A criterion of one field, whose label is the only one it needs.
    fn alone(self, inner: Markup) -> Markup {
        html! {
            div.wish data-criterion=(self.key()) {
                (inner)
                (self.must())
            }
        }
    }

    /// Boxes to tick, folded until they are used.
    fn folded(self, boxes: &[Offer<'_>]) -> Markup {
        let key = self.key();
        let n_chosen = boxes.iter().filter(|choice| choice.is_chosen).count();
        let is_open = n_chosen > 0 || self.field.is_demanded || self.is_wrong(key);
        html! {
            details.ds-details.wish data-criterion=(key) open[is_open] {
                summary {
                    span { (self.label()) }
                    @if n_chosen > 0 {
                        " " span.wish-chosen { (self.visit.say(&Message::new("fit-chosen").counting(n_chosen))) }
                    }
                }
                div {
                    fieldset.ds-fieldset id=(key) tabindex="-1" aria-describedby=(self.help_id()) {
                        legend.ds-sr-only { (self.label()) }
                        (self.help())
                        (self.wrong(key))
                        div.wish-boxes {
                            @for choice in boxes {
                                @let id = format!("{key}-{}", choice.key);
                                div.ds-field {
                                    input.ds-input type="checkbox" id=(id) name=(key) value=(choice.key) checked[choice.is_chosen];
                                    label.ds-label data-weight="regular" for=(id) { (said(&choice.label.say(self.visit.words))) }
                                }
                            }
                        }
                    }
                    (self.must())
                }
            }
        }
    }

    /// A field for a number: what was written stays, also when it could not be read.
    /// Of several the group has the help; one alone has its own.
    fn number(self, number: &Number, is_alone: bool) -> Markup {
        let key = number.key;
        let value = number.typed.clone().or_else(|| Some(self.visit.words.number(number.value?)));
        let weight = if is_alone { "medium" } else { "regular" };
        html! {
            div.ds-field {
                label.ds-label data-weight=(weight) for=(key) { (self.visit.say(&number.label)) }
                @if is_alone { (self.help()) }
                input.ds-input #(key) name=(key) type="text" inputmode=(if number.has_decimals { "decimal" } else { "numeric" })
                    maxlength="40" autocomplete="off" value=[value] aria-invalid=[self.is_wrong(key).then_some("true")]
                    aria-describedby=[self.described_by(key, is_alone)];
                (self.wrong(key))
            }
        }
    }

    /// A list to choose one thing from, or none.
    fn list(self, none: &Message, choices: &[Offer<'_>]) -> Markup {
        let key = self.key();
        html! {
            div.ds-field {
                label.ds-label data-weight="medium" for=(key) { (self.label()) }
                (self.help())
                select.ds-input #(key) name=(key) aria-invalid=[self.is_wrong(key).then_some("true")]
                    aria-describedby=[self.described_by(key, true)] {
                    option value="" { (self.visit.say(none)) }
                    @for choice in choices {
                        option value=(choice.key) selected[choice.is_chosen] { (choice.label.say(self.visit.words).text) }
                    }
                }
                (self.wrong(key))
            }
        }
    }
}
