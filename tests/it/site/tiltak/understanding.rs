//! What the words were understood as is shown, can be taken back, and nothing is
//! replaced in silence.

use super::{found, ids, near};
use crate::support::{Page, Site, encoded, programme, said};

/// The addresses that the links of a selector lead to.
fn links(page: &Page, selector: &str) -> Vec<String> {
    page.attributes(selector, "href")
}

#[tokio::test]
async fn a_filter_read_out_of_the_words_is_shown_first_and_can_be_taken_back() {
    let site = Site::real();
    let page = site.get(&format!("/tiltak?q={}&country=NO", encoded("rus 5-åringer"))).await.ok();
    let chips = page.texts("ul.chosen > li");
    assert!(chips[0].contains("5 år") && chips[0].contains("fra «5-åringer»"), "{chips:?}");
    assert!(chips[1].contains("Norge"), "{chips:?}");
    assert_eq!(page.texts("ul.chosen > li[data-hint]").len(), 1);
    assert!(page.only(".hints-note").starts_with("Vi leste «5-åringer» som"), "{}", page.only(".hints-note"));

    // Taken back, the words are searched for, and it stays so.
    let without = &links(&page, "ul.chosen > li[data-hint] a")[0];
    let page = site.get(without).await.ok();
    assert!(page.texts("ul.chosen > li[data-hint]").is_empty());
    assert!(page.texts(".hints-note").is_empty());
    assert_eq!(page.attributes("input#q", "value"), ["rus 5-åringer"]);
    assert_eq!(page.attributes("form.filters input[type=hidden][name=literal]", "value"), ["5-åringer"]);
    assert!(page.texts("ul.chosen > li")[0].contains("Norge"), "what was chosen is still chosen");
}

#[tokio::test]
async fn a_hint_in_any_language_finds_the_same() {
    let site = Site::real();
    let chosen = found(&site, "/tiltak?age=5").await;
    for text in ["5-åringer", "5-åringar", "5-årige", "5-year-olds"] {
        assert_eq!(found(&site, &format!("/tiltak?q={}", encoded(text))).await, chosen, "{text}");
    }
}

#[tokio::test]
async fn a_word_that_nobody_has_is_told_with_what_may_have_been_meant() {
    let site = Site::real();
    let page = site.get("/tiltak?q=familistue&country=DK").await.ok();
    assert_eq!(ids(&page), Vec::<String>::new(), "what is guessed is not counted");
    assert_eq!(near(&page), ["familiestue-nyborg"]);
    let told = page.only(".unknown-word");
    assert!(told.starts_with("Vi fant ikke «familistue». Mente du familiestue"), "{told}");
    assert!(told.contains('?') && told.contains(&said("unknown-word-found")), "{told}");
    let meant = links(&page, ".unknown-word a");
    assert_eq!(meant[0], "/tiltak?q=familiestue&country=DK", "the filters are kept");
    assert!(site.get(&meant[0]).await.ok().texts(".unknown-word").is_empty());
    assert_eq!(page.attributes("input#q", "value"), ["familistue"], "what was written stands");
    // The hit says it too.
    assert!(page.texts(".stand-in")[0].contains("«familiestue»"), "{:?}", page.texts(".stand-in"));
}

#[tokio::test]
async fn a_word_that_is_like_none_is_told_without_a_guess() {
    let page = Site::real().get("/tiltak?q=xyzxyz").await.ok();
    let told = page.only(".unknown-word");
    assert!(told.starts_with("Vi fant ikke «xyzxyz». Prøv et annet ord for det samme"), "{told}");
    assert_eq!(links(&page, ".unknown-word a"), ["/finn-tiltak"], "no word is guessed at");
}

#[tokio::test]
async fn each_unknown_word_has_a_line() {
    let site = Site::showing([programme("Alfa"), programme("Beta")]);
    let page = site.get("/tiltak?q=xyzxyz+alfa+wqwqwq").await.ok();
    assert_eq!(page.texts(".unknown-word").len(), 2, "{}", page.outline());
}

#[tokio::test]
async fn a_hit_by_another_word_says_which() {
    let page = Site::whole().get("/tiltak?q=mamma+drikker").await.ok();
    let told = page.texts(".stand-in, .synonym").join(" ");
    assert!(told.contains("«drikker»") || told.contains("«mamma drikker»"), "{told}");
}
