//! How situations are written down: `index/words/situation.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::measure::AGE_SPAN;
use super::shape::{QUESTION, STRING, TERM_KEY, YES_NO, list, open_term, term, written};
use super::table::TableReader;
use super::vocabulary::{TermsReading, in_all_languages, read_terms};
use crate::problem::{Code, Problem};
use crate::record::{OpenTerm, OpenVocabulary, Situation, Vocabularies};
use crate::span::Written;
use crate::words::{Language, Message};

/// What came of reading a text as the list of situations.
pub type SituationsReading = TermsReading<Situation>;

/// Reads a text as the list of situations, with the terms of these vocabularies.
pub fn read_situations(text: &str, vocabularies: &Vocabularies) -> SituationsReading {
    read_terms("situations", vocabularies, text, situation, |situation| &situation.key)
}

fn situation(table: &TableReader<'_, '_>) -> Option<Situation> {
    let key = table.must("key", TERM_KEY);
    let has_questions = table.has("questions");
    let said = table.section("said", |phrases| said(phrases, has_questions));
    let means = in_all_languages(table, "means");
    let terms = terms(table);
    let questions = table.may("questions", list(QUESTION)).unwrap_or_default();
    let questions = questions.into_iter().flat_map(|written| written.value.questions()).collect();
    let is_about_nothing = !["strains", "outcomes", "topics", "questions"].iter().any(|key| table.has(key));
    if is_about_nothing {
        table.report_at("strains", Problem::new(Code::MissingKey, table.bytes()).with("key", "strains"));
    }
    let participants = table.may("participants", list(term())).unwrap_or_default();
    let ages = table.may("ages", AGE_SPAN);
    let is_way_in = table.may("way-in", YES_NO).unwrap_or_default();
    Some(Situation { key: key?, said, means: means?, terms, questions, participants, ages, is_way_in })
}

/// The strains, outcomes and topics that a table names.
pub(super) fn terms(table: &TableReader<'_, '_>) -> Vec<Arc<OpenTerm>> {
    let named = [
        ("strains", OpenVocabulary::Strain),
        ("outcomes", OpenVocabulary::Outcome),
        ("topics", OpenVocabulary::Topic),
    ];
    let of_key = |(key, vocabulary): (&'static str, OpenVocabulary)| {
        table.may(key, list(open_term(vocabulary))).unwrap_or_default()
    };
    named.into_iter().flat_map(of_key).collect()
}

/// What people say. A question of the record may be asked in one word: `lokaler`.
fn said(table: &TableReader<'_, '_>, may_be_one_word: bool) -> BTreeMap<Language, Vec<String>> {
    let in_language = |&language: &Language| {
        let phrases = table.must(language.code(), list(written(STRING))).unwrap_or_default();
        let wrong = phrases.iter().filter(|phrase| !may_be_one_word && is_one_word(phrase));
        wrong.for_each(|phrase| {
            let mut problem =
                Problem::at(Code::TermDoesNotFit, phrase).with("written", phrase.value.as_str());
            problem.label = Message::new("label-phrase-of-one-word");
            table.report(problem);
        });
        (language, phrases.into_iter().map(|phrase| phrase.value).collect())
    };
    Language::ALL.iter().map(in_language).collect()
}

/// One word alone is no situation: it is searched for, with its synonyms.
fn is_one_word(phrase: &Written<String>) -> bool {
    phrase.value.split_whitespace().nth(1).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::read_vocabulary;

    const SOUND: &str = r#"
[[situations]]
key = "child-hits"
said = { nb = ["barnet slår"], nn = ["barnet slår"], da = ["barnet slår"], en = ["child hits"] }
means = { nb = "slag", nn = "slag", da = "slag", en = "hitting" }
strains = ["behaviour"]
participants = ["child"]
ages = { from = 3, to = 9, unit = "years" }
way-in = true
"#;

    fn reading(text: &str) -> SituationsReading {
        let term =
            "[[terms]]\nkey = \"behaviour\"\nlabel = { nb = \"A\", nn = \"A\", da = \"A\", en = \"A\" }\n";
        let terms = read_vocabulary(OpenVocabulary::Strain, term).terms;
        read_situations(text, &Vocabularies::default().with_terms(terms.into_iter().map(|it| it.value)))
    }

    #[test]
    fn a_situation_is_read_as_it_is_written() {
        let reading = reading(SOUND);
        assert!(reading.problems.is_empty(), "{:?}", reading.problems);
        let situation = &reading.terms[0].value;
        assert_eq!(situation.way_in(Language::English), Some("child hits"));
        assert_eq!(situation.terms[0].key, "behaviour");
        assert!(situation.is_way_in && situation.ages.is_some_and(|ages| ages.holds_years(9)));
    }

    #[test]
    fn what_is_written_wrongly_is_told_where_it_stands() {
        for (sound, wrong, code) in [
            (r#"["behaviour"]"#, r#"["behavior"]"#, Code::UnknownTerm),
            (r#"strains = ["behaviour"]"#, "", Code::MissingKey),
            (r#"["child"]"#, r#"["kids"]"#, Code::UnknownTerm),
            (r#"en = ["child hits"]"#, r#"en = ["hits"]"#, Code::TermDoesNotFit),
            (r#", en = ["child hits"]"#, "", Code::MissingKey),
            (r#", en = "hitting""#, "", Code::MissingKey),
            ("to = 9", "to = 2", Code::RangeReversed),
            ("way-in", "way-inn", Code::UnknownKey),
        ] {
            let text = SOUND.replace(sound, wrong);
            let reading = reading(&text);
            let codes: Vec<_> = reading.problems.iter().map(|it| it.code).collect();
            assert_eq!(codes, [code], "{wrong}");
            assert!(!text[reading.problems[0].bytes.clone()].is_empty(), "{wrong}");
        }
    }
}
