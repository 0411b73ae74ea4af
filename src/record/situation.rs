//! Situations that a worker meets, between what people say and the words of the
//! trade: data, so that an editor adds one without touching the program.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{AgeSpan, OpenTerm, Participant, Question, Text};
use crate::words::Language;

/// A situation: what people say of it, and what that means in our vocabularies.
#[derive(Debug, PartialEq, Eq)]
pub struct Situation {
    /// The word that it is known by in its file.
    pub key: String,
    /// What people say, for each language the most usual first. Each is a whole of
    /// two or more words.
    pub said: BTreeMap<Language, Vec<String>>,
    /// What it was read as, as it stands after «som», in all four languages.
    pub means: Text,
    /// The strains, outcomes and topics that it means. A programme with one of them
    /// is about it.
    pub terms: Vec<Arc<OpenTerm>>,
    /// The questions of a record that it asks: what a municipality binds itself to, who
    /// leads, what it costs. A programme that answers one of them, and not with a no, is about it.
    pub questions: Vec<Question>,
    /// Who takes part in what helps; empty when anybody may.
    pub participants: Vec<Participant>,
    /// The ages of the children in it, when it has any of its own.
    pub ages: Option<AgeSpan>,
    /// It is offered on the front page.
    pub is_way_in: bool,
}

impl Situation {
    /// What a reader of a language is offered as a way in: what people say most.
    pub fn way_in(&self, language: Language) -> Option<&str> {
        self.said.get(&language)?.first().map(String::as_str)
    }
}
