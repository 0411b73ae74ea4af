//! Records: one with everything in order, and the real ones.

use std::sync::LazyLock;

use jiff::civil::Date;
use tiltak::catalogue::built_in_vocabularies;
use tiltak::notation::{self, Reading};
use tiltak::problem::Problem;
use tiltak::record::{Programme, ProgrammeId, Vocabularies};
use tiltak::rules;
use tiltak::term::Term as _;

use super::{files_under, text_of};

/// The day on which the tests judge dates.
pub(crate) fn today() -> Date {
    "2026-11-30".parse().unwrap()
}

/// The open vocabularies.
pub(crate) fn vocabularies() -> &'static Vocabularies {
    static VOCABULARIES: LazyLock<Vocabularies> = LazyLock::new(built_in_vocabularies);
    &VOCABULARIES
}

/// A record of this name with everything in order. A test changes only what it
/// is about.
pub(crate) fn programme_text(name: &str) -> String {
    format!(
        r#"name = "{name}"

[summary]
nb = "{name} er en gruppe for barn."
nn = "{name} er ei gruppe for barn."
da = "{name} er en gruppe for børn."
en = "{name} is a group for children."

[[sources]]
id = "nettside"
title = "Om {name}"
publisher = "Eksempelstiftelsen"
kind = "owner-page"
interest = "owner"
published = "2025"
read-on = 2026-11-22
link = "https://example.org/om"

[identity]
kind = {{ value = "group-programme", source = {{ id = "nettside", at = "Om tiltaket" }} }}

[[lifecycle.statuses]]
status = "offered"
as-of = "2025-03"
source = {{ id = "nettside", at = "Om tiltaket" }}

[target-group]
participants = {{ values = ["child"], source = {{ id = "nettside", at = "For hvem" }} }}
child-age = {{ value = {{ from = 4, to = 8, unit = "years" }}, source = {{ id = "nettside", at = "For hvem" }} }}

[editorial]
reviewed-on = 2026-11-22
next-review = 2027-11-22
"#
    )
}

/// A programme of this name with everything in order. Its id is made from its
/// name.
#[track_caller]
pub(crate) fn programme(name: &str) -> Programme {
    sound(ProgrammeId::suggest(name).unwrap().as_str(), &programme_text(name))
}

/// The text of the example in the editors' manual: a record that has every form
/// that a statement can have.
pub(crate) fn example_text() -> String {
    let readme = text_of("programmes/README.md");
    let mut blocks = readme.split("```toml\n");
    let example = blocks.find(|block| block.starts_with("id = \"eksempel-tiltak\"")).unwrap();
    example.split("```").next().unwrap().to_owned()
}

/// The programme of the example in the editors' manual.
pub(crate) fn example() -> Programme {
    sound("eksempel-tiltak", &example_text())
}

/// What comes of reading a text as the record `eksempel`.
pub(crate) fn read(text: &str) -> Reading {
    read_as("eksempel", text)
}

/// What comes of reading a text as the record with this id.
pub(crate) fn read_as(id: &str, text: &str) -> Reading {
    notation::read(&id.parse().unwrap(), text, vocabularies())
}

/// The programme that a text says, which must be without any problem.
#[track_caller]
pub(crate) fn sound(id: &str, text: &str) -> Programme {
    let reading = read_as(id, text);
    assert_eq!(codes(&reading.problems), Vec::<&str>::new(), "{id}");
    let programme = reading.programme.unwrap();
    // Notes are work for some day and no fault of the record's.
    assert_eq!(codes(&faults(&programme)), Vec::<&str>::new(), "{id}");
    programme
}

/// What the rules say of a programme, but for notes.
pub(crate) fn faults(programme: &Programme) -> Vec<Problem> {
    let mut problems = rules::check(programme, today());
    problems.retain(|problem| problem.severity() > tiltak::problem::Severity::Note);
    problems
}

/// The codes of problems, in their order.
pub(crate) fn codes(problems: &[Problem]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.code.key()).collect()
}

/// The ids of the records in `programmes/`.
pub(crate) fn real_ids() -> Vec<String> {
    let files = files_under("programmes", ".toml");
    let id = |file: String| file.trim_start_matches("programmes/").trim_end_matches(".toml").to_owned();
    files.into_iter().map(id).collect()
}

/// The first four records: few enough to count by hand what a page shows.
pub(crate) const FIRST_FOUR: &[&str] =
    &["barn-i-rusfamilier", "familiestue-nyborg", "pip-klubben", "stine-sofie-hverdagspakke"];

/// The text of a record in `programmes/`.
#[track_caller]
pub(crate) fn real_text(id: &str) -> String {
    text_of(&format!("programmes/{id}.toml"))
}

/// A programme in `programmes/`.
#[track_caller]
pub(crate) fn real(id: &str) -> Programme {
    sound(id, &real_text(id))
}
