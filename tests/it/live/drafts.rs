//! A draft: told of by `check`, seen by nobody but whoever writes it, and never in the way
//! of what is published.

use std::sync::Arc;

use serde_json::json;
use tiltak::settings::Settings;
use tiltak::site::{App, open};
use tiltak::words::Language;

use super::{folders, heading, is_well, save, start, until};
use crate::support::{Desk, Page, Site, programme_text, said};

/// A record that says that it is a draft.
fn draft(name: &str) -> String {
    format!("draft = true\n{}", programme_text(name))
}

/// A site over the desk that shows drafts.
fn with_drafts(desk: &Desk) -> Site {
    let (folders, segments) = folders(desk);
    let app = App::new(open(&folders, &segments, Language::Bokmal).unwrap(), Settings::built_in())
        .showing_drafts(true);
    Site::of(&Arc::new(app))
}

/// Pages that list, count, find or offer programmes.
const LISTS: &[&str] = &[
    "/",
    "/tiltak",
    "/tiltak?q=hemmelig",
    "/tiltak?q=utkastet",
    "/kunnskapskart",
    "/kilder",
    "/dekning",
    "/finn-tiltak",
    "/finn-tiltak?age=5",
    "/sammenlign",
    "/sammenlign?p=en",
    "/planlegg",
    "/saksframlegg",
    "/forslag?q=hemm",
    "/healthz",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_in_no_list_no_search_and_no_count() {
    let desk = Desk::empty();
    save(&desk, "en", &programme_text("En"));
    save(&desk, "utkastet", &draft("Hemmelig"));
    for site in [start(&desk).site, with_drafts(&desk)] {
        for address in LISTS {
            let page = site.get(address).await;
            assert!(!page.text().contains("Hemmelig"), "{address}: {}", page.text());
        }
        for address in ["/tiltak/utkastet", "/tiltak/utkastet/sporsmal", "/planlegg/utkastet"] {
            assert_eq!(site.get(address).await.status, 404, "{address}");
        }
        assert_eq!(site.get("/sammenlign?p=en&p=utkastet").await.status, 404);
        assert_eq!(site.get("/healthz").await.json()["programmes"], json!(1));
    }
    for command in [&["coverage"][..], &["search", "hemmelig"]] {
        assert!(!desk.tiltak(command).out.contains("Hemmelig"), "{command:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_has_one_address_on_a_site_that_shows_drafts() {
    let desk = Desk::empty();
    save(&desk, "en", &programme_text("En"));
    save(&desk, "utkastet", &draft("Hemmelig"));
    assert_eq!(start(&desk).site.get("/utkast/utkastet").await.status, 404);
    let site = with_drafts(&desk);
    for (prefix, mark) in [("", "utkast"), ("/nn", "utkast"), ("/da", "udkast"), ("/en", "draft")] {
        let page = site.get(&format!("{prefix}/utkast/utkastet")).await.ok();
        assert_eq!(heading(&page), "Hemmelig");
        assert!(page.outline().to_lowercase().contains(mark), "{prefix}: {}", page.outline());
        assert!(page.text().contains("noindex"), "{prefix}");
        // Nothing leads to pages that a draft does not have.
        let page = site.get(&format!("{prefix}/utkast/utkastet?sources=independent")).await.ok();
        for page in [site.get(&format!("{prefix}/utkast/utkastet")).await, page] {
            assert!(!page.text().contains("/planlegg/utkastet") && !page.text().contains("/tiltak/utkastet"));
        }
    }
    // What is published is no draft, and what is not there is neither.
    for id in ["en", "to", "UTKASTET"] {
        assert_eq!(site.get(&format!("/utkast/{id}")).await.status, 404, "{id}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_with_mistakes_disturbs_nobody_and_is_told_what_it_lacks() {
    for lacking in [
        "",
        "name = ",
        "[[sources]]\nid = 1",
        &programme_text("En").replace("read-on = 2026", "read-on = 2036"),
    ] {
        let desk = Desk::empty();
        save(&desk, "en", &programme_text("En"));
        save(&desk, "utkastet", &format!("draft = true\n{lacking}"));
        assert!(is_well(&start(&desk).site.get("/healthz").await), "{lacking}");
        let ran = desk.tiltak(&["check", "--format", "json"]);
        ran.ended(0);
        let report = ran.json();
        let is_draft = |file: &&serde_json::Value| file["path"] == json!("programmes/utkastet.toml");
        let file = report["files"].as_array().unwrap().iter().find(is_draft).unwrap();
        assert!(file["draft"] == json!(true) && file["problems"] != json!([]), "{lacking}: {}", ran.out);
        assert!(desk.tiltak(&["check"]).ended(0).contains("utkastet.toml"));
    }
}

#[test]
fn what_drafts_lack_is_counted_apart() {
    let desk = Desk::empty();
    save(&desk, "utkastet", &draft("Skriv navnet her").replace("nn = ", "# nn = "));
    let ran = desk.tiltak(&["check"]);
    assert!(ran.ended(0).contains("skriv ditt eget her før tiltaket blir publisert"), "{}", ran.out);
    assert!(!ran.out.contains("skriver du `draft = true`"), "it does so already: {}", ran.out);
    assert!(!ran.out.contains("uten feil"), "{}", ran.out);
    assert!(
        ran.out.ends_with("én feil og én advarsel i utkast. De er ikke i veien for de andre tiltakene.\n"),
        "{}",
        ran.out
    );
    save(&desk, "utkastet", &draft("Ferdig"));
    assert!(!desk.tiltak(&["check"]).out.contains("i utkast."));
}

#[test]
fn sound_drafts_are_counted_as_drafts_without_errors() {
    let desk = Desk::empty();
    save(&desk, "klart", &draft("Klart"));
    let alone = "Ett utkast uten feil, som ikke blir publisert: klart.toml.\n";
    assert_eq!(desk.tiltak(&["check"]).ended(0), alone);
    assert_eq!(desk.tiltak(&["check", "programmes/klart.toml"]).ended(0), alone);
    save(&desk, "en", &programme_text("En"));
    assert_eq!(desk.tiltak(&["check"]).ended(0), format!("ett tiltak uten feil\n{alone}"));
    save(&desk, "snart", &draft("Snart"));
    for (language, said) in [
        ("nb", "2 utkast uten feil"),
        ("nn", "2 utkast utan feil"),
        ("da", "2 udkast uden fejl"),
        ("en", "2 drafts without"),
    ] {
        let ran = desk.tiltak(&["--language", language, "check"]);
        assert!(ran.ended(0).contains(said), "{}", ran.out);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn that_it_is_a_draft_is_the_first_thing_on_its_page() {
    let desk = Desk::empty();
    save(&desk, "utkastet", &draft("Hemmelig"));
    let page = with_drafts(&desk).get("/utkast/utkastet").await.ok();
    let main = page.text().split_once("<main").unwrap().1;
    let notice = main.find("ds-alert").unwrap();
    assert!(notice < main.find("<h1").unwrap() && notice < main.find("<nav").unwrap_or(usize::MAX), "{main}");
    assert_eq!(main.matches(said("draft-notice").as_str()).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_as_far_as_it_can_be_read_is_shown() {
    let desk = Desk::empty();
    save(
        &desk,
        "utkastet",
        &draft("Halvferdig").replace("value = \"group-programme\"", "value = \"gruppe\""),
    );
    assert_eq!(heading(&with_drafts(&desk).get("/utkast/utkastet").await.ok()), "Halvferdig");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_is_finished_is_published_at_the_next_save() {
    let desk = Desk::empty();
    save(&desk, "utkastet", &draft("Ferdig snart"));
    let running = start(&desk);
    assert_eq!(running.site.get("/tiltak/utkastet").await.status, 404);
    save(&desk, "utkastet", &programme_text("Ferdig"));
    until(&running, "/tiltak/utkastet", |page: &Page| page.status == 200 && heading(page) == "Ferdig").await;
}

#[test]
fn what_says_that_it_is_no_draft_is_published() {
    let desk = Desk::empty();
    save(&desk, "en", &format!("draft = false\n{}", programme_text("En")));
    assert!(desk.tiltak(&["show", "en"]).ended(0).starts_with("En\n"));
    save(&desk, "to", &format!("draft = \"ja\"\n{}", programme_text("To")));
    assert!(desk.tiltak(&["check"]).ended(1).contains("wrong-type"));
}

#[test]
fn a_served_site_shows_drafts_only_when_it_is_told_to() {
    let desk = Desk::empty();
    save(&desk, "utkastet", &draft("Hemmelig"));
    assert!(desk.serve(&["serve"]).get("/utkast/utkastet").starts_with("HTTP/1.1 404"));
    assert!(desk.serve(&["serve", "--drafts"]).get("/utkast/utkastet").starts_with("HTTP/1.1 200"));
}
