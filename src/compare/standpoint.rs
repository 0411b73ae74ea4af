//! What one programme says on one question, in short: how binding it is, how
//! much of it there is, or which silence there is.

use crate::record::{
    Commitment, CommitmentType, CostLine, Fact, Field, Known, Level, Programme, Quantity, Question, Text,
};
use crate::statement::Part;
use crate::words::Message;

/// How many amounts of one programme a sentence holds; more are only counted.
const MOST_AMOUNTS: usize = 3;

/// What one programme says on one question, in short.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Standpoint {
    pub(super) name: Text,
    pub(super) said: Known<Said>,
}

/// What is said, in short.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Said {
    /// The most binding level of all that is said; absent when it is only described,
    /// or when the question has no levels.
    pub(super) level: Option<Level>,
    /// Every amount, each once.
    pub(super) amounts: Vec<Message>,
    /// Sources disagree about some of it.
    pub(super) is_disputed: bool,
}

/// What a programme says on a question; nothing for a question whose answers
/// are prose or lists, which no sentence of ours can compare.
pub(super) fn standpoint(programme: &Programme, question: Question) -> Option<Standpoint> {
    let said = match question {
        Question::Commitment(kind) => commitment(programme, kind),
        Question::Provision(kind) => {
            programme.provider.of(kind).map(|facts| said(facts, |it| amount(it.quantity)))
        }
        Question::Cost(item) => programme.costs.lines.of(item).map(|facts| said(facts, cost)),
        Question::Field(Field::CourseLength) => one(&programme.delivery.course_length, Part::Quantity),
        Question::Field(Field::ProjectPeriod) => one(&programme.delivery.project_period, Part::Quantity),
        Question::Field(Field::GroupSize) => one(&programme.delivery.group_size, Part::Quantity),
        Question::Field(Field::ChildAge) => one(&programme.target_group.child_age, Part::Age),
        Question::Experience(_) | Question::Field(_) => return None,
    };
    Some(Standpoint { name: programme.name.clone(), said })
}

/// Some programmes count those whom a municipality must provide by workplace,
/// others by municipality or group. They answer one question of a planner's, so
/// a programme that gives no number of staff is held to its key persons.
fn commitment(programme: &Programme, kind: CommitmentType) -> Known<Said> {
    let of = |kind| programme.commitments.of(kind).map(|facts| said_of_commitments(facts));
    let own = of(kind);
    let has_amounts = own.stated().is_some_and(|said| !said.amounts.is_empty());
    if kind != CommitmentType::Staff || has_amounts {
        return own;
    }
    let kin = of(CommitmentType::KeyPersonsPerWorkplace);
    match (own.stated(), kin.stated()) {
        (own, Some(kin)) if !kin.amounts.is_empty() => Known::Stated(Said {
            level: binding(own.and_then(|it| it.level), kin.level),
            amounts: kin.amounts.clone(),
            is_disputed: kin.is_disputed || own.is_some_and(|it| it.is_disputed),
        }),
        _ => own,
    }
}

fn said_of_commitments(facts: &[Fact<Commitment>]) -> Said {
    let levels = facts.iter().flat_map(Fact::versions).map(|fact| fact.value.level);
    Said { level: levels.reduce(binding).flatten(), ..said(facts, |it| amount(it.quantity)) }
}

/// The more binding of two levels.
fn binding(one: Option<Level>, other: Option<Level>) -> Option<Level> {
    match (one, other) {
        (Some(Level::Must), _) | (_, Some(Level::Must)) => Some(Level::Must),
        (Some(Level::Should), _) | (_, Some(Level::Should)) => Some(Level::Should),
        (None, _) | (_, None) => None,
        (Some(Level::NotRequired), Some(Level::NotRequired)) => Some(Level::NotRequired),
    }
}

fn amount(quantity: Option<Quantity>) -> Option<Message> {
    Part::Quantity(quantity?).message()
}

fn cost(line: &CostLine) -> Option<Message> {
    let amount = Part::Money(line.amount).message()?;
    let per = Message::new("quantity-per")
        .with("quantity", amount)
        .with("per", Message::term("cost-per", crate::term::Term::key(line.per)));
    Some(match line.price_year {
        Some(year) => Message::new("difference-of-year").with("amount", per).with("year", year.to_string()),
        None => per,
    })
}

fn one<T: Copy>(known: &Known<Fact<T>>, part: impl Fn(T) -> Part<'static> + Copy) -> Known<Said> {
    known.map(|fact| said(std::slice::from_ref(fact), |&value| part(value).message()))
}

fn said<T>(facts: &[Fact<T>], amount: impl Fn(&T) -> Option<Message> + Copy) -> Said {
    let mut amounts: Vec<Message> = Vec::new();
    for fact in facts {
        let mut sides: Vec<Message> = Vec::new();
        for side in fact.versions().filter_map(|side| amount(&side.value)) {
            if !sides.contains(&side) {
                sides.push(side);
            }
        }
        let either = |one, other| Message::new("difference-or").with("one", one).with("other", other);
        amounts.extend(sides.into_iter().reduce(either).filter(|it| !amounts.contains(it)));
    }
    if amounts.len() > MOST_AMOUNTS {
        amounts = vec![Message::new("difference-several").counting(amounts.len())];
    }
    Said { level: None, amounts, is_disputed: facts.iter().any(Fact::is_disputed) }
}
