//! Signs that are too many, too few, or another format's: one sentence each, and what is
//! suggested makes the record whole again.

use super::{assert_told, told};
use crate::support::{programme_text, read};

const KIND: &str = "interest = \"owner\"";

/// The one problem that the record gets with this in another's place; what it suggests puts it
/// right.
#[track_caller]
fn check(from: &str, to: &str, piece: &str) {
    let text = programme_text("Pip");
    assert!(text.contains(from), "{from}");
    let text = text.replacen(from, to, 1);
    assert_told(&text, &["syntax", piece]);
    let fix = read(&text).problems[0].fix.clone().unwrap_or_else(|| panic!("nothing is suggested for {to}"));
    let mut mended = text;
    mended.replace_range(fix.bytes, &fix.replacement);
    assert_eq!(told(&mended), Vec::<String>::new(), "{to}");
}

#[test]
fn what_follows_a_value_is_told() {
    check(KIND, &format!("{KIND} // eieren"), "en kommentar begynner med `#`");
    check(KIND, &format!("{KIND};"), "ta bort `;`");
    check(KIND, &format!("{KIND},"), "ta bort `,`");
    check(KIND, &format!("{KIND} }}"), "én `}` for mye");
    check("kind = \"owner-page\"\n", "kind = \"owner-page\" ", "på en linje for seg");
}

#[test]
fn what_stands_before_a_key_is_told() {
    check(KIND, &format!("; eieren\n{KIND}"), "en kommentar begynner med `#`");
    check(KIND, &format!("// eieren = ja\n{KIND}"), "en kommentar begynner med `#`");
    check(KIND, &format!("- {KIND}"), "ta bort `-`");
    check(KIND, &format!("---\n{KIND}"), "ta bort `---`");
    check(KIND, "interest \"owner\"", "mangler `=`");
}

#[test]
fn keys_that_do_not_stand_in_braces_are_told() {
    let source = "source = { id = \"nettside\", at = \"Om tiltaket\" }";
    let inside = "id = \"nettside\", at = \"Om tiltaket\"";
    check(source, &format!("source = {inside} }}"), "her mangler `{`");
    check(source, &format!("source = ( {inside} )"), "mellom `{` og `}`");
    check(source, &format!("source = [ {inside} ]"), "mellom `{` og `}`");
    check("[\"child\"]", "(\"child\")", "mellom `[` og `]`");
}

#[test]
fn quotation_marks_that_are_one_too_many_are_told() {
    check("\"Eksempelstiftelsen\"", "\"\"Eksempelstiftelsen\"\"", "én `\"` for mye");
    let text = programme_text("Pip").replacen("\"Eksempelstiftelsen\"", "'Let's talk'", 1);
    assert_told(&text, &["teksten slutter ved den første `'`"]);
}

#[test]
fn a_key_with_the_dash_of_a_word_processor_is_told_with_its_hyphen() {
    for dash in ['–', '—', '‑'] {
        check("read-on =", &format!("read{dash}on ="), "(mente du `read-on`?)");
    }
}

#[test]
fn a_letter_that_nobody_sees_is_told_wherever_it_stands() {
    for letter in ['\0', '\u{7}', '\u{b}'] {
        check("[editorial]", &format!("{letter}[editorial]"), "et tegn som ikke synes");
    }
}

#[test]
fn a_list_of_which_there_are_several_headings_has_two_brackets_on_each() {
    let text = programme_text("Pip").replacen("[[sources]]", "[sources]", 1)
        + "\n[sources]\nid = \"rapport\"\ntitle = \"Rapport\"\n";
    assert!(told(&text)[0].contains("skriv `[[sources]]`"), "{:#?}", told(&text));
}

#[test]
fn a_file_of_another_format_is_told_once() {
    let record = programme_text("Pip");
    let yaml =
        "name: Pip\nlanguage: nb\nsummary:\n  nb: En gruppe.\n  en: A group.\nsources:\n  - id: nettside\n";
    let separated = record.replace('\n', "\u{2028}");
    for (text, piece) in [
        ("{\\rtf1\\ansi\\deff0 name = \"Pip\"\\par\n}".to_owned(), "som ren tekst"),
        (format!("<!DOCTYPE html>\n<html><body>\n{record}</body></html>"), "nettside (HTML"),
        (format!("<p>name = \"Pip\"</p>\n{record}"), "nettside (HTML"),
        (format!("```toml\n{record}```\n"), "ta bort linjene med ` ``` `"),
        (yaml.to_owned(), "skrevet som YAML"),
        (format!("---\n{yaml}"), "skrevet som YAML"),
        (record.replace(KIND, &format!("{KIND}\n=======\ninterest = \"funder\"")), "to versjoner"),
        (separated, "linjene slutter på en måte"),
    ] {
        assert_told(&text, &["syntax", piece]);
    }
}
