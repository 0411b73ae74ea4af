//! A site that runs while people save: every save is shown, and nothing that
//! goes wrong on the disk is seen by a visitor.

mod became;
mod drafts;
mod entries;
mod gone;
mod judged;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use tiltak::catalogue::{Folders, Watch};
use tiltak::settings::Settings;
use tiltak::site::{App, keep_fresh, open};
use tiltak::words::Language;

use crate::support::{Desk, Page, Site, programme_text, said};

/// A site that runs over the folders of a desk.
struct Running {
    site: Site,
    app: Arc<App>,
    _watch: Arc<Watch>,
}

fn folders(desk: &Desk) -> (Folders, PathBuf) {
    let folders = Folders {
        programmes: desk.path("programmes"),
        words: desk.path("index/words"),
        sound: Some(desk.path("index/sound")),
    };
    (folders, desk.path("index/segments"))
}

fn start(desk: &Desk) -> Running {
    let (folders, segments) = folders(desk);
    let app = Arc::new(App::new(open(&folders, &segments, Language::Bokmal).unwrap(), Settings::built_in()));
    let watch = keep_fresh(app.clone(), folders, segments).unwrap();
    Running { site: Site::of(&app), app, _watch: watch }
}

/// A desk with these programmes, each named after its id.
fn desk(ids: &[&str]) -> Desk {
    let desk = Desk::empty();
    for id in ids {
        save(&desk, id, &programme_text(id));
    }
    desk
}

fn save(desk: &Desk, id: &str, text: &str) {
    desk.write(&format!("programmes/{id}.toml"), text);
}

