//! The head: the way through the municipality's bodies, what must be seen at once,
//! and what is attached and what is not.

use super::attached::Attachment;
use super::document::{Block, Line, Table};
use super::writer::Writer;
use super::{Case, has_ended};
use crate::record::{Field, Question};
use crate::statement::DetailKind;
use crate::words::Message;

/// Writes the head; gives the title. Names stand in quotes and are counted: a name may
/// have an «og» of its own.
pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> String {
    let names = quoted(case, writer);
    let title = Message::new("sak-title").counting(names.len()).with("names", writer.words.list(&names));
    let title = writer.say(&title);
    let fields = ["sak-field-officer", "sak-field-archive"].map(|id| writer.say(&Message::named("", id)));
    writer.blocks.push(Block::Fields(fields.to_vec()));
    way(writer);
    writer.paragraph(Line::of(writer.say(&Message::new("sak-draft-note").with("date", case.today))));
    independent(case, writer);
    for programme in case.programmes.iter().filter(|it| has_ended(it)) {
        let name = writer.name(programme);
        let mut line = Line::default().and_strong(writer.say(&Message::new("sak-ended").with("name", name)));
        for piece in
            writer.answered_with(programme, Question::Field(Field::Statuses), &[DetailKind::StatusAsOf])
        {
            line = line.and(" ").and_line(piece).and(".");
        }
        writer.blocks.push(Block::Notice(line));
    }
    title
}

/// That only independent sources count, when they do.
pub(super) fn independent(case: &Case<'_>, writer: &mut Writer<'_>) {
    if let Some(left_out) = case.left_out {
        let independent = Message::new("sak-independent")
            .with("left", left_out.n_left_out.to_string())
            .with("total", left_out.n_facts.to_string());
        writer.blocks.push(Block::Notice(Line::of(writer.say(&independent))));
    }
}

/// The names of the programmes, each in quotes.
pub(super) fn quoted(case: &Case<'_>, writer: &Writer<'_>) -> Vec<String> {
    let quoted = |name: String| writer.say(&Message::new("sak-quoted").with("name", name));
    case.programmes.iter().map(|it| quoted(writer.name(it))).collect()
}

/// The bodies that the case goes through, for the archive to fill in.
fn way(writer: &mut Writer<'_>) {
    let bodies = ["sak-way-councils", "sak-way-committee", "sak-way-council"];
    let blank = || vec![Line::of("…")];
    let row = |id: &'static str| vec![vec![Line::of(writer.words.text(id))], blank(), blank()];
    let head = ["sak-field-committee", "sak-field-date", "sak-field-number"];
    let table = Table {
        caption: writer.text("sak-way"),
        widths: vec![4, 3, 3],
        head: head.iter().map(|id| Line::of(writer.words.text(id))).collect(),
        rows: bodies.map(row).to_vec(),
    };
    writer.blocks.push(Block::Table(table));
}

/// What goes with the paper and what does not.
pub(super) fn attached(case: &Case<'_>, writer: &mut Writer<'_>) {
    let names: Vec<String> = Attachment::of(case)
        .map(|(number, it)| {
            let title = writer.text(it.title());
            writer.say(
                &Message::new("sak-attached-one").with("number", number.to_string()).with("title", title),
            )
        })
        .collect();
    let lists =
        [("sak-attached", names.join("; ")), ("sak-not-attached", writer.text("sak-not-attached-what"))];
    for (label, what) in lists {
        let label = writer.say(&Message::named("", label));
        writer.paragraph(Line::default().and_strong(format!("{label}:")).and(format!(" {what}.")));
    }
}
