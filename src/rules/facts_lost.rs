//! `facts-lost`

use crate::problem::{Code, Problem};
use crate::record::{Programme, SilenceKind};
use crate::span::FieldPath;
use crate::statement::{Content, Statement, answers};

/// How many fields are named.
const MOST_NAMED: usize = 3;

/// # What it asks
/// A record says as much as it did before; or says that it is silent now.
///
/// # Why
/// A file that was cut off at the end of a line is a valid file, and what stood after that
/// is gone without a trace.
///
/// # Putting it right
/// Take the facts back from the version before, or go on when they were to go.
pub fn facts_lost(before: &Programme, now: &Programme) -> Option<Problem> {
    let mut n_lost = 0;
    let mut fields: Vec<String> = Vec::new();
    for (before, now) in answers(before).iter().zip(answers(now)) {
        let is_told =
            now.known.stated().is_some() || now.known.silence_kind() == Some(SilenceKind::NotRecorded);
        let count = |statements: Option<&Vec<Statement<'_>>>| {
            statements.into_iter().flatten().map(facts).sum::<usize>()
        };
        let lost = count(before.known.stated()).saturating_sub(count(now.known.stated()));
        if is_told && lost > 0 {
            n_lost += lost;
            fields.push(before.question.key());
        }
    }
    let first = fields.first()?.clone();
    fields.truncate(MOST_NAMED);
    let mut problem = Problem::new(Code::FactsLost, 0..0).with("fields", fields.join(", "));
    problem.headline = problem.headline.counting(n_lost);
    Some(problem.in_field(FieldPath::new(first)))
}

/// The fact that a statement is, with those inside it and what contradicts it.
fn facts(statement: &Statement<'_>) -> usize {
    let inner = statement.details.iter().filter_map(|detail| match &detail.content {
        Content::Statements(inner) => Some(inner),
        Content::Parts(_) | Content::Ordered(_) => None,
    });
    1 + inner.flatten().chain(&statement.conflict).map(facts).sum::<usize>()
}
