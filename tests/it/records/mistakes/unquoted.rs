//! A value without its quotation marks, or without itself: what its key holds says what is
//! missing, whatever letter it begins with.

use super::{assert_told, told};
use crate::support::{programme_text, read};

/// The record with a line under its one source.
fn with_line(line: &str) -> String {
    let key = line.split(" =").next().unwrap();
    let record = programme_text("Pip");
    let is_it = |it: &&str| it.starts_with(&format!("{key} ="));
    match record.lines().find(is_it) {
        Some(there) => record.replacen(there, line, 1),
        None => record.replacen("interest =", &format!("{line}\ninterest ="), 1),
    }
}

#[test]
fn a_text_without_quotation_marks_is_told_as_that_and_mended() {
    for (key, words) in [
        ("name", &["ICDP", "Nær", "Tidlig inn", "Fritt, trygt", "false friends", "2 hender"][..]),
        ("publisher", &["NAV", "NKVTS", "FHI", "Inkluderende", "Trygg", "Folkehelse, Oslo", "29.11.2026"]),
        ("kind", &["news", "thesis", "owner-page", "clearinghouse"]),
        ("interest", &["independent", "owner", "funder"]),
        ("title", &["infinitiv", "nanna", "Ja", "1984 og nå"]),
    ] {
        for word in words {
            let text = with_line(&format!("{key} = {word}"));
            assert_told(&text, &["syntax", "tekst skal stå i anførselstegn"]);
            let fix = read(&text).problems[0].fix.clone().unwrap();
            assert_eq!(fix.replacement, format!("\"{word}\""));
            let mut mended = text.clone();
            mended.replace_range(fix.bytes, &fix.replacement);
            assert!(told(&mended).iter().all(|it| !it.starts_with("syntax")), "{word}: {:#?}", told(&mended));
        }
    }
}

#[test]
fn a_key_without_a_value_is_told_as_that() {
    for line in ["publisher = ", "read-on =", "published = # vet ikke", "title ="] {
        assert_told(&with_line(line), &["syntax", "nøkkelen mangler en verdi"]);
    }
    for (from, to) in
        [("from = 4", "from = "), ("value = { from = 4, to = 8, unit = \"years\" }", "value = ")]
    {
        assert_told(&programme_text("Pip").replacen(from, to, 1), &["nøkkelen mangler en verdi"]);
    }
}

#[test]
fn quotation_marks_of_a_word_processor_are_told_inside_a_list_too() {
    for list in ["[“child”]", "[«child»]", "[ „child“ ]"] {
        let text = programme_text("Pip").replacen("[\"child\"]", list, 1);
        assert_told(&text, &["bruk rette anførselstegn"]);
    }
}
