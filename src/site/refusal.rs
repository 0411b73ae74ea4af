//! When a page cannot be shown: why, and the one place where that becomes a
//! page.

use std::any::Any;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::app::App;
use super::visitor::Visitor;
use crate::index::IndexError;
use crate::page;
use crate::record::ProgrammeId;

/// The longest address that is read, in bytes. The longest of our own is a
/// tenth of it.
const LONGEST_ADDRESS: usize = 8 * 1024;

/// Why a page cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The address cannot be read.
    BadAddress,
    /// There is no such page.
    NotFound,
    /// The programme was published, and is no longer.
    Gone(ProgrammeId),
    /// Another programme has taken its place.
    Moved {
        /// The programme that was published.
        from: ProgrammeId,
        /// The one that is.
        to: ProgrammeId,
    },
    /// Pages can only be read.
    NotHere,
    /// It is our fault; what happened is in the log.
    Broken,
}

impl Refusal {
    const fn status(&self) -> StatusCode {
        match self {
            Self::BadAddress => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone(_) => StatusCode::GONE,
            Self::Moved { .. } => StatusCode::PERMANENT_REDIRECT,
            Self::NotHere => StatusCode::METHOD_NOT_ALLOWED,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// A bare response that remembers why, for [`shown`] to fill.
impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<IndexError> for Refusal {
    fn from(error: IndexError) -> Self {
        tracing::error!(%error, "the index cannot be searched");
        Self::Broken
    }
}

impl From<tokio::task::JoinError> for Refusal {
    fn from(error: tokio::task::JoinError) -> Self {
        tracing::error!(%error, "a search ended early");
        Self::Broken
    }
}

/// An address that leads nowhere; one with a `/` too many leads to the page
/// without it.
pub(super) async fn not_found(request: Request) -> Response {
    let uri = request.uri();
    let path = uri.path().trim_end_matches('/');
    // A browser takes `//` and `/\` for the start of another site's address.
    let is_ours = path.starts_with('/') && !path[1..].starts_with(['/', '\\']);
    if path.len() < uri.path().len() && is_ours {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        return Redirect::permanent(&format!("{path}{query}")).into_response();
    }
    Refusal::NotFound.into_response()
}

pub(super) async fn not_here() -> Refusal {
    Refusal::NotHere
}

/// A panic is logged by the program's hook; the visitor gets a page.
pub(super) fn caught(_: Box<dyn Any + Send + 'static>) -> Response {
    Refusal::Broken.into_response()
}

/// Refuses addresses that nobody writes.
pub(super) async fn bounded(request: Request, next: Next) -> Response {
    let uri = request.uri();
    let length = uri.path().len() + uri.query().map_or(0, str::len);
    if length > LONGEST_ADDRESS {
        return Refusal::BadAddress.into_response();
    }
    next.run(request).await
}

/// A page that says itself what is wrong with its address.
fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// The same page of the programme that has taken the place of another.
fn moved(uri: &Uri, from: &ProgrammeId, to: &ProgrammeId) -> String {
    let steps = uri.path().split('/').map(|step| if step == from.as_str() { to.as_str() } else { step });
    let path = steps.collect::<Vec<_>>().join("/");
    uri.query().map_or(path.clone(), |query| format!("{path}?{query}"))
}

/// Turns a refusal into a page in the visitor's language.
pub(super) async fn shown(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let is_head = request.method() == Method::HEAD;
    let mut response = next.run(request).await;
    // axum's own refusals (an address that is not UTF-8) are bare as well.
    let refusal = match (response.extensions().get::<Refusal>(), response.status()) {
        (Some(refusal), _) => refusal.clone(),
        (None, StatusCode::BAD_REQUEST) if !is_page(&response) => Refusal::BadAddress,
        _ => return response,
    };
    if let Refusal::Moved { from, to } = &refusal {
        return Redirect::permanent(&moved(&uri, from, to)).into_response();
    }
    let mut visitor = Visitor::of(&uri, &app);
    if refusal == Refusal::BadAddress {
        visitor = visitor.saying_nothing();
    }
    let visit = visitor.visit();
    let collection = app.collection();
    let retired = match &refusal {
        Refusal::Gone(id) => collection.catalogue().retired(id),
        Refusal::BadAddress | Refusal::NotFound | Refusal::NotHere | Refusal::Broken => None,
        Refusal::Moved { .. } => None,
    };
    let page = page::refusal(&visit, refusal.status().as_u16(), retired).into_string();
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, html);
    response.headers_mut().remove(header::CONTENT_LENGTH);
    *response.body_mut() = if is_head { Body::empty() } else { Body::from(page) };
    response
}
