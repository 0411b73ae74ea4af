//! A list on a phone: how much of the screen a programme takes.

use super::chromium::in_browser;
use super::site::Site;

/// How many phone screens each card takes, with its name.
const CARDS: &str = "[...document.querySelectorAll('.programme-card')]
    .map(it => [it.querySelector('h3').textContent, it.getBoundingClientRect().height / 740])";

/// Pictures of a card that take more than the line that they stand on.
const HIGH: &str = "[...document.querySelectorAll('.glance .small')]
    .filter(it => it.getBoundingClientRect().height > 24 && it.querySelector('.small-says').textContent.length < 20)
    .map(it => it.textContent)";

#[tokio::test]
async fn a_hit_takes_less_than_a_phone_screen_and_its_pictures_a_line() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.is_wide(360, 740).await;
        for path in [
            "/tiltak?q=foreldre",
            "/tiltak",
            "/tiltak?page=2",
            "/nn/tiltak?q=foreldre",
            "/en/tiltak",
            "/da/tiltak",
        ] {
            tab.open(&site.at(path)).await;
            let cards: Vec<(String, f64)> = tab.see(CARDS).await;
            let too_high: Vec<_> = cards.iter().filter(|(_, screens)| *screens > 0.7).collect();
            assert!(!cards.is_empty() && too_high.is_empty(), "{path}: {too_high:?}");
            let high: Vec<String> = tab.see(HIGH).await;
            assert!(high.is_empty(), "{path}: {high:?}");
        }
    })
    .await;
}
