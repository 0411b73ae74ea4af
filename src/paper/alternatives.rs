//! The alternatives side by side, in detail: who they are for, what they are meant to
//! change, how they are done, whether they can be had.

use super::Case;
use super::across::Across;
use super::document::Line;
use super::writer::Writer;
use crate::record::{Field, Question};
use crate::statement::{DetailKind, Part};
use crate::words::Message;

const ROWS: &[Field] = &[
    Field::Kind,
    Field::Owners,
    Field::Statuses,
    Field::OpenToNew,
    Field::Participants,
    Field::ChildAge,
    Field::Strains,
    Field::PreventionLevels,
    Field::Outcomes,
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
    for programme in case.programmes {
        let summary = Part::Prose(&programme.summary.value).say(writer.words);
        let line = Line::default().and_strong(writer.name(programme)).and(". ").and_said(summary);
        let cited = writer.cite_record(programme);
        writer.paragraph(line.cited(cited));
    }
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
