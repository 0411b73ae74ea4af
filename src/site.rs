//! The site: every address, and what stands in front of it.
//!
//! A handler fetches, asks and shows; what it fetches is one catalogue with its
//! index, which it keeps until it is done.

mod app;
mod assets;
mod fit;
mod evidence;
mod comparison;
mod downloads;
mod fresh;
mod headers;
mod health;
mod letter;
mod pages;
mod plan;
mod paper;
mod programmes;
mod refusal;
mod suggestions;
mod visitor;

pub use app::App;
pub use fresh::{StartError, keep_fresh, open};

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};

use crate::export::COMPARISON_SCHEMA;
use crate::words::Language;

/// Every address of the site.
pub fn router(app: Arc<App>) -> Router {
    let pages = || {
        Router::new()
            .route("/", get(pages::front))
            .route("/tiltak", get(pages::results))
            .route("/tiltak/{id}", get(pages::programme))
            .route("/tiltak/{id}/sporsmal", get(letter::letter))
            .route("/tiltak/{id}/arbeidsark", get(paper::show_worksheet))
            .route("/tiltak/{id}/arbeidsark/docx", get(paper::worksheet_docx))
            .route("/utkast/{id}", get(pages::draft))
            .route("/forslag", get(suggestions::suggestions))
            .route("/finn-tiltak", get(fit::fits))
            .route("/sammenlign", get(comparison::comparison))
            .route("/sammenlign.csv", get(downloads::comparison_csv))
            .route("/sammenlign.xlsx", get(downloads::comparison_xlsx))
            .route("/sammenlign.json", get(downloads::comparison_json))
            .route("/sammenlign.md", get(downloads::comparison_markdown))
            .route(COMPARISON_SCHEMA.0, get(downloads::comparison_schema))
            .route("/saksframlegg", get(paper::show))
            .route("/saksframlegg/docx", get(paper::docx))
            .route("/saksframlegg/markdown", get(paper::markdown))
            .route("/ett-ark", get(paper::show_sheet))
            .route("/ett-ark/docx", get(paper::sheet_docx))
            .route("/kilder", get(pages::sources))
            .route("/dekning", get(pages::coverage))
            .route("/kunnskapskart", get(evidence::evidence_map))
            .route("/svarene", get(pages::answers))
            .route("/sok-hjelp", get(pages::search_help))
            .route("/planlegg", get(plan::several))
            .route("/planlegg/regneark", get(plan::several_spreadsheet))
            .route("/planlegg/{id}", get(plan::one))
            .route("/planlegg/{id}/regneark", get(plan::one_spreadsheet))
            .route("/ordliste", get(pages::glossary))
            .route("/om", get(pages::about))
            .route("/personvern", get(pages::privacy))
            .route("/tilgjengelighet", get(pages::accessibility))
    };
    let mut router =
        Router::new().route("/assets/{name}", get(assets::asset)).route("/healthz", get(health::health));
    for language in Language::ALL {
        router = match language.prefix() {
            "" => router.merge(pages()),
            prefix => router.nest(prefix, pages()),
        };
    }
    router
        .fallback(refusal::not_found)
        .method_not_allowed_fallback(refusal::not_here)
        // From the inside out: a panic becomes a refusal, a refusal becomes a
        // page, a page gets its tag, and everything is compressed last.
        .layer(CatchPanicLayer::custom(refusal::caught))
        .layer(from_fn(refusal::bounded))
        .layer(from_fn_with_state(app.clone(), refusal::shown))
        .layer(from_fn(headers::tagged))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn(headers::secured))
        .with_state(app)
}
