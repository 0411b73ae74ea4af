//! All open vocabularies together, with the places, the situations, what no record is
//! about yet and the word lists.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Absent, OpenTerm, OpenVocabulary, Place, Situation, WordLists};

/// How many situations the front page has room for.
pub const MOST_WAYS_IN: usize = 8;

/// All open vocabularies, and the places.
#[derive(Debug, Clone, Default)]
pub struct Vocabularies {
    terms: BTreeMap<OpenVocabulary, Vec<Arc<OpenTerm>>>,
    places: BTreeMap<String, Arc<Place>>,
    situations: Vec<Arc<Situation>>,
    absent: Vec<Arc<Absent>>,
    word_lists: WordLists,
}

impl Vocabularies {
    /// The same vocabularies and these terms, in the order they were written.
    #[must_use]
    pub fn with_terms(mut self, terms: impl IntoIterator<Item = OpenTerm>) -> Self {
        for term in terms {
            self.terms.entry(term.vocabulary).or_default().push(Arc::new(term));
        }
        self
    }

    /// The same vocabularies and these places; one that is there already by its key
    /// is replaced.
    #[must_use]
    pub fn with_places(mut self, places: impl IntoIterator<Item = Place>) -> Self {
        self.places.extend(places.into_iter().map(|place| (place.key.clone(), Arc::new(place))));
        self
    }

    /// The same vocabularies and these situations.
    #[must_use]
    pub fn with_situations(mut self, situations: impl IntoIterator<Item = Situation>) -> Self {
        self.situations.extend(situations.into_iter().map(Arc::new));
        self
    }

    /// The same vocabularies and these that no record is about yet.
    #[must_use]
    pub fn with_absent(mut self, absent: impl IntoIterator<Item = Absent>) -> Self {
        self.absent.extend(absent.into_iter().map(Arc::new));
        self
    }

    /// The same vocabularies and these lists of words for the search.
    #[must_use]
    pub fn with_word_lists(mut self, lists: WordLists) -> Self {
        self.word_lists.cognates.extend(lists.cognates);
        self.word_lists.equivalent.extend(lists.equivalent);
        self.word_lists.everyday.extend(lists.everyday);
        self
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

    /// The situations, in the order they were written.
    pub fn situations(&self) -> &[Arc<Situation>] {
        &self.situations
    }

    /// What people ask for that no record may be about, in the order it was written.
    pub fn absent(&self) -> &[Arc<Absent>] {
        &self.absent
    }

    /// The situations that are offered on the front page, at most [`MOST_WAYS_IN`].
    pub fn ways_in(&self) -> impl Iterator<Item = &Situation> {
        self.situations.iter().map(AsRef::as_ref).filter(|it| it.is_way_in).take(MOST_WAYS_IN)
    }

    /// The term with this key.
    pub fn find(&self, vocabulary: OpenVocabulary, key: &str) -> Option<&Arc<OpenTerm>> {
        self.of(vocabulary).iter().find(|term| term.key == key)
    }
}
