//! `tiltak check`.

use serde_json::{Value, json};

use crate::support::{Desk, programme_text};

/// A record with one mistake, on line 1.
fn wrong() -> String {
    programme_text("Pip").replace("name = ", "nme = ")
}

/// A record with something to look at, and no mistake.
fn doubtful() -> String {
    programme_text("Pip").replace("nn = ", "# nn = ")
}

#[test]
fn sound_records_are_counted_and_the_code_is_0() {
    let desk = Desk::empty();
    assert_eq!(desk.tiltak(&["check"]).ended(0), "0 tiltak uten feil\n");
    desk.write("programmes/en.toml", programme_text("En"));
    assert_eq!(desk.tiltak(&["check"]).ended(0), "ett tiltak uten feil\n");
    desk.write("programmes/to.toml", programme_text("To"));
    let ran = desk.tiltak(&["check"]);
    assert_eq!(ran.ended(0), "2 tiltak uten feil\n");
    assert_eq!(ran.err, "");
}

#[test]
fn the_real_records_are_sound() {
    let desk = Desk::with_the_real_programmes();
    desk.tiltak(&["check"]).ended(0);
}

#[test]
fn a_mistake_is_shown_in_its_place_and_the_code_is_1() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", wrong());
    desk.write("programmes/sound.toml", programme_text("Sound"));
    assert_lines(
        desk.tiltak(&["check"]).ended(1),
        &[
            "feil[unknown-key]: nøkkelen `nme` finnes ikke her",
            " --> programmes/pip.toml:1:1",
            "hjelp: mente du `name`?",
            "les mer: tiltak check --explain unknown-key",
            "én feil og 0 advarsler i én fil.",
        ],
    );
}

/// Every one of these lines, in this order.
#[track_caller]
fn assert_lines(text: &str, lines: &[&str]) {
    let mut rest = text.lines();
    for line in lines {
        assert!(rest.any(|it| it == *line), "no «{line}» where it belongs in\n{text}");
    }
}

#[test]
fn a_warning_is_shown_and_the_code_is_0() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", doubtful());
    let ran = desk.tiltak(&["check"]);
    assert_lines(
        ran.ended(0),
        &[
            "advarsel[summary-not-translated]: sammendraget mangler språk: nn",
            "0 feil og én advarsel i én fil.",
        ],
    );
}

#[test]
fn one_wrong_file_hides_no_other() {
    let desk = Desk::empty();
    for name in ["a1", "b2", "c3"] {
        desk.write(&format!("programmes/{name}.toml"), wrong());
    }
    let ran = desk.tiltak(&["check"]);
    let out = ran.ended(1);
    for name in ["a1", "b2", "c3"] {
        assert!(out.contains(&format!("programmes/{name}.toml:1:1")), "{out}");
    }
    assert!(out.ends_with("3 feil og 0 advarsler i 3 filer.\n"), "{out}");
}

