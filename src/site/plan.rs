//! The handlers of the plan: what a programme, or several, would take here.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use maud::Markup;
use url::form_urlencoded;

use super::app::App;
use super::downloads::named;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::catalogue::Catalogue;
use crate::export;
use crate::fit::Wishes;
use crate::page::{self, PlanChooser, PlanPage, Planned};
use crate::plan::{MOST, Plan, PlanInputs, plan};
use crate::record::{Programme, ProgrammeId};

/// The fewest programmes that stand side by side.
const FEWEST: usize = 2;

/// What one programme would take.
pub(super) async fn one(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<(StatusCode, Markup), Refusal> {
    let collection = app.collection();
    let programme = found(collection.catalogue(), &id)?;
    Ok(shown(&visitor, vec![programme]))
}

/// What several programmes would take, side by side, or the choice of them.
pub(super) async fn several(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<(StatusCode, Markup), Refusal> {
    let collection = app.collection();
    let chosen = chosen(collection.catalogue(), visitor.query())?;
    if (FEWEST..=MOST).contains(&chosen.len()) {
        return Ok(shown(&visitor, chosen));
    }
    let status = if chosen.len() > MOST { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let ids: Vec<ProgrammeId> = chosen.iter().map(|it| it.id.clone()).collect();
    let programmes = collection.catalogue().by_name(visitor.words());
    let chooser = PlanChooser { chosen: &ids, programmes: &programmes };
    Ok((status, page::choose_plan(&visitor.visit(), &chooser)))
}

/// What one programme would take, as a spreadsheet.
pub(super) async fn one_spreadsheet(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let collection = app.collection();
    let programme = found(collection.catalogue(), &id)?;
    written(&visitor, vec![programme])
}

/// What several programmes would take, as one spreadsheet.
pub(super) async fn several_spreadsheet(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Refusal> {
    let collection = app.collection();
    let chosen = chosen(collection.catalogue(), visitor.query())?;
    if !(1..=MOST).contains(&chosen.len()) {
        return Err(Refusal::BadAddress);
    }
    written(&visitor, chosen)
}

/// The spreadsheet; or the page that says what was typed wrongly.
fn written(visitor: &Visitor, programmes: Vec<Arc<Programme>>) -> Result<Response, Refusal> {
    let inputs = PlanInputs::from_address(visitor.query());
    let plans: Vec<(Arc<Programme>, Plan)> =
        programmes.iter().map(|it| (it.clone(), plan(it, &inputs))).collect();
    if plans.iter().any(|(_, plan)| plan.wrong().next().is_some()) {
        return Ok(shown(visitor, programmes).into_response());
    }
    let ids: Vec<ProgrammeId> = programmes.iter().map(|it| it.id.clone()).collect();
    let plans: Vec<(&Programme, &Plan)> = plans.iter().map(|(it, plan)| (it.as_ref(), plan)).collect();
    Ok(export::plan_xlsx(&plans, &named("plan", &ids), App::today(), visitor.words())?.into_response())
}

fn found(catalogue: &Catalogue, id: &str) -> Result<Arc<Programme>, Refusal> {
    let id: ProgrammeId = id.parse().map_err(|_| Refusal::NotFound)?;
    catalogue.programme(&id).cloned().ok_or(Refusal::NotFound)
}

/// The programmes that an address names, none twice.
fn chosen(catalogue: &Catalogue, query: &str) -> Result<Vec<Arc<Programme>>, Refusal> {
    let mut chosen: Vec<Arc<Programme>> = Vec::new();
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        if key == "p" && !chosen.iter().any(|it| it.id.as_str() == value) {
            chosen.push(found(catalogue, &value)?);
        }
    }
    Ok(chosen)
}

fn planned(programme: Arc<Programme>, inputs: &PlanInputs) -> Planned {
    let plan = plan(&programme, inputs);
    let curve = plan.curve(&programme, inputs);
    Planned { programme, plan, curve }
}

fn shown(visitor: &Visitor, programmes: Vec<Arc<Programme>>) -> (StatusCode, Markup) {
    let inputs = PlanInputs::from_address(visitor.query());
    let plans: Vec<Planned> = programmes.into_iter().map(|it| planned(it, &inputs)).collect();
    let wishes = Wishes::from_address(visitor.query()).to_address();
    let page = PlanPage { plans: &plans, inputs: &inputs, wishes: &wishes };
    let status = if page.is_wrong() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    (status, page::plan(&visitor.visit(), &page))
}
