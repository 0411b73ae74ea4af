//! What is said at a terminal is said in the language of who is there.

use crate::support::{Desk, programme_text};

const LANGUAGES: [&str; 4] = ["nb", "nn", "da", "en"];

#[test]
fn help_is_in_every_language() {
    let desk = Desk::empty();
    for (language, of_all, of_check) in [
        ("nb", ["Bruk:", "Kommandoer:", "Valg:", "Søk i tiltakene."], "Vis også notater"),
        ("nn", ["Bruk:", "Kommandoar:", "Val:", "Søk i tiltaka."], "Vis òg notat"),
        ("da", ["Brug:", "Kommandoer:", "Valg:", "Søg i indsatserne."], "Vis også noter"),
        ("en", ["Usage:", "Commands:", "Options:", "Search the programmes."], "Show notes too"),
    ] {
        let ran = desk.tiltak(&["--language", language, "--help"]);
        for said in of_all {
            assert!(ran.ended(0).contains(said), "{language}: {said}: {}", ran.out);
        }
        let ran = desk.tiltak_told(&[("TILTAK_LANGUAGE", language)], &["check", "-h"]);
        assert!(ran.ended(0).contains(of_check), "{language}: {}", ran.out);
        assert_eq!(ran.err, "");
    }
    for command in ["check", "show", "new", "search", "describe", "coverage", "evaluate", "generate"] {
        let ran = desk.tiltak(&[command, "--help"]);
        for english in ["Usage", "Options", "Print", "default", "possible", "[env", "The ", " the "] {
            assert!(!ran.ended(0).contains(english), "{command}: {english}: {}", ran.out);
        }
    }
}

#[test]
fn what_is_wrong_with_a_command_is_told_in_every_language() {
    let desk = Desk::empty();
    for (arguments, told) in [
        (
            &["chek"][..],
            ["`chek` finnes ikke", "`chek` finst ikkje", "`chek` findes ikke", "there is no `chek`"],
        ),
        (
            &["check", "--nots"],
            ["`--nots` finnes ikke", "`--nots` finst ikkje", "`--nots` findes ikke", "there is no `--nots`"],
        ),
        (&["show"], ["mangler", "manglar", "mangler", "is missing"]),
        (
            &["check", "--format", "xml"],
            [
                "`xml` kan ikke stå ved",
                "`xml` kan ikkje stå ved",
                "`xml` kan ikke stå ved",
                "`xml` cannot stand for",
            ],
        ),
        (
            &["check", "--explain"],
            ["mangler en verdi", "manglar ein verdi", "mangler en værdi", "lacks a value"],
        ),
        (
            &["describe", "name", "--write"],
            [
                "kan ikke brukes sammen",
                "kan ikkje brukast saman",
                "kan ikke bruges sammen",
                "cannot be used together",
            ],
        ),
    ] {
        for (language, said) in LANGUAGES.into_iter().zip(told) {
            let ran = desk.tiltak(&[&["--language", language], arguments].concat());
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
            assert!(
                ran.err.starts_with("tiltak: ") && ran.err.contains(said),
                "{language} {arguments:?}: {}",
                ran.err
            );
        }
    }
}

#[test]
fn what_cannot_be_done_is_told_in_every_language() {
    let desk = Desk::empty();
    desk.write("programmes/pip.toml", programme_text("Pip"));
    for (arguments, told) in [
        (
            &["check", "borte.toml"][..],
            [
                "kan ikke lese `borte.toml`: det finnes ikke",
                "kan ikkje lese `borte.toml`: det finst ikkje",
                "kan ikke læse `borte.toml`: det findes ikke",
                "cannot read `borte.toml`: there is no such",
            ],
        ),
        (
            &["--programmes", "borte", "show", "pip"],
            [
                "kan ikke se hva som er i mappen `borte`",
                "kan ikkje sjå kva som er i mappa `borte`",
                "kan ikke se, hvad der er i mappen `borte`",
                "cannot list `borte`",
            ],
        ),
        (
            &["show", "borte"],
            [
                "det finnes ikke noe tiltak `borte`",
                "det finst ikkje noko tiltak `borte`",
                "der findes ingen indsats `borte`",
                "there is no record `borte`",
            ],
        ),
        (
            &["new", "pip"],
            [
                "finnes tiltaket fra før?",
                "finst tiltaket frå før?",
                "findes indsatsen allerede?",
                "is there such a record already?",
            ],
        ),
        (
            &["describe", "borte"],
            [
                "ikke noe tiltak har `borte`",
                "ikkje noko tiltak har `borte`",
                "ingen indsats har `borte`",
                "no record has `borte`",
            ],
        ),
        (
            &["search", "--batch", "borte.tsv"],
            [
                "kan ikke lese `borte.tsv`: det finnes ikke",
                "kan ikkje lese `borte.tsv`: det finst ikkje",
                "kan ikke læse `borte.tsv`: det findes ikke",
                "cannot read `borte.tsv`: there is no such",
            ],
        ),
        (
            &["search", "--batch", "programmes/pip.toml"],
            [
                "linje 1 i `programmes/pip.toml` mangler tabulator",
                "linje 1 i `programmes/pip.toml` manglar tabulator",
                "linje 1 i `programmes/pip.toml` mangler tabulator",
                "line 1 of `programmes/pip.toml` has no tab",
            ],
        ),
        (
            &["evaluate", "--judged", "borte"],
            [
                "kan ikke se hva som er i mappen `borte`",
                "kan ikkje sjå kva som er i mappa `borte`",
                "kan ikke se, hvad der er i mappen `borte`",
                "cannot list `borte`",
            ],
        ),
        (
            &["evaluate", "--judged", "programmes"],
            [
                "kan ikke lese de vurderte søkene i `programmes/pip.toml`",
                "kan ikkje lese dei vurderte søka i `programmes/pip.toml`",
                "kan ikke læse de vurderede søgninger i `programmes/pip.toml`",
                "cannot read the judged queries in `programmes/pip.toml`",
            ],
        ),
        (
            &["generate", "programmes"],
            [
                "i `programmes` ligger `pip.toml`",
                "i `programmes` ligg `pip.toml`",
                "i `programmes` ligger `pip.toml`",
                "`programmes` holds `pip.toml`",
            ],
        ),
        (
            &["check", "--explain", "borte"],
            [
                "koden `borte` finnes ikke",
                "koden `borte` finst ikkje",
                "koden `borte` findes ikke",
                "there is no code `borte`",
            ],
        ),
    ] {
        for (language, said) in LANGUAGES.into_iter().zip(told) {
            let ran = desk.tiltak(&[&["--language", language], arguments].concat());
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
            assert!(ran.err.contains(said), "{language} {arguments:?}: {}", ran.err);
        }
    }
}

#[test]
fn the_log_and_the_health_of_a_site_are_in_the_language_of_whoever_runs_it() {
    for (language, said) in [
        ("nb", "nøkkelen `nme` finnes ikke her"),
        ("nn", "nøkkelen `nme` finst ikkje her"),
        ("da", "nøglen `nme` findes ikke her"),
        ("en", "there is no key `nme` here"),
    ] {
        let desk = Desk::empty();
        desk.write("programmes/pip.toml", programme_text("Pip").replace("name = ", "nme = "));
        let site = desk.serve(&["--language", language]);
        let health = site.get("/healthz");
        assert!(health.contains(said), "{language}: {health}");
        let log = desk.text("log");
        assert!(log.contains(said), "{language}: {log}");
        assert!(!log.contains('\u{1b}'), "colours in a file: {log}");
    }
}
