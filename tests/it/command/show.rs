//! `tiltak show ID`.

use crate::support::{Desk, assert_seen, programme_text, real_ids};

#[test]
fn a_record_is_shown_as_text() {
    let desk = Desk::with_the_real_programmes();
    let ran = desk.tiltak(&["show", "pip-klubben"]);
    let first: Vec<&str> = ran.ended(0).lines().take(60).collect();
    assert_seen("command/show-pip-klubben", &first.join("\n"));
}

#[test]
fn every_record_can_be_shown_in_every_language() {
    let desk = Desk::with_the_real_programmes();
    for id in real_ids() {
        for language in ["nb", "nn", "da", "en"] {
            let ran = desk.tiltak(&["--language", language, "show", &id]);
            let out = ran.ended(0);
            assert!(out.lines().count() > 50, "{id} {language}");
            assert!(!out.contains("{ $") && !out.contains("detail-"), "{id} {language}");
            assert_eq!(ran.err, "", "{id} {language}");
        }
    }
}

#[test]
fn an_unknown_id_leads_to_those_there_are() {
    let desk = Desk::empty();
    desk.write("programmes/en.toml", programme_text("En"));
    desk.write("programmes/to.toml", programme_text("To"));
    for unknown in ["tre", "Ikke en id"] {
        let ran = desk.tiltak(&["show", unknown]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(&format!("`{unknown}`")) && ran.err.contains("en, to"), "{}", ran.err);
    }
}

#[test]
fn both_sides_of_a_disagreement_are_shown() {
    let desk = Desk::with_the_real_programmes();
    let ran = desk.tiltak(&["show", "pip-klubben"]);
    let (_, after) = ran.ended(0).split_once("    Tilbys [1 Effekter").unwrap();
    let lines: Vec<&str> = after.lines().take(8).map(str::trim).collect();
    assert!(lines.contains(&"Kildene er uenige:"), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("Prøves ut [2 ")), "{lines:?}");
}
