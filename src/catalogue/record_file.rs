//! The files that are meant as records: which they are, and what each says its id is.
#![expect(clippy::disallowed_methods, reason = "this room reads programmes/")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::problem::{Code, Problem};
use crate::record::ProgrammeId;
use crate::words::Message;

use super::copies;
use super::file::read_file;
use super::{FileReport, Served};

/// Why the folder of programmes could not be read at all.
///
/// What is wrong with a record, or with the file that it should be, is a
/// [`Problem`]; this is for when there is no record to talk about.
#[derive(Debug, thiserror::Error)]
#[error("cannot list the programmes in `{}`", .folder.display())]
pub struct LoadError {
    /// The folder, which is missing or closed to us.
    pub folder: PathBuf,
    /// What the system says.
    source: io::Error,
}

/// The files in the folder that are meant as records, by name. What an editor's
/// program leaves beside them (`.pip.toml.swp`, `pip.toml~`) is not.
///
/// # Errors
/// When the folder cannot be listed.
pub fn record_files(folder: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let list = |source| LoadError { folder: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(list)? {
        let path = entry.map_err(list)?.path();
        // A name that is not text ends in `.toml` all the same.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".toml") && !name.starts_with('.') {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A file that is meant as a record.
pub(super) struct RecordFile {
    /// What its name says the id is.
    pub(super) id: Option<ProgrammeId>,
    pub(super) text: Arc<str>,
    /// What is wrong with the file itself, so that nothing in it can be read.
    pub(super) problems: Vec<Problem>,
}

/// The file at this path; nothing when there is none.
pub(super) fn read_record(path: &Path) -> Option<RecordFile> {
    let (text, problem) = read_file(path)?;
    let id = id_of(path);
    let misnamed = id.is_none().then(|| misnamed(path, &text));
    Some(RecordFile { id, text: text.into(), problems: problem.into_iter().chain(misnamed).collect() })
}

/// What a file's name says the id is.
fn id_of(path: &Path) -> Option<ProgrammeId> {
    path.file_stem()?.to_str()?.parse().ok()
}

/// Why a file's name says no id.
fn misnamed(path: &Path, text: &str) -> Problem {
    let Some(stem) = path.file_stem().unwrap_or_default().to_str() else {
        return Problem::new(Code::NameNotText, 0..0);
    };
    let mut problem = Problem::new(Code::NotAnId, 0..0).with("written", stem);
    if stem.starts_with("~$") {
        problem.label = Message::new("label-lock-file");
        return problem;
    }
    if let Some(original) = copies::original_of(path, text) {
        return copies::copied(&original);
    }
    // `pip.toml.toml` is meant as `pip.toml`.
    let without_ending = stem.strip_suffix(".toml").and_then(ProgrammeId::suggest);
    if let Some(id) = without_ending {
        return Problem::new(Code::OddFileName, 0..0).with("better", format!("{id}.toml"));
    }
    let Some(suggestion) = ProgrammeId::suggest(stem) else { return problem };
    problem.helped_by(Message::new("help-did-you-mean").with("suggestion", suggestion.as_str()))
}

/// The files in the folder that look meant as records and are not read as such: `pip.TOML`,
/// `pip.toml.txt`, `pip.tml`, `pip`; and the records in folders of it.
///
/// # Errors
/// When the folder cannot be listed.
pub fn nearly_record_files(folder: &Path) -> Result<Vec<FileReport>, LoadError> {
    let list = |source| LoadError { folder: folder.to_owned(), source };
    let mut reports = Vec::new();
    for entry in fs::read_dir(folder).map_err(list)? {
        let path = entry.map_err(list)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let better = nearly_a_record(&name).or_else(|| copies::nearly_ends_as_record(&path));
        let Some(better) = better else { continue };
        let problem = Problem::new(Code::OddFileName, 0..0).with("better", better);
        reports.push(not_read(path, problem));
    }
    reports.extend(copies::in_folders(folder).into_iter().map(|name| {
        let mut problem = Problem::new(Code::OddFileName, 0..0);
        problem.label = Message::new("label-record-in-folder");
        not_read(folder.join(name), problem)
    }));
    reports.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(reports)
}

fn not_read(path: PathBuf, problem: Problem) -> FileReport {
    FileReport { path, text: Arc::from(""), problems: vec![problem], served: Served::Nothing }
}

/// The name that a file should have had, when it looks meant as a record.
fn nearly_a_record(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let stem = lower.strip_suffix(".txt").unwrap_or(&lower).strip_suffix(".toml")?;
    let is_left_by_a_program = name.starts_with(['.', '~']);
    (!name.ends_with(".toml") && !is_left_by_a_program).then(|| format!("{stem}.toml"))
}
