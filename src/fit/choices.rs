//! What the form offers of the open vocabularies: the terms that some programme
//! has, so that nobody picks what nothing can answer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::record::{Fact, Known, OpenTerm, OpenVocabulary, Programme};
use crate::words::Words;

use super::wishes::Wishes;

/// The terms of the open vocabularies that the form offers, by label in the
/// reader's alphabet.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// What can weigh on the families.
    pub strains: Vec<Arc<OpenTerm>>,
    /// What can change.
    pub outcomes: Vec<Arc<OpenTerm>>,
    /// The services that can join: the arenas that are services.
    pub services: Vec<Arc<OpenTerm>>,
}

/// Arenas that are places and no services: that a programme takes place there
/// says nothing of who in the municipality must join.
pub(super) const PLACES: &[&str] = &["home", "online", "course-venue", "local-community"];

/// The arena of a programme whose source says no more than that it is held by
/// the municipality.
pub(super) const SOME_SERVICE: &str = "municipal-services";

impl Choices {
    /// What the programmes of a catalogue give to choose from, and what has been
    /// chosen, so that a ticked box stays where it was.
    pub fn of(catalogue: &Catalogue, wishes: &Wishes, words: &Words) -> Self {
        let sorted = |vocabulary, chosen: &BTreeSet<String>| {
            let mut terms = used(catalogue, vocabulary);
            let chosen = chosen.iter().filter_map(|key| catalogue.vocabularies().find(vocabulary, key));
            terms.extend(chosen.map(|term| (term.key.as_str(), term.clone())));
            let mut terms: Vec<_> = terms.into_values().collect();
            let label = |term: &OpenTerm| term.label.for_reader(words.language()).0.to_owned();
            terms.sort_by(|one, other| words.compare(&label(one), &label(other)));
            terms
        };
        let mut services = sorted(OpenVocabulary::Arena, &wishes.services);
        let is_service = |key: &str| !PLACES.contains(&key) && key != SOME_SERVICE;
        services.retain(|term| is_service(&term.key) || wishes.services.contains(&term.key));
        Self {
            strains: sorted(OpenVocabulary::Strain, &wishes.strains),
            outcomes: sorted(OpenVocabulary::Outcome, &wishes.outcomes),
            services,
        }
    }
}

/// Whether there is such a term: in the vocabularies or in some record.
pub(super) fn knows(catalogue: &Catalogue, vocabulary: OpenVocabulary, key: &str) -> bool {
    catalogue.vocabularies().find(vocabulary, key).is_some()
        || catalogue.programmes().flat_map(|it| terms(it, vocabulary)).any(|term| term.key == key)
}

fn used(catalogue: &Catalogue, vocabulary: OpenVocabulary) -> BTreeMap<&str, Arc<OpenTerm>> {
    let terms = catalogue.programmes().flat_map(|programme| terms(programme, vocabulary));
    terms.map(|term| (term.key.as_str(), term.clone())).collect()
}

/// The terms that a record has, on every side of a disagreement.
pub(super) fn terms(
    programme: &Programme,
    vocabulary: OpenVocabulary,
) -> impl Iterator<Item = &Arc<OpenTerm>> {
    let known: &Known<Fact<Vec<Arc<OpenTerm>>>> = match vocabulary {
        OpenVocabulary::Strain => &programme.target_group.strains,
        OpenVocabulary::Outcome => &programme.target_group.outcomes,
        OpenVocabulary::Arena => &programme.delivery.arenas,
        OpenVocabulary::Topic => &programme.identity.topics,
    };
    known.stated().into_iter().flat_map(Fact::versions).flat_map(|version| &version.value)
}
