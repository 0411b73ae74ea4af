//! From a comparison to a letter to the owner, with the keyboard alone.

use super::chromium::in_browser;
use super::keyboard::Keyboard;
use super::site::{Site, comparison_of};
use super::tab::Tab;

/// The text of the letter that is shown.
async fn letter(tab: &Tab) -> String {
    tab.see("document.querySelector('#brev').value").await
}

#[tokio::test]
async fn a_visitor_compares_independent_sources_and_writes_to_the_owner_with_the_keyboard_alone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.runs_scripts(false).await;
        for (width, height) in [(1280, 800), (360, 640)] {
            tab.is_wide(width, height).await;
            let pair = comparison_of(&["pip-klubben", "barn-i-rusfamilier"]);
            tab.open("about:blank").await;
            journey(&Keyboard { tab }, &site, &pair).await;
        }
    })
    .await;
}

async fn journey(planner: &Keyboard<'_>, site: &Site, pair: &str) {
    let tab = planner.tab;
    tab.open(&site.at(pair)).await;
    planner.arrives(&site.at(pair)).await;
    planner.tabs_to("[data-switch=sources] a:not([aria-current])").await;
    tab.press("Enter").await;
    planner.arrives(&site.at(&format!("{pair}&sources=independent"))).await;
    let told: String = tab.see("document.querySelector('.left-out strong').textContent").await;
    assert!(told.contains("falt bort"), "{told}");

    planner.tabs_to(".columns a.ask").await;
    tab.press("Enter").await;
    planner.comes_to("/tiltak/pip-klubben/sporsmal", "").await;
    let first = letter(tab).await;
    assert!(first.contains("«Status»"), "{first}");

    // Whoever chooses gets more: one group less, and the letter no longer asks about it.
    planner.tabs_to(".letter-choice > summary").await;
    tab.press("Enter").await;
    tab.until("document.querySelector('.letter-choice').open").await;
    planner.tabs_to("input[value=lifecycle]").await;
    tab.press(" ").await;
    tab.until("!document.querySelector('input[value=lifecycle]').checked").await;
    let groups: Vec<String> =
        tab.see("[...document.querySelectorAll('input[name=group]:checked')].map(it => it.value)").await;
    planner.tabs_to(".letter-form button").await;
    tab.press("Enter").await;
    let groups: String = groups.iter().map(|group| format!("&group={group}")).collect();
    planner.comes_to("/tiltak/pip-klubben/sporsmal", &format!("choose=groups{groups}")).await;
    let fewer = letter(tab).await;
    assert!(!fewer.contains("«Status»") && fewer.contains("Kostnader"), "{fewer}");

    // The letter can be reached, and all of it can be seen.
    planner.tabs_to("#brev").await;
    let is_whole =
        "(it => !it.readOnly && it.scrollHeight <= it.clientHeight + 2)(document.querySelector('#brev'))";
    assert!(tab.see::<bool>(is_whole).await, "the letter scrolls in its field");
    planner.tabs_to("[data-page=letter] .letter-sending > p > a[href^='mailto:']").await;
}

#[tokio::test]
async fn a_letter_is_printed_whole() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/tiltak/stine-sofie-hverdagspakke/sporsmal")).await;
        let text = letter(tab).await;
        tab.is_for_paper().await;
        let printed: String = tab.see("document.querySelector('.letter-on-paper').innerText").await;
        assert_eq!(printed.trim(), text.trim());
        assert!(tab.see::<bool>("document.querySelector('#brev').getClientRects().length === 0").await);
        let left: Vec<String> = tab
            .see("[...document.querySelectorAll('form, button, .ds-button, nav')].filter(it => it.getClientRects().length > 0).map(it => it.outerHTML)")
            .await;
        assert!(left.is_empty(), "on paper there is {left:?}");
    })
    .await;
}

#[tokio::test]
async fn a_button_copies_the_letter_as_it_has_been_changed_and_is_not_there_without_scripts() {
    in_browser(async |tab| {
        let site = Site::real().await;
        let address = site.at("/tiltak/pip-klubben/sporsmal");
        tab.runs_scripts(false).await;
        tab.open(&address).await;
        let is_seen = "document.querySelector('[data-copies]').getClientRects().length > 0";
        assert!(!tab.see::<bool>(is_seen).await);
        tab.runs_scripts(true).await;
        tab.open(&address).await;
        tab.until(is_seen).await;
        // What the visitor filled in is what is copied; the clipboard of the browser is caught on its way.
        tab.see::<bool>(
            "(() => {
                window.copied = null;
                Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });
                document.querySelector('#brev').value += '\\nSkrevet til';
                document.querySelector('[data-copies]').click();
                return true;
            })()",
        )
        .await;
        tab.until("document.querySelector('#kopiert').textContent === 'Brevet er kopiert.'").await;
        assert!(tab.see::<String>("window.copied").await.ends_with("Skrevet til"));
        // Where the browser gives no clipboard away, the text is chosen.
        tab.see::<bool>(
            "(() => {
                navigator.clipboard.writeText = async () => { throw new Error('no'); };
                document.querySelector('[data-copies]').click();
                return true;
            })()",
        )
        .await;
        tab.until("document.querySelector('#kopiert').textContent.startsWith('Brevet er merket')").await;
        let is_chosen = "(it => it.selectionEnd - it.selectionStart === it.value.length)(document.querySelector('#brev'))";
        assert!(tab.see::<bool>(is_chosen).await);
    })
    .await;
}
