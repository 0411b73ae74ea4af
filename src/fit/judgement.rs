//! What was found when one thing was asked of one programme: the verdict, the
//! facts behind it, and when it is not known, which silence and what to ask.

use crate::record::{Fact, Known, Programme, Question, Silence};
use crate::statement::{Content, DetailKind, Part, Statement, answer};
use crate::words::Message;

use super::verdict::Verdict;

/// What was found when one thing was asked of one programme.
#[derive(Debug, Clone)]
pub struct Judgement<'p> {
    /// What came of it.
    pub verdict: Verdict,
    /// What was compared, in short: `4–8 år`. Empty when nothing is stated.
    pub value: Vec<Part<'p>>,
    /// Why, where the facts alone do not tell.
    pub because: Vec<Message>,
    /// The facts, with their sources; both sides where sources disagree.
    pub facts: Vec<Shown<'p>>,
    /// Which silence, when the question it rests on has no answer.
    pub silence: Option<&'p Silence>,
    /// The question it rests on: what to ask the owner when it is not known.
    pub question: Question,
}

/// A statement that a verdict rests on, with the question that it answers.
#[derive(Debug, Clone)]
pub struct Shown<'p> {
    /// The question.
    pub question: Question,
    /// The statement.
    pub statement: Statement<'p>,
}

impl<'p> Judgement<'p> {
    /// A verdict that rests on the answer to a question.
    pub(super) fn on(question: Question, verdict: Verdict) -> Self {
        Self { verdict, value: Vec::new(), because: Vec::new(), facts: Vec::new(), silence: None, question }
    }

    /// A verdict on one fact: what each version of it comes to, if they agree.
    pub(super) fn of_fact<T>(
        programme: &'p Programme,
        question: Question,
        known: &'p Known<Fact<T>>,
        test: impl Fn(&'p T) -> Verdict,
        value: impl Fn(&'p T) -> Vec<Part<'p>>,
    ) -> Self {
        let Some(fact) = known.stated() else {
            let silent = Self::on(question, Verdict::NotKnown);
            return Self { silence: known.silence(), ..silent };
        };
        let sides: Vec<Verdict> = fact.versions().map(|version| test(&version.value)).collect();
        let judgement = Self::on(question, Verdict::agreed(sides.iter().copied()));
        let differ = sides.iter().any(|side| *side != sides[0]);
        let because = if differ { vec![Message::new("fit-why-disputed")] } else { Vec::new() };
        let value = fact.versions().flat_map(|version| value(&version.value)).collect();
        Self { value, because, ..judgement }.showing(programme, question)
    }

    /// The same, with everything that is stated in answer to a question.
    pub(super) fn showing(mut self, programme: &'p Programme, question: Question) -> Self {
        let stated = answer(programme, question).known;
        let stated = stated.stated().into_iter().flatten().cloned();
        self.facts.extend(stated.map(|statement| Shown { question, statement }));
        self
    }

    /// The same, with some of what is stated in answer to a question, counted
    /// from 0 in the record's order, and of each only these details.
    pub(super) fn showing_some(
        mut self,
        programme: &'p Programme,
        question: Question,
        numbers: &[usize],
        details: &[DetailKind],
    ) -> Self {
        let stated = answer(programme, question).known;
        for &number in numbers {
            if let Some(statement) = stated.stated().and_then(|all| all.get(number)) {
                self.facts.push(Shown { question, statement: cut(statement.clone(), details) });
            }
        }
        self
    }

    /// The same, with a reason.
    pub(super) fn because(mut self, reason: Message) -> Self {
        self.because.push(reason);
        self
    }

    /// The same, with a reason when there is one to give.
    pub(super) fn because_if(self, holds: bool, reason: Message) -> Self {
        if holds { self.because(reason) } else { self }
    }
}

/// The parts of a list, those that were chosen first.
pub(super) fn chosen_first<'p, T>(
    terms: &'p [T],
    is_chosen: impl Fn(&T) -> bool,
    part: impl Fn(&'p T) -> Part<'p>,
) -> Vec<Part<'p>> {
    let (chosen, others): (Vec<&T>, Vec<&T>) = terms.iter().partition(|term| is_chosen(term));
    chosen.into_iter().chain(others).map(part).collect()
}

/// The statement with only these details, on every side of it.
fn cut<'p>(mut statement: Statement<'p>, wanted: &[DetailKind]) -> Statement<'p> {
    statement.details.retain(|detail| wanted.contains(&detail.kind));
    statement.conflict = statement.conflict.into_iter().map(|other| cut(other, wanted)).collect();
    for detail in &mut statement.details {
        // Facts inside a detail have no details of their own that matter here.
        if let Content::Statements(inner) = &mut detail.content {
            inner.iter_mut().for_each(|it| it.details.clear());
        }
    }
    statement
}
