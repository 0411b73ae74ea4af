//! Tells when a record or a list of words has been saved: in its folder, also when
//! that is made later, or where a link to it leads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf, absolute};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use notify_debouncer_full::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::folders::Folders;
use super::record_file::record_files;
use super::retired::retired_folder;

/// How long it must be quiet before a save counts as done: long enough for a
/// program that writes a file in several steps, short enough to feel at once.
const QUIET: Duration = Duration::from_millis(150);

/// How many links are followed from one to the next, as the system does.
const MOST_LINKS: usize = 40;

/// Watches until it is dropped.
pub struct Watch {
    folders: Folders,
    debouncer: Mutex<Debouncer<RecommendedWatcher, RecommendedCache>>,
    scene: Arc<Mutex<Scene>>,
}

/// Why a folder cannot be watched; the site runs on without noticing saves there.
#[derive(Debug, thiserror::Error)]
#[error("cannot watch `{}`", .folder.display())]
pub struct WatchError {
    folder: PathBuf,
    source: notify::Error,
}

/// Calls `saved` after every save in the folders, from a thread of its own.
///
/// # Errors
/// When the system gives no way to watch the folders.
pub fn watch(folders: &Folders, saved: impl Fn() + Send + 'static) -> Result<Watch, WatchError> {
    let scene = Arc::new(Mutex::new(Scene::default()));
    let looked_at = scene.clone();
    let told = move |events: DebounceEventResult| {
        let scene = locked(&looked_at);
        // Reading a file is an event too; only changes count.
        let has_changed = events.map_or(true, |events| {
            events.iter().any(|event| {
                let is_here = event.paths.iter().any(|path| scene.concerns(path));
                event.need_rescan() || (is_here && !event.kind.is_access())
            })
        });
        drop(scene);
        if has_changed {
            saved();
        }
    };
    let debouncer = new_debouncer(QUIET, None, told)
        .map_err(|source| WatchError { folder: folders.programmes.clone(), source })?;
    let watch = Watch { folders: folders.clone(), debouncer: Mutex::new(debouncer), scene };
    watch.renew()?;
    Ok(watch)
}

impl Watch {
    /// Looks at what is there now: a folder may have been made, or a link put in.
    ///
    /// # Errors
    /// When the system gives no way to watch a folder that matters.
    pub fn renew(&self) -> Result<(), WatchError> {
        let now = Scene::of(&self.folders);
        let before = std::mem::replace(&mut *locked(&self.scene), now.clone());
        let mut debouncer = locked(&self.debouncer);
        for folder in before.watched().difference(&now.watched()) {
            // What is gone is no longer watched in any case.
            let _ = debouncer.unwatch(folder);
        }
        for folder in now.watched() {
            let watched = debouncer.watch(&folder, RecursiveMode::NonRecursive);
            if let Err(source) = watched
                && now.matters(&folder)
            {
                return Err(WatchError { folder, source });
            }
        }
        Ok(())
    }
}

/// A lock that a panic elsewhere does not close for ever.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a save can be seen at.
#[derive(Debug, Clone, Default)]
struct Scene {
    /// Folders in which everything counts.
    folders: BTreeSet<PathBuf>,
    /// Where links lead.
    ends: BTreeSet<PathBuf>,
    /// The folders themselves, and those above them that are not there: they may be made,
    /// or made anew.
    made: BTreeSet<PathBuf>,
}

impl Scene {
    fn of(folders: &Folders) -> Self {
        let mut scene = Self::default();
        let retired = retired_folder(&folders.programmes);
        for folder in [&folders.programmes, &retired, &folders.words] {
            scene.add_folder(folder);
            // A folder that cannot be listed has nothing to follow.
            for path in record_files(folder).unwrap_or_default() {
                scene.add_links(path);
            }
        }
        scene
    }

    fn add_folder(&mut self, folder: &Path) {
        self.folders.extend(fs::canonicalize(folder));
        let mut place = Some(real(folder));
        while let Some(missing) = place {
            let above = missing.parent().filter(|above| !above.is_dir()).map(Path::to_owned);
            self.made.insert(missing);
            place = above;
        }
    }

    /// Adds where a link leads, and where that one leads.
    fn add_links(&mut self, path: PathBuf) {
        let mut path = path;
        for _ in 0..MOST_LINKS {
            let Ok(to) = fs::read_link(&path) else { return };
            path = real(&path.parent().unwrap_or(Path::new("")).join(to));
            self.ends.insert(path.clone());
        }
    }

    /// Whether a change at this path is one of ours.
    fn concerns(&self, path: &Path) -> bool {
        let is_inside = path.parent().is_some_and(|above| self.folders.contains(above));
        is_inside || self.ends.contains(path) || self.made.contains(path)
    }

    /// The folders to watch.
    fn watched(&self) -> BTreeSet<PathBuf> {
        let above = self.ends.iter().chain(&self.made).filter_map(|path| path.parent());
        self.folders
            .iter()
            .map(PathBuf::as_path)
            .chain(above)
            .filter(|it| it.is_dir())
            .map(Path::to_owned)
            .collect()
    }

    /// Whether saves go unseen when this folder cannot be watched. Above a folder that is
    /// there, only its being made anew does.
    fn matters(&self, folder: &Path) -> bool {
        let is_made_in = self.made.iter().any(|it| it.parent() == Some(folder) && !it.is_dir());
        let has_end = self.ends.iter().any(|it| it.parent() == Some(folder));
        self.folders.contains(folder) || is_made_in || has_end
    }
}

/// The path with its folder as the system knows it, which is how changes are told.
fn real(path: &Path) -> PathBuf {
    let path = absolute(path).unwrap_or_else(|_| path.to_owned());
    match (path.parent().map(fs::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path,
    }
}
