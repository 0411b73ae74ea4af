//! Reads `[[sources]]`.

use super::shape::{ADDRESS, DAY, PARTIAL_DATE, STRING, TEXT, TableOf, list, past, table, term, written};
use super::table::TableReader;
use crate::problem::Code;
use crate::record::{Source, SourceId};

/// Reads `[[sources]]`; a record needs at least one.
pub(super) fn sources(table: &TableReader<'_, '_>) -> Vec<Source> {
    table.must_or("sources", Code::NoSources, list(SOURCE)).unwrap_or_default()
}

const SOURCE: TableOf<Source> = table("source", |table| {
    let id = table.must("id", written(STRING)).map(|id| id.map(SourceId));
    // Noted before anything else can fail: facts that name a source with a
    // mistake in its title are not at fault.
    let extent = table.may("extent", term());
    let is_new = id.as_ref().is_none_or(|id| table.reader().list(id.clone(), extent));
    let title = table.must("title", TEXT);
    let publisher = table.must("publisher", STRING);
    let kind = table.must("kind", term());
    let interest = table.must("interest", term());
    let published = table.may("published", written(past(PARTIAL_DATE)));
    let read_on = table.must("read-on", written(past(DAY)));
    let link = table.may("link", written(ADDRESS));
    let copy = table.may("copy", written(ADDRESS));
    let note = table.may("note", TEXT);
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
        read_on: read_on?,
        extent,
        link,
        copy,
        note,
    })
});
