//! The table of a comparison: the questions and the names stay while the rest
//! scrolls, and leave room for the rest.

use serde::Deserialize;

use super::chromium::in_browser;
use super::site::{FOUR, Site, comparison_of};

/// Where the parts of the table are, as far as they are painted on top.
const PARTS: &str = "(() => {
    const region = document.querySelector('.table-scroll');
    const [corner, name, question] = ['.corner', 'thead th:last-child', 'tbody th[scope=row]'];
    const box = it => { const { left, top, right, bottom } = it.getBoundingClientRect(); return { left, top, right, bottom }; };
    const view = box(region);
    const rows = [...region.querySelectorAll(question)];
    const seen = rows.find(it => box(it).bottom > box(region.querySelector(corner)).bottom + 8);
    const corner_box = box(region.querySelector(corner));
    const at = (x, y) => document.elementFromPoint(x, y)?.closest('th, td');
    return {
        region: view,
        corner: corner_box,
        name: box(region.querySelector(name)),
        question: box(seen),
        corner_is_on_top: at(corner_box.left + 8, corner_box.top + 8)?.matches('.corner') === true,
        name_is_on_top: at(view.right - 24, corner_box.top + 8)?.matches('thead th') === true,
        question_is_on_top: at(corner_box.left + 8, corner_box.bottom + 4)?.matches('tbody th') === true,
        scrolled: [region.scrollLeft, region.scrollTop],
    };
})()";

#[derive(Debug, Deserialize)]
struct Parts {
    region: Place,
    corner: Place,
    name: Place,
    question: Place,
    corner_is_on_top: bool,
    name_is_on_top: bool,
    question_is_on_top: bool,
    scrolled: [f64; 2],
}

/// Where something is in the window, in CSS pixels.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Place {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

#[tokio::test]
async fn questions_and_names_stay_while_the_rest_scrolls() {
    in_browser(async |tab| {
        let site = Site::real().await;
        // The widest window shows four columns at once, and scrolls only down.
        for (width, height) in [(1280, 800), (1000, 800), (360, 640)] {
            tab.is_wide(width, height).await;
            tab.open(&site.at(&comparison_of(&FOUR))).await;
            tab.does("document.querySelector('.table-scroll').scrollIntoView({ behavior: 'instant' })").await;
            tab.does("document.querySelector('.table-scroll').scrollTo({ top: 1500, left: 5000, behavior: 'instant' })")
                .await;
            let parts: Parts = tab.see(PARTS).await;
            let Parts { region, corner, name, question, .. } = parts;
            let said = format!("at {width} px: {parts:?}");

            let [left, top] = parts.scrolled;
            assert!(top > 1000.0, "{said}");
            assert!(left > 0.0 || width == 1280, "{said}");
            assert!((corner.left - region.left).abs() < 2.0 && (corner.top - region.top).abs() < 2.0, "{said}");
            assert!((name.top - region.top).abs() < 2.0, "{said}");
            assert!((question.left - region.left).abs() < 2.0, "{said}");
            assert!(parts.corner_is_on_top && parts.name_is_on_top && parts.question_is_on_top, "{said}");
            // What stays must leave most of the room to what one came to read.
            assert!(corner.right - corner.left < (region.right - region.left) / 3.0, "{said}");
            assert!(corner.bottom - corner.top < (region.bottom - region.top) / 3.0, "{said}");
        }
    })
    .await;
}

#[tokio::test]
async fn on_a_low_window_only_the_questions_stay() {
    in_browser(async |tab| {
        let site = Site::real().await;
        // A laptop with everything four times as large.
        tab.is_wide(320, 256).await;
        tab.open(&site.at(&comparison_of(&FOUR))).await;
        tab.does("document.querySelector('.table-scroll').scrollIntoView({ behavior: 'instant' })").await;
        tab.does(
            "document.querySelector('.table-scroll').scrollTo({ top: 1500, left: 200, behavior: 'instant' })",
        )
        .await;
        let Parts { region, corner, question, .. } = tab.see(PARTS).await;
        assert!(corner.bottom < region.top, "the names have gone, and make room: {corner:?} in {region:?}");
        assert!((question.left - region.left).abs() < 2.0, "{question:?} in {region:?}");
    })
    .await;
}
