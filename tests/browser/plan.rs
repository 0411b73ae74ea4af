//! A plan without a mouse: a number is typed, a figure opened to its formula,
//! and what cannot be used leads back to its field.

use super::chromium::in_browser;
use super::site::Site;
use super::tab::Tab;

/// More stops than lie before what is looked for.
const MOST_STOPS: usize = 60;

/// Goes with the tab key until what has focus is what is looked for.
async fn goes_to(tab: &Tab, what: &str) {
    for _ in 0..MOST_STOPS {
        if tab.see(&format!("document.activeElement.matches({what:?})")).await {
            return;
        }
        tab.press("Tab").await;
    }
    panic!("{what} is not among the first stops");
}

#[tokio::test]
async fn a_plan_is_made_with_the_keyboard_alone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/planlegg/familiestue-nyborg")).await;
        tab.does("document.querySelector('main').focus()").await;
        goes_to(tab, "#reach").await;
        tab.write("20").await;
        tab.press("Enter").await;
        tab.until("new URLSearchParams(location.search).get('reach') === '20'").await;

        tab.does("document.querySelector('main').focus()").await;
        goes_to(tab, "[data-figure=groups-whole] summary").await;
        tab.press("Enter").await;
        let formula = "document.querySelector('[data-figure=groups-whole] .formula')";
        tab.until(&format!("{formula}.checkVisibility()")).await;
        let said = tab.see::<String>(&format!("{formula}.textContent")).await;
        assert_eq!(said, "3,3–5 grupper, rundet opp = 4–5 grupper");
        // On to the figure that it rests on, which stands among the workings.
        goes_to(tab, "[data-figure=groups-whole] .rests-on a").await;
        tab.press("Enter").await;
        let working = "document.querySelector('#tall-familiestue-nyborg-groups')";
        tab.until(&format!("{working}.checkVisibility() && {working}.matches(':target')")).await;
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_used_leads_back_to_its_field() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open_refused(&site.at("/planlegg/pip-klubben?reach=-5&rate-gruppeledere=450")).await;
        tab.does("document.querySelector('main').focus()").await;
        goes_to(tab, ".ds-error-summary a").await;
        tab.press("Enter").await;
        tab.until("document.activeElement.id === 'reach' || location.hash === '#reach'").await;
        tab.press("Tab").await;
        tab.press_shift("Tab").await;
        goes_to(tab, "#reach").await;
        // What stands there is chosen by coming with the tab key, so writing replaces it.
        tab.does("document.activeElement.select()").await;
        tab.write("20").await;
        tab.press("Enter").await;
        tab.until("new URLSearchParams(location.search).get('reach') === '20'").await;
        tab.until("document.querySelector('.plan-figure') !== null").await;
        let kept = "document.querySelector('#rate-gruppeledere').value";
        assert_eq!(tab.see::<String>(kept).await, "450");
    })
    .await;
}
