//! A programme with what independent sources say, and nothing else.
//!
//! A fact stays when at least one of the sources that it rests on is
//! independent; it goes when all of them own the programme or paid for it. It
//! is the *source* that counts: an independent database that repeats an owner's
//! claim is independent, since it has put its own name to it. Where sources
//! disagree, each side is judged for itself, and the first that is left stands.
//! What stands inside a fact goes with it.
//!
//! A question that loses every answer is silent in a way of its own,
//! [`Silence::OnlyInterested`], which no record can be written with.

use std::collections::BTreeSet;
use std::iter::Sum;

use super::{
    ByType, Cost, Delivery, Evaluation, Fact, Identity, Known, Lifecycle, Programme, Provenance, Role,
    SessionSeries, Silence, Source, SourceId, Staffing, Study, TargetGroup, Term,
};

/// How much of a programme rests on its owner or a funder alone. Everything
/// with sources of its own is counted: each side of a disagreement, and each
/// number inside a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// How many were left out.
    pub n_left_out: usize,
    /// Of how many.
    pub n_facts: usize,
}

impl Sum for LeftOut {
    fn sum<I: Iterator<Item = Self>>(each: I) -> Self {
        each.fold(Self::default(), |all, one| Self {
            n_left_out: all.n_left_out + one.n_left_out,
            n_facts: all.n_facts + one.n_facts,
        })
    }
}

impl Programme {
    /// The same programme without what rests on its owner or a funder alone,
    /// and how much that was. Name and summary stay: they rest on all sources.
    #[must_use]
    pub fn only_independent(&self) -> (Self, LeftOut) {
        let independent = self.sources.iter().filter(|source| source.is_independent());
        let mut sieve =
            Sieve { independent: independent.map(|source| &source.id).collect(), n_facts: 0, n_kept: 0 };
        let programme = Self {
            id: self.id.clone(),
            language: self.language.clone(),
            name: self.name.clone(),
            summary: self.summary.clone(),
            identity: identity(&self.identity, &mut sieve),
            relations: sieve.facts(&self.relations, plain),
            lifecycle: lifecycle(&self.lifecycle, &mut sieve),
            target_group: target_group(&self.target_group, &mut sieve),
            delivery: delivery(&self.delivery, &mut sieve),
            staffing: staffing(&self.staffing, &mut sieve),
            commitments: sieve.by_type(&self.commitments),
            provider: sieve.by_type(&self.provider),
            costs: Cost {
                lines: sieve.by_type(&self.costs.lines),
                grants: sieve.each(&self.costs.grants, plain),
            },
            evaluation: evaluation(&self.evaluation, &mut sieve),
            experience: sieve.by_type(&self.experience),
            anchoring: sieve.each(&self.anchoring, plain),
            sources: self.sources.clone(),
            editorial: self.editorial.clone(),
            dated: self.dated.clone(),
        };
        let left_out = LeftOut { n_left_out: sieve.n_facts - sieve.n_kept, n_facts: sieve.n_facts };
        (programme, left_out)
    }

    /// Whether something rests on at least one source that neither owns this
    /// programme nor paid for it.
    pub fn is_independent(&self, provenance: &Provenance) -> bool {
        let cited = provenance.citations.iter().filter_map(|citation| self.source(&citation.source));
        cited.into_iter().any(Source::is_independent)
    }
}

/// What keeps the facts that have an independent source, and counts.
struct Sieve<'p> {
    independent: BTreeSet<&'p SourceId>,
    n_facts: usize,
    n_kept: usize,
}

/// A value without facts inside stays as it is.
fn plain<T: Clone>(_: &mut Sieve<'_>, value: &T) -> T {
    value.clone()
}

