//! The fields: the first questions on top, the rest in groups below the result.

use maud::{Markup, html};

use super::fields::{FORM, field, labelled};
use super::{PlanPage, Planned};
use crate::address::Selection;
use crate::page::Visit;
use crate::page::part::{Room, StatementPart, along, hidden, said};
use crate::plan::{Counted, FieldGroup, Need, PlanInputs, said_range};
use crate::record::{Fact, Group, Question};
use crate::statement::{Part, answers_in, said_price};
use crate::words::Message;

/// The first questions: how many, how full, for how long.
pub(super) fn questions(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    html! {
        section.plan-questions aria-labelledby="sporsmal" {
            h2.ds-heading data-size="xs" #sporsmal { (visit.text("plan-questions")) }
            @if !page.is_alone() { p { (visit.text("plan-questions-several")) } }
            div.plan-fields {
                @for (of, need) in once(page, is_shared) { (labelled(visit, of, need, &label(visit, page, need))) }
            }
            button.ds-button type="submit" form=(FORM) { (visit.text("plan-work-out")) }
        }
    }
}

/// Whether it is among the first questions, for all programmes and not for one alone.
fn is_shared(need: &Need) -> bool {
    need.group == FieldGroup::Question && !need.is_own()
}

/// What a shared field asks for: families here and children there.
fn label(visit: &Visit<'_>, page: &PlanPage<'_>, need: &Need) -> String {
    let needs = page.plans.iter().flat_map(|of| &of.plan.needs);
    let mut labels: Vec<String> = Vec::new();
    for label in needs.filter(|it| it.field == need.field).map(|it| it.label.say(visit.words)) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels.join(" / ")
}

/// How many one programme alone is to reach, where several share a number.
fn own_reach(visit: &Visit<'_>, page: &PlanPage<'_>, of: &Planned) -> Markup {
    let own = PlanInputs::own_reach(&of.programme.id);
    let need = of.plan.needs.iter().find(|it| it.is_reach(&of.programme.id));
    html! {
        @if let Some(need) = need.filter(|_| !page.is_alone()) {
            @let own = Need {
                typed: need.typed.clone().filter(|_| need.field == own),
                help: None,
                field: own,
                ..need.clone()
            };
            div.plan-own {
                (field(visit, of, &own))
                p.about { (visit.text("plan-own-reach")) }
            }
        }
    }
}

/// Every other field.
pub(super) fn form(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    html! {
        form.plan-form id=(FORM) action=(visit.action(&page.path())) method="get" aria-label=(visit.text("plan-form")) {
            (along(visit, if page.is_alone() { &[] } else { &[Selection::PROGRAMME] }))
            (hidden(page.named().pairs()))
            (unshown(page))
            section aria-labelledby="anslag" {
                h2.ds-heading data-size="md" #anslag { (visit.text("plan-estimates")) }
                p { (visit.text("plan-estimates-about")) }
                @for of in page.plans { (estimates(visit, page, of)) }
            }
            section aria-labelledby="priser" {
                h2.ds-heading data-size="md" #priser { (visit.text("plan-prices")) }
                p { (visit.text("plan-prices-about")) }
                @for (group, title) in [(FieldGroup::Price, "plan-fold-prices"), (FieldGroup::Detail, "plan-fold-details")] {
                    @let asked = once(page, |need| need.group == group && (page.is_alone() || !need.is_own()));
                    (Fold { visit, title: visit.text(title), asked, is_open: false }.show())
                }
                @for of in page.plans { (stated_costs(visit, of)) }
            }
            div.plan-buttons {
                button.ds-button type="submit" { (visit.text("plan-work-out")) }
                a.ds-button data-variant="tertiary" href=(without(visit, page)) { (visit.text("plan-empty")) }
            }
        }
    }
}

/// The same page with nothing typed.
fn without(visit: &Visit<'_>, page: &PlanPage<'_>) -> String {
    page.named().at(&visit.href(&page.path()))
}

/// What was typed in fields that no programme here has, so that nothing is lost.
fn unshown(page: &PlanPage<'_>) -> Markup {
    let is_own_reach = |key: &str| page.plans.iter().any(|of| key == PlanInputs::own_reach(&of.programme.id));
    let is_shown = |key: &str| {
        (is_own_reach(key) && !page.is_alone())
            || page.plans.iter().any(|of| of.plan.needs.iter().any(|it| it.field == key))
    };
    hidden(page.inputs.iter().filter(|(key, _)| !is_shown(key)))
}

/// Fields of all programmes, those that are shared only once.
pub(super) fn once<'p>(
    page: &PlanPage<'p>,
    is_wanted: impl Fn(&Need) -> bool,
) -> Vec<(&'p Planned, &'p Need)> {
    let mut shown: Vec<(&Planned, &Need)> = Vec::new();
    for of in page.plans {
        for need in of.plan.needs.iter().filter(|it| is_wanted(it)) {
            if !shown.iter().any(|(_, other)| other.field == need.field) {
                shown.push((of, need));
            }
        }
    }
    shown
}

