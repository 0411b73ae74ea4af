//! What a municipality wants and can give, against each programme: met, not
//! met, not known.
//!
//! [`Wishes`] go in and [`Fit`] comes out: every programme of the catalogue once,
//! each criterion asked for with its verdict and the facts behind it. Nothing is
//! weighed: what must be met goes before, then programmes stand by how many
//! criteria are met, by how few are not, and by name. What is not known is never
//! counted as met or as not met. One criterion a file, with its rule on top, its
//! keys in an address and its field of the form; `criteria` lists them, and asks
//! each as `ask` says. The page has the same rule in plain words.

mod verdict;
mod judgement;
mod input;
mod reading;
mod open_terms;
mod ask;
mod ticked;
mod amount;
mod age;
mod strain;
mod participant;
mod outcome;
mod staff;
mod months;
mod hours;
mod service;
mod format;
mod status;
mod language;
mod design;
mod open;
mod criteria;
mod choices;
mod wishes;
mod filled_form;
mod nearest;
mod standing;
#[cfg(test)]
mod records;

pub use choices::Choices;
pub use criteria::Criterion;
pub use filled_form::{FilledForm, FormField};
pub use format::Way;
pub use input::{Input, Number, Offer, Theme};
pub use judgement::{Judgement, Shown};
pub use nearest::{Near, Nearby};
pub use reading::Complaint;
pub use standing::Standing;
pub use verdict::Verdict;
pub use wishes::Wishes;

use std::cmp::Reverse;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::record::{Country, OutOfReach, Programme};
use crate::term::Term as _;
use crate::words::Words;

/// Every programme against the wishes.
#[derive(Debug, Clone)]
pub struct Fit<'c> {
    /// The criteria asked for, in their order.
    pub criteria: Vec<Criterion>,
    /// Those of them that must be met.
    pub demands: Vec<Criterion>,
    /// The programmes that are there, in their groups, best first; no group is
    /// empty.
    pub groups: Vec<(Standing, Vec<Fitted<'c>>)>,
    /// The programmes that cannot be had, best first.
    pub unavailable: Vec<Unavailable<'c>>,
    /// The criteria that hardly tell programmes apart, because nobody says of nearly
    /// all of them.
    pub silent: Vec<Criterion>,
}

/// A programme against the wishes.
#[derive(Debug, Clone)]
pub struct Fitted<'c> {
    /// The programme.
    pub programme: &'c Arc<Programme>,
    /// What came of each criterion asked for, in their order.
    pub judgements: Vec<(Criterion, Judgement<'c>)>,
}

/// A programme that cannot be had, and what is nearest to it.
#[derive(Debug, Clone)]
pub struct Unavailable<'c> {
    /// The programme.
    pub fitted: Fitted<'c>,
    /// Why not.
    pub why: OutOfReach,
    /// What is nearest to it, the nearest first.
    pub nearest: Vec<Near<'c>>,
}

/// What decides the order, the first that differs: how many demands are not met,
/// how many are not known, how many criteria are met (the most first), how many
/// are not met. Names settle the rest.
///
/// Counting the demands that fail keeps a promise: one more demand never moves a
/// programme that fails it past one that does not.
pub type Rank = (usize, usize, Reverse<usize>, usize);

impl Fitted<'_> {
    /// How many of the criteria came to this.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.judgements.iter().filter(|(_, judgement)| judgement.verdict == verdict).count()
    }

    /// How it stands with what was asked for.
    pub fn standing(&self, demands: &[Criterion]) -> Standing {
        Standing::of(self.rank(demands), self.judgements.len())
    }

    /// What decides its place among others.
    pub fn rank(&self, demands: &[Criterion]) -> Rank {
        let demanded = |verdict| {
            let of_demands = self.judgements.iter().filter(|(criterion, _)| demands.contains(criterion));
            of_demands.filter(|(_, judgement)| judgement.verdict == verdict).count()
        };
        (
            demanded(Verdict::NotMet),
            demanded(Verdict::NotKnown),
            Reverse(self.count(Verdict::Met)),
            self.count(Verdict::NotMet),
        )
    }
}

impl<'c> Fit<'c> {
    /// Every programme in the order of the page.
    pub fn all(&self) -> impl Iterator<Item = &Fitted<'c>> {
        let unavailable = self.unavailable.iter().map(|it| &it.fitted);
        self.groups.iter().flat_map(|(_, group)| group).chain(unavailable)
    }
}

/// How many of ten programmes a criterion must be unknown of to be called silent.
const NEARLY_ALL: usize = 9;

