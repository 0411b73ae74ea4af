//! The child's best interests: all of it is the writer's to judge.

use super::document::Level;
use super::writer::Writer;

pub(super) fn write(writer: &mut Writer<'_>) {
    writer.heading(Level::One, writer.text("sak-children"));
    writer.prompt([
        writer.text("sak-children-best"),
        writer.text("sak-children-who"),
        writer.text("sak-children-heard"),
        writer.text("sak-children-weight"),
        writer.text("sak-children-exposed"),
    ]);
}
