//! The evidence map without a mouse, on a phone and on paper.

use super::chromium::in_browser;
use super::keyboard::Keyboard;
use super::site::Site;

#[tokio::test]
async fn whoever_has_only_a_keyboard_gets_from_a_choice_to_a_study() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/kunnskapskart")).await;
        let planner = Keyboard { tab };
        planner.looks_round().await;
        planner.tabs_to("select#of").await;
        // The list is All, this programme, the original.
        tab.press("ArrowDown").await;
        tab.press("ArrowDown").await;
        planner.tabs_to(".map-filters button").await;
        tab.press("Enter").await;
        tab.until("location.search.includes('of=original')").await;
        planner.looks_round().await;
        let marks: Vec<String> = tab.see("[...document.querySelectorAll('a.mark')].map(it => it.dataset.of)").await;
        assert!(!marks.is_empty() && marks.iter().all(|of| of == "original"), "{marks:?}");
        planner.tabs_to("a.mark").await;
        let study: String = tab.see("document.activeElement.getAttribute('href')").await;
        tab.press("Enter").await;
        tab.until("location.hash.startsWith('#evaluation-studies') && document.querySelector(location.hash) !== null").await;
        let path: String = tab.see("location.pathname + location.hash").await;
        assert_eq!(path, study);
    })
    .await;
}

/// Marks too small for a thumb, or beyond the edge.
const OUT_OF_REACH: &str = "[...document.querySelectorAll('a.mark')].map(it => it.getBoundingClientRect())
    .filter(it => it.height < 24 || it.width < 24 || it.right > innerWidth).length";

#[tokio::test]
async fn a_phone_shows_the_areas_as_a_short_list_and_what_was_found_when_one_opens() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.is_wide(360, 740).await;
        tab.open(&site.at("/kunnskapskart")).await;
        let areas: Vec<f64> = tab
            .see("[...document.querySelectorAll('.area')].map(it => it.getBoundingClientRect().height)")
            .await;
        assert!(areas.len() > 20 && areas.iter().all(|height| *height < 148.0), "{areas:?}");
        tab.does("document.querySelectorAll('.area').forEach(it => it.open = true)").await;
        let out_of_reach: usize = tab.see(OUT_OF_REACH).await;
        assert_eq!(out_of_reach, 0);
    })
    .await;
}

#[tokio::test]
async fn the_whole_map_is_on_paper() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/kunnskapskart")).await;
        tab.is_for_paper().await;
        let hidden: usize = tab
            .see("[...document.querySelectorAll('a.mark')].filter(it => it.getClientRects().length === 0).length")
            .await;
        assert_eq!(hidden, 0);
    })
    .await;
}

#[tokio::test]
async fn the_map_is_eight_screens_of_a_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.is_wide(360, 740).await;
        for language in ["", "/en"] {
            tab.open(&site.at(&format!("{language}/kunnskapskart"))).await;
            let screens: f64 = tab.see("document.documentElement.scrollHeight / 740").await;
            assert!(screens <= 8.0, "{language}: {screens}");
        }
    })
    .await;
}
