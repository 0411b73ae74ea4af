//! The summary: five lines at the most, and every one a fact.

use super::document::{Level, Line};
use super::writer::Writer;
use super::{Case, has_ended};
use crate::coverage::Tally;
use crate::evidence::compares;
use crate::record::{CommitmentType, CostItem, Group, Programme, Question, Status, StatusAt, StudyOf, Term};
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::One, writer.text("sak-summary"));
    let lines = vec![
        about(case, writer),
        statuses(case, writer),
        commitments(case, writer),
        effect(case, writer),
        prices(case, writer),
    ];
    writer.list(lines);
}

/// What the case is about.
fn about<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> Line {
    let names: Vec<String> = case.programmes.iter().map(|it| writer.name(it)).collect();
    let cited = records(case.programmes.iter().map(|it| &**it), writer);
    let about =
        Message::new("sak-summary-about").counting(names.len()).with("names", writer.words.list(&names));
    Line::of(writer.say(&about)).cited(cited)
}

/// Which are offered: the newest status of each, with both sides when sources disagree.
fn statuses<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> Line {
    let mut line = Line::of(format!("{}: ", writer.text("status")));
    for (number, programme) in case.programmes.iter().enumerate() {
        line = if number > 0 { line.and("; ") } else { line };
        line = line.and(format!("{} – ", writer.name(programme)));
        let Some(status) = programme.lifecycle.status() else {
            line = line.and(writer.text("status-not-recorded").to_lowercase());
            continue;
        };
        for (number, version) in status.versions().enumerate() {
            line = if number > 0 { line.and(format!(" {} ", writer.text("sak-or"))) } else { line };
            line = line.and(at(&version.value, writer)).cited(writer.cite(programme, &version.provenance));
        }
        if status.is_disputed() {
            line = line.and(format!(" ({})", writer.text("sources-disagree").to_lowercase()));
        }
    }
    line.and(".")
}

/// A status with its date.
fn at(status: &StatusAt, writer: &Writer<'_>) -> String {
    let name = writer.words.term(Status::VOCABULARY, status.status.key()).to_lowercase();
    let as_of = match &status.as_of {
        Some(as_of) => {
            let date = crate::statement::Part::When(as_of.value).say(writer.words).text;
            writer.say(&Message::new("as-of").with("date", date))
        }
        None => writer.text("undated"),
    };
    format!("{name} ({as_of})")
}

/// How many of the commitments each one's sources speak of: counted in the record.
fn commitments<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> Line {
    let mut line = Line::of(format!("{} ", writer.text("sak-summary-commitments")));
    for (number, programme) in case.programmes.iter().enumerate() {
        line = if number > 0 { line.and("; ") } else { line };
        let tally = Tally::of(programme, Question::in_group(Group::Commitments));
        let counted = Message::new("sak-summary-counted")
            .with("name", writer.name(programme))
            .with("stated", tally.stated.to_string())
            .with("total", CommitmentType::ALL.len().to_string());
        line = line.and(writer.say(&counted)).cited(writer.cite_record(programme));
    }
    line.and(".")
}

/// Which have been compared with a group that did not take part.
fn effect<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> Line {
    let is_controlled = |programme: &Programme| {
        let studies = programme.evaluation.studies.all().iter().map(|study| &study.value);
        studies.filter(|study| study.of == StudyOf::Programme).any(compares)
    };
    split(
        case,
        writer,
        is_controlled,
        [Message::new("sak-summary-controlled"), Message::new("sak-summary-uncontrolled")],
    )
}

/// Of which some source gives a price.
fn prices<'c>(case: &Case<'c>, writer: &mut Writer<'c>) -> Line {
    let has_price = |programme: &Programme| {
        CostItem::ALL.iter().any(|&item| programme.costs.lines.of(item).stated().is_some())
    };
    let is_there = |programme: &Programme| !has_ended(programme);
    let line = split(
        case,
        writer,
        has_price,
        [Message::new("sak-summary-prices"), Message::new("sak-summary-no-prices")],
    );
    if case.programmes.iter().any(|it| is_there(it)) {
        line.and(format!(" {}", writer.text("sak-summary-own-costs")))
    } else {
        line
    }
}

/// Two sentences: those for which it holds, and those for which it does not.
fn split<'c>(
    case: &Case<'c>,
    writer: &mut Writer<'c>,
    holds: impl Fn(&Programme) -> bool,
    says: [Message; 2],
) -> Line {
    let (yes, no): (Vec<&Programme>, Vec<&Programme>) =
        case.programmes.iter().map(|it| &**it).partition(|it| holds(it));
    let mut line = Line::default();
    for (programmes, message) in [yes, no].into_iter().zip(says) {
        if programmes.is_empty() {
            continue;
        }
        let names: Vec<String> = programmes.iter().map(|it| writer.name(it)).collect();
        let cited = records(programmes.into_iter(), writer);
        line = if line.0.is_empty() { line } else { line.and(" ") };
        line = line.and(writer.say(&message.with("names", writer.words.list(&names)))).cited(cited);
    }
    line
}

/// The records themselves as sources.
fn records<'c>(programmes: impl Iterator<Item = &'c Programme>, writer: &mut Writer<'c>) -> Vec<usize> {
    programmes.flat_map(|it| writer.cite_record(it)).collect()
}
