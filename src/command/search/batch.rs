//! Many queries at once, for measuring: a TREC run, with the time of each query.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::Context as _;

use super::Search;
use crate::command::failure;
use crate::query::{Collection, Query};
use crate::words::{Message, Words};

/// The name of the run, its last column.
const TAG: &str = "tiltak";

/// What to answer.
pub(super) struct Batch<'b> {
    /// The file of queries.
    pub(super) file: &'b Path,
    /// What was said at the terminal.
    pub(super) search: &'b Search,
    /// The filters that every query has.
    pub(super) filter: &'b Query,
}

pub(super) fn run(batch: &Batch<'_>, collection: &Collection, words: &Words) -> anyhow::Result<()> {
    let bytes = fs::read(batch.file).with_context(|| failure::about("failure-read", batch.file, words))?;
    let text = String::from_utf8_lossy(&bytes);
    let mut answers = String::new();
    for (number, line) in (1_usize..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let (id, query) = line.split_once('\t').with_context(|| {
            let path = batch.file.display().to_string();
            words.say(&Message::new("failure-batch-line").with("line", number.to_string()).with("path", path))
        })?;
        let started = Instant::now();
        let found = if batch.search.plain {
            collection.rank(&Query::of_text(query).text, batch.search.limit)?
        } else {
            collection.ranked(&batch.filter.with_text(query), batch.search.limit)?
        };
        let took = started.elapsed();
        anstream::eprintln!("{id}\t{:.3} ms", took.as_secs_f64() * 1000.0);
        for (rank, (score, programme)) in (1..).zip(found) {
            writeln!(answers, "{id} Q0 {programme} {rank} {score:.6} {TAG}")?;
        }
    }
    match &batch.search.run {
        Some(out) => fs::write(out, answers).with_context(|| failure::about("failure-write", out, words)),
        None => {
            anstream::print!("{answers}");
            Ok(())
        }
    }
}
