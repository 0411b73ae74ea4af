//! Facets: what each programme is, as sets of programmes, so that every
//! combination of choices can be counted exactly.

use std::collections::BTreeMap;
use std::sync::Arc;

use fixedbitset::FixedBitSet;

use super::Query;
use crate::catalogue::Catalogue;
use crate::record::{AgeSpan, CommitmentType, OpenTerm, Place, Programme, StudyOf, Term, TermRef};
use crate::statement::{Part, Said};
use crate::term::vocabulary;
use crate::words::Words;

vocabulary! {
    /// A way to narrow a search. Its key is also the key in the address.
    Facet "facet" {
        /// What sort of programme it is.
        Kind = "kind",
        /// Who takes part.
        Participant = "participant",
        /// What weighs on the families.
        Strain = "strain",
        /// At which level it prevents.
        PreventionLevel = "prevention-level",
        /// In what form it is delivered.
        Format = "format",
        /// What the municipality binds itself to.
        Commitment = "commitment",
        /// Whether it is offered.
        Status = "status",
        /// How it has been evaluated.
        Design = "design",
        /// Where its owner is.
        Country = "country",
        /// Where it has run.
        Place = "place",
    }
}

impl Facet {
    /// What a reader sees of a choice that no programme has: the term's label,
    /// or the key itself when there is no such term.
    fn label_of(self, key: &str, words: &Words) -> String {
        let vocabulary = match self {
            Self::Commitment => CommitmentType::VOCABULARY,
            Self::Kind
            | Self::Participant
            | Self::Strain
            | Self::PreventionLevel
            | Self::Format
            | Self::Status
            | Self::Design
            | Self::Country
            | Self::Place => self.key(),
        };
        if words.has(&format!("{vocabulary}-{key}")) { words.term(vocabulary, key) } else { key.to_owned() }
    }
}

/// For one facet, how many programmes each choice leaves.
#[derive(Debug, Clone, PartialEq)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// Its choices: closed vocabularies in their own order, others by name.
    pub choices: Vec<Choice>,
}

/// One choice of a facet.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The term's key.
    pub key: String,
    /// What a reader sees.
    pub label: Said,
    /// How many programmes it leaves, given everything chosen elsewhere.
    pub count: usize,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A term that some programme has.
#[derive(Debug, Clone)]
enum FacetTerm {
    Closed(TermRef),
    Open(Arc<OpenTerm>),
    Place(Arc<Place>),
}

impl FacetTerm {
    fn say(&self, words: &Words) -> Said {
        match self {
            Self::Closed(term) => Part::Term(*term).say(words),
            Self::Open(term) => Part::Open(term).say(words),
            Self::Place(place) => Part::Place(place).say(words),
        }
    }
}

/// For every facet and term, the set of programmes that have it.
pub(super) struct FacetTable {
    programmes: Vec<Arc<Programme>>,
    sets: BTreeMap<Facet, Vec<(String, FacetTerm, FixedBitSet)>>,
    ages: Vec<Option<AgeSpan>>,
}

