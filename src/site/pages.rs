//! The handlers of the pages: each fetches, asks and shows.

use std::sync::Arc;

use axum::extract::{Path, State};
use maud::Markup;

use super::app::App;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::catalogue::Catalogue;
use crate::compare::{FEWEST, MOST, Selection, compare};
use crate::coverage::worklist;
use crate::page::{self, Chooser, Front, ProgrammePage};
use crate::query::Query;
use crate::record::Programme;
use crate::words::Words;

/// How many programmes the front page shows, and a list to choose from holds.
const MOST_ON_FRONT: usize = 12;
const MOST_TO_CHOOSE: usize = 60;

pub(super) async fn front(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    let collection = app.collection();
    let mut programmes = collection.catalogue().by_name(visitor.words());
    programmes.truncate(MOST_ON_FRONT);
    let ways_in = collection.ways_in(visitor.words());
    let n_programmes = collection.catalogue().len();
    page::front(&visitor.visit(), &Front { n_programmes, programmes: &programmes, ways_in: &ways_in })
}

pub(super) async fn results(State(app): State<Arc<App>>, visitor: Visitor) -> Result<Markup, Refusal> {
    let query = Query::from_address(visitor.query());
    let asked = query.clone();
    let words = visitor.words();
    let collection = app.collection();
    let hits = tokio::task::spawn_blocking(move || collection.answer(&asked, words)).await??;
    Ok(page::results(&visitor.visit(), &query, &hits))
}

pub(super) async fn programme(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Markup, Refusal> {
    let collection = app.collection();
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    let entry = collection.catalogue().entry(&id).ok_or(Refusal::NotFound)?;
    let related = collection.catalogue().related(&id);
    let shown = ProgrammePage {
        programme: &entry.programme,
        related: &related,
        is_last_sound: entry.is_last_sound,
        today: App::today(),
    };
    Ok(page::programme(&visitor.visit(), &shown))
}

pub(super) async fn comparison(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let asked = Selection::from_address(visitor.query());
    // What an old link names that is no longer here is left out.
    let selection = asked.known_in(catalogue);
    let chosen: Vec<Arc<Programme>> =
        selection.ids.iter().take(MOST).filter_map(|id| catalogue.programme(id).cloned()).collect();
    if chosen.len() < FEWEST {
        let programmes = to_choose(catalogue, visitor.words(), &Selection::default());
        return page::choose(&visitor.visit(), &Chooser { selection: &selection, programmes: &programmes });
    }
    let others = to_choose(catalogue, visitor.words(), &selection);
    let comparison = compare(chosen, selection.only_differences);
    page::comparison(&visitor.visit(), &selection, &comparison, &others)
}

fn to_choose(catalogue: &Catalogue, words: &Words, but: &Selection) -> Vec<Arc<Programme>> {
    let others = catalogue.by_name(words).into_iter().filter(|it| !but.ids.contains(&it.id));
    others.take(MOST_TO_CHOOSE).collect()
}

pub(super) async fn sources(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    let programmes = app.collection().catalogue().by_name(visitor.words());
    page::sources(&visitor.visit(), &programmes, App::today())
}

pub(super) async fn coverage(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    let list = worklist(app.collection().catalogue(), visitor.words());
    page::coverage(&visitor.visit(), &list)
}

pub(super) async fn about(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    page::about(&visitor.visit(), app.settings())
}

pub(super) async fn search_help(visitor: Visitor) -> Markup {
    page::search_help(&visitor.visit())
}

pub(super) async fn privacy(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    page::privacy(&visitor.visit(), app.settings())
}

pub(super) async fn accessibility(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    page::accessibility(&visitor.visit(), app.settings())
}
