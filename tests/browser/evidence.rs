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
        let marks: Vec<String> = tab.see("[...document.querySelectorAll('tbody a.mark')].map(it => it.dataset.of)").await;
        assert!(!marks.is_empty() && marks.iter().all(|of| of == "original"), "{marks:?}");
        planner.tabs_to("tbody a.mark").await;
        let study: String = tab.see("document.activeElement.getAttribute('href')").await;
        tab.press("Enter").await;
        tab.until("location.hash.startsWith('#evaluation-studies') && document.querySelector(location.hash) !== null").await;
        let path: String = tab.see("location.pathname + location.hash").await;
        assert_eq!(path, study);
    })
    .await;
}

/// Cells that say something, and are not seen or have no name in front of them.
const NAMELESS: &str = "[...document.querySelectorAll('.evidence-map tbody td:not(:empty)')].filter(it => {
    const box = it.getBoundingClientRect();
    const named = getComputedStyle(it, '::before').content;
    return box.width === 0 || box.right > innerWidth || named === 'none' || named === 'normal';
}).map(it => it.textContent)";

/// Marks too small for a thumb.
const SMALL: &str = "[...document.querySelectorAll('a.mark')].map(it => it.getBoundingClientRect())
    .filter(it => it.width < 44 || it.height < 44).length";

#[tokio::test]
async fn a_phone_shows_each_programme_as_a_list() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.is_wide(360, 740).await;
        tab.open(&site.at("/kunnskapskart")).await;
        let nameless: Vec<String> = tab.see(NAMELESS).await;
        assert!(nameless.is_empty(), "{nameless:?}");
        let (small, empty): (usize, usize) = tab
            .see(&format!("[{SMALL}, [...document.querySelectorAll('.evidence-map tbody td:empty')].filter(it => it.getClientRects().length > 0).length]"))
            .await;
        assert_eq!((small, empty), (0, 0));
    })
    .await;
}

/// Parts of the table beyond the edge of the paper.
const CUT: &str = "[...document.querySelectorAll('.evidence-map :is(th, td)')].filter(it =>
    it.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5).map(it => it.textContent)";

#[tokio::test]
async fn the_whole_map_fits_across_a_sheet_on_its_side() {
    in_browser(async |tab| {
        let site = Site::real().await;
        // A4 on its side between margins of 8 mm, in CSS pixels.
        tab.is_wide(1062, 740).await;
        tab.open(&site.at("/kunnskapskart")).await;
        tab.is_for_paper().await;
        let cut: Vec<String> = tab.see(CUT).await;
        assert!(cut.is_empty(), "{cut:?}");
        let areas: Vec<f64> = tab
            .see("[...document.querySelectorAll('th.area > span')].map(it => it.getBoundingClientRect().height)")
            .await;
        assert!(areas.len() > 20 && areas.iter().all(|height| *height > 10.0), "{areas:?}");
    })
    .await;
}
