//! What lies among the records with the name of one and is none, or is a link: each is
//! told as any other problem, none hides another, and a save behind a link is seen.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::process::Command;

use serde_json::json;

use super::{heading, is_an_older_version, is_well, save, start, until};
use crate::support::{Desk, programme_text};

/// Puts something at a path.
type Put = fn(&Desk, &str);

/// What can lie at a path, and the code that tells of it.
const ODD: &[(&str, &str, Put)] = &[
    ("a folder", "folder-not-file", |desk, at| fs::create_dir(desk.path(at)).unwrap()),
    ("a pipe", "not-a-file", |desk, at| {
        assert!(Command::new("mkfifo").arg(desk.path(at)).status().unwrap().success());
    }),
    ("a socket", "not-a-file", |desk, at| drop(UnixListener::bind(desk.path(at)).unwrap())),
    ("a link to a device", "not-a-file", |desk, at| symlink("/dev/zero", desk.path(at)).unwrap()),
    ("a link to a folder", "folder-not-file", |desk, at| symlink("/", desk.path(at)).unwrap()),
    ("a dead link", "dead-link", |desk, at| symlink("/nowhere/x.toml", desk.path(at)).unwrap()),
    ("a link through a file", "dead-link", |desk, at| symlink("en.toml/x", desk.path(at)).unwrap()),
    ("a link to itself", "link-loop", |desk, at| symlink(desk.path(at), desk.path(at)).unwrap()),
    ("a link to a dead link", "dead-link", |desk, at| {
        symlink("/nowhere", desk.path("dead")).unwrap();
        symlink(desk.path("dead"), desk.path(at)).unwrap();
    }),
    // What opens and cannot be read, whoever runs the tests.
    ("a closed file", "unreadable", |desk, at| symlink("/proc/self/mem", desk.path(at)).unwrap()),
];

/// A desk with a sound record, a wrong one, and something odd between them.
fn desk_with(odd: Put) -> Desk {
    let desk = Desk::empty();
    save(&desk, "en", &programme_text("En"));
    save(&desk, "to", "name = ");
    odd(&desk, "programmes/midt.toml");
    desk
}

