//! `/saksframlegg`: the draft of the council paper.

mod content;
mod files;
mod hostile;
mod plan_and_fit;

use super::PREFIXES;
use crate::support::{Site, assert_same_shape, assert_seen, real_ids, said};

const TWO: &str = "/saksframlegg?p=pip-klubben&p=familiestue-nyborg";

#[tokio::test]
async fn without_a_programme_one_chooses() {
    let site = Site::real();
    for (language, prefix) in PREFIXES {
        let page = site.get(&format!("{prefix}/saksframlegg")).await.ok();
        assert_eq!(page.attributes("input[type=checkbox]", "name"), ["p"; 4], "{language}");
        assert_eq!(page.attributes("form.chooser", "action"), [format!("{prefix}/saksframlegg")]);
    }
    assert_seen("site/paper-choose", &site.get("/saksframlegg").await.ok().outline());
}

#[tokio::test]
async fn the_draft_is_in_the_readers_norwegian() {
    let bokmal = Site::real().get(TWO).await.ok();
    assert_eq!(bokmal.attributes("html", "lang"), ["nb"]);
    assert_seen("site/paper-nb", &without_the_day(&bokmal.outline()));
    let nynorsk = Site::real().get(&format!("/nn{TWO}")).await.ok();
    assert_eq!(nynorsk.attributes("html", "lang"), ["nn"]);
    assert_same_shape("site/paper", "main", &bokmal, &[("nn", "/nn", &nynorsk)]);
}

/// The draft says which day it was made; a snapshot must not.
fn without_the_day(outline: &str) -> String {
    let lines = outline.lines().map(|line| match line.split_once(" av oppl") {
        Some((before, after)) if before.starts_with("Utkast lag") => format!("Utkast … av oppl{after}"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn readers_of_danish_and_english_are_told_that_it_is_norwegian() {
    for prefix in ["/da", "/en"] {
        let page = Site::real().get(&format!("{prefix}{TWO}")).await.ok();
        assert_eq!(page.attributes("ul.paper-forms a", "href"), [TWO.to_owned(), format!("/nn{TWO}")]);
        assert!(page.texts("article.paper").is_empty());
        assert!(page.only("p.lead").contains("Pip-klubben"));
    }
}

#[tokio::test]
async fn what_cannot_be_written_is_said_on_the_page() {
    let site = Site::real();
    let unknown = site.get("/saksframlegg?p=pip-klubben&p=nope").await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.only("[role=alert]").contains("nope"));
    // What was chosen is still chosen.
    assert_eq!(unknown.attributes("input[checked]", "value"), ["pip-klubben"]);
    let many: String = (1..=400).map(|number| format!("p=t{number}&")).collect();
    let too_many = site.get(&format!("/saksframlegg?{many}")).await;
    assert_eq!(too_many.status, 400);
    assert!(too_many.only("[role=alert]").contains('6'));
    let evil = site.get("/saksframlegg?p=%3Cscript%3E&p=..%2F..%2Fetc&p=%00").await;
    assert_eq!(evil.status, 404);
    assert!(evil.only("[role=alert]").contains("<script>") && !evil.text().contains("<script>&"));
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_refused() {
    let site = Site::real();
    let many: String = (1..=400).map(|number| format!("p=t{number}&")).collect();
    for file in ["docx", "markdown"] {
        for (query, status) in [("", 400), ("p=nope", 404), ("p=pip-klubben&p=nope", 404), (&*many, 400)] {
            let page = site.get(&format!("/saksframlegg/{file}?{query}")).await;
            assert_eq!(page.status, status, "{file} {query}");
            assert_eq!(page.attributes("form.chooser", "action"), ["/saksframlegg"], "{file} {query}");
        }
    }
}

#[tokio::test]
async fn the_draft_leads_to_the_same_draft_as_files_and_in_the_other_form() {
    let page = Site::real().get(&format!("/nn{TWO}")).await.ok();
    let query = TWO.split_once('?').unwrap().1;
    assert_eq!(
        page.attributes("aside.paper-tools li a", "href"),
        [
            format!("/nn/saksframlegg/docx?{query}"),
            format!("/nn/saksframlegg/markdown?{query}"),
            format!("/saksframlegg?{query}"),
        ]
    );
    let comparison = Site::real().get(&format!("/sammenlign?{query}")).await.ok();
    assert!(comparison.attributes("section.take a", "href").contains(&TWO.to_owned()));
}

#[tokio::test]
async fn what_the_council_is_asked_stands_in_the_address_and_goes_with_the_files() {
    let page = Site::real().get(&format!("{TWO}&reach=20&proposal=try-out&decides=yes")).await.ok();
    assert_eq!(page.attributes(".paper-proposal option[selected]", "value"), ["try-out"]);
    assert_eq!(page.attributes(".paper-proposal input[checked]", "name"), ["decides"]);
    // What else was said goes along with another choice.
    let along = page.attributes(".paper-proposal input[type=hidden]", "value");
    assert_eq!(along, ["pip-klubben", "familiestue-nyborg", "20"]);
    assert!(page.texts("article.paper h2").contains(&"Forslag til vedtak".to_owned()));
    let links = page.attributes("aside.paper-tools li a", "href");
    assert!(links.iter().all(|it| it.ends_with("&proposal=try-out&decides=yes")), "{links:?}");
    let unknown = Site::real().get(&format!("{TWO}&proposal=nei")).await.ok();
    assert!(unknown.attributes(".paper-proposal option[selected]", "value").is_empty());
}

#[tokio::test]
async fn every_record_gives_a_draft_and_its_files() {
    let ids = real_ids();
    assert!(ids.len() >= 28);
    for few in ids.chunks(4) {
        let query = few.iter().map(|id| format!("p={id}")).collect::<Vec<_>>().join("&");
        for prefix in ["", "/nn"] {
            for address in ["", "/docx", "/markdown"] {
                Site::whole().get(&format!("{prefix}/saksframlegg{address}?{query}")).await.ok();
            }
        }
    }
}

#[tokio::test]
async fn a_programme_that_has_ended_is_said_to_have_ended_at_once() {
    let page = Site::real().get("/saksframlegg?p=barn-i-rusfamilier").await.ok();
    let outline = page.outline();
    let (told, summary) =
        (outline.find("tilbys ikke lenger").unwrap(), outline.find(&said("sak-summary")).unwrap());
    assert!(told < summary, "{outline}");
    assert!(page.texts("article.paper > .ds-alert").len() == 1);
    let page = Site::real().get("/saksframlegg?p=pip-klubben").await.ok();
    assert!(page.texts("article.paper > .ds-alert").is_empty());
}

#[tokio::test]
async fn a_draft_from_independent_sources_says_so_and_cites_no_other() {
    let site = Site::real();
    let page = site.get(&format!("{TWO}&sources=independent")).await.ok();
    let notice = page.only("article.paper > .ds-alert");
    assert!(notice.contains("uavhengige kilder"), "{notice}");
    let sources = page.texts("ol.paper-sources > li");
    let all = site.get(TWO).await.ok().texts("ol.paper-sources > li");
    assert!(sources.len() < all.len());
    // The switch goes with the files and with the other form.
    let links = page.attributes("aside.paper-tools a", "href");
    assert!(links.iter().all(|link| link.ends_with("&sources=independent")), "{links:?}");
}
