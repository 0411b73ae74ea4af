//! The handler of `/sammenlign`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::programmes;
use super::visitor::Visitor;
use crate::compare::{Asked, FEWEST, MOST, compare_as};
use crate::page;

pub(super) async fn comparison(State(app): State<Arc<App>>, visitor: Visitor) -> (StatusCode, Markup) {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let asked = Asked::from_address(visitor.query(), catalogue);
    let selection = &asked.selection;
    let mut chosen = programmes::selected(catalogue, selection);
    chosen.truncate(MOST);
    let to_choose = programmes::to_choose(catalogue, visitor.words(), selection);
    let page = if chosen.len() < FEWEST || asked.is_too_many {
        page::choose(&visitor.visit(), &asked, &to_choose)
    } else {
        page::comparison(&visitor.visit(), &asked, &compare_as(selection, chosen), &to_choose)
    };
    (programmes::status(&asked), page)
}
