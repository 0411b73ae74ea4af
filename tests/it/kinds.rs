//! A programme of several kinds at once, and what a provider does beside teaching: approving
//! and finding people.

use tiltak::brief::{Brief, BriefQuestion};
use tiltak::record::{Country, Kind, Programme, ProvisionLevel, ProvisionType};
use tiltak::words::{Language, Words};

use crate::support::{Site, codes, programme_text, read, sound, today};

/// A programme that is of these kinds, written as one word or as a list.
fn of_kinds(name: &str, written: &str) -> Programme {
    let text = programme_text(name).replace("\"group-programme\"", written);
    sound(&name.to_lowercase(), &text)
}

fn what_it_is(programme: &Programme, language: Language) -> String {
    let brief = Brief::of(programme, today(), Country::Norway);
    brief.answer(BriefQuestion::What).whole(Words::of(language)).join(" ")
}

#[test]
fn a_kind_is_a_word_or_a_list_and_never_empty() {
    let kinds = |written| of_kinds("Alfa", written).identity.kind.stated().unwrap().value.clone();
    assert_eq!(kinds("\"open-service\""), [Kind::OpenService]);
    assert_eq!(kinds("[\"open-service\"]"), [Kind::OpenService]);
    assert_eq!(kinds("[\"digital\", \"family-programme\"]"), [Kind::Digital, Kind::FamilyProgramme]);
    for (written, code) in [("[]", "empty-text"), ("[\"digital\", \"bok\"]", "unknown-term")] {
        let text = programme_text("Alfa").replace("\"group-programme\"", written);
        assert_eq!(codes(&read(&text).problems), [code], "{written}");
    }
}

#[test]
fn several_kinds_are_said_in_one_breath() {
    let three = of_kinds("Alfa", "[\"individual-programme\", \"group-programme\", \"open-service\"]");
    assert_eq!(
        what_it_is(&three, Language::Bokmal),
        "Individuelt tiltak, gruppetiltak og åpent tilbud uten fast forløp."
    );
    let two = of_kinds("Beta", "[\"digital\", \"family-programme\"]");
    assert_eq!(what_it_is(&two, Language::Nynorsk), "Digitalt tiltak og familietiltak.");
    assert_eq!(what_it_is(&of_kinds("Gamma", "\"digital\""), Language::Bokmal), "Digitalt tiltak.");
}

#[test]
fn who_also_teaches_staff_still_reaches_families() {
    let only = |written| of_kinds("Alfa", written).identity.only_teaches_staff();
    assert!(only("\"competence-programme\"") && only("[\"competence-programme\"]"));
    assert!(!only("[\"competence-programme\", \"group-programme\"]") && !only("\"digital\""));
}

#[tokio::test]
async fn each_kind_finds_the_programme_and_stands_on_its_page() {
    let both = of_kinds("Alfa", "[\"individual-programme\", \"open-service\"]");
    let site = Site::showing([both, of_kinds("Beta", "\"digital\"")]);
    for (kind, found) in [("individual-programme", "Alfa"), ("open-service", "Alfa"), ("digital", "Beta")] {
        let page = site.get(&format!("/tiltak?kind={kind}")).await.ok();
        assert_eq!(page.texts("article h3"), [found], "{kind}");
    }
    let page = site.get("/tiltak/alfa?show=all").await.ok();
    assert_eq!(page.only("p.kind"), "Individuelt tiltak · Åpent tilbud uten fast forløp");
    let row = page.only("#identity-kind");
    assert!(row.contains("Individuelt tiltak") && row.contains("Åpent tilbud"), "{row}");
    let side = site.get("/sammenlign?p=alfa&p=beta&show=all").await.ok();
    assert!(side.texts("tr[id='identity-kind'] td")[0].contains("Åpent tilbud"));
    let csv = site.get("/sammenlign.csv?p=alfa&p=beta").await.ok();
    assert!(csv.text().contains("Individuelt tiltak; Åpent tilbud uten fast forløp"), "{}", csv.text());
}

#[tokio::test]
async fn a_provider_approves_and_recruits() {
    let given = |name: &str, more: &[(&str, &str)]| {
        let lines = more.iter().map(|(kind, level)| {
            format!(
                "\n[[provider]]\ntype = \"{kind}\"\nlevel = \"{level}\"\ntext = \"Slik er det.\"\n\
                 source = {{ id = \"nettside\", at = \"Dette gir vi\" }}\n"
            )
        });
        sound(&name.to_lowercase(), &(programme_text(name) + &lines.collect::<String>()))
    };
    let alfa = given("Alfa", &[("approval", "bound"), ("recruitment", "offered")]);
    let beta = given("Beta", &[("approval", "not-given")]);
    for (kind, level) in [
        (ProvisionType::Approval, ProvisionLevel::Bound),
        (ProvisionType::Recruitment, ProvisionLevel::Offered),
    ] {
        assert_eq!(alfa.provider.of(kind).all()[0].value.level, Some(level));
    }
    let site = Site::showing([alfa, beta]);
    let page = site.get("/tiltak/alfa?show=all").await.ok();
    assert!(page.only("#provider-approval").contains("Godkjenning"));
    let side = site.get("/sammenlign?p=alfa&p=beta&show=all").await.ok();
    let approval = side.texts("tr[id='provider-approval'] td");
    assert!(approval.len() == 2 && approval[0] != approval[1], "{approval:?}");
    let csv = site.get("/sammenlign.csv?p=alfa&p=beta").await.ok();
    assert!(csv.text().contains(";provider.recruitment"));
}
