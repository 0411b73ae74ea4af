//! Why a programme matches: the statements that have most of what was asked
//! for, with the words marked, and which other words stood in for those asked.

use std::collections::{BTreeMap, BTreeSet};

use super::expansion::{Expansion, Sought, Way, WaySort};
use super::matching::Matches;
use super::passages::{Passages, number_of};
use super::ranking::Ranking;
use crate::index::{Analysis, SearchField, Vocabulary, words as words_of};
use crate::record::{Lang, Question};
use crate::words::Message;

/// The most matches that are shown of one programme.
const MOST_MATCHES: usize = 3;

/// How much of a long text is shown around the first match, in characters.
const BEFORE: usize = 60;
const AFTER: usize = 160;

/// Name and summary stand on the card in any case: a statement says more.
const SHOWN_ANYWAY: f32 = 0.3;

/// How much more than in the summary a statement can be worth for its field.
const MOST_FIELD: f32 = 1.5;

/// A version in a language that is not shown on the page is a poorer reason.
const OTHER_VERSION: f32 = 0.5;

/// One place where a programme matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The field that counts it.
    pub field: SearchField,
    /// The question that the statement answers; absent for name and summary.
    pub question: Option<Question>,
    /// Which of the answer's statements it is, from 0.
    pub statement: usize,
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

/// A word that was found in place of the one asked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StandIn {
    /// The word asked for.
    pub asked: String,
    /// The word found.
    pub found: String,
    /// Whether it means the same; else it is spelt nearly so.
    pub is_synonym: bool,
}

impl StandIn {
    /// What a visitor reads of it.
    pub fn message(&self) -> Message {
        let id = if self.is_synonym { "found-synonym" } else { "found-neighbour" };
        Message::new(id).with("asked", self.asked.as_str()).with("found", self.found.as_str())
    }
}

/// The words that a text of a programme may have for those asked for.
pub(super) struct Findable {
    /// By the word's number: for each asked word, how much it is worth and in
    /// which way it was found.
    words: BTreeMap<u64, Vec<Reason>>,
    asked: Vec<String>,
}

/// Why a word of a text counts.
#[derive(Debug, Clone)]
struct Reason {
    /// Which of the asked words it is found for.
    asked: usize,
    /// How much it is worth.
    worth: f32,
    /// In which way it is found.
    sort: WaySort,
    /// All that was asked for together, when the way is one for several words.
    said: String,
}

impl Findable {
    /// Everything that would count as found.
    pub(super) fn of(matches: &Matches, vocabulary: &Vocabulary) -> Self {
        let mut findable = Self { words: BTreeMap::new(), asked: Vec::new() };
        let expansion: &Expansion = &matches.expansion;
        let has_telling = expansion.words.iter().any(|word| !word.is_small);
        for (number, word) in expansion.words.iter().enumerate() {
            findable.asked.push(word.text.clone());
            if !(has_telling && word.is_small) {
                let worth = matches.weights.get(number).copied().unwrap_or_default();
                findable.ways(&[number], &word.text, &word.ways, worth, vocabulary);
            }
        }
        for phrase in expansion.phrases.iter().chain(&expansion.joined) {
            let numbers: Vec<usize> = phrase.words.clone().collect();
            let worth = numbers
                .iter()
                .filter_map(|&it| matches.weights.get(it))
                .fold(0.0_f32, |one, it| one.max(*it));
            let said: Vec<&str> = numbers.iter().map(|&it| expansion.words[it].text.as_str()).collect();
            findable.ways(&numbers, &said.join(" "), &phrase.ways, worth, vocabulary);
        }
        findable
    }

    /// Whether nothing can be found at all.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// For each passage that has any of it: for each asked word, the best reason.
    fn in_passages(&self, passages: &Passages) -> BTreeMap<u32, BTreeMap<usize, &Reason>> {
        let mut found: BTreeMap<u32, BTreeMap<usize, &Reason>> = BTreeMap::new();
        for (number, reasons) in &self.words {
            for passage in passages.with(*number) {
                let of_passage = found.entry(passage).or_default();
                for reason in reasons {
                    let best = of_passage.entry(reason.asked).or_insert(reason);
                    if reason.is_better_than(best) {
                        *best = reason;
                    }
                }
            }
        }
        found
    }

    fn ways(&mut self, asked: &[usize], said: &str, ways: &[Way], worth: f32, vocabulary: &Vocabulary) {
        for way in ways {
            for sought in way.parts.iter().flatten() {
                for word in alike(sought, vocabulary) {
                    let worth = worth.max(0.01) * way.weight * sought.share / way.parts.len() as f32;
                    let found = self.words.entry(number_of(&word)).or_default();
                    found.extend(asked.iter().map(|&asked| Reason {
                        asked,
                        worth,
                        sort: way.sort.clone(),
                        said: said.to_owned(),
                    }));
                }
            }
        }
    }
}

