//! «Hva koster det?»
//!
//! Prices as sources state them, with for whom, the year of the prices and what the figure rests on, and what they must not be
//! compared with: what a user pays, a grant, another country's price is no price of the municipality's. Parts stand with
//! their whole, and one of several amounts says so where the others may not be seen. Else that none is stated; then what the municipality pays itself, and what the provider gives.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence};
use super::said::{
    MOST, first_clause, first_sentence, prose, several, small_term, small_unstopped, unstopped,
};
use crate::record::{
    Basis, CommitmentType, CostItem, CostLine, Fact, Group, Level, Money, MoneyKind, Phase, Programme,
    ProvisionLevel, Question, SilenceKind, Text,
};
use crate::statement::{Part, said_price};
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
    let is_whole = |it: &(CostItem, &Fact<CostLine>)| {
        !lines.iter().any(|whole| whole.0 == it.0 && is_part_of(it.1, whole.1))
    };
    // What is free is no amount.
    let is_amount = |line: &Fact<CostLine>| line.value.amount.is_some_and(|it| !it.is_nothing());
    let n_amounts = lines.iter().filter(|it| is_whole(it) && is_amount(it.1)).count();
    for (item, line) in &lines {
        let is_part = |part: &(CostItem, &Fact<CostLine>)| part.0 == *item && is_part_of(part.1, line);
        let parts: Vec<&CostLine> = lines.iter().filter(|it| is_part(it)).map(|it| &it.1.value).collect();
        if is_whole(&(*item, line)) {
            for version in line.versions() {
                // What is seen first must not stand for all of them.
                let n_others = n_amounts.saturating_sub(usize::from(is_amount(line)));
                let n_unseen = if answer.sentences.is_empty() { n_others } else { 0 };
                answer.say(price(*item, &version.value, &parts, n_unseen));
            }
        }
        line.versions().for_each(|it| answer.cite(&it.provenance));
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
    for (kind, says) in
        [(CommitmentType::OwnCosts, "brief-cost-own"), (CommitmentType::Travel, "brief-cost-travel")]
    {
        let own = programme.commitments.of(kind).all().iter();
        let own: Vec<_> = own.filter(|it| it.value.level == Some(Level::Must)).collect();
        if !own.is_empty() {
            answer.say(Message::new(says));
            own.iter().for_each(|it| answer.cite(&it.provenance));
        }
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

/// Whether a cost of starting or of running is a part of one that is both, from the same source.
fn is_part_of(part: &Fact<CostLine>, whole: &Fact<CostLine>) -> bool {
    let is_phase = matches!(part.value.phase, Some(Phase::StartUp | Phase::Running));
    let is_same = part.value.per == whole.value.per
        && part.value.basis == whole.value.basis
        && part.value.price_year == whole.value.price_year;
    let is_less = |part: Money, whole: Money| {
        part.currency == whole.currency && part.amount.high() <= whole.amount.low()
    };
    let sources = |it: &Fact<CostLine>| -> Vec<_> {
        it.provenance.citations.iter().map(|it| it.source.clone()).collect()
    };
    is_phase
        && is_same
        && whole.value.phase == Some(Phase::StartUpAndRunning)
        && sources(part) == sources(whole)
        && part.value.amount.zip(whole.value.amount).is_some_and(|(part, whole)| is_less(part, whole))
}

/// A price: what for, how much, for each what, in the prices of which year, resting on what; its parts; what it is of; what it must
/// not be compared with; and of how many amounts it is one. What is shortened keeps what it is of as long as there is room, and
/// never stands for other amounts without saying that there are any.
fn price(item: CostItem, line: &CostLine, parts: &[&CostLine], n_others: usize) -> Sentence {
    if let (None, Some(payer)) = (&line.amount, &line.payer) {
        let item = Message::term(CostItem::VOCABULARY, item.key());
        return Message::new("brief-cost-paid-by").with("item", item).with("payer", unstopped(payer)).into();
    }
    let mut price = labelled(item, line);
    if !parts.is_empty() {
        let part = |it: &&CostLine| -> Option<Argument> {
            let money = Part::Money(it.amount?).message()?;
            Some(
                Message::new("brief-cost-part")
                    .with("money", money)
                    .with("phase", small_term(it.phase?))
                    .into(),
            )
        };
        let parts = Argument::List(parts.iter().filter_map(part).collect());
        price = Message::new("brief-cost-in-parts").with("price", price).with("parts", parts);
    }
    let unlike = |price: Message, not: &dyn Fn(&Text) -> Argument| match &line.not_comparable_with {
        Some(text) => Message::new("brief-cost-unlike").with("price", price).with("unlike", not(text)),
        None => price,
    };
    // What an amount is of; where there is none, the text tells of something else.
    let about = |price: Message, short: &dyn Fn(&Text) -> Argument| match line
        .text
        .as_ref()
        .filter(|_| line.amount.is_some())
    {
        Some(text) => Message::new("brief-cost-about").with("price", price).with("text", short(text)),
        None => price,
    };
    let with_care = |price: Message| match &line.not_comparable_with {
        Some(_) => Message::new("brief-cost-with-care").with("price", price),
        None => price,
    };
    let is_free = line.amount.is_some_and(|it| it.is_nothing());
    let beside_others = |price: Message| match (n_others, is_free) {
        (0, _) => price,
        (_, true) => Message::new("brief-cost-other-amounts").with("price", price),
        (_, false) => Message::new("brief-cost-one-of").with("price", price).counting(n_others + 1),
    };
    let bare = |amount: Message| {
        Message::new("brief-cost-line-undated").with("item", label(item, line)).with("amount", amount)
    };
    let undated = || bare(amount(line));
    let mut wordings = vec![
        unlike(about(price.clone(), &first_sentence), &small_unstopped),
        unlike(about(price.clone(), &first_sentence), &first_sentence),
        with_care(about(price, &first_sentence)),
        with_care(about(undated(), &first_sentence)),
        with_care(about(undated(), &first_clause)),
        about(undated(), &first_sentence),
        about(undated(), &first_clause),
    ];
    // That something is free holds of what it is said of, and of nothing else.
    if is_free {
        wordings.push(about(bare(Message::new("cost-free")), &first_sentence));
    }
    wordings.push(with_care(undated()));
    let mut wordings: Vec<Message> = wordings.into_iter().map(beside_others).collect();
    wordings.dedup();
    Sentence::in_wordings(wordings)
}

fn labelled(item: CostItem, line: &CostLine) -> Message {
    let amount = match line.basis {
        None | Some(Basis::Stated) => amount(line),
        Some(basis @ (Basis::EstimateByOwner | Basis::ReportedByMunicipality | Basis::ModelCalculation)) => {
            Message::new("brief-cost-resting").with("amount", amount(line)).with("basis", small_term(basis))
        }
    };
    Message::new(if line.price_year.is_some() { "brief-cost-line" } else { "brief-cost-line-undated" })
        .with("item", label(item, line))
        .with("amount", amount)
        .with("year", line.price_year.map(|it| it.to_string()).unwrap_or_default())
}

/// How much, for each what; what sort of amount it is only where the label does not tell.
fn amount(line: &CostLine) -> Message {
    let kind = |it: Money| it.kind.filter(|kind| !is_grant(Some(*kind)));
    let amount = line.amount.map(|it| Money { kind: kind(it), ..it });
    said_price(&CostLine { amount, ..line.clone() })
}

/// A grant is called a grant, whatever it is spent on.
fn label(item: CostItem, line: &CostLine) -> Message {
    let kind = line.amount.and_then(|it| it.kind);
    let says = match (is_grant(kind), &line.payer) {
        (false, _) => return Message::term(CostItem::VOCABULARY, item.key()),
        (true, None) => Message::new("brief-cost-grant"),
        (true, Some(payer)) => Message::new("brief-cost-grant-from").with("payer", prose(payer)),
    };
    if kind == Some(MoneyKind::GrantAppliedFor) {
        return Message::new("brief-cost-grant-sought").with("grant", says);
    }
    says
}

const fn is_grant(kind: Option<MoneyKind>) -> bool {
    matches!(kind, Some(MoneyKind::GrantAppliedFor | MoneyKind::GrantReceived))
}
