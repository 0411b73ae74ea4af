//! Pictures on any page: a screen reader can read them, and their numbers stand
//! in a table below.

use std::collections::BTreeSet;

use super::{PREFIXES, in_language};
use crate::support::{Page, Site, programme, programme_text, real_ids, said, sound};

const ALL_FOUR: &str = "/sammenlign?p=pip-klubben&p=barn-i-rusfamilier&p=familiestue-nyborg&p=stine-sofie-hverdagspakke&open=pictures";

/// The pages that have pictures.
const PAGES: &[&str] =
    &[ALL_FOUR, "/tiltak/pip-klubben", "/tiltak/barn-i-rusfamilier", "/tiltak/familiestue-nyborg"];

fn named(page: &Page, figure: &str) -> Vec<String> {
    page.texts(&format!("#{figure} tbody tr"))
}

#[tokio::test]
async fn every_picture_has_a_role_and_is_named_and_told_by_what_stands_above_it() {
    let site = Site::real();
    for path in PAGES {
        for (_, prefix) in PREFIXES {
            let page = site.get(&in_language(prefix, path)).await.ok();
            let pictures = page.attributes("svg.drawing", "aria-labelledby");
            assert!(pictures.len() >= 2 || *path == "/tiltak/barn-i-rusfamilier", "{path}: {pictures:?}");
            assert_eq!(page.attributes("svg.drawing[role='img']", "role").len(), pictures.len(), "{path}");
            for title in pictures {
                assert!(!page.only(&format!("figcaption > h3#{title}")).is_empty(), "{path}");
                assert!(page.only(&format!("figcaption:has(#{title}) > p")).len() > 20, "{path}");
            }
            // Said once, not as the drawing's own title as well.
            assert!(page.texts("svg.drawing :is(title, desc)").is_empty(), "{path}");
        }
    }
}

#[tokio::test]
async fn every_picture_has_a_heading_and_a_table_with_a_caption_and_scopes() {
    let site = Site::real();
    for path in PAGES {
        let page = site.get(path).await.ok();
        for id in page.attributes("figure.picture", "id") {
            assert!(!page.only(&format!("#{id} > figcaption h3")).is_empty(), "{path} #{id}");
            assert!(!page.only(&format!("#{id} table caption")).is_empty(), "{path} #{id}");
            let heads = page.attributes(&format!("#{id} th"), "scope");
            assert_eq!(heads.len(), page.texts(&format!("#{id} th")).len(), "{path} #{id}");
        }
    }
}

#[tokio::test]
async fn ids_are_unique_where_pictures_are() {
    let site = Site::whole();
    for id in real_ids() {
        let page = site.get(&format!("/tiltak/{id}")).await.ok();
        let ids = page.attributes("[id]", "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{id}");
        assert_eq!(page.attributes("main [style]", "style"), Vec::<String>::new(), "{id}");
    }
}

#[tokio::test]
async fn what_stands_at_a_bar_stands_in_the_table_too() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    for figure in ["alder", "forlop", "samlinger"] {
        let table = page.texts(&format!("#{figure} td")).join(" | ");
        let drawn = page.texts(&format!("#{figure} svg .said"));
        assert!(!drawn.is_empty());
        for said in drawn.iter().flat_map(|it| it.split(", ")) {
            let number = said.trim_start_matches("i alt ");
            let is_counted = number.contains("forpliktelse");
            assert!(table.contains(number) || is_counted, "«{number}» is drawn and not in «{table}»");
        }
    }
}

#[tokio::test]
async fn a_length_that_nobody_states_is_never_drawn() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    let unknown = said("picture-no-length");
    let stue: Vec<_> =
        named(&page, "forlop").into_iter().filter(|row| row.starts_with("Familiestue")).collect();
    assert!(stue.len() >= 5 && stue.iter().all(|row| row.contains(&unknown)), "{stue:?}");
    assert!(stue.iter().any(|row| row.contains("13 samlinger")), "{stue:?}");
    assert!(!page.only("#forlop").contains("13 uker"));
    // All of its bars are hatched.
    let alone = Site::real().get("/tiltak/familiestue-nyborg").await.ok();
    assert_eq!(alone.attributes("#forlop svg rect.bar, #forlop svg rect.range", "x"), Vec::<String>::new());
    assert!(!alone.attributes("#forlop svg rect.beyond", "x").is_empty());
}

#[tokio::test]
async fn a_programme_with_nothing_to_draw_is_named_below() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    for figure in ["alder", "forlop", "samlinger"] {
        let below = page.texts(&format!("#{figure} .undrawn"));
        assert!(below.iter().any(|it| it.contains("Stine Sofie Hverdagspakke")), "#{figure}: {below:?}");
        assert!(!named(&page, figure).iter().any(|row| row.contains("Hverdagspakke")), "#{figure}");
    }
    let pilot = Site::real().get("/tiltak/stine-sofie-hverdagspakke").await.ok();
    assert_eq!(pilot.texts("figure.picture"), Vec::<String>::new());
}

#[tokio::test]
async fn sources_that_disagree_are_both_drawn() {
    let stated = "to = 8, unit = \"years\" }, source = { id = \"nettside\", at = \"For hvem\" }";
    let other =
        "value = { from = 4, to = 12, unit = \"years\" }, source = { id = \"nettside\", at = \"Tabellen\" }";
    let text = programme_text("Alfa").replace(stated, &format!("{stated}, conflict = [{{ {other} }}]"));
    let site = Site::showing([sound("alfa", &text), programme("Beta")]);
    let page = site.get("/sammenlign?p=alfa&p=beta&open=pictures").await.ok();
    let ages = named(&page, "alder");
    let alfa: Vec<_> = ages.iter().filter(|row| row.contains("uenige")).collect();
    assert!(alfa.len() == 2 && alfa[0].contains("4–8 år") && alfa[1].contains("4–12 år"), "{ages:?}");
}

#[tokio::test]
async fn every_number_in_a_table_leads_to_its_source() {
    let page = Site::real().get(ALL_FOUR).await.ok();
    for figure in ["alder", "forlop", "samlinger"] {
        let n_rows = named(&page, figure).len();
        assert_eq!(
            page.attributes(&format!("#{figure} tbody .source-mark"), "class").len(),
            n_rows,
            "#{figure}"
        );
    }
}
