//! `silence-in-prose`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::{Programme, Text};
use crate::statement::{Statement, answers};

/// How editors say in prose that a source is silent, in the languages that records are written in.
const PHRASES: &[&str] = &[
    "sto ikke i",
    "står ikke i",
    "stod ikkje i",
    "står ikkje i",
    "stod ikke i",
    "ikke ført inn",
    "ikkje ført inn",
    "ikke oppgitt",
    "ikkje oppgitt",
    "oppgir ikke",
    "oppgir ikkje",
    "oppgis ikke",
    "ikke oplyst",
    "oplyses ikke",
    "oplyser ikke",
    "kilden sier ikke",
    "kilden siger ikke",
    "kjelda seier ikkje",
    "siden sier ikke",
    "siden siger ikke",
    "utdraget sier ikke",
    "har ikke lest",
    "har ikkje lese",
    "har ikke læst",
    "is not stated",
    "does not state",
    "does not say",
];

/// # What it asks
/// That a source is silent is said where it is counted: in `not-stated`, or by
/// the key that has a term for it.
///
/// # Why
/// A reader who compares counts silences. One that stands in a remark is in no
/// count, and the question looks as if nobody had asked it.
///
/// # Putting it right
/// Take the sentence away when a question of its own can be silent, and list that
/// question in `not-stated`. A remark that only explains a fact may stay.
pub(super) fn check(programme: &Programme, _today: Date, problems: &mut Vec<Problem>) {
    let answers = answers(programme);
    let said = answers.iter().filter_map(|answer| answer.known.stated());
    problems.extend(said.flatten().filter_map(found_in));
}

/// What is wrong with a statement: the first phrase in what it says itself.
fn found_in(statement: &Statement<'_>) -> Option<Problem> {
    let phrase = statement.prose().into_iter().find_map(phrase_in)?;
    let problem = Problem::new(Code::SilenceInProse, statement.place.table.clone()).with("phrase", phrase);
    Some(problem.in_field(statement.place.field.clone()))
}

fn phrase_in(text: &Text) -> Option<&'static str> {
    let versions = || text.versions().map(|(_, version)| version.to_lowercase());
    PHRASES.iter().copied().find(|phrase| versions().any(|version| version.contains(phrase)))
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_silence_in_prose_is_found_in_texts_and_remarks() {
        let method = |text: &str, note: &str| {
            format!(
                "[[delivery.methods]]\ntext = \"{text}\"\nsource = {{ id = \"nettside\", at = \"Metode\" }}\n{note}\
                 [editorial]"
            )
        };
        let found = |text: &str, note: &str| codes("[editorial]", &method(text, note));
        assert_eq!(found("Samtale. Hvor ofte, sto ikke i det vi leste.", ""), [Code::SilenceInProse]);
        assert_eq!(found("Samtale.", "note = \"Kilden sier ikke hvor ofte.\"\n"), [Code::SilenceInProse]);
        assert_eq!(
            found("Samtale.", "note = { nb = \"Ofte.\", da = \"Hvor tit, er ikke oplyst.\" }\n"),
            [Code::SilenceInProse]
        );
        assert_eq!(found("Samtale. Deltakerne sier ikke alltid ja.", ""), []);
    }
}
