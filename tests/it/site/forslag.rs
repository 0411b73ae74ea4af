//! `/forslag`: what somebody may be about to write.

use serde_json::Value;

use super::{PREFIXES, in_language};
use crate::support::{Page, Site, assert_seen, encoded, real, real_ids};

async fn asked(site: &Site, text: &str) -> Page {
    site.get(&format!("/forslag?q={}", encoded(text))).await.ok()
}

/// What is suggested for a text, each as `sort: label (other name)`.
async fn suggested(site: &Site, text: &str) -> Vec<String> {
    let json = asked(site, text).await.json();
    json["suggestions"].as_array().unwrap().iter().map(said).collect()
}

fn said(suggestion: &Value) -> String {
    let text = |key: &str| suggestion[key].as_str();
    let other = text("known_as").map(|name| format!(" ({name})")).unwrap_or_default();
    format!("{}: {}{other}", text("sort").unwrap(), text("label").unwrap())
}

#[tokio::test]
async fn an_answer_is_what_the_script_reads() {
    let page = asked(&Site::whole(), "tromsø").await;
    assert_eq!(page.header("content-type"), "application/json");
    let in_tromso = |id: &String| real(id).lifecycle.ran_in().any(|place| place.key == "tromso");
    let count = real_ids().iter().filter(|id| in_tromso(id)).count();
    let expected = serde_json::json!({
        "suggestions": [{
            "sort": "place",
            "label": "Tromsø",
            "known_as": null,
            "sort_label": "Sted",
            "count": count,
            "href": "/tiltak?place=tromso",
        }],
        "status": "Ett forslag. Bruk piltastene for å velge.",
    });
    assert_eq!(page.json(), expected);
}

#[tokio::test]
async fn programmes_come_first_then_terms_then_places() {
    let site = Site::whole();
    let mut seen = Vec::new();
    for text in ["pip", "foreld", "tromso", "fami", "mamma dr", "os", "nyborg"] {
        seen.push(format!("{text}\n    {}", suggested(&site, text).await.join("\n    ")));
    }
    assert_seen("site/suggestions", &seen.join("\n"));
}

#[tokio::test]
async fn a_name_is_found_whatever_the_keyboard() {
    let site = Site::whole();
    for (text, label) in [
        ("tromsø", "place: Tromsø"),
        ("TROMSO", "place: Tromsø"),
        ("tromsoe", "place: Tromsø"),
        ("Pip-kl", "programme: Pip-klubben"),
        ("pipkl", "programme: Pip-klubben"),
        ("pip klubben", "programme: Pip-klubben"),
        ("klubb pip", "programme: Pip-klubben"),
        ("  pip  ", "programme: Pip-klubben"),
        ("kjærl", "programme: Kjærlighet og Grenser"),
        ("kjaerl", "programme: Kjærlighet og Grenser"),
        ("kjerl", "programme: Kjærlighet og Grenser"),
        ("gren kj", "programme: Kjærlighet og Grenser"),
        ("familieiva", "programme: Familieiværksætterne"),
    ] {
        let found = suggested(&site, text).await;
        assert_eq!(found.first().map(String::as_str), Some(label), "{text}");
    }
}

#[tokio::test]
async fn a_suggestion_says_by_which_name_it_was_found() {
    let site = Site::whole();
    let drinks = "term: Rusproblemer i familien (mamma drikker)".to_owned();
    assert!(suggested(&site, "mamma drikk").await.contains(&drinks));
    assert!(suggested(&site, "BIR").await.contains(&"programme: Barn i rusfamilier (BIR)".to_owned()));
}

#[tokio::test]
async fn a_suggestion_leads_to_as_many_programmes_as_it_says() {
    let site = Site::whole();
    let mut n_looked_at = 0;
    for text in ["foreld", "fami", "rus", "ska", "os", "ba", "sam"] {
        for suggestion in asked(&site, text).await.json()["suggestions"].as_array().unwrap() {
            let page = site.get(suggestion["href"].as_str().unwrap()).await.ok();
            if suggestion["sort"] == "programme" {
                assert_eq!(
                    (page.texts("h1")[0].as_str(), &suggestion["count"]),
                    (suggestion["label"].as_str().unwrap(), &Value::from(1))
                );
            } else {
                let found = page.only("#treff");
                let count = suggestion["count"].as_u64().unwrap();
                let says = found.contains(&count.to_string()) || (count == 1 && found.starts_with("Ett "));
                assert!(says, "{}: {found}", said(suggestion));
            }
            n_looked_at += 1;
        }
    }
    assert!(n_looked_at > 20, "{n_looked_at}");
}

