//! `/finn-tiltak`: what a municipality wants and can give, against everything.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::fit::{Criterion, FilledForm, fit};
use crate::page::{self, FitPage};
use crate::plan::PlanInputs;
use crate::term::Term as _;

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
        let there = PlanInputs::there(visitor.address(), visitor.address().last(Criterion::Staff.key()));
        let there = there.in_country(visitor.country());
        let mut page = FitPage::asking(&form, &choices, &there);
        let fit =
            page.is_answered().then(|| fit(catalogue, &form.wishes, visitor.words(), visitor.country()));
        page.fit = fit.as_ref();
        let status = if page.is_wrong() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        (status, page::fit(&visitor.visit(), &page))
    };
    Ok(tokio::task::spawn_blocking(answer).await?)
}
