//! The nine short answers: what a person reads, and that there is always an answer with room enough.

mod answers;

use tiltak::brief::{AnswerKind, Brief, BriefQuestion};
use tiltak::record::{Country, Programme, Term as _};
use tiltak::words::{Language, Words};

use crate::support::{FIRST_FOUR, programme_text, real, real_ids, sound, today};

/// The nine answers as somebody reads them.
fn told(programme: &Programme, country: Country, language: Language) -> String {
    let words = Words::of(language);
    let brief = Brief::of(programme, today(), country);
    let mut lines = Vec::new();
    for answer in brief.answers() {
        lines.push(format!("{} [{}]", words.say(&answer.question.asks()), words.say(&answer.kind.label())));
        lines.push(format!("  {}", answer.short(words)));
        lines.extend(answer.rest(words).into_iter().map(|it| format!("    {it}")));
    }
    lines.join("\n")
}

fn answer(text: &str, question: BriefQuestion) -> (AnswerKind, String) {
    let programme = sound("alfa", &(programme_text("Alfa") + text));
    let brief = Brief::of(&programme, today(), Country::Norway);
    let answer = brief.answer(question);
    (answer.kind, answer.whole(Words::of(Language::Bokmal)).join(" "))
}

#[test]
fn the_first_four_in_nine_answers() {
    for id in FIRST_FOUR {
        insta::assert_snapshot!(format!("brief-{id}"), told(&real(id), Country::Norway, Language::Bokmal));
    }
}

#[test]
fn every_answer_of_every_record_has_its_question_its_sources_and_room_in_every_language() {
    for id in real_ids() {
        let programme = real(&id);
        for country in [Country::Norway, Country::Denmark] {
            let brief = Brief::of(&programme, today(), country);
            assert_eq!(brief.answers().len(), 9);
            for (answer, &question) in brief.answers().iter().zip(BriefQuestion::ALL) {
                assert_eq!(answer.question, question);
                for &language in Language::ALL {
                    let said = answer.short(Words::of(language));
                    assert!(!said.trim().is_empty(), "{id} {question:?} {language:?}");
                    let most = answer.room();
                    assert!(said.chars().count() <= most, "{id} {question:?} {language:?}: {said}");
                    assert!(!said.contains("..") && !said.contains("  "), "{id} {question:?}: {said}");
                }
                let needs_source = answer.kind == AnswerKind::Answered
                    && ![BriefQuestion::Knowledge, BriefQuestion::Commitments].contains(&question);
                let cites = !answer.provenance.citations.is_empty();
                assert!(cites || !needs_source, "{id} {question:?} cites nothing");
            }
        }
    }
}

#[test]
fn a_record_that_has_only_just_been_begun_has_nine_honest_answers() {
    let text = programme_text("Alfa");
    let (begun, more) = text.split_once("[identity]").unwrap();
    let (_, editorial) = more.split_once("[editorial]").unwrap();
    let programme = sound("alfa", &format!("{begun}[editorial]{editorial}"));
    insta::assert_snapshot!("brief-begun", told(&programme, Country::Norway, Language::Bokmal));
    let brief = Brief::of(&programme, today(), Country::Norway);
    for &question in BriefQuestion::ALL {
        let kind = brief.answer(question).kind;
        let is_known = question == BriefQuestion::Knowledge;
        let expected = if is_known { AnswerKind::Answered } else { AnswerKind::NotLookedUp };
        assert_eq!(kind, expected, "{question:?}");
    }
}

#[test]
fn only_a_source_that_says_no_gives_a_no() {
    let source = "source = { id = \"nettside\", at = \"Om\" }";
    let ended = answer(
        &format!("\n[[lifecycle.statuses]]\nstatus = \"discontinued\"\nas-of = \"2026\"\n{source}\n"),
        BriefQuestion::Available,
    );
    assert!(ended.1.starts_with("Nei. Det tilbys ikke lenger (2026)."), "{}", ended.1);
    let swedish = answer(
        &format!("\n[[lifecycle.available-in]]\ncountry = \"SE\"\n{source}\n"),
        BriefQuestion::Available,
    );
    assert_eq!(swedish.0, AnswerKind::NotStated);
    assert!(
        swedish.1.starts_with("Vi vet ikke om norske kommuner kan få det. Det kan tas i bruk i Sverige.")
    );
    let here = answer(
        &format!("\n[[lifecycle.available-in]]\ncountry = \"NO\"\n{source}\n"),
        BriefQuestion::Available,
    );
    assert!(
        here.1.starts_with("Det finnes i Norge. Om nye kommuner kan få det, er ikke oppgitt."),
        "{}",
        here.1
    );
}

#[test]
fn it_is_never_said_that_there_are_no_demands() {
    for id in real_ids() {
        let brief = Brief::of(&real(&id), today(), Country::Norway);
        let said = brief.answer(BriefQuestion::Commitments).whole(Words::of(Language::Bokmal)).join(" ");
        assert!(!said.contains("0 krav") && !said.contains("ingen krav."), "{id}: {said}");
    }
}

#[test]
fn what_stands_beside_the_head_never_speaks_of_working_or_of_effect() {
    for id in real_ids() {
        let brief = Brief::of(&real(&id), today(), Country::Norway);
        for sentence in brief.answer(BriefQuestion::Effect).whole(Words::of(Language::Bokmal)) {
            let is_quoted = sentence.contains('«');
            let small = sentence.to_lowercase();
            assert!(is_quoted || !(small.contains("virker") || small.contains("effekt")), "{id}: {sentence}");
        }
    }
}
