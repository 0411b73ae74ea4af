//! `/saksframlegg`, `/ett-ark` and `/tiltak/{id}/arbeidsark`: the draft of the council paper and the two sheets beside it,
//! to read and to take away.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use url::Url;

use super::app::App;
use super::downloads::named;
use super::programmes;
use super::refusal::Refusal;
use super::visitor::Visitor;
use crate::address::Chosen;
use crate::catalogue::Catalogue;
use crate::export::{self, Download, NotPacked};
use crate::page::{self, Visit, Wanted};
use crate::paper::{Case, Commission, Form, NoCommission, one_page, paper, worksheet};
use crate::record::ProgrammeId;
use crate::settings::Settings;

impl From<NotPacked> for Refusal {
    fn from(error: NotPacked) -> Self {
        tracing::error!(error = &error as &dyn std::error::Error, "a text document was not written");
        Self::Broken
    }
}

pub(super) async fn show(State(app): State<Arc<App>>, visitor: Visitor, headers: HeaderMap) -> Response {
    shown(&app, &visitor, &headers, &page::PAPER, |visit, case, form| {
        page::paper(visit, &paper(case, form), case.programmes)
    })
}

pub(super) async fn docx(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    taken(&app, &visitor, &headers, &page::PAPER, |case, form, ids| {
        Ok(export::paper_docx(&paper(case, form), &named("saksframlegg", ids), App::today())?)
    })
}

pub(super) async fn markdown(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    taken(&app, &visitor, &headers, &page::PAPER, |case, form, ids| {
        Ok(export::paper_markdown(&paper(case, form), &named("saksframlegg", ids)))
    })
}