impl Sieve<'_> {
    /// A fact, or what is left of its sides: the first of them stands.
    fn fact<T>(&mut self, fact: &Fact<T>, inside: impl Fn(&mut Self, &T) -> T + Copy) -> Option<Fact<T>> {
        let mut sides = fact.versions().filter_map(|side| self.side(side, inside)).collect::<Vec<_>>();
        if sides.is_empty() {
            return None;
        }
        let first = sides.remove(0);
        Some(Fact { conflict: sides, ..first })
    }

    fn side<T>(&mut self, side: &Fact<T>, inside: impl Fn(&mut Self, &T) -> T) -> Option<Fact<T>> {
        let n_kept = self.n_kept;
        let value = inside(self, &side.value);
        self.n_facts += 1;
        let cited = &side.provenance.citations;
        if cited.iter().any(|citation| self.independent.contains(&citation.source)) {
            self.n_kept += 1;
            Some(Fact {
                value,
                provenance: side.provenance.clone(),
                conflict: Vec::new(),
                place: side.place.clone(),
            })
        } else {
            // What stood inside goes with it.
            self.n_kept = n_kept;
            None
        }
    }

    fn facts<T>(&mut self, facts: &[Fact<T>], inside: impl Fn(&mut Self, &T) -> T + Copy) -> Vec<Fact<T>> {
        facts.iter().filter_map(|fact| self.fact(fact, inside)).collect()
    }

    /// The fact inside another, when it is there.
    fn inner<T: Clone>(&mut self, fact: Option<&Fact<T>>) -> Option<Fact<T>> {
        fact.and_then(|fact| self.fact(fact, plain))
    }

    /// The answer that is one fact.
    fn one<T: Clone>(&mut self, known: &Known<Fact<T>>) -> Known<Fact<T>> {
        left_of(known, |fact| self.fact(fact, plain))
    }

    /// The answer that is a list of facts.
    fn each<T>(
        &mut self,
        known: &Known<Vec<Fact<T>>>,
        inside: impl Fn(&mut Self, &T) -> T + Copy,
    ) -> Known<Vec<Fact<T>>> {
        left_of(known, |facts| Some(self.facts(facts, inside)).filter(|kept| !kept.is_empty()))
    }

    fn by_type<K: Term, T: Clone>(&mut self, by_type: &ByType<K, T>) -> ByType<K, T> {
        ByType::answering(|kind| self.each(by_type.of(kind), plain))
    }
}

/// What is left of an answer. A silence stays what it is.
fn left_of<T>(known: &Known<T>, keep: impl FnOnce(&T) -> Option<T>) -> Known<T> {
    match known.map(keep) {
        Known::Stated(Some(kept)) => Known::Stated(kept),
        Known::Stated(None) => Known::Silent(Silence::OnlyInterested),
        Known::Silent(silence) => Known::Silent(silence),
    }
}

// Every field is named, so that a new one cannot be forgotten.

fn identity(identity: &Identity, sieve: &mut Sieve<'_>) -> Identity {
    Identity {
        kind: sieve.one(&identity.kind),
        short_name: sieve.one(&identity.short_name),
        aliases: sieve.each(&identity.aliases, plain),
        owners: sieve.each(&identity.owners, plain),
        origin: sieve.one(&identity.origin),
        funders: sieve.each(&identity.funders, plain),
        topics: sieve.one(&identity.topics),
        aims: sieve.each(&identity.aims, plain),
        rationale: sieve.each(&identity.rationale, plain),
        history: sieve.each(&identity.history, plain),
        contacts: sieve.each(&identity.contacts, plain),
    }
}

fn lifecycle(lifecycle: &Lifecycle, sieve: &mut Sieve<'_>) -> Lifecycle {
    Lifecycle {
        statuses: sieve.each(&lifecycle.statuses, plain),
        open_to_new: sieve.one(&lifecycle.open_to_new),
        places: sieve.each(&lifecycle.places, plain),
        available_in: sieve.each(&lifecycle.available_in, plain),
        sites: sieve.each(&lifecycle.sites, plain),
        reach: sieve.each(&lifecycle.reach, plain),
    }
}

