//! Files that are hardly records at all: not text, too large, oddly named.

use crate::support::{Desk, programme_text};

/// The codes that the program reports for a file with this name and content.
fn codes(name: &str, content: &[u8]) -> (i32, Vec<String>) {
    let desk = Desk::empty();
    desk.write(&format!("programmes/{name}"), content);
    let ran = desk.tiltak(&["check", "--format", "json"]);
    let report = ran.json();
    let problems =
        report["files"].as_array().unwrap().iter().flat_map(|file| file["problems"].as_array().unwrap());
    (ran.code, problems.map(|problem| problem["code"].as_str().unwrap().to_owned()).collect())
}

#[track_caller]
fn assert_wrong(name: &str, content: &[u8], code: &str) {
    assert_eq!(codes(name, content), (1, vec![code.to_owned()]), "{name}");
}

#[track_caller]
fn assert_sound(name: &str, content: &[u8]) {
    assert_eq!(codes(name, content), (0, vec![]), "{name}");
}

#[test]
fn a_file_that_is_not_text_is_told_so() {
    let latin_1: Vec<u8> =
        programme_text("Bl\u{e5}").chars().map(|it| u8::try_from(u32::from(it)).unwrap_or(b'?')).collect();
    assert_wrong("eksempel.toml", &latin_1, "not-text");
    let utf_16: Vec<u8> = programme_text("Pip").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_wrong("eksempel.toml", &[&[0xff, 0xfe], utf_16.as_slice()].concat(), "not-text");
}

#[test]
fn a_file_or_a_text_that_is_too_large_is_told_so() {
    let mut large = programme_text("Pip").into_bytes();
    large.resize(1024 * 1024 + 1, b'#');
    assert_wrong("eksempel.toml", &large, "too-large");
    let long = programme_text("Pip").replace("Pip er en gruppe for barn.", &"barn ".repeat(1000));
    // A summary that is too long is no summary, which the rules tell as well.
    let (code, codes) = codes("eksempel.toml", long.as_bytes());
    assert!(code == 1 && codes.contains(&"too-large".to_owned()), "{codes:?}");
}

#[test]
fn a_file_as_large_as_it_may_be_is_read() {
    let mut large = programme_text("Pip").into_bytes();
    large.resize(1024 * 1024, b'\n');
    assert_sound("eksempel.toml", &large);
}

#[test]
fn a_file_name_that_cannot_be_an_id_is_told_so() {
    for name in ["Pip.toml", "pip klubben.toml", "på.toml", "p.toml"] {
        assert_wrong(name, programme_text("Pip").as_bytes(), "not-an-id");
    }
}

#[test]
fn a_lock_file_of_an_office_program_is_told_as_that() {
    for name in ["~$eksempel.toml", "~$empel.toml"] {
        let desk = Desk::empty();
        desk.write(&format!("programmes/{name}"), [0]);
        let told = desk.tiltak(&["check"]).out;
        assert!(told.contains("en låsefil fra et kontorprogram"), "{told}");
        assert!(!told.contains("mente du"), "{told}");
    }
}

#[test]
fn how_an_editors_program_saves_does_not_matter() {
    let text = programme_text("Pip");
    assert_sound("eksempel.toml", format!("\u{feff}{text}").as_bytes());
    assert_sound("eksempel.toml", text.replace('\n', "\r\n").as_bytes());
    assert_sound("eksempel.toml", text.trim_end().as_bytes());
}

#[test]
fn what_an_editors_program_leaves_behind_is_no_record() {
    let desk = Desk::empty();
    desk.write("programmes/eksempel.toml", programme_text("Pip"));
    for left in [".eksempel.toml.swp", "eksempel.toml~", ".#eksempel.toml", "eksempel.toml.bak", "README.md"]
    {
        desk.write(&format!("programmes/{left}"), [0xff, 0xfe]);
    }
    assert_eq!(desk.tiltak(&["check"]).ended(0), "ett tiltak uten feil\n");
}

#[test]
fn an_empty_file_lacks_everything() {
    let (code, codes) = codes("eksempel.toml", b"");
    assert_eq!(code, 1);
    assert_eq!(codes, ["missing-key", "missing-key", "no-sources"]);
}

#[test]
fn a_words_file_that_is_not_text_is_told_so() {
    let desk = Desk::empty();
    desk.write("index/words/topic.toml", b"[[terms]]\nkey = \"bl\xe5\"\n");
    let ran = desk.tiltak(&["check", "--format", "json"]);
    assert_eq!(ran.json()["files"][0]["problems"][0]["code"], serde_json::json!("not-text"), "{}", ran.out);
    ran.ended(1);
}
