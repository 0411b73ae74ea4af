//! The handler of `/sammenlign`, and the page that its files have when they
//! cannot be made.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use maud::Markup;

use super::app::App;
use super::programmes;
use super::visitor::Visitor;
use crate::address::Chosen;
use crate::brief::Brief;
use crate::catalogue::Catalogue;
use crate::compare::{Columns, FEWEST, MOST, Opened};
use crate::page::{self, ComparisonPage};
use crate::record::Programme;

pub(super) async fn comparison(State(app): State<Arc<App>>, visitor: Visitor) -> (StatusCode, Markup) {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let chosen = Chosen::from_address(visitor.address(), catalogue);
    (programmes::status(&chosen), shown(&visitor, catalogue, &chosen))
}

/// What there is of what was asked for, side by side, or the choice of it.
pub(super) fn shown(visitor: &Visitor, catalogue: &Catalogue, chosen: &Chosen) -> Markup {
    let selection = &chosen.selection;
    let mut compared = selection.programmes(catalogue);
    compared.truncate(MOST);
    let to_choose = programmes::to_choose(catalogue, visitor.words(), selection);
    if compared.len() < FEWEST || chosen.is_too_many {
        page::choose(&visitor.visit(), chosen, &to_choose)
    } else {
        let columns = Columns::of(compared, selection.only_independent);
        let comparison = columns.compare(selection.only_differences);
        let opened = Opened::from_address(visitor.address());
        let today = App::today();
        let brief = |programme: &Arc<Programme>| Brief::of(programme, today, visitor.country());
        let briefs: Vec<Brief> = comparison.programmes.iter().map(brief).collect();
        let (comparison, briefs, opened, to_choose) = (&comparison, &briefs, &opened, &to_choose);
        let page = ComparisonPage { chosen, comparison, briefs, opened, to_choose, today };
        page::comparison(&visitor.visit(), &page)
    }
}
