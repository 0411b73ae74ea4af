//! Reads a folder of records into a catalogue: the only reader of `programmes/`.
#![expect(clippy::disallowed_methods, reason = "this room reads programmes/ and index/words/")]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::notation::{self, Reading};
use crate::problem::{Code, Problem, Severity, is_sound};
use crate::record::{Programme, ProgrammeId, Vocabularies};
use crate::rules;
use crate::words::Message;

use super::file::read_file;
use super::sound::SoundTexts;
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
/// What is wrong with a record, or with the file that it should be, is a
/// [`Problem`]; this is for when there is no record to talk about.
#[derive(Debug, thiserror::Error)]
#[error("cannot list the programmes in `{}`", .folder.display())]
pub struct LoadError {
    /// The folder, which is missing or closed to us.
    folder: PathBuf,
    /// What the system says.
    source: io::Error,
}

/// Reads every record in the folder, as it is judged today. A record that is
/// wrong keeps its last sound version: the one in `previous`, or the one kept on
/// disk.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn load(folders: &Folders, previous: Option<&Catalogue>, today: Date) -> Result<Catalogue, LoadError> {
    let sound = SoundTexts { folder: folders.sound.as_deref() };
    let (vocabularies, vocabularies_fingerprint, mut reports) = vocabularies(&folders.words, previous);
    // The same text, read with the same words on the same day, gives the same programme.
    let unchanged = previous
        .filter(|it| it.vocabularies_fingerprint == vocabularies_fingerprint && it.judged_on == Some(today));
    let mut entries = BTreeMap::new();
    let mut drafts = BTreeMap::new();
    let mut ids = Vec::new();
    for path in record_files(&folders.programmes)? {
        // Removed since it was listed.
        let Some(file) = read_record(&path) else { continue };
        let fingerprint = Fingerprint::of([file.text.as_bytes()]);
        let before = file.id.as_ref().and_then(|id| unchanged?.entry(id));
        if let (Some(id), Some(before)) = (&file.id, before)
            && file.problems.is_empty()
            && before.fingerprint == fingerprint
            && !before.is_last_sound
        {
            entries.insert(id.clone(), before.clone());
            let known = unchanged.into_iter().flat_map(Catalogue::reports).find(|report| report.path == path);
            reports.extend(known.cloned());
            ids.push(id.clone());
            continue;
        }
        let mut reading = judge(&file, &vocabularies, today);
        let mut problems = std::mem::take(&mut reading.problems);
        let mut served = if reading.is_draft { Served::Draft } else { Served::Nothing };
        if let (Some(id), true) = (&file.id, reading.is_draft) {
            let draft = reading.programme.take().map(|programme| (id.clone(), Arc::new(programme)));
            drafts.extend(draft);
        } else if let Some(id) = file.id {
            if let Some(programme) = reading.programme.filter(|_| is_sound(&problems)) {
                sound.keep(&id, &file.text);
                let entry = Entry { programme: Arc::new(programme), fingerprint, is_last_sound: false };
                entries.insert(id.clone(), entry);
                served = Served::ThisVersion;
            } else if let Some(entry) = last_sound(&id, previous, sound, &vocabularies, today) {
                entries.insert(id.clone(), entry);
                served = Served::LastSoundVersion;
            }
            ids.push(id);
        }
        // Notes are for whoever asks for them.
        problems.retain(|problem| problem.severity() > Severity::Note);
        if !problems.is_empty() {
            reports.push(FileReport { path, text: file.text, problems, served });
        }
    }
    sound.keep_only(&ids);
    let judged_on = Some(today);
    Ok(Catalogue {
        entries,
        drafts,
        reports,
        vocabularies,
        vocabularies_fingerprint,
        judged_on,
        ..Catalogue::default()
    })
}

/// Reads one file by itself: the programme as far as it could be read, and what
/// there is to say of the file; nothing when there is no such file.
pub fn check_file(
    path: &Path,
    vocabularies: &Vocabularies,
    today: Date,
) -> Option<(Option<Programme>, FileReport)> {
    let file = read_record(path)?;
    let Reading { programme, problems, is_draft } = judge(&file, vocabularies, today);
    let served = match (is_draft, is_sound(&problems)) {
        (true, _) => Served::Draft,
        (false, true) => Served::ThisVersion,
        (false, false) => Served::Nothing,
    };
    Some((programme, FileReport { path: path.to_owned(), text: file.text, problems, served }))
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
struct RecordFile {
    /// What its name says the id is.
    id: Option<ProgrammeId>,
    text: Arc<str>,
    /// What is wrong with the file itself, so that nothing in it can be read.
    problems: Vec<Problem>,
}

fn read_record(path: &Path) -> Option<RecordFile> {
    let (text, problem) = read_file(path)?;
    let id = id_of(path);
    let misnamed = id.is_none().then(|| misnamed(path));
    Some(RecordFile { id, text: text.into(), problems: problem.into_iter().chain(misnamed).collect() })
}

/// What a file's name says the id is.
fn id_of(path: &Path) -> Option<ProgrammeId> {
    path.file_stem()?.to_str()?.parse().ok()
}

/// Why a file's name says no id.
fn misnamed(path: &Path) -> Problem {
    let Some(stem) = path.file_stem().unwrap_or_default().to_str() else {
        return Problem::new(Code::NameNotText, 0..0);
    };
    let problem = Problem::new(Code::NotAnId, 0..0).with("written", stem);
    let Some(suggestion) = ProgrammeId::suggest(stem) else { return problem };
    problem.helped_by(Message::new("help-did-you-mean").with("suggestion", suggestion.as_str()))
}

/// What a file says, and all that is wrong with it today.
fn judge(file: &RecordFile, vocabularies: &Vocabularies, today: Date) -> Reading {
    match &file.id {
        Some(id) if file.problems.is_empty() => {
            rules::judged(notation::read(id, &file.text, vocabularies), today)
        }
        _ => Reading { programme: None, problems: file.problems.clone(), is_draft: false },
    }
}

fn last_sound(
    id: &ProgrammeId,
    previous: Option<&Catalogue>,
    sound: SoundTexts<'_>,
    vocabularies: &Vocabularies,
    today: Date,
) -> Option<Entry> {
    if let Some(before) = previous.and_then(|catalogue| catalogue.entry(id)) {
        return Some(Entry { is_last_sound: true, ..before.clone() });
    }
    let text = sound.text(id)?;
    let programme = rules::judged(notation::read(id, &text, vocabularies), today).sound()?;
    let fingerprint = Fingerprint::of([text.as_bytes()]);
    Some(Entry { programme: Arc::new(programme), fingerprint, is_last_sound: true })
}