#[tokio::test]
async fn there_is_room_for_eight_and_some_of_each_sort() {
    let site = Site::whole();
    for letters in ["ba", "fa", "sa", "fo", "sk", "re", "ko", "ut"] {
        let found = suggested(&site, letters).await;
        assert!(found.len() <= 8, "{letters}: {found:?}");
        assert!(found.is_sorted_by_key(|it| match it.split(':').next().unwrap() {
            "programme" => 0,
            "term" => 1,
            _ => 2,
        }));
    }
    let found = suggested(&site, "fami").await;
    assert!(found.iter().filter(|it| it.starts_with("term")).count() >= 2, "{found:?}");
}

#[tokio::test]
async fn suggestions_speak_the_visitors_language() {
    let site = Site::whole();
    for (language, prefix) in PREFIXES {
        let page = site.get(&in_language(prefix, "/forslag?q=tro")).await.ok();
        assert_eq!(page.header("content-language"), *language);
        let json = page.json();
        let suggestions = json["suggestions"].as_array().unwrap();
        for suggestion in suggestions {
            let href = suggestion["href"].as_str().unwrap();
            assert!(href.starts_with(&in_language(prefix, "/tiltak")), "{language}: {href}");
        }
        let lines = suggestions.iter().map(|it| {
            format!(
                "{} · {} ({})",
                it["label"].as_str().unwrap(),
                it["sort_label"].as_str().unwrap(),
                it["count"]
            )
        });
        let lines: Vec<String> = lines.chain([json["status"].as_str().unwrap().to_owned()]).collect();
        assert_seen(&format!("site/suggestions-{language}"), &lines.join("\n"));
    }
}

#[tokio::test]
async fn too_little_suggests_nothing() {
    let site = Site::whole();
    for address in [
        "/forslag",
        "/forslag?",
        "/forslag?q",
        "/forslag?q=",
        "/forslag?q=p",
        "/forslag?q=+-+",
        "/forslag?x=pip",
    ] {
        let json = site.get(address).await.ok().json();
        assert_eq!(json["suggestions"], Value::Array(Vec::new()), "{address}");
        assert_eq!(json["status"], "Ingen forslag.", "{address}");
    }
}

#[tokio::test]
async fn what_nobody_writes_suggests_nothing_or_is_refused() {
    let site = Site::whole();
    for text in [
        "\0\u{1}\u{1b}[31m\u{7f}",
        "\u{202e}\u{200b}\u{feff}",
        "<script>alert(1)</script>",
        "\u{1f600}\u{1f600}",
        "%%%",
        "\"}]",
    ] {
        assert_eq!(suggested(&site, text).await, Vec::<String>::new(), "{text:?}");
    }
    // Control characters are spaces, here as in a search.
    assert_eq!(suggested(&site, "\0pip\u{7}").await, ["programme: Pip-klubben"]);
    assert_eq!(site.get("/forslag?q=%FF%FE%C3").await.ok().json()["suggestions"], Value::Array(Vec::new()));
    // What is too long for a search is cut off; what is too long for an address is refused.
    assert_eq!(suggested(&site, &"pip ".repeat(1500)).await, Vec::<String>::new());
    assert_eq!(suggested(&site, &"p".repeat(5000)).await, Vec::<String>::new());
    assert_eq!(site.get(&format!("/forslag?q={}", "p".repeat(10_000))).await.status, 400);
}

#[tokio::test]
async fn only_the_visitors_own_browser_may_keep_an_answer() {
    assert_eq!(asked(&Site::real(), "pip").await.header("cache-control"), "private, max-age=60");
}
