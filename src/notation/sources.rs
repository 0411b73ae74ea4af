//! The sources of a record, and whether facts and sources know each other.

use std::ops::Range;

use super::reader::Value;
use super::shape;
use super::table::TableReader;
use crate::problem::{Code, Fix, Problem};
use crate::record::{Source, SourceId};
use crate::words::Message;

struct WrittenSource {
    source: Source,
    id_bytes: Range<usize>,
}

/// Reads `[[sources]]`; a record needs at least one.
pub(super) fn sources(table: &TableReader<'_, '_>) -> Vec<Source> {
    if !table.has("sources") {
        table.may("sources", |_| Some(()));
        table.reader().report(Problem::new(Code::NoSources, table.bytes()));
        return Vec::new();
    }
    let read = table.may("sources", shape::list(source)).unwrap_or_default();
    let mut sources: Vec<WrittenSource> = Vec::new();
    for source in read {
        if let Some(first) = sources.iter().find(|first| first.source.id == source.source.id) {
            let mut problem = Problem::new(Code::DuplicateId, source.id_bytes.clone());
            problem = problem.with("written", source.source.id.0.as_str());
            problem.related = Some((first.id_bytes.clone(), Message::new("related-first")));
            table.reader().report(problem);
            continue;
        }
        sources.push(source);
    }
    sources.into_iter().map(|written| written.source).collect()
}

fn source(value: Value<'_, '_>) -> Option<WrittenSource> {
    shape::table(|table| {
        let id = table.must("id", shape::string);
        let title = table.must("title", shape::text);
        let publisher = table.must("publisher", shape::string);
        let kind = table.must("kind", shape::term);
        let interest = table.must("interest", shape::term);
        let published = table.may("published", shape::written(shape::partial_date));
        let read_on = table.must("read-on", shape::written(shape::date));
        let link = table.may("link", shape::address);
        let note = table.may("note", shape::text);
        let read_on = read_on?;
        if published.as_ref().is_some_and(|published| published.value.first_day() > read_on.value) {
            table.reader().report(Problem::new(Code::DatesReversed, table.bytes_of("published")));
        }
        let source = Source {
            id: SourceId(id?),
            title: title?,
            publisher: publisher?,
            kind: kind?,
            interest: interest?,
            published,
            read_on,
            link,
            note,
        };
        Some(WrittenSource { source, id_bytes: table.bytes_of("id") })
    })(value)
    .flatten()
}

/// Every source that is named is listed, and the other way round.
pub(super) fn check(table: &TableReader<'_, '_>, sources: &[Source]) {
    let reader = table.reader();
    for cited in reader.cited().iter() {
        if sources.iter().all(|source| source.id != cited.value) {
            let written = cited.value.0.as_str();
            let problem = Problem::new(Code::SourceNotListed, cited.bytes.clone()).with("written", written);
            let listed = sources.iter().map(|source| source.id.0.as_str());
            reader.report(problem.did_you_mean(written, listed, |nearest| Fix {
                bytes: cited.bytes.clone(),
                replacement: format!("\"{nearest}\""),
            }));
        }
    }
    // A record that has only just been started has sources and no facts yet.
    if reader.cited().is_empty() {
        return;
    }
    for source in sources {
        if reader.cited().iter().all(|cited| cited.value != source.id) {
            let problem = Problem::new(Code::SourceNotUsed, table.bytes_of("sources"));
            reader.report(problem.with("written", source.id.0.as_str()));
        }
    }
}