/// What one programme's sources do not say, and what they say, to be replaced. What is
/// chosen stands first: it decides which numbers are asked for.
fn estimates<'p>(visit: &Visit<'_>, page: &PlanPage<'p>, of: &'p Planned) -> Markup {
    let needs = || of.plan.needs.iter();
    let asked = needs().filter(|it| it.group == FieldGroup::Estimate && !it.is_stated());
    let (choices, numbers): (Vec<&Need>, Vec<&Need>) = asked.partition(|it| it.choice.is_some());
    let optional = needs().filter(|it| it.group == FieldGroup::Optional || is_stray(page, of, it));
    let stated = needs().filter(|it| it.group == FieldGroup::Estimate && it.is_stated());
    let fold = |title: &'static str, needs: Vec<&'p Need>| {
        let asked = needs.into_iter().map(|need| (of, need)).collect::<Vec<_>>();
        let name = of.programme.name.for_reader(visit.language()).0;
        let title = visit.say(&Message::new(title).with("name", name));
        Fold { visit, title, asked, is_open: false }.show()
    };
    let all: Vec<&Need> = if page.is_alone() { Vec::new() } else { choices.clone() };
    html! {
        @if page.is_alone() && !choices.is_empty() {
            div.plan-fields { @for need in choices { (field(visit, of, need)) } }
        }
        div.plan-estimates {
            @if !page.is_alone() { h3.ds-heading data-size="xs" { (said(&Part::Prose(&of.programme.name).say(visit.words))) } }
            (fold("plan-fold-estimates", all.into_iter().chain(numbers).chain(optional).collect()))
            (own_reach(visit, page, of))
            (fold("plan-fold-expenses", needs().filter(|it| it.group == FieldGroup::Expense).collect()))
            (fold("plan-fold-stated", stated.collect()))
        }
    }
}

/// Whether it is shared with others, and typed for this programme alone: an address can say so,
/// and then it has a field here, so that it is not lost.
fn is_stray(page: &PlanPage<'_>, of: &Planned, need: &Need) -> bool {
    let is_shared = match need.group {
        FieldGroup::Question | FieldGroup::Backwards => true,
        FieldGroup::Detail | FieldGroup::Price => !page.is_alone(),
        FieldGroup::Estimate | FieldGroup::Expense | FieldGroup::Optional => false,
    };
    let has_field = !page.is_alone() && need.is_reach(&of.programme.id);
    is_shared && need.is_own() && !has_field
}

/// Fields that are folded away: how many there are, and how many are filled in, stands on
/// the fold. What is wrong is never hidden.
pub(super) struct Fold<'v, 'p> {
    pub(super) visit: &'v Visit<'v>,
    pub(super) title: String,
    pub(super) asked: Vec<(&'p Planned, &'p Need)>,
    /// Whether it is open, also when nothing in it is wrong.
    pub(super) is_open: bool,
}

impl Fold<'_, '_> {
    pub(super) fn show(&self) -> Markup {
        let n_filled = self.asked.iter().filter(|(_, need)| need.typed.is_some()).count();
        let is_wrong = self.asked.iter().any(|(_, need)| need.wrong().is_some());
        let filled =
            Message::new("plan-fold-filled").counting(self.asked.len()).with("filled", n_filled.to_string());
        html! {
            @if !self.asked.is_empty() {
                details.ds-details.plan-fold open[self.is_open || is_wrong] {
                    summary { (self.title) " " span.about { (self.visit.say(&filled)) } }
                    div {
                        div.plan-fields { @for (of, need) in &self.asked { (field(self.visit, of, need)) } }
                    }
                }
            }
        }
    }
}

/// Prices of other countries in the municipality's own currency, at the rates that are typed.
fn exchanged(visit: &Visit<'_>, of: &Planned) -> Markup {
    let lines = of.programme.costs.lines.iter().flat_map(|(_, known)| known.all());
    let prices = lines.flat_map(Fact::versions).filter_map(|line| {
        let money = line.value.amount.as_ref()?;
        let kroner = said_range(of.plan.exchanged(money)?, Counted::Kroner, visit.words);
        // What a source says about is no more exact in another currency.
        let kroner = if money.is_about {
            visit.say(&Message::new("amount-about").with("amount", kroner))
        } else {
            kroner
        };
        let said = Message::new("plan-exchanged").with("price", said_price(&line.value));
        Some(said.with("kroner", kroner))
    });
    let prices: Vec<String> = prices.map(|it| visit.say(&it)).collect();
    html! {
        @if !prices.is_empty() {
            ul.plan-exchanged { @for price in prices { li { (price) } } }
        }
    }
}

/// What the record's sources say of costs: to be read, never added by itself.
fn stated_costs(visit: &Visit<'_>, of: &Planned) -> Markup {
    let answers = answers_in(&of.programme, Group::Costs);
    let stated: Vec<_> = answers.iter().filter_map(|it| Some((it.question, it.known.stated()?))).collect();
    let title =
        Message::new("plan-stated-costs").with("name", of.programme.name.for_reader(visit.language()).0);
    html! {
        @if !stated.is_empty() {
            details.ds-details.plan-costs {
                summary { (visit.say(&title)) }
                div {
                p { (visit.text("plan-stated-costs-about")) }
                ul {
                    @for (question, statements) in stated {
                        @for statement in statements {
                            li {
                                strong { (visit.say(&question.label())) } " "
                                (StatementPart { statement, programme: &of.programme, visit, room: Room::Cell, anchor: None })
                            }
                        }
                    }
                }
                (exchanged(visit, of))
                @if Question::in_group(Group::Costs).any(|it| of.programme.lacks_amount(it)) {
                    p {
                        (visit.text("plan-amount-not-stated")) " "
                        a.ds-link href=(visit.href(&format!("/tiltak/{}/sporsmal?choose=groups&group=costs", of.programme.id))) {
                            (visit.text("plan-ask-owner"))
                        }
                    }
                }
                }
            }
        }
    }
}
