//! From a comparison to the council paper and its files, by keyboard and without
//! scripts; and the paper as it is printed.

use super::chromium::in_browser;
use super::keyboard::Keyboard;
use super::site::{FOUR, Site, comparison_of};

/// As wide as A4 between margins of 15 mm, in CSS pixels.
const PORTRAIT: i64 = 680;

#[tokio::test]
async fn a_visitor_goes_from_a_comparison_to_the_paper_and_its_files_by_keyboard() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.runs_scripts(false).await;
        for width in [1280, 360] {
            tab.is_wide(width, 800).await;
            let comparison = comparison_of(&FOUR[..2]);
            tab.open(&site.at(&comparison)).await;
            let planner = Keyboard { tab };
            planner.looks_round().await;
            planner.tabs_to("section.take a[href^='/saksframlegg']").await;
            tab.press("Enter").await;
            let paper = comparison.replace("/sammenlign", "/saksframlegg");
            planner.arrives(&site.at(&paper)).await;
            // The files come before the paper itself, so that nobody must go through it.
            for file in ["docx", "markdown"] {
                planner.tabs_to(&format!(".paper-tools a[href^='/saksframlegg/{file}?']")).await;
                let sort: String = tab
                    .see("fetch(document.activeElement.href).then(it => it.headers.get('content-disposition'))")
                    .await;
                assert!(sort.starts_with("attachment; filename=\"saksframlegg-"), "{sort}");
            }
            // A number leads to its source.
            planner.tabs_to("a.cited").await;
            let source: String = tab.see("document.activeElement.hash").await;
            tab.press("Enter").await;
            let shown = "document.querySelector('ol.paper-sources > li:target') !== null";
            tab.until(&format!("location.hash === '{source}' && {shown}")).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_paper_is_printed_upright_without_the_site_around_it() {
    in_browser(async |tab| {
        let site = Site::real().await;
        let paper = comparison_of(&FOUR).replace("/sammenlign", "/saksframlegg");
        tab.open(&site.at(&paper)).await;
        let pdf = tab.print().await;
        assert!(pdf.starts_with(b"%PDF"));
        tab.is_for_paper().await;
        tab.is_wide(PORTRAIT, 900).await;
        let left: Vec<String> = tab
            .see(
                "[...document.querySelectorAll('header, nav, footer, form, button, .ds-button, .ds-skip-link')]
                .filter(it => it.getClientRects().length > 0).map(it => it.outerHTML.slice(0, 100))",
            )
            .await;
        assert!(left.is_empty(), "on paper there is {left:?}");
        // Nothing sticks out, and every cell holds what stands in it.
        let wide: Vec<String> = tab
            .see(
                "[...document.querySelectorAll('article.paper *')]
                .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(it => it.localName + ' ' + it.textContent.trim().slice(0, 60))",
            )
            .await;
        assert!(wide.is_empty(), "cut off on paper: {wide:?}");
        // What is left to the writer is told from facts by more than its colour.
        let label: String = tab.see("document.querySelector('.prompt-label').textContent").await;
        assert_eq!(label, "Til saksbehandler");
    })
    .await;
}

#[tokio::test]
async fn a_long_table_scrolls_with_the_paper_and_not_in_a_window_of_its_own() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for width in [1280, 360] {
            tab.is_wide(width, 640).await;
            tab.open(&site.at(&comparison_of(&FOUR).replace("/sammenlign", "/saksframlegg"))).await;
            let (longest, cut): (f64, Vec<String>) = tab
                .see(
                    "(tables => [Math.max(...tables.map(it => it.scrollHeight)),
                        tables.filter(it => it.scrollHeight > it.clientHeight + 1).map(it => it.ariaLabel)])(
                        [...document.querySelectorAll('.paper .table-scroll')])",
                )
                .await;
            assert!(longest > 640.0, "no table is higher than the window");
            assert!(cut.is_empty(), "cut off at {width} px: {cut:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn on_a_phone_a_meeting_reads_the_paper_in_twelve_screens_and_no_word_is_broken() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.is_wide(360, 740).await;
        for pair in [["pip-klubben", "familiestue-nyborg"], ["de-utrolige-arene", "pmto"]] {
            tab.open(&site.at(&comparison_of(&pair).replace("/sammenlign", "/saksframlegg"))).await;
            // The attachments are folded, and say what they are.
            let closed: Vec<bool> =
                tab.see("[...document.querySelectorAll('.paper-attachment')].map(it => !it.open)").await;
            assert!(closed.len() > 5 && closed.iter().all(|it| *it), "{closed:?}");
            let screens: f64 = tab.see("document.documentElement.scrollHeight / innerHeight").await;
            assert!(screens <= SCREENS, "{pair:?} take {screens} screens");
            assert!(tab.see::<bool>("document.documentElement.scrollWidth <= innerWidth").await, "{pair:?}");
            // A word is broken where it has more lines than it may be parted in.
            let broken: Vec<String> = tab.see(BROKEN).await;
            assert!(broken.is_empty(), "{pair:?}: {broken:?}");
        }
        // A number leads into the fold that its source is in.
        tab.see::<bool>("(document.querySelector('a.cited').click(), true)").await;
        tab.until("document.querySelector('.paper-attachment:has(li:target)')?.open === true").await;
    })
    .await;
}

/// A meeting reads so many screens of a phone at the most.
const SCREENS: f64 = 12.0;

/// Words of the tables that stand on more than one line, without a hyphen to part them at.
const BROKEN: &str = "(() => {
    const found = [];
    for (const cell of document.querySelectorAll('.paper-table :is(th, td)')) {
        const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            for (const word of walk.currentNode.data.matchAll(/[\\p{L}]{2,20}/gu)) {
                const range = document.createRange();
                range.setStart(walk.currentNode, word.index);
                range.setEnd(walk.currentNode, word.index + word[0].length);
                if (new Set([...range.getClientRects()].map(it => Math.round(it.top))).size > 1) found.push(word[0]);
            }
        }
    }
    return found;
})()";
