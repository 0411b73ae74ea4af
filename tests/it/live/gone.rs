//! Nothing that was published vanishes without a word: it stays until somebody says where it
//! went, and then its address says so for ever.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use super::{Running, heading, is_well, save, start, until};
use crate::support::{Desk, Page, programme_text, said};

/// Makes a file go.
type Go = fn(&Desk);

/// The ways in which a file can go, each with the codes that tell of it.
const WAYS: &[(&str, &[&str], Go)] = &[
    ("deleted", &["record-gone"], |desk| desk.remove("programmes/to.toml")),
    ("renamed", &["record-gone"], |desk| rename(desk, "nytt.toml")),
    ("big letters", &["odd-file-name", "record-gone"], |desk| rename(desk, "to.TOML")),
    ("a hidden ending", &["odd-file-name", "record-gone"], |desk| rename(desk, "to.toml.txt")),
    ("both", &["odd-file-name", "record-gone"], |desk| rename(desk, "To.Toml.TXT")),
    ("moved away", &["record-gone"], |desk| rename(desk, "../to.toml")),
    ("made a draft", &["made-draft"], |desk| {
        save(desk, "to", &format!("draft = true\n{}", programme_text("Ny to")));
    }),
    ("made a draft with a mistake", &["made-draft"], |desk| save(desk, "to", "draft = true\nname = ")),
];

fn rename(desk: &Desk, name: &str) {
    fs::rename(desk.path("programmes/to.toml"), desk.path("programmes").join(name)).unwrap();
}

fn two() -> Desk {
    let desk = Desk::empty();
    save(&desk, "en", &programme_text("En"));
    save(&desk, "to", &programme_text("To"));
    desk
}

