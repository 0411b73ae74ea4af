//! What those who did it learnt: what helped, what hindered, what they advise, each
//! with who tells of it.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{Group, Programme, Question};
use crate::statement::{DetailKind, answer};

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.paragraph(Line::of(writer.text("sak-experience-lead")));
    for programme in case.programmes {
        told(programme, writer);
    }
}

fn told<'c>(programme: &'c Programme, writer: &mut Writer<'c>) {
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
