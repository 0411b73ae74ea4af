//! Records for the tests of the rules: everything in order, and one evaluation.

use crate::catalogue::built_in_vocabularies;
use crate::notation;
use crate::record::Programme;

/// A programme with this written about its evaluation.
#[track_caller]
pub(crate) fn programme(evaluation: &str) -> Programme {
    aiming_at("", evaluation)
}

/// A programme that aims at these areas, with this written about its evaluation.
#[track_caller]
pub(crate) fn aiming_at(areas: &str, evaluation: &str) -> Programme {
    of_source("", areas, evaluation)
}

/// The same, of a source that was read from beginning to end.
#[track_caller]
pub(crate) fn read_whole(areas: &str, evaluation: &str) -> Programme {
    of_source("extent = \"whole\"", areas, evaluation)
}

#[track_caller]
fn of_source(extent: &str, areas: &str, evaluation: &str) -> Programme {
    let aims = if areas.is_empty() {
        String::new()
    } else {
        let values: Vec<String> = areas.split(' ').map(|area| format!("\"{area}\"")).collect();
        format!(
            "[target-group]\noutcomes = {{ values = [{}], source = {{ id = \"nettside\", at = \"Mål\" }} }}\n",
            values.join(", ")
        )
    };
    let text = format!(
        r#"name = "Eksempel"

[summary]
nb = "Et eksempel."
nn = "Eit døme."
da = "Et eksempel."
en = "An example."

[[sources]]
id = "nettside"
title = "Om eksempelet"
publisher = "Eksempelstiftelsen"
kind = "owner-page"
interest = "owner"
published = "2025"
read-on = 2026-11-22
{extent}

[[lifecycle.statuses]]
status = "offered"
as-of = "2025-03"
source = {{ id = "nettside", at = "Om tiltaket" }}

{aims}
{evaluation}

[editorial]
reviewed-on = 2026-11-22
next-review = 2027-11-22
"#
    );
    let reading = notation::read(&"eksempel".parse().unwrap(), &text, &built_in_vocabularies());
    assert!(
        reading.problems.iter().all(|it| it.severity() < crate::problem::Severity::Error),
        "{:?}",
        reading.problems
    );
    reading.programme.unwrap()
}

/// A Norwegian study of the programme with this design.
pub(super) fn study(design: &str) -> String {
    study_of("programme", design)
}

/// A Norwegian study of the programme or of its original.
pub(super) fn study_of(of: &str, design: &str) -> String {
    let in_words = if design == "unknown" { "design-text = \"En studie.\"\n" } else { "" };
    format!(
        "\n[[evaluation.studies]]\ntitle = \"En studie\"\nof = \"{of}\"\ndesign = \"{design}\"\n{in_words}independence = \"unknown\"\ncountry = \"NO\"\nsource = {{ id = \"nettside\", at = \"Studier\" }}\n"
    )
}

/// What the last study found.
pub(super) fn outcome(measured: &str, direction: &str, areas: &[&str]) -> String {
    let areas = if areas.is_empty() { String::new() } else { format!("areas = {areas:?}\n") };
    format!(
        "\n[[evaluation.studies.outcomes]]\nparticipants = [\"child\"]\n{areas}direction = \"{direction}\"\nkind = \"{measured}\"\ntext = \"Et funn.\"\nsource = {{ id = \"nettside\", at = \"Funn\" }}\n"
    )
}

/// How many took part in the last study, or answered.
pub(super) fn counted(who: &str, number: u32, unit: &str) -> String {
    format!(
        "\n[[evaluation.studies.{who}]]\nquantity = {{ exactly = {number}, unit = \"{unit}\" }}\ntext = \"Så mange.\"\nsource = {{ id = \"nettside\", at = \"Tall\" }}\n"
    )
}
