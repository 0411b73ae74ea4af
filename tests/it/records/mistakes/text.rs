//! Text that is no TOML: one slip gives one problem, in the editor's language, where
//! it began.

use super::{assert_told, told};
use crate::support::{programme_text, read, real_ids, real_text};

/// The record with a piece of it put in another's place.
#[track_caller]
fn with(from: &str, to: &str) -> String {
    let text = programme_text("Pip");
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// The line that the one problem of a text begins on.
#[track_caller]
fn line_of(text: &str) -> usize {
    let problems = read(text).problems;
    let [only] = problems.as_slice() else { panic!("one mistake is {} problems", problems.len()) };
    text[..only.bytes.start].matches('\n').count() + 1
}

#[test]
fn what_is_never_closed_is_told_once_where_it_began() {
    for (from, to, told) in [
        ("at = \"Om tiltaket\" } }", "at = \"Om tiltaket\" }", "tabellen som begynner her, mangler `}`"),
        ("values = [\"child\"]", "values = [\"child\"", "listen som begynner her, mangler `]`"),
        ("\"Eksempelstiftelsen\"", "\"Eksempelstiftelsen", "teksten som begynner her, mangler `\"`"),
        ("\"Eksempelstiftelsen\"", "'Eksempelstiftelsen", "teksten som begynner her, mangler `'`"),
        ("\"Eksempelstiftelsen\"", "\"\"\"Eksempelstiftelsen", "teksten som begynner her, mangler `\"\"\"`"),
    ] {
        let text = with(from, to);
        assert_told(&text, &["syntax: filen kan ikke leses som TOML her", told]);
        assert_eq!(text[..text.find(to).unwrap()].matches('\n').count() + 1, line_of(&text), "{to}");
    }
}

#[test]
fn a_brace_taken_from_any_record_gives_one_problem() {
    for id in real_ids() {
        let text = real_text(&id);
        let braces: Vec<usize> = text.match_indices(" }\n").map(|(at, _)| at).collect();
        for at in [braces[0], braces[braces.len() / 2], braces[braces.len() - 1]] {
            let mut spoilt = text.clone();
            spoilt.replace_range(at..at + 2, "");
            assert_eq!(told(&spoilt).len(), 1, "{id} at {at}: {:#?}", told(&spoilt));
        }
    }
}

#[test]
fn other_mistakes_are_told_beside_what_is_never_closed() {
    let text = with("at = \"Om tiltaket\" } }", "at = \"Om tiltaket\" }")
        .replace("name = \"Pip\"", "name = Pip")
        .replace("next-review = 2027-11-22", "next-review = 22.11.2027");
    let told = told(&text);
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(told[2].contains("skriv `2027-11-22`"), "{told:#?}");
}

#[test]
fn lines_that_are_no_keys_are_told_once_with_how_many_follow() {
    let prose = "Pip er en gruppe for barn\nog foreldrene deres.\n\nBlåbær og æbler:\nalle er velkomne.\n";
    assert_told(
        &with("[summary]", &format!("{prose}[summary]")),
        &["de neste 3 linjene kan heller ikke leses"],
    );
    let two = with("[summary]", "Pip er en gruppe\nfor barn\n[summary]");
    assert_told(&two, &["den neste linjen kan heller ikke leses"]);
}

#[test]
fn two_versions_of_a_file_are_told_as_that() {
    for marks in ["<<<<<<< HEAD\nname = \"Pip\"\n=======\nname = \"Pipp\"\n>>>>>>> main\n", ">>>>>>> main\n"]
    {
        let text = with("name = \"Pip\"\n", marks);
        assert_told(&text, &["to versjoner av de samme linjene", "velg linjene fra den ene versjonen"]);
    }
}

#[test]
fn line_endings_that_cannot_be_read_are_told_as_that() {
    let text = programme_text("Pip").replace('\n', "\r");
    assert_told(&text, &["linjene slutter på en måte som ikke kan leses", "«LF» eller «CRLF»"]);
}

#[test]
fn the_habits_of_other_formats_are_known() {
    for (from, to) in [
        ("name = \"Pip\"", "name: Pip"),
        ("name = \"Pip\"", "name: \"Pip\""),
        ("name = \"Pip\"", "\"name\": \"Pip\","),
        ("publisher = \"Eksempelstiftelsen\"", "  publisher : Eksempelstiftelsen"),
    ] {
        let is_yaml = !to.contains(" :");
        let told = if is_yaml { "skriv `=` i stedet for `:`" } else { "syntax" };
        assert_told(&with(from, to), &[told]);
    }
    assert_told("{\n  \"name\": \"Pip\"\n}\n", &["filen er skrevet som JSON"]);
}

#[test]
fn yes_and_no_are_told_as_a_record_writes_them() {
    for (said, meant) in
        [("True", "true"), ("ja", "true"), ("JA", "true"), ("False", "false"), ("nei", "false")]
    {
        let text = with(
            "[editorial]",
            &format!("[[staffing.roles]]\nrole = \"Ledere\"\nvolunteer = {said}\n[editorial]"),
        );
        assert_told(&text, &["ja og nei skrives `true` og `false`"]);
        assert_eq!(read(&text).problems[0].fix.as_ref().unwrap().replacement, meant);
    }
}

#[test]
fn a_letter_that_nobody_sees_is_pointed_at() {
    for (from, to, mended) in [
        ("name = ", "name\u{a0}= ", " "),
        ("name = ", "name =\u{202f}", " "),
        ("name = ", "name\u{200b} = ", ""),
        ("read-on", "\u{feff}read-on", ""),
        ("values = [", "\u{2060}values = [", ""),
    ] {
        let text = with(from, to);
        assert_told(&text, &["her står et tegn som ikke synes"]);
        assert_eq!(read(&text).problems[0].fix.as_ref().unwrap().replacement, mended);
    }
}

#[test]
fn quotation_marks_of_a_word_processor_are_told_as_straight_ones() {
    for (written, mended) in
        [("“Pip”", "\"Pip\""), ("«Pip»", "\"Pip\""), ("„Pip“", "\"Pip\""), ("‘Pip’", "\"Pip\"")]
    {
        let text = with("\"Pip\"", written);
        assert_told(&text, &["bruk rette anførselstegn: `\"…\"`"]);
        assert_eq!(read(&text).problems[0].fix.as_ref().unwrap().replacement, mended);
    }
}

#[test]
fn a_backslash_in_quotation_marks_is_told_as_that() {
    for written in ["\"\\Users\"", "\"C:\\Mine filer\"", "\"\\x\""] {
        assert_told(
            &with("\"Pip\"", written),
            &["`\\` betyr noe eget i anførselstegn", "`\\\\` der den skal stå"],
        );
    }
}

#[test]
fn nothing_is_said_in_english() {
    for spoilt in [
        "a = 12:30:99",
        "a = 1__0",
        "a = --5",
        "a = 0X1",
        "a = inff",
        "a = tru",
        "a = 2026-11-22T99:00",
        "a.b = 1\na.b.c = 2",
        "a = 'x' y",
        "= 1",
        "a = 1 # \u{1}",
        "a = \"\\u12\"",
        "[]",
        "[a",
        "a = [1 2]",
        "a = {b}",
        "a = ]",
        "\"\"\"a\"\"\" = 1",
    ] {
        let told = told(&format!("{spoilt}\n{}", programme_text("Pip")));
        assert_eq!(told.len(), 1, "{spoilt}: {told:#?}");
        for english in ["invalid", "expected", "missing", "unexpected", "must", " the "] {
            assert!(!told[0].contains(english), "{spoilt}: {}", told[0]);
        }
    }
}
