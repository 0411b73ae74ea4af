//! `tiltak generate DIR`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::{Desk, programme_text};

/// The files of a folder of the desk, by name.
fn files(desk: &Desk, folder: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(desk.path(folder)).unwrap();
    let named = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    named.map(|name| (name.clone(), desk.text(&format!("{folder}/{name}")))).collect()
}

#[test]
fn what_is_generated_passes_the_check() {
    let desk = Desk::empty();
    for small in [&[][..], &["--small"]] {
        let generate = [&["generate", "--count", "200", "--seed", "7", "programmes"], small].concat();
        assert!(desk.tiltak(&generate).ended(0).contains("200"));
        assert_eq!(files(&desk, "programmes").len(), 200);
        let json = desk.tiltak(&["check", "--format", "json"]).json();
        assert_eq!(json["errors"], 0, "{json:#}");
        // Nobody translates an invented summary, and invented names meet; nothing else is wrong.
        let files = json["files"].as_array().unwrap();
        let problems = files.iter().flat_map(|file| file["problems"].as_array().unwrap());
        let codes: BTreeSet<&str> = problems.map(|problem| problem["code"].as_str().unwrap()).collect();
        assert!(codes.is_subset(&BTreeSet::from(["same-name", "summary-not-translated"])), "{codes:?}");
    }
}

#[test]
fn a_seed_gives_the_same_records_each_time() {
    let desk = Desk::empty();
    for (folder, seed, count) in
        [("one", "7", "20"), ("same", "7", "20"), ("more", "7", "30"), ("other", "8", "20")]
    {
        desk.tiltak(&["generate", "--count", count, "--seed", seed, folder]).ended(0);
    }
    let one = files(&desk, "one");
    assert_eq!(one, files(&desk, "same"));
    let more = files(&desk, "more");
    assert!(
        one.iter().all(|(name, text)| more.get(name) == Some(text)),
        "the first are the same however many"
    );
    assert!(files(&desk, "other").values().all(|text| !one.values().any(|it| it == text)));
}

#[test]
fn generated_records_are_written_over_and_nothing_else_is() {
    let desk = Desk::empty();
    desk.tiltak(&["generate", "--count", "30", "laget"]).ended(0);
    desk.tiltak(&["generate", "--count", "10", "laget"]).ended(0);
    assert_eq!(files(&desk, "laget").len(), 10, "what the first run wrote is gone");
    desk.write("laget/mitt.toml", programme_text("Mitt"));
    let before = files(&desk, "laget");
    let ran = desk.tiltak(&["generate", "--count", "10", "--seed", "2", "laget"]);
    assert!(ran.code == 2 && ran.err.contains("`mitt.toml`"), "{}", ran.err);
    assert_eq!(files(&desk, "laget"), before);
}

#[test]
fn a_number_that_no_folder_bears_is_refused() {
    let desk = Desk::empty();
    for count in ["0", "1000001", "-1", "mange"] {
        let ran = desk.tiltak(&["generate", &format!("--count={count}"), "laget"]);
        assert!(ran.code == 2 && ran.err.contains("--count"), "{count}: {}", ran.err);
    }
    assert!(!desk.path("laget").exists());
}