/// Waits until the answer is as it should be. How soon that is, is not what is
/// tested; only that it comes.
async fn until(running: &Running, address: &str, is_so: impl Fn(&Page) -> bool) -> Page {
    let begun = Instant::now();
    loop {
        let page = running.site.get(address).await;
        if is_so(&page) {
            return page;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "{address} still says\n{}", page.text());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn heading(page: &Page) -> String {
    page.texts("h1").join(" ")
}

/// Whether the page says that its file has gone wrong since.
fn is_an_older_version(page: &Page) -> bool {
    page.outline().contains(&said("last-sound"))
}

fn is_well(page: &Page) -> bool {
    page.json()["status"] == json!("ok")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_record_is_shown() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    assert_eq!(heading(&running.site.get("/tiltak/en").await), "en");
    save(&desk, "en", &programme_text("Nytt navn"));
    until(&running, "/tiltak/en", |page| heading(page) == "Nytt navn").await;
    // What is shown can be found, and what is no longer shown cannot.
    let found = running.site.get("/tiltak?q=nytt").await;
    assert_eq!(found.texts("article h3"), ["Nytt navn"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_record_is_shown() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    assert_eq!(running.site.get("/tiltak/to").await.status, 404);
    save(&desk, "to", &programme_text("To"));
    until(&running, "/tiltak/to", |page| page.status == 200).await;
    assert_eq!(running.site.get("/tiltak?q=to").await.texts("article h3"), ["To"]);

    assert_eq!(
        running.site.get("/healthz").await.json(),
        json!({ "status": "ok", "programmes": 2, "sees_saves": true, "files": [] })
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_goes_wrong_keeps_its_last_sound_version() {
    let desk = desk(&["en", "to"]);
    let running = start(&desk);
    save(&desk, "en", &programme_text("Feil navn").replace("interest = \"owner\"", "interest = \"ower\""));
    let health = until(&running, "/healthz", |page| !is_well(page)).await.json();
    assert_eq!((&health["status"], &health["programmes"]), (&json!("degraded"), &json!(2)));
    let file = &health["files"][0];
    assert_eq!((&file["file"], &file["served"]), (&json!("en.toml"), &json!("last-sound-version")));
    let problem = &file["problems"][0];
    assert_eq!(
        (&problem["code"], &problem["line"], &problem["column"]),
        (&json!("unknown-term"), &json!(14), &json!(12))
    );

    let page = running.site.get("/tiltak/en").await.ok();
    assert_eq!(heading(&page), "en");
    assert!(is_an_older_version(&page), "{}", page.outline());
    assert!(!is_an_older_version(&running.site.get("/tiltak/to").await));

    // Put right, it is shown as it stands.
    save(&desk, "en", &programme_text("Rett navn"));
    until(&running, "/tiltak/en", |page| heading(page) == "Rett navn").await;
    assert!(is_well(&running.site.get("/healthz").await));
    assert!(!is_an_older_version(&running.site.get("/tiltak/en").await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_is_put_back_as_it_was_is_well_again() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    save(&desk, "en", "name = ");
    until(&running, "/healthz", |page| !is_well(page)).await;
    save(&desk, "en", &programme_text("en"));
    until(&running, "/healthz", is_well).await;
    assert!(!is_an_older_version(&running.site.get("/tiltak/en").await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_record_that_is_wrong_from_the_start_is_not_shown_and_told_of() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    save(&desk, "to", "name = \"To\"");
    let health = until(&running, "/healthz", |page| !is_well(page)).await.json();
    assert_eq!((&health["programmes"], &health["files"][0]["served"]), (&json!(1), &json!("nothing")));
    assert_eq!(running.site.get("/tiltak/to").await.status, 404);
    assert_eq!(running.site.get("/tiltak/en").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_with_a_wrong_file_still_shows_the_last_sound_version() {
    let desk = desk(&["en", "to"]);
    drop(start(&desk));
    save(&desk, "en", "name = ");
    let running = start(&desk);
    assert_eq!(heading(&running.site.get("/tiltak/en").await.ok()), "en");
    assert!(is_an_older_version(&running.site.get("/tiltak/en").await));
    let health = running.site.get("/healthz").await.json();
    assert_eq!((&health["status"], &health["programmes"]), (&json!("degraded"), &json!(2)));
    assert_eq!(health["files"][0]["served"], json!("last-sound-version"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_is_told_and_the_record_is_shown_as_it_stands() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    let unused = "\n[[sources]]\nid = \"ubrukt\"\ntitle = \"Ubrukt\"\npublisher = \"Ingen\"\nkind = \"news\"\n\
                  interest = \"independent\"\nread-on = 2026-11-22\n";
    save(&desk, "en", &(programme_text("Nytt") + unused));
    until(&running, "/tiltak/en", |page| heading(page) == "Nytt").await;
    let health = running.site.get("/healthz").await.json();
    assert_eq!((&health["status"], &health["files"][0]["served"]), (&json!("ok"), &json!("this-version")));
    assert_eq!(health["files"][0]["problems"][0]["code"], json!("source-not-used"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_request_is_answered_while_people_save() {
    let desk = desk(&["en", "to", "tre"]);
    let running = start(&desk);
    let is_over = Arc::new(AtomicBool::new(false));
    let n_asked = Arc::new(AtomicUsize::new(0));
    let asking: Vec<_> = ["/tiltak/en", "/tiltak?q=en", "/sammenlign?p=en&p=to", "/"]
        .into_iter()
        .map(|address| {
            let (site, is_over, n_asked) = (running.site.clone(), is_over.clone(), n_asked.clone());
            tokio::spawn(async move {
                while !is_over.load(Ordering::Relaxed) {
                    assert_eq!(site.get(address).await.status, 200, "{address}");
                    n_asked.fetch_add(1, Ordering::Relaxed);
                    // A visitor on a network would wait here.
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for number in 0..20 {
        let text = programme_text(&format!("Versjon {number}"));
        // Every third save is a half one, as when a file is copied slowly.
        let text = if number % 3 == 1 { &text[..text.len() / 2] } else { &text };
        save(&desk, "en", text);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    save(&desk, "en", &programme_text("Siste versjon"));
    until(&running, "/tiltak/en", |page| heading(page) == "Siste versjon").await;
    is_over.store(true, Ordering::Relaxed);
    for asked in asking {
        asked.await.unwrap();
    }
    assert!(n_asked.load(Ordering::Relaxed) > 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_keeps_the_programmes_that_they_began_with() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    let began_with = running.app.collection();
    save(&desk, "en", &programme_text("Nytt navn"));
    until(&running, "/tiltak/en", |page| heading(page) == "Nytt navn").await;
    let programme = began_with.catalogue().programme(&"en".parse().unwrap()).unwrap().clone();
    assert_eq!(programme.name.versions().next().unwrap().1, "en");
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_the_index_while_the_site_runs_does_no_harm() {
    let desk = desk(&["en", "to"]);
    let running = start(&desk);
    fs::remove_dir_all(desk.path("index/segments")).unwrap();
    fs::remove_dir_all(desk.path("index/sound")).unwrap();
    assert_eq!(running.site.get("/tiltak?q=gruppe").await.texts("article h3"), ["en", "to"]);
    save(&desk, "en", &programme_text("Nytt navn"));
    until(&running, "/tiltak/en", |page| heading(page) == "Nytt navn").await;
    assert_eq!(running.site.get("/tiltak?q=nytt").await.texts("article h3"), ["Nytt navn"]);
    assert!(desk.path("index/segments/meta.json").is_file() && desk.path("index/sound/en.toml").is_file());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_index_is_made_anew_at_the_start() {
    let desk = desk(&["en", "to"]);
    drop(start(&desk));
    for entry in fs::read_dir(desk.path("index/segments")).unwrap() {
        fs::write(entry.unwrap().path(), "skadet").unwrap();
    }
    let running = start(&desk);
    assert_eq!(running.site.get("/tiltak?q=gruppe").await.ok().texts("article h3"), ["en", "to"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_words_file_does_no_harm() {
    let with_strain = |name: &str| {
        let strain = "strains = { values = [\"conflict\"], source = { id = \"nettside\", at = \"For hvem\" } }\n\n[editorial]";
        programme_text(name).replace("\n[editorial]", strain)
    };
    let desk = Desk::empty();
    save(&desk, "en", &with_strain("En"));
    let running = start(&desk);
    desk.write("index/words/strain.toml", "[[terms]]\nkey = ");
    let health = until(&running, "/healthz", |page| !is_well(page)).await.json();
    assert_eq!(
        (&health["files"][0]["file"], &health["files"][0]["served"]),
        (&json!("strain.toml"), &json!("last-sound-version"))
    );
    assert_eq!(running.site.get("/tiltak?strain=conflict").await.texts("article h3"), ["En"]);

    // A record that is saved meanwhile is read with the words as they were.
    save(&desk, "en", &with_strain("Nytt navn"));
    until(&running, "/tiltak/en", |page| heading(page) == "Nytt navn").await;
    assert_eq!(running.site.get("/tiltak?strain=conflict").await.texts("article h3"), ["Nytt navn"]);
    drop(running);

    // A restart reads the words that are built in.
    let running = start(&desk);
    assert_eq!(heading(&running.site.get("/tiltak/en").await.ok()), "Nytt navn");
    assert!(!is_well(&running.site.get("/healthz").await));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_damaged_words_file_hides_no_other() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    desk.write("index/words/topic.toml", "[[terms]]\nkey = ");
    desk.write("index/words/outcome.toml", "[[terms]]\nkey = ");
    let told = |page: &Page| page.json()["files"].as_array().unwrap().len();
    until(&running, "/healthz", |page| told(page) == 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_an_editor_adds_can_be_used_at_once() {
    let desk = desk(&["en"]);
    let running = start(&desk);
    let words = desk.text("index/words/strain.toml");
    let term = "\n[[terms]]\nkey = \"noise\"\nlabel = { nb = \"Støy hjemme\", nn = \"Støy heime\", da = \"Støj hjemme\", en = \"Noise\" }\n";
    desk.write("index/words/strain.toml", words + term);
    let text = programme_text("En").replace(
        "\n[editorial]",
        "strains = { values = [\"noise\"], source = { id = \"nettside\", at = \"For hvem\" } }\n\n[editorial]",
    );
    save(&desk, "en", &text);
    let page = until(&running, "/tiltak?strain=noise", |page| page.texts("article h3") == ["En"]).await;
    assert!(page.outline().contains("Støy hjemme (1)"), "{}", page.outline());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_without_programmes_is_a_site_without_programmes() {
    let desk = Desk::empty();
    let running = start(&desk);
    assert!(running.site.get("/").await.ok().outline().contains("Ingen tiltak ennå"));
    for address in ["/tiltak", "/tiltak?q=rus", "/sammenlign", "/kilder"] {
        running.site.get(address).await.ok();
    }
    save(&desk, "en", &programme_text("En"));
    until(&running, "/tiltak/en", |page| page.status == 200).await;
}
