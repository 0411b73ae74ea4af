//! The legal ground: what the programmes themselves refer to, as facts, and laws
//! that the writer must check, as prompts.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{Field, Question};
use crate::statement::{DetailKind, Statement, answer};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-law"));
    writer.paragraph(Line::of(writer.text("sak-law-lead")));
    let mut rows = Vec::new();
    for programme in case.programmes {
        let known = answer(programme, Question::Field(Field::Anchors)).known;
        if let Some(silence) = known.silence() {
            let not_stated = writer.silent(silence);
            rows.push(vec![vec![Line::of(writer.name(programme))], vec![not_stated], vec![]]);
        }
        for statement in known.all() {
            let about: &Statement<'c> = statement;
            rows.push(vec![
                vec![Line::of(writer.name(programme))],
                writer.told(programme, about, &[DetailKind::AnchorText]),
                vec![writer.detail_of(about, DetailKind::AnchorKind)],
            ]);
        }
    }
    let ids = ["sak-column-programme", "sak-column-refers", "detail-kind"];
    let head = ids.iter().map(|id| Line::of(writer.say(&Message::named("", id)))).collect();
    let caption = writer.text("sak-table-law");
    writer.table(&caption, vec![3, 7, 3], head, rows);
    writer.heading(Level::Two, writer.text("sak-law-check"));
    writer.prompt([
        writer.text("sak-law-how"),
        writer.text("sak-law-child-welfare"),
        writer.text("sak-law-health-care"),
        writer.text("sak-law-public-health"),
        writer.text("sak-law-education"),
        writer.text("sak-law-kindergarten"),
        writer.text("sak-law-administration"),
        writer.text("sak-law-procurement"),
    ]);
}
