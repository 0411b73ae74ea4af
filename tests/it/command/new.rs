//! `tiltak new ID`.

use crate::support::{Desk, programme_text};

#[test]
fn a_new_record_is_written_and_passes_the_check() {
    let desk = Desk::empty();
    let ran = desk.tiltak(&["new", "mitt-tiltak"]);
    assert!(ran.ended(0).contains("programmes/mitt-tiltak.toml"), "{}", ran.out);
    assert!(desk.text("programmes/mitt-tiltak.toml").contains("id = \"mitt-tiltak\""));
    let ran = desk.tiltak(&["check"]);
    assert!(
        ran.ended(0).contains("Ett utkast, som ikke blir publisert: mitt-tiltak.toml.\n4 feil og"),
        "{}",
        ran.out
    );
}

#[test]
fn a_record_whose_template_is_only_half_filled_in_cannot_be_published() {
    let desk = Desk::empty();
    desk.tiltak(&["new", "mitt-tiltak"]).ended(0);
    let text = desk.text("programmes/mitt-tiltak.toml").replace("draft = true\n", "");
    desk.write("programmes/mitt-tiltak.toml", text);
    let ran = desk.tiltak(&["check"]);
    assert!(ran.ended(1).contains("feil[placeholder-left]"), "{}", ran.out);
    assert_eq!(desk.tiltak(&["show", "mitt-tiltak"]).code, 2);
}

#[test]
fn a_new_record_that_is_filled_in_has_nothing_left_to_say() {
    let desk = Desk::empty();
    desk.tiltak(&["new", "mitt-tiltak"]).ended(0);
    let mut text = desk.text("programmes/mitt-tiltak.toml");
    for (from, to) in [
        ("draft = true\n", ""),
        ("Skriv navnet her", "Mitt tiltak"),
        (
            "\"Skriv sammendraget her. Hva er det, hvem er det for, og hva går det ut på?\"",
            "\"En gruppe for barn.\", nn = \"Ei gruppe for barn.\", da = \"En gruppe for børn.\", \
             en = \"A group for children.\"",
        ),
        ("Skriv tittelen på kilden her", "Om tiltaket"),
        ("Skriv utgiveren her", "Eksempelstiftelsen"),
    ] {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    desk.write("programmes/mitt-tiltak.toml", text);
    assert_eq!(desk.tiltak(&["check"]).ended(0), "ett tiltak uten feil\n");
    assert!(desk.tiltak(&["show", "mitt-tiltak"]).ended(0).starts_with("Mitt tiltak\n"));
}

#[test]
fn somebodys_work_is_never_written_over() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", programme_text("Pip"));
    let ran = desk.tiltak(&["new", "pip"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("`programmes/pip.toml`") && ran.err.contains("finnes tiltaket fra før"),
        "{}",
        ran.err
    );
    assert_eq!(desk.text("programmes/pip.toml"), programme_text("Pip"));
}

#[test]
fn a_bad_id_is_refused_with_a_better_one() {
    let desk = Desk::empty();
    for (bad, better) in
        [("Barn på vei", "`barn-pa-vei`"), ("ÆØÅ-klubben", "`aeoa-klubben`"), ("../../etc", "`etc`")]
    {
        let ran = desk.tiltak(&["new", bad]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{bad}");
        assert!(ran.err.contains(&format!("mente du {better}")), "{}", ran.err);
    }
    let ran = desk.tiltak(&["new", "123"]);
    assert!(ran.code == 2 && ran.err.contains("`123` kan ikke være en id"), "{}", ran.err);
    assert_eq!(std::fs::read_dir(desk.path("programmes")).unwrap().count(), 0);
}

#[test]
fn the_folder_is_made_when_it_is_not_there() {
    let desk = Desk::empty();
    desk.tiltak(&["--programmes", "nye/tiltak", "new", "pip"]).ended(0);
    assert!(desk.path("nye/tiltak/pip.toml").is_file());
}
