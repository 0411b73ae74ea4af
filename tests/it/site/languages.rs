//! Every page in four languages, each with an address of its own.

use tiltak::settings::Settings;

use super::{PAGES, PREFIXES, in_language};
use crate::support::Site;

#[tokio::test]
async fn a_page_says_which_language_it_is_in() {
    let site = Site::real();
    for (language, prefix) in PREFIXES {
        for path in PAGES {
            let page = site.get(&in_language(prefix, path)).await.ok();
            assert_eq!(page.attributes("html", "lang"), [*language], "{path}");
            assert_eq!(page.header("content-language"), *language, "{path}");
        }
    }
}

#[tokio::test]
async fn every_link_keeps_the_language() {
    let site = Site::real();
    for (language, prefix) in PREFIXES {
        for path in PAGES {
            let page = site.get(&in_language(prefix, path)).await.ok();
            let mut links = page.attributes("a:not([hreflang])[href^='/']", "href");
            links.extend(page.attributes("form", "action"));
            assert!(links.len() > 5, "{path}");
            for link in links {
                let other = PREFIXES.iter().find(|(_, it)| !it.is_empty() && is_under(&link, it));
                assert_eq!(
                    other.map_or("nb", |(language, _)| language),
                    *language,
                    "{path} in {language}: {link}"
                );
            }
        }
    }
}

fn is_under(link: &str, prefix: &str) -> bool {
    link.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

#[tokio::test]
async fn search_engines_are_told_whole_addresses_where_the_publisher_says_where_the_site_is() {
    let settings = Settings::from_toml("public-url = \"https://tiltak.example.org/\"").unwrap();
    let site = Site::with_settings([], settings);
    for (path, in_english) in
        [("/", "/en"), ("/om", "/en/om"), ("/tiltak?q=rus&age=4", "/en/tiltak?q=rus&age=4")]
    {
        let page = site.get(path).await.ok();
        let (here, there) =
            (format!("https://tiltak.example.org{path}"), format!("https://tiltak.example.org{in_english}"));
        assert_eq!(page.attributes("link[rel=canonical]", "href"), std::slice::from_ref(&here));
        assert_eq!(page.attributes("link[hreflang=x-default]", "href"), [here]);
        assert_eq!(page.attributes("link[hreflang=en]", "href"), std::slice::from_ref(&there));
        let page = site.get(in_english).await.ok();
        assert_eq!(page.attributes("link[rel=canonical]", "href"), [there]);
    }
}

#[tokio::test]
async fn the_language_switch_stays_on_the_page_with_everything_chosen() {
    let site = Site::real();
    for (_, prefix) in PREFIXES {
        for path in PAGES {
            let page = site.get(&in_language(prefix, path)).await.ok();
            let expected: Vec<_> = PREFIXES.iter().map(|(_, prefix)| in_language(prefix, path)).collect();
            assert_eq!(page.attributes("header a[hreflang]", "href"), expected, "{path}");
            assert_eq!(page.attributes("link[rel=alternate]", "href"), expected, "{path}");
            assert_eq!(page.attributes("header a[hreflang]", "lang"), ["nb", "nn", "da", "en"], "{path}");
            assert_eq!(
                page.attributes("header a[hreflang][aria-current]", "href"),
                [in_language(prefix, path)]
            );
        }
    }
}

#[tokio::test]
async fn a_query_survives_a_change_of_language() {
    let site = Site::real();
    let page = site.get("/tiltak?q=bl%C3%A5+%C3%B8re%26%22&kind=digital&kind=group-programme").await.ok();
    let english = page.attributes("header a[hreflang=en]", "href").remove(0);
    let page = site.get(&english).await.ok();
    assert_eq!(page.attributes("input#q", "value"), ["blå øre&\""]);
    assert_eq!(page.attributes("input[checked]", "value"), ["group-programme", "digital"]);
}

#[tokio::test]
async fn no_page_shows_the_id_of_a_message() {
    let ids: Vec<String> =
        crate::support::messages(tiltak::words::Language::Bokmal).into_iter().map(|it| it.id).collect();
    let site = Site::real();
    for (_, prefix) in PREFIXES {
        for path in PAGES {
            let page = site.get(&in_language(prefix, path)).await.ok();
            let texts = page.texts("main, header, footer").join(" ");
            let shown: Vec<_> = texts
                .split_whitespace()
                .filter(|word| word.contains('-') && ids.iter().any(|id| id == word))
                .collect();
            assert_eq!(shown, Vec::<&str>::new(), "{}", page.address);
            assert!(!texts.contains("{ $") && !texts.contains("{$"), "{}", page.address);
        }
    }
}

#[tokio::test]
async fn no_sentence_ends_twice() {
    let site = Site::real();
    for (_, prefix) in PREFIXES {
        for path in PAGES {
            let page = site.get(&in_language(prefix, path)).await.ok();
            let text = page.only("main");
            for wrong in ["?.", "!.", "..", ".,", " .", " ,"] {
                let (before, _) = text.split_once(wrong).unwrap_or_default();
                let words: Vec<_> = before.rsplit(' ').take(8).collect();
                assert!(words.is_empty() || before.is_empty(), "{}: «{wrong}» after {words:?}", page.address);
            }
        }
    }
}

#[tokio::test]
async fn text_that_is_not_translated_says_which_language_it_is_in() {
    let page = Site::real().get("/en/tiltak/pip-klubben").await.ok();
    let marked = page.texts("[lang=nb]").join(" ");
    assert!(marked.contains("Hånddukken Pip. Pip er en hvit mus."), "the record is in bokmål");
    assert!(page.texts(".lead [lang]").is_empty(), "the summary is translated");
    assert!(page.texts("[lang=nl]").iter().any(|it| it == "Piep zei de muis"));
}

#[tokio::test]
async fn a_path_that_only_begins_like_a_language_is_none() {
    let site = Site::real();
    let page = site.get("/ennui").await;
    assert_eq!((page.status, page.header("content-language")), (404, "nb"));
    let page = site.get("/sv/tiltak").await;
    assert_eq!((page.status, page.header("content-language")), (404, "nb"));
}
