//! The facts of the case begin with the needs: nobody but the municipality knows
//! them, so they are the writer's.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{Field, Question};

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-facts"));
    writer.heading(Level::Two, writer.text("sak-needs"));
    writer.prompt([
        writer.text("sak-needs-how-many"),
        writer.text("sak-needs-what"),
        writer.text("sak-needs-there"),
        writer.text("sak-needs-heard"),
    ]);
    writer.paragraph(Line::of(writer.text("sak-needs-aim")));
    let mut lines = Vec::new();
    for programme in case.programmes {
        let mut line = Line::default().and_strong(writer.name(programme)).and(": ");
        for (number, piece) in
            writer.answered(programme, Question::Field(Field::Outcomes)).into_iter().enumerate()
        {
            line = if number > 0 { line.and("; ") } else { line };
            line = line.and_line(piece);
        }
        lines.push(line);
    }
    writer.list(lines);
}
