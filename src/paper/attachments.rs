//! The attachments: what a reader of the paper may look up in full. They begin on a
//! page of their own.

use super::attached::Attachment;
use super::document::Level;
use super::writer::Writer;
use super::{Case, alternatives, commitments, evidence, experience, fitted, law, planned, prices, questions};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::NewPage, writer.text("sak-attachments"));
    for (number, attachment) in Attachment::of(case) {
        let title = Message::new("sak-attachment")
            .with("number", number.to_string())
            .with("title", writer.text(attachment.title()));
        writer.heading(Level::Two, writer.say(&title));
        match attachment {
            Attachment::Details => alternatives::write(case, writer),
            Attachment::Fit => fitted::write(case, writer),
            Attachment::Commitments => commitments::write(case, writer),
            Attachment::Provider => commitments::provider(case, writer),
            Attachment::Costs => prices::write(case, writer),
            Attachment::Calculations => planned::write(case, writer),
            Attachment::Studies => evidence::in_full(case, writer),
            Attachment::Experiences => experience::write(case, writer),
            Attachment::Law => law::in_full(case, writer),
            Attachment::Questions => questions::in_full(case, writer),
        }
    }
}
