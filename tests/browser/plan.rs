//! A plan without a mouse: a number is typed, a figure opened to its formula,
//! and what cannot be used leads back to its field.

use super::chromium::in_browser;
use super::keyboard::Keyboard;
use super::paper::page_sizes;
use super::site::Site;

#[tokio::test]
async fn a_plan_is_made_with_the_keyboard_alone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/planlegg/familiestue-nyborg")).await;
        let planner = Keyboard { tab };
        planner.looks_round().await;
        tab.does("document.querySelector('main').focus()").await;
        planner.tabs_to("#reach").await;
        tab.write("20").await;
        tab.press("Enter").await;
        tab.until("new URLSearchParams(location.search).get('reach') === '20'").await;

        planner.looks_round().await;
        tab.does("document.querySelector('main').focus()").await;
        planner.tabs_to("[data-figure=groups-whole] summary").await;
        tab.press("Enter").await;
        let formula = "document.querySelector('[data-figure=groups-whole] .formula')";
        tab.until(&format!("{formula}.checkVisibility()")).await;
        let said = tab.see::<String>(&format!("{formula}.textContent")).await;
        assert_eq!(said, "3,3–5 grupper, rundet opp = 4–5 grupper");
        // On to the figure that it rests on, which stands among the workings.
        planner.tabs_to("[data-figure=groups-whole] .rests-on a").await;
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
        let planner = Keyboard { tab };
        planner.looks_round().await;
        tab.does("document.querySelector('main').focus()").await;
        planner.tabs_to(".ds-error-summary a").await;
        tab.press("Enter").await;
        tab.until("document.activeElement.id === 'reach'").await;
        // Coming with the tab key chooses what stands there, so writing replaces it.
        tab.press_shift("Tab").await;
        planner.tabs_to("#reach").await;
        tab.write("20").await;
        tab.press("Enter").await;
        tab.until("new URLSearchParams(location.search).get('reach') === '20'").await;
        tab.until("document.querySelector('.plan-figure') !== null").await;
        let kept = "document.querySelector('#rate-gruppeledere').value";
        assert_eq!(tab.see::<String>(kept).await, "450");
    })
    .await;
}

#[tokio::test]
async fn the_plan_of_six_programmes_is_printed_on_twelve_pages() {
    in_browser(async |tab| {
        let site = Site::real().await;
        let six =
            ["pip-klubben", "icdp", "marte-meo", "mamma-mia", "de-utrolige-arene", "barn-i-rusfamilier"];
        let chosen: Vec<String> = six.iter().map(|id| format!("p={id}")).collect();
        for typed in
            ["", "&reach=24&years=3&workplaces=5&rate=450&extra-group=6000&extra-year=4000&extra-once=20000"]
        {
            tab.open(&site.at(&format!("/planlegg?{}{typed}", chosen.join("&")))).await;
            let n_pages = page_sizes(&tab.print().await).len();
            assert!(n_pages <= 12, "{n_pages} pages with «{typed}»");
        }
    })
    .await;
}

#[tokio::test]
async fn the_plan_of_two_is_ten_screens_of_a_phone() {
    in_browser(async |tab| {
        tab.is_wide(360, 740).await;
        let site = Site::real().await;
        for typed in ["", "&reach=24&rate=450&extra-group=6000&extra-year=4000&extra-once=20000"] {
            tab.open(&site.at(&format!("/planlegg?p=pip-klubben&p=familiestue-nyborg{typed}"))).await;
            let screens: f64 = tab.see("document.documentElement.scrollHeight / 740").await;
            assert!(screens <= 10.0, "{screens} screens with «{typed}»");
        }
    })
    .await;
}
