//! `/ett-ark` and `/tiltak/{id}/arbeidsark`: the two sheets of one page beside the council paper.

use tiltak::brief::BriefQuestion;
use tiltak::paper::Corner;
use tiltak::term::Term as _;

use super::PREFIXES;
use crate::support::{Docx, Page, Site, assert_seen, misplaced, pages, real_ids, said};

const TWO: &str = "/ett-ark?p=pip-klubben&p=familiestue-nyborg";

/// The fullest records, and two that say little.
const TRIED: &[[&str; 2]] =
    &[["de-utrolige-arene", "pmto"], ["pip-klubben", "familiestue-nyborg"], ["icdp", "cos-p"]];

fn without_the_day(outline: &str) -> String {
    let lines = outline.lines().filter(|line| !line.starts_with("Laget ") && !line.starts_with("Laga "));
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn one_sheet_has_nine_answers_hours_kroner_and_what_is_not_settled() {
    let page = Site::real().get(TWO).await.ok();
    assert_seen("site/one-page", &without_the_day(&page.outline_of("article.paper")));
    let rows = page.texts("article.paper tbody > tr > th");
    assert_eq!(rows.len(), BriefQuestion::ALL.len() + 3, "{rows:?}");
    assert_eq!(page.texts("article.paper thead th").len(), 3);
    // Without a plan nothing is worked out, and that is said.
    assert_eq!(page.text().matches(&said("sak-ark-not-planned")).count(), 4);
    let planned = Site::real().get(&format!("{TWO}&reach=20")).await.ok();
    assert!(!planned.text().contains(&said("sak-ark-not-planned")));
    assert!(planned.outline().contains("er kjent"), "{}", planned.outline());
}

#[tokio::test]
async fn what_the_politicians_are_asked_is_the_choice_of_the_paper() {
    let asked = |page: &Page| page.texts("article.paper .prompt li");
    let open = Site::real().get(TWO).await.ok();
    assert_eq!(asked(&open), [said("sak-ark-proposal-open")]);
    let chosen = "&proposal=try-out&decides=yes";
    let page = Site::real().get(&format!("{TWO}{chosen}")).await.ok();
    let paper = Site::real().get(&format!("{}{chosen}", TWO.replace("ett-ark", "saksframlegg"))).await.ok();
    assert_eq!(asked(&page)[0], asked(&paper)[0]);
    assert_eq!(page.attributes(".paper-proposal", "action"), ["/ett-ark"]);
    let links = page.attributes("aside.paper-tools a", "href");
    assert!(links.iter().all(|it| it.ends_with(chosen)), "{links:?}");
}

#[tokio::test]
async fn a_sheet_has_room_for_two() {
    let site = Site::real();
    let three = site.get(&format!("{TWO}&p=barn-i-rusfamilier")).await;
    assert_eq!(three.status, 400);
    assert!(three.only("[role=alert]").contains('2'));
    assert_eq!(three.attributes("form.chooser", "action"), ["/ett-ark"]);
    assert_eq!(site.get("/ett-ark?p=finnes-ikke").await.status, 404);
    assert_eq!(site.get("/ett-ark/docx").await.status, 400);
    assert_eq!(site.get("/tiltak/finnes-ikke/arbeidsark").await.status, 404);
    assert_eq!(site.get("/tiltak/finnes-ikke/arbeidsark/docx").await.status, 404);
    for (_, prefix) in PREFIXES {
        let choice = site.get(&format!("{prefix}/ett-ark")).await.ok();
        assert_eq!(choice.attributes("form.chooser", "action"), [format!("{prefix}/ett-ark")]);
    }
}

#[tokio::test]
async fn the_sheets_are_in_norwegian_and_say_so_elsewhere() {
    for path in [TWO, "/tiltak/pip-klubben/arbeidsark"] {
        for prefix in ["/da", "/en"] {
            let page = Site::real().get(&format!("{prefix}{path}")).await.ok();
            assert_eq!(page.attributes("ul.paper-forms a", "href"), [path.to_owned(), format!("/nn{path}")]);
        }
        let nynorsk = Site::real().get(&format!("/nn{path}")).await.ok();
        assert_eq!(nynorsk.attributes("html", "lang"), ["nn"]);
    }
}

#[tokio::test]
async fn the_sheets_are_led_to_from_where_they_are_of_use() {
    let site = Site::real();
    let sheet = "a[href^='/ett-ark?']";
    let programme = site.get("/tiltak/pip-klubben").await.ok();
    assert_eq!(programme.attributes(sheet, "href"), ["/ett-ark?p=pip-klubben"]);
    assert_eq!(programme.attributes("a[href$='/arbeidsark']", "href"), ["/tiltak/pip-klubben/arbeidsark"]);
    for from in ["/sammenlign", "/saksframlegg", "/planlegg"] {
        let page = site.get(&TWO.replace("/ett-ark", from)).await.ok();
        let links = page.attributes(".to-sheet > a[href^='/ett-ark?']", "href");
        assert!(links[0].starts_with(TWO), "{from}: {links:?}");
        let three = site.get(&format!("{}&p=barn-i-rusfamilier", TWO.replace("/ett-ark", from))).await.ok();
        assert!(three.attributes(".to-sheet > a[href^='/ett-ark?']", "href").is_empty(), "{from}");
    }
}

#[tokio::test]
async fn a_worksheet_has_six_parts_with_lines_where_the_municipality_judges() {
    let page = Site::real().get("/tiltak/pip-klubben/arbeidsark").await.ok();
    assert_seen("site/worksheet", &page.outline_of("article.paper"));
    assert_eq!(page.texts("article.paper tbody > tr").len(), Corner::ALL.len() + 2);
    // What is to be judged is asked, with lines and nothing else.
    for judged in 1..=Corner::ALL.len() {
        let cell = format!("article.paper tbody > tr:nth-child({judged}) > td:last-child");
        assert_eq!(page.attributes(&format!("{cell} > .ruled"), "class").len(), 2);
        assert_eq!(page.texts(&format!("{cell} > p")).len(), 1);
    }
}

/// Whether a file is one sheet that Word opens without repair.
async fn is_one_sheet(address: &str) -> Result<(), String> {
    let file = Site::whole().get(address).await.ok();
    let wrong = misplaced(&Docx::open(&file.bytes));
    let n_pages = pages("ark.docx", &file.bytes).len();
    if wrong.is_empty() && n_pages == 1 {
        Ok(())
    } else {
        Err(format!("{address}: {n_pages} pages, {wrong:?}"))
    }
}

#[tokio::test]
async fn each_sheet_is_one_a4_as_an_office_program_prints_it() {
    let mut wrong = Vec::new();
    for pair in TRIED {
        for more in ["", "&reach=20&proposal=start"] {
            let address = format!("/ett-ark/docx?p={}&p={}{more}", pair[0], pair[1]);
            wrong.extend(is_one_sheet(&address).await.err());
        }
        for id in pair {
            for prefix in ["", "/nn"] {
                wrong.extend(is_one_sheet(&format!("{prefix}/tiltak/{id}/arbeidsark/docx")).await.err());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
#[ignore = "slow: .ci/full"]
async fn every_record_has_its_sheets_on_one_a4() {
    let ids = real_ids();
    let mut wrong = Vec::new();
    for (id, next) in ids.iter().zip(ids.iter().cycle().skip(1)) {
        wrong.extend(is_one_sheet(&format!("/ett-ark/docx?p={id}&p={next}&reach=20")).await.err());
        wrong.extend(is_one_sheet(&format!("/tiltak/{id}/arbeidsark/docx")).await.err());
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn the_same_sheet_is_the_same_file_and_says_what_it_is() {
    for (address, name) in [
        (TWO.replace("/ett-ark", "/nn/ett-ark/docx"), "ett-ark-pip-klubben-familiestue-nyborg.docx"),
        ("/nn/tiltak/pip-klubben/arbeidsark/docx".to_owned(), "arbeidsark-pip-klubben.docx"),
    ] {
        let one = Site::real().get(&address).await.ok();
        assert!(one.bytes == Site::real().get(&address).await.ok().bytes, "{address}");
        assert_eq!(one.header("content-language"), "nn");
        assert!(one.header("content-disposition").contains(&format!("filename=\"{name}\"")), "{address}");
    }
}
