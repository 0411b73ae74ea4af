//! Names in a text of what no record is about yet.
//!
//! Who asks for one of them is told that it is not here, rather than shown what happens
//! to have its letters. A name stops being one of them by itself, the day a record has it.

use std::collections::HashMap;
use std::sync::Arc;

use super::meant::each;
use crate::index::{Word, folded, tells_nothing, words};
use crate::record::{Absent, AbsentSort, Vocabularies};
use crate::words::Message;

/// The longest name that is looked for, in words.
const LONGEST: usize = 6;

/// What may not be here, by its names.
#[derive(Debug, Default)]
pub(super) struct Absences {
    by_name: HashMap<String, Arc<Absent>>,
}

impl Absences {
    pub(super) fn of(vocabularies: &Vocabularies) -> Self {
        let mut by_name = HashMap::new();
        for absent in vocabularies.absent() {
            for name in absent.names() {
                by_name.insert(spelt(&words(name)), absent.clone());
            }
        }
        Self { by_name }
    }

    /// What a text names of these, each once; one that is an everyday word only when
    /// nothing else is told.
    pub(super) fn within(&self, text: &str) -> Vec<&Arc<Absent>> {
        let words = words(text);
        let telling = |words: &[Word]| words.iter().filter(|word| !tells_nothing(&word.text)).count();
        let n_telling = telling(&words);
        let mut found: Vec<&Arc<Absent>> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let mut longest = (1..=LONGEST.min(words.len() - at)).rev();
            let named = longest.find_map(|length| {
                let name = &words[at..at + length];
                let absent = self.by_name.get(&spelt(name))?;
                let is_meant = !absent.is_everyday_word || telling(name) == n_telling;
                is_meant.then_some((length, absent))
            });
            match named {
                Some((length, absent)) => {
                    at += length;
                    if !found.contains(&absent) {
                        found.push(absent);
                    }
                }
                None => at += 1,
            }
        }
        found
    }
}

/// That it is not here, for a reader.
pub fn absence(absent: &Absent) -> Message {
    match &absent.sort {
        AbsentSort::Programme(name) => Message::new("absent-programme").with("name", name.as_str()),
        AbsentSort::Theme(theme) => Message::new("absent-theme").with("theme", each(theme)),
    }
}

fn spelt(words: &[Word]) -> String {
    // The letters of an abbreviation may stand apart: `A.T.V.`
    let are_letters = words.iter().all(|word| word.text.chars().nth(1).is_none());
    let words: Vec<String> = words.iter().map(|word| folded(&word.text)).collect();
    words.join(if are_letters { "" } else { " " })
}