fn target_group(target: &TargetGroup, sieve: &mut Sieve<'_>) -> TargetGroup {
    TargetGroup {
        participants: sieve.one(&target.participants),
        child_age: sieve.one(&target.child_age),
        ultimately_for: sieve.one(&target.ultimately_for),
        descriptions: sieve.each(&target.descriptions, plain),
        strains: sieve.one(&target.strains),
        prevention_levels: sieve.one(&target.prevention_levels),
        ways_in: sieve.one(&target.ways_in),
        is_voluntary: sieve.one(&target.is_voluntary),
        exclusions: sieve.each(&target.exclusions, plain),
        outcomes: sieve.one(&target.outcomes),
    }
}

fn delivery(delivery: &Delivery, sieve: &mut Sieve<'_>) -> Delivery {
    Delivery {
        formats: sieve.one(&delivery.formats),
        arenas: sieve.one(&delivery.arenas),
        course_length: sieve.one(&delivery.course_length),
        project_period: sieve.one(&delivery.project_period),
        sessions: sieve.each(&delivery.sessions, session_series),
        group_size: sieve.one(&delivery.group_size),
        methods: sieve.each(&delivery.methods, plain),
        materials: sieve.each(&delivery.materials, plain),
        languages: sieve.one(&delivery.languages),
        manual: sieve.one(&delivery.manual),
        follow_up: sieve.each(&delivery.follow_up, plain),
        variants: sieve.each(&delivery.variants, plain),
    }
}

fn session_series(sieve: &mut Sieve<'_>, series: &SessionSeries) -> SessionSeries {
    SessionSeries {
        name: series.name.clone(),
        participants: series.participants.clone(),
        combination: series.combination,
        led_by: sieve.inner(series.led_by.as_ref()),
        count: sieve.inner(series.count.as_ref()),
        frequency: sieve.inner(series.frequency.as_ref()),
        length: sieve.inner(series.length.as_ref()),
        preparation: sieve.inner(series.preparation.as_ref()),
        themes: sieve.inner(series.themes.as_ref()),
        structure: sieve.inner(series.structure.as_ref()),
        parallel_with: sieve.inner(series.parallel_with.as_ref()),
        text: series.text.clone(),
    }
}

fn staffing(staffing: &Staffing, sieve: &mut Sieve<'_>) -> Staffing {
    Staffing {
        roles: sieve.each(&staffing.roles, role),
        training: sieve.each(&staffing.training, plain),
        supervision: sieve.each(&staffing.supervision, plain),
    }
}

fn role(sieve: &mut Sieve<'_>, role: &Role) -> Role {
    Role {
        role: role.role.clone(),
        country: role.country,
        per_group: sieve.inner(role.per_group.as_ref()),
        per_municipality: sieve.inner(role.per_municipality.as_ref()),
        hours: role.hours,
        qualifications: role.qualifications.clone(),
        is_volunteer: role.is_volunteer,
        text: role.text.clone(),
    }
}

fn evaluation(evaluation: &Evaluation, sieve: &mut Sieve<'_>) -> Evaluation {
    Evaluation {
        studies: sieve.each(&evaluation.studies, study),
        ratings: sieve.each(&evaluation.ratings, plain),
        ongoing: sieve.each(&evaluation.ongoing, plain),
        searches: sieve.each(&evaluation.searches, plain),
        criticism: sieve.each(&evaluation.criticism, plain),
    }
}

fn study(sieve: &mut Sieve<'_>, study: &Study) -> Study {
    Study {
        title: study.title.clone(),
        trial: study.trial.clone(),
        variant: study.variant.clone(),
        authors: study.authors.clone(),
        year: study.year,
        publisher: study.publisher.clone(),
        link: study.link.clone(),
        country: study.country,
        places: study.places.clone(),
        of: study.of,
        design: study.design,
        design_text: study.design_text.clone(),
        independence: study.independence,
        participants: sieve.facts(&study.participants, plain),
        respondents: sieve.facts(&study.respondents, plain),
        has_comparison_group: study.has_comparison_group,
        compared_with: study.compared_with.clone(),
        among: study.among.clone(),
        analysed: sieve.facts(&study.analysed, plain),
        follow_up: study.follow_up.clone(),
        outcomes: sieve.facts(&study.outcomes, plain),
        limits: study.limits.clone(),
        does_not_show: study.does_not_show.clone(),
    }
}
