//! The nine short answers: what a person reads, and that there is always an answer with room enough.

mod answers;

use tiltak::brief::{AnswerKind, Brief, BriefQuestion};
use tiltak::coverage::Tally;
use tiltak::record::{CommitmentType, Country, Field, Programme, Question, Term as _};
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

/// What is said without what it quotes.
fn without_quotes(said: &str) -> String {
    let (mut depth, mut kept) = (0_usize, String::new());
    for letter in said.chars() {
        match letter {
            '«' | '“' => depth += 1,
            '»' | '”' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

#[test]
fn what_stands_beside_the_head_never_speaks_of_working_or_of_effect() {
    for id in real_ids() {
        let brief = Brief::of(&real(&id), today(), Country::Norway);
        let answer = brief.answer(BriefQuestion::Effect);
        for (language, never) in [
            (Language::Bokmal, ["virker", "effekt", "virkning"]),
            (Language::Nynorsk, ["verkar", "effekt", "verknad"]),
            (Language::Danish, ["virker", "effekt", "virkning"]),
            (Language::English, ["works", "effective", "effect"]),
        ] {
            let words = Words::of(language);
            let all = [answer.seen(words), answer.unseen(words)].concat();
            // What a level means, whoever rates says in their own words.
            for sentence in all.iter().filter(|it| !it.id().starts_with("brief-effect-rat")) {
                let said = words.say(sentence);
                // Danish turns its quotation marks inward.
                let said = match language {
                    Language::Danish => said.replace('»', "“").replace('«', "”"),
                    Language::Bokmal | Language::Nynorsk | Language::English => said,
                };
                let ours = without_quotes(&said).to_lowercase();
                let mut ours = ours.split(|it: char| !it.is_alphabetic());
                assert!(!ours.any(|word| never.iter().any(|it| word.starts_with(it))), "{id}: {said}");
            }
        }
    }
}

#[test]
fn where_nothing_is_demanded_it_is_said_how_little_is_answered() {
    for id in real_ids() {
        let programme = real(&id);
        let brief = Brief::of(&programme, today(), Country::Norway);
        let said = brief.answer(BriefQuestion::Commitments).short(Words::of(Language::Bokmal));
        let n_answered = programme.commitments.iter().filter(|(_, it)| it.silence_kind().is_none()).count();
        if said.starts_with("Ingen krav oppgitt") {
            let n_types = CommitmentType::ALL.len();
            assert!(n_answered == n_types || said.contains(&format!(" av {n_types} ")), "{id}: {said}");
        }
    }
    let (kind, one) = answer(
        "\n[[commitments]]\ntype = \"meals\"\ntext = \"De spiser.\"\nsource = { id = \"nettside\", at = \"Om\" }\n\n[[not-stated]]\non = 2026-11-22\nlooked-in = [\"nettside\"]\nquestions = [\"commitments\"]\n",
        BriefQuestion::Commitments,
    );
    assert!(one.starts_with("Ingen krav oppgitt (1 av 25 typer er besvart)."), "{kind:?} {one}");
}

#[test]
fn that_nobody_knows_whether_it_is_open_answers_nothing() {
    let stated = |open: &str| {
        let text = format!(
            "\n[lifecycle.open-to-new]\nvalue = \"{open}\"\nsource = {{ id = \"nettside\", at = \"Om\" }}\n"
        );
        let programme = sound("alfa", &(programme_text("Alfa") + &text));
        Tally::of(&programme, [Question::Field(Field::OpenToNew)].into_iter()).stated
    };
    assert_eq!(stated("unknown"), 0);
    for open in ["yes", "no", "waiting-list", "on-application"] {
        assert_eq!(stated(open), 1, "{open}");
    }
}

#[test]
fn among_whom_an_answer_holds_is_never_folded_away() {
    let scopes = ["brief-effect-among", "brief-effect-among-in-part"];
    let mut n_seen = 0;
    for id in real_ids() {
        let brief = Brief::of(&real(&id), today(), Country::Norway);
        let answer = brief.answer(BriefQuestion::Effect);
        for &language in Language::ALL {
            let words = Words::of(language);
            let seen: Vec<&str> = answer.seen(words).iter().map(|it| it.id()).collect();
            for scope in scopes {
                let is_said = answer.unseen(words).iter().any(|it| it.id() == scope);
                assert!(
                    !is_said || seen.contains(&scope),
                    "{id} {language:?} {scope}: {}",
                    answer.short(words)
                );
            }
            n_seen += seen.iter().filter(|it| scopes.contains(it)).count();
        }
    }
    assert!(n_seen >= 2 * Language::ALL.len(), "{n_seen}");
}
