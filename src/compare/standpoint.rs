//! What one programme says on one question, in short: how binding it is, how
//! much of it there is, or which silence there is.

use super::measure::{Measure, of_cost, of_quantity};
use crate::record::{
    Binding, CostLine, Fact, Field, Known, Programme, Quantity, Question, Text, Undertaking,
};
use crate::statement::{Part, said_price};
use crate::words::Message;

/// How many amounts of one programme are told; more are only counted.
const MOST_AMOUNTS: usize = 3;

/// What one programme says on one question, in short.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Standpoint {
    pub(super) name: Text,
    pub(super) said: Known<InShort>,
}

/// What is said, in short.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InShort {
    /// The most binding of all that is said; absent when the question is not about
    /// what anybody undertakes.
    pub binding: Option<Binding>,
    /// Every amount, each once; of what is undertaken only what binds most.
    pub amounts: Vec<Message>,
    /// What they measure: a measure twice where two amounts of it are told.
    pub(super) measures: Vec<Measure>,
    /// Sources disagree about some of it.
    pub is_disputed: bool,
}

/// What a programme says on a question; nothing for a question whose answers
/// are prose or lists, which no sentence of ours can compare.
pub(super) fn standpoint(programme: &Programme, question: Question) -> Option<Standpoint> {
    let said = match question {
        Question::Commitment(kind) => {
            programme.commitments.of(kind).map(|facts| undertaken(facts, |it| it.binding(), whole))
        }
        Question::Provision(kind) => {
            programme.provider.of(kind).map(|facts| undertaken(facts, |it| it.binding(), whole))
        }
        Question::Cost(item) => programme.costs.lines.of(item).map(|facts| in_short(facts, cost)),
        Question::Field(Field::CourseLength) => one(&programme.delivery.course_length, quantity),
        Question::Field(Field::ProjectPeriod) => one(&programme.delivery.project_period, quantity),
        Question::Field(Field::GroupSize) => one(&programme.delivery.group_size, quantity),
        Question::Field(Field::ChildAge) => {
            one(&programme.target_group.child_age, |age| Some((Part::Age(*age).message()?, Measure::Age)))
        }
        Question::Experience(_) | Question::Field(_) => return None,
    };
    Some(Standpoint { name: programme.name.clone(), said })
}

/// The most binding of what is undertaken: whoever reads `Binding::ALL` in order
/// meets the most binding first, and what is only described last but for what a
/// source says is not so.
pub(super) fn most_binding<L>(
    facts: &[Fact<Undertaking<L>>],
    binding: impl Fn(&Undertaking<L>) -> Binding,
) -> Option<Binding> {
    facts.iter().flat_map(Fact::versions).map(|fact| binding(&fact.value)).min_by_key(|it| weight(*it))
}

/// The order of what binds, the most binding first.
pub(super) const fn weight(binding: Binding) -> usize {
    match binding {
        Binding::Must | Binding::Bound => 0,
        Binding::Should | Binding::Offered => 1,
        Binding::Described => 2,
        Binding::NotRequired | Binding::NotGiven => 3,
    }
}

/// How binding what is undertaken is, and how much of what binds that much: «must» is
/// never put before an amount that a source only describes.
pub(super) fn undertaken<L>(
    facts: &[Fact<Undertaking<L>>],
    binding: impl Fn(&Undertaking<L>) -> Binding,
    say: impl Fn(Quantity) -> Option<Message> + Copy,
) -> InShort {
    let most = most_binding(facts, &binding);
    let binds_most = |fact: &&Fact<Undertaking<L>>| {
        fact.versions().any(|it| most.is_some_and(|most| weight(binding(&it.value)) == weight(most)))
    };
    let in_short =
        in_short(facts.iter().filter(binds_most), |it| Some((say(it.quantity?)?, of_quantity(it.quantity?))));
    InShort { binding: most, is_disputed: facts.iter().any(Fact::is_disputed), ..in_short }
}

fn whole(quantity: Quantity) -> Option<Message> {
    Part::Quantity(quantity).message()
}

fn quantity(quantity: &Quantity) -> Option<(Message, Measure)> {
    Some((whole(*quantity)?, of_quantity(*quantity)))
}

fn cost(line: &CostLine) -> Option<(Message, Measure)> {
    let measure = of_cost(line)?;
    let price = said_price(line);
    let said = match line.price_year {
        Some(year) => Message::new("difference-of-year").with("amount", price).with("year", year.to_string()),
        None => price,
    };
    Some((said, measure))
}

fn one<T>(
    known: &Known<Fact<T>>,
    amount: impl Fn(&T) -> Option<(Message, Measure)> + Copy,
) -> Known<InShort> {
    known.map(|fact| in_short([fact], amount))
}

fn in_short<'f, T: 'f>(
    facts: impl IntoIterator<Item = &'f Fact<T>>,
    amount: impl Fn(&T) -> Option<(Message, Measure)> + Copy,
) -> InShort {
    let mut amounts: Vec<Message> = Vec::new();
    let mut measures: Vec<Measure> = Vec::new();
    let mut is_disputed = false;
    for fact in facts {
        is_disputed |= fact.is_disputed();
        let mut sides: Vec<Message> = Vec::new();
        let mut of_this: Vec<Measure> = Vec::new();
        for (side, measure) in fact.versions().filter_map(|side| amount(&side.value)) {
            if !sides.contains(&side) {
                sides.push(side);
            }
            if !of_this.contains(&measure) {
                of_this.push(measure);
            }
        }
        let either = |one, other| Message::new("difference-or").with("one", one).with("other", other);
        let Some(amount) = sides.into_iter().reduce(either) else { continue };
        // A second amount of the same measure is of other people or another time, and stands beside the first.
        let is_told = amounts.contains(&amount);
        measures
            .extend(of_this.into_iter().filter(|it| !is_told || !measures.contains(it)).collect::<Vec<_>>());
        if !is_told {
            amounts.push(amount);
        }
    }
    if amounts.len() > MOST_AMOUNTS {
        amounts = vec![Message::new("difference-several").counting(amounts.len())];
    }
    InShort { binding: None, amounts, measures, is_disputed }
}
