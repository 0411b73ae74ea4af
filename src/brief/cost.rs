//! «Hva koster det?»
//!
//! Prices as sources state them, with for whom, the year of the prices and what the figure rests on; else that none is stated;
//! then whether the municipality pays its own costs, and what the provider gives.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence};
use super::said::{MOST, several, small_term, unstopped};
use crate::record::{
    Basis, CommitmentType, CostItem, CostLine, Fact, Group, Level, Programme, ProvisionLevel, Question,
    SilenceKind,
};
use crate::statement::said_price;
use crate::term::Term as _;
use crate::words::{Argument, Message};

pub(super) fn answer(programme: &Programme) -> BriefAnswer {
    let mut answer = BriefAnswer::new(BriefQuestion::Cost);
    answer.rests_on = Question::in_group(Group::Costs).collect();
    let mut lines: Vec<(CostItem, &Fact<CostLine>)> = programme
        .costs
        .lines
        .iter()
        .flat_map(|(item, known)| known.all().iter().map(move |it| (item, it)))
        .collect();
    // Prices first: who pays is an answer too, and still no price.
    let lacks_amount =
        |(_, line): &(CostItem, &Fact<CostLine>)| line.versions().all(|it| it.value.amount.is_none());
    lines.sort_by_key(lacks_amount);
    if lines.iter().all(lacks_amount) {
        answer.kind = AnswerKind::NotStated;
    }
    for (item, line) in &lines {
        for version in line.versions() {
            answer.say(price(*item, &version.value));
            answer.cite(&version.provenance);
        }
        if line.is_disputed() {
            answer.kind = AnswerKind::Contested;
        }
    }
    if lines.is_empty() {
        let silences: Vec<SilenceKind> =
            programme.costs.lines.iter().filter_map(|(_, known)| known.silence_kind()).collect();
        let is = |kind: SilenceKind| silences.iter().all(|it| *it == kind);
        let kind = if is(SilenceKind::NotRecorded) {
            SilenceKind::NotRecorded
        } else if is(SilenceKind::NotApplicable) {
            SilenceKind::NotApplicable
        } else if silences.contains(&SilenceKind::NotInExcerpt) {
            SilenceKind::NotInExcerpt
        } else {
            SilenceKind::NotStated
        };
        answer.kind = AnswerKind::of_silence(kind);
        answer.say(Message::named("brief-cost-", kind.key()));
    }
    let own = programme.commitments.of(CommitmentType::OwnCosts).all().iter();
    let own: Vec<_> = own.filter(|it| it.value.level == Some(Level::Must)).collect();
    if !own.is_empty() {
        answer.say(Message::new("brief-cost-own"));
        own.iter().for_each(|it| answer.cite(&it.provenance));
    }
    let mut given: Vec<Argument> = Vec::new();
    for (kind, known) in programme.provider.iter() {
        let facts = known.all().iter().filter(|it| it.value.level != Some(ProvisionLevel::NotGiven));
        let facts: Vec<_> = facts.collect();
        if !facts.is_empty() {
            given.push(small_term(kind));
            facts.iter().for_each(|it| answer.cite(&it.provenance));
        }
    }
    if !given.is_empty() {
        let wording = |most| Message::new("brief-cost-given").with("given", several(&given, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
    answer
}

/// A price: what for, how much, for each what, in the prices of which year, resting on what.
fn price(item: CostItem, line: &CostLine) -> Sentence {
    let item = Message::term(CostItem::VOCABULARY, item.key());
    if let (None, Some(payer)) = (&line.amount, &line.payer) {
        let message = Message::new("brief-cost-paid-by").with("item", item);
        return message.with("payer", unstopped(payer)).into();
    }
    let amount = said_price(line);
    let amount = match line.basis {
        None | Some(Basis::Stated) => amount,
        Some(basis @ (Basis::EstimateByOwner | Basis::ReportedByMunicipality | Basis::ModelCalculation)) => {
            Message::new("brief-cost-resting").with("amount", amount).with("basis", small_term(basis))
        }
    };
    Message::new(if line.price_year.is_some() { "brief-cost-line" } else { "brief-cost-line-undated" })
        .with("item", item)
        .with("amount", amount)
        .with("year", line.price_year.map(|it| it.to_string()).unwrap_or_default())
        .into()
}
