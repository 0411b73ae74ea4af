//! What is made of the description of a record is true and whole: the editors'
//! manual, the template, the words for every key, and the details that are shown.

use std::collections::BTreeSet;

use tiltak::notation::{Described, EXAMPLE_MARK, Form, SCHEMA_LINE, TableSort, manual, template};
use tiltak::record::*;
use tiltak::rules;
use tiltak::statement::DetailKind;
use tiltak::words::{Language, Message, Words};

use crate::support::{Desk, codes, example_text, faults, read, read_as, run, text_of, today, vocabularies};

/// The template as `tiltak new eksempel` writes it.
fn started(language: Language) -> String {
    template(&"eksempel".parse().unwrap(), today(), Words::of(language), vocabularies())
}

/// The template with every example in it taken into use.
fn taken_into_use(language: Language) -> String {
    let used = |line: &str| line.strip_prefix(EXAMPLE_MARK).unwrap_or(line).to_owned();
    started(language).lines().map(used).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_in_the_manual_has_no_problems() {
    let reading = read_as("eksempel-tiltak", &example_text());
    assert_eq!(codes(&reading.problems), Vec::<&str>::new());
    assert_eq!(codes(&rules::check(&reading.programme.unwrap(), today())), Vec::<&str>::new());
}

#[test]
fn a_new_record_is_a_draft_in_which_only_the_editors_own_words_are_missing() {
    for &language in Language::ALL {
        let reading = read(&started(language));
        assert!(reading.is_draft);
        let found: BTreeSet<&str> = codes(&reading.problems).into_iter().collect();
        assert_eq!(found, BTreeSet::from(["placeholder-left"]));
        assert_eq!(codes(&rules::check(&reading.programme.unwrap(), today())), ["summary-not-translated"]);
    }
}

#[test]
fn every_example_in_the_template_can_be_taken_into_use_and_no_question_is_left_open() {
    for &language in Language::ALL {
        let reading = read(&taken_into_use(language));
        // An example that nobody has made her own claims nothing.
        let found: BTreeSet<&str> = codes(&reading.problems).into_iter().collect();
        assert_eq!(found, BTreeSet::from(["placeholder-left"]), "{}", taken_into_use(language));
        let programme = reading.programme.unwrap();
        assert_eq!(programme.editorial, Editorial::default());
        let found = codes(&faults(&programme));
        assert!(found.iter().all(|code| *code == "summary-not-translated"), "{found:?}");
        let answers = tiltak::statement::answers(&programme);
        let open =
            answers.iter().filter(|answer| answer.known.silence_kind() == Some(SilenceKind::NotRecorded));
        let open: Vec<_> = open.map(|answer| answer.question.key()).collect();
        assert_eq!(open, Vec::<String>::new());
    }
}

/// The template with every example in use, and none of its own texts left but those
/// behind this key.
fn finished_but_for(language: Language, key: &str) -> String {
    let words = Words::of(language);
    let text = taken_into_use(language).replace("draft = true\n", "");
    let ids = ["record-name", "record-summary", "source-title", "source-publisher", "citation-at"];
    let others = ids.iter().filter(|id| **id != key);
    let text = others.fold(text, |text, id| text.replace(&said_by(words, id), "Noe annet"));
    let own = [
        ("extent = \"…\"", "extent = \"whole\""),
        ("published = \"…\"", "published = \"2024\""),
        ("link = \"…\"", "link = \"https://example.org/\""),
        ("copy = \"…\"", "copy = \"https://example.org/\""),
        ("looked-in = [\"…\"]", "looked-in = [\"nettside\"]"),
        ("    \"…\",\n", ""),
        ("\"…\"", "\"Noe annet\""),
    ];
    own.iter().fold(text, |text, (placeholder, own)| text.replace(placeholder, own))
}

fn said_by(words: &Words, id: &str) -> String {
    words.say(&Message::named("example-", id))
}

#[test]
fn a_text_of_the_templates_own_keeps_a_record_from_being_published_in_any_language() {
    for &language in Language::ALL {
        for key in ["record-name", "record-summary", "source-title", "source-publisher", "citation-at"] {
            let reading = read(&finished_but_for(language, key));
            assert!(codes(&reading.problems).contains(&"placeholder-left"), "{} {key}", language.code());
            assert!(!reading.is_draft && reading.sound().is_none());
        }
        let reading = read(&finished_but_for(language, ""));
        assert_eq!(codes(&reading.problems), Vec::<&str>::new(), "{}", language.code());
    }
}

#[test]
fn the_template_has_every_key() {
    let text = taken_into_use(Language::Bokmal);
    for key in Described::all() {
        let is_written = text.contains(&format!("{} = ", key.key.name))
            || text.contains(&format!("[{}]", key.path()))
            // A section whose keys are all lists has no heading of its own.
            || text.contains(&format!("[[{}.", key.path()))
            // A list inside a fact has its heading where the fact is not in a conflict.
            || text.contains(&format!(".{}]]", key.key.name));
        // Of several ways to write an amount, an example shows one.
        let is_one_of_several = key.table.alternatives.iter().any(|keys| keys.contains(&key.key.name));
        assert!(is_written || is_one_of_several, "the template lacks `{}`", key.path());
    }
    assert!(started(Language::Bokmal).starts_with(SCHEMA_LINE));
}

#[test]
fn the_manual_and_the_schema_are_as_they_are_made() {
    let readme = text_of("programmes/README.md");
    let made = manual(&readme, Words::of(Language::Bokmal)).expect("the marks in programmes/README.md");
    let say = "out of date: run `cargo run -- describe --write`";
    assert!(made == readme, "programmes/README.md is {say}");
    let schema = tiltak::notation::schema(Words::of(Language::Bokmal), vocabularies());
    let schema = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
    assert!(schema == text_of("programmes/schema.json"), "programmes/schema.json is {say}");
}

#[test]
fn the_manual_names_every_key_and_every_word_to_choose_from() {
    let readme = text_of("programmes/README.md");
    for key in Described::all() {
        let name = key.key.name;
        let ways = [format!("`{name}`"), format!(".{name}`"), format!("[{name}]`"), format!("[[{name}]]`")];
        assert!(ways.iter().any(|way| readme.contains(way)), "{}", key.path());
        if let Form::ClosedTerm(vocabulary, terms) = &key.key.form {
            let (_, words) = readme.split_once(&format!("**{vocabulary}**: ")).unwrap();
            let words = words.lines().next().unwrap();
            for term in terms {
                assert!(words.contains(&format!("`{term}`")), "`{term}` of `{vocabulary}`");
            }
        }
    }
}

#[test]
fn every_key_is_explained_and_prose_has_an_example_in_every_language() {
    for &language in Language::ALL {
        let words = Words::of(language);
        for key in Described::all() {
            assert!(words.has(key.help().id()), "{} lacks {}", language.code(), key.help().id());
            let example = key.example();
            assert!(!key.is_prose() || words.has(example.id()), "{} lacks {}", language.code(), example.id());
        }
    }
}

#[test]
fn what_a_table_is_called_says_what_is_in_it() {
    let tables = Described::all();
    let keys = |of: &Described| -> Vec<&'static str> {
        let own = of.inside().into_iter().filter(|it| !it.is_of_every_fact());
        own.map(|it| it.key.name).collect()
    };
    for one in &tables {
        for other in &tables {
            let (Some(first), Some(second)) = (one.key.form.table(), other.key.form.table()) else {
                continue;
            };
            if first.name == second.name && first.sort == second.sort && first.sort != TableSort::Section {
                assert_eq!(keys(one), keys(other), "{} and {}", one.path(), other.path());
            }
        }
    }
}

