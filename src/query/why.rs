//! Why a programme matches: the statements that have the words, with the words
//! marked.

use std::collections::BTreeSet;

use crate::index::{SearchField, words as words_of};
use crate::record::{Lang, Programme, Question};
use crate::statement::{Part, Statement, answers};
use crate::words::Words;

/// The most matches that are shown of one programme.
const MOST_MATCHES: usize = 3;

/// How much of a long text is shown around the first match, in characters.
const BEFORE: usize = 60;
const AFTER: usize = 160;

/// One place where a programme matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The field that counts it.
    pub field: SearchField,
    /// The question that the statement answers; absent for name and summary.
    pub question: Option<Question>,
    /// The text, cut into what matches and what does not.
    pub pieces: Vec<Piece>,
    /// The language of the text, when it is not the reader's.
    pub lang: Option<Lang>,
    /// The synonym that was found, when the text itself lacks the word.
    pub synonym: Option<String>,
}

/// A piece of a text that does or does not match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it is a word that was searched for.
    pub is_match: bool,
}

/// A text that might match, and how much it does.
struct Candidate {
    found: Match,
    stems: BTreeSet<String>,
}

/// Where a programme has the stems: the texts that have most of them, in the
/// fields that count most, one for each field.
pub(super) fn matches(programme: &Programme, stems: &[String], words: &Words) -> Vec<Match> {
    if stems.is_empty() {
        return Vec::new();
    }
    let mut candidates = Vec::new();
    let summary = Part::Prose(&programme.summary.value);
    let name = Part::Prose(&programme.name);
    candidates.extend(candidate(SearchField::Name, None, &name, stems, words));
    candidates.extend(candidate(SearchField::Summary, None, &summary, stems, words));
    for answer in answers(programme) {
        let field = SearchField::of(answer.question);
        for statement in answer.known.stated().into_iter().flatten() {
            for part in Statement::every_part(statement) {
                candidates.extend(candidate(field, Some(answer.question), part, stems, words));
            }
        }
    }
    // The sort is stable, so the first statement of equals stands.
    candidates.sort_by(|one, other| {
        let worth = |it: &Candidate| it.stems.len() as f32 * it.found.field.weight();
        worth(other).total_cmp(&worth(one))
    });
    let mut shown: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        let adds_field = shown.iter().all(|it| it.found.field != candidate.found.field);
        if adds_field && shown.len() < MOST_MATCHES {
            shown.push(candidate);
        }
    }
    shown.into_iter().map(|candidate| candidate.found).collect()
}

fn candidate(
    field: SearchField,
    question: Option<Question>,
    part: &Part<'_>,
    stems: &[String],
    words: &Words,
) -> Option<Candidate> {
    if !matches!(
        part,
        Part::Prose(_)
            | Part::Name(_)
            | Part::NameIn(..)
            | Part::Term(_)
            | Part::Open(_)
            | Part::Place(_)
            | Part::Email(_)
    ) {
        return None;
    }
    // Most texts have none of the words: a look at the letters is much cheaper
    // than cutting the text into words, and a page of hits has thousands.
    let said = match part {
        Part::Prose(text) if !may_have(text.for_reader(words.language()).0, stems) => None,
        Part::Name(name) | Part::NameIn(name, _) if !may_have(name, stems) => None,
        _ => Some(part.say(words)),
    };
    if let Some(said) = said.as_ref().filter(|said| may_have(&said.text, stems)) {
        let (pieces, found) = marked(&said.text, stems);
        if !found.is_empty() {
            let found_match = Match { field, question, pieces, lang: said.lang.clone(), synonym: None };
            return Some(Candidate { found: found_match, stems: found });
        }
    }
    // A term is also found by its synonyms and its labels in other languages.
    let (label, synonyms) = match part {
        Part::Open(term) => (&term.label, &term.synonyms),
        Part::Place(place) => (&place.label, &place.synonyms),
        _ => return None,
    };
    let labels = label.versions().map(|(_, label)| label);
    let others = synonyms.iter().map(String::as_str).chain(labels).filter(|it| may_have(it, stems));
    others
        .map(|other| (other, marked(other, stems).1))
        .filter(|(_, found)| !found.is_empty())
        .max_by_key(|(other, found)| (found.len(), std::cmp::Reverse(other.len())))
        .map(|(other, found)| {
            let said = part.say(words);
            let (pieces, _) = marked(&said.text, stems);
            let synonym = Some(other.to_owned());
            Candidate { found: Match { field, question, pieces, lang: said.lang, synonym }, stems: found }
        })
}

