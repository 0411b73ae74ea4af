//! The handler of `/tiltak/{id}/sporsmal`.

use std::sync::Arc;

use axum::extract::{Path, State};
use maud::Markup;

use super::app::App;
use super::programmes;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::letter::{Letter, Wanted, choices};
use crate::page::{self, LetterPage};

pub(super) async fn letter(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Markup, Refusal> {
    let collection = app.collection();
    let programme = programmes::one(collection.catalogue(), &id)?;
    let wanted = Wanted::from_address(visitor.address());
    let letter = Letter::to_owner(&programme, &wanted);
    let shown = LetterPage { letter: &letter, wanted: &wanted, choices: &choices(&programme) };
    Ok(page::letter(&visitor.visit(), &shown))
}
