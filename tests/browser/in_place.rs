//! Results that change in place: the same page, address by address, with focus,
//! back button and announcements kept. Other tests hold that the site is whole
//! without.

use super::chromium::in_browser;
use super::site::Site;
use super::suggestions::{LIST_IS_CLOSED, LIST_IS_OPEN, goes_to_the_search_box};
use super::tab::{Scheme, Tab};

/// How many hits there are, as it is heard.
const HITS: &str = "document.querySelector('#treff').textContent";

/// A mark that only a new page loses.
const MARK: &str = "globalThis.isTheSamePage = true";
const IS_THE_SAME: &str = "globalThis.isTheSamePage === true";

/// Waits until the address has this after `?`, and the same page shows it.
async fn has_come_to(tab: &Tab, search: &str) {
    let search = serde_json::to_string(search).unwrap();
    tab.until(&format!("location.search === {search} && !document.querySelector('[aria-busy]')")).await;
    tab.until("document.title.startsWith(document.querySelector('#treff').textContent)").await;
    assert!(tab.see::<bool>(IS_THE_SAME).await, "{search} is another page");
}

/// Focuses something and presses it.
async fn presses(tab: &Tab, selector: &str, key: &str) {
    let selector = serde_json::to_string(selector).unwrap();
    tab.does(&format!("document.querySelector({selector}).focus()")).await;
    tab.press(key).await;
}

#[tokio::test]
async fn a_filter_changes_the_results_in_place() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/tiltak")).await;
        tab.does(MARK).await;
        tab.does("document.querySelector('[data-facet=country]').open = true").await;
        let all: String = tab.see(HITS).await;
        // The very element that is heard stays.
        tab.does("globalThis.heard = document.querySelector('.hits > [role=status]')").await;

        presses(tab, "[name=kind][value=group-programme]", " ").await;
        has_come_to(tab, "?kind=group-programme").await;
        let groups: String = tab.see(HITS).await;
        assert_ne!(groups, all);
        assert!(tab.see::<bool>("heard.isConnected && heard.textContent !== ''").await);
        let focus = "document.activeElement.matches('[name=kind][value=group-programme]:checked')";
        assert!(tab.see::<bool>(focus).await, "focus stays where it was");
        assert!(tab.see::<bool>("document.querySelector('[data-facet=country]').open").await);
        // The other languages are of the same results.
        assert!(
            tab.see::<bool>(
                "document.querySelector('header a[hreflang=en]').search === '?kind=group-programme'"
            )
            .await
        );

        presses(tab, "[name=kind][value=digital]", " ").await;
        has_come_to(tab, "?kind=group-programme&kind=digital").await;
        let both: String = tab.see(HITS).await;
        assert_ne!(both, groups);

        // Back and forth.
        tab.does("history.back()").await;
        has_come_to(tab, "?kind=group-programme").await;
        assert_eq!(tab.see::<String>(HITS).await, groups);
        let chosen = "[...document.querySelectorAll('[name=kind]:checked')].map(it => it.value)";
        assert_eq!(tab.see::<Vec<String>>(chosen).await, ["group-programme"]);
        tab.does("history.back()").await;
        has_come_to(tab, "").await;
        assert_eq!(tab.see::<String>(HITS).await, all);
        assert_eq!(tab.see::<Vec<String>>(chosen).await, Vec::<String>::new());
        tab.does("history.forward()").await;
        has_come_to(tab, "?kind=group-programme").await;
        assert_eq!(tab.see::<Vec<String>>(chosen).await, ["group-programme"]);

        // What is chosen is taken away where it stands.
        presses(tab, ".chosen a", "Enter").await;
        has_come_to(tab, "").await;
        assert!(tab.see::<bool>("document.activeElement !== document.body").await, "focus is not lost");
    })
    .await;
}

#[tokio::test]
async fn the_page_in_place_is_the_page_at_the_address() {
    /// The page without what a script has done to it, and without what is open.
    const PAGE: &str = "(() => {
        const page = document.body.cloneNode(true);
        page.querySelectorAll('.suggestions, .search-box [role=status]').forEach(it => it.remove());
        for (const it of page.querySelectorAll('*')) {
            for (const name of ['open', 'role', 'aria-autocomplete', 'aria-expanded', 'aria-controls', 'value', 'tabindex']) {
                it.removeAttribute(name);
            }
        }
        return page.innerHTML;
    })()";
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/tiltak?q=barn")).await;
        tab.does(MARK).await;
        for (name, value) in
            [("kind", "group-programme"), ("participant", "child"), ("strain", "substance-use")]
        {
            presses(tab, &format!("[name={name}][value={value}]"), " ").await;
            tab.until(&format!("location.search.includes('{name}={value}')")).await;
            tab.until("!document.querySelector('[aria-busy]')").await;
        }
        assert!(tab.see::<bool>(IS_THE_SAME).await);
        let in_place: String = tab.see(PAGE).await;
        let address: String = tab.see("location.href").await;
        tab.open("about:blank").await;
        tab.open(&address).await;
        let fetched: String = tab.see(PAGE).await;
        assert!(in_place == fetched, "{address} is two pages:\n{in_place}\n\n{fetched}");
    })
    .await;
}

