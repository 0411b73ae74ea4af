//! The alternatives considered, and doing nothing new among them.

use super::document::{Level, Line};
use super::writer::Writer;
use super::{Case, has_ended};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-options"));
    writer.heading(Level::Two, writer.text("sak-options-none"));
    writer.prompt([writer.text("sak-options-none-what"), writer.text("sak-options-none-cost")]);
    for (number, programme) in case.programmes.iter().enumerate() {
        let heading = Message::new("sak-option")
            .with("number", (number + 1).to_string())
            .with("name", writer.name(programme));
        writer.heading(Level::Two, writer.say(&heading));
        if has_ended(programme) {
            let ended = Message::new("sak-ended").with("name", writer.name(programme));
            let line = Line::default().and_strong(writer.say(&ended));
            let status = programme.lifecycle.status();
            let cited = status.map(|it| writer.cite(programme, &it.provenance)).unwrap_or_default();
            writer.paragraph(line.cited(cited));
        }
        writer.prompt([
            writer.text("sak-option-for"),
            writer.text("sak-option-against"),
            writer.text("sak-option-takes"),
        ]);
    }
    writer.heading(Level::Two, writer.text("sak-options-other"));
    writer.prompt([writer.text("sak-options-other-what")]);
}
