//! What is printed: a comparison on its side with every column whole, a
//! programme upright, and nothing that only works on a screen.

use super::chromium::in_browser;
use super::site::{FOUR, LONGEST, N_LARGE, Site, WEIGHED, comparison_of, example_id};
use super::tab::Tab;

/// A4 in points, upright.
const A4: (f64, f64) = (595.28, 841.89);

/// As wide as A4 on its side between margins of 10 mm, in CSS pixels.
const LANDSCAPE: i64 = 1046;

/// As wide as A4 between margins of 15 mm.
const PORTRAIT: i64 = 680;

/// What does not work on paper, and is there all the same.
const USELESS: &str =
    "[...document.querySelectorAll('nav, button, form, select, .ds-button, .ds-skip-link, .on-demand > summary')]
    .filter(it => it.getClientRects().length > 0).map(it => it.outerHTML.slice(0, 120))";

/// Cells that are cut off at the edge of the paper, or whose own text sticks
/// out of them.
const CUT: &str = "(() => {
    const edge = document.documentElement.clientWidth + 0.5;
    const table = document.querySelector('table');
    const wide = table.scrollWidth > table.clientWidth ? ['the table'] : [];
    const cells = [...table.querySelectorAll('th, td')].filter(it =>
        it.getBoundingClientRect().right > edge || it.scrollWidth > it.clientWidth + 1);
    return [...wide, ...cells.map(it => it.textContent.trim().slice(0, 60))];
})()";

/// Questions to ask the owner that are not laid out, because their list is
/// closed.
const CLOSED_QUESTIONS: &str = "[...document.querySelectorAll('.unknown details li')]
    .filter(it => !it.checkVisibility()
        || it.getBoundingClientRect().bottom > it.closest('details').getBoundingClientRect().bottom + 1)
    .map(it => it.textContent)";

/// The sizes of the pages of a PDF, in points.
pub(super) fn page_sizes(pdf: &[u8]) -> Vec<(f64, f64)> {
    let text = String::from_utf8_lossy(pdf);
    let boxes = text.split("/MediaBox").skip(1).filter_map(|rest| {
        let (numbers, _) = rest.trim_start().strip_prefix('[')?.split_once(']')?;
        let numbers: Vec<f64> = numbers.split_whitespace().filter_map(|it| it.parse().ok()).collect();
        let [left, bottom, right, top] = numbers[..] else { return None };
        Some((right - left, top - bottom))
    });
    boxes.collect()
}

#[track_caller]
fn every_page_is(pdf: &[u8], (width, height): (f64, f64)) {
    let sizes = page_sizes(pdf);
    assert!(!sizes.is_empty(), "a PDF of {} bytes has no pages", pdf.len());
    let is_near = |one: f64, other: f64| (one - other).abs() < 1.5;
    assert!(sizes.iter().all(|it| is_near(it.0, width) && is_near(it.1, height)), "{sizes:?}");
}

async fn nothing_useless_is_printed(tab: &Tab) {
    let useless: Vec<String> = tab.see(USELESS).await;
    assert!(useless.is_empty(), "on paper there is\n{}", useless.join("\n"));
}

#[tokio::test]
async fn a_comparison_is_printed_on_its_side_with_every_column_whole() {
    in_browser(async |tab| {
        let (real, large) = (Site::real().await, Site::large().await);
        let six: Vec<String> = (N_LARGE - 6..N_LARGE).map(example_id).collect();
        let four = real.at(&comparison_of(&FOUR));
        for address in [format!("{four}&show=all"), four, large.at(&comparison_of(&six))] {
            tab.open(&address).await;
            let pdf = tab.print().await;
            every_page_is(&pdf, (A4.1, A4.0));
            let is_all = address.ends_with("show=all");
            assert!(is_all || page_sizes(&pdf).len() <= 4, "{} pages", page_sizes(&pdf).len());
            tab.is_for_paper().await;
            tab.is_wide(LANDSCAPE, 700).await;
            let cut: Vec<String> = tab.see(CUT).await;
            assert!(cut.is_empty(), "cut off on paper: {cut:?}");
            nothing_useless_is_printed(tab).await;
        }
    })
    .await;
}

async fn fours_are_printed_on_four_pages<I: AsRef<str>>(tab: &Tab, site: &Site, fours: &[&[I]]) {
    let mut too_long = Vec::new();
    for four in fours {
        let address = site.at(&comparison_of(four));
        tab.open(&address).await;
        let n_pages = page_sizes(&tab.print().await).len();
        if n_pages > 4 {
            too_long.push(format!("{n_pages} pages: {address}"));
        }
    }
    assert!(too_long.is_empty(), "{too_long:#?}");
}

