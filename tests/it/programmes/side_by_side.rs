//! What holds of all four records.

use super::*;
use crate::support::{FIRST_FOUR, codes, faults, files_under, read_as, real, real_ids, real_text};
use tiltak::statement::answers;

/// The records, and how many of their questions no editor has looked into. A
/// number goes down when somebody looks; it goes up when a question is added.
const NOT_LOOKED_INTO: &[(&str, usize)] = &[
    ("barn-i-rusfamilier", 0),
    ("familiestue-nyborg", 0),
    ("pip-klubben", 0),
    ("stine-sofie-hverdagspakke", 0),
];

fn all() -> Vec<Programme> {
    FIRST_FOUR.iter().map(|id| real(id)).collect()
}

#[test]
fn every_record_is_without_errors_and_warnings() {
    let ids = real_ids();
    assert!(ids.len() >= 4);
    for id in ids {
        let reading = read_as(&id, &real_text(&id));
        assert_eq!(codes(&reading.problems), Vec::<&str>::new(), "{id}");
        assert_eq!(codes(&faults(&reading.programme.unwrap())), Vec::<&str>::new(), "{id}");
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "how much is left to look into is worth reading")]
fn every_question_is_answered_or_silent_on_purpose() {
    for (id, expected) in NOT_LOOKED_INTO {
        let programme = real(id);
        let open: Vec<_> = answers(&programme)
            .into_iter()
            .filter(|answer| answer.known.silence_kind() == Some(SilenceKind::NotRecorded))
            .map(|answer| answer.question.key())
            .collect();
        println!("{id}: nobody has looked into {} questions: {open:?}", open.len());
        assert_eq!(open.len(), *expected, "{id}: {open:?}");
    }
}

#[test]
fn not_one_states_an_amount_in_kroner() {
    for (id, _) in NOT_LOOKED_INTO {
        let programme = real(id);
        for (item, known) in programme.costs.lines.iter() {
            assert!(known.stated().is_none(), "{id}: {item:?}");
        }
        assert!(programme.costs.grants.stated().is_none(), "{id}");
    }
}

#[test]
fn the_planners_table_can_be_read_across() {
    let rows = [
        // pip-klubben, barn-i-rusfamilier, familiestue-nyborg, stine-sofie-hverdagspakke
        ("commitments.agreement", ["stated", "not-stated", "not-applicable", "not-stated"]),
        ("commitments.leadership-anchoring", ["stated", "stated", "not-stated", "not-stated"]),
        ("commitments.political-decision", ["not-stated", "not-stated", "not-stated", "not-stated"]),
        ("commitments.coordinator", ["stated", "not-stated", "not-stated", "not-stated"]),
        ("commitments.staff", ["stated", "stated", "stated", "not-stated"]),
        ("commitments.family-contact", ["stated", "not-applicable", "not-stated", "not-stated"]),
        ("commitments.resource-group", ["not-stated", "stated", "not-stated", "not-stated"]),
        ("commitments.key-persons-per-workplace", ["not-stated", "stated", "not-stated", "not-stated"]),
        ("commitments.take-part-in-training", ["stated", "stated", "stated", "not-stated"]),
        ("commitments.take-part-in-supervision", ["stated", "not-stated", "not-stated", "not-stated"]),
        ("commitments.travel", ["not-stated", "stated", "not-stated", "not-stated"]),
        ("commitments.own-costs", ["stated", "not-stated", "not-stated", "not-stated"]),
        ("provider.training", ["stated", "stated", "not-applicable", "not-stated"]),
        ("delivery.group-size", ["stated", "not-stated", "stated", "not-stated"]),
        ("delivery.sessions", ["stated", "stated", "stated", "not-stated"]),
    ];
    let columns =
        ["pip-klubben", "barn-i-rusfamilier", "familiestue-nyborg", "stine-sofie-hverdagspakke"].map(real);
    for (row, expected) in rows {
        let found = columns.each_ref().map(|programme| silence(programme, row));
        assert_eq!(found, expected, "{row}");
    }
}

#[test]
fn every_fact_and_everything_that_contradicts_it_has_a_source_and_a_place_in_it() {
    fn check(id: &str, statement: &tiltak::statement::Statement<'_>, known: &[&str]) {
        let inside = statement.details.iter().flat_map(|detail| match &detail.content {
            tiltak::statement::Content::Statements(inner) => inner.iter().collect::<Vec<_>>(),
            tiltak::statement::Content::Parts(_) | tiltak::statement::Content::Ordered(_) => Vec::new(),
        });
        assert!(!statement.provenance.citations.is_empty(), "{id}: {:?}", statement.says);
        for citation in &statement.provenance.citations {
            assert!(
                known.contains(&citation.source.0.as_str()) && !citation.at.is_empty(),
                "{id}: {citation:?}"
            );
        }
        inside.chain(&statement.conflict).for_each(|inner| check(id, inner, known));
    }
    for programme in all() {
        let known: Vec<&str> = programme.sources.iter().map(|source| source.id.0.as_str()).collect();
        for answer in answers(&programme) {
            for statement in answer.known.stated().into_iter().flatten() {
                check(programme.id.as_str(), statement, &known);
            }
        }
    }
}

#[test]
fn every_name_in_the_folder_is_a_record_or_a_page_of_the_manual() {
    for file in files_under("programmes", "") {
        let is_manual = matches!(
            file.as_str(),
            "programmes/README.md"
                | "programmes/PROBLEMS.md"
                | "programmes/READINGS.md"
                | "programmes/schema.json"
        );
        assert!(is_manual || file.ends_with(".toml"), "{file}");
    }
}

#[test]
fn contacts_are_those_that_the_provider_has_published() {
    for programme in all() {
        for contact in programme.identity.contacts.all() {
            let is_owners =
                |id: &SourceId| programme.source(id).is_some_and(|it| it.interest == Interest::Owner);
            let citations = &contact.provenance.citations;
            assert!(
                citations.iter().any(|it| is_owners(&it.source)),
                "{}: {}",
                programme.id,
                contact.value.name
            );
        }
    }
}
