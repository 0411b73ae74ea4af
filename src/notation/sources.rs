//! The sources of a record, and whether facts and sources know each other.

use super::reader::Value;
use super::shape;
use super::table::TableReader;
use crate::problem::{Code, Fix, Problem};
use crate::record::{Source, SourceId};
use crate::span::Written;

/// Reads `[[sources]]`; a record needs at least one.
pub(super) fn sources(table: &TableReader<'_, '_>) -> Vec<Source> {
    if !table.has("sources") {
        table.may("sources", |_| Some(()));
        table.reader().report(Problem::new(Code::NoSources, table.bytes()));
        return Vec::new();
    }
    table.may("sources", shape::list(source)).unwrap_or_default()
}

fn source(value: Value<'_, '_>) -> Option<Source> {
    shape::table(|table| {
        let id = table.must("id", shape::written(shape::string));
        let id = id.map(|id| Written::new(SourceId(id.value), id.bytes));
        // Noted before anything else can fail: facts that name a source with a
        // mistake in its title are not at fault.
        let is_new = id.as_ref().is_none_or(|id| table.reader().list(id.clone()));
        let title = table.must("title", shape::text);
        let publisher = table.must("publisher", shape::string);
        let kind = table.must("kind", shape::term);
        let interest = table.must("interest", shape::term);
        let published = table.may("published", shape::written(shape::partial_date));
        let read_on = table.must("read-on", shape::written(shape::date));
        let link = table.may("link", shape::written(shape::address));
        let copy = table.may("copy", shape::written(shape::address));
        let note = table.may("note", shape::text);
        let read_on = read_on?;
        if published.as_ref().is_some_and(|published| published.value.first_day() > read_on.value) {
            table.reader().report(Problem::new(Code::DatesReversed, table.bytes_of("published")));
        }
        if !is_new {
            return None;
        }
        Some(Source {
            id: id?.value,
            title: title?,
            publisher: publisher?,
            kind: kind?,
            interest: interest?,
            published,
            read_on,
            link,
            copy,
            note,
        })
    })(value)
    .flatten()
}

/// Every source that is named is listed, and the other way round.
pub(super) fn check(table: &TableReader<'_, '_>) {
    let reader = table.reader();
    let (cited, listed) = (reader.cited(), reader.listed());
    for cited in cited.iter() {
        if listed.iter().all(|source| source.value != cited.value) {
            let written = cited.value.0.as_str();
            let problem = Problem::new(Code::SourceNotListed, cited.bytes.clone()).with("written", written);
            let listed = listed.iter().map(|source| source.value.0.as_str());
            reader.report(problem.did_you_mean(written, listed, |nearest| Fix {
                bytes: cited.bytes.clone(),
                replacement: format!("\"{nearest}\""),
            }));
        }
    }
    // A record that has only just been started has sources and no facts yet.
    if cited.is_empty() {
        return;
    }
    for source in listed.iter() {
        if cited.iter().all(|cited| cited.value != source.value) {
            let problem = Problem::new(Code::SourceNotUsed, source.bytes.clone());
            reader.report(problem.with("written", source.value.0.as_str()));
        }
    }
}