impl FacetTable {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let programmes: Vec<_> = catalogue.programmes().cloned().collect();
        let mut found: BTreeMap<(Facet, usize, String), (FacetTerm, FixedBitSet)> = BTreeMap::new();
        for (number, programme) in programmes.iter().enumerate() {
            for (facet, rank, key, term) in terms(programme) {
                let (_, set) = found
                    .entry((facet, rank, key))
                    .or_insert_with(|| (term, FixedBitSet::with_capacity(programmes.len())));
                set.insert(number);
            }
        }
        let mut sets: BTreeMap<Facet, Vec<_>> = BTreeMap::new();
        for ((facet, _, key), (term, set)) in found {
            sets.entry(facet).or_default().push((key, term, set));
        }
        let ages =
            programmes.iter().map(|it| it.target_group.child_age.stated().map(|age| age.value)).collect();
        Self { programmes, sets, ages }
    }

    /// The programmes, in the order that sets count them in.
    pub(super) fn programmes(&self) -> &[Arc<Programme>] {
        &self.programmes
    }

    /// Of these programmes, those that every facet lets through.
    pub(super) fn chosen(&self, query: &Query, matching: &FixedBitSet) -> FixedBitSet {
        self.chosen_but(query, matching, None)
    }

    /// How many programmes each choice leaves. A facet's counts ignore its own
    /// choices: they say what choosing one more would add.
    pub(super) fn counts(&self, query: &Query, matching: &FixedBitSet, words: &Words) -> Vec<FacetCounts> {
        let everything_chosen = self.chosen(query, matching);
        Facet::ALL
            .iter()
            .map(|&facet| {
                let own = query.choices.get(&facet);
                let others = if own.is_some() {
                    self.chosen_but(query, matching, Some(facet))
                } else {
                    everything_chosen.clone()
                };
                let mut choices: Vec<_> = self
                    .sets
                    .get(&facet)
                    .into_iter()
                    .flatten()
                    .map(|(key, term, set)| Choice {
                        key: key.clone(),
                        label: term.say(words),
                        count: set.intersection_count(&others),
                        is_chosen: own.is_some_and(|own| own.contains(key)),
                    })
                    .collect();
                let known: Vec<String> = choices.iter().map(|choice| choice.key.clone()).collect();
                // A choice that no programme has is shown all the same: it is why
                // there are no hits, and must be possible to take away.
                let strangers = own.into_iter().flatten().filter(|key| !known.contains(key));
                choices.extend(strangers.map(|key| Choice {
                    key: key.clone(),
                    label: Said { text: facet.label_of(key, words), lang: None },
                    count: 0,
                    is_chosen: true,
                }));
                if matches!(facet, Facet::Strain | Facet::Place) {
                    choices.sort_by(|one, other| words.compare(&one.label.text, &other.label.text));
                }
                FacetCounts { facet, choices }
            })
            .collect()
    }

    /// How many are left out of a search by age only because nobody says which
    /// ages they are for.
    pub(super) fn n_without_age(&self, query: &Query, matching: &FixedBitSet) -> usize {
        if query.age.is_none() {
            return 0;
        }
        let any_age = Query { age: None, ..query.clone() };
        self.chosen(&any_age, matching).ones().filter(|&number| self.ages[number].is_none()).count()
    }

    fn chosen_but(&self, query: &Query, matching: &FixedBitSet, ignored: Option<Facet>) -> FixedBitSet {
        let mut left = matching.clone();
        for (facet, keys) in &query.choices {
            if ignored == Some(*facet) {
                continue;
            }
            let mut any = FixedBitSet::with_capacity(self.programmes.len());
            let sets = self.sets.get(facet).into_iter().flatten();
            for (_, _, set) in sets.filter(|(key, ..)| keys.contains(key)) {
                any.union_with(set);
            }
            left.intersect_with(&any);
        }
        if let Some(age) = query.age {
            for (number, span) in self.ages.iter().enumerate() {
                // A programme that says nothing of age is not for an age.
                if !span.is_some_and(|span| span.holds_years(age)) {
                    left.set(number, false);
                }
            }
        }
        left
    }
}

/// The terms that a programme has, each with its rank in its vocabulary.
fn terms(programme: &Programme) -> Vec<(Facet, usize, String, FacetTerm)> {
    let mut terms = Vec::new();
    let mut closed = |facet, found: &mut dyn Iterator<Item = (usize, TermRef)>| {
        terms.extend(found.map(|(rank, term)| (facet, rank, term.key.to_owned(), FacetTerm::Closed(term))));
    };
    let target = &programme.target_group;
    closed(Facet::Kind, &mut ranked(programme.identity.kind.stated().map(|kind| kind.value)));
    closed(Facet::Participant, &mut ranked(values(&target.participants)));
    closed(Facet::PreventionLevel, &mut ranked(values(&target.prevention_levels)));
    closed(Facet::Format, &mut ranked(values(&programme.delivery.formats)));
    closed(Facet::Commitment, &mut ranked(programme.commitments.stated()));
    // A disputed status is found under what each side says.
    let statuses = programme.lifecycle.status().into_iter().flat_map(crate::record::Fact::versions);
    closed(Facet::Status, &mut ranked(statuses.map(|status| status.value.status)));
    // A study of the original abroad is not an evaluation of this programme.
    let studies = programme.evaluation.studies.all().iter().filter(|it| it.value.of == StudyOf::Programme);
    closed(Facet::Design, &mut ranked(studies.map(|study| study.value.design)));
    let owners = programme.identity.owners.all().iter();
    closed(Facet::Country, &mut ranked(owners.map(|owner| owner.value.country)));
    for strain in target.strains.stated().into_iter().flat_map(|fact| &fact.value) {
        terms.push((Facet::Strain, 0, strain.key.clone(), FacetTerm::Open(strain.clone())));
    }
    for run in programme.lifecycle.places.all() {
        let place = &run.value.place;
        terms.push((Facet::Place, 0, place.key.clone(), FacetTerm::Place(place.clone())));
    }
    terms
}

fn values<T: Copy>(
    known: &crate::record::Known<crate::record::Fact<Vec<T>>>,
) -> impl Iterator<Item = T> + '_ {
    known.stated().into_iter().flat_map(|fact| fact.value.iter().copied())
}

fn ranked<T: Term>(terms: impl IntoIterator<Item = T>) -> impl Iterator<Item = (usize, TermRef)> {
    terms.into_iter().map(|term| {
        let rank = T::ALL.iter().position(|it| *it == term).unwrap_or_default();
        (rank, term.into())
    })
}
