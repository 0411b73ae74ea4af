//! The terms of the open vocabularies: which there are, which are offered, which
//! a record has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::record::{Fact, Known, OpenTerm, OpenVocabulary, Programme};
use crate::words::Words;

/// The keys that were chosen in a vocabulary.
pub(super) type Keys = BTreeSet<String>;

/// The terms that some programme has, so that nobody picks what nothing can
/// answer, and those that are chosen, so that a ticked box stays where it was; by
/// label in the reader's alphabet.
pub(super) fn offered(
    vocabulary: OpenVocabulary,
    chosen: Option<&Keys>,
    catalogue: &Catalogue,
    words: &Words,
) -> Vec<Arc<OpenTerm>> {
    let used = catalogue.programmes().flat_map(|programme| terms(programme, vocabulary)).cloned();
    let chosen = chosen.into_iter().flatten();
    let chosen = chosen.filter_map(|key| catalogue.vocabularies().find(vocabulary, key)).cloned();
    let by_key: BTreeMap<String, Arc<OpenTerm>> =
        used.chain(chosen).map(|term| (term.key.clone(), term)).collect();
    let mut terms: Vec<_> = by_key.into_values().collect();
    let label = |term: &OpenTerm| term.label.for_reader(words.language()).0.to_owned();
    terms.sort_by(|one, other| words.compare(&label(one), &label(other)));
    terms
}

/// Whether there is such a term: in the vocabularies or in some record.
pub(super) fn knows(catalogue: &Catalogue, vocabulary: OpenVocabulary, key: &str) -> bool {
    catalogue.vocabularies().find(vocabulary, key).is_some()
        || catalogue.programmes().flat_map(|it| terms(it, vocabulary)).any(|term| term.key == key)
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
