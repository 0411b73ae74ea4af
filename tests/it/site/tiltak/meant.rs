//! What is meant and not written: what nobody says, what is not wanted, situations and
//! places.

use std::sync::LazyLock;

use tiltak::record::Programme;

use super::ids;
use crate::support::{Page, Site, encoded, programme_text, real, real_ids, sound};

/// A programme with more said of it.
#[track_caller]
fn with(name: &str, more: &str) -> Programme {
    let text = programme_text(name).replace("[editorial]", &format!("{more}\n[editorial]"));
    sound(&name.to_lowercase(), &text)
}

fn held(name: &str, format: &str) -> Programme {
    let more = format!(
        "[delivery]\nformats = {{ values = [\"{format}\"], source = {{ id = \"nettside\", at = \"Om\" }} }}\n"
    );
    with(name, &more)
}

fn used_in(name: &str, place: &str) -> Programme {
    let more = format!(
        "[[lifecycle.places]]\nplace = \"{place}\"\nsource = {{ id = \"nettside\", at = \"Steder\" }}\n"
    );
    with(name, &more)
}

/// Every record, with the words.
fn whole() -> Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| Site::with_words(real_ids().iter().map(|id| real(id))));
    SITE.clone()
}

/// The ids of the programmes of which we do not know.
fn silent(page: &Page) -> Vec<String> {
    let hrefs = page.attributes("section.silent article h3 a", "href");
    hrefs.iter().map(|href| href.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned()).collect()
}

async fn search(site: &Site, text: &str) -> Page {
    site.get(&format!("/tiltak?q={}", encoded(text))).await.ok()
}

fn three() -> Site {
    Site::with_words([held("Alfa", "digital"), held("Beta", "group"), with("Gamma", "")])
}

#[tokio::test]
async fn a_hint_hides_only_what_is_known_to_fail() {
    let page = search(&three(), "digitalt").await;
    assert_eq!(ids(&page), ["alfa"]);
    assert_eq!(silent(&page), ["gamma"], "nobody says how it is held");
    assert!(page.only("section.silent h2").starts_with("Ett tiltak til kan passe"));
    assert_eq!(page.texts("section.silent .silent-on"), ["Vet ikke: Digitalt"]);
    assert!(page.only("#treff").starts_with("Ett tiltak passer"), "what we do not know is not counted");
}

#[tokio::test]
async fn what_is_not_wanted_is_left_out_and_can_be_taken_back() {
    let site = three();
    for text in ["ikke digitalt", "ikkje digitalt", "not online"] {
        let page = search(&site, text).await;
        assert_eq!(
            (ids(&page), silent(&page)),
            (vec!["beta".to_owned()], vec!["gamma".to_owned()]),
            "{text}"
        );
        let chip = page.only("ul.chosen > li[data-hint]");
        assert!(chip.contains("Ikke: Digitalt") && chip.contains(text), "{chip}");
    }
    let page = search(&site, "uten barn").await;
    assert!(ids(&page).is_empty(), "children take part in all of them");
}

#[tokio::test]
async fn a_verb_that_is_denied_rules_nothing_out() {
    for text in ["vil ikke snakke med foreldre", "barn uten venner", "tør ikke gå på skolen"] {
        let page = search(&whole(), text).await;
        let chips = page.texts("ul.chosen > li[data-hint]");
        assert!(chips.iter().all(|chip| !chip.contains("Ikke:")), "{text}: {chips:?}");
    }
}

#[tokio::test]
async fn a_term_can_be_ruled_out() {
    let site = whole();
    for text in ["foreldrekurs, ikke rus", "foreldrekurs men ikkje rus"] {
        let page = search(&site, text).await;
        assert!(page.only("ul.chosen > li[data-hint]").contains("Ikke: "), "{text}");
        let left = ids(&page);
        assert!(!left.contains(&"barn-i-rusfamilier".to_owned()), "{text}: {left:?}");
    }
}

#[tokio::test]
async fn a_situation_is_read_in_a_sentence_and_can_be_taken_back() {
    let site = whole();
    for (text, words) in [
        ("han slår de andre barna i barnehagen", "slår de andre barna"),
        ("han slo andre", ""),
        ("guten slår andre barn", "slår andre barn"),
        ("min søn slår andre børn", "slår andre børn"),
        ("my son hits other children", "hits other children"),
    ] {
        let page = search(&site, text).await;
        let told = page.texts("ul.chosen > li[data-hint]");
        let told: Vec<_> = told.iter().filter(|it| it.contains("Vi leste")).collect();
        if words.is_empty() {
            assert!(told.is_empty(), "{text}: {told:?}");
            continue;
        }
        assert_eq!(told.len(), 1, "{text}");
        assert!(told[0].ends_with(&format!("Vi leste «{words}» som atferdsvansker hos barnet")), "{told:?}");
        assert!(ids(&page).contains(&"de-utrolige-arene".to_owned()), "{text}");
    }
    let page = search(&site, "slår andre barn").await;
    let without = &page.attributes("ul.chosen > li[data-hint] a", "href")[0];
    assert!(site.get(without).await.ok().texts("ul.chosen").is_empty());
    // The front page offers some.
    let front = site.get("/").await.ok();
    assert!(front.texts("ul[data-facet=situation] a").contains(&"Barnet slår andre".to_owned()));
}

#[tokio::test]
async fn a_place_finds_what_its_filter_finds_and_a_city_has_its_districts() {
    let site = Site::with_words([
        used_in("Alfa", "gamle-oslo"),
        used_in("Beta", "fredrikstad"),
        used_in("Gamma", "mandal"),
        used_in("Delta", "karasjok"),
    ]);
    for (text, filter, expected) in [
        ("Oslo", "oslo", "alfa"),
        ("i oslo kommune", "oslo", "alfa"),
        ("hvem har brukt det i Fredrikstad", "fredrikstad", "beta"),
        ("Østfold", "ostfold-fylke", "beta"),
        ("Lindesnes", "lindesnes", "gamma"),
        ("Kárášjohka", "karasjok", "delta"),
    ] {
        let page = search(&site, text).await;
        assert_eq!(ids(&page), [expected], "{text}");
        assert_eq!(ids(&site.get(&format!("/tiltak?place={filter}")).await.ok()), [expected], "{filter}");
    }
    let page = site.get("/tiltak").await.ok();
    assert!(page.outline().contains("Karasjok (Kárášjohka)"), "the Sami name stands beside");
}

#[tokio::test]
async fn a_place_that_nobody_has_used_anything_in_is_told_with_what_is_near() {
    let site = Site::with_words([used_in("Alfa", "fredrikstad"), used_in("Beta", "oslo")]);
    let page = search(&site, "Våler").await;
    assert!(ids(&page).is_empty());
    assert_eq!(
        page.texts(".unused-place"),
        ["Vi vet ikke om noen som har brukt et av tiltakene i Våler (Innlandet) og Våler (Østfold)."]
    );
    assert_eq!(page.texts(".ways-on a")[0], "Ett tiltak har vært brukt andre steder i Østfold");
    assert_eq!(page.attributes("section.nearest article h3 a", "href"), ["/tiltak/alfa"]);
    let page = search(&site, "tiltak i Indre Østfold").await;
    assert_eq!(page.texts(".unused-place").len(), 1);
    // A former name leads to the municipality of today.
    assert!(search(&site, "Spydeberg").await.only(".unused-place").contains("Indre Østfold"));
}
