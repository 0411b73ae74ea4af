//! The editors' manual is true: its example and the template can be read, every
//! key and word that they name exists, and none is left out.

use std::collections::BTreeSet;

use tiltak::notation::template;
use tiltak::record::*;
use tiltak::rules;

use crate::support::{
    closed_vocabularies, codes, example_text, faults, read, read_as, text_of, today, vocabularies,
};

/// The template as `tiltak new eksempel` writes it.
fn started() -> String {
    template(&"eksempel".parse().unwrap(), today())
}

/// The template with every example in it taken into use.
fn taken_into_use() -> String {
    let used = |line: &str| line.strip_prefix("#: ").unwrap_or(line).to_owned();
    started().lines().map(used).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_in_the_manual_has_no_problems() {
    let reading = read_as("eksempel-tiltak", &example_text());
    assert_eq!(codes(&reading.problems), Vec::<&str>::new());
    assert_eq!(codes(&rules::check(&reading.programme.unwrap(), today())), Vec::<&str>::new());
}

#[test]
fn a_new_record_is_sound_as_it_stands() {
    let reading = read(&started());
    assert_eq!(codes(&reading.problems), Vec::<&str>::new());
    assert_eq!(codes(&rules::check(&reading.programme.unwrap(), today())), ["summary-not-translated"]);
}

#[test]
fn every_example_in_the_template_can_be_taken_into_use() {
    let reading = read(&taken_into_use());
    assert_eq!(codes(&reading.problems), Vec::<&str>::new());
    assert_eq!(codes(&faults(&reading.programme.unwrap())), Vec::<&str>::new());
}

#[test]
fn the_template_with_everything_in_use_leaves_no_question_open() {
    let programme = read(&taken_into_use()).programme.unwrap();
    let answers = tiltak::statement::answers(&programme);
    let open: Vec<_> = answers
        .iter()
        .filter(|answer| answer.known.silence_kind() == Some(SilenceKind::NotRecorded))
        .map(|answer| answer.question.key())
        .collect();
    assert_eq!(open, Vec::<String>::new());
}

#[test]
fn the_template_lists_exactly_the_questions_there_are() {
    let template = started();
    let (_, list) = template.split_once("# Alle spørsmålene:\n").unwrap();
    let list = list.lines().take_while(|line| line.starts_with("#     "));
    let listed: Vec<&str> = list.flat_map(|line| line.trim_start_matches('#').split_whitespace()).collect();
    let questions: BTreeSet<String> = Question::all().map(Question::key).collect();
    assert_eq!(listed.len(), questions.len(), "a question stands twice, or is missing");
    assert_eq!(listed.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<_>>(), questions);
}

/// The words that an editor can choose from, by vocabulary.
fn words_to_choose_from() -> Vec<(&'static str, Vec<&'static str>)> {
    let written = closed_vocabularies().into_iter().filter(|it| it.is_in_records);
    written.map(|it| (it.name, it.keys)).collect()
}

#[test]
fn the_manual_and_the_template_name_every_word_to_choose_from() {
    let readme = text_of("programmes/README.md");
    let named: BTreeSet<String> = in_backticks(&readme).collect();
    let template = started();
    let written: BTreeSet<&str> =
        template.split(|it: char| !it.is_ascii_alphanumeric() && it != '-').collect();
    for (vocabulary, words) in words_to_choose_from() {
        for word in words {
            assert!(named.contains(word), "programmes/README.md does not name `{word}` of `{vocabulary}`");
            assert!(written.contains(word), "the template does not name `{word}` of `{vocabulary}`");
        }
    }
}

/// What stands between backticks on one line.
fn in_backticks(text: &str) -> impl Iterator<Item = String> {
    let lines = text.lines().filter(|line| !line.starts_with("```"));
    lines.flat_map(|line| line.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>())
}

/// A table that a record can have: the headers that open it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Opened(Vec<String>);

/// Every table in the template with everything in use, each with its keys. The
/// template is complete because it leaves no question open.
fn tables() -> Vec<(Opened, BTreeSet<String>)> {
    let document: toml::Table = taken_into_use().parse().unwrap();
    let mut tables = Vec::new();
    visit(&document, &[], "", &mut tables);
    tables
}

fn visit(table: &toml::Table, headers: &[String], path: &str, tables: &mut Vec<(Opened, BTreeSet<String>)>) {
    tables.push((Opened(headers.to_vec()), table.keys().cloned().collect()));
    for (key, value) in table {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let (header, inner) = match value {
            toml::Value::Table(inner) => (format!("[{path}]"), vec![inner]),
            toml::Value::Array(items) => {
                (format!("[[{path}]]"), items.iter().filter_map(toml::Value::as_table).collect())
            }
            _ => continue,
        };
        let is_list = header.starts_with("[[");
        let headers: Vec<_> = headers.iter().filter(|it| is_list || it.starts_with("[[")).cloned().collect();
        for inner in inner {
            visit(inner, &[headers.clone(), vec![header.clone()]].concat(), &path, tables);
        }
    }
}

/// Whether the reader asks for this key in this table: with a value of the
/// wrong type it is told of the value, and not of the key.
fn is_asked_for(key: &str, table: &Opened) -> bool {
    let text = format!("{}\n{key} = 2026-01-01T00:00:00Z\n", table.0.join("\n"));
    let problems = read(&text).problems;
    assert!(!problems.is_empty());
    let is_about = |bytes: &std::ops::Range<usize>| &text[bytes.clone()] == key;
    !problems.iter().any(|it| it.code.key() == "unknown-key" && is_about(&it.bytes))
}

#[test]
fn the_probe_tells_a_key_from_a_misspelt_one() {
    let owners = Opened(vec!["[[identity.owners]]".to_owned()]);
    assert!(is_asked_for("sector", &owners) && is_asked_for("site", &owners));
    assert!(!is_asked_for("sectr", &owners) && !is_asked_for("phone", &owners));
    let outcomes = Opened(vec!["[[evaluation.studies]]".into(), "[[evaluation.studies.outcomes]]".into()]);
    assert!(is_asked_for("size", &outcomes) && !is_asked_for("sise", &outcomes));
}

/// The rows of the table of keys: the group that a row belongs to, its cells.
fn rows_of_keys() -> Vec<(String, Vec<String>)> {
    let readme = text_of("programmes/README.md");
    let (_, section) = readme.split_once("## Alle nøkler").unwrap();
    let section = section.split("\n## ").next().unwrap();
    let mut group = String::new();
    let mut rows = Vec::new();
    for line in section.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| nøkkel")) {
        let cells: Vec<String> =
            line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
        if cells[0].starts_with("**") || cells[0].starts_with("`[[") {
            group = in_backticks(&cells[0]).next().unwrap().trim_matches(['[', ']']).to_owned();
        }
        rows.push((group.clone(), cells));
    }
    rows
}

