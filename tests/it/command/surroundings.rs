//! Folders and language, said on the command line or in the environment.

use crate::support::{Desk, programme_text};

#[test]
fn the_folders_can_lie_anywhere() {
    let desk = Desk::empty();
    desk.write("records/pip.toml", programme_text("Pip"));
    let (records, index) = (desk.path("records"), desk.path("elsewhere"));
    let (records, index) = (records.to_str().unwrap(), index.to_str().unwrap());
    let ran = desk.tiltak(&["--programmes", records, "--index", index, "search", "pip"]);
    assert!(ran.ended(0).contains("Pip (pip) Tilbys"), "{}", ran.out);
    assert!(desk.path("elsewhere/segments/meta.json").is_file());
}

#[test]
fn the_environment_says_the_same_as_the_command_line() {
    let desk = Desk::empty();
    desk.write("records/pip.toml", programme_text("Pip"));
    let told = [("TILTAK_PROGRAMMES", "records"), ("TILTAK_INDEX", "elsewhere"), ("TILTAK_LANGUAGE", "en")];
    let ran = desk.tiltak_told(&told, &["search", "pip"]);
    assert!(ran.ended(0).contains("Pip (pip) Offered"), "{}", ran.out);
    assert!(desk.path("elsewhere/segments/meta.json").is_file());
    // What is said on the command line counts more.
    let ran = desk.tiltak_told(&told, &["search", "--language", "nb", "pip"]);
    assert!(ran.ended(0).contains("Pip (pip) Tilbys"), "{}", ran.out);
}

#[test]
fn the_program_says_what_it_can_do() {
    let ran = Desk::empty().tiltak(&["--help"]);
    let out = ran.ended(0);
    for said in [
        "serve",
        "check",
        "show",
        "new",
        "search",
        "--programmes",
        "--index",
        "--language",
        "--addr",
        "--site",
    ] {
        assert!(out.contains(said), "{said}");
    }
    assert!(Desk::empty().tiltak(&["--version"]).ended(0).starts_with("tiltak "));
}

#[test]
fn settings_that_cannot_be_read_stop_the_start() {
    let desk = Desk::empty();
    desk.write("site.toml", "ownr = \"Eksempelvik kommune\"\n");
    let ran = desk.tiltak(&["--site", "site.toml", "--addr", "127.0.0.1:0"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("`site.toml`") && ran.err.contains("ownr"), "{}", ran.err);
}

#[test]
fn settings_that_cannot_be_right_stop_the_start_and_say_why() {
    for (wrong, language, said) in [
        ("organisation-number = \"974 760 674\"", "nb", "kontrollsiffer"),
        ("organisation-number = \"12\"", "en", "check digit"),
        ("contact = \"post@example\"", "nn", "e-postadresse"),
        ("public-url = \"https://example.org/tiltak\"", "nb", "uten noe bak"),
        ("contact = \"example.org/kontakt\"", "da", "e-mailadresse"),
    ] {
        let desk = Desk::empty();
        desk.write("site.toml", format!("{wrong}\n"));
        let ran = desk.tiltak(&["--site", "site.toml", "--addr", "127.0.0.1:0", "--language", language]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{wrong}");
        let key = wrong.split(' ').next().unwrap();
        assert!(
            ran.err.contains("`site.toml`") && ran.err.contains(key) && ran.err.contains(said),
            "{}",
            ran.err
        );
    }
}

#[test]
fn an_address_that_the_site_cannot_be_found_at_stops_the_start() {
    for wrong in ["tiltak.example.org", "https://example.org/?a=b", "ftp://example.org"] {
        let ran = Desk::empty().tiltak(&["--public-url", wrong, "--addr", "127.0.0.1:0"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{wrong}");
        assert!(ran.err.contains(wrong) && ran.err.contains("`https://tiltak.example.org`"), "{}", ran.err);
    }
}

#[test]
fn a_folder_that_is_not_there_stops_the_start() {
    let desk = Desk::empty();
    let ran = desk.tiltak(&["--programmes", "nowhere", "--addr", "127.0.0.1:0"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("`nowhere`"), "{}", ran.err);
}
