//! Which programmes fit us, without a mouse and without a script: from the form to
//! an answer, behind a verdict, and on to a comparison.

use super::chromium::in_browser;
use super::keyboard::Keyboard;
use super::site::{Site, comparison_of};
use super::tab::Scheme;

#[tokio::test]
async fn a_leader_asks_what_fits_and_looks_behind_a_verdict_with_the_keyboard_alone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.runs_scripts(false).await;
        tab.wants(Scheme::Light).await;
        for (width, height) in [(1280, 800), (360, 640)] {
            tab.is_wide(width, height).await;
            tab.open("about:blank").await;
            journey(&Keyboard { tab }, &site).await;
        }
    })
    .await;
}

async fn journey(leader: &Keyboard<'_>, site: &Site) {
    let tab = leader.tab;
    tab.open(&site.at("/finn-tiltak")).await;
    leader.arrives(&site.at("/finn-tiltak")).await;

    leader.tabs_to("#age-from").await;
    tab.write("4").await;
    leader.tabs_to("#age-to").await;
    tab.write("8").await;
    leader.tabs_to("#ma-age").await;
    tab.press(" ").await;
    leader.tabs_to("[data-criterion=strain] > summary").await;
    tab.press("Enter").await;
    tab.until("document.activeElement.parentElement.open").await;
    leader.tabs_to("#strain-substance-use").await;
    tab.press(" ").await;
    leader.tabs_to("#staff").await;
    tab.write("4").await;
    leader.tabs_to(".wish-buttons button").await;
    tab.press("Enter").await;

    // A form sends its empty fields as well.
    let asked = "/finn-tiltak?in=NO&age-from=4&age-to=8&must=age&strain=substance-use&staff=4&months=&hours=&budget=&posts=&post=&post-hours=&rooms=&room-groups=&design=";
    leader.arrives(&site.at(asked)).await;
    assert!(
        tab.see::<bool>("!document.querySelector('details.change').open").await,
        "the answer comes first"
    );
    leader.tabs_to("details.change > summary").await;
    tab.press("Enter").await;
    tab.until("document.querySelector('details.change').open").await;
    leader.tabs_to("#age-from").await;
    assert_eq!(tab.see::<String>("document.activeElement.value").await, "4");

    // Behind a verdict stand the fact and its source.
    leader.tabs_to(".point-by-point > summary").await;
    tab.press("Enter").await;
    tab.until("document.activeElement.parentElement.open").await;
    leader.tabs_to("[data-full] .verdict[data-verdict=met] > summary").await;
    let line: String = tab.see("document.activeElement.innerText").await;
    assert!(line.contains("Oppfylt"), "a word beside the sign: {line}");
    tab.press("Enter").await;
    tab.until("document.activeElement.parentElement.open").await;
    leader.tabs_to(".why .source-mark > summary").await;
    tab.press("Enter").await;
    tab.until("document.activeElement.parentElement.open").await;

    // Two of them side by side.
    for n_chosen in 1..=2 {
        leader.tabs_to("a.tick:not([data-chosen])").await;
        tab.press("Enter").await;
        tab.until(&format!("document.querySelectorAll('.tick[data-chosen]').length === {n_chosen}")).await;
        leader.looks_round().await;
    }
    let ids: Vec<String> = tab.see("new URLSearchParams(location.search).getAll('p')").await;
    leader.tabs_to(".shortlist .go-on").await;
    // What was asked for goes along.
    let comparison: String = tab.see("document.activeElement.getAttribute('href')").await;
    assert!(comparison.starts_with(&comparison_of(&ids)) && comparison.contains("&wishes="), "{comparison}");
    tab.press("Enter").await;
    leader.arrives(&site.at(&comparison)).await;
}

#[tokio::test]
async fn what_is_wrong_leads_to_its_field() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for (wrong, field) in [("staff=fire", "staff"), ("format=xx", "format"), ("age-to=99", "age-to")] {
            tab.open_refused(&site.at(&format!("/finn-tiltak?{wrong}"))).await;
            tab.does("document.querySelector('.ds-error-summary a').focus()").await;
            tab.press("Enter").await;
            tab.until(&format!("document.activeElement.id === '{field}'")).await;
            let is_seen = "(() => { const box = document.activeElement.getBoundingClientRect(); \
                           return box.height > 0 && box.top >= 0 && box.top < innerHeight; })()";
            tab.until(is_seen).await;
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_has_focus_as_soon_as_the_page_is_there() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for runs_scripts in [true, false] {
            tab.runs_scripts(runs_scripts).await;
            for path in ["/finn-tiltak?staff=x", "/planlegg/pip-klubben?reach=-5"] {
                tab.open("about:blank").await;
                tab.open_refused(&site.at(path)).await;
                tab.until("document.activeElement.matches('.ds-error-summary')").await;
            }
        }
    })
    .await;
}

/// What is asked for in so many ways.
const ASKED: &[&str] = &[
    "age-from=4&age-to=8&strain=substance-use&format=group",
    "age-from=4",
    "participant=parent&format=individual&status=offered&must=status",
    "strain=conflict&staff=1&months=1&hours=1&language=nn&must=hours",
    "age-from=4&age-to=8&strain=substance-use&format=group&rooms=1&room-groups=4",
];

#[tokio::test]
async fn what_fits_is_six_screens_of_a_phone_however_many_programmes_there_are() {
    in_browser(async |tab| {
        tab.is_wide(360, 740).await;
        for site in [Site::real().await, Site::large().await] {
            for asked in ASKED {
                tab.open(&site.at(&format!("/finn-tiltak?{asked}"))).await;
                let screens: f64 = tab.see("document.documentElement.scrollHeight / 740").await;
                assert!(screens <= 6.0, "{asked}: {screens}");
                // Facts and sources stand on the cards that are seen; on those that are folded they are a link away.
                let n_elements: usize = tab.see("document.querySelectorAll('*').length").await;
                assert!(n_elements <= 12_000, "{asked}: {n_elements} elements");
            }
        }
    })
    .await;
}
