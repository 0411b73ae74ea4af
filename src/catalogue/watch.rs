//! Tells when a record or a vocabulary has been saved.

use std::path::{Path, PathBuf};
use std::time::Duration;

use notify_debouncer_full::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::Folders;

/// How long it must be quiet before a save counts as done: long enough for a
/// program that writes a file in several steps, short enough to feel at once.
const QUIET: Duration = Duration::from_millis(150);

/// Watches until it is dropped.
pub struct Watch {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Why a folder cannot be watched; the site runs on without noticing saves.
#[derive(Debug, thiserror::Error)]
#[error("cannot watch `{}`", .folder.display())]
pub struct WatchError {
    folder: PathBuf,
    source: notify::Error,
}

/// Calls `saved` after every save in the folders, from a thread of its own.
///
/// # Errors
/// When the system gives no way to watch the folder of records.
pub fn watch(folders: &Folders, saved: impl Fn() + Send + 'static) -> Result<Watch, WatchError> {
    let failed = |folder: &Path, source| WatchError { folder: folder.to_owned(), source };
    let told = move |events: DebounceEventResult| {
        // Reading a file is an event too; only changes count.
        let has_changed = events.map_or(true, |events| events.iter().any(|event| !event.kind.is_access()));
        if has_changed {
            saved();
        }
    };
    let mut debouncer =
        new_debouncer(QUIET, None, told).map_err(|source| failed(&folders.programmes, source))?;
    debouncer
        .watch(&folders.programmes, RecursiveMode::NonRecursive)
        .map_err(|source| failed(&folders.programmes, source))?;
    // The folder of words may be missing; what is built in is used then.
    if folders.words.is_dir() {
        debouncer
            .watch(&folders.words, RecursiveMode::NonRecursive)
            .map_err(|source| failed(&folders.words, source))?;
    }
    Ok(Watch { _debouncer: debouncer })
}
