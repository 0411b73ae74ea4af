//! What those who did it learnt: how much the sources tell, and in an attachment
//! what helped, what hindered, what they advise.

use super::Case;
use super::attached::Attachment;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{Group, Programme, Question};
use crate::statement::{DetailKind, answer};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let counted: Vec<Line> = case.programmes.iter().filter_map(|it| counted(it, writer)).collect();
    if counted.is_empty() {
        return;
    }
    writer.heading(Level::Two, writer.text("sak-experience"));
    writer.paragraph(Line::of(writer.text("sak-experience-lead")));
    writer.list(counted);
    Attachment::Experiences.refer(case, writer);
}

/// How many experiences of each type are told of a programme; nothing when none are.
fn counted<'c>(programme: &'c Programme, writer: &mut Writer<'c>) -> Option<Line> {
    let mut counts = Vec::new();
    for question in Question::in_group(Group::Experience) {
        if let Some(told) = answer(programme, question).known.stated() {
            let label = writer.say(&question.label()).to_lowercase();
            let count = Message::new("sak-experience-counted").with("what", label).counting(told.len());
            counts.push(writer.say(&count));
        }
    }
    if counts.is_empty() {
        return None;
    }
    let cited = writer.cite_record(programme);
    let line = Line::default().and_strong(writer.name(programme)).and(": ");
    Some(line.and(writer.words.list(&counts)).cited(cited))
}

/// Every experience, with who tells of it.
pub(super) fn in_full<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
    let mut lines = Vec::new();
    for question in Question::in_group(Group::Experience) {
        if answer(programme, question).known.stated().is_none() {
            continue;
        }
        let label = writer.say(&question.label());
        let told = writer.answered_with(programme, question, &[DetailKind::ExperienceToldBy]);
        lines.extend(told.into_iter().map(|line| Line::of(format!("{label}: ")).and_line(line)));
    }
    if !lines.is_empty() {
        writer.heading(Level::Three, writer.name(programme));
        writer.list(lines);
    }
}
