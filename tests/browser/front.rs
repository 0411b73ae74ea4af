//! The front page: five screens of a phone in every language, and a map whose
//! numbers can be read there.

use super::chromium::in_browser;
use super::site::Site;

/// How many screens of a phone the page is.
const SCREENS: &str = "document.documentElement.scrollHeight / 740";

/// The height of the smallest letters on the map, in CSS pixels as they are on the screen.
const SMALLEST: &str = "Math.min(...[...document.querySelectorAll('.cartogram text')]
    .map(it => parseFloat(getComputedStyle(it).fontSize) * it.getScreenCTM().a))";

/// The numbers and names that reach out of their square, or out of the map.
const STICKS_OUT: &str = "[...document.querySelectorAll('.cartogram text')].filter(it => {
    const letters = it.getBoundingClientRect();
    const room = (it.previousElementSibling?.localName === 'rect' ? it.previousElementSibling : it.closest('svg')).getBoundingClientRect();
    return letters.left < room.left - 1 || letters.right > room.right + 1;
}).map(it => it.textContent)";

#[tokio::test]
async fn the_front_page_is_five_screens_of_a_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.is_wide(360, 740).await;
        for language in ["/", "/nn", "/da", "/en"] {
            tab.open(&site.at(language)).await;
            let screens: f64 = tab.see(SCREENS).await;
            assert!(screens <= 5.0, "{language}: {screens}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_numbers_on_the_map_can_be_read_on_a_phone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for path in ["/", "/tiltak/bti?show=all"] {
            tab.open(&site.at(path)).await;
            for width in [320, 360, 1280] {
                tab.is_wide(width, 740).await;
                let smallest: f64 = tab.see(SMALLEST).await;
                assert!(smallest >= 14.0, "{path} at {width}: letters of {smallest} px");
                let sticks_out: Vec<String> = tab.see(STICKS_OUT).await;
                assert!(sticks_out.is_empty(), "{path} at {width}: {sticks_out:?}");
            }
        }
    })
    .await;
}