/// Keys of facts that a reader does not see as a detail: what the statement says
/// itself, and what is only for us.
const SAID_ITSELF: &[&str] = &[
    "name", "text", "title", "system", "role", "type", "value", "values", "quantity", "amount", "when", "on",
    "place", "status", "country", "exists", "language", "from", "to",
];

#[test]
fn every_detail_is_a_key_and_every_key_of_a_fact_is_said() {
    let names: BTreeSet<String> = Described::all()
        .iter()
        .filter(|it| it.table.sort == TableSort::Fact && !it.is_of_every_fact())
        .map(Described::name)
        .collect();
    let details: BTreeSet<&str> = DetailKind::ALL.iter().map(|kind| kind.key()).collect();
    for kind in DetailKind::ALL.iter().filter(|kind| !DetailKind::NO_KEY.contains(kind)) {
        // What is told of a place stands in the list of places.
        let is_of_a_place = kind.key().starts_with("place.");
        assert!(is_of_a_place || names.contains(kind.key()), "`{}` is no key of a record", kind.key());
    }
    for name in &names {
        let (table, key) = name.split_once('.').unwrap();
        let is_said = SAID_ITSELF.contains(&key) || table == "relation" || details.contains(name.as_str());
        assert!(is_said, "nothing shows `{name}`");
    }
}