/// `/ett-ark`: the same case on one sheet.
pub(super) async fn show_sheet(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Response {
    shown(&app, &visitor, &headers, &page::SHEET, |visit, case, form| {
        page::one_page(visit, &one_page(case, form))
    })
}

pub(super) async fn sheet_docx(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    taken(&app, &visitor, &headers, &page::SHEET, |case, form, ids| {
        Ok(export::paper_docx(&one_page(case, form), &named("ett-ark", ids), App::today())?)
    })
}

/// `/tiltak/{id}/arbeidsark`: what a municipality fills in together.
pub(super) async fn show_worksheet(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Markup, Refusal> {
    let collection = app.collection();
    let programmes = [programmes::one(collection.catalogue(), &id)?];
    let visit = visitor.visit();
    let Some(form) = Form::of(visitor.words().language()) else {
        return Ok(page::worksheet_norwegian_only(&visit, &programmes[0]));
    };
    let site = site_of(app.settings(), &headers);
    let case = Case { site: site.as_ref(), ..Case::of(&programmes, App::today()) };
    Ok(page::worksheet(&visit, &worksheet(&case, form), &programmes[0]))
}

pub(super) async fn worksheet_docx(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let collection = app.collection();
    let programmes = [programmes::one(collection.catalogue(), &id)?];
    let form = Form::of(visitor.words().language()).unwrap_or(Form::Bokmal);
    let site = site_of(app.settings(), &headers);
    let case = Case { site: site.as_ref(), ..Case::of(&programmes, App::today()) };
    let stem = named("arbeidsark", &[programmes[0].id.clone()]);
    Ok(export::paper_docx(&worksheet(&case, form), &stem, App::today())?.into_response())
}

/// The page of the document that an address asks for, or the page where one chooses.
fn shown(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    wanted: &Wanted,
    page: impl FnOnce(&Visit<'_>, &Case<'_>, Form) -> Markup,
) -> Response {
    let collection = app.collection();
    let commission = match commission(visitor, collection.catalogue(), wanted) {
        Ok(commission) => commission,
        // Whoever names nothing has come to choose.
        Err((NoCommission::Nothing, choice)) => return choice.into_response(),
        Err((why, choice)) => return (refused(&why), choice).into_response(),
    };
    let visit = visitor.visit();
    match Form::of(visitor.words().language()) {
        Some(form) => {
            let site = site_of(app.settings(), headers);
            page(&visit, &case(&commission, site.as_ref()), form).into_response()
        }
        None => page::norwegian_only(&visit, wanted, &commission.programmes).into_response(),
    }
}

/// The document that an address asks for, as a file; or the page that says why there
/// is none. A reader of Danish or English gets bokmål: a council paper is Norwegian.
fn taken(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    wanted: &Wanted,
    write: impl FnOnce(&Case<'_>, Form, &[ProgrammeId]) -> Result<Download, Refusal>,
) -> Result<Response, Refusal> {
    let collection = app.collection();
    let commission = match commission(visitor, collection.catalogue(), wanted) {
        Ok(commission) => commission,
        Err((why, choice)) => return Ok((refused(&why), choice).into_response()),
    };
    let form = Form::of(visitor.words().language()).unwrap_or(Form::Bokmal);
    let ids: Vec<ProgrammeId> = commission.programmes.iter().map(|it| it.id.clone()).collect();
    let site = site_of(app.settings(), headers);
    write(&case(&commission, site.as_ref()), form, &ids).map(Download::into_response)
}

/// What a document is to be about; or why there is none, and the page where one
/// chooses, which says so.
fn commission(
    visitor: &Visitor,
    catalogue: &Catalogue,
    wanted: &Wanted,
) -> Result<Commission, (NoCommission, Markup)> {
    let chosen = Chosen::from_address(visitor.address(), catalogue);
    Commission::about(&chosen, visitor.address(), catalogue, wanted.most).map_err(|why| {
        let to_choose = programmes::to_choose(catalogue, visitor.words(), &chosen.selection);
        let choice = page::choose_for(&visitor.visit(), wanted, &chosen, &to_choose, &why);
        (why, choice)
    })
}

/// How it is answered when no paper can be written.
const fn refused(why: &NoCommission) -> StatusCode {
    match why {
        NoCommission::Nothing | NoCommission::TooMany | NoCommission::Wrong(_) => StatusCode::BAD_REQUEST,
        NoCommission::Unknown => StatusCode::NOT_FOUND,
    }
}

fn case<'c>(commission: &'c Commission, site: Option<&'c Url>) -> Case<'c> {
    Case {
        programmes: &commission.programmes,
        today: App::today(),
        proposal: commission.proposal,
        decides: commission.decides,
        wishes: Some((&commission.wishes, &commission.choices)),
        plans: &commission.plans,
        left_out: commission.left_out,
        site,
    }
}

/// Where the site is, so that a paper outside it can lead back: where its publisher says,
/// or where the visitor found it. The server in front says which scheme; without one it is
/// the visitor's own machine.
fn site_of(settings: &Settings, headers: &HeaderMap) -> Option<Url> {
    if let Some(public) = &settings.public_url {
        return public.root();
    }
    let host = headers.get(header::HOST)?.to_str().ok()?;
    let scheme = headers.get("x-forwarded-proto").and_then(|value| value.to_str().ok());
    let scheme = if scheme == Some("https") { "https" } else { "http" };
    let site = Url::parse(&format!("{scheme}://{host}/")).ok()?;
    // A host and nothing else: no name, no path, no query.
    let is_plain = site.path() == "/" && site.query().is_none() && site.username().is_empty();
    (is_plain && site.fragment().is_none() && site.password().is_none()).then_some(site)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(host: &str, scheme: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        headers.insert("x-forwarded-proto", scheme.parse().unwrap());
        site_of(&Settings::default(), &headers).map(String::from)
    }

    #[test]
    fn a_paper_leads_back_to_where_it_was_taken_from() {
        assert_eq!(site("tiltak.example.org", "https"), Some("https://tiltak.example.org/".into()));
        assert_eq!(site("localhost:8080", ""), Some("http://localhost:8080/".into()));
        let public = Settings::from_toml("public-url = \"https://tiltak.example.org\"").unwrap();
        let found = site_of(&public, &HeaderMap::new()).map(String::from);
        assert_eq!(found, Some("https://tiltak.example.org/".into()));
        for host in ["a@b", "a/b", "a?b", "a#b", "", "[", "javascript:alert(1)"] {
            assert_eq!(site(host, "https"), None, "{host}");
        }
    }
}
