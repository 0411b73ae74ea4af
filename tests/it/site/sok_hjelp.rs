//! `/sok-hjelp`: how to search.

use tiltak::index::SearchField;
use tiltak::query::{Query, hints};
use tiltak::term::Term as _;

use super::{PREFIXES, in_language};
use crate::support::{Site, assert_seen_in_every_language, query_of};

/// The texts that the links of the examples search for.
async fn examples(prefix: &str) -> Vec<(String, String)> {
    let page = Site::real().get(&in_language(prefix, "/sok-hjelp")).await.ok();
    let links = page.attributes("dl.examples a", "href");
    let meanings = page.texts("dl.examples dd");
    assert_eq!(links.len(), meanings.len());
    let text = |link: &String| query_of(link.split_once('?').unwrap().1).text;
    links.iter().map(text).zip(meanings).collect()
}

#[tokio::test]
async fn it_tells_how_to_search() {
    assert_seen_in_every_language("site/search-help", &Site::showing([]), "/sok-hjelp").await;
}

#[tokio::test]
async fn every_example_of_a_filter_is_read_as_one() {
    for (language, prefix) in PREFIXES {
        let examples = examples(prefix).await;
        for (text, meaning) in &examples[..9] {
            assert_eq!(hints(text).len(), 1, "{language}: {text}");
            assert!(!meaning.is_empty(), "{language}: {text}");
        }
        // What has a sign is no filter.
        for (text, _) in &examples[9..] {
            assert!(hints(text).is_empty(), "{language}: {text}");
        }
    }
}

#[tokio::test]
async fn every_example_finds_something() {
    for (_, prefix) in PREFIXES {
        for (text, _) in examples(prefix).await {
            let address = Query::of_text(&text).to_address().at(&in_language(prefix, "/tiltak"));
            let page = Site::whole().get(&address).await.ok();
            let found = page.outline_of("section.hits");
            assert!(!page.texts("section.hits > .hit-list article").is_empty(), "{address}: {found}");
            assert!(page.texts(".unknown-word").is_empty(), "{address}: {found}");
        }
    }
}

#[tokio::test]
async fn every_field_can_be_searched_in_by_the_word_that_is_shown() {
    for (language, prefix) in PREFIXES {
        let page = Site::real().get(&in_language(prefix, "/sok-hjelp")).await.ok();
        let words = page.texts(".search-fields code");
        assert_eq!(words.len(), SearchField::ALL.len());
        for word in words {
            // A field that is not understood is a word that nobody has.
            let address = Query::of_text(&format!("{word}zzz")).to_address().at("/tiltak");
            let found = Site::real().get(&address).await.ok().texts(".unknown-word").join(" ");
            assert!(!found.contains(word.trim_end_matches(':')), "{language}: {word} {found}");
        }
    }
}

#[tokio::test]
async fn every_search_box_and_every_footer_leads_to_it() {
    for (_, prefix) in PREFIXES {
        let help = in_language(prefix, "/sok-hjelp");
        for path in ["/", "/tiltak"] {
            let page = Site::real().get(&in_language(prefix, path)).await.ok();
            assert!(page.attributes("main a", "href").contains(&help), "{path}");
            assert!(page.attributes("footer a", "href").contains(&help), "{path}");
        }
    }
}
