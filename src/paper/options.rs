//! The alternatives: doing nothing new among them, and not what can no longer be had.

use std::sync::Arc;

use super::document::{Level, Line};
use super::writer::Writer;
use super::{Case, has_ended};
use crate::record::Programme;
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-options"));
    let (ended, open): (Vec<&'c Arc<Programme>>, Vec<&'c Arc<Programme>>) =
        case.programmes.iter().partition(|it| has_ended(it));
    let mut lines = vec![Line::of(writer.text("sak-option-none"))];
    for (number, programme) in (1..).zip(open) {
        let option = Message::new("sak-option").with("number", number.to_string());
        lines.push(Line::of(writer.say(&option.with("name", writer.name(programme)))));
    }
    writer.list(lines);
    for programme in ended {
        let said = writer.say(&Message::new("sak-option-ended").with("name", writer.name(programme)));
        let status = programme.lifecycle.status();
        let cited = status.map(|it| writer.cite(programme, &it.provenance)).unwrap_or_default();
        writer.paragraph(Line::of(said).cited(cited));
    }
    let prompts = ["sak-options-none", "sak-options-each", "sak-options-other"];
    writer.prompt(prompts.map(|it| writer.words.text(it)));
}
