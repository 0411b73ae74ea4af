//! The background: why the case is raised, which is the writer's, and what the
//! alternatives are.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{Field, Question};
use crate::statement::Part;
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-background"));
    writer.prompt([
        writer.text("sak-background-why"),
        writer.text("sak-background-decided"),
        writer.text("sak-background-now"),
    ]);
    writer.heading(Level::Two, writer.text("sak-background-what"));
    for programme in case.programmes {
        let summary = Part::Prose(&programme.summary.value).say(writer.words);
        let line = Line::default().and_strong(writer.name(programme)).and(". ").and_said(summary);
        let cited = writer.cite_record(programme);
        writer.paragraph(line.cited(cited));
        writer.is_short = true;
        let owners = writer.answered(programme, Question::Field(Field::Owners));
        writer.is_short = false;
        for owner in owners {
            let label = writer.say(&Message::term("field", "identity.owners"));
            writer.paragraph(Line::of(format!("{label}: ")).and_line(owner).and("."));
        }
    }
}
