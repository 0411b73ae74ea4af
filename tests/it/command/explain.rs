//! `tiltak check --explain CODE`.

use tiltak::problem::Code;
use tiltak::term::Term as _;

use crate::support::{Desk, assert_seen};

#[test]
fn every_code_is_explained() {
    let desk = Desk::empty();
    for code in Code::ALL {
        let ran = desk.tiltak(&["check", "--explain", code.key()]);
        let out = ran.ended(0);
        assert!(out.starts_with(&format!("{}\n", code.key())), "{out}");
        for heading in ["### Hva regelen krever", "### Hvorfor", "### Slik retter du"] {
            assert_eq!(out.matches(heading).count(), 1, "{}: {heading}", code.key());
        }
        assert!(!out.contains("\n## "), "{}: the next section is shown too", code.key());
    }
}

#[test]
fn an_explanation_says_what_why_and_how() {
    assert_seen(
        "command/explain",
        Desk::empty().tiltak(&["check", "--explain", "fact-without-source"]).ended(0),
    );
}

#[test]
fn a_code_that_there_is_not_leads_to_those_there_are() {
    let ran = Desk::empty().tiltak(&["check", "--explain", "unknown-kye"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("`unknown-kye`") && ran.err.contains("unknown-key, key-renamed"), "{}", ran.err);
}

#[test]
fn an_explanation_says_so_when_it_is_in_another_language_than_asked_for() {
    let desk = Desk::empty();
    for (language, said) in [
        ("nn", "Forklaringa er på bokmål."),
        ("da", "Forklaringen er på norsk bokmål."),
        ("en", "The explanation is in Norwegian."),
    ] {
        let ran = desk.tiltak(&["--language", language, "check", "--explain", "syntax"]);
        assert!(ran.ended(0).contains(said), "{}", ran.out);
    }
}

#[test]
fn files_and_an_explanation_cannot_be_had_at_once() {
    assert_eq!(Desk::empty().tiltak(&["check", "--explain", "syntax", "programmes"]).code, 2);
}
