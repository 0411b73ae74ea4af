//! What people ask for that no record is about yet: data, so that an editor adds one
//! without touching the program.

use std::sync::Arc;

use super::{OpenTerm, Text};

/// Something that people ask for by name, and that may not be among the records.
#[derive(Debug, PartialEq, Eq)]
pub struct Absent {
    /// The word that it is known by in its file.
    pub key: String,
    /// What it is.
    pub sort: AbsentSort,
    /// What else it is called, and how it is inflected, in any language.
    pub also: Vec<String>,
    /// Its name is an everyday word too: it is meant only when nothing else is written.
    pub is_everyday_word: bool,
    /// What is nearest is about these.
    pub terms: Vec<Arc<OpenTerm>>,
}

/// What sort of thing is not among the records.
#[derive(Debug, PartialEq, Eq)]
pub enum AbsentSort {
    /// A programme, by its name.
    Programme(String),
    /// A theme, as it stands after «om», in all four languages.
    Theme(Text),
}

impl Absent {
    /// Everything that it is called.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let own: Vec<&str> = match &self.sort {
            AbsentSort::Programme(name) => vec![name],
            AbsentSort::Theme(theme) => theme.versions().map(|(_, name)| name).collect(),
        };
        own.into_iter().chain(self.also.iter().map(String::as_str))
    }
}
