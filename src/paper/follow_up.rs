//! Follow-up, evaluation and communication: what the sources ask for, and what
//! the writer must plan.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{CommitmentType, Programme, Question};
use crate::statement::answer;

/// What the municipality is asked to do afterwards.
const ASKED: &[CommitmentType] = &[
    CommitmentType::DataAndEvaluation,
    CommitmentType::ContinueAfterProject,
    CommitmentType::SpreadInternally,
];

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-follow-up"));
    let mut lines = Vec::new();
    for programme in case.programmes {
        let programme: &'c Programme = programme;
        for &kind in ASKED {
            let question = Question::Commitment(kind);
            if answer(programme, question).known.stated().is_none() {
                continue;
            }
            let label =
                format!("{}, {}", writer.name(programme), writer.say(&question.label()).to_lowercase());
            for piece in writer.answered(programme, question) {
                lines.push(Line::default().and_strong(label.clone()).and(": ").and_line(piece));
            }
        }
    }
    writer.list(lines);
    writer.prompt([
        writer.text("sak-follow-up-who"),
        writer.text("sak-follow-up-measure"),
        writer.text("sak-follow-up-report"),
        writer.text("sak-follow-up-tell"),
    ]);
}
