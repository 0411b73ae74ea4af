//! What a programme's sources tell of each group of questions, and how they are
//! silent on the rest.

use jiff::civil::Date;

use super::Tally;
use crate::record::{Group, Programme, Question, Silence, SilenceKind};
use crate::statement::{Answer, answers_in};
use crate::term::Term as _;

/// What a programme's sources tell of one group of questions.
#[derive(Debug, Clone)]
pub struct Told<'p> {
    /// The group.
    pub group: Group,
    /// How many questions are answered, and how many are silent in each way.
    pub tally: Tally,
    /// The questions that are answered, in the order of the record.
    pub answered: Vec<Answer<'p>>,
    /// The questions that are not, by kind of silence. No kind is empty.
    pub silent: Vec<Silent>,
    /// What the owner can be asked: the sources are silent, or nobody has looked.
    pub to_ask: Vec<Question>,
}

/// Questions that are silent in one way.
#[derive(Debug, Clone)]
pub struct Silent {
    /// The way.
    pub kind: SilenceKind,
    /// The questions, in the order of the record, each with its silence.
    pub questions: Vec<(Question, Silence)>,
}

/// What a programme's sources tell, group by group.
pub fn told(programme: &Programme) -> Vec<Told<'_>> {
    Group::ALL.iter().map(|&group| Told::of(programme, group)).collect()
}

impl<'p> Told<'p> {
    fn of(programme: &'p Programme, group: Group) -> Self {
        let mut told = Self {
            group,
            tally: Tally::default(),
            answered: Vec::new(),
            silent: SilenceKind::ALL.iter().map(|&kind| Silent { kind, questions: Vec::new() }).collect(),
            to_ask: Vec::new(),
        };
        for answer in answers_in(programme, group) {
            let silence = answer.silence_kind(programme);
            told.tally.count(silence);
            let Some(silence) = answer.known.silence().cloned() else {
                // That nobody knows is told where it stands, and can be asked all the same.
                if silence.is_some() {
                    told.to_ask.push(answer.question);
                }
                told.answered.push(answer);
                continue;
            };
            if matches!(silence, Silence::NotStated(_) | Silence::NotRecorded) {
                told.to_ask.push(answer.question);
            }
            if let Some(silent) = told.silent.iter_mut().find(|it| it.kind == silence.kind()) {
                silent.questions.push((answer.question, silence));
            }
        }
        told.silent.retain(|it| !it.questions.is_empty());
        told
    }
}

impl Silent {
    /// The day on which an editor had looked for all of these, when one has.
    pub fn looked_on(&self) -> Option<Date> {
        let days = self.questions.iter().filter_map(|(_, silence)| match silence {
            Silence::NotStated(looked) => Some(looked.on.value),
            Silence::NotApplicable(_) | Silence::NotRecorded | Silence::OnlyInterested => None,
        });
        // The earliest: on that day at least, all of them had been looked for.
        days.min()
    }
}
