//! The alternatives side by side: who they are for, how they are done, whether
//! they can be had.

use super::document::{Level, Line};
use super::writer::Writer;
use super::{ACROSS, Case};
use crate::record::{Field, Question};
use crate::words::Message;

/// The rows: enough to tell the alternatives apart, few enough for a council.
const ROWS: &[Field] = &[
    Field::Kind,
    Field::Statuses,
    Field::OpenToNew,
    Field::Participants,
    Field::ChildAge,
    Field::Strains,
    Field::PreventionLevels,
    Field::Formats,
    Field::CourseLength,
    Field::ProjectPeriod,
    Field::GroupSize,
    Field::Sessions,
    Field::Manual,
    Field::Languages,
];

/// What is told of a series of sessions.
const DETAILS: &[&str] = &["detail-count", "detail-length", "detail-frequency", "detail-as-of"];

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::Two, writer.text("sak-alternatives"));
    writer.is_short = true;
    for programmes in case.programmes.chunks(ACROSS) {
        let mut head = vec![Line::of(writer.text("sak-column-fact"))];
        head.extend(programmes.iter().map(|it| Line::of(writer.name(it))));
        let mut rows = Vec::new();
        for &field in ROWS {
            let question = Question::Field(field);
            let mut cells = vec![vec![Line::of(writer.say(&question.label()))]];
            for programme in programmes {
                cells.push(writer.answered_with(programme, question, DETAILS));
            }
            rows.push(cells);
        }
        let mut widths = vec![2];
        widths.extend(programmes.iter().map(|_| 3));
        let caption = writer.text("sak-table-alternatives");
        writer.table(&caption, widths, head, rows);
    }
    writer.is_short = false;
    let records = case.programmes.iter().flat_map(|it| writer.cite_record(it)).collect();
    writer.paragraph(Line::of(writer.text("sak-alternatives-remarks")).cited(records));
    for programme in case.programmes {
        let reviewed = match &programme.editorial.reviewed_on {
            Some(day) => Message::new("sak-reviewed").with("date", day.value),
            None => Message::new("sak-not-reviewed"),
        };
        let line = Line::of(writer.say(&reviewed.with("name", writer.name(programme))));
        let cited = writer.cite_record(programme);
        writer.paragraph(line.cited(cited));
    }
}
