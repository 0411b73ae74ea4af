//! The handlers of the plan: what a programme, or several, would take here.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use maud::Markup;

use super::app::App;
use super::downloads::named;
use super::programmes;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::address::{Chosen, Selection};
use crate::catalogue::Catalogue;
use crate::compare::{FEWEST, MOST};
use crate::export;
use crate::page::{self, PlanPage, Planned};
use crate::plan::{Plan, PlanInputs, plan};
use crate::record::{Programme, ProgrammeId};

/// What one programme would take.
pub(super) async fn one(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<(StatusCode, Markup), Refusal> {
    let collection = app.collection();
    let programme = programmes::one(collection.catalogue(), &id)?;
    Ok(shown(&visitor, &Chosen::default(), vec![programme]))
}

/// What several programmes would take, side by side, or the choice of them. One
/// alone has a page of its own.
pub(super) async fn several(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let chosen = Chosen::from_address(visitor.address(), catalogue);
    let selection = &chosen.selection;
    let is_all_here = programmes::status(&chosen) == StatusCode::OK;
    match selection.ids.as_slice() {
        [only] if is_all_here => {
            let path = visitor.visit().action(&format!("/planlegg/{only}"));
            let address = visitor.address().besides(Selection::PROGRAMME);
            let address = address.with(Selection::PROGRAMME, only.as_str());
            Redirect::to(&address.at(&path)).into_response()
        }
        ids if (FEWEST..=MOST).contains(&ids.len()) && !chosen.is_too_many => {
            shown(&visitor, &chosen, selection.programmes(catalogue)).into_response()
        }
        ids => {
            let status = if ids.len() > MOST { StatusCode::BAD_REQUEST } else { programmes::status(&chosen) };
            (status, choice(&visitor, catalogue, &chosen)).into_response()
        }
    }
}

/// The programmes to choose among, and what was asked for in vain.
fn choice(visitor: &Visitor, catalogue: &Catalogue, chosen: &Chosen) -> Markup {
    let to_choose = programmes::to_choose(catalogue, visitor.words(), &chosen.selection);
    page::choose_plan(&visitor.visit(), chosen, &to_choose)
}

/// What one programme would take, as a spreadsheet.
pub(super) async fn one_spreadsheet(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let collection = app.collection();
    let programme = programmes::one(collection.catalogue(), &id)?;
    written(&visitor, vec![programme])
}

/// What several programmes would take, as one spreadsheet.
pub(super) async fn several_spreadsheet(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Refusal> {
    let collection = app.collection();
    let catalogue = collection.catalogue();
    let chosen = Chosen::from_address(visitor.address(), catalogue);
    match programmes::for_file(catalogue, &chosen, 1..=MOST) {
        Ok(programmes) => written(&visitor, programmes),
        Err(status) => Ok((status, choice(&visitor, catalogue, &chosen)).into_response()),
    }
}

/// The spreadsheet; or the page that says what was typed wrongly.
fn written(visitor: &Visitor, programmes: Vec<Arc<Programme>>) -> Result<Response, Refusal> {
    let inputs = PlanInputs::from_address(visitor.address()).in_country(visitor.country());
    let plans: Vec<(Arc<Programme>, Plan)> =
        programmes.iter().map(|it| (it.clone(), plan(it, &inputs))).collect();
    if plans.iter().any(|(_, plan)| plan.wrong().next().is_some()) {
        return Ok(shown(visitor, &Chosen::default(), programmes).into_response());
    }
    let ids: Vec<ProgrammeId> = programmes.iter().map(|it| it.id.clone()).collect();
    let plans: Vec<(&Programme, &Plan)> = plans.iter().map(|(it, plan)| (it.as_ref(), plan)).collect();
    Ok(export::plan_xlsx(&plans, &named("plan", &ids), App::today(), visitor.words())?.into_response())
}

fn planned(programme: Arc<Programme>, inputs: &PlanInputs) -> Planned {
    let plan = plan(&programme, inputs);
    let curve = plan.curve(&programme, inputs);
    Planned { programme, plan, curve }
}

fn shown(visitor: &Visitor, chosen: &Chosen, programmes: Vec<Arc<Programme>>) -> (StatusCode, Markup) {
    let inputs = PlanInputs::from_address(visitor.address()).in_country(visitor.country());
    let plans: Vec<Planned> = programmes.into_iter().map(|it| planned(it, &inputs)).collect();
    let page = PlanPage { chosen, plans: &plans, inputs: &inputs };
    let status = if page.is_wrong() { StatusCode::BAD_REQUEST } else { programmes::status(chosen) };
    (status, page::plan(&visitor.visit(), &page))
}
