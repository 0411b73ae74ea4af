//! The whole collection: every page can be read, relations go both ways,
//! programmes of different kinds stand side by side.

use crate::support::{Site, real_ids};

#[tokio::test]
async fn every_programme_has_a_page_in_every_language() {
    let site = Site::whole();
    for id in real_ids() {
        for prefix in ["", "/nn", "/da", "/en"] {
            let page = site.get(&format!("{prefix}/tiltak/{id}")).await.ok();
            assert!(page.texts(".fact").len() > 10, "{prefix}/tiltak/{id}");
            assert!(page.texts(".source-mark").len() > 10, "{prefix}/tiltak/{id}");
        }
    }
}

#[tokio::test]
async fn a_relation_is_shown_on_both_pages() {
    let site = Site::whole();
    let links = async |id: &str| {
        site.get(&format!("/tiltak/{id}")).await.ok().attributes(".related-list > li > a", "href")
    };
    assert!(links("smil").await.contains(&"/tiltak/pip-klubben".to_owned()));
    assert!(links("pip-klubben").await.contains(&"/tiltak/smil".to_owned()));
}

#[tokio::test]
async fn who_has_used_what_can_be_asked_of_a_place() {
    let page = Site::whole().get("/tiltak?place=tromso").await.ok();
    let found = page.attributes(".programme-card h3 a", "href");
    assert!(found.contains(&"/tiltak/pip-klubben".to_owned()), "{found:?}");
    assert!(!found.contains(&"/tiltak/familiestue-nyborg".to_owned()), "{found:?}");
}

#[tokio::test]
async fn programmes_of_different_kinds_stand_side_by_side() {
    let site = Site::whole();
    for ids in [
        ["barn-i-rusfamilier", "bti", "tidlig-inn"],
        ["pip-klubben", "smil", "barnets-bla-hus"],
        ["stine-sofie-hverdagspakke", "nye-monstre", "mamma-mia"],
    ] {
        let page = site.get(&format!("/sammenlign?p={}&p={}&p={}", ids[0], ids[1], ids[2])).await.ok();
        assert_eq!(page.texts(".matrix thead th").len(), 4);
    }
}

#[tokio::test]
async fn a_result_without_effect_is_as_plain_as_a_good_one() {
    let site = Site::whole();
    let text = async |id: &str| {
        site.get(&format!("/tiltak/{id}")).await.ok().texts("section[data-group=evaluation]").join(" ")
    };
    for id in ["kjaerlighet-og-grenser", "holf", "familieivaerksaetterne", "pmto"] {
        let text = text(id).await;
        assert!(text.contains("Ingen forskjell"), "{id}");
    }
    assert!(text("kjaerlighet-og-grenser").await.contains("Evidensnivå 0"));
}