#[tokio::test]
async fn four_programmes_are_printed_on_four_pages() {
    in_browser(async |tab| {
        let site = Site::real().await;
        fours_are_printed_on_four_pages(tab, &site, &[&FOUR, &LONGEST, &WEIGHED]).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn any_four_neighbours_are_printed_on_four_pages() {
    in_browser(async |tab| {
        let site = Site::real().await;
        let fullest = site.fullest();
        let fours: Vec<&[String]> = fullest.windows(4).collect();
        fours_are_printed_on_four_pages(tab, &site, &fours).await;
    })
    .await;
}

async fn are_printed_on_one_page(tab: &Tab, site: &Site, ids: &[String]) {
    for id in ids {
        tab.open(&site.at(&format!("/tiltak/{id}"))).await;
        let pdf = tab.print().await;
        every_page_is(&pdf, A4);
        assert_eq!(page_sizes(&pdf).len(), 1, "{id}");
    }
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn every_programme_is_printed_on_one_page() {
    in_browser(async |tab| {
        let site = Site::real().await;
        are_printed_on_one_page(tab, &site, &site.ids()).await;
    })
    .await;
}

#[tokio::test]
async fn the_answers_about_a_programme_are_printed_on_one_page() {
    in_browser(async |tab| {
        let site = Site::real().await;
        are_printed_on_one_page(tab, &site, &site.fullest()).await;
        tab.is_for_paper().await;
        tab.is_wide(PORTRAIT, 900).await;
        nothing_useless_is_printed(tab).await;
    })
    .await;
}

async fn sheets_are_printed_on_one_page(tab: &Tab, site: &Site, ids: &[String]) {
    let sheets = ids.windows(2).map(|pair| comparison_of(pair).replace("/sammenlign", "/ett-ark"));
    let planned = sheets.clone().map(|it| format!("{it}&reach=20"));
    let worksheets = ids.iter().map(|id| format!("/tiltak/{id}/arbeidsark"));
    let mut too_long = Vec::new();
    for address in sheets.chain(planned).chain(worksheets) {
        tab.open(&site.at(&address)).await;
        let pdf = tab.print().await;
        every_page_is(&pdf, A4);
        if page_sizes(&pdf).len() > 1 {
            too_long.push(format!("{} pages: {address}", page_sizes(&pdf).len()));
        }
        tab.is_for_paper().await;
        tab.is_wide(PORTRAIT, 900).await;
        nothing_useless_is_printed(tab).await;
    }
    assert!(too_long.is_empty(), "{too_long:#?}");
}

#[tokio::test]
async fn the_sheet_for_politicians_and_the_worksheet_are_printed_on_one_page() {
    in_browser(async |tab| {
        let site = Site::real().await;
        sheets_are_printed_on_one_page(tab, &site, &site.fullest()).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn every_sheet_is_printed_on_one_page() {
    in_browser(async |tab| {
        let site = Site::real().await;
        sheets_are_printed_on_one_page(tab, &site, &site.ids()).await;
    })
    .await;
}

#[tokio::test]
async fn everything_of_a_programme_is_printed_upright_when_it_is_asked_for() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for id in FOUR {
            tab.open(&site.at(&format!("/tiltak/{id}?show=all"))).await;
            every_page_is(&tab.print().await, A4);
            tab.is_for_paper().await;
            tab.is_wide(PORTRAIT, 900).await;
            nothing_useless_is_printed(tab).await;
            assert!(tab.see::<bool>("document.documentElement.scrollWidth <= innerWidth").await, "{id}");
            // A closed list cannot be opened on paper.
            let closed: Vec<String> = tab.see(CLOSED_QUESTIONS).await;
            assert!(closed.is_empty(), "{id}: not printed: {closed:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn hits_are_printed_across_the_page() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/tiltak?q=foreldre")).await;
        every_page_is(&tab.print().await, A4);
        tab.is_for_paper().await;
        // A printer may lay a page out as wide as the window was.
        for width in [PORTRAIT, 1280] {
            tab.is_wide(width, 900).await;
            nothing_useless_is_printed(tab).await;
            let share: f64 = tab
                .see("document.querySelector('.hits').offsetWidth / document.documentElement.clientWidth")
                .await;
            assert!(share > 0.9, "the hits take {share} of the paper at {width}");
        }
    })
    .await;
}
