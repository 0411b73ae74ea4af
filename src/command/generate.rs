//! `tiltak generate`: invented records, to try out a large collection.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use super::{Locations, failure};
use crate::catalogue;
use crate::notation::{GENERATED_MARK, Generator};
use crate::words::{Message, Words};

/// The most records that are written: more than all municipalities of the
/// Nordic countries together could have, and what one folder still bears.
const MOST: i64 = 1_000_000;

/// What to write.
#[derive(Debug, Args)]
pub(super) struct Generate {
    /// How many records.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=MOST))]
    count: u32,
    /// Another seed gives other records; the same gives the same bytes.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Only name, summary and one source.
    #[arg(long)]
    small: bool,
    /// The folder to write to: empty, or with generated records alone, which are
    /// taken away first. It is made when it is not there.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn run(generate: &Generate, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    let folder = &generate.folder;
    fs::create_dir_all(folder).with_context(|| failure::about("failure-make", folder, words))?;
    for path in only_generated(folder, words)? {
        fs::remove_file(&path).with_context(|| failure::about("failure-remove", &path, words))?;
    }
    let (vocabularies, _, _) = catalogue::vocabularies(&locations.index.join("words"), None);
    let generator = if generate.small {
        Generator::small(generate.seed, &vocabularies)
    } else {
        Generator::new(generate.seed, &vocabularies)
    };
    for number in 0..generate.count {
        let record = generator.record(number);
        let path = folder.join(format!("{}.toml", record.id));
        fs::write(&path, record.text).with_context(|| failure::about("failure-write", &path, words))?;
    }
    let written = Message::new("generate-written").with("path", folder.display().to_string());
    anstream::println!("{}", words.say(&written.counting(generate.count as usize)));
    Ok(ExitCode::SUCCESS)
}

/// The files of a folder that holds nothing but generated records. Whatever else
/// is there is somebody's, so nothing is touched.
fn only_generated(folder: &Path, words: &Words) -> anyhow::Result<Vec<PathBuf>> {
    let cannot_list = || failure::about("failure-list", folder, words);
    let entries = fs::read_dir(folder).with_context(cannot_list)?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.with_context(cannot_list)?.path();
        if !is_generated(&path) {
            let file = path.file_name().unwrap_or_default().display().to_string();
            let holds = Message::new("failure-not-generated").with("file", file);
            bail!(words.say(&holds.with("path", folder.display().to_string())));
        }
        paths.push(path);
    }
    Ok(paths)
}

fn is_generated(path: &Path) -> bool {
    // A link may lead to somebody's file.
    let is_file = fs::symlink_metadata(path).is_ok_and(|it| it.is_file());
    let Some(file) = is_file.then(|| File::open(path).ok()).flatten() else { return false };
    let mut line = String::new();
    // Somebody's file may be one line without an end.
    BufReader::new(file.take(2 * GENERATED_MARK.len() as u64)).read_line(&mut line).is_ok()
        && line.trim_end() == GENERATED_MARK
}