/// Whether a text can have one of the stems at all. The stemmer only takes
/// endings away, so a word with the stem has the stem's letters in it.
fn may_have(text: &str, stems: &[String]) -> bool {
    let text = text.to_lowercase();
    stems.iter().any(|stem| text.contains(stem.as_str()))
}

/// A text with the stems marked in it, cut to what stands around the first,
/// and which stems it has.
fn marked(text: &str, stems: &[String]) -> (Vec<Piece>, BTreeSet<String>) {
    let hits: Vec<_> = words_of(text).into_iter().filter(|word| stems.contains(&word.stem)).collect();
    let (start, end) = around(text, hits.first().map_or(0, |word| word.bytes.start));
    let mut pieces = Vec::new();
    let mut at = start;
    if start > 0 {
        pieces.push(Piece { text: "…".to_owned(), is_match: false });
    }
    for word in hits.iter().filter(|word| word.bytes.start >= start && word.bytes.end <= end) {
        if word.bytes.start > at {
            pieces.push(Piece { text: text[at..word.bytes.start].to_owned(), is_match: false });
        }
        pieces.push(Piece { text: text[word.bytes.clone()].to_owned(), is_match: true });
        at = word.bytes.end;
    }
    if at < end {
        pieces.push(Piece { text: text[at..end].to_owned(), is_match: false });
    }
    if end < text.len() {
        pieces.push(Piece { text: "…".to_owned(), is_match: false });
    }
    (pieces, hits.into_iter().map(|word| word.stem).collect())
}

/// Where to cut a text so that a byte stands well inside, between words.
fn around(text: &str, byte: usize) -> (usize, usize) {
    let back = text[..byte].char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
    let start = if back == 0 { 0 } else { text[back..byte].find(' ').map_or(byte, |space| back + space + 1) };
    let ahead = text[byte..].char_indices().nth(AFTER).map_or(text.len(), |(at, _)| byte + at);
    let end = if ahead == text.len() {
        ahead
    } else {
        text[byte..ahead].rfind(' ').map_or(ahead, |space| byte + space)
    };
    (start, end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str, stems: &[&str]) -> String {
        let stems: Vec<_> = stems.iter().map(|stem| (*stem).to_owned()).collect();
        let pieces = marked(text, &stems).0;
        pieces
            .iter()
            .map(|piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.clone() })
            .collect()
    }

    #[test]
    fn a_word_is_marked_whatever_its_ending() {
        assert_eq!(shown("Foreldre og barna deres", &["foreldr", "barn"]), "[Foreldre] og [barna] deres");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("{} rus {}", "før ".repeat(50), "etter ".repeat(50));
        let shown = shown(&text, &["rus"]);
        assert!(shown.starts_with("…før") && shown.contains("[rus]") && shown.ends_with("etter…"), "{shown}");
    }

    proptest! {
        #[test]
        fn no_match_is_overlooked(text in "[a-zæøåA-ZÆØÅ ]{0,60}") {
            for word in words_of(&text) {
                proptest::prop_assert!(may_have(&text, &[word.stem]));
            }
        }

        #[test]
        fn any_text_can_be_cut(text in any::<String>(), stem in "[a-zæøå]{1,3}") {
            marked(&text, &[stem]);
        }
    }
}
