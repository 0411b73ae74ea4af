//! A comparison is read on a screen and not through a hole in it: how tall it is,
//! how heavy, how many stops it has, and that nothing in it scrolls but the page.

use serde::Deserialize;

use super::chromium::in_browser;
use super::site::{FOUR, LONGEST, N_LARGE, Site, WEIGHED, comparison_of, example_id};
use super::tab::Tab;

/// A phone, and a window on a desk.
const PHONE: (i64, i64) = (360, 740);
const DESK: (i64, i64) = (1280, 800);

#[derive(Debug, Deserialize)]
struct Measures {
    /// How tall the page is.
    height: f64,
    /// How tall what stands open first is: from the first answer to the last commitment.
    first: f64,
    elements: usize,
    /// Stops of the Tab key before the files.
    stops: usize,
    /// The page as it comes over the wire.
    bytes: f64,
    /// What has more in it than it shows.
    scrollers: Vec<String>,
}

const MEASURES: &str = "(() => {
    const seen = it => it.getClientRects().length > 0 && it.checkVisibility();
    const stops = [...document.querySelectorAll('a[href], button, summary, input, select, [tabindex=\"0\"]')];
    const files = document.querySelector('.take');
    const first = document.querySelector('#svar') ?? document.querySelector('#commitments');
    const scrolls = it => ['auto', 'scroll'].includes(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1;
    return {
        height: document.documentElement.scrollHeight,
        first: document.querySelector('#commitments').getBoundingClientRect().bottom - first.getBoundingClientRect().top,
        elements: document.querySelectorAll('*').length,
        stops: stops.filter(it => seen(it) && it.compareDocumentPosition(files) & Node.DOCUMENT_POSITION_FOLLOWING).length,
        bytes: performance.getEntriesByType('navigation')[0].encodedBodySize,
        scrollers: [...document.querySelectorAll('main *')].filter(it => seen(it) && scrolls(it)).map(it => it.className),
    };
})()";

async fn measures(tab: &Tab, address: &str, (width, height): (i64, i64)) -> Measures {
    tab.is_wide(width, height).await;
    tab.open(address).await;
    tab.see(MEASURES).await
}

#[tokio::test]
async fn two_programmes_are_ten_screens_of_a_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for pair in [&FOUR[..2], &FOUR[1..3], &LONGEST[..2], &LONGEST[2..], &WEIGHED[..2], &WEIGHED[2..]] {
            let measures = measures(tab, &site.at(&comparison_of(pair)), PHONE).await;
            assert!(measures.height <= 10.0 * 740.0, "{pair:?}: {measures:?}");
            assert!(measures.scrollers.is_empty(), "{pair:?}: {measures:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn four_programmes_are_light_and_what_comes_first_is_three_screens() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for four in [FOUR, LONGEST, WEIGHED] {
            let measures = measures(tab, &site.at(&comparison_of(&four)), DESK).await;
            assert!(measures.first <= 3.0 * 800.0, "{four:?}: {measures:?}");
            assert!(measures.elements <= 2500, "{four:?}: {measures:?}");
            assert!(measures.stops <= 120, "{four:?}: {measures:?}");
            assert!(measures.bytes <= 30_000.0, "{four:?}: {measures:?}");
            assert!(measures.scrollers.is_empty(), "{four:?}: {measures:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn four_programmes_are_no_more_than_twice_two_on_a_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for four in [FOUR, LONGEST, WEIGHED] {
            let measures = measures(tab, &site.at(&comparison_of(&four)), PHONE).await;
            assert!(measures.height <= 16.0 * 740.0, "{four:?}: {measures:?}");
        }
    })
    .await;
}

/// The heads of the table that is scrolled through: where they are, and whether they
/// are painted on top.
const HEADS: &str = "(() => {
    const heads = [...document.querySelectorAll('.matrix thead th')];
    const at = heads.map(it => it.getBoundingClientRect());
    const on_top = at.every(it => document.elementFromPoint(it.left + 8, it.top + 8)?.closest('th, td')?.matches('thead th'));
    return [Math.min(...at.map(it => it.top)), Math.max(...at.map(it => it.bottom)), on_top];
})()";

