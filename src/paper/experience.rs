//! What those who did it learnt: what helped, what hindered, what they advise.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::record::{ExperienceType, Question, Term};
use crate::statement::answer;
use crate::words::Message;

/// How many experiences of each type are told; the record has the rest.
const MOST: usize = 3;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    let has_any = case.programmes.iter().any(|it| it.experience.stated().next().is_some());
    if !has_any {
        return;
    }
    writer.heading(Level::Two, writer.text("sak-experience"));
    writer.paragraph(Line::of(writer.text("sak-experience-lead")));
    for programme in case.programmes {
        let mut lines = Vec::new();
        for &kind in ExperienceType::ALL {
            let question = Question::Experience(kind);
            if answer(programme, question).known.stated().is_none() {
                continue;
            }
            let label = writer.say(&question.label());
            let told = writer.answered_with(programme, question, &["detail-told-by"]);
            let n_left = told.len().saturating_sub(MOST);
            lines.extend(
                told.into_iter().take(MOST).map(|line| Line::of(format!("{label}: ")).and_line(line)),
            );
            if n_left > 0 {
                let more = Message::new("sak-experience-more").counting(n_left);
                let line = Line::of(format!("{label}: {}", writer.say(&more)));
                let cited = writer.cite_record(programme);
                lines.push(line.cited(cited));
            }
        }
        if !lines.is_empty() {
            writer.heading(Level::Three, writer.name(programme));
            writer.list(lines);
        }
    }
}
