//! The alternatives side by side: who they are for, how they are done, whether
//! they can be had.

use super::Case;
use super::across::Across;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{Field, Question};
use crate::statement::DetailKind;
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
const DETAILS: &[DetailKind] =
    &[DetailKind::SeriesCount, DetailKind::SeriesLength, DetailKind::SeriesFrequency, DetailKind::StatusAsOf];

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::Two, writer.text("sak-alternatives"));
    writer.is_short = true;
    let questions: Vec<Question> = ROWS.iter().copied().map(Question::Field).collect();
    let table = Across { caption: "sak-table-alternatives", corner: "sak-column-fact", widths: [2, 3] };
    writer.answers_across(case.programmes, &table, &questions, |writer, programme, question| {
        writer.answered_with(programme, question, DETAILS)
    });
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