#[test]
fn every_key_in_the_manual_is_one_that_the_reader_asks_for() {
    let words: BTreeSet<&str> = words_to_choose_from().into_iter().flat_map(|(_, words)| words).collect();
    let tables = tables();
    let mut n_keys = 0;
    for (group, cells) in rows_of_keys() {
        let belongs = |table: &Opened| {
            table
                .0
                .first()
                .is_some_and(|it| it.trim_matches(['[', ']']).split('.').next() == Some(group.as_str()))
        };
        let in_group: Vec<&Opened> = tables.iter().map(|(table, _)| table).filter(|it| belongs(it)).collect();
        assert!(!in_group.is_empty(), "the template has nothing of `{group}`");
        for name in cells.iter().flat_map(|cell| in_backticks(cell)) {
            let name = name.split(" = ").next().unwrap().to_owned();
            let is_group = name.trim_matches(['[', ']']) == group;
            let is_a_key = in_group.iter().any(|table| is_asked_for_or_odd(&name, table));
            let is_a_word = words.contains(name.as_str()) || name.starts_with("index/words/");
            let is_a_value = matches!(name.as_str(), "true" | "false");
            assert!(
                is_group || is_a_key || is_a_word || is_a_value,
                "`{name}` of `{group}` is neither key nor word"
            );
            n_keys += usize::from(is_a_key);
        }
    }
    assert!(n_keys > 120, "only {n_keys} keys were found");
}

fn is_asked_for_or_odd(name: &str, table: &Opened) -> bool {
    name.chars().all(|it| it.is_ascii_lowercase() || it == '-') && is_asked_for(name, table)
}

#[test]
fn every_key_that_a_record_can_have_is_in_the_manual() {
    let readme = text_of("programmes/README.md");
    let named: BTreeSet<String> = in_backticks(&readme)
        .flat_map(|it| it.split([' ', '.', '[', ']', '{']).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    for (table, keys) in tables() {
        let is_language = |key: &str| tiltak::words::Language::from_code(key).is_some();
        for key in keys.into_iter().filter(|key| !is_language(key)) {
            assert!(named.contains(&key), "programmes/README.md does not name `{key}` of {:?}", table.0);
        }
    }
}

#[test]
fn the_words_that_the_template_suggests_are_in_the_vocabularies() {
    let template = started();
    for &vocabulary in OpenVocabulary::ALL {
        let lead = format!("index/words/{}.toml, blant dem:", vocabulary.key());
        let (_, rest) = template.split_once(&lead).unwrap_or_else(|| panic!("no «{lead}»"));
        let comment =
            rest.lines().take_while(|line| line.is_empty() || line.starts_with("# ") || !line.contains('='));
        let suggested: Vec<_> =
            comment.flat_map(|line| line.trim_start_matches("# ").split_whitespace()).collect();
        assert!(suggested.len() > 5, "{suggested:?}");
        for word in suggested {
            assert!(
                vocabularies().find(vocabulary, word).is_some(),
                "`{word}` is not in {}",
                vocabulary.key()
            );
        }
    }
}
