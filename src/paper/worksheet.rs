//! A worksheet on whether a municipality is ready for a programme: the six parts of the
//! Hexagon of the National Implementation Research Network (NIRN), what the record knows of
//! each, and lines to write on where only the municipality can judge.

use super::answers::in_short;
use super::document::{Block, Cell, Line, Table};
use super::sources::where_it_is_told;
use super::writer::Writer;
use super::{Case, has_ended, head};
use crate::brief::BriefQuestion;
use crate::record::{Field, Group, Known, Programme, Question};
use crate::statement::{Statement, answer};
use crate::term::{Term as _, vocabulary};
use crate::words::Message;

vocabulary! {
    /// The six parts of the worksheet, in the order of the Hexagon.
    Corner "hexagon" {
        /// Who needs it.
        Need = "need",
        /// How it goes with what there is.
        Fit = "fit",
        /// What it takes of people, money and room.
        Resources = "resources",
        /// What is known of whether it works.
        Evidence = "evidence",
        /// Whether it is ready to be used.
        Readiness = "readiness",
        /// Whether the municipality can carry it.
        Capacity = "capacity",
    }
}

/// How many of several things are named.
const MOST: usize = 4;

/// Lines to write on below each question.
const LINES: usize = 2;

impl Corner {
    /// The answers that tell of it.
    const fn answers(self) -> &'static [BriefQuestion] {
        match self {
            Self::Need => &[BriefQuestion::ForWhom],
            Self::Fit => &[BriefQuestion::What],
            Self::Resources => &[BriefQuestion::Cost, BriefQuestion::Effort],
            Self::Evidence => &[BriefQuestion::Effect],
            Self::Readiness => &[BriefQuestion::Available],
            Self::Capacity => &[BriefQuestion::Commitments],
        }
    }

    /// What else of the record tells of it: lists of names, that are short.
    const fn facts(self) -> &'static [Field] {
        match self {
            Self::Need => &[Field::Outcomes, Field::PreventionLevels],
            Self::Fit => &[Field::Arenas, Field::Formats],
            // What others rated may be the original abroad: a name alone would say more than it knows.
            Self::Resources | Self::Evidence => &[],
            Self::Readiness => &[Field::Manual, Field::Languages],
            Self::Capacity => &[Field::Roles],
        }
    }
}

/// Writes the sheet; gives its title. It is about the first programme of the case alone.
pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> String {
    let names = head::quoted(case, writer);
    head::independent(case, writer);
    writer.paragraph(Line::of(writer.text("sak-hex-lead")));
    for programme in case.programmes.iter().filter(|it| has_ended(it)) {
        let ended = Message::new("sak-ended").with("name", writer.name(programme));
        writer.blocks.push(Block::Notice(Line::of(writer.say(&ended))));
    }
    for programme in case.programmes {
        table(case, programme, writer);
        let line = where_it_is_told(programme, case, writer);
        writer.paragraph(line);
    }
    writer.say(&Message::new("sak-hex-title").with("name", writer.words.list(&names)))
}

/// A row a part: what is known, and what the municipality must judge.
fn table<'c>(case: &Case<'c>, programme: &'c Programme, writer: &mut Writer<'c>) {
    let mut rows = Vec::new();
    for &corner in Corner::ALL {
        let label = writer.say(&Message::named("sak-hex-part-", corner.key()));
        let mut asked = vec![Line::of(writer.say(&Message::named("sak-hex-asks-", corner.key())))];
        asked.extend((0..LINES).map(|_| Line::blank()));
        rows.push(vec![vec![Line::of(label)], known(case, programme, corner, writer), asked]);
    }
    // What is agreed at the end, all of it to be written.
    for (label, about, asks) in
        [("sak-hex-all", "sak-hex-all-about", "sak-hex-asks-all"), ("sak-hex-who", "sak-hex-who-about", "")]
    {
        let mut agreed = Vec::new();
        if !asks.is_empty() {
            agreed.push(Line::of(writer.words.text(asks)));
        }
        agreed.extend((0..LINES).map(|_| Line::blank()));
        let [label, about] = [label, about].map(|it| vec![Line::of(writer.words.text(it))]);
        rows.push(vec![label, about, agreed]);
    }
    let head = ["sak-hex-column-part", "sak-hex-column-known", "sak-hex-column-judged"];
    let head = head.iter().map(|id| Line::of(writer.words.text(id))).collect();
    let caption = writer.text("sak-hex-table");
    writer.blocks.push(Block::Table(Table { caption, widths: vec![3, 9, 8], head, rows }));
}

/// What the record knows of one part.
fn known<'c>(case: &Case<'c>, programme: &'c Programme, corner: Corner, writer: &Writer<'c>) -> Cell {
    let brief = case.brief(programme);
    let answers = corner.answers().iter().map(|&it| in_short(brief.answer(it), usize::MAX, writer.words));
    let mut lines: Vec<Line> = answers.map(Line::of).collect();
    let facts = corner.facts().iter().map(|&it| Question::Field(it));
    lines.extend(facts.filter_map(|it| named(programme, it, writer)));
    match corner {
        Corner::Readiness => lines.extend(given(programme, writer)),
        Corner::Need | Corner::Fit | Corner::Resources | Corner::Evidence | Corner::Capacity => {}
    }
    lines
}

/// The first of what answers a question, by name; nothing where it is silent.
fn named<'c>(programme: &'c Programme, question: Question, writer: &Writer<'c>) -> Option<Line> {
    let Known::Stated(statements) = answer(programme, question).known else { return None };
    let parts = statements.iter().flat_map(|it| in_words(it, writer));
    let parts: Vec<String> = parts.filter(|it| !it.is_empty()).collect();
    (!parts.is_empty()).then(|| {
        let said = writer.words.list(&some(parts, writer));
        let said =
            Message::new("sak-ark-figure").with("what", writer.say(&question.label())).with("value", said);
        Line::of(writer.say(&said))
    })
}

/// As many as there is room for, and how many more there are.
fn some(mut parts: Vec<String>, writer: &Writer<'_>) -> Vec<String> {
    let left = parts.len().saturating_sub(MOST);
    if left > 1 {
        parts.truncate(MOST);
        parts.push(writer.say(&Message::new("brief-more").counting(left)));
    }
    parts
}

/// What a statement names, each by itself; its number where it names nothing.
fn in_words(statement: &Statement<'_>, writer: &Writer<'_>) -> Vec<String> {
    let named = statement.says.iter().chain(statement.figure.iter().filter(|_| statement.says.is_empty()));
    named.map(|it| it.say(writer.words).text).collect()
}

/// What the provider gives, by name.
fn given(programme: &Programme, writer: &Writer<'_>) -> Option<Line> {
    let given = Question::in_group(Group::Provider)
        .filter(|&it| answer(programme, it).known.stated().is_some())
        .map(|it| writer.say(&it.label()).to_lowercase());
    let given: Vec<String> = given.collect();
    (!given.is_empty()).then(|| {
        let said = Message::new("sak-hex-given").with("what", writer.words.list(&given));
        Line::of(writer.say(&said))
    })
}
