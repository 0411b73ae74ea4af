//! What a visitor takes away: the handlers that answer with a file.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};

use super::app::App;
use super::refusal::Refusal;
use super::visitor::Visitor;
use super::{comparison, programmes};
use crate::address::Chosen;
use crate::brief::Brief;
use crate::compare::{Columns, Comparison, FEWEST, MOST};
use crate::export::{self, Download, NotWritten};
use crate::record::ProgrammeId;
use crate::settings::PublicUrl;
use crate::words::Words;

impl IntoResponse for Download {
    fn into_response(self) -> Response {
        // The name is made of ids and words of ours: ASCII, so no second form is
        // needed, and no quote can end it.
        let disposition = format!("attachment; filename=\"{0}\"; filename*=UTF-8''{0}", self.name);
        let headers: [(HeaderName, String); 4] = [
            (header::CONTENT_TYPE, self.content_type.to_owned()),
            (header::CONTENT_DISPOSITION, disposition),
            (header::CONTENT_LANGUAGE, self.language.code().to_owned()),
            // Made of what the records say now.
            (header::CACHE_CONTROL, "no-cache".to_owned()),
        ];
        (headers, self.bytes).into_response()
    }
}

impl From<NotWritten> for Refusal {
    fn from(error: NotWritten) -> Self {
        tracing::error!(error = &error as &dyn std::error::Error, "a workbook was not written");
        Self::Broken
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        tracing::error!(%error, "JSON was not written");
        Self::Broken
    }
}

/// A comparison that somebody wants to take away, and the name of its file.
struct Wanted<'p> {
    comparison: Comparison<'p>,
    briefs: Vec<Brief>,
    stem: String,
    words: &'static Words,
}

/// The file of the comparison that an address asks for; or the page that says why
/// there is none.
fn taken(
    app: &App,
    visitor: &Visitor,
    write: impl FnOnce(&Wanted<'_>) -> Result<Download, Refusal>,
) -> Result<Response, Refusal> {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let chosen = Chosen::from_address(visitor.address(), catalogue);
    let programmes = match programmes::for_file(catalogue, &chosen, FEWEST..=MOST) {
        Ok(programmes) => programmes,
        Err(status) => return Ok((status, comparison::shown(visitor, catalogue, &chosen)).into_response()),
    };
    let columns = Columns::of(programmes, chosen.selection.only_independent);
    let comparison = columns.compare(chosen.selection.only_differences);
    let country = visitor.visit().country;
    let briefs = comparison.programmes.iter().map(|it| Brief::of(it, App::today(), country)).collect();
    let stem = named("sammenligning", &chosen.selection.ids);
    write(&Wanted { comparison, briefs, stem, words: visitor.words() }).map(Download::into_response)
}

/// The longest name of a file, in letters, without its ending.
const LONGEST_NAME: usize = 100;

/// The name of a file: what it is, and what it is about.
pub(super) fn named(what: &str, ids: &[ProgrammeId]) -> String {
    let ids: Vec<&str> = ids.iter().map(ProgrammeId::as_str).collect();
    let mut name = format!("{what}-{}", ids.join("-"));
    // An id is ASCII, so every place is between two letters.
    name.truncate(LONGEST_NAME);
    name.trim_end_matches('-').to_owned()
}

pub(super) async fn comparison_csv(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Refusal> {
    taken(&app, &visitor, |wanted| {
        Ok(export::comparison_csv(&wanted.comparison, &wanted.briefs, &wanted.stem, wanted.words))
    })
}

pub(super) async fn comparison_xlsx(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Refusal> {
    taken(&app, &visitor, |wanted| {
        Ok(export::comparison_xlsx(
            &wanted.comparison,
            &wanted.briefs,
            &wanted.stem,
            App::today(),
            wanted.words,
        )?)
    })
}

pub(super) async fn comparison_json(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Refusal> {
    let site = app.settings().public_url.as_ref().and_then(PublicUrl::root);
    taken(&app, &visitor, |wanted| {
        Ok(export::comparison_json(
            &wanted.comparison,
            &wanted.briefs,
            &wanted.stem,
            App::today(),
            site.as_ref(),
            wanted.words,
        )?)
    })
}

/// What a comparison as JSON promises, whichever language it is in.
pub(super) async fn comparison_schema() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/schema+json")], export::COMPARISON_SCHEMA.1)
}

pub(super) async fn comparison_markdown(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Refusal> {
    taken(&app, &visitor, |wanted| {
        Ok(export::comparison_markdown(&wanted.comparison, &wanted.briefs, &wanted.stem, wanted.words))
    })
}
