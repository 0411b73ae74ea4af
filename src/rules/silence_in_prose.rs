//! `silence-in-prose`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::{Field, Programme, Question, Text};
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
    "ikke opplyst",
    "ikkje opplyst",
    "ikke angitt",
    "ikke angivet",
    "ikke nevnt",
    "ikkje nemnt",
    "ikke nævnt",
    "nevner ikke",
    "nemner ikkje",
    "nævner ikke",
    "fremgår ikke",
    "framgår ikke",
    "framgår ikkje",
    "framgår inte",
    "anges inte",
    "står ingenting om",
    "står ikkje noko om",
    "står intet om",
    "ingen opplysninger om",
    "ingen opplysningar om",
    "ingen oplysninger om",
    "mangler opplysninger",
    "manglar opplysningar",
    "mangler oplysninger",
    "fant ikke noe om",
    "fann ikkje noko om",
    "fandt ikke noget om",
    "kildene sier ikke",
    "kildene sier det ikke",
    "eieren sier ikke",
    "eigaren seier ikkje",
    "ejeren siger ikke",
    "not stated",
    "not mentioned",
    "does not state",
    "does not say",
    "does not mention",
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
    for answer in &answers(programme) {
        // A study must have a title, and says there when it has none of its own.
        let has_title = matches!(answer.question, Question::Field(Field::Studies | Field::Ongoing));
        let statements = answer.known.stated().into_iter().flatten();
        problems.extend(statements.filter_map(|it| found_in(it, usize::from(has_title))));
    }
}

/// What is wrong with a statement: the first phrase in what it says itself, after its title.
fn found_in(statement: &Statement<'_>, n_titles: usize) -> Option<Problem> {
    let phrase = statement.prose().into_iter().skip(n_titles).find_map(phrase_in)?;
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
        for silence in [
            "Lengden fremgår ikke av siden.",
            "Det står ingenting om pris.",
            "Dagene er ikke nevnt.",
            "Mangler opplysninger om dette.",
            "Prisen nemner ikkje kjelda, og ho er ikkje opplyst.",
            "Not stated in the source.",
        ] {
            assert_eq!(found(silence, ""), [Code::SilenceInProse], "{silence}");
        }
        for speech in ["Samtale. Deltakerne sier ikke alltid ja.", "Barnet sier det ikke vet hva det vil."] {
            assert_eq!(found(speech, ""), [], "{speech}");
        }
    }

    #[test]
    fn a_study_may_say_in_its_title_that_it_has_none() {
        let study = |title: &str, limits: &str| {
            format!(
                "[[evaluation.studies]]\ntitle = \"{title}\"\nof = \"programme\"\ndesign = \"pre-post\"\n\
                 independence = \"unknown\"\nlimits = [\"{limits}\"]\n\
                 source = {{ id = \"nettside\", at = \"Studier\" }}\n[editorial]"
            )
        };
        assert_eq!(codes("[editorial]", &study("Rapport (tittelen er ikke oppgitt)", "Få svarte.")), []);
        assert_eq!(
            codes("[editorial]", &study("Rapport", "Frafall er ikke oppgitt.")),
            [Code::SilenceInProse]
        );
    }
}
