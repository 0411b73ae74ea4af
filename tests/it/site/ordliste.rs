//! `/ordliste`: the words of the trade, and the ways there from where they are shown.

use std::collections::BTreeSet;

use super::{PAGES, PREFIXES, in_language};
use crate::support::{Site, assert_seen_in_every_language, real_ids};
use tiltak::glossary::Entry;
use tiltak::record::Term;

#[tokio::test]
async fn the_glossary_is_seen_in_every_language() {
    assert_seen_in_every_language("site/glossary", &Site::showing([]), "/ordliste").await;
}

#[tokio::test]
async fn every_entry_stands_once_at_its_own_place_in_the_order_of_the_alphabet() {
    for (_, prefix) in PREFIXES {
        let page = Site::showing([]).get(&in_language(prefix, "/ordliste")).await.ok();
        let ids: BTreeSet<String> = page.attributes(".glossary > div", "id").into_iter().collect();
        assert_eq!(ids, Entry::ALL.iter().map(|it| it.key().to_owned()).collect());
        let first: Vec<char> = page.texts(".glossary dt").iter().filter_map(|it| it.chars().next()).collect();
        let plain = first.iter().filter(|it| it.is_ascii());
        assert!(plain.is_sorted(), "{first:?}");
    }
}

#[tokio::test]
async fn a_page_leads_to_each_word_once_and_to_a_place_that_is_there() {
    let site = Site::whole();
    let programmes = real_ids().into_iter().map(|id| format!("/tiltak/{id}"));
    let mut led_to = BTreeSet::new();
    for path in PAGES.iter().map(|it| (*it).to_owned()).chain(programmes) {
        let links = site.get(&path).await.ok().attributes("a.explained", "href");
        let places: Vec<String> =
            links.iter().map(|link| link.split_once('#').expect("a word has a place").1.to_owned()).collect();
        let different: BTreeSet<&String> = places.iter().collect();
        assert_eq!(different.len(), places.len(), "{path}: {places:?}");
        for place in &places {
            assert!(Entry::from_key(place).is_some(), "{path}: {place}");
        }
        led_to.extend(places);
    }
    assert!(led_to.len() > Entry::ALL.len() / 2, "only {led_to:?} are led to");
}

#[tokio::test]
async fn the_first_place_that_shows_a_word_is_the_one_that_leads_on() {
    let page = Site::whole().get("/kunnskapskart").await.ok();
    let words = page.texts("a.explained");
    assert!(words.contains(&"Randomisert kontrollert studie (RCT)".to_owned()), "{words:?}");
    let english = Site::whole().get("/en/kunnskapskart").await.ok().attributes("a.explained", "href");
    assert!(english.contains(&"/en/ordliste#rct".to_owned()), "{english:?}");
}
