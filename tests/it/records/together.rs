//! What shows only when several records are seen together.

use tiltak::catalogue::Catalogue;
use tiltak::problem::Code;
use tiltak::rules;

use crate::support::{Desk, programme_text, sound};

/// A record that says this too.
fn saying(name: &str, more: &str) -> String {
    format!("{}\n{more}", programme_text(name))
}

fn neighbour(to: &str) -> String {
    format!(
        "[[identity.relations]]\nkind = \"neighbour\"\nto = \"{to}\"\n\
         source = {{ id = \"nettside\", at = \"Se også\" }}\n"
    )
}

/// The codes that these records have only together, each with its record.
fn together(records: &[(&str, String)]) -> Vec<(String, Code)> {
    let catalogue = Catalogue::of(records.iter().map(|(id, text)| sound(id, text)));
    let found = rules::check_together(catalogue.programmes());
    found.into_iter().map(|it| (it.programme.to_string(), it.problem.code)).collect()
}

#[test]
fn a_relation_leads_to_a_record_that_there_is() {
    let found = together(&[("en", saying("En", &neighbour("tp"))), ("to", programme_text("To"))]);
    assert_eq!(found, [("en".to_owned(), Code::UnknownProgramme)]);
}

#[test]
fn two_that_are_alike_both_say_so() {
    let one_sided = together(&[("en", saying("En", &neighbour("to"))), ("to", programme_text("To"))]);
    assert_eq!(one_sided, [("en".to_owned(), Code::RelationNotMirrored)]);
    let both = together(&[("en", saying("En", &neighbour("to"))), ("to", saying("To", &neighbour("en")))]);
    assert_eq!(both, []);
}

#[test]
fn two_records_of_one_name_both_say_so() {
    for (one, other) in [("Pip", "Pip"), ("Pip-klubben", "PIP-KLUBBEN"), ("Blåbær", "BLÅBÆR")] {
        let found = together(&[
            ("en", programme_text(one)),
            ("to", programme_text("To")),
            ("tre", programme_text(other)),
        ]);
        let named: Vec<_> =
            found.into_iter().filter(|(_, code)| *code == Code::SameName).map(|(id, _)| id).collect();
        assert_eq!(named, ["en", "tre"]);
    }
    let found = together(&[("en", programme_text("Pip")), ("to", programme_text("Pip 2"))]);
    assert!(found.iter().all(|(_, code)| *code != Code::SameName), "{found:?}");
}

#[test]
fn a_copy_that_a_program_left_is_told_of_by_the_check() {
    let desk = Desk::empty();
    for id in ["prove", "prove-laptop", "prove-2"] {
        desk.write(&format!("programmes/{id}.toml"), programme_text("Prøve"));
    }
    let out = desk.tiltak(&["check"]).out;
    assert_eq!(out.matches("advarsel[same-name]").count(), 3, "{out}");
}

#[test]
fn a_page_is_described_alike_wherever_it_is_cited() {
    let linked = |name: &str, publisher: &str| {
        let text = programme_text(name);
        let publisher = format!("publisher = \"{publisher}\"");
        let line = text.lines().find(|line| line.starts_with("publisher = ")).unwrap().to_owned();
        text.replacen(&line, &publisher, 1)
    };
    let found = together(&[("en", linked("En", "Et hus")), ("to", linked("To", "Et annet hus"))]);
    assert_eq!(found, [("to".to_owned(), Code::SourceDescribedTwice)]);
    assert_eq!(together(&[("en", linked("En", "Et hus")), ("to", linked("To", "Et hus"))]), []);
}

#[test]
fn a_check_of_the_whole_folder_tells_notes_when_asked() {
    let desk = Desk::with_the_real_programmes();
    let quiet = desk.tiltak(&["check", "--format", "json"]).json();
    assert_eq!(
        quiet["files"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|file| file["problems"] != serde_json::json!([]))
            .count(),
        0
    );
    let notes = desk.tiltak(&["check", "--notes", "--format", "json"]).json();
    let codes: Vec<String> = notes["files"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|file| file["problems"].as_array().unwrap())
        .map(|problem| problem["code"].as_str().unwrap().to_owned())
        .collect();
    for code in ["source-is-copy", "relation-not-mirrored", "status-old"] {
        assert!(codes.iter().any(|it| it == code), "{code} in {codes:?}");
    }
}

#[test]
fn a_relation_that_leads_nowhere_is_told_of_a_draft_and_of_one_file_too() {
    let desk = Desk::empty();
    desk.write("programmes/to.toml", programme_text("To"));
    desk.write("programmes/snart.toml", format!("draft = true\n{}", programme_text("Snart")));
    let says =
        |name: &str, to: &str| desk.write(&format!("programmes/{name}.toml"), saying(name, &neighbour(to)));
    says("en", "tp");
    let draft = |to: &str| {
        desk.write(
            "programmes/utkastet.toml",
            format!("draft = true\n{}", saying("Utkastet", &neighbour(to))),
        );
    };
    draft("finnes-ikke");
    let file = |name: &str| format!("programmes/{name}.toml");
    let n_told = |args: &[&str]| desk.tiltak(args).out.matches("[unknown-programme]").count();
    assert_eq!(n_told(&["check"]), 2);
    assert_eq!(n_told(&["check", &file("en")]), 1);
    assert_eq!(n_told(&["check", &file("utkastet")]), 1);
    // What is there, published or not, can be named.
    for there in ["to", "snart"] {
        draft(there);
        says("en", there);
        assert_eq!(n_told(&["check", &file("utkastet"), &file("en")]), 0, "{there}");
    }
}
