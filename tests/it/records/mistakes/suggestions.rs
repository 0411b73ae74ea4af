//! What is suggested can itself be written, and never says that all is well.

use tiltak::notation::{Described, Form};
use tiltak::problem::{Code, Problem, is_sound};
use tiltak::words::{Language, Words};

use super::told;
use crate::support::{example_text, programme_text, read, read_as, vocabularies};

/// The text with what a problem suggests done.
fn mended(text: &str, problem: &Problem) -> Option<String> {
    let fix = problem.fix.as_ref()?;
    let mut mended = text.to_owned();
    mended.replace_range(fix.bytes.clone(), &fix.replacement);
    Some(mended)
}

/// The example of the manual with one more letter in each key and each word, one at a time.
fn slips() -> impl Iterator<Item = String> {
    let text = example_text();
    let places: Vec<usize> = text
        .match_indices(" = ")
        .map(|(at, _)| at)
        .chain(text.match_indices("\",").map(|(at, _)| at))
        .chain(text.match_indices("\"]").map(|(at, _)| at))
        .collect();
    places.into_iter().map(move |at| {
        let mut slip = text.clone();
        slip.insert(at, 'x');
        slip
    })
}

#[test]
fn what_is_suggested_for_a_slip_is_accepted() {
    let mut n_mended = 0;
    for slip in slips() {
        for problem in read_as("eksempel-tiltak", &slip).problems {
            let Some(mended) = mended(&slip, &problem) else { continue };
            let after = read_as("eksempel-tiltak", &mended).problems;
            assert!(is_sound(&after), "{problem:?} is mended to {after:#?}");
            n_mended += 1;
        }
    }
    assert!(n_mended > 100, "{n_mended}");
}

