//! The last sound version of every record, kept so that a restart with a wrong
//! file shows what a running site would show.
#![expect(clippy::disallowed_methods, reason = "this room keeps copies of records beside the index")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::record::ProgrammeId;

/// A folder of the last sound texts; without a folder nothing is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct SoundTexts<'f> {
    pub(super) folder: Option<&'f Path>,
}

impl SoundTexts<'_> {
    fn path(self, id: &ProgrammeId) -> Option<PathBuf> {
        self.folder.map(|folder| folder.join(format!("{id}.toml")))
    }

    /// The last sound text of a record, when one is kept.
    pub(super) fn text(self, id: &ProgrammeId) -> Option<String> {
        fs::read_to_string(self.path(id)?).ok()
    }

    /// Keeps a sound text. That it cannot be kept is worth a line in the log,
    /// but no reason to refuse the record.
    pub(super) fn keep(self, id: &ProgrammeId, text: &str) {
        let Some(path) = self.path(id) else { return };
        if self.text(id).as_deref() == Some(text) {
            return;
        }
        let written = path.with_extension("tmp");
        let kept = fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))
            .and_then(|()| fs::write(&written, text))
            .and_then(|()| fs::rename(&written, &path));
        if let Err(error) = kept {
            tracing::warn!(path = %path.display(), %error, "cannot keep the last sound version of a record");
        }
    }

    /// Forgets records that are gone.
    pub(super) fn keep_only(self, ids: &[ProgrammeId]) {
        let Some(entries) = self.folder.and_then(|folder| fs::read_dir(folder).ok()) else { return };
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
