//! The summary: what the case is about, and four of the nine short answers of each
//! programme, every one with its sources.

use super::Case;
use super::document::{Level, Line};
use super::writer::Writer;
use crate::brief::{Brief, BriefQuestion};
use crate::record::Country;
use crate::words::Message;

/// What a council asks first. Five lines are read, and the first says what it is about.
const ASKED: [BriefQuestion; 4] =
    [BriefQuestion::Available, BriefQuestion::Commitments, BriefQuestion::Cost, BriefQuestion::Effect];

/// A council paper is a Norwegian municipality's.
const COUNTRY: Country = Country::Norway;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-summary"));
    let briefs: Vec<Brief> = case.programmes.iter().map(|it| Brief::of(it, case.today, COUNTRY)).collect();
    let mut lines = vec![about(case, writer)];
    lines.extend(ASKED.map(|question| answered(case, &briefs, question, writer)));
    writer.list(lines);
}

/// What the case is about.
fn about<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> Line {
    let names: Vec<String> = case.programmes.iter().map(|it| writer.name(it)).collect();
    let cited = case.programmes.iter().flat_map(|it| writer.cite_record(it)).collect();
    let about =
        Message::new("sak-summary-about").counting(names.len()).with("names", writer.words.list(&names));
    Line::of(writer.say(&about)).cited(cited)
}

/// One of the questions, answered for each programme.
fn answered<'c>(case: &Case<'c>, briefs: &[Brief], asked: BriefQuestion, writer: &mut Writer<'c>) -> Line {
    let mut line = Line::of(writer.say(&asked.asks()));
    for (programme, brief) in case.programmes.iter().zip(briefs) {
        let answer = brief.answer(asked);
        let said = Message::new("sak-summary-answer")
            .with("name", writer.name(programme))
            .with("said", answer.short(writer.words));
        // What rests on no source rests on what the record does not say.
        let mut cited = writer.cite(programme, &answer.provenance);
        if cited.is_empty() {
            cited = writer.cite_record(programme);
        }
        line = line.and(format!(" {}", writer.say(&said))).cited(cited);
    }
    line
}
