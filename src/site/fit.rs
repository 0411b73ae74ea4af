//! `/finn-tiltak`: what a municipality wants and can give, against everything.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::fit::{Asked, Choices, fit};
use crate::page::{self, FitPage};

/// Reads, judges and shows, away from the threads that others wait for: with
/// many programmes it is work.
pub(super) async fn fits(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<(StatusCode, Markup), Refusal> {
    let collection = app.collection();
    let answer = move || {
        let catalogue = collection.catalogue();
        let asked = Asked::of(visitor.address(), catalogue);
        let choices = Choices::of(catalogue, &asked.wishes, visitor.words());
        let fit = asked.is_answered().then(|| fit(catalogue, &asked.wishes, visitor.words()));
        let status = if asked.complaints.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
        let page = FitPage { asked: &asked, choices: &choices, fit: fit.as_ref() };
        (status, page::fit(&visitor.visit(), &page))
    };
    Ok(tokio::task::spawn_blocking(answer).await?)
}
