//! Every source that the paper and its attachments cite, by its number.

use super::Case;
use super::document::{Block, Level, Line};
use super::numbering::Entry;
use super::writer::Writer;
use crate::record::{Programme, Source, Term};
use crate::statement::Part;
use crate::words::Message;

pub(super) fn write<'c>(case: &Case<'c>, writer: &mut Writer<'c>) {
    writer.heading(Level::Two, writer.text("sak-sources-list"));
    let entries: Vec<Entry<'c>> = writer.numbering.entries().to_vec();
    let lines = entries.iter().map(|entry| match entry {
        Entry::Source(source) => of_source(source, writer),
        Entry::Record(programme) => of_record(programme, case, writer),
    });
    let lines = lines.collect();
    writer.blocks.push(Block::Sources(lines));
}

/// Title, publisher, date, link, when it was read, what its publisher has at stake.
fn of_source(source: &Source, writer: &Writer<'_>) -> Line {
    let words = writer.words;
    let published = match &source.published {
        Some(published) => Part::When(published.value).say(words).text,
        None => words.text("undated"),
    };
    let interest = Message::term("interest", source.interest.key());
    let mut line = Line::said(Part::Prose(&source.title).say(words)).and(format!(
        ". {}, {published}. {} {}",
        source.publisher,
        words.say(&source.when_read()),
        words.say(&Message::new("source-interest").with("interest", interest)),
    ));
    if let Some(link) = &source.link {
        line = line.and(" ").and_link(link.value.as_str(), link.value.clone());
    }
    line
}

/// On how many sources what is told of a programme rests, and where they stand.
pub(super) fn where_it_is_told<'c>(programme: &Programme, case: &Case<'c>, writer: &Writer<'c>) -> Line {
    let told = Message::new("sak-ark-sources").counting(programme.sources.len());
    Line::of(format!("{} ", writer.say(&told.with("name", writer.name(programme)))))
        .and_line(of_record(programme, case, writer))
}

/// The record on the site, with the day it was gone through.
fn of_record(programme: &Programme, case: &Case<'_>, writer: &Writer<'_>) -> Line {
    let reviewed = match &programme.editorial.reviewed_on {
        Some(day) => Message::new("reviewed-on").with("date", day.value),
        None => Message::new("reviewed-never"),
    };
    let path = format!("{}/tiltak/{}", writer.words.language().prefix(), programme.id);
    let record = Message::new("sak-source-record").with("name", writer.name(programme));
    let line = Line::of(format!("{} {} ", writer.say(&record), writer.say(&reviewed)));
    match case.site.and_then(|site| site.join(&path).ok()) {
        Some(address) => line.and_link(address.to_string(), address),
        None => line.and(path),
    }
}
