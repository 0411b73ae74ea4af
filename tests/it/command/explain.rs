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
    assert!(ran.err.contains("`unknown-kye`") && ran.err.contains("mente du `unknown-key`?"), "{}", ran.err);
}

#[test]
fn an_explanation_is_wholly_in_the_language_that_is_asked_for() {
    let desk = Desk::empty();
    for (language, headings, wrong) in [
        ("nn", ["Kva regelen krev", "Kvifor", "Slik rettar du"], "Gale:"),
        ("da", ["Hvad reglen kræver", "Hvorfor", "Sådan retter du"], "Forkert:"),
        ("en", ["What the rule asks", "Why", "Putting it right"], "Wrong:"),
    ] {
        for code in Code::ALL {
            let ran = desk.tiltak(&["--language", language, "check", "--explain", code.key()]);
            let out = ran.ended(0);
            assert!(out.starts_with(&format!("{}\n", code.key())), "{out}");
            for heading in headings {
                assert_eq!(out.matches(&format!("### {heading}\n")).count(), 1, "{}: {out}", code.key());
            }
            for bokmal in ["Hva regelen", "Slik retter", "Galt:", "Filen blir", "ikke brukt før"] {
                assert!(!out.contains(bokmal), "{language} {}: {out}", code.key());
            }
        }
        let ran = desk.tiltak(&["--language", language, "check", "--explain", "fact-without-source"]);
        let out = ran.ended(0);
        assert!(out.contains(&format!("\n{wrong}\n\n```toml\n")), "{out}");
        assert_eq!(out.matches("```").count(), 4, "{out}");
    }
}

#[test]
fn files_and_an_explanation_cannot_be_had_at_once() {
    assert_eq!(Desk::empty().tiltak(&["check", "--explain", "syntax", "programmes"]).code, 2);
}
