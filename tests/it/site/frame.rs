//! What stands around every page, and what a page must have to be read without
//! seeing it.

use super::PAGES;
use crate::support::{Site, assert_part_seen_in_every_language, programme};

#[tokio::test]
async fn header_and_footer_are_the_same_everywhere() {
    let site = Site::showing([programme("Pip")]);
    let frame = "body > a, body > header, body > footer";
    assert_part_seen_in_every_language("site/frame", &site, "/om", frame).await;
}

#[tokio::test]
async fn a_page_can_be_found_ones_way_in_without_seeing_it() {
    let site = Site::real();
    for path in PAGES {
        let page = site.get(path).await.ok();
        assert_eq!(page.texts("h1").len(), 1, "{path}");
        assert_eq!(page.texts("main").len(), 1, "{path}");
        assert_eq!(page.attributes("a.ds-skip-link", "href"), ["#hovedinnhold"], "{path}");
        assert_eq!(page.attributes("main", "id"), ["hovedinnhold"], "{path}");
        let levels: Vec<u8> = headings(page.text());
        assert!(
            levels.is_sorted_by(|one, other| *other <= one + 1),
            "{path}: a level is left out of {levels:?}"
        );
        for nav in
            page.attributes("nav", "aria-label").iter().chain(&page.attributes("nav", "aria-labelledby"))
        {
            assert!(!nav.is_empty(), "{path}");
        }
    }
}

/// The levels of the headings, in the order of the page.
fn headings(html: &str) -> Vec<u8> {
    let starts = html.match_indices("<h").map(|(at, _)| html.as_bytes()[at + 2]);
    starts.filter(u8::is_ascii_digit).map(|it| it - b'0').collect()
}

#[tokio::test]
async fn every_field_has_a_label() {
    let site = Site::real();
    for path in PAGES {
        let page = site.get(path).await.ok();
        let labelled = page.attributes("label", "for");
        for id in page.attributes("input:not([type=hidden]), select", "id") {
            assert!(labelled.contains(&id), "{path}: #{id}");
        }
        let fields = page.texts("input:not([type=hidden]), select").len();
        assert_eq!(page.attributes("input:not([type=hidden]), select", "id").len(), fields, "{path}");
        for described in page.attributes("[aria-describedby]", "aria-describedby") {
            assert_eq!(page.texts(&format!("[id='{described}']")).len(), 1, "{path}: #{described}");
        }
        for labelled in
            page.attributes("[aria-labelledby]", "aria-labelledby").iter().flat_map(|it| it.split(' '))
        {
            assert_eq!(page.texts(&format!("[id='{labelled}']")).len(), 1, "{path}: #{labelled}");
        }
    }
}

#[tokio::test]
async fn every_link_of_ours_leads_to_a_page() {
    let site = Site::real();
    let mut asked = std::collections::BTreeSet::new();
    let mut to_ask: Vec<String> = vec!["/".to_owned(), "/en".to_owned()];
    while let Some(path) = to_ask.pop() {
        // Every combination of filters is a page too; those of one filter will do.
        if asked.len() > 400 || path.matches('&').count() > 1 || !asked.insert(path.clone()) {
            continue;
        }
        let page = site.get(&path).await;
        if page.status == 303 {
            // One programme alone has a plan of its own.
            to_ask.push(page.header("location").to_owned());
            continue;
        }
        assert_eq!(page.status, 200, "{path}");
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        for href in page.attributes("a[href^='/']", "href") {
            let (path, fragment) = href.split_once('#').unwrap_or((&href, ""));
            assert!(fragment.is_empty() || !path.is_empty());
            to_ask.push(path.to_owned());
        }
    }
    assert!(asked.len() > 60, "only {} pages were found", asked.len());
}

#[tokio::test]
async fn a_page_works_without_any_script_and_has_nothing_inline() {
    let site = Site::real();
    for path in PAGES {
        let page = site.get(path).await.ok();
        assert!(page.attributes("[style]", "style").is_empty(), "{path}");
        assert!(page.texts("style").is_empty(), "{path}");
        // One script of our own, which waits until the page is there.
        assert_eq!(page.attributes("script", "type"), ["module"], "{path}");
        assert_eq!(page.texts("script"), [""], "{path}");
        assert!(page.attributes("script", "src")[0].starts_with("/assets/site-"), "{path}");
        assert!(!page.text().contains("javascript:") && !page.text().contains(" onclick="), "{path}");
        for form in page.attributes("form", "method") {
            assert_eq!(form, "get", "{path}");
        }
    }
}

#[tokio::test]
async fn what_opens_says_what_it_belongs_to() {
    let site = Site::real();
    for path in PAGES {
        let page = site.get(path).await.ok();
        for opens in [".source-mark > summary", ".on-demand > summary"] {
            let told = page.texts(&format!("{opens} > .ds-sr-only"));
            assert_eq!(told.len(), page.texts(opens).len(), "{path}");
            assert!(told.iter().all(|it| it.chars().any(char::is_alphanumeric)), "{path}: {told:?}");
        }
    }
}

#[tokio::test]
async fn pages_lead_to_no_address_that_nobody_can_write() {
    let site = Site::real();
    for path in ["/%ZZ", "/en/%zz?q=%", "/tiltak?q=%ZZ&age={5}", "/tiltak/%"] {
        let page = site.get(path).await;
        for href in page.attributes("[href]", "href") {
            let escapes = href.split('%').skip(1);
            let is_escape =
                |it: &str| it.len() >= 2 && it.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
            assert!(escapes.clone().all(is_escape) && !href.contains(['{', '}']), "{path}: {href}");
        }
        assert_eq!(page.attributes("link[rel=alternate]", "href").is_empty(), page.status != 200, "{path}");
    }
}

#[tokio::test]
async fn every_page_describes_itself_and_no_two_are_called_the_same() {
    let site = Site::real();
    let states = [
        "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&only=differences",
        "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&sources=independent",
        "/planlegg/pip-klubben?reach=-5",
        "/finn-tiltak?staff=x",
        "/kunnskapskart?design=x",
        "/finnes-ikke",
    ];
    let mut titles = std::collections::BTreeMap::new();
    for path in PAGES.iter().chain(&states) {
        let page = site.get(path).await;
        let described = page.attributes("meta[name=description]", "content");
        assert!(described.len() == 1 && described[0].chars().count() > 20, "{path}: {described:?}");
        let (title, _) = page.text().split_once("</title>").unwrap();
        let title = title.split_once("<title>").unwrap().1.to_owned();
        if let Some(other) = titles.insert(title.clone(), *path) {
            panic!("{path} and {other} are both called {title}");
        }
    }
}
