//! Who writes the paper: puts blocks one after the other, and numbers the
//! sources of every fact as it is told.

use super::document::{Block, Cell, Level, Line, Prompt, Run, Table};
use super::numbering::Numbering;
use crate::record::{Known, Programme, Provenance, Question, Silence};
use crate::statement::{Content, Detail, DetailKind, Part, Said, Statement, answer};
use crate::words::{Message, Words};

/// The paper as far as it is written.
pub(super) struct Writer<'p> {
    pub(super) words: &'static Words,
    pub(super) numbering: Numbering<'p>,
    pub(super) blocks: Vec<Block>,
    n_tables: usize,
    /// Editors' remarks are left out: there is no room for them.
    pub(super) is_short: bool,
}

impl<'p> Writer<'p> {
    pub(super) fn new(words: &'static Words) -> Self {
        Self { words, numbering: Numbering::default(), blocks: Vec::new(), n_tables: 0, is_short: false }
    }

    /// A text of ours.
    pub(super) fn text(&self, id: &'static str) -> String {
        self.words.text(id)
    }

    /// A message, said.
    pub(super) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// The name of a programme, in its own language when it must be.
    pub(super) fn name(&self, programme: &Programme) -> String {
        Part::Prose(&programme.name).say(self.words).text
    }

    pub(super) fn heading(&mut self, level: Level, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    pub(super) fn paragraph(&mut self, line: Line) {
        self.blocks.push(Block::Paragraph(line));
    }

    pub(super) fn list(&mut self, items: Vec<Line>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// What is left to the writer.
    pub(super) fn prompt(&mut self, items: impl IntoIterator<Item = String>) {
        self.blocks.push(Block::Prompt(Prompt { items: items.into_iter().collect() }));
    }

    /// A table, numbered in the order of the paper; none without rows.
    pub(super) fn table(&mut self, caption: &str, widths: Vec<usize>, head: Vec<Line>, rows: Vec<Vec<Cell>>) {
        if rows.is_empty() {
            return;
        }
        self.n_tables += 1;
        let caption = self.say(
            &Message::new("sak-table").with("number", self.n_tables.to_string()).with("caption", caption),
        );
        self.blocks.push(Block::Table(Table { caption, widths, head, rows }));
    }

    /// The sources of a fact.
    pub(super) fn cite(&mut self, programme: &'p Programme, provenance: &Provenance) -> Vec<usize> {
        self.numbering.cite(programme, provenance)
    }

    /// The record itself as the source.
    pub(super) fn cite_record(&mut self, programme: &'p Programme) -> Vec<usize> {
        vec![self.numbering.cite_record(programme)]
    }

    /// The answer to a question as it stands in a cell, or how the sources are silent.
    pub(super) fn answered(&mut self, programme: &'p Programme, question: Question) -> Cell {
        self.answered_with(programme, question, &[])
    }

    /// The same, with these details of each statement.
    pub(super) fn answered_with(
        &mut self,
        programme: &'p Programme,
        question: Question,
        details: &[DetailKind],
    ) -> Cell {
        match answer(programme, question).known {
            Known::Stated(statements) => {
                statements.iter().flat_map(|it| self.told(programme, it, details)).collect()
            }
            Known::Silent(silence) => vec![self.silent(&silence)],
        }
    }

    /// How the sources are silent, in words.
    pub(super) fn silent(&self, silence: &Silence) -> Line {
        let named = Line::of(self.say(&silence.kind().label()));
        match silence {
            Silence::NotApplicable(reason) => {
                named.and(" (").and_said(Part::Prose(&reason.0).say(self.words)).and(")")
            }
            Silence::NotStated(_) | Silence::NotRecorded | Silence::OnlyInterested => named,
        }
    }

    /// A statement with its sources, with some of its details, with our own
    /// working out and the editor's remark; all of it again for each source that
    /// says otherwise.
    pub(super) fn told(
        &mut self,
        programme: &'p Programme,
        statement: &Statement<'p>,
        details: &[DetailKind],
    ) -> Vec<Line> {
        let mut lines = Vec::new();
        if !statement.conflict.is_empty() {
            lines.push(Line::of(format!("{}:", self.text("sources-disagree"))));
        }
        lines.push(self.version(programme, statement, details));
        for other in &statement.conflict {
            lines.push(self.version(programme, other, details));
        }
        lines
    }

    fn version(
        &mut self,
        programme: &'p Programme,
        statement: &Statement<'p>,
        details: &[DetailKind],
    ) -> Line {
        let mut line = self.lead(statement);
        for detail in statement.details.iter().filter(|it| details.contains(&it.kind)) {
            let is_ended = line.plain().ends_with(['.', '?', '!']);
            line = line.and(if is_ended { " " } else { ". " }).and_line(self.detail(programme, detail));
        }
        let line = self.remarked(line, statement.provenance);
        let cited = self.cite(programme, statement.provenance);
        // What the last detail cites need not be cited twice over.
        if line.0.last() == Some(&Run::Cited(cited.clone())) { line } else { line.cited(cited) }
    }

    /// What a statement says, its number first.
    fn lead(&self, statement: &Statement<'_>) -> Line {
        let mut line = Line::default();
        if let Some(figure) = &statement.figure {
            line = line.and_said(figure.say(self.words));
            if !statement.says.is_empty() {
                line = line.and(": ");
            }
        }
        line.and_line(self.parts(&statement.says))
    }

    /// Several things with commas between.
    pub(super) fn parts(&self, parts: &[Part<'_>]) -> Line {
        let mut line = Line::default();
        for (number, part) in parts.iter().enumerate() {
            line = if number > 0 { line.and(", ") } else { line };
            line = line.and_said(part.say(self.words));
        }
        line
    }

    fn detail(&mut self, programme: &'p Programme, detail: &Detail<'p>) -> Line {
        let label = self.say(&detail.kind.label());
        let line = Line::of(format!("{label}: "));
        match &detail.content {
            Content::Parts(parts) | Content::Ordered(parts) => line.and_line(self.parts(parts)),
            Content::Statements(inner) => {
                let mut line = line;
                for (number, statement) in inner.iter().enumerate() {
                    line = if number > 0 { line.and("; ") } else { line };
                    let told = self.told(programme, statement, &[]);
                    for (number, piece) in told.into_iter().enumerate() {
                        line = if number > 0 { line.and(" ") } else { line };
                        line = line.and_line(piece);
                    }
                }
                line
            }
        }
    }

    /// What a reader must know: how we worked it out, and the editor's remark.
    fn remarked(&self, line: Line, provenance: &Provenance) -> Line {
        let remarks = [("derived", &provenance.derived), ("note", &provenance.note)];
        let is_shown = |label: &str| label == "derived" || !self.is_short;
        remarks.into_iter().filter(|(label, _)| is_shown(label)).fold(
            line,
            |line, (label, text)| match text {
                Some(text) => line
                    .and(format!(" ({} ", self.words.say(&Message::named("", label))))
                    .and_said(Part::Prose(text).say(self.words))
                    .and(")"),
                None => line,
            },
        )
    }

    /// The text of a detail, when the statement has it.
    pub(super) fn detail_of(&self, statement: &Statement<'_>, kind: DetailKind) -> Line {
        match statement.details.iter().find(|it| it.kind == kind).map(|it| &it.content) {
            Some(Content::Parts(parts) | Content::Ordered(parts)) => self.parts(parts),
            Some(Content::Statements(_)) | None => Line::default(),
        }
    }

    /// A label of ours and what is said, on one line.
    pub(super) fn labelled(&self, label: &str, said: Said) -> Line {
        Line::of(format!("{label}: ")).and_said(said)
    }
}
