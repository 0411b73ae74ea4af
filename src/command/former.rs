//! What a record said before: the version that the site last held for sound, or the one
//! that git has.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::catalogue::{self, Folders};
use crate::record::ProgrammeId;

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
        let listed =
            git(folder, &["diff", "--name-only", "--no-ext-diff", "-z", "--relative", "HEAD", "--", "."]);
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
        // A site that runs keeps every sound save, this one too: git remembers longer.
        let name = format!("{id}.toml");
        match &self.changed {
            None if is_kept => Former::Same,
            None => Former::Unknown,
            Some(changed) if !changed.contains(&name) => Former::Same,
            Some(_) => {
                git(&self.folder, &["show", &format!("HEAD:./{name}")]).map_or(Former::Same, Former::Text)
            }
        }
    }
}

/// What git says in a folder; nothing when there is no git, or it knows nothing of it.
fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(arguments).stdin(Stdio::null());
    let output = git.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
