//! Facets: what each programme is, as sets of programmes, so that every
//! combination of choices can be counted exactly.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fixedbitset::FixedBitSet;

use super::Query;
use super::bounds::Bounds;
use super::measures::{Measure, MeasureTable};
use crate::catalogue::Catalogue;
use crate::record::{CommitmentType, Country, Fact, OpenTerm, Place, Programme, StudyOf, Term, TermRef};
use crate::statement::{Part, Said};
use crate::term::vocabulary;
use crate::words::{Language, Words};

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
        /// Where it has run: the place, and the county that it is in.
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

/// For one measure, how many programmes each offered range leaves.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureCounts {
    /// The measure.
    pub measure: Measure,
    /// The range that was asked for.
    pub chosen: Option<Bounds>,
    /// The ranges that are offered, with how many each leaves.
    pub ranges: Vec<(Bounds, usize)>,
}

/// What a choice stands aside for while it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aside {
    Nothing,
    Facet(Facet),
    Measure(Measure),
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

/// For every facet, what a reader sees of its terms, in the order in which they
/// are shown, each with its place among the facet's sets.
type SaidTerms = BTreeMap<Facet, Vec<(usize, Said)>>;

/// For every facet and term, the set of programmes that have it.
pub(super) struct FacetTable {
    programmes: Vec<Arc<Programme>>,
    sets: BTreeMap<Facet, Vec<(String, FacetTerm, FixedBitSet)>>,
    measures: MeasureTable,
    /// For each country, what cannot be had there.
    out_of_reach: [OnceLock<FixedBitSet>; Country::ALL.len()],
    /// For each language. Said once, because there are hundreds of terms and they
    /// stand on every page of results.
    said: [OnceLock<SaidTerms>; Language::ALL.len()],
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
        let measures = MeasureTable::of(programmes.iter().map(AsRef::as_ref));
        let (out_of_reach, said) = Default::default();
        Self { programmes, sets, measures, out_of_reach, said }
    }

    /// The programmes, in the order that sets count them in.
    pub(super) fn programmes(&self) -> &[Arc<Programme>] {
        &self.programmes
    }

    /// What a reader sees of a choice, whether or not a programme has it.
    pub(super) fn label(&self, facet: Facet, key: &str, words: &Words) -> String {
        let term = self.sets.get(&facet).into_iter().flatten().find(|(it, ..)| it == key);
        term.map_or_else(|| facet.label_of(key, words), |(_, term, _)| term.say(words).text)
    }

    /// What each programme is by number.
    pub(super) const fn measures(&self) -> &MeasureTable {
        &self.measures
    }

    /// The programmes that a municipality in a country cannot have.
    pub(super) fn out_of_reach(&self, country: Country) -> &FixedBitSet {
        self.out_of_reach[country as usize].get_or_init(|| {
            let is_so = |&number: &usize| self.programmes[number].lifecycle.out_of_reach(country).is_some();
            let mut set = FixedBitSet::with_capacity(self.programmes.len());
            set.extend((0..self.programmes.len()).filter(is_so));
            set
        })
    }

    /// The programmes that have any of these terms.
    pub(super) fn with_any(&self, facet: Facet, keys: impl Fn(&str) -> bool) -> FixedBitSet {
        let mut any = FixedBitSet::with_capacity(self.programmes.len());
        let sets = self.sets.get(&facet).into_iter().flatten();
        for (_, _, set) in sets.filter(|(key, ..)| keys(key)) {
            any.union_with(set);
        }
        any
    }

    /// Of these programmes, those that every filter lets through.
    pub(super) fn chosen(&self, query: &Query, matching: &FixedBitSet) -> FixedBitSet {
        self.chosen_but(query, matching, Aside::Nothing)
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
                    self.chosen_but(query, matching, Aside::Facet(facet))
                } else {
                    everything_chosen.clone()
                };
                let sets = self.sets.get(&facet).map_or(&[][..], Vec::as_slice);
                let said = self.said(words).get(&facet).into_iter().flatten();
                let mut choices: Vec<_> = said
                    .map(|(place, label)| (&sets[*place], label))
                    .map(|((key, _, set), label)| Choice {
                        key: key.clone(),
                        label: label.clone(),
                        count: set.intersection_count(&others),
                        is_chosen: own.is_some_and(|own| own.contains(key)),
                    })
                    .collect();
                // A choice that no programme has is shown all the same, last: it is
                // why there are no hits, and must be possible to take away.
                let is_known = |key: &String| sets.iter().any(|(it, ..)| it == key);
                let strangers = own.into_iter().flatten().filter(|key| !is_known(key));
                choices.extend(strangers.map(|key| Choice {
                    key: key.clone(),
                    label: Said { text: facet.label_of(key, words), lang: None },
                    count: 0,
                    is_chosen: true,
                }));
                FacetCounts { facet, choices }
            })
            .collect()
    }

    /// What readers of these words see of every term. Closed vocabularies keep
    /// their own order; strains and places stand by the alphabet.
    fn said(&self, words: &Words) -> &SaidTerms {
        self.said[words.language() as usize].get_or_init(|| {
            let of = |(facet, sets): (&Facet, &Vec<(String, FacetTerm, FixedBitSet)>)| {
                let mut said: Vec<_> = sets.iter().map(|(_, term, _)| term.say(words)).enumerate().collect();
                if matches!(facet, Facet::Strain | Facet::Place) {
                    said.sort_by(|one, other| words.compare(&one.1.text, &other.1.text));
                }
                (*facet, said)
            };
            self.sets.iter().map(of).collect()
        })
    }

    /// How many programmes each offered range leaves of those that match but for
    /// the measure. A measure's counts ignore its own range.
    pub(super) fn measure_counts(
        &self,
        query: &Query,
        matching_but: impl Fn(Measure) -> FixedBitSet,
    ) -> Vec<MeasureCounts> {
        let counts = Measure::ALL.iter().map(|&measure| {
            let others = self.chosen_but(query, &matching_but(measure), Aside::Measure(measure));
            let count = |bounds| {
                let set = self.measures.set(measure, bounds, query.with_unstated);
                (bounds, set.intersection_count(&others))
            };
            let ranges = measure.offered().into_iter().map(count).collect();
            MeasureCounts { measure, chosen: query.ranges.get(&measure).copied(), ranges }
        });
        counts.collect()
    }

    fn chosen_but(&self, query: &Query, matching: &FixedBitSet, aside: Aside) -> FixedBitSet {
        let mut left = matching.clone();
        for (facet, keys) in query.choices.iter().filter(|(facet, _)| aside != Aside::Facet(**facet)) {
            left.intersect_with(&self.with_any(*facet, |key| keys.contains(key)));
        }
        for (measure, bounds) in query.ranges.iter().filter(|(measure, _)| aside != Aside::Measure(**measure))
        {
            left.intersect_with(&self.measures.set(*measure, *bounds, query.with_unstated));
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
    closed(Facet::Kind, &mut ranked(values(&programme.identity.kind)));
    closed(Facet::Participant, &mut ranked(values(&target.participants)));
    closed(Facet::PreventionLevel, &mut ranked(values(&target.prevention_levels)));
    closed(Facet::Format, &mut ranked(values(&programme.delivery.formats)));
    closed(Facet::Commitment, &mut ranked(programme.commitments.stated()));
    // A disputed status is found under what each side says.
    let statuses = programme.lifecycle.status().into_iter().flat_map(Fact::versions);
    closed(Facet::Status, &mut ranked(statuses.map(|status| status.value.status)));
    // A study of the original abroad is not an evaluation of this programme.
    let studies = programme.evaluation.studies.all().iter().filter(|it| it.value.of == StudyOf::Programme);
    closed(Facet::Design, &mut ranked(studies.map(|study| study.value.design)));
    let owners = programme.identity.owners.all().iter();
    closed(Facet::Country, &mut ranked(owners.map(|owner| owner.value.country)));
    for strain in target.strains.stated().into_iter().flat_map(|fact| &fact.value) {
        terms.push((Facet::Strain, 0, strain.key.clone(), FacetTerm::Open(strain.clone())));
    }
    // What has run in a municipality has run in its county.
    for place in programme.lifecycle.ran_in().flat_map(Place::and_around) {
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
