//! Assessment and conclusion: the writer's alone.

use super::document::Level;
use super::writer::Writer;

pub(super) fn write(writer: &mut Writer<'_>) {
    writer.heading(Level::One, writer.text("sak-assessment"));
    writer.prompt([
        writer.text("sak-assessment-need"),
        writer.text("sak-assessment-evidence"),
        writer.text("sak-assessment-bind"),
        writer.text("sak-assessment-unknown"),
        writer.text("sak-assessment-risk"),
    ]);
    writer.heading(Level::One, writer.text("sak-conclusion"));
    writer.prompt([writer.text("sak-conclusion-what")]);
}
