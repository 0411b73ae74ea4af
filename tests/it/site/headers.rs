//! What every answer carries besides its body.

use axum::body::Body;
use axum::http::Request;

use super::PAGES;
use crate::support::Site;

/// Word for word what a browser is told: nothing inline, nothing from elsewhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// Pages, and everything else that answers.
fn addresses() -> impl Iterator<Item = &'static str> {
    PAGES.iter().copied().chain([
        "/healthz",
        "/forslag?q=pip",
        "/nothing",
        "/assets/nothing.css",
        "/tiltak/",
        "/en/nothing",
    ])
}

#[tokio::test]
async fn every_answer_keeps_the_browser_from_being_used_against_its_owner() {
    let site = Site::real();
    for address in addresses() {
        let page = site.get(address).await;
        assert_eq!(page.header("content-security-policy"), CONTENT_SECURITY_POLICY, "{address}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(page.header("referrer-policy"), "same-origin", "{address}");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{address}");
        assert!(page.header("permissions-policy").contains("geolocation=()"), "{address}");
    }
}

#[tokio::test]
async fn nobody_is_followed() {
    let site = Site::real();
    for address in addresses() {
        let page = site.get_with(address, &[("cookie", "a=b"), ("accept-language", "nn")]).await;
        assert!(page.headers.get("set-cookie").is_none(), "{address}");
    }
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let site = Site::real();
    for path in PAGES {
        let page = site.get(path).await.ok();
        let tag = page.header("etag").to_owned();
        assert!(tag.starts_with("W/\"") && tag.len() > 10, "{path}: {tag}");
        assert_eq!(page.header("cache-control"), "no-cache", "{path}");
        let again = site.get_with(path, &[("if-none-match", &tag)]).await;
        assert_eq!((again.status, again.bytes.len(), again.header("etag")), (304, 0, tag.as_str()), "{path}");
        let among_others = site.get_with(path, &[("if-none-match", &format!("\"x\", {tag}"))]).await;
        assert_eq!(among_others.status, 304, "{path}");
        assert_eq!(site.get_with(path, &[("if-none-match", "W/\"other\"")]).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn two_pages_never_share_a_tag() {
    let site = Site::real();
    let mut tags = Vec::new();
    for path in PAGES {
        tags.push(site.get(path).await.header("etag").to_owned());
        tags.push(site.get(&format!("/en{}", path.trim_end_matches('/'))).await.header("etag").to_owned());
    }
    let n_tags = tags.len();
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), n_tags);
}

#[tokio::test]
async fn a_page_is_compressed_for_a_browser_that_can_take_it() {
    let site = Site::real();
    let plain = site.get("/tiltak/pip-klubben").await.ok();
    for encoding in ["br", "gzip"] {
        let sent = site.get_with("/tiltak/pip-klubben", &[("accept-encoding", encoding)]).await.ok();
        assert_eq!(sent.header("content-encoding"), encoding);
        assert!(sent.bytes.len() * 4 < plain.bytes.len(), "{encoding}: {}", sent.bytes.len());
        assert_eq!(sent.header("etag"), plain.header("etag"));
        assert!(sent.header("vary").contains("accept-encoding"));
    }
}

#[tokio::test]
async fn the_head_of_a_page_can_be_had_alone() {
    let site = Site::real();
    for path in PAGES {
        let whole = site.get(path).await.ok();
        let head = site.send(Request::head(*path).body(Body::empty()).unwrap()).await;
        assert_eq!((head.status, head.bytes.len()), (200, 0), "{path}");
        assert_eq!(head.header("content-type"), whole.header("content-type"), "{path}");
    }
}
