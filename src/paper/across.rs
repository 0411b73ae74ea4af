//! The tables of the paper with a column for each programme: as many beside one
//! another as the page has room for, and another table for the rest.

use std::sync::Arc;

use super::document::{Cell, Line};
use super::writer::Writer;
use crate::record::{Group, Programme, Question};
use crate::statement::answer;

/// How many programmes stand side by side in one table: more columns cannot be
/// read on a page that stands upright.
const ACROSS: usize = 3;

/// What such a table is called and how wide it is.
pub(super) struct Across {
    /// The message that says what the table shows.
    pub(super) caption: &'static str,
    /// The message above the first column.
    pub(super) corner: &'static str,
    /// The shares of the first column and of each programme.
    pub(super) widths: [usize; 2],
}

impl<'p> Writer<'p> {
    /// A column for each programme; `rows` gives those of as many as stand in one table.
    pub(super) fn across(
        &mut self,
        programmes: &'p [Arc<Programme>],
        table: &Across,
        rows: impl Fn(&mut Self, &'p [Arc<Programme>]) -> Vec<Vec<Cell>>,
    ) {
        let caption = self.text(table.caption);
        let [first, each] = table.widths;
        for programmes in programmes.chunks(ACROSS) {
            let mut head = vec![Line::of(self.text(table.corner))];
            head.extend(programmes.iter().map(|it| Line::of(self.name(it))));
            let mut widths = vec![first];
            widths.extend(programmes.iter().map(|_| each));
            let rows = rows(self, programmes);
            self.table(&caption, widths, head, rows);
        }
    }

    /// The same with a row for each question; `cell` gives what a programme answers.
    pub(super) fn answers_across(
        &mut self,
        programmes: &'p [Arc<Programme>],
        table: &Across,
        questions: &[Question],
        cell: impl Fn(&mut Self, &'p Programme, Question) -> Cell,
    ) {
        self.across(programmes, table, |writer, programmes| {
            let mut rows = Vec::new();
            for &question in questions {
                let mut row = vec![vec![Line::of(writer.say(&question.label()))]];
                row.extend(programmes.iter().map(|it| cell(writer, it, question)));
                rows.push(row);
            }
            rows
        });
    }
}

/// The questions of a group that at least one of the programmes answers.
pub(super) fn answered_by_any(programmes: &[Arc<Programme>], group: Group) -> Vec<Question> {
    let is_answered = |it: &Question| programmes.iter().any(|of| answer(of, *it).known.stated().is_some());
    Question::in_group(group).filter(is_answered).collect()
}
