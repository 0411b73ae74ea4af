//! The files of the repository that is tested.

use std::fs;
use std::path::{Path, PathBuf};

/// A path in the repository: `repository("src/lib.rs")`.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What a file in the repository says.
#[track_caller]
pub(crate) fn text_of(path: &str) -> String {
    fs::read_to_string(repository(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file with this ending in a folder of the repository and below it, by
/// name, as paths from the root of the repository.
#[track_caller]
pub(crate) fn files_under(folder: &str, ending: &str) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![repository(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            // What the program makes and what git keeps is nobody's text.
            let is_made = name.starts_with('.') || matches!(name.as_str(), "target" | "segments" | "sound");
            if is_made {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(ending) {
                files.push(path.strip_prefix(repository("")).unwrap().display().to_string());
            }
        }
    }
    files.sort();
    files
}
