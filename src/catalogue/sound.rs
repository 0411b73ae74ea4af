//! The last sound version of every record, kept so that a restart with a wrong
//! file shows what a running site would show.
#![expect(clippy::disallowed_methods, reason = "this room keeps copies of records beside the index")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::record::ProgrammeId;

use super::folders::Folders;

/// What the copies are of: the folder of records that they were made from. The same index
/// may be used with another.
const OF: &str = "folder.txt";

/// Where the copies lie that said more than the sound ones do now, until somebody has seen
/// what was lost.
const FULLER: &str = "fuller";

/// A folder of the last sound texts; without a folder nothing is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct SoundTexts<'f> {
    folder: Option<&'f Path>,
    programmes: &'f Path,
}

impl<'f> SoundTexts<'f> {
    pub(super) fn of(folders: &'f Folders) -> Self {
        Self { folder: folders.sound.as_deref(), programmes: &folders.programmes }
    }

    /// The ids of the records that were sound in this folder when it was last looked at.
    pub(super) fn ids(self) -> Vec<ProgrammeId> {
        let Some(folder) = self.folder.filter(|_| self.is_of_this_folder()) else { return Vec::new() };
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let stems = entries.filter_map(|entry| {
            let name = entry.file_name();
            name.to_str()?.strip_suffix(".toml")?.parse().ok()
        });
        stems.collect()
    }

    fn is_of_this_folder(self) -> bool {
        let written = self.folder.and_then(|folder| fs::read_to_string(folder.join(OF)).ok());
        written.is_some_and(|written| written == self.this_folder())
    }

    fn this_folder(self) -> String {
        let path = fs::canonicalize(self.programmes);
        path.as_deref().unwrap_or(self.programmes).to_string_lossy().into_owned()
    }

    fn path(self, id: &ProgrammeId) -> Option<PathBuf> {
        self.folder.map(|folder| folder.join(format!("{id}.toml")))
    }

    /// The last sound text of a record, when one is kept.
    pub(super) fn text(self, id: &ProgrammeId) -> Option<String> {
        fs::read_to_string(self.path(id)?).ok()
    }

    /// Whether this is the text that is kept.
    pub(super) fn has(self, id: &ProgrammeId, text: &str) -> bool {
        self.text(id).as_deref() == Some(text)
    }

    /// Keeps a sound text. That it cannot be kept is worth a line in the log,
    /// but no reason to refuse the record.
    pub(super) fn keep(self, id: &ProgrammeId, text: &str) {
        let Some(path) = self.path(id) else { return };
        if self.has(id, text) {
            return;
        }
        write(&path, text);
    }

    /// The text of a record from before it lost facts, when nobody has seen that yet.
    pub(super) fn fuller_text(self, id: &ProgrammeId) -> Option<String> {
        fs::read_to_string(self.fuller_path(id)?).ok()
    }

    /// Keeps the sound text that there is beside the next one, which says less. The first one
    /// that is kept has the most.
    pub(super) fn keep_as_fuller(self, id: &ProgrammeId) {
        let (Some(path), Some(text)) = (self.fuller_path(id), self.text(id)) else { return };
        if !path.exists() {
            write(&path, &text);
        }
    }

    /// Forgets what a record said before it lost facts.
    pub(super) fn forget_fuller(self, id: &ProgrammeId) {
        if let Some(path) = self.fuller_path(id) {
            // Most often there is none.
            let _ = fs::remove_file(path);
        }
    }

    fn fuller_path(self, id: &ProgrammeId) -> Option<PathBuf> {
        self.folder.map(|folder| folder.join(FULLER).join(format!("{id}.toml")))
    }

    /// Forgets all other records, and notes of which folder these are.
    pub(super) fn keep_only(self, ids: &[ProgrammeId]) {
        if let Some(folder) = self.folder.filter(|folder| folder.is_dir() && !self.is_of_this_folder()) {
            // Without it the next start only knows less.
            let _ = fs::write(folder.join(OF), self.this_folder());
        }
        let folders = self.folder.into_iter().flat_map(|folder| [folder.to_owned(), folder.join(FULLER)]);
        let entries = folders.filter_map(|folder| fs::read_dir(folder).ok()).flatten();
        for entry in entries.flatten() {
            let path = entry.path();
            let is_ours = path.extension().is_some_and(|extension| extension == "toml");
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            if is_ours && ids.iter().all(|id| id.as_str() != stem) {
                // A copy that stays is found again by nobody.
                let _ = fs::remove_file(path);
            }
        }
    }
}

/// Writes a copy, whole or not at all.
fn write(path: &Path, text: &str) {
    let written = path.with_extension("tmp");
    let kept = fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))
        .and_then(|()| fs::write(&written, text))
        .and_then(|()| fs::rename(&written, path));
    if let Err(error) = kept {
        tracing::warn!(path = %path.display(), %error, "cannot keep the last sound version of a record");
    }
}
