//! `/finn-tiltak`: what a municipality wants and can give, against everything.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::fit::{FilledForm, fit};
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
        let form = FilledForm::of(visitor.address(), catalogue);
        let choices = form.wishes.choices(catalogue, visitor.words());
        let fit =
            form.is_answered().then(|| fit(catalogue, &form.wishes, visitor.words(), visitor.country()));
        let status = if form.complaints.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
        let page = FitPage { form: &form, choices: &choices, fit: fit.as_ref() };
        (status, page::fit(&visitor.visit(), &page))
    };
    Ok(tokio::task::spawn_blocking(answer).await?)
}
