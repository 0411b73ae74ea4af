//! A programme in nine short answers: what a leader asks first, made by rules
//! from the facts of its record.
//!
//! A rule stands on top of its file, one answer a file, and is shown on the site
//! in words. An answer is sentences, the weightiest first; how many of them are
//! seen before it opens is a matter of room ([`BriefAnswer::short`]). What nobody
//! says is said to be so, and sources that disagree are both heard.

mod answer;
mod said;
mod available;
mod for_whom;
mod what;
mod commitments;
mod effort;
mod cost;
mod effect;
mod knowledge;
mod contact;
mod quote;

pub use answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence};
pub use effect::{EffectHead, Whom, WhyUnknown};

use jiff::civil::Date;

use crate::record::{Country, Programme};
use crate::term::Term as _;

/// A programme in nine answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Brief {
    answers: Vec<BriefAnswer>,
}

impl Brief {
    /// The nine answers about a programme, to a municipality in this country.
    pub fn of(programme: &Programme, today: Date, country: Country) -> Self {
        let answer = |question: BriefQuestion| match question {
            BriefQuestion::Available => available::answer(programme, today, country),
            BriefQuestion::ForWhom => for_whom::answer(programme),
            BriefQuestion::What => what::answer(programme),
            BriefQuestion::Commitments => commitments::answer(programme),
            BriefQuestion::Effort => effort::answer(programme),
            BriefQuestion::Cost => cost::answer(programme),
            BriefQuestion::Effect => effect::answer(programme, today, country),
            BriefQuestion::Knowledge => knowledge::answer(programme, today),
            BriefQuestion::Contact => contact::answer(programme),
        };
        Self { answers: BriefQuestion::ALL.iter().map(|&question| answer(question)).collect() }
    }

    /// The nine answers, in their order.
    pub fn answers(&self) -> &[BriefAnswer] {
        &self.answers
    }

    /// The answer to one of the nine questions.
    pub fn answer(&self, question: BriefQuestion) -> &BriefAnswer {
        &self.answers[question as usize]
    }
}
