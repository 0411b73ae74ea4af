//! Keeps what the site shows equal to the files: at the start, and whenever
//! somebody saves.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::mpsc;

use super::app::App;
use crate::catalogue::{self, Catalogue, Folders, LoadError, Watch, WatchError};
use crate::index::{Index, IndexError};
use crate::query::Collection;
use crate::span::Position;
use crate::term::Term as _;
use crate::words::{Language, Words};

/// Why the site cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// There are no records to show.
    #[error("the programmes cannot be loaded")]
    Load(#[from] LoadError),
    /// There is no way to search them.
    #[error("the programmes cannot be searched")]
    Index(#[from] IndexError),
}

/// Loads the records and opens their index; what is wrong with a file is logged in the
/// language of whoever runs the site.
///
/// # Errors
/// When there is no folder of records, or no way to search them at all. A
/// record that is wrong, or an index that is damaged, is neither.
pub fn open(folders: &Folders, segments: &Path, language: Language) -> Result<Collection, StartError> {
    let catalogue = catalogue::load(folders, None, App::today())?;
    collection(catalogue, segments, language)
}

fn collection(catalogue: Catalogue, segments: &Path, language: Language) -> Result<Collection, StartError> {
    log_problems(&catalogue, Words::of(language));
    let index = Index::open(segments, &catalogue)?;
    Ok(Collection::new(Arc::new(catalogue), index))
}

/// Shows every save from now on, until the watch is dropped. Requests go on
/// with what they started with.
///
/// # Errors
/// When the folder cannot be watched.
pub fn keep_fresh(app: Arc<App>, folders: Folders, segments: PathBuf) -> Result<Arc<Watch>, WatchError> {
    // Room for one: saves during a reload are one more reload, however many.
    let (saved, mut saves) = mpsc::channel::<()>(1);
    let watch = catalogue::watch(&folders, move || {
        // Full means that a reload is due anyway; closed, that the site stops.
        let _ = saved.try_send(());
    });
    app.sees_saves(watch.is_ok());
    let watch = Arc::new(watch?);
    // Whoever lets go of the watch ends it.
    let watching = Arc::downgrade(&watch);
    tokio::spawn(async move {
        let words = Words::of(app.language());
        while saves.recv().await.is_some() {
            let (app, folders, segments) = (app.clone(), folders.clone(), segments.clone());
            let watching = watching.clone();
            let reloaded = tokio::task::spawn_blocking(move || {
                // Before the records are read, so that no save falls between.
                let seen = watching.upgrade().map_or(Ok(()), |watch| watch.renew());
                app.sees_saves(seen.is_ok());
                if let Err(error) = seen {
                    tracing::warn!(%error, "some saved records are shown after a restart only");
                }
                reload(&app, &folders, &segments)
            });
            let reloaded = reloaded.await;
            match reloaded {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::error!(%error, "{}", words.text("log-not-shown")),
                Err(error) => tracing::error!(%error, "{}", words.text("log-not-shown")),
            }
        }
    });
    Ok(watch)
}

fn reload(app: &App, folders: &Folders, segments: &Path) -> Result<(), StartError> {
    let before = app.collection();
    let catalogue = catalogue::load(folders, Some(before.catalogue()), App::today())?;
    // Problems come and go without the programmes changing, so the catalogue
    // is swapped in either way.
    app.show(collection(catalogue, segments, app.language())?);
    let n_programmes = app.collection().catalogue().len();
    tracing::info!(programmes = n_programmes, "{}", Words::of(app.language()).text("log-shown"));
    Ok(())
}

/// One line in the log for every problem: where, which, what.
fn log_problems(catalogue: &Catalogue, words: &Words) {
    for report in catalogue.reports() {
        for problem in &report.problems {
            let place = Position::of(&report.text, problem.bytes.start);
            tracing::warn!(
                file = %report.path.display(),
                line = place.line,
                column = place.column,
                code = problem.code.key(),
                served = report.served.key(),
                "{}",
                words.say(&problem.headline)
            );
        }
    }
}
