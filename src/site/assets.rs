//! Serves the files that are built in.

use axum::extract::Path;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};

use super::refusal::Refusal;
use crate::assets::Asset;

/// A name that changes with its content may be kept for ever.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

pub(super) async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Refusal> {
    let asset = Asset::named(&name).ok_or(Refusal::NotFound)?;
    let accepted =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accepts = |encoding: &str| {
        accepted.split(',').any(|one| {
            let mut parts = one.split(';').map(str::trim);
            parts.next() == Some(encoding) && parts.all(|part| part != "q=0")
        })
    };
    let compressed = [("br", asset.brotli), ("gzip", asset.gzip)]
        .into_iter()
        .find_map(|(encoding, bytes)| bytes.filter(|_| accepts(encoding)).map(|bytes| (encoding, bytes)));
    let common = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, FOR_EVER),
        (header::VARY, "accept-encoding"),
    ];
    Ok(match compressed {
        Some((encoding, bytes)) => (common, [(header::CONTENT_ENCODING, encoding)], bytes).into_response(),
        None => (common, asset.bytes).into_response(),
    })
}
