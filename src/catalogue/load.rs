//! Reads a folder of records into a catalogue: the only reader of `programmes/`.
#![expect(clippy::disallowed_methods, reason = "this room reads programmes/ and index/words/")]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::notation::{self, LARGEST_RECORD};
use crate::problem::{Code, Problem};
use crate::record::{Programme, ProgrammeId, Vocabularies};

use super::sound::SoundTexts;
use super::text::text_of;
use super::vocabularies::vocabularies;
use super::{Catalogue, Entry, FileReport, Fingerprint, Served};

/// Where the records and the vocabularies lie.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The records.
    pub programmes: PathBuf,
    /// The open vocabularies; a file that is not there is taken from what is
    /// built in.
    pub words: PathBuf,
    /// Where the last sound version of every record is kept; nowhere for a
    /// command that only looks.
    pub sound: Option<PathBuf>,
}

/// Why the folder of programmes could not be read at all.
///
/// What is wrong *inside* a record is a [`Problem`]; this is for when there is
/// no record to talk about.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The folder is missing or closed to us.
    #[error("cannot list the programmes in `{}`", .folder.display())]
    List {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// One file cannot be read.
    #[error("cannot read `{}`", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Reads every record in the folder. A record that is wrong keeps its last
/// sound version: the one in `previous`, or the one kept on disk.
///
/// # Errors
/// When the folder itself cannot be read. A single file that cannot be read is
/// left out with a line in the log, like a file that has just been removed.
pub fn load(folders: &Folders, previous: Option<&Catalogue>) -> Result<Catalogue, LoadError> {
    let sound = SoundTexts { folder: folders.sound.as_deref() };
    let (vocabularies, vocabularies_fingerprint, mut reports) = vocabularies(&folders.words, previous);
    let same_words = previous.is_some_and(|it| it.vocabularies_fingerprint == vocabularies_fingerprint);
    let mut entries = BTreeMap::new();
    let mut ids = Vec::new();
    for path in record_files(&folders.programmes)? {
        let file = match read_file(&path) {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(%error, path = %path.display(), "a record cannot be read");
                // Closed to us for now, which is no reason to forget it.
                if let Some(id) = id_of(&path) {
                    let before = previous.and_then(|catalogue| catalogue.entry(&id));
                    if let Some(entry) = last_sound(&id, before, sound, &vocabularies) {
                        entries.insert(id.clone(), entry);
                    }
                    ids.push(id);
                }
                continue;
            }
        };
        let Some(id) = file.id.clone() else {
            reports.push(FileReport {
                path,
                text: file.text,
                problems: file.problems,
                served: Served::Nothing,
            });
            continue;
        };
        ids.push(id.clone());
        let fingerprint = Fingerprint::of([file.text.as_bytes()]);
        let before = previous.and_then(|catalogue| catalogue.entry(&id));
        // The same text read with the same words gives the same programme.
        if let Some(before) = before
            && same_words
            && before.fingerprint == fingerprint
            && !before.is_last_sound
        {
            entries.insert(id, before.clone());
            let known = previous.into_iter().flat_map(Catalogue::reports).find(|report| report.path == path);
            reports.extend(known.cloned());
            continue;
        }
        let (programme, problems) = read(&id, &file, &vocabularies);
        let served = if let Some(programme) = programme {
            sound.keep(&id, &file.text);
            let entry = Entry { programme: Arc::new(programme), fingerprint, is_last_sound: false };
            entries.insert(id, entry);
            Served::ThisVersion
        } else if let Some(entry) = last_sound(&id, before, sound, &vocabularies) {
            entries.insert(id, entry);
            Served::LastSoundVersion
        } else {
            Served::Nothing
        };
        if !problems.is_empty() {
            reports.push(FileReport { path, text: file.text, problems, served });
        }
    }
    sound.keep_only(&ids);
    Ok(Catalogue { entries, reports, vocabularies, vocabularies_fingerprint, ..Catalogue::default() })
}

/// Reads one file by itself: the programme as far as it could be read, for the
/// rules, and what there is to say of the file.
///
/// # Errors
/// When the file cannot be read.
pub fn check_file(
    path: &Path,
    vocabularies: &Vocabularies,
) -> Result<(Option<Programme>, FileReport), LoadError> {
    let file = read_file(path)?;
    let (programme, problems) = match &file.id {
        Some(id) if file.problems.is_empty() => {
            let reading = notation::read(id, &file.text, vocabularies);
            (reading.programme, reading.problems)
        }
        _ => (None, file.problems),
    };
    let report = FileReport { path: path.to_owned(), text: file.text, problems, served: Served::Nothing };
    Ok((programme, report))
}

/// What a file's name says the id is.
fn id_of(path: &Path) -> Option<ProgrammeId> {
    stem(path).parse().ok()
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

struct RecordFile {
    id: Option<ProgrammeId>,
    text: Arc<str>,
    problems: Vec<Problem>,
}

/// The files in the folder that are meant as records, by name. What an editor's
/// program leaves beside them (`.pip.toml.swp`, `pip.toml~`) is not.
///
/// # Errors
/// When the folder cannot be listed.
pub fn record_files(folder: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let list = |source| LoadError::List { folder: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(list)? {
        let path = entry.map_err(list)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".toml") && !name.starts_with('.') {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn read_file(path: &Path) -> Result<RecordFile, LoadError> {
    let failed = |source| LoadError::Read { path: path.to_owned(), source };
    let mut problems = Vec::new();
    let size = fs::metadata(path).map_err(failed)?.len();
    let text = if size > LARGEST_RECORD as u64 {
        problems.push(Problem::new(Code::TooLarge, 0..0));
        String::new()
    } else {
        let (text, problem) = text_of(fs::read(path).map_err(failed)?);
        problems.extend(problem);
        text
    };
    let id = id_of(path);
    if id.is_none() {
        let stem = stem(path);
        let mut problem = Problem::new(Code::NotAnId, 0..0).with("written", stem);
        if stem.starts_with("~$") {
            problem.label = crate::words::Message::new("label-lock-file");
        } else if let Some(suggestion) = ProgrammeId::suggest(stem) {
            let help =
                crate::words::Message::new("help-did-you-mean").with("suggestion", suggestion.as_str());
            problem = problem.helped_by(help);
        }
        problems.push(problem);
    }
    Ok(RecordFile { id, text: text.into(), problems })
}

fn read(id: &ProgrammeId, file: &RecordFile, words: &Vocabularies) -> (Option<Programme>, Vec<Problem>) {
    if !file.problems.is_empty() {
        return (None, file.problems.clone());
    }
    let reading = notation::read(id, &file.text, words);
    let problems = reading.problems.clone();
    (reading.sound(), problems)
}

fn last_sound(
    id: &ProgrammeId,
    before: Option<&Entry>,
    sound: SoundTexts<'_>,
    words: &Vocabularies,
) -> Option<Entry> {
    if let Some(before) = before {
        return Some(Entry { is_last_sound: true, ..before.clone() });
    }
    let text = sound.text(id)?;
    let programme = Arc::new(notation::read(id, &text, words).sound()?);
    Some(Entry { programme, fingerprint: Fingerprint::of([text.as_bytes()]), is_last_sound: true })
}
