//! The summary in five lines: what the case is about, and four of the nine short answers
//! of each programme.

use std::collections::BTreeSet;

use super::answers::{asked_of, cite, in_short};
use super::document::{Level, Line};
use super::writer::Writer;
use super::{Case, head};
use crate::brief::BriefQuestion;
use crate::words::Message;

/// What a council asks first, and how many sentences answer it: the table has the rest.
const ASKED: [(BriefQuestion, usize); 4] = [
    (BriefQuestion::Available, 2),
    (BriefQuestion::Commitments, 1),
    (BriefQuestion::Cost, 2),
    (BriefQuestion::Effect, 2),
];

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-summary"));
    let names = head::quoted(case, writer);
    let about = Message::new("sak-summary-about").counting(names.len());
    let about = writer.say(&about.with("names", writer.words.list(&names)));
    let records: BTreeSet<usize> = case.programmes.iter().flat_map(|it| writer.cite_record(it)).collect();
    let mut lines = vec![Line::of(about).cited(records.into_iter().collect())];
    lines.extend(ASKED.map(|(asked, most)| answered(case, asked, most, writer)));
    writer.list(lines);
}

/// One of the questions, answered for each programme.
fn answered<'c>(case: &Case<'c>, asked: BriefQuestion, most: usize, writer: &mut Writer<'c>) -> Line {
    let mut line = Line::default().and_strong(writer.say(&asked_of(asked)));
    let mut cited = BTreeSet::new();
    for programme in case.programmes {
        let brief = case.brief(programme);
        let answer = brief.answer(asked);
        let said = Message::new("sak-summary-answer")
            .with("name", writer.name(programme))
            .with("said", in_short(answer, most, writer.words));
        line = line.and(format!(" {}", writer.say(&said)));
        cited.extend(cite(programme, answer, writer));
    }
    line.cited(cited.into_iter().collect())
}
