//! How much a first visit fetches.
#![expect(clippy::print_stdout, reason = "the number is wanted in the report of the tests")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use chromiumoxide::cdp::browser_protocol::network::{
    EventLoadingFinished, EventResponseReceived, ResourceType,
};

use super::chromium::in_browser;
use super::site::{FOUR, Site, comparison_of};

/// The most that the page with its style, script, font and signs may need, in bytes.
const TOO_MUCH: f64 = 90_000.0;

#[tokio::test]
async fn a_first_visit_to_the_comparison_fetches_little() {
    in_browser(async |tab| {
        let site = Site::real().await;
        let kinds: Arc<Mutex<BTreeMap<String, &str>>> = Arc::default();
        let sizes: Arc<Mutex<BTreeMap<String, f64>>> = Arc::default();
        let (seen_kinds, seen_sizes) = (kinds.clone(), sizes.clone());
        tab.listen(move |event: &EventResponseReceived| {
            // Designsystemet's own icons stand in its stylesheet.
            if !event.response.url.starts_with("data:") {
                let is_of_signs = event.response.url.contains("/assets/signs-");
                let kind = if is_of_signs { "signs" } else { kind(&event.r#type) };
                seen_kinds.lock().unwrap().insert(event.request_id.inner().clone(), kind);
            }
        })
        .await;
        tab.listen(move |event: &EventLoadingFinished| {
            // With its headers, and as it comes over the wire: compressed.
            seen_sizes.lock().unwrap().insert(event.request_id.inner().clone(), event.encoded_data_length);
        })
        .await;
        tab.open(&site.at(&comparison_of(&FOUR))).await;
        let is_fetched = tab.waits(|| {
            let (kinds, sizes) = (kinds.lock().unwrap(), sizes.lock().unwrap());
            ["html", "css", "js", "font", "icon", "signs"].iter().all(|kind| kinds.values().any(|it| it == kind))
                && kinds.keys().all(|request| sizes.contains_key(request))
        });
        assert!(is_fetched.await, "{:?}", kinds.lock().unwrap());

        let mut by_kind: BTreeMap<&str, f64> = BTreeMap::new();
        let mut n_fetched = 0;
        for (request, kind) in kinds.lock().unwrap().iter() {
            let size = sizes.lock().unwrap()[request];
            *by_kind.entry(kind).or_default() += size;
            // The icon is in the page and in the tab: whichever asks last may be
            // given what is there already.
            n_fetched += usize::from(size > 0.0);
        }
        let total: f64 = by_kind.values().sum();
        let of = |kind: &str| by_kind.get(kind).copied().unwrap_or_default();
        println!(
            "first visit to the comparison: {total} bytes (html {}, css {}, js {}, font {}, icon {}, signs {})",
            of("html"),
            of("css"),
            of("js"),
            of("font"),
            of("icon"),
            of("signs")
        );
        assert_eq!(n_fetched, 6, "each thing is fetched once, and nothing else is: {by_kind:?}");
        assert!(total < TOO_MUCH, "{by_kind:?}");
    })
    .await;
}

#[expect(clippy::wildcard_enum_match_arm, reason = "what a browser can fetch is not ours to count")]
fn kind(kind: &ResourceType) -> &'static str {
    match kind {
        ResourceType::Document => "html",
        ResourceType::Stylesheet => "css",
        ResourceType::Script => "js",
        ResourceType::Font => "font",
        ResourceType::Image | ResourceType::Other => "icon",
        _ => "something else",
    }
}
