//! The nine answers on top of a programme's page, and what stands before them.

use tiltak::brief::BriefQuestion;
use tiltak::record::{Question, Term as _};
use tiltak::words::{Language, Words};

use crate::support::{Page, Site, programme_text, real_ids, sound};

async fn page(address: &str) -> Page {
    Site::whole().get(address).await.ok()
}

#[tokio::test]
async fn every_programme_begins_with_nine_answers_in_their_order() {
    let words = Words::of(Language::Bokmal);
    let expected: Vec<String> = BriefQuestion::ALL.iter().map(|it| words.say(&it.asks())).collect();
    for id in real_ids() {
        let page = page(&format!("/tiltak/{id}")).await;
        assert_eq!(page.texts(".brief > .brief-answer > h3"), expected, "{id}");
        assert!(page.texts(".answer-short").iter().all(|it| !it.is_empty()), "{id}");
        assert!(page.attributes(".answer-more[open], .fold > details[open]", "open").is_empty(), "{id}");
    }
}

#[tokio::test]
async fn an_answer_leads_to_what_it_rests_on() {
    for id in ["pip-klubben", "familiestue-nyborg", "icdp"] {
        let page = page(&format!("/tiltak/{id}")).await;
        let ids = page.attributes("[id]", "id");
        for link in page.attributes(".answer-rests-on a", "href") {
            assert!(ids.contains(&link.trim_start_matches('#').to_owned()), "{id}: {link} leads to nothing");
        }
        // Of a whole group, the group alone.
        let rests_on =
            |question: &str| page.attributes(&format!("[data-brief={question}] .answer-rests-on a"), "href");
        assert_eq!(rests_on("commitments"), ["#commitments"], "{id}");
        assert!(rests_on("effect").contains(&"#evaluation-studies".to_owned()), "{id}");
    }
}

#[tokio::test]
async fn whether_it_works_can_be_quoted_with_source_and_date() {
    let quote = page("/tiltak/pip-klubben").await.only("[data-brief=effect] blockquote");
    assert!(
        quote.starts_with("«Vi vet ikke") && quote.contains("Om Pip-klubben, tiltak (30. november 2026)"),
        "{quote}"
    );
    let nothing_read = Site::showing([sound("pip", &programme_text("Pip"))]).get("/tiltak/pip").await.ok();
    assert!(!nothing_read.only("blockquote").contains("), etter"));
}

#[tokio::test]
async fn what_cannot_be_had_here_says_so_first_with_what_is_nearest() {
    let site = Site::whole();
    let page = site.get("/tiltak/barn-i-rusfamilier").await.ok();
    assert!(page.only(".programme-head .out-of-reach strong").starts_with("Tilbys ikke lenger"));
    assert_eq!(page.attributes(".out-of-reach a", "href"), ["/tiltak/bti", "/tiltak/tidlig-inn"]);
    assert!(page.texts(".out-of-reach dd").iter().all(|it| it.starts_with("Ja, ")));
    assert!(site.get("/tiltak/pip-klubben").await.texts(".out-of-reach").is_empty());
}

#[tokio::test]
async fn everything_is_open_when_it_is_asked_for_and_the_choice_goes_along() {
    let site = Site::real();
    let page = site.get("/tiltak/pip-klubben?show=all&sources=independent").await.ok();
    let n_folds = page.texts(".fold > details").len();
    assert_eq!(page.texts(".fold > details[open]").len(), n_folds);
    assert_eq!(page.attributes("a.show-all", "href"), ["/tiltak/pip-klubben?sources=independent"]);
    assert_eq!(
        page.attributes("[data-switch=sources] a", "href"),
        ["/tiltak/pip-klubben?show=all", "/tiltak/pip-klubben?show=all&sources=independent"]
    );
    let page = site.get("/tiltak/pip-klubben").await.ok();
    assert_eq!(page.attributes("a.show-all", "href"), ["/tiltak/pip-klubben?show=all"]);
}

#[tokio::test]
async fn a_fold_says_what_is_in_it_and_how_much() {
    let page = page("/tiltak/stine-sofie-hverdagspakke").await;
    let summary = page.only("section[data-group=commitments] > details > summary");
    assert!(summary.contains("Forpliktelser") && summary.contains("3 av 25 besvart"), "{summary}");
    let whom = page.only("section[data-group=target-group] .gist");
    assert!(whom.contains("Deltakere"), "{whom}");
    // The place of a part is inside its fold, so that a link to it opens the fold.
    for question in Question::all() {
        let inside = format!(".fold > details > .fold-inside [id='{}']", question.slug());
        assert_eq!(page.attributes(&inside, "id").len(), 1, "{}", question.slug());
    }
}

#[tokio::test]
async fn a_record_in_another_language_says_so_once_in_the_readers_own() {
    for (address, expected) in [
        ("/tiltak/pip-klubben", None),
        ("/nn/tiltak/pip-klubben", Some("Det meste på denne sida er skrive på bokmål.")),
        ("/da/tiltak/pip-klubben", Some("Det meste på denne side er skrevet på norsk.")),
        ("/en/tiltak/pip-klubben", Some("Most of this page is written in Norwegian.")),
    ] {
        let notices = page(address).await.texts(".programme-head .notice");
        let told: Vec<_> = notices.iter().filter(|it| it.contains("skr") || it.contains("written")).collect();
        assert_eq!(told, expected.iter().collect::<Vec<_>>(), "{address}");
    }
}

#[tokio::test]
async fn the_number_of_a_municipality_is_not_on_the_page() {
    let places = page("/tiltak/bti").await.outline_of("[id='lifecycle-places']");
    assert!(!places.contains("nummer") && !places.contains("Kommunenummer"), "{places}");
}

#[tokio::test]
async fn what_an_answer_says_in_another_language_is_marked_as_such() {
    for (prefix, expected) in [("", false), ("/en", true), ("/da", true)] {
        let page = page(&format!("{prefix}/tiltak/icdp")).await;
        let foreign = page.attributes(".brief-answer span[lang]", "lang");
        assert_eq!(foreign.contains(&"nb".to_owned()), expected, "{prefix}: {foreign:?}");
    }
}
