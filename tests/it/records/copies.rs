//! Files that are one record under another name: what a sync program copied, what a person
//! renamed, moved or saved beside it.

use crate::support::{Desk, programme_text};

/// What the check says of a folder with these files.
fn told(files: &[(&str, &str)]) -> String {
    let desk = Desk::empty();
    for (name, text) in files {
        desk.write(&format!("programmes/{name}"), text);
    }
    desk.tiltak(&["check"]).out
}

fn with_id(id: &str) -> String {
    format!("id = \"{id}\"\n{}", programme_text("Pip"))
}

#[test]
fn a_copy_is_told_as_a_copy_and_never_by_a_new_id() {
    let plain = programme_text("Pip");
    let names = [
        "pip-klubben - Kopi.toml",
        "pip-klubben - Copy (2).toml",
        "pip-klubben kopi.toml",
        "pip-klubben (1).toml",
        "pip-klubben-DESKTOP-A1.toml",
        "Kopi av pip-klubben.toml",
        "pip-klubben.toml.toml",
        "pip-klubben_gammel.toml",
        "Pip-klubben.toml",
    ];
    for name in names {
        for text in [plain.clone(), with_id("pip-klubben"), "name = Pip [\n".to_owned()] {
            let told =
                told(&[("pip-klubben.toml", &plain), ("pip.toml", &programme_text("Annet")), (name, &text)]);
            assert!(
                told.contains("feil[record-copied]: filen er en kopi av `pip-klubben.toml`"),
                "{name}: {told}"
            );
            assert!(!told.contains("mente du"), "{name}: {told}");
        }
    }
    for name in ["pip-klubben-ny.toml", "annet.toml"] {
        let told = told(&[("pip-klubben.toml", &plain), (name, &with_id("pip-klubben"))]);
        assert!(
            told.contains("er en kopi av `pip-klubben.toml`") && !told.contains("mente du"),
            "{name}: {told}"
        );
    }
}

#[test]
fn a_new_programme_with_an_odd_name_is_no_copy() {
    let told =
        told(&[("pip.toml", &programme_text("Pip")), ("pip ny gruppe.toml", &programme_text("Ny gruppe"))]);
    assert!(told.contains("mente du `pip-ny-gruppe`?") && !told.contains("kopi"), "{told}");
}

#[test]
fn an_id_that_no_other_file_has_is_told_with_both_ways_out() {
    let told = told(&[("pip-ny.toml", &with_id("pip"))]);
    assert!(told.contains("gir du den navnet `pip.toml` igjen"), "{told}");
    assert!(told.contains("skriver du `id = \"pip-ny\"`"), "{told}");
}

#[test]
fn what_reads_as_a_record_and_is_not_named_as_one_is_told() {
    let text = programme_text("Pip");
    for name in ["pip.tml", "pip", "pip.txt", "pip.conf", "Pip.tml", "pip.toml.toml", "pip.toml.txt"] {
        let told = told(&[(name, &text)]);
        assert!(
            told.contains("odd-file-name") && told.contains("gi filen navnet `pip.toml`"),
            "{name}: {told}"
        );
    }
    let told = told(&[("under/pip.toml", &text)]);
    assert!(told.contains("filer i mapper blir ikke lest"), "{told}");
}

#[test]
fn what_is_no_record_is_left_alone() {
    let files = [
        ("pip.toml", programme_text("Pip")),
        ("LISENS", "Alt kan brukes fritt.".to_owned()),
        ("notater.txt", "Husk å ringe.\nnavn = \"Pip\"".to_owned()),
        ("skisser/notat.txt", programme_text("Skisse")),
        ("skisser/kart.toml", "[kart]\nx = 1\n".to_owned()),
        ("retired/gammel.toml", "name = \"Gammel\"\non = 2026-11-01\n".to_owned()),
        ("pip.toml.bak", programme_text("Pip")),
        ("pip.toml~", programme_text("Pip")),
    ];
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(told(&files), "ett tiltak uten feil\n");
}