#[tokio::test]
async fn a_search_changes_the_results_in_place() {
    in_browser(async |tab| {
        let site = Site::real().await;
        goes_to_the_search_box(tab, &site.at("/tiltak?country=NO")).await;
        tab.does(MARK).await;
        tab.write("rus").await;
        tab.press("Enter").await;
        has_come_to(tab, "?q=rus&country=NO").await;
        assert!(tab.see::<bool>(LIST_IS_CLOSED).await);
        assert!(tab.see::<String>(HITS).await.contains("rus"));
        assert!(tab.see::<bool>("document.activeElement.id === 'q'").await);
        tab.does("history.back()").await;
        has_come_to(tab, "?country=NO").await;
        assert_eq!(tab.see::<String>("document.querySelector('#q').value").await, "");

        // A suggestion that is a search is one too.
        presses(tab, "#q", "a").await;
        tab.press("Backspace").await;
        tab.write("tromso").await;
        tab.until(LIST_IS_OPEN).await;
        tab.press("ArrowDown").await;
        tab.press("Enter").await;
        has_come_to(tab, "?place=tromso").await;
        assert_eq!(tab.see::<String>("document.querySelector('#q').value").await, "");
    })
    .await;
}

#[tokio::test]
async fn whoever_has_gone_on_is_not_called_back() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/tiltak")).await;
        tab.does(MARK).await;
        presses(tab, ".filters input[type=number]", "5").await;
        tab.press("Tab").await;
        tab.does("globalThis.next = document.activeElement").await;
        tab.until("location.search.endsWith('=5') && !document.querySelector('[aria-busy]')").await;
        assert!(
            tab.see::<bool>("isTheSamePage && next !== document.body && next === document.activeElement")
                .await
        );

        // What is written while a page is on its way is not taken away.
        tab.does(
            "const fetchNow = fetch; let answer; globalThis.sendIt = () => answer();
            globalThis.fetch = async (...asked) => {
                const page = await fetchNow(...asked);
                await new Promise(send => { answer = send; globalThis.isOnItsWay = true; });
                return page;
            }",
        )
        .await;
        presses(tab, "[name=kind][value=group-programme]", " ").await;
        tab.until("globalThis.isOnItsWay === true").await;
        presses(tab, "#q", "r").await;
        tab.press("u").await;
        tab.does("sendIt()").await;
        tab.until(
            "location.search.includes('kind=group-programme') && !document.querySelector('[aria-busy]')",
        )
        .await;
        assert_eq!(tab.see::<String>("document.activeElement.value").await, "ru");
    })
    .await;
}

#[tokio::test]
async fn turning_a_page_leads_to_the_top_of_the_hits() {
    in_browser(async |tab| {
        let site = Site::large().await;
        tab.wants(Scheme::Light).await;
        for width in [1280, 360] {
            tab.is_wide(width, 700).await;
            tab.open("about:blank").await;
            tab.open(&site.at("/tiltak")).await;
            tab.does(MARK).await;
            let last = ".ds-pagination li:last-child a";
            presses(tab, last, "Enter").await;
            has_come_to(tab, "?page=2").await;
            tab.until("document.activeElement.id === 'treff'").await;
            let seen = "(() => { const { top } = document.activeElement.getBoundingClientRect();
                return top >= 0 && top < innerHeight / 2 })()";
            tab.until(seen).await;
            presses(tab, last, "Enter").await;
            has_come_to(tab, "?page=3").await;
            tab.until("document.activeElement.id === 'treff'").await;
            tab.does("history.back()").await;
            has_come_to(tab, "?page=2").await;
            let first: String = tab.see("document.querySelector('.programme-card h3').textContent").await;
            assert!(!first.is_empty());
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_chosen_for_a_comparison_stays_chosen() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.open(&site.at("/tiltak")).await;
        tab.does(MARK).await;
        presses(tab, "#velg-barnets-bla-hus", "Enter").await;
        has_come_to(tab, "?p=barnets-bla-hus").await;
        tab.until("document.activeElement.id === 'velg-barnets-bla-hus'").await;
        presses(tab, "[name=kind][value=group-programme]", " ").await;
        has_come_to(tab, "?p=barnets-bla-hus&kind=group-programme").await;
        let chosen = "[...document.querySelectorAll('.tick[data-chosen]')].map(it => it.id)";
        assert_eq!(tab.see::<Vec<String>>(chosen).await, ["velg-barnets-bla-hus"]);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_no_answer_gets_the_page_itself() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for broken in [
            "Promise.reject(new Error('offline'))",
            "Promise.resolve(new Response('<h1>no</h1>', { status: 500 }))",
            "Promise.resolve(new Response('<h1>something else</h1>'))",
        ] {
            tab.open("about:blank").await;
            tab.open(&site.at("/tiltak")).await;
            tab.does(MARK).await;
            tab.does(&format!("globalThis.fetch = () => {broken}")).await;
            presses(tab, "[name=kind][value=digital]", " ").await;
            tab.is_there(&site.at("/tiltak?kind=digital")).await;
            assert!(!tab.see::<bool>(IS_THE_SAME).await, "{broken}");
            assert!(tab.see::<bool>("document.querySelector('[value=digital]').checked").await);
        }
    })
    .await;
}

#[tokio::test]
async fn without_scripts_filters_are_a_form() {
    in_browser(async |tab| {
        let site = Site::real().await;
        tab.runs_scripts(false).await;
        goes_to_the_search_box(tab, &site.at("/tiltak")).await;
        tab.write("rus").await;
        assert!(!tab.soon("document.querySelector('[role=listbox]') !== null").await);
        presses(tab, "[name=participant][value=parent]", " ").await;
        tab.does(MARK).await;
        presses(tab, ".filter-buttons button", "Enter").await;
        tab.until("location.search.includes('participant=parent')").await;
        assert!(!tab.see::<bool>(IS_THE_SAME).await);
        assert!(tab.see::<String>(HITS).await.contains("rus"));
        assert!(tab.see::<bool>("document.querySelector('[name=participant][value=parent]').checked").await);
    })
    .await;
}