/// Every programme of a catalogue against the wishes, for a municipality in this
/// country; names in the alphabet of these words.
pub fn fit<'c>(catalogue: &'c Catalogue, wishes: &Wishes, words: &Words, country: Country) -> Fit<'c> {
    let demands = wishes.demands();
    let mut all: Vec<Fitted<'c>> = catalogue
        .by_name(words)
        .iter()
        .map(|programme| Fitted { programme, judgements: judge(programme, wishes) })
        .collect();
    // Of equals those that can be had come first; those that are alike in that too stay in the order of their names.
    all.sort_by_key(|fitted| (fitted.rank(&demands), fitted.programme.within_reach(country)));
    let silent = silent(&wishes.criteria(), &all);
    let (mut there, mut beyond) = (Vec::new(), Vec::new());
    for fitted in all {
        match fitted.programme.lifecycle.out_of_reach(country) {
            None => there.push(fitted),
            Some(why) => beyond.push((fitted, why)),
        }
    }
    let programmes: Vec<&'c Arc<Programme>> = there.iter().map(|fitted| fitted.programme).collect();
    let with_nearest = |(fitted, why): (Fitted<'c>, OutOfReach)| {
        let nearest = nearest::nearest(catalogue, fitted.programme, &programmes);
        Unavailable { fitted, why, nearest }
    };
    let unavailable = beyond.into_iter().map(with_nearest).collect();
    let mut groups: Vec<(Standing, Vec<Fitted<'c>>)> =
        Standing::ALL.iter().map(|standing| (*standing, Vec::new())).collect();
    for fitted in there {
        let standing = fitted.standing(&demands);
        if let Some((_, group)) = groups.iter_mut().find(|(it, _)| *it == standing) {
            group.push(fitted);
        }
    }
    groups.retain(|(_, group)| !group.is_empty());
    Fit { criteria: wishes.criteria(), demands, groups, unavailable, silent }
}

/// The criteria that are not known of nearly all programmes.
fn silent(criteria: &[Criterion], all: &[Fitted<'_>]) -> Vec<Criterion> {
    let is_unknown = |fitted: &Fitted<'_>, criterion| {
        fitted
            .judgements
            .iter()
            .any(|(it, judgement)| *it == criterion && judgement.verdict == Verdict::NotKnown)
    };
    let n_unknown = |criterion| all.iter().filter(|fitted| is_unknown(fitted, criterion)).count();
    let is_silent =
        |criterion: &Criterion| !all.is_empty() && n_unknown(*criterion) * 10 >= all.len() * NEARLY_ALL;
    criteria.iter().copied().filter(is_silent).collect()
}