#[test]
fn a_mistake_does_not_hide_what_the_rules_say() {
    let desk = Desk::empty();
    desk.write(
        "programmes/pip.toml",
        doubtful().replace("value = \"group-programme\"", "value = \"gruppe\""),
    );
    let ran = desk.tiltak(&["check", "--format", "json"]);
    ran.ended(1);
    let codes: Vec<_> = ran.json()["files"][0]["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| problem["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(codes, ["summary-not-translated", "unknown-term"]);
}

#[test]
fn what_cannot_be_checked_ends_with_2_and_says_why() {
    let desk = Desk::empty();
    let ran = desk.tiltak(&["check", "programmes/nothing.toml"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.starts_with("tiltak: kan ikke lese `programmes/nothing.toml`: det finnes ikke"),
        "{}",
        ran.err
    );

    let ran = desk.tiltak(&["--programmes", "nowhere", "check"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("`nowhere`"), "{}", ran.err);

    assert_eq!(desk.tiltak(&["check", "--format", "xml"]).code, 2);
    assert_eq!(desk.tiltak(&["chek"]).code, 2);
}

#[test]
fn what_is_only_suggested_is_not_written() {
    let desk = Desk::empty();
    for text in [wrong(), doubtful(), wrong().replace('\n', "\r\n"), "name = \n".to_owned()] {
        desk.write("programmes/pip.toml", &text);
        let ran = desk.tiltak(&["check", "--fix"]);
        assert_eq!((ran.code, ran.out), (desk.tiltak(&["check"]).code, desk.tiltak(&["check"]).out));
        assert_eq!(desk.text("programmes/pip.toml"), text);
    }
}

#[test]
fn files_and_folders_can_be_named() {
    let desk = Desk::empty();
    desk.write("programmes/wrong.toml", wrong());
    desk.write("elsewhere/en.toml", programme_text("En"));
    desk.write("elsewhere/to.toml", programme_text("To"));
    assert_eq!(desk.tiltak(&["check", "elsewhere"]).ended(0), "2 tiltak uten feil\n");
    assert_eq!(desk.tiltak(&["check", "elsewhere/en.toml"]).ended(0), "ett tiltak uten feil\n");
    assert_eq!(desk.tiltak(&["check", "elsewhere", "programmes/wrong.toml"]).code, 1);
}

#[test]
fn the_vocabularies_are_checked_too() {
    let desk = Desk::empty();
    desk.write("index/words/topic.toml", "[[terms]]\nkey = \"Ett tema\"\n");
    let ran = desk.tiltak(&["check"]);
    assert!(ran.ended(1).contains("index/words/topic.toml:2:"), "{}", ran.out);
}

#[test]
fn a_tool_gets_every_problem_with_its_place() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", wrong());
    let ran = desk.tiltak(&["check", "--format", "json"]);
    ran.ended(1);
    let expected = json!({
        "errors": 1,
        "warnings": 0,
        "files": [{
            "path": "programmes/pip.toml",
            "problems": [
                {
                    "code": "unknown-key", "severity": "error", "field": "nme",
                    "line": 1, "column": 1, "end_line": 1, "end_column": 4,
                    "message": "nøkkelen `nme` finnes ikke her", "label": "ikke en av nøklene som kan stå her",
                    "help": "mente du `name`?", "replacement": "name",
                },
            ],
        }],
    });
    let mut found = ran.json();
    let order = |problem: &Value| problem["code"].as_str().unwrap_or_default().to_owned();
    found["files"][0]["problems"].as_array_mut().unwrap().sort_by_key(order);
    assert_eq!(found, expected);
}

#[test]
fn a_tool_gets_an_answer_when_nothing_is_wrong() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", programme_text("Pip"));
    let ran = desk.tiltak(&["check", "--format", "json"]);
    ran.ended(0);
    assert_eq!((ran.json()["errors"].clone(), ran.json()["warnings"].clone()), (json!(0), json!(0)));
}

#[test]
fn a_column_counts_letters_as_an_editors_program_does() {
    let desk = Desk::empty();
    desk.write(
        "programmes/pip.toml",
        programme_text("Pip").replace("name = \"Pip\"", "name = { nb = \"Blåbær\", x = \"\" }"),
    );
    let ran = desk.tiltak(&["check", "--format", "json"]);
    let problem = &ran.json()["files"][0]["problems"][0];
    assert_eq!((problem["line"].clone(), problem["column"].clone()), (json!(1), json!(25)), "{}", ran.out);
}

#[test]
fn the_report_speaks_the_language_that_is_asked_for() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", wrong());
    for (language, line) in [
        ("nb", "feil[unknown-key]: nøkkelen `nme` finnes ikke her"),
        ("nn", "feil[unknown-key]: nøkkelen `nme` finst ikkje her"),
        ("da", "fejl[unknown-key]: nøglen `nme` findes ikke her"),
        ("en", "error[unknown-key]: there is no key `nme` here"),
    ] {
        assert_lines(desk.tiltak(&["--language", language, "check"]).ended(1), &[line]);
    }
    assert_eq!(desk.tiltak(&["--language", "se", "check"]).code, 2);
}

#[test]
fn nothing_is_coloured_when_the_report_goes_into_a_file() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", wrong());
    assert!(!desk.tiltak(&["check"]).out.contains('\u{1b}'));
}

#[test]
fn what_is_copied_from_a_folder_of_sources_is_a_note_and_only_asked_for() {
    let desk = Desk::empty();
    let run = "Foreldre og barn møtes hver uke for å snakke om det vanskelige";
    desk.write("programmes/pip.toml", programme_text("Pip").replace("Pip er en gruppe", run));
    desk.write("kilder/side/kilde.md", format!("# Om\n{run} hjemme."));
    let told = |args: &[&str]| desk.tiltak(args).ended(0).contains("copied-run");
    assert!(told(&["check", "--notes", "--sources", "kilder"]));
    assert!(!told(&["check", "--notes"]));
    let nowhere = desk.tiltak(&["check", "--notes", "--sources", "finnes-ikke"]);
    assert!(nowhere.err.contains("finnes-ikke"), "{}", nowhere.err);
}
