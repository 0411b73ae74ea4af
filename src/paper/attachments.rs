//! The attachments: what a reader of the paper may look up in full. The paper
//! itself is short enough for a meeting, and says which attachment has the rest.

use super::attached::Attachment;
use super::document::Level;
use super::writer::Writer;
use super::{Case, commitments, evidence, experience, planned};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-sources"));
    writer.prompt([writer.text("sak-sources-attached")]);
    for (number, attachment) in Attachment::of(case) {
        let title = Message::new("sak-attachment")
            .with("number", number.to_string())
            .with("title", writer.text(attachment.title()));
        writer.heading(Level::Two, writer.say(&title));
        for (at, programme) in case.programmes.iter().enumerate() {
            match attachment {
                Attachment::Commitments => commitments::in_full(programme, writer),
                Attachment::Studies => evidence::studies(programme, writer),
                Attachment::Experiences => experience::in_full(programme, writer),
                Attachment::Calculations => planned::formulas(programme, &case.plans[at], writer),
            }
        }
    }
}
