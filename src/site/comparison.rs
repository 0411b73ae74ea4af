//! The handler of `/sammenlign`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::visitor::Visitor;
use crate::catalogue::Catalogue;
use crate::compare::{Asked, FEWEST, MOST, Selection, compare_as};
use crate::page::{self, Chooser};
use crate::record::Programme;
use crate::words::Words;

/// How many programmes a list to choose from holds.
const MOST_TO_CHOOSE: usize = 60;

pub(super) async fn comparison(State(app): State<Arc<App>>, visitor: Visitor) -> (StatusCode, Markup) {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let asked = Asked::from_address(visitor.query(), catalogue);
    let selection = &asked.selection;
    let chosen: Vec<Arc<Programme>> =
        selection.ids.iter().take(MOST).filter_map(|id| catalogue.programme(id).cloned()).collect();
    let page = if chosen.len() < FEWEST || asked.is_too_many {
        let programmes = to_choose(catalogue, visitor.words(), &Selection::default());
        page::choose(&visitor.visit(), &Chooser { asked: &asked, programmes: &programmes })
    } else {
        let others = to_choose(catalogue, visitor.words(), selection);
        let comparison = compare_as(selection, chosen);
        page::comparison(&visitor.visit(), &asked, &comparison, &others)
    };
    let status = match (asked.is_too_many, asked.not_found.is_empty()) {
        (true, _) => StatusCode::BAD_REQUEST,
        (false, false) => StatusCode::NOT_FOUND,
        (false, true) => StatusCode::OK,
    };
    (status, page)
}

fn to_choose(catalogue: &Catalogue, words: &Words, but: &Selection) -> Vec<Arc<Programme>> {
    let others = catalogue.by_name(words).into_iter().filter(|it| !but.ids.contains(&it.id));
    others.take(MOST_TO_CHOOSE).collect()
}
