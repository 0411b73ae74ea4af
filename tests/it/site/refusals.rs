//! When a page cannot be shown: why, in the visitor's language, with ways on.

use axum::body::Body;
use axum::http::{Method, Request};

use super::{PREFIXES, in_language};
use crate::support::{Page, Site, assert_seen_in_every_language, said};

#[tokio::test]
async fn a_page_that_is_not_there_leads_on() {
    let site = Site::showing([]);
    for (language, prefix) in PREFIXES {
        let page = site.get(&in_language(prefix, "/nothing")).await;
        assert_eq!((page.status, page.header("content-language")), (404, *language));
        assert_eq!(page.attributes("html", "lang"), [*language]);
    }
    assert_seen_in_every_language("site/refusal-404", &site, "/nothing").await;
}

#[track_caller]
fn assert_refused(page: &Page, status: u16, title: &'static str) {
    assert_eq!(page.status, status, "{}", page.address);
    assert_eq!(page.texts("h1"), [said(title)], "{}", page.address);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(
        !page.attributes("main a", "href").is_empty() && !page.attributes("main form", "action").is_empty()
    );
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let site = Site::real();
    for address in [
        "/nothing",
        "/tiltak/nothing",
        "/tiltak/Pip-klubben",
        "/tiltak/pip-klubben/mer",
        "/tiltak/..",
        "/tiltak/%00",
        "/index.html",
    ] {
        assert_refused(&site.get(address).await, 404, "refusal-title-404");
    }
}

#[tokio::test]
async fn an_address_that_nobody_writes_is_refused() {
    let site = Site::real();
    for address in [format!("/tiltak?q={}", "a".repeat(10_000)), format!("/{}", "a".repeat(10_000))] {
        assert_refused(&site.get(&address).await, 400, "refusal-title-400");
    }
    // One that is long, but not too long, is read.
    site.get(&format!("/tiltak?q={}", "a".repeat(7_000))).await.ok();
    // Bytes that are no text.
    assert_refused(&site.get("/tiltak/%ff").await, 400, "refusal-title-400");
    site.get("/tiltak?q=%ff").await.ok();
}

#[tokio::test]
async fn pages_can_only_be_read() {
    let site = Site::real();
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        for address in ["/", "/tiltak", "/tiltak/pip-klubben", "/sammenlign", "/healthz"] {
            let request = Request::builder().method(method.clone()).uri(address);
            let page = site.send(request.body(Body::from("q=rus")).unwrap()).await;
            assert_refused(&page, 405, "refusal-title-405");
            assert!(page.header("allow").contains("GET"), "{method} {address}: {}", page.header("allow"));
        }
    }
}

#[tokio::test]
async fn a_refusal_speaks_the_visitors_language() {
    let site = Site::real();
    let refused = Request::post("/en/tiltak").body(Body::empty()).unwrap();
    assert_eq!(
        site.send(refused).await.texts("h1"),
        [tiltak::words::Words::of(tiltak::words::Language::English).text("refusal-title-405")]
    );
    let long = site.get(&format!("/nn/tiltak?q={}", "a".repeat(10_000))).await;
    assert_eq!((long.status, long.attributes("html", "lang")), (400, vec!["nn".to_owned()]));
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page() {
    let site = Site::real();
    for (from, to) in [
        ("/tiltak/", "/tiltak"),
        ("/tiltak/pip-klubben/", "/tiltak/pip-klubben"),
        ("/nn/", "/nn"),
        ("/en/tiltak/?q=rus&kind=digital", "/en/tiltak?q=rus&kind=digital"),
        ("/om///", "/om"),
    ] {
        let page = site.get(from).await;
        assert_eq!((page.status, page.header("location")), (308, to), "{from}");
        site.get(to).await.ok();
    }
}

#[tokio::test]
async fn nobody_is_led_away_from_the_site() {
    let site = Site::real();
    for address in
        ["//example.org/", "//example.org//", "/%2f%2fexample.org/", "/\\example.org/", "/%5cexample.org/"]
    {
        let location = site.get(address).await.header("location").to_owned();
        let leads_away =
            location.starts_with("//") || location.starts_with("/\\") || location.contains("://");
        assert!(!leads_away, "{address} leads to {location}");
    }
}

#[tokio::test]
async fn a_refusal_is_never_kept() {
    let page = Site::real().get("/nothing").await;
    assert!(page.headers.get("etag").is_none());
    assert_ne!(page.header("cache-control"), "public, max-age=31536000, immutable");
}
