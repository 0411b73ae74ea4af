//! What a search finds, in which order, and what it says of that.

use super::{found, ids, near};
use crate::support::{Site, assert_seen_in_every_language, example, programme, programme_text, said, sound};

#[tokio::test]
async fn a_search_shows_what_matches_and_why() {
    let site = Site::showing([example(), programme("Pip"), programme("Åsane")]);
    assert_seen_in_every_language("site/results", &site, "/tiltak?q=foreldre").await;
}

#[tokio::test]
async fn every_programme_is_shown_when_nothing_is_asked_for() {
    let page = Site::real().get("/tiltak").await.ok();
    assert_eq!(
        ids(&page),
        ["familiestue-nyborg", "pip-klubben", "stine-sofie-hverdagspakke", "barn-i-rusfamilier"],
        "by name, but for what is no longer offered"
    );
    assert!(!page.text().contains("class=\"match\""), "nothing was searched for, so nothing matches");
}

#[tokio::test]
async fn a_search_finds_words_whatever_their_ending_and_language() {
    let site = Site::real();
    for query in ["rus", "rusproblemer", "Rus", "RUS "] {
        let found = found(&site, &format!("/tiltak?q={}", crate::support::encoded(query))).await;
        assert!(found.contains(&"barn-i-rusfamilier".to_owned()), "{query}: {found:?}");
    }
    for (query, first) in [
        ("pip", "pip-klubben"),
        ("piep zei de muis", "pip-klubben"),
        ("familiestue", "familiestue-nyborg"),
        ("BIR", "barn-i-rusfamilier"),
        ("vold", "stine-sofie-hverdagspakke"),
        ("violence", "stine-sofie-hverdagspakke"),
        ("Nyborg", "familiestue-nyborg"),
        ("Tromsø", "pip-klubben"),
    ] {
        let page = site.get(&format!("/tiltak?q={}", crate::support::encoded(query))).await.ok();
        assert_eq!(ids(&page).first().map(String::as_str), Some(first), "{query}");
    }
}

#[tokio::test]
async fn a_name_counts_more_than_a_mention() {
    let mention = programme_text("Alfa").replace("Alfa er en gruppe", "Alfa er en gruppe som Trygg");
    let site = Site::showing([sound("alfa", &mention), programme("Trygg")]);
    assert_eq!(ids(&site.get("/tiltak?q=trygg").await), ["trygg", "alfa"]);
}

#[tokio::test]
async fn every_word_must_be_there() {
    let site = Site::showing([programme("Alfa"), programme("Beta")]);
    let page = site.get("/tiltak?q=alfa+gruppe").await;
    assert_eq!(ids(&page), ["alfa"]);
    assert_eq!(near(&page), Vec::<String>::new());
    let page = site.get("/tiltak?q=alfa+beta").await;
    assert_eq!((ids(&page), near(&page)), (vec![], vec!["alfa".to_owned(), "beta".to_owned()]));
    assert!(page.outline().contains(&said("near-alike")));
}

#[tokio::test]
async fn why_a_programme_matches_leads_to_the_very_statement() {
    let site = Site::whole();
    let page = site.get("/tiltak?q=rus").await.ok();
    let links = page.attributes(".matches dt a", "href");
    let snippets = page.texts(".matches dd");
    assert_eq!(links.len(), snippets.len());
    let mut numbered = 0;
    for (link, snippet) in links.iter().zip(&snippets) {
        // Name and summary are the page itself.
        let Some((path, fragment)) = link.split_once('#') else { continue };
        let statement = site.get(path).await.ok().only(&format!("[id='{fragment}']"));
        let snippet = snippet.split(" (funnet på").next().unwrap().trim_matches('…');
        assert!(statement.contains(snippet), "{link} does not say «{snippet}»: {statement}");
        numbered += usize::from(fragment.rsplit('-').next().unwrap().parse::<u8>().is_ok());
    }
    assert!(numbered > 0, "no answer with several statements was found: {links:?}");
    let marked = page.texts(".matches mark");
    assert!(!marked.is_empty() && marked.iter().all(|it| it.to_lowercase().starts_with("rus")), "{marked:?}");
}

#[tokio::test]
async fn results_come_in_pages() {
    let many = (0..45).map(|number| {
        let name = format!("Tiltak {number:02}");
        sound(&format!("tiltak-{number:02}"), &programme_text(&name))
    });
    let site = Site::showing(many);
    let first = site.get("/tiltak").await.ok();
    assert_eq!((ids(&first).len(), ids(&first)[0].as_str()), (20, "tiltak-00"));
    assert!(first.texts("h2").iter().any(|it| it.contains("45")), "{:?}", first.texts("h2"));
    let pages = |page: &crate::support::Page| page.attributes(".ds-pagination a", "href");
    assert_eq!(pages(&first), ["/tiltak", "/tiltak?page=2"]);
    let second = site.get("/tiltak?page=2&kind=group-programme").await.ok();
    assert_eq!(ids(&second)[0], "tiltak-20");
    assert_eq!(
        pages(&second),
        [
            "/tiltak?kind=group-programme",
            "/tiltak?kind=group-programme&page=2",
            "/tiltak?kind=group-programme&page=3",
        ]
    );
    // Past the end is the end, and what is no number is the beginning.
    assert_eq!(ids(&site.get("/tiltak?page=999").await).len(), 5);
    assert_eq!(ids(&site.get("/tiltak?page=-1").await)[0], "tiltak-00");
}

#[tokio::test]
async fn tiltak_2_comes_before_tiltak_10() {
    let site = Site::showing(
        [2, 10, 1].map(|number| sound(&format!("t{number}"), &programme_text(&format!("Tiltak {number}")))),
    );
    assert_eq!(site.get("/tiltak").await.texts("article h3"), ["Tiltak 1", "Tiltak 2", "Tiltak 10"]);
}

#[tokio::test]
async fn hits_can_be_chosen_for_comparison() {
    let page = Site::real().get("/tiltak").await.ok();
    assert_eq!(page.attributes("article .card-head a.tick", "href").len(), 4);
}

#[tokio::test]
async fn a_card_answers_what_parts_one_programme_from_another() {
    let page = Site::real().get("/tiltak?q=foreldre").await.ok();
    for id in ids(&page) {
        let card = format!("[aria-labelledby=tiltak-{id}]");
        let answered = page.attributes(&format!("{card} .card-answers > div"), "data-answer");
        assert_eq!(answered, ["available", "for-whom", "what", "effect"], "{id}");
        let why = page.only(&format!("{card} .why-matched > summary"));
        assert!(why.starts_with("Treff i: "), "{why}");
    }
    assert!(page.texts(".card-answers dd").iter().all(|it| (1..=220).contains(&it.chars().count())));
}
