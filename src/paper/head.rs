//! The head: what the archive fills in, what must be seen at once, and the
//! proposed decision, which is the writer's.

use super::document::{Block, Level, Line, Prompt};
use super::writer::Writer;
use super::{Case, has_ended};
use crate::record::{Field, Question};
use crate::statement::DetailKind;
use crate::words::Message;

/// Writes the head; gives the title.
pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> String {
    let names: Vec<String> = case.programmes.iter().map(|it| writer.name(it)).collect();
    let title = match names.as_slice() {
        [only] => writer.say(&Message::new("sak-title-one").with("name", only.as_str())),
        several => writer.say(&Message::new("sak-title-several").with("names", writer.words.list(several))),
    };
    let fields = [
        "sak-field-officer",
        "sak-field-archive",
        "sak-field-committee",
        "sak-field-date",
        "sak-field-number",
    ];
    let fields = fields.iter().map(|id| writer.say(&Message::named("", id))).collect();
    writer.blocks.push(Block::Fields(fields));
    writer.paragraph(Line::of(writer.say(&Message::new("sak-draft-note").with("date", case.today))));
    if let Some(left_out) = case.left_out {
        let independent = Message::new("sak-independent")
            .with("left", left_out.n_left_out.to_string())
            .with("total", left_out.n_facts.to_string());
        writer.blocks.push(Block::Notice(Line::of(writer.say(&independent))));
    }
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
    decision(writer);
    title
}

/// The proposed decision: points to write out, in the order of a decision.
fn decision(writer: &mut Writer<'_>) {
    writer.heading(Level::One, writer.text("sak-decision"));
    let items = ["sak-decision-what", "sak-decision-money", "sak-decision-who", "sak-decision-report"];
    let items = items.iter().map(|id| writer.say(&Message::named("", id))).collect();
    writer.blocks.push(Block::Prompt(Prompt { items, is_numbered: true }));
}
