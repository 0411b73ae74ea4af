//! How firmly programmes answer the questions of the record.

use std::collections::HashMap;
use std::sync::Arc;

use crate::record::{Binding, Programme, Question};
use crate::statement::answers;

/// For each question, a share for each programme, counted in the catalogue's order.
pub(super) type Answered = HashMap<Question, Vec<f32>>;

/// How firmly each programme answers each question: what a municipality must do before
/// what it should, and that before what is only described.
pub(super) fn answered(programmes: &[Arc<Programme>]) -> Answered {
    let mut answered = Answered::new();
    for (number, programme) in programmes.iter().enumerate() {
        for answer in answers(programme) {
            let Some(statements) = answer.known.stated() else { continue };
            let firm = statements.iter().map(|statement| firmness(statement.binding)).fold(0.0, f32::max);
            answered.entry(answer.question).or_insert_with(|| vec![0.0; programmes.len()])[number] = firm;
        }
    }
    answered
}

const fn firmness(binding: Option<Binding>) -> f32 {
    match binding {
        Some(Binding::Must | Binding::Bound) => 1.0,
        Some(Binding::Should | Binding::Offered) => 0.8,
        None => 0.7,
        Some(Binding::Described) => 0.6,
        // It answers the question, with a no.
        Some(Binding::NotRequired | Binding::NotGiven) => 0.1,
    }
}
