//! `tiltak show ID`.

use crate::support::{Desk, assert_seen, programme_text, real_ids};

#[test]
fn a_record_is_shown_as_text() {
    let desk = Desk::with_programmes(&["pip-klubben"]);
    let ran = desk.tiltak(&["show", "pip-klubben"]);
    let first: Vec<&str> = ran.ended(0).lines().take(60).collect();
    assert_seen("command/show-pip-klubben", &first.join("\n"));
}

#[test]
fn every_record_can_be_shown_and_in_every_language() {
    // Each in one language in turn, and among no others: a program that reads all of them for each of them takes minutes.
    for (id, language) in real_ids().iter().zip(["nb", "nn", "da", "en"].into_iter().cycle()) {
        let desk = Desk::with_programmes(&[id]);
        let ran = desk.tiltak(&["--language", language, "show", id]);
        let out = ran.ended(0);
        assert!(out.lines().count() > 50, "{id} {language}");
        assert!(!out.contains("{ $") && !out.contains("detail-"), "{id} {language}");
        assert_eq!(ran.err, "", "{id} {language}");
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
fn a_sound_draft_is_shown_and_says_first_that_it_is_one() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", format!("draft = true\n{}", programme_text("Pip")));
    for (language, first) in [("nb", "utkast"), ("nn", "utkast"), ("da", "udkast"), ("en", "draft")] {
        for more in [&[][..], &["--short"], &["--drafts"]] {
            let ran = desk.tiltak(&[&["--language", language, "show", "pip"], more].concat());
            let lines: Vec<&str> = ran.ended(0).lines().collect();
            assert!(lines[0].contains(first) && lines[2] == "Pip", "{}", ran.out);
        }
    }
}

#[test]
fn what_has_errors_is_told_from_what_does_not_exist() {
    let desk = Desk::empty();
    let wrong = programme_text("Pip").replace("name = ", "nme = ");
    desk.write("programmes/utkastet.toml", format!("draft = true\n{wrong}"));
    desk.write("programmes/gjelder.toml", wrong);
    desk.write("programmes/halvt.toml", "draft = true\nname = ");
    for language in ["nb", "nn", "da", "en"] {
        let said = |id: &str| {
            let ran = desk.tiltak(&["--language", language, "show", id]);
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{id}");
            ran.err.replace(id, "ID")
        };
        let told = ["utkastet", "gjelder", "finnes-ikke"].map(said);
        assert!(told[..2].iter().all(|it| it.contains("tiltak check programmes/ID.toml")), "{told:?}");
        assert!(!told[2].contains("tiltak check"), "{told:?}");
        assert_ne!(told[0], told[1]);
        assert!(said("halvt").contains("tiltak check"));
    }
}

#[test]
fn both_sides_of_a_disagreement_are_shown() {
    let desk = Desk::with_programmes(&["pip-klubben"]);
    let ran = desk.tiltak(&["show", "pip-klubben"]);
    let (_, after) = ran.ended(0).split_once("    Tilbys [1 Effekter").unwrap();
    let lines: Vec<&str> = after.lines().take(8).map(str::trim).collect();
    assert!(lines.contains(&"Kildene er uenige:"), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("Prøves ut [2 ")), "{lines:?}");
}

#[test]
fn a_period_the_hours_of_a_role_a_place_of_a_study_and_downloads_are_shown() {
    let desk = Desk::empty();
    let source = "source = { id = \"nettside\", at = \"Om\" }";
    let text = format!(
        "{}\n[[identity.history]]\nwhen = \"2019\"\nto = \"2021\"\ntext = \"Prøvd ut.\"\n{source}\n\
         [[staffing.roles]]\nrole = \"Leder\"\nhours = {{ exactly = 4, unit = \"hours\", per = \"week\" }}\n{source}\n\
         [[lifecycle.reach]]\nquantity = {{ exactly = 2000, unit = \"downloads\" }}\ntext = \"Appen.\"\n{source}\n\
         [[evaluation.studies]]\ntitle = \"Evaluering\"\nplaces = [\"bodo\", \"aalborg\"]\nof = \"programme\"\n\
         design = \"pre-post\"\nindependence = \"unknown\"\n{source}\n",
        programme_text("Pip").replace("kind = \"owner-page\"", "kind = \"thesis\"")
    );
    desk.write("programmes/pip.toml", &text);
    assert_eq!(desk.tiltak(&["check"]).ended(0), "ett tiltak uten feil\n");
    let ran = desk.tiltak(&["show", "pip"]);
    for said in ["4 timer per uke", "2\u{a0}000 nedlastinger", "Bodø", "Aalborg"] {
        assert!(ran.ended(0).contains(said), "{said}: {}", ran.out);
    }
    assert!(ran.out.lines().any(|line| line.contains("2019") && line.contains("2021")), "{}", ran.out);
    desk.write("programmes/pip.toml", text.replace("to = \"2021\"", "to = \"2018\""));
    assert!(desk.tiltak(&["check"]).ended(1).contains("dates-reversed"));
}
