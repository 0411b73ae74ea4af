//! `/forslag?q=…`: what somebody may be about to write, for the script that
//! shows it under the search box.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use serde::Serialize;

use super::app::App;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::page::Visit;
use crate::query::{Query, Suggestion, Target};
use crate::term::Term as _;
use crate::words::Message;

/// Whoever takes back a letter is not asked for again. The visitor's own browser
/// may keep it, nobody between: it says what was searched for.
const A_MINUTE: &str = "private, max-age=60";

/// What `/forslag` promises. Kept by hand, so that renaming a field elsewhere
/// cannot break it.
#[derive(Serialize)]
struct Suggestions {
    suggestions: Vec<SuggestionOut>,
    /// How many there are, for whoever hears the page: a sentence in the
    /// visitor's language.
    status: String,
}

#[derive(Serialize)]
struct SuggestionOut {
    /// `programme`, `term` or `place`.
    sort: &'static str,
    label: String,
    /// The other name that the text begins; nothing when it begins the label.
    known_as: Option<String>,
    sort_label: String,
    /// How many programmes it leads to.
    count: usize,
    href: String,
}

pub(super) async fn suggestions(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<impl IntoResponse, Refusal> {
    let text = Query::from_address(visitor.address()).text;
    let words = visitor.words();
    let collection = app.collection();
    // The first one who asks in a language waits for its names to be gathered.
    let found = tokio::task::spawn_blocking(move || collection.suggestions(&text, words)).await??;
    let visit = visitor.visit();
    let status = visit.say(&Message::new("suggestions-found").counting(found.len()));
    let suggestions = found.into_iter().map(|it| written(&visit, it)).collect();
    let headers = [(header::CACHE_CONTROL, A_MINUTE), (header::CONTENT_LANGUAGE, words.language().code())];
    Ok((headers, Json(Suggestions { suggestions, status })))
}

fn written(visit: &Visit<'_>, suggestion: Suggestion) -> SuggestionOut {
    let href = match &suggestion.target {
        Target::Programme(id) => visit.href(&format!("/tiltak/{id}")),
        Target::Search(query) => query.to_address().at(&visit.href("/tiltak")),
    };
    SuggestionOut {
        sort: suggestion.sort.key(),
        label: suggestion.label,
        known_as: suggestion.known_as,
        sort_label: visit.words.term("suggestion", suggestion.sort.key()),
        count: suggestion.count,
        href,
    }
}
