//! `/`: a search box, ways in, the programmes, what this is.

use crate::support::{Site, assert_seen_in_every_language, example, programme};

#[tokio::test]
async fn the_front_page_leads_in() {
    let site = Site::showing([example(), programme("Pip"), programme("Åsane")]);
    assert_seen_in_every_language("site/front", &site, "/").await;
}

#[tokio::test]
async fn every_programme_is_on_it_by_name_with_its_status() {
    let page = Site::real().get("/").await.ok();
    let names = page.texts("article h3");
    assert_eq!(names, ["Barn i rusfamilier", "Familiestue", "Pip-klubben", "Stine Sofie Hverdagspakke"]);
    let outline = page.outline();
    for status in ["Tilbys ikke lenger", "Lokal praksis", "Prøves ut"] {
        assert!(outline.contains(status), "{status}");
    }
}

#[tokio::test]
async fn names_stand_in_the_order_of_the_alphabet() {
    let site = Site::showing(["Ørn", "Aarhus", "Zippy", "Ærlig", "Abel"].map(programme));
    assert_eq!(site.get("/").await.texts("article h3"), ["Abel", "Zippy", "Ærlig", "Ørn", "Aarhus"]);
}

#[tokio::test]
async fn every_way_in_leads_to_as_many_programmes_as_it_says() {
    let site = Site::real();
    let page = site.get("/").await.ok();
    let links = page.attributes(".way a[href*='strain='], .way a[href*='kind=']", "href");
    let labels = page.texts(".way a[href*='strain='], .way a[href*='kind=']");
    assert!(links.len() > 8);
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
