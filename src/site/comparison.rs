//! The handler of `/sammenlign`, and the page that its files have when they
//! cannot be made.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::programmes;
use super::visitor::Visitor;
use crate::catalogue::Catalogue;
use crate::compare::{Asked, Columns, FEWEST, MOST};
use crate::page;

pub(super) async fn comparison(State(app): State<Arc<App>>, visitor: Visitor) -> (StatusCode, Markup) {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let asked = Asked::from_address(visitor.query(), catalogue);
    (programmes::status(&asked), shown(&visitor, catalogue, &asked))
}

/// What there is of what was asked for, side by side, or the choice of it.
pub(super) fn shown(visitor: &Visitor, catalogue: &Catalogue, asked: &Asked) -> Markup {
    let selection = &asked.selection;
    let mut chosen = selection.programmes(catalogue);
    chosen.truncate(MOST);
    let to_choose = programmes::to_choose(catalogue, visitor.words(), selection);
    if chosen.len() < FEWEST || asked.is_too_many {
        page::choose(&visitor.visit(), asked, &to_choose)
    } else {
        let columns = Columns::of(chosen, selection.only_independent);
        let comparison = columns.compare(selection.only_differences);
        page::comparison(&visitor.visit(), asked, &comparison, &to_choose)
    }
}