/// One programme against the wishes: what came of each criterion asked for.
pub fn judge<'p>(programme: &'p Programme, wishes: &Wishes) -> Vec<(Criterion, Judgement<'p>)> {
    wishes.asked.iter().map(|(&criterion, wish)| (criterion, wish.judge(programme))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;
    use crate::notation::{Generator, read};
    use crate::words::Language;

    /// Wishes of these criteria.
    fn wishes(asked: &[Criterion], must: &[Criterion]) -> Wishes {
        let asked = asked.iter().map(|&criterion| (criterion, criterion.example())).collect();
        Wishes { asked, must: must.iter().copied().collect() }
    }

    fn some_criteria() -> impl Strategy<Value = Vec<Criterion>> {
        subsequence(Criterion::ALL, 0..=Criterion::ALL.len())
    }

    fn place(fit: &Fit<'_>, id: &str) -> usize {
        fit.all().position(|fitted| fitted.programme.id.as_str() == id).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_programme_stands_once_and_every_verdict_is_counted_as_what_it_is(
            asked in some_criteria(),
            must in some_criteria(),
        ) {
            let catalogue = records::catalogue();
            let fit = fit(catalogue, &wishes(&asked, &must), Words::of(Language::Bokmal), Country::Norway);
            let ids: BTreeSet<_> = fit.all().map(|fitted| &fitted.programme.id).collect();
            prop_assert_eq!((fit.all().count(), ids.len()), (catalogue.len(), catalogue.len()));
            prop_assert_eq!(&fit.criteria, &asked);
            for fitted in fit.all() {
                let counts = Verdict::ALL.iter().map(|verdict| fitted.count(*verdict));
                prop_assert_eq!(counts.sum::<usize>(), asked.len());
                for (_, judgement) in &fitted.judgements {
                    // A silence is never a verdict, but where something else answers: an edition's age.
                    if judgement.silence.is_some() && judgement.facts.is_empty() {
                        prop_assert_eq!(judgement.verdict, Verdict::NotKnown);
                    }
                    if judgement.verdict != Verdict::NotKnown {
                        prop_assert!(!judgement.facts.is_empty(), "{:?}", judgement);
                        let has_sources = judgement.facts.iter().all(|it| !it.statement.provenance.citations.is_empty());
                        prop_assert!(has_sources);
                    }
                }
            }
        }

        #[test]
        fn one_more_demand_never_moves_a_programme_that_fails_it_up(
            asked in some_criteria(),
            must in some_criteria(),
            one_more in select(Criterion::ALL),
        ) {
            let catalogue = records::catalogue();
            let words = Words::of(Language::Bokmal);
            let before = fit(catalogue, &wishes(&asked, &must), words, Country::Norway);
            let more: Vec<_> = must.iter().copied().chain([one_more]).collect();
            let after = fit(catalogue, &wishes(&asked, &more), words, Country::Norway);
            for fitted in before.all() {
                let fails = fitted.judgements.iter().any(|(it, judgement)| *it == one_more && judgement.verdict == Verdict::NotMet);
                if fails {
                    let id = fitted.programme.id.as_str();
                    prop_assert!(place(&after, id) >= place(&before, id), "{id}");
                }
            }
        }
    }

    #[test]
    fn what_fails_a_demand_stands_last_and_what_is_not_known_between() {
        let catalogue = records::catalogue();
        let wishes = wishes(&[Criterion::Status, Criterion::Age], &[Criterion::Status]);
        let fit = fit(catalogue, &wishes, Words::of(Language::Bokmal), Country::Norway);
        let standings: Vec<_> = fit.groups.iter().map(|(standing, _)| *standing).collect();
        assert!(standings.is_sorted() && standings.contains(&Standing::AllMet), "{standings:?}");
        let in_group = |standing: Standing, id: &str| {
            let (_, group) = fit.groups.iter().find(|(it, _)| *it == standing).unwrap();
            group.iter().any(|fitted| fitted.programme.id.as_str() == id)
        };
        assert!(in_group(Standing::SomeNotKnown, "pip-klubben"), "its status is disputed");
        assert!(in_group(Standing::SomeNotMet, "nye-monstre"), "it is a pilot");
        let ended = fit.unavailable.iter().filter(|it| it.why == OutOfReach::Ended);
        let ended: BTreeSet<_> = ended.map(|it| it.fitted.programme.id.as_str()).collect();
        assert_eq!(ended, BTreeSet::from(["barn-i-rusfamilier", "holf"]));
        assert!(fit.unavailable.iter().all(|it| !it.nearest.is_empty()));
    }

    #[test]
    fn what_one_municipality_knows_little_of_is_mostly_not_known() {
        let hverdagspakke = records::real("stine-sofie-hverdagspakke");
        let judgements = judge(&hverdagspakke, &wishes(Criterion::ALL, &[]));
        let is_unknown =
            |(_, judgement): &&(Criterion, Judgement<'_>)| judgement.verdict == Verdict::NotKnown;
        let unknown: Vec<_> = judgements.iter().filter(is_unknown).map(|(criterion, _)| *criterion).collect();
        assert!(unknown.len() >= 6, "{unknown:?}");
        assert!(unknown.contains(&Criterion::Staff) && unknown.contains(&Criterion::Design), "{unknown:?}");
    }

    #[test]
    fn a_criterion_is_silent_when_it_is_unknown_of_nine_in_ten_and_not_before() {
        let programme = Arc::new(records::real("pip-klubben"));
        let all = |n_unknown: usize| -> Vec<Fitted<'_>> {
            let of = |number: usize| if number < n_unknown { Verdict::NotKnown } else { Verdict::Met };
            let judgement = |number| Judgement {
                verdict: of(number),
                ..judge(&programme, &wishes(&[Criterion::Age], &[]))[0].1.clone()
            };
            (0..20)
                .map(|number| Fitted {
                    programme: &programme,
                    judgements: vec![(Criterion::Age, judgement(number))],
                })
                .collect()
        };
        for (n_unknown, expected) in [(0, false), (17, false), (18, true), (20, true)] {
            assert_eq!(!silent(&[Criterion::Age], &all(n_unknown)).is_empty(), expected, "{n_unknown}");
        }
    }

    #[test]
    fn what_cannot_be_had_in_the_country_stands_last_and_only_there() {
        let catalogue = records::catalogue();
        for country in [Country::Norway, Country::Denmark, Country::Sweden] {
            let fit = fit(catalogue, &wishes(&[Criterion::Age], &[]), Words::of(Language::Bokmal), country);
            let there = fit.groups.iter().flat_map(|(_, group)| group);
            assert!(there.clone().all(|it| it.programme.lifecycle.out_of_reach(country).is_none()));
            assert!(there.count() > fit.unavailable.len());
            for it in &fit.unavailable {
                assert_eq!(it.fitted.programme.lifecycle.out_of_reach(country), Some(it.why));
            }
        }
    }

    #[test]
    fn a_thousand_programmes_are_no_trouble() {
        let vocabularies = crate::catalogue::built_in_vocabularies();
        let generator = Generator::new(7, &vocabularies);
        let programmes = (0..1000).filter_map(|number| {
            let record = generator.record(number);
            read(&record.id, &record.text, &vocabularies).programme
        });
        let catalogue = Catalogue::of(programmes);
        let fit = fit(
            &catalogue,
            &wishes(Criterion::ALL, &[Criterion::Age]),
            Words::of(Language::Bokmal),
            Country::Norway,
        );
        assert_eq!(fit.all().count(), 1000);
    }
}
