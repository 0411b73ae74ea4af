//! Other concerns that a council asks for: short, and the writer's, with what the
//! records say of privacy.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{CommitmentType, Question};

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-concerns"));
    for (heading, prompt) in [
        ("sak-climate", "sak-climate-prompt"),
        ("sak-public-health", "sak-public-health-prompt"),
        ("sak-equality", "sak-equality-prompt"),
        ("sak-design", "sak-design-prompt"),
    ] {
        let (heading, prompt) = (writer.words.text(heading), writer.words.text(prompt));
        writer.heading(Level::Two, heading);
        writer.prompt([prompt]);
    }
    writer.heading(Level::Two, writer.text("sak-privacy"));
    let question = Question::Commitment(CommitmentType::PrivacyConfidentiality);
    let mut lines = Vec::new();
    for programme in case.programmes {
        for piece in writer.answered(programme, question) {
            let name = writer.name(programme);
            lines.push(Line::default().and_strong(name).and(": ").and_line(piece));
        }
    }
    writer.list(lines);
    writer.prompt([writer.text("sak-privacy-prompt")]);
}
