//! One criterion on the form: its label and help, what can be chosen or written,
//! what is wrong with it, and whether it must be met.

use std::collections::BTreeSet;
use std::sync::Arc;

use maud::{Markup, html};

use crate::fit::{Asked, Criterion, Wishes};
use crate::page::Visit;
use crate::page::part::said;
use crate::record::{OpenTerm, Term};
use crate::statement::Part;
use crate::words::Message;

/// One criterion on the form.
#[derive(Clone, Copy)]
pub(super) struct Field<'f> {
    pub(super) visit: &'f Visit<'f>,
    pub(super) asked: &'f Asked,
    pub(super) criterion: Criterion,
}

impl Field<'_> {
    fn key(self) -> &'static str {
        self.criterion.key()
    }

    fn label(self) -> String {
        self.visit.words.term(Criterion::VOCABULARY, self.key())
    }

    fn help_id(self) -> String {
        format!("{}-hjelp", self.key())
    }

    fn help(self) -> Markup {
        html! {
            p.wish-help id=(self.help_id()) {
                (self.visit.say(&Message::named("fit-help-", self.key())))
            }
        }
    }

    /// What is wrong with what was written under this key.
    fn wrong(self, key: &str) -> Markup {
        let complaints = self.asked.complaints.iter().filter(|it| it.field == key);
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
        self.asked.complaints.iter().any(|complaint| complaint.field == key)
    }

    /// Whether the criterion must be met.
    fn must(self) -> Markup {
        let id = format!("ma-{}", self.key());
        html! {
            div.ds-field.wish-must {
                input.ds-input type="checkbox" id=(id) name=(Wishes::MUST) value=(self.key())
                    checked[self.asked.wishes.must.contains(&self.criterion)];
                label.ds-label data-weight="regular" for=(id) {
                    (self.visit.text("fit-must")) span.ds-sr-only { " (" (self.label()) ")" }
                }
            }
        }
    }

    /// A criterion that always stands open, in a group of its own.
    pub(super) fn standing(self, inner: Markup) -> Markup {
        html! {
            fieldset.ds-fieldset.wish data-criterion=(self.key()) aria-describedby=(self.help_id()) {
                legend.ds-label data-weight="medium" { (self.label()) }
                (self.help())
                (inner)
                (self.must())
            }
        }
    }

    /// A criterion that is one number.
    pub(super) fn number(self, key: &'static str) -> Markup {
        let wishes = &self.asked.wishes;
        let read = match self.criterion {
            Criterion::Staff => wishes.staff.map(f64::from),
            Criterion::Months => wishes.months.map(f64::from),
            Criterion::Hours => wishes.hours.map(crate::fit::Hours::number),
            Criterion::Age
            | Criterion::Strain
            | Criterion::Participant
            | Criterion::Outcome
            | Criterion::Service
            | Criterion::Format
            | Criterion::Status
            | Criterion::Language
            | Criterion::Design
            | Criterion::Open => None,
        };
        self.plain(number(self, key, read))
    }

    /// A criterion of one field, whose label is the only one it needs.
    pub(super) fn plain(self, inner: Markup) -> Markup {
        html! {
            div.wish data-criterion=(self.key()) {
                (inner)
                (self.must())
            }
        }
    }

    /// A criterion in which one ticks terms of a closed vocabulary.
    pub(super) fn terms<T: Term>(self, terms: &[T], chosen: &BTreeSet<T>) -> Markup {
        let boxes = terms.iter().map(|term| {
            let label = html! { (self.visit.words.term(T::VOCABULARY, term.key())) };
            (term.key(), label, chosen.contains(term))
        });
        self.folded(boxes.collect())
    }

    /// A criterion in which one ticks terms of an open vocabulary.
    pub(super) fn open_terms(self, terms: &[Arc<OpenTerm>], chosen: &BTreeSet<String>) -> Markup {
        let boxes = terms.iter().map(|term| {
            let label = said(&Part::Open(term).say(self.visit.words));
            (term.key.as_str(), label, chosen.contains(&term.key))
        });
        self.folded(boxes.collect())
    }

    /// Boxes to tick, folded until they are used.
    fn folded(self, boxes: Vec<(&str, Markup, bool)>) -> Markup {
        let key = self.key();
        let n_chosen = boxes.iter().filter(|(.., is_chosen)| *is_chosen).count();
        let is_open = n_chosen > 0 || self.asked.wishes.must.contains(&self.criterion) || self.is_wrong(key);
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
                            @for (value, label, is_chosen) in boxes {
                                @let id = format!("{key}-{value}");
                                div.ds-field {
                                    input.ds-input type="checkbox" id=(id) name=(key) value=(value) checked[is_chosen];
                                    label.ds-label data-weight="regular" for=(id) { (label) }
                                }
                            }
                        }
                    }
                    (self.must())
                }
            }
        }
    }
}

/// A field for a number: what was written stays, also when it could not be read.
/// Of two fields the group has the help; one alone has its own.
pub(super) fn number(field: Field<'_>, key: &'static str, read: Option<f64>) -> Markup {
    let written = field.asked.written.get(key).cloned();
    let value = written.or_else(|| read.map(|number| field.visit.words.number(number)));
    let is_alone = field.criterion != Criterion::Age;
    let weight = if is_alone { "medium" } else { "regular" };
    html! {
        div.ds-field {
            label.ds-label data-weight=(weight) for=(key) { (field.visit.say(&Message::named("fit-field-", key))) }
            @if is_alone { (field.help()) }
            input.ds-input #(key) name=(key) type="text" inputmode=(if key == "hours" { "decimal" } else { "numeric" })
                maxlength="40" autocomplete="off" value=[value] aria-invalid=[field.is_wrong(key).then_some("true")]
                aria-describedby=[field.described_by(key, is_alone)];
            (field.wrong(key))
        }
    }
}

/// A list to choose one thing from.
pub(super) fn choice(field: Field<'_>, options: Markup) -> Markup {
    let key = field.key();
    html! {
        div.ds-field {
            label.ds-label data-weight="medium" for=(key) { (field.label()) }
            (field.help())
            select.ds-input #(key) name=(key) aria-invalid=[field.is_wrong(key).then_some("true")]
                aria-describedby=[field.described_by(key, true)] { (options) }
            (field.wrong(key))
        }
    }
}

/// One thing to choose.
pub(super) fn option<T: Term>(term: T, chosen: Option<T>, label: &str) -> Markup {
    html! { option value=(term.key()) selected[chosen == Some(term)] { (label) } }
}
