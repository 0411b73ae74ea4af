//! How a score came about, for whoever tunes the search.

use crate::index::Analysis;
use crate::query::{Step, StepSort, WaySort};
use crate::words::{Message, Words};

/// What a step added, in which way, and what was found.
pub(super) fn told(step: &Step, words: &Words) -> String {
    let adds = signed(step.adds, words);
    if step.found.is_empty() {
        return words.say(&Message::new("explain-step").with("adds", adds).with("way", way(&step.way)));
    }
    let found = step.found.iter().map(|(analysis, word)| words.say(&found(*analysis, word)));
    let step_found = Message::new("explain-step-found")
        .with("adds", adds)
        .with("words", step.words.as_str())
        .with("way", way(&step.way))
        .with("found", words.list(&found.collect::<Vec<_>>()))
        .with("rarity", rounded(step.rarity, words));
    words.say(&step_found)
}

fn way(sort: &StepSort) -> Message {
    match sort {
        StepSort::Word(WaySort::Itself) => Message::new("explain-way-itself"),
        StepSort::Word(WaySort::OwnParts) => Message::new("explain-way-own-parts"),
        StepSort::Word(WaySort::Neighbour(word)) => {
            Message::new("explain-way-neighbour").with("word", word.as_str())
        }
        StepSort::Word(WaySort::Synonym(word)) => {
            Message::new("explain-way-synonym").with("word", word.as_str())
        }
        StepSort::Word(WaySort::Joined(word)) => {
            Message::new("explain-way-joined").with("word", word.as_str())
        }
        StepSort::Pieces => Message::new("explain-way-pieces"),
        StepSort::Name => Message::new("explain-way-name"),
        StepSort::Statement => Message::new("explain-way-statement"),
        StepSort::Closeness => Message::new("explain-way-closeness"),
        StepSort::Focus => Message::new("explain-way-focus"),
        StepSort::Situation => Message::new("explain-way-situation"),
    }
}

fn found(analysis: Analysis, word: &str) -> Message {
    let id = match analysis {
        Analysis::Stem => "explain-found-stem",
        Analysis::Cognate => "explain-found-cognate",
        Analysis::Part => "explain-found-part",
        Analysis::English => "explain-found-english",
        Analysis::Gram => "explain-found-gram",
    };
    Message::new(id).with("word", word)
}

/// A number with its sign, so that what takes away is seen.
fn signed(number: f32, words: &Words) -> String {
    let sign = if number < 0.0 { "−" } else { "+" };
    format!("{sign}{}", rounded(number.abs(), words))
}

fn rounded(number: f32, words: &Words) -> String {
    words.number((f64::from(number) * 1000.0).round() / 1000.0)
}