/// The codes that `check` gives, each with its file.
fn told(desk: &Desk) -> Vec<(String, String)> {
    let ran = desk.tiltak(&["check", "--format", "json"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let report = ran.json();
    let mut told = Vec::new();
    for file in report["files"].as_array().unwrap() {
        let name = file["path"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let codes = file["problems"].as_array().unwrap().iter();
        told.extend(codes.map(|problem| (name.clone(), problem["code"].as_str().unwrap().to_owned())));
    }
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_has_the_name_of_a_record_is_told_and_hides_no_other() {
    for (what, code, put) in ODD {
        let desk = desk_with(*put);
        let expected = [("midt.toml", *code), ("to.toml", "syntax")];
        let expected = expected.map(|(file, code)| (file.to_owned(), code.to_owned()));
        assert_eq!(told(&desk), expected, "{what}");
        let running = start(&desk);
        let health = running.site.get("/healthz").await.json();
        assert_eq!((&health["status"], &health["programmes"]), (&json!("degraded"), &json!(1)), "{what}");
        let file = &health["files"][0];
        assert_eq!(
            (&file["file"], &file["served"], &file["problems"][0]["code"]),
            (&json!("midt.toml"), &json!("nothing"), &json!(code)),
            "{what}"
        );
        running.site.get("/tiltak/en").await.ok();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_not_text_is_told() {
    let desk = desk_with(|desk, _| {
        let name = OsStr::from_bytes(b"bl\xe5.toml");
        fs::write(desk.path("programmes").join(name), programme_text("Blå")).unwrap();
    });
    let told: Vec<String> = told(&desk).into_iter().map(|(_, code)| code).collect();
    assert_eq!(told, ["name-not-text", "syntax"]);
    let health = start(&desk).site.get("/healthz").await.json();
    assert_eq!(health["files"][0]["problems"][0]["code"], json!("name-not-text"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_something_odd_replaces_keeps_its_last_sound_version() {
    for (what, _, put) in ODD {
        let desk = Desk::empty();
        save(&desk, "en", &programme_text("En"));
        save(&desk, "midt", &programme_text("Midt"));
        let running = start(&desk);
        desk.remove("programmes/midt.toml");
        put(&desk, "programmes/midt.toml");
        until(&running, "/healthz", |page| !is_well(page)).await;
        let page = running.site.get("/tiltak/midt").await.ok();
        assert!(heading(&page) == "Midt" && is_an_older_version(&page), "{what}");
    }
}

#[test]
fn an_odd_file_of_words_is_told() {
    for (what, code, put) in ODD.iter().filter(|(what, ..)| *what != "a link through a file") {
        let desk = Desk::empty();
        desk.remove("index/words/topic.toml");
        put(&desk, "index/words/topic.toml");
        assert_eq!(told(&desk), [("topic.toml".to_owned(), (*code).to_owned())], "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_save_behind_a_link_is_seen() {
    let desk = Desk::empty();
    for (id, other) in [("en", "annet/en.toml"), ("to", "annet/dypt/to.toml")] {
        desk.write(other, programme_text(id));
        symlink(format!("../{other}"), desk.path(&format!("programmes/{id}.toml"))).unwrap();
    }
    // One link after another.
    symlink("en.toml", desk.path("annet/tre.toml")).unwrap();
    symlink("../annet/tre.toml", desk.path("programmes/tre.toml")).unwrap();
    let running = start(&desk);
    desk.write("annet/en.toml", programme_text("Nytt"));
    until(&running, "/tiltak/en", |page| heading(page) == "Nytt").await;
    until(&running, "/tiltak/tre", |page| heading(page) == "Nytt").await;
    // As a program saves that writes a new file and puts it in the old one's place.
    desk.write("annet/dypt/to.new", programme_text("Også nytt"));
    fs::rename(desk.path("annet/dypt/to.new"), desk.path("annet/dypt/to.toml")).unwrap();
    until(&running, "/tiltak/to", |page| heading(page) == "Også nytt").await;
    // A link that is put in while the site runs is followed too.
    desk.write("annet/fire.toml", programme_text("Fire"));
    symlink("../annet/fire.toml", desk.path("programmes/fire.toml")).unwrap();
    until(&running, "/tiltak/fire", |page| page.status == 200).await;
    desk.write("annet/fire.toml", programme_text("Fire på ny"));
    until(&running, "/tiltak/fire", |page| heading(page) == "Fire på ny").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_of_words_that_is_made_later_is_seen() {
    let desk = Desk::empty();
    save(&desk, "en", &programme_text("En"));
    fs::remove_dir_all(desk.path("index")).unwrap();
    let running = start(&desk);
    assert!(is_well(&running.site.get("/healthz").await));
    desk.write("index/words/strain.toml", "[[terms]]\nkey = ");
    until(&running, "/healthz", |page| !is_well(page)).await;
    desk.remove("index/words/strain.toml");
    until(&running, "/healthz", is_well).await;
    // Also when it is made anew.
    fs::remove_dir_all(desk.path("index/words")).unwrap();
    desk.write("index/words/topic.toml", "[[terms]]\nkey = ");
    until(&running, "/healthz", |page| !is_well(page)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_of_records_that_is_put_in_the_place_of_another_is_seen() {
    let desk = Desk::empty();
    save(&desk, "en", &programme_text("En"));
    let running = start(&desk);
    desk.write("ny/en.toml", programme_text("Ny"));
    fs::rename(desk.path("programmes"), desk.path("gammel")).unwrap();
    fs::rename(desk.path("ny"), desk.path("programmes")).unwrap();
    until(&running, "/tiltak/en", |page| heading(page) == "Ny").await;
    save(&desk, "en", &programme_text("Enda nyere"));
    until(&running, "/tiltak/en", |page| heading(page) == "Enda nyere").await;
}
