//! Whether the site is well, and which files are not: for whoever watches it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use serde::Serialize;

use super::app::App;
use crate::catalogue::FileReport;
use crate::span::Position;
use crate::term::Term as _;
use crate::words::Words;

/// What `/healthz` promises. Kept by hand, so that renaming a field elsewhere
/// cannot break it.
#[derive(Serialize)]
struct Health {
    /// `ok`, or `degraded` when some file is not shown as it stands, or a save would not
    /// be seen.
    status: &'static str,
    programmes: usize,
    /// Whether a save is shown before the next start.
    sees_saves: bool,
    files: Vec<File>,
}

#[derive(Serialize)]
struct File {
    file: String,
    /// `this-version`, `last-sound-version` or `nothing`.
    served: &'static str,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Problem {
    code: &'static str,
    line: usize,
    column: usize,
    message: String,
    /// Why it is wrong just there, or what to write.
    label: String,
}

pub(super) async fn health(State(app): State<Arc<App>>) -> impl IntoResponse {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let sees_saves = app.has_seen_saves();
    let is_well = sees_saves && !catalogue.has_wrong_files();
    let status = if is_well { "ok" } else { "degraded" };
    let words = Words::of(app.language());
    let files = catalogue.reports().iter().map(|report| file(report, words)).collect();
    let health = Health { status, programmes: catalogue.len(), sees_saves, files };
    ([(header::CACHE_CONTROL, "no-store")], Json(health))
}

fn file(report: &FileReport, words: &Words) -> File {
    // The name only: where the folder lies is nobody's business.
    let name = report.path.file_name().map(|name| name.to_string_lossy().into_owned());
    let problems = report.problems.iter().map(|problem| {
        let place = Position::of(&report.text, problem.bytes.start);
        Problem {
            code: problem.code.key(),
            line: place.line,
            column: place.column,
            message: words.say(&problem.headline),
            label: words.say(&problem.label),
        }
    });
    File { file: name.unwrap_or_default(), served: report.served.key(), problems: problems.collect() }
}