/// Every code that is told of, in the order of the alphabet.
fn codes(report: &Value) -> Vec<String> {
    let problems =
        report["files"].as_array().unwrap().iter().flat_map(|file| file["problems"].as_array().unwrap());
    let mut codes: Vec<String> = problems.map(|it| it["code"].as_str().unwrap().to_owned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

fn is_gone(page: &Page) -> bool {
    page.outline().contains(&said("last-sound-gone"))
}

async fn assert_still_there(running: &Running, way: &str) {
    let page = running.site.get("/tiltak/to").await.ok();
    assert!(heading(&page) == "To" && is_gone(&page), "{way}: {}", page.outline());
    assert!(!is_gone(&running.site.get("/tiltak/en").await));
    assert!(running.site.get("/tiltak?q=to").await.texts("article h3").contains(&"To".to_owned()), "{way}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_published_stays_however_its_file_goes_and_it_is_told() {
    for (way, expected, go) in WAYS {
        let desk = two();
        let running = start(&desk);
        go(&desk);
        until(&running, "/healthz", |page| !is_well(page)).await;
        assert_still_there(&running, way).await;
        let told = codes(&running.site.get("/healthz").await.json());
        for code in *expected {
            assert!(told.contains(&(*code).to_owned()), "{way}: {told:?}");
        }
        drop(running);
        // Also after a restart, and by the check.
        assert_still_there(&start(&desk), way).await;
        let ran = desk.tiltak(&["check", "--format", "json"]);
        ran.ended(1);
        for code in *expected {
            assert!(codes(&ran.json()).contains(&(*code).to_owned()), "{way} {code}: {}", ran.out);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_record_that_became_a_draft_is_told_at_the_line_that_says_so() {
    for line in ["draft = true\n", "draft=true # snart\n", "# x\nid = \"to\"\ndraft = true\r\n"] {
        let desk = two();
        drop(start(&desk));
        save(&desk, "to", &format!("{line}{}", programme_text("To")));
        let report = desk.tiltak(&["check", "--format", "json"]).json();
        let problems: Vec<&Value> = report["files"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|it| it["problems"].as_array().unwrap())
            .collect();
        let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
        assert_eq!((&problem["code"], &problem["field"]), (&json!("made-draft"), &json!("draft")));
        assert_eq!(problem["line"], json!(line.lines().count()), "{line}");
        // Both ways out.
        assert_eq!(problem["replacement"], json!(""));
        let help = problem["help"].as_str().unwrap();
        assert!(help.contains("ta bort linjen") && help.contains("tiltak retire to"), "{help}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_put_back_is_well_again() {
    let desk = two();
    let running = start(&desk);
    desk.remove("programmes/to.toml");
    until(&running, "/healthz", |page| !is_well(page)).await;
    save(&desk, "to", &programme_text("To"));
    until(&running, "/healthz", is_well).await;
    assert!(!is_gone(&running.site.get("/tiltak/to").await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retired_programme_answers_that_it_was_withdrawn() {
    for (way, _, go) in WAYS.iter().chain(&[("still there", &[][..], (|_| ()) as Go)]) {
        let desk = two();
        let running = start(&desk);
        go(&desk);
        desk.tiltak(&["retire", "to"]).ended(0);
        let page = until(&running, "/tiltak/to", |page| page.status == 410).await;
        assert!(
            page.text().contains("To ble tatt ut") && page.text().contains("/tiltak\""),
            "{way}: {}",
            page.text()
        );
        for address in
            ["/tiltak/to/sporsmal", "/planlegg/to", "/planlegg/to/regneark", "/nn/tiltak/to", "/en/tiltak/to"]
        {
            assert_eq!(running.site.get(address).await.status, 410, "{way}: {address}");
        }
        assert!(!running.site.get("/tiltak").await.text().contains("/tiltak/to\""), "{way}");
        drop(running);
        assert_eq!(start(&desk).site.get("/tiltak/to").await.status, 410, "{way}");
        let told = codes(&desk.tiltak(&["check", "--format", "json"]).json());
        assert!(
            !told.contains(&"record-gone".to_owned()) && !told.contains(&"made-draft".to_owned()),
            "{way}: {told:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_of_a_programme_that_another_replaced_leads_there() {
    let desk = two();
    save(&desk, "tre", &programme_text("Tre"));
    desk.tiltak(&["retire", "to", "--to", "tre"]).ended(0);
    let running = start(&desk);
    for (from, to) in [
        ("/tiltak/to", "/tiltak/tre"),
        ("/tiltak/to/sporsmal", "/tiltak/tre/sporsmal"),
        ("/en/planlegg/to?place=x", "/en/planlegg/tre?place=x"),
        ("/planlegg/to/regneark", "/planlegg/tre/regneark"),
    ] {
        let page = running.site.get(from).await;
        assert_eq!((page.status, page.header("location")), (308, to), "{from}");
    }
    // And on, when that one is replaced in its turn.
    desk.tiltak(&["retire", "tre", "--to", "en"]).ended(0);
    until(&running, "/tiltak/to", |page| page.status == 308 && page.header("location") == "/tiltak/en").await;
    assert_eq!(running.site.get("/tiltak/tre").await.header("location"), "/tiltak/en");
    desk.tiltak(&["check"]).ended(0);
}

#[tokio::test(flavor = "multi_thread")]
async fn programmes_that_lead_to_each_other_lead_nowhere() {
    let desk = two();
    for (id, to) in [("ring", "krets"), ("krets", "ring"), ("bort", "borte")] {
        desk.write(
            &format!("programmes/retired/{id}.toml"),
            format!("name = \"X\"\non = 2026-11-22\nto = \"{to}\"\n"),
        );
    }
    let running = start(&desk);
    for id in ["ring", "krets", "bort"] {
        assert_eq!(running.site.get(&format!("/tiltak/{id}")).await.status, 410, "{id}");
    }
}

#[test]
fn what_cannot_be_retired_is_refused() {
    let desk = two();
    desk.tiltak(&["new", "utkastet"]).ended(0);
    for arguments in [
        &["retire", "nei"][..],
        &["retire", "utkastet"],
        &["retire", "to", "--to", "to"],
        &["retire", "to", "--to", "nei"],
        &["retire", "to", "--to", "utkastet"],
        &["retire", "../to"],
    ] {
        assert_eq!(desk.tiltak(arguments).code, 2, "{arguments:?}");
        assert!(desk.path("programmes/to.toml").is_file() && !desk.path("programmes/retired").exists());
    }
    desk.tiltak(&["retire", "to"]).ended(0);
    assert!(!desk.path("programmes/to.toml").exists());
    assert_eq!(desk.tiltak(&["retire", "to"]).code, 2);
}

#[test]
fn a_wrong_word_of_where_a_programme_went_is_told() {
    for (text, code) in [
        ("name = ", "syntax"),
        ("name = \"X\"\n", "missing-key"),
        ("name = \"X\"\non = 2026-11-22\nwhy = \"Y\"\n", "unknown-key"),
        ("name = \"X\"\non = 2026-11-22\nto = \"nei\"\n", "unknown-programme"),
    ] {
        let desk = two();
        desk.write("programmes/retired/gammel.toml", text);
        let told = codes(&desk.tiltak(&["check", "--format", "json"]).json());
        assert!(told.contains(&code.to_owned()), "{code}: {told:?}");
    }
    let desk = two();
    desk.write("programmes/retired/to.toml", "name = \"To\"\non = 2026-11-22\n");
    assert_eq!(codes(&desk.tiltak(&["check", "--format", "json"]).json()), ["retired-yet-published"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_folder_of_records_over_the_same_index_has_lost_nothing() {
    let desk = two();
    drop(start(&desk));
    desk.write("andre/fire.toml", programme_text("Fire"));
    let ran = desk.tiltak(&["--programmes", "andre", "check"]);
    assert_eq!(ran.ended(0), "ett tiltak uten feil\n");
    let serving = desk.serve(&["--programmes", "andre", "serve"]);
    assert!(serving.get("/tiltak/to").starts_with("HTTP/1.1 404"));
    assert!(serving.get("/tiltak/fire").starts_with("HTTP/1.1 200"));
}

/// A record that says three things more.
fn full() -> String {
    programme_text("To").replace(
        "\n[editorial]",
        "strains = { values = [\"conflict\"], source = { id = \"nettside\", at = \"For hvem\" } }\n\n[[staffing.roles]]\n\
         role = \"Leder\"\nsource = { id = \"nettside\", at = \"Om\" }\n\n[[staffing.roles]]\nrole = \"Hjelper\"\n\
         source = { id = \"nettside\", at = \"Om\" }\n\n[editorial]",
    )
}

/// What `check` says of facts that were lost.
fn lost(desk: &Desk) -> Vec<String> {
    let report = desk.tiltak(&["check", "--format", "json"]).json();
    let problems =
        report["files"].as_array().unwrap().iter().flat_map(|file| file["problems"].as_array().unwrap());
    let lost = problems.filter(|it| it["code"] == json!("facts-lost"));
    lost.map(|it| it["message"].as_str().unwrap().to_owned()).collect()
}

fn git(desk: &Desk, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.arg("-C")
        .arg(desk.path(""))
        .args(["-c", "user.name=T", "-c", "user.email=t@example.org"])
        .args(arguments);
    assert!(git.output().unwrap().status.success(), "{arguments:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn facts_that_are_lost_are_counted_and_named() {
    let (three, one) = (
        "3 opplysninger er borte, blant annet target-group.strains, staffing.roles",
        "én opplysning er borte: staffing.roles",
    );
    let half = full()
        .replace("[[staffing.roles]]\nrole = \"Hjelper\"\nsource = { id = \"nettside\", at = \"Om\" }\n", "");
    for (text, said) in [(programme_text("To"), three), (half, one)] {
        // By the site's own memory.
        let desk = two();
        save(&desk, "to", &full());
        drop(start(&desk));
        save(&desk, "to", &text);
        assert_eq!(lost(&desk), [said]);
        let running = start(&desk);
        assert_eq!(codes(&running.site.get("/healthz").await.json()), ["facts-lost"]);
        assert!(is_well(&running.site.get("/healthz").await));
        // By git's, also when the site has taken the new version for sound.
        let desk = two();
        save(&desk, "to", &full());
        git(&desk, &["init", "-q"]);
        git(&desk, &["add", "programmes"]);
        git(&desk, &["commit", "-qm", "Alt"]);
        assert_eq!(lost(&desk), Vec::<String>::new());
        save(&desk, "to", &text);
        assert_eq!(lost(&desk), [said]);
        drop(start(&desk));
        assert_eq!(lost(&desk), [said]);
        git(&desk, &["commit", "-qam", "Tatt ut med vilje"]);
        assert_eq!(lost(&desk), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loss_is_told_until_somebody_has_seen_it_also_where_a_site_runs_and_there_is_no_git() {
    let said = "3 opplysninger er borte, blant annet target-group.strains, staffing.roles";
    let poorer = programme_text("To");
    // In one save, in several, and with a restart in between.
    for saves in [&[poorer.clone()][..], &[full().replace("Leder", "Gruppeleder"), poorer.clone()]] {
        let desk = two();
        save(&desk, "to", &full());
        let running = start(&desk);
        for text in saves {
            save(&desk, "to", text);
        }
        until(&running, "/healthz", |page| codes(&page.json()) == ["facts-lost"]).await;
        for _ in 0..2 {
            assert_eq!(lost(&desk), [said]);
        }
        // What is changed besides brings nothing back.
        save(&desk, "to", &poorer.replace("name = \"To\"", "name = \"To igjen\""));
        until(&running, "/tiltak/to", |page| heading(page) == "To igjen").await;
        assert_eq!(lost(&desk), [said]);
        drop(running);
        drop(start(&desk));
        assert_eq!(lost(&desk), [said]);
        // Put back, or meant so.
        let back = two();
        save(&back, "to", &full());
        drop(start(&back));
        save(&back, "to", &poorer);
        drop(start(&back));
        save(&back, "to", &full());
        drop(start(&back));
        assert_eq!(lost(&back), Vec::<String>::new());
        assert!(desk.tiltak(&["check", "--seen"]).ended(0).contains(said));
        assert_eq!(lost(&desk), Vec::<String>::new());
        drop(start(&desk));
        assert_eq!(lost(&desk), Vec::<String>::new());
    }
}

#[test]
fn a_record_that_git_has_and_the_folder_lacks_is_told() {
    for (way, code, go) in [
        ("deleted", "record-gone", (|desk| desk.remove("programmes/to.toml")) as Go),
        ("renamed", "record-gone", (|desk| rename(desk, "nytt.toml")) as Go),
        (
            "made a draft",
            "made-draft",
            (|desk| save(desk, "to", &format!("draft = true\n{}", programme_text("To")))) as Go,
        ),
    ] {
        let desk = two();
        save(&desk, "utkastet", &format!("draft = true\n{}", programme_text("Utkastet")));
        git(&desk, &["init", "-q"]);
        git(&desk, &["add", "programmes"]);
        git(&desk, &["commit", "-qm", "Alt"]);
        desk.tiltak(&["check"]).ended(0);
        // What was never published may go without a word.
        desk.remove("programmes/utkastet.toml");
        desk.tiltak(&["check"]).ended(0);
        go(&desk);
        let told = codes(&desk.tiltak(&["check", "--format", "json"]).json());
        assert!(told.contains(&code.to_owned()), "{way}: {told:?}");
        // No site has kept a version of it, and none is promised.
        let told = desk.tiltak(&["check"]).out;
        let (shown, not_shown) = (said("label-record-gone"), said("label-gone-not-shown"));
        assert!(told.contains(&not_shown) && !told.contains(&shown), "{way}: {told}");
        desk.tiltak(&["retire", "to"]);
        desk.tiltak(&["check"]).ended(0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn facts_that_are_changed_or_said_to_be_silent_are_not_lost() {
    let desk = two();
    save(&desk, "to", &full());
    drop(start(&desk));
    save(&desk, "to", &full().replace("Leder", "Gruppeleder"));
    assert_eq!(lost(&desk), Vec::<String>::new());
    let silent = programme_text("To").replace(
        "[identity]",
        "[[not-stated]]\non = 2026-11-22\nlooked-in = [\"nettside\"]\nquestions = [\"staffing.roles\", \"target-group.strains\"]\n\n[identity]",
    );
    save(&desk, "to", &silent);
    assert_eq!(lost(&desk), Vec::<String>::new());
}

#[test]
fn that_nobody_can_know_what_was_lost_is_said_once_to_who_asks_for_notes() {
    let desk = two();
    let ran = desk.tiltak(&["check", "--notes"]);
    assert_eq!(ran.ended(0).matches(&said("report-past-unknown")).count(), 1, "{}", ran.out);
    assert!(!desk.tiltak(&["check"]).out.contains(&said("report-past-unknown")));
    git(&desk, &["init", "-q"]);
    git(&desk, &["add", "."]);
    git(&desk, &["commit", "-qm", "Alt"]);
    assert!(!desk.tiltak(&["check", "--notes"]).out.contains(&said("report-past-unknown")));
}