#[tokio::test]
async fn the_names_stay_above_their_columns_and_take_little_room() {
    in_browser(async |tab| {
        let (real, large) = (Site::real().await, Site::large().await);
        // Among the six is a name of one word that is longer than its column.
        let six: Vec<String> = (0..6).map(example_id).collect();
        for address in [real.at(&comparison_of(&FOUR)), large.at(&comparison_of(&six))] {
            tab.is_wide(1280, 800).await;
            tab.open(&address).await;
            tab.does("document.querySelector('.matrix tbody tr:nth-child(3)').scrollIntoView({ behavior: 'instant', block: 'start' })").await;
            tab.does("scrollBy({ top: 120, behavior: 'instant' })").await;
            let (top, bottom, are_on_top): (f64, f64, bool) = tab.see(HEADS).await;
            assert!(bottom - top <= 80.0, "the heads take {} px", bottom - top);
            assert!(are_on_top, "{address}");
        }
        // On a low window they make room.
        tab.is_wide(1280, 400).await;
        tab.does("document.querySelector('.matrix tbody tr:last-child').scrollIntoView({ behavior: 'instant', block: 'start' })").await;
        let (_, bottom, _): (f64, f64, bool) = tab.see(HEADS).await;
        assert!(bottom < 0.0, "{bottom}");
    })
    .await;
}

/// Rows whose cells do not stand one above the other across the whole screen, or
/// whose text is cut.
const NOT_STACKED: &str = "[...document.querySelectorAll('.side tbody tr')].filter(row => {
    const cells = [...row.querySelectorAll('td')].filter(it => it.getClientRects().length > 0);
    const boxes = cells.map(it => it.getBoundingClientRect());
    const room = row.getBoundingClientRect().width;
    return boxes.some((it, at) => it.width < room - 1 || it.right > innerWidth || (at > 0 && it.top < boxes[at - 1].bottom - 1))
        || cells.some(it => it.scrollWidth > it.clientWidth + 1)
        || cells.some(it => it.dataset.name && getComputedStyle(it, '::before').content === 'none');
}).map(it => it.id || it.className)";

#[tokio::test]
async fn on_a_phone_and_enlarged_four_times_a_row_is_read_from_above_to_below() {
    in_browser(async |tab| {
        let (real, large) = (Site::real().await, Site::large().await);
        let hard: Vec<String> = [0, 1, N_LARGE - 1].map(example_id).into();
        for address in
            [format!("{}&open=delivery", real.at(&comparison_of(&FOUR))), large.at(&comparison_of(&hard))]
        {
            for (width, height) in [PHONE, (320, 256)] {
                tab.is_wide(width, height).await;
                tab.open(&address).await;
                let wrong: Vec<String> = tab.see(NOT_STACKED).await;
                assert!(wrong.is_empty(), "{address} at {width}: {wrong:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_leads_to_its_row_whether_it_is_folded_or_not() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for (more, fragment) in [
            ("", "commitments-agreement"),
            ("", "delivery-course-length"),
            ("", "costs-licence"),
            ("&open=delivery", "delivery-course-length"),
            ("&only=differences", "commitments-staff"),
            ("&show=all", "identity-kind"),
        ] {
            tab.is_wide(1280, 800).await;
            // A link within a page that is open would open nothing.
            tab.open("about:blank").await;
            tab.open(&site.at(&format!("{}{more}#{fragment}", comparison_of(&FOUR)))).await;
            let is_seen = format!(
                "(box => box.height > 0 && box.top >= 0 && box.bottom <= innerHeight)(document.getElementById('{fragment}').getBoundingClientRect())"
            );
            tab.until(&is_seen).await;
        }
    })
    .await;
}
