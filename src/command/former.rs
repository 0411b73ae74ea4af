//! What a record said before: the version that the site last held for sound, or the one
//! that git has.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::catalogue::{self, Folders};
use crate::notation;
use crate::record::{ProgrammeId, Vocabularies};

/// What there is to compare a record with.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Former {
    /// The text that it had.
    Text(String),
    /// It says what it said, or is new.
    Same,
    /// Nobody can tell.
    Unknown,
}

/// The former versions of the records in a folder.
pub(super) struct FormerVersions<'f> {
    folders: &'f Folders,
    folder: PathBuf,
    /// The files that differ from what git has; nothing when git does not know.
    changed: Option<BTreeSet<String>>,
}

impl<'f> FormerVersions<'f> {
    pub(super) fn of(folders: &'f Folders, folder: &Path) -> Self {
        let listed = git(
            folder,
            &["diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", "--relative", "HEAD", "--", "."],
        );
        let changed = listed.map(|names| names.split('\0').map(str::to_owned).collect());
        Self { folders, folder: folder.to_owned(), changed }
    }

    /// What the record said before it said this.
    pub(super) fn of_record(&self, id: &ProgrammeId, text: &str) -> Former {
        let is_ours = self.folder == self.folders.programmes;
        let kept = is_ours.then(|| catalogue::last_sound_text(self.folders, id)).flatten();
        let is_kept = kept.is_some();
        if let Some(kept) = kept.filter(|kept| kept != text) {
            return Former::Text(kept);
        }
        // A site that runs keeps every sound save, this one too: git remembers longer, and
        // where there is no git, the site keeps what said more until somebody has seen it.
        let fuller = || catalogue::fuller_text(self.folders, id).filter(|_| is_ours);
        match &self.changed {
            None if is_kept => fuller().map_or(Former::Same, Former::Text),
            None => Former::Unknown,
            Some(changed) if !changed.contains(&format!("{id}.toml")) => Former::Same,
            Some(_) => self.at_head(id).or_else(fuller).map_or(Former::Same, Former::Text),
        }
    }

    /// The records that git has as published, and that differ from it now.
    pub(super) fn published(&self, vocabularies: &Vocabularies) -> BTreeSet<ProgrammeId> {
        let changed = self.changed.iter().flatten();
        let ids = changed.filter_map(|name| name.strip_suffix(".toml")?.parse::<ProgrammeId>().ok());
        ids.filter(|id| {
            let text = self.at_head(id);
            text.is_some_and(|text| notation::read(id, &text, vocabularies).sound().is_some())
        })
        .collect()
    }

    /// What git has of a record.
    pub(super) fn at_head(&self, id: &ProgrammeId) -> Option<String> {
        git(&self.folder, &["show", &format!("HEAD:./{id}.toml")])
    }
}

/// What git says in a folder; nothing when there is no git, or it knows nothing of it.
fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(arguments).stdin(Stdio::null());
    let output = git.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
