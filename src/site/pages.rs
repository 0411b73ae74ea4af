//! The handlers of the pages: each fetches, asks and shows.

use std::sync::Arc;

use axum::extract::{Path, State};
use maud::Markup;

use super::app::App;
use super::programmes;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::brief::Brief;
use crate::catalogue::{Related, Version};
use crate::coverage::{told, worklist};
use crate::page::{self, Front, ProgrammePage, Standing};
use crate::query::Query;
use crate::spread::Spread;

/// How many programmes the front page names; a search finds the others.
const MOST_ON_FRONT: usize = 60;

pub(super) async fn front(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    let collection = app.collection();
    let told = app.told();
    let programmes = collection.catalogue().by_name(visitor.words());
    let programmes = &programmes[..programmes.len().min(MOST_ON_FRONT)];
    let situations: Vec<_> = collection.catalogue().vocabularies().ways_in().collect();
    let shown = Front {
        n_programmes: collection.catalogue().len(),
        programmes,
        ways_in: &collection.ways_in(visitor.words()),
        situations: &situations,
        overview: &told.overview,
        spread: &told.spread,
    };
    page::front(&visitor.visit(), &shown)
}

pub(super) async fn results(State(app): State<Arc<App>>, visitor: Visitor) -> Result<Markup, Refusal> {
    let query = Query::from_address(visitor.address());
    let asked = query.clone();
    let (words, country) = (visitor.words(), visitor.country());
    let collection = app.collection();
    let hits = tokio::task::spawn_blocking(move || collection.answer(&asked, words, country)).await??;
    Ok(page::results(&visitor.visit(), &query, &hits))
}

pub(super) async fn programme(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Markup, Refusal> {
    let collection = app.collection();
    let entry = programmes::entry(collection.catalogue(), &id)?;
    let visit = visitor.visit();
    let mut related = collection.catalogue().related(&entry.programme.id);
    let kept = visit.only_independent.then(|| entry.programme.only_independent());
    if kept.is_some() {
        related.retain(Related::is_independent);
    }
    let programme = kept.as_ref().map_or(&*entry.programme, |(programme, _)| programme);
    let today = App::today();
    let shown = ProgrammePage {
        programme,
        brief: &Brief::of(programme, today, visit.country),
        told: &told(programme),
        spread: &Spread::of([programme], collection.catalogue().vocabularies()),
        related: &related,
        standing: match entry.version {
            Version::Current => Standing::Published,
            Version::BeforeMistake => Standing::LastSound,
            Version::BeforeItWent => Standing::Gone,
        },
        today,
        left_out: kept.as_ref().map(|(_, left_out)| *left_out),
    };
    Ok(page::programme(&visit, &shown))
}

pub(super) async fn draft(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Markup, Refusal> {
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    let collection = app.collection();
    let draft = collection.catalogue().draft(&id).filter(|_| app.shows_drafts()).ok_or(Refusal::NotFound)?;
    let visit = visitor.visit();
    let kept = visit.only_independent.then(|| draft.only_independent());
    let programme = kept.as_ref().map_or(&**draft, |(programme, _)| programme);
    let today = App::today();
    let shown = ProgrammePage {
        programme,
        brief: &Brief::of(programme, today, visit.country),
        told: &told(programme),
        spread: &Spread::of([programme], collection.catalogue().vocabularies()),
        // Others do not speak of what is not published.
        related: &[],
        standing: Standing::Draft,
        today,
        left_out: kept.as_ref().map(|(_, left_out)| *left_out),
    };
    Ok(page::programme(&visit, &shown))
}

pub(super) async fn sources(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    let collection = app.collection();
    page::sources(&visitor.visit(), collection.catalogue().by_name(visitor.words()), App::today())
}

pub(super) async fn coverage(State(app): State<Arc<App>>, visitor: Visitor) -> Markup {
    let list = worklist(app.collection().catalogue(), visitor.words());
    page::coverage(&visitor.visit(), &list)
}

pub(super) async fn about(visitor: Visitor) -> Markup {
    page::about(&visitor.visit())
}

pub(super) async fn glossary(visitor: Visitor) -> Markup {
    page::glossary(&visitor.visit())
}

pub(super) async fn answers(visitor: Visitor) -> Markup {
    page::answers(&visitor.visit())
}

pub(super) async fn search_help(visitor: Visitor) -> Markup {
    page::search_help(&visitor.visit())
}

pub(super) async fn privacy(visitor: Visitor) -> Markup {
    page::privacy(&visitor.visit())
}

pub(super) async fn accessibility(visitor: Visitor) -> Markup {
    page::accessibility(&visitor.visit())
}
