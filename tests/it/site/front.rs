//! `/`: a search box and who asks to be trusted, three ways in, what this is.

use crate::support::{Site, assert_seen_in_every_language, example, programme, programme_text, said, sound};

#[tokio::test]
async fn the_front_page_leads_in() {
    let site = Site::showing([example(), programme("Pip"), programme("Åsane")]);
    assert_seen_in_every_language("site/front", &site, "/").await;
}

#[tokio::test]
async fn every_programme_is_on_it_by_name_and_what_cannot_be_had_comes_last() {
    let page = Site::real().get("/").await.ok();
    let names = page.texts(".names li a");
    assert_eq!(names, ["Familiestue", "Pip-klubben", "Stine Sofie Hverdagspakke", "Barn i rusfamilier"]);
    assert_eq!(page.only(".names .out-of-reach"), format!("({})", said("out-of-reach-ended")));
}

#[tokio::test]
async fn it_says_who_is_behind_it_and_how_far_it_has_come() {
    let looked_at = |name: &str, day: &str| {
        let text = programme_text(name).replace("reviewed-on = 2026-11-22", &format!("reviewed-on = {day}"));
        sound(&name.to_lowercase(), &text)
    };
    let site = Site::showing([
        looked_at("Anker", "2026-03-01"),
        looked_at("Barke", "2026-09-30"),
        looked_at("Cello", "2026-05-17"),
        looked_at("Drage", "2026-03-01"),
        looked_at("Eik", "2025-12-24"),
    ]);
    let page = site.get("/").await.ok();
    assert_eq!(page.texts(".standing-of-site li"), ["Barke", "Cello", "Anker", "og ett til samme dag"]);
    let told = page.only(".standing-of-site");
    for part in ["5 tiltak", "30. september 2026", &said("publisher-none")] {
        assert!(told.contains(part), "{part}: {told}");
    }
    // Each record states its kind, its status, who takes part and the age.
    assert!(told.contains("svarer på 20 av"), "{told}");
}

#[tokio::test]
async fn names_stand_in_the_order_of_the_alphabet() {
    let site = Site::showing(["Ørn", "Aarhus", "Zippy", "Ærlig", "Abel"].map(programme));
    assert_eq!(site.get("/").await.texts(".names li a"), ["Abel", "Zippy", "Ærlig", "Ørn", "Aarhus"]);
}

#[tokio::test]
async fn every_way_in_leads_to_as_many_programmes_as_it_says() {
    let site = Site::real();
    let page = site.get("/").await.ok();
    let links = page.attributes(".way a[href*='strain=']", "href");
    let labels = page.texts(".way a[href*='strain=']");
    assert!(links.len() > 4, "{labels:?}");
    for (href, label) in links.iter().zip(&labels) {
        let (_, count) = label.trim_end_matches(')').rsplit_once('(').unwrap();
        let found = site.get(href).await.ok().texts("article h3").len();
        assert_eq!(found.to_string(), count, "{label}");
    }
}

#[tokio::test]
async fn the_search_box_asks_for_results() {
    let page = Site::real().get("/nn").await.ok();
    assert_eq!(page.attributes("form[role=search]", "action"), ["/nn/tiltak"]);
    assert_eq!(page.attributes("form[role=search]", "method"), ["get"]);
    assert_eq!(page.attributes("form[role=search] input", "name"), ["q"]);
}

#[tokio::test]
async fn a_site_without_programmes_says_so() {
    let page = Site::showing([]).get("/").await.ok();
    assert!(page.outline().contains("Ingen tiltak ennå"), "{}", page.outline());
}
