//! The open vocabularies: words that label and find, which an editor can add
//! to without touching the program.

use std::collections::BTreeMap;
use std::sync::Arc;

use url::Url;

use super::{Place, Text, WordLists};
use crate::term::vocabulary;

vocabulary! {
    /// The open vocabularies, one file each in `index/words/`.
    OpenVocabulary "open-vocabulary" {
        /// What the programme is about.
        Topic = "topic",
        /// What weighs on the families.
        Strain = "strain",
        /// Where it takes place.
        Arena = "arena",
        /// What it aims to change.
        Outcome = "outcome",
    }
}

/// A term of an open vocabulary, with everything that is known of it. A record
/// holds the term itself, so whoever has the record need not look anything up.
#[derive(Debug, PartialEq, Eq)]
pub struct OpenTerm {
    /// Which vocabulary it belongs to.
    pub vocabulary: OpenVocabulary,
    /// The word used in records, addresses, facets and JSON.
    pub key: String,
    /// What a reader sees, in all four languages.
    pub label: Text,
    /// Other words that mean the same or nearly: for search only.
    pub synonyms: Vec<String>,
    /// The concept in Los that covers it.
    pub los: Option<LosMatch>,
}

/// How an own term relates to a concept in Los, the public sector's shared
/// subject vocabulary.
#[derive(Debug, PartialEq, Eq)]
pub struct LosMatch {
    /// The concept.
    pub concept: Url,
    /// How near it is.
    pub nearness: Nearness,
}

vocabulary! {
    /// How near two concepts are, in SKOS's sense.
    Nearness "nearness" {
        /// Means the same for most purposes (skos:closeMatch).
        Close = "close",
        /// The other is wider (skos:broadMatch).
        Broad = "broad",
    }
}

/// All open vocabularies, and the places.
#[derive(Debug, Clone, Default)]
pub struct Vocabularies {
    terms: BTreeMap<OpenVocabulary, Vec<Arc<OpenTerm>>>,
    places: BTreeMap<String, Arc<Place>>,
    word_lists: WordLists,
}

impl Vocabularies {
    /// These terms, in the order they were written.
    pub fn new(terms: impl IntoIterator<Item = OpenTerm>, places: impl IntoIterator<Item = Place>) -> Self {
        let mut sorted: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for term in terms {
            sorted.entry(term.vocabulary).or_default().push(Arc::new(term));
        }
        let places = places.into_iter().map(|place| (place.key.clone(), Arc::new(place))).collect();
        Self { terms: sorted, places, word_lists: WordLists::default() }
    }

    /// The same vocabularies, with these lists of words for the search.
    #[must_use]
    pub fn with_word_lists(self, word_lists: WordLists) -> Self {
        Self { word_lists, ..self }
    }

    /// The lists of words for the search.
    pub const fn word_lists(&self) -> &WordLists {
        &self.word_lists
    }

    /// The terms of one vocabulary, in the order they were written.
    pub fn of(&self, vocabulary: OpenVocabulary) -> &[Arc<OpenTerm>] {
        self.terms.get(&vocabulary).map_or(&[], Vec::as_slice)
    }

    /// The place with this key.
    pub fn place(&self, key: &str) -> Option<&Arc<Place>> {
        self.places.get(key)
    }

    /// Every place, by key.
    pub fn places(&self) -> impl Iterator<Item = &Arc<Place>> {
        self.places.values()
    }

    /// The term with this key.
    pub fn find(&self, vocabulary: OpenVocabulary, key: &str) -> Option<&Arc<OpenTerm>> {
        self.of(vocabulary).iter().find(|term| term.key == key)
    }
}