impl Reason {
    /// Of two that are worth the same, the word itself is the better reason.
    fn is_better_than(&self, other: &Self) -> bool {
        let rank = |it: &Self| (it.worth, it.sort == WaySort::Itself);
        rank(self) > rank(other)
    }
}

/// The words of the index that count as what is sought.
fn alike(sought: &Sought, vocabulary: &Vocabulary) -> Vec<String> {
    match sought.analysis {
        Analysis::Stem => vocabulary.with_stem(&sought.word),
        Analysis::English => vocabulary.with_english_stem(&sought.word),
        Analysis::Cognate => vocabulary.with_cognate(&sought.word),
        Analysis::Part => vocabulary.with_part(&sought.word),
        Analysis::Gram => Vec::new(),
    }
}

/// The best places of a programme, one for each field, and what stood in for
/// the words asked for.
pub(super) fn matches(
    passages: &Passages,
    findable: &Findable,
    ranking: &Ranking,
) -> (Vec<Match>, Vec<StandIn>) {
    let found = findable.in_passages(passages);
    let mut ranked: Vec<(f32, u32)> = Vec::new();
    for (passage, words) in &found {
        let Some(held) = passages.get(*passage) else { continue };
        let worth: f32 = words.values().map(|reason| reason.worth).sum();
        let share = if held.is_for_reader { 1.0 } else { OTHER_VERSION };
        let share = if held.place.is_some() { share } else { share * SHOWN_ANYWAY };
        ranked.push((worth * ranking.weight(held.field) * share, *passage));
    }
    // The sort is stable, so the first statement of equals stands.
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0));

    let mut shown: Vec<Match> = Vec::new();
    let (mut stand_ins, mut itself) = (BTreeSet::new(), BTreeSet::new());
    for (_, number) in ranked {
        let Some(passage) = passages.get(number) else { continue };
        if shown.len() == MOST_MATCHES || shown.iter().any(|it| it.field == passage.field) {
            continue;
        }
        for (asked, reason) in &found[&number] {
            let stand_in = |found: &str, is_synonym| StandIn {
                asked: reason.said.clone(),
                found: found.to_owned(),
                is_synonym,
            };
            match &reason.sort {
                WaySort::Itself | WaySort::OwnParts | WaySort::Joined(_) => {
                    itself.insert(findable.asked[*asked].clone());
                }
                WaySort::Neighbour(word) => {
                    stand_ins.insert(stand_in(word, false));
                }
                WaySort::Synonym(word) => {
                    stand_ins.insert(stand_in(word, true));
                }
            }
        }
        shown.push(Match {
            field: passage.field,
            question: passage.place.map(|(question, _)| question),
            statement: passage.place.map_or(0, |(_, statement)| statement),
            pieces: marked(&passage.said.text, |word| findable.words.contains_key(&number_of(word))),
            lang: passage.said.lang.clone(),
            synonym: passage.synonym.clone(),
        });
    }
    let stand_ins = stand_ins.into_iter().filter(|it| !itself.contains(&it.asked)).collect();
    (shown, stand_ins)
}

/// How much the best single statement of a programme has of what was asked for.
/// Fields count less here than among whole programmes: a statement is short
/// whatever it is about.
pub(super) fn best_statement(passages: &Passages, findable: &Findable, ranking: &Ranking) -> f32 {
    let found = findable.in_passages(passages);
    let worth = found.iter().filter_map(|(passage, words)| {
        let weight = ranking.weight(passages.get(*passage)?.field) / ranking.summary;
        Some(words.values().map(|reason| reason.worth).sum::<f32>() * weight.sqrt().min(MOST_FIELD))
    });
    worth.fold(0.0, f32::max)
}

/// A text with the words marked in it, cut to what stands around the first.
fn marked(text: &str, is_found: impl Fn(&str) -> bool) -> Vec<Piece> {
    let hits: Vec<_> = words_of(text).into_iter().filter(|word| is_found(&word.text)).collect();
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
    pieces
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

    fn shown(text: &str, found: &[&str]) -> String {
        let pieces = marked(text, |word| found.contains(&word));
        pieces
            .iter()
            .map(|piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.clone() })
            .collect()
    }

    #[test]
    fn a_word_is_marked_whatever_its_capitals() {
        assert_eq!(shown("Foreldre og barna deres", &["foreldre", "barna"]), "[Foreldre] og [barna] deres");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("{} rus {}", "før ".repeat(50), "etter ".repeat(50));
        let shown = shown(&text, &["rus"]);
        assert!(shown.starts_with("…før") && shown.contains("[rus]") && shown.ends_with("etter…"), "{shown}");
    }

    proptest! {
        #[test]
        fn any_text_can_be_cut(text in any::<String>(), word in "[a-zæøå]{1,3}") {
            marked(&text, |it| it == word);
        }
    }
}