#[test]
fn a_key_that_cannot_hold_what_is_written_is_shown_with_what_it_holds() {
    let with = |from: &str, to: &str| {
        let text = programme_text("Pip");
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    for (text, example) in [
        (
            with(
                "[target-group]",
                "[target-group]\nvoluntary = { values = [true], source = { id = \"nettside\", at = \"Om\" } }",
            ),
            "`value = ",
        ),
        (
            with("participants = { values = [\"child\"]", "participants = { value = \"child\""),
            "`values = [\"",
        ),
        (with("name = \"Pip\"", "names = [\"Pip\"]"), "`name = \""),
        (with("read-on = 2026-11-22", "read-onn = \"i går\""), "`read-on = 2026-"),
    ] {
        let told = told(&text);
        assert_eq!(told.len(), 1, "one slip is one problem: {told:#?}");
        assert!(told[0].contains(example), "{told:#?}");
        assert_eq!(read(&text).problems[0].fix, None, "{told:#?}");
    }
    let told = told(&with("[editorial]", "[[editoriall]]"));
    assert!(told[0].contains("mente du `[editorial]`?"), "{told:#?}");
}

#[test]
fn only_words_that_fit_are_suggested_and_shown() {
    let text = programme_text("Pip").replacen(
        "\n[editorial]",
        "\n[delivery]\ngroup-size = { value = { exactly = 3, unit = \"WORD\" }, source = { id = \"nettside\", at = \"X\" } }\n[editorial]",
        1,
    );
    let unit = Described::find("delivery.group-size.value.unit").unwrap();
    let Form::ClosedTerm(_, fitting) = &unit.key.form else { panic!("{unit:?}") };
    for word in ["dayz", "weekss", "childrn", "uker", "barn", "familier", "bananer"] {
        let text = text.replace("WORD", word);
        let [problem] = read(&text).problems.try_into().unwrap();
        assert_eq!(problem.code, Code::UnknownTerm, "{word}");
        match &problem.fix {
            Some(fix) => assert!(fitting.contains(&fix.replacement.trim_matches('"')), "{word}: {fix:?}"),
            None => {
                let help = Words::of(Language::Bokmal).say(problem.help.as_ref().unwrap());
                let shown: Vec<&str> = help.split('`').skip(1).step_by(2).collect();
                let (way, shown) = shown.split_last().unwrap();
                assert_eq!(*way, "tiltak describe delivery.group-size.value.unit");
                assert!((3..=6).contains(&shown.len()), "{help}");
                assert!(shown.iter().all(|it| fitting.contains(it)), "{word}: {help}");
            }
        }
    }
}

#[test]
fn words_are_shown_with_what_they_mean_the_nearest_first_and_never_all_of_a_long_list() {
    let source = "source = { id = \"nettside\", at = \"X\" }";
    for (word, first) in [("tilbys nå", "`offered` («Tilbys»)"), ("under planlegging", "`in-development`")]
    {
        let text =
            format!("{}\n[[lifecycle.statuses]]\nstatus = \"{word}\"\n{source}\n", programme_text("Pip"));
        let told = told(&text);
        assert!(told[0].contains(&format!("de nærmeste ordene er {first}")), "{told:#?}");
        assert!(told[0].contains("`tiltak describe lifecycle.statuses.status`"), "{told:#?}");
    }
}

#[test]
fn a_word_that_an_open_list_lacks_is_told_with_what_to_add_and_where() {
    for (vocabulary, word, key, what) in [
        ("arena", "Bålplassen på øya", "balplassen-pa-oya", "arenas = { values = [\"WORD\"], "),
        ("strain", "Søvnløshet", "sovnloshet", "strains = { values = [\"WORD\"], "),
        ("place", "Bålvika på øya", "balvika-pa-oya", "place = \"WORD\"\n"),
    ] {
        let heading = match vocabulary {
            "arena" => "[delivery]",
            "strain" => "",
            _ => "[[lifecycle.places]]",
        };
        let end = if vocabulary == "place" { "" } else { " }" };
        let said = what.replace("WORD", word);
        let lines =
            format!("{heading}\n{said}source = {{ id = \"nettside\", at = \"X\" }}{end}\n[editorial]");
        let text = programme_text("Pip").replacen("[editorial]", &lines, 1);
        let told = told(&text).join("\n");
        assert!(told.contains(&format!("index/words/{vocabulary}.toml")), "{told}");
        assert!(
            told.contains(&format!("[[terms]]\nkey = \"{key}\"\nlabel = {{ nb = \"{word}\", nn = \"…\"")),
            "{told}"
        );
        assert!(told.contains(&format!("`{key}`")), "{told}");
    }
}

#[test]
fn a_name_that_people_use_leads_to_the_place() {
    let places = vocabularies();
    let place = places.places().find(|it| it.key == "bodo").unwrap();
    for name in ["Bodø", "bodø kommune"] {
        let lines = format!(
            "[[lifecycle.places]]\nplace = \"{name}\"\nsource = {{ id = \"nettside\", at = \"X\" }}\n[editorial]"
        );
        let text = programme_text("Pip").replacen("[editorial]", &lines, 1);
        let fix = read(&text).problems[0].fix.clone();
        assert_eq!(fix.map(|it| it.replacement), Some(format!("\"{}\"", place.key)), "{name}");
    }
}

#[test]
fn no_example_says_that_a_programme_works_or_that_anybody_was_independent() {
    let flattering = ["better", "independent", "offered", "measured-change", "Lovende", "rct"];
    for language in Language::ALL {
        let words = Words::of(*language);
        for key in Described::all() {
            let is_judgement = ["lifecycle", "evaluation"].contains(&key.path[0]);
            let example = words.say(&key.example());
            let says = |word: &&&str| example.trim_matches('"') == **word;
            if is_judgement && words.has(key.example().id()) {
                assert_eq!(flattering.iter().find(says), None, "{}", key.path());
            }
        }
    }
    let lacking = format!(
        "{}\n[[evaluation.studies]]\ntitle = \"X\"\nsource = {{ id = \"nettside\", at = \"X\" }}\n\
         [[evaluation.studies.outcomes]]\ntext = \"X\"\nsource = {{ id = \"nettside\", at = \"X\" }}\n\
         [[lifecycle.statuses]]\nsource = {{ id = \"nettside\", at = \"X\" }}\n",
        programme_text("Pip")
    );
    for told in told(&lacking) {
        assert!(!flattering.iter().any(|word| told.contains(&format!("\"{word}\""))), "{told}");
    }
}
