//! All open vocabularies together, with the places and the word lists.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{OpenTerm, OpenVocabulary, Place, WordLists};

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
