//! `/kunnskapskart`: the handler of the evidence map.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::visitor::Visitor;
use crate::evidence::{Filters, map};
use crate::page;

/// The map that an address asks for. What in it cannot be is told on the page,
/// which shows the rest.
pub(super) async fn evidence_map(State(app): State<Arc<App>>, visitor: Visitor) -> (StatusCode, Markup) {
    let collection = app.collection();
    let (filters, misread) = Filters::from_address(visitor.address());
    let mut map = map(collection.catalogue().by_name(visitor.words()), &filters);
    map.misread.splice(0..0, misread);
    let status = if map.misread.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    (status, page::evidence_map(&visitor.visit(), &filters, &map))
}