#[test]
fn a_key_is_described_at_the_terminal() {
    let told = run(&["describe", "commitments[2].level"]).out;
    for part in ["commitments.level", "kan utelates", "  must          må"] {
        assert!(told.to_lowercase().contains(part), "{part}: {told}");
    }
    // A long list is a line a word, with what each means; of an amount, the units too.
    for (key, line) in [
        ("evaluation.studies.design", "  rct                     Randomisert"),
        ("quantity", "    weeks             … uker"),
        ("commitments.quantity", "    week               uke"),
        ("delivery.arenas", "  school                             Skole"),
        ("lifecycle.places.place", "  bodo "),
    ] {
        let told = run(&["describe", key]).out;
        assert!(told.lines().any(|it| it.starts_with(line)), "{key}: {told}");
        assert!(told.lines().all(|it| it.chars().count() < 160), "{key}: {told}");
    }
    let told = run(&["--language", "en", "describe", "delivery.course-length.value"]).out;
    assert!(told.contains("weeks") && !told.contains("families"), "{told}");
    let wrong = run(&["describe", "delivery.level"]);
    assert!(wrong.code != 0 && wrong.err.contains("commitments.level"), "{}", wrong.err);
}

#[test]
fn a_text_in_one_language_is_described_as_the_text_and_a_near_miss_leads_to_the_key() {
    for (key, path) in [("summary.nb", "summary"), ("identity.aims[0].text.nn", "identity.aims.text")] {
        assert!(run(&["describe", key]).ended(0).starts_with(&format!("{path} (")), "{key}");
    }
    for (miss, key) in [("delivery.course-lenght", "delivery.course-length"), ("summery", "summary")] {
        let ran = run(&["describe", miss]);
        assert!(ran.code == 2 && ran.err.contains(&format!("mente du {key}?")), "{}", ran.err);
    }
    assert!(run(&["describe", "editorial.reviewed-on.nb"]).err.contains("ikke noe tiltak har"));
}

#[test]
fn every_key_is_listed_once() {
    let listed = run(&["describe"]).out;
    let lines: Vec<&str> = listed.lines().collect();
    let unique: BTreeSet<&str> = lines.iter().copied().collect();
    assert_eq!(lines.len(), unique.len());
    assert!(unique.contains("evaluation.studies.outcomes.direction"));
}

#[test]
fn what_is_made_of_the_description_is_written_by_one_command() {
    let desk = Desk::empty();
    desk.write("programmes/README.md", text_of("programmes/README.md").replace("| `name` |", "| `nmae` |"));
    desk.tiltak(&["describe", "--write"]).ended(0);
    assert!(desk.text("programmes/README.md").contains("| `name` |"));
    assert!(desk.text("programmes/schema.json").contains("json-schema.org"));
    desk.write("programmes/README.md", "Ingen plass til nøklene her.");
    let ran = desk.tiltak(&["describe", "--write"]);
    assert!(ran.code != 0 && ran.err.contains("merkene"), "{}", ran.err);
}
