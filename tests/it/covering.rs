//! How much is known of a programme, group by group, and how old it is.

use tiltak::coverage::{Tally, told};
use tiltak::record::{Group, Question, SilenceKind};

use crate::support::{programme_text, real, real_ids, sound, today};

fn not_stated(on: &str, question: &str) -> String {
    format!("\n[[not-stated]]\non = {on}\nlooked-in = [\"nettside\"]\nquestions = [\"{question}\"]\n")
}

#[test]
fn every_question_is_told_of_once() {
    for programme in real_ids().iter().map(|id| real(id)) {
        let told = told(&programme);
        assert_eq!(told.iter().map(|it| it.tally).sum::<Tally>(), Tally::of(&programme, Question::all()));
        for it in &told {
            let n_silent: usize = it.silent.iter().map(|silent| silent.questions.len()).sum();
            // That nobody knows stands among what is told, and answers nothing.
            let n_unknown = it.answered.iter().filter(|it| it.silence_kind(&programme).is_some()).count();
            let told = (it.answered.len() - n_unknown, n_silent + n_unknown);
            assert_eq!(told, (it.tally.stated, it.tally.total() - it.tally.stated));
            assert!(it.silent.iter().all(|silent| !silent.questions.is_empty()));
        }
    }
}

#[test]
fn the_owner_is_asked_what_the_sources_leave_out_and_what_nobody_has_looked_for() {
    let text = programme_text("Alfa")
        + &not_stated("2026-11-20", "commitments.meals")
        + "\n[[not-applicable]]\nreason = \"Slik er det.\"\nquestions = [\"commitments.staff\"]\n";
    let programme = sound("alfa", &text);
    let told = told(&programme);
    let commitments = told.iter().find(|it| it.group == Group::Commitments).unwrap();
    let n_questions = Question::in_group(Group::Commitments).count();
    assert_eq!(commitments.to_ask.len(), n_questions - 1);
    assert_eq!(commitments.tally.not_recorded, n_questions - 2);
    let kinds: Vec<_> = commitments.silent.iter().map(|it| (it.kind, it.questions.len())).collect();
    assert_eq!(
        kinds,
        [
            (SilenceKind::NotStated, 1),
            (SilenceKind::NotRecorded, n_questions - 2),
            (SilenceKind::NotApplicable, 1)
        ]
    );
}

#[test]
fn all_that_is_silent_had_been_looked_for_on_the_earliest_day() {
    let text = programme_text("Alfa")
        + &not_stated("2026-11-20", "commitments.meals")
        + &not_stated("2026-11-18", "commitments.staff");
    let programme = sound("alfa", &text);
    let told = told(&programme);
    let commitments = told.iter().find(|it| it.group == Group::Commitments).unwrap();
    assert_eq!(commitments.silent[0].looked_on(), Some("2026-11-18".parse().unwrap()));
    assert_eq!(commitments.silent[1].looked_on(), None, "nobody has looked for the rest");
}

#[test]
fn a_source_is_old_when_six_new_years_have_passed() {
    let published = |year: &str| {
        let text = programme_text("Alfa").replace("published = \"2025\"", &format!("published = \"{year}\""));
        sound("alfa", &text)
    };
    let (older, newer) = (published("2020"), published("2021"));
    assert!(older.newest_source().unwrap().old_since(today()).is_some());
    assert!(newer.newest_source().unwrap().old_since(today()).is_none());
}
