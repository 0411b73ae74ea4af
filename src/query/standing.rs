//! How programmes stand to what was asked for: they have it, they are known not to, or
//! nobody says.
//!
//! A hint hides only what is known to fail. A programme whose sources are silent may
//! fit as well as any, and stays, after those that do.

use std::sync::Arc;

use fixedbitset::FixedBitSet;

use super::bounds::Bounds;
use super::facets::{Facet, FacetTable};
use super::free::{free, free_for_municipality, is_priced_free, is_priced_free_for_municipality};
use super::hints::Meaning;
use super::meant::Meant;
use super::verdict::Verdict;
use crate::record::{
    Amount, Currency, Design, Fact, Format, Known, OpenTerm, OpenToNew, OpenVocabulary, Participant, Place,
    PreventionLevel, Programme, Status, Studied, Study, StudyOf, Term as _, WayIn,
};

/// The programmes that have what was asked for, and those of which nobody says.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    pub(super) fits: FixedBitSet,
    pub(super) silent: FixedBitSet,
}

impl Standing {
    /// All but those that are known not to have it.
    pub(super) fn fits_or_silent(&self) -> FixedBitSet {
        &self.fits | &self.silent
    }

    /// How the programmes of a table stand to what words were read as.
    pub(super) fn of(meant: &Meant, facets: &FacetTable, and_unstated: bool) -> Self {
        let judge = |judged: &dyn Fn(&Programme) -> Verdict| {
            let n = facets.programmes().len();
            let mut standing =
                Self { fits: FixedBitSet::with_capacity(n), silent: FixedBitSet::with_capacity(n) };
            for (number, programme) in facets.programmes().iter().enumerate() {
                match judged(programme) {
                    Verdict::Fits => standing.fits.insert(number),
                    Verdict::Silent => standing.silent.insert(number),
                    Verdict::Fails => {}
                }
            }
            standing
        };
        match meant {
            Meant::Hint(meaning) => match meaning.range() {
                Some((measure, bounds)) => {
                    let fits = facets.measures().set(measure, bounds, and_unstated);
                    let mut silent = facets.measures().set(measure, bounds, true);
                    silent.difference_with(&fits);
                    Self { fits, silent }
                }
                None => judge(&|programme| verdict(*meaning, programme)),
            },
            Meant::NotHint(meaning) => judge(&|programme| verdict(*meaning, programme).not()),
            Meant::NotTerms(terms) => {
                judge(&|programme| Verdict::any_of([!terms.iter().any(|term| has_term(programme, term))]))
            }
            Meant::Places(places) => {
                let fits = facets.with_any(Facet::Place, |key| places.iter().any(|place| place.key == key));
                Self { silent: FixedBitSet::with_capacity(fits.len()), fits }
            }
            // What is about neither may still have the word.
            Meant::Whose { theirs, others, .. } => judge(&|programme| {
                let has_any = |terms: &[Arc<OpenTerm>]| terms.iter().any(|term| has_term(programme, term));
                Verdict::any_of([has_any(theirs) || !has_any(others)])
            }),
            // What is about it is found beside what has its words, by whoever matches.
            Meant::Situation(_) => judge(&|_| Verdict::Fits),
        }
    }
}

fn verdict(meaning: Meaning, programme: &Programme) -> Verdict {
    use {Design as D, Format as F, Participant as P, Status as S};
    let formats = |wanted: &[F]| among(&programme.delivery.formats, wanted);
    let participants = |wanted: &[P]| among(&programme.target_group.participants, wanted);
    match meaning {
        // Ranges are judged by the table of measures.
        Meaning::Age(_) | Meaning::Weeks(_) | Meaning::GroupSize(_) => Verdict::Silent,
        Meaning::Sessions(bounds) => sessions(bounds, programme),
        Meaning::Groups => formats(&[F::Group, F::ParallelGroups, F::MultiFamily]),
        Meaning::GroupsOfChildren => formats(&[F::Group, F::ParallelGroups, F::MultiFamily])
            .and(participants(&[P::Child, P::Youth, P::Sibling])),
        Meaning::Individual => formats(&[F::Individual]),
        Meaning::Digital => formats(&[F::Digital]),
        Meaning::Free => free(programme),
        Meaning::FreeForMunicipality => free_for_municipality(programme),
        Meaning::Cost(kroner) => cost(kroner, programme),
        Meaning::Country(code) => {
            let owners = programme.identity.owners.all();
            Verdict::any_of(owners.iter().map(|owner| owner.value.country.key() == code))
        }
        Meaning::UsedIn(code) => {
            let lifecycle = &programme.lifecycle;
            let available = lifecycle.available_in.all().iter().flat_map(Fact::versions);
            let available = available.filter(|it| it.value.country.key() == code).map(|_| true);
            Verdict::any_of(lifecycle.ran_in().map(|place| place.country.key() == code).chain(available))
        }
        Meaning::StudiedIn(code) => studied(programme, |study| study.country.map(|it| it.key() == code)),
        Meaning::Ungsinn(bounds) => ungsinn(bounds, programme),
        Meaning::ForChildren => participants(&[P::Child, P::Sibling, P::WholeFamily]),
        Meaning::ForParents => participants(&[P::Parent, P::WholeFamily]),
        Meaning::ForFamilies => participants(&[P::WholeFamily, P::Parent]),
        Meaning::ForStaff => participants(&[P::Staff, P::Leader, P::CrossServiceTeam]),
        Meaning::Rct => designed(programme, &|design| design == D::Rct),
        Meaning::Controlled => {
            designed(programme, &|design| matches!(design, D::Rct | D::Controlled | D::SystematicReview))
        }
        // Somebody's account of their own practice is no evaluation.
        Meaning::Evaluated => designed(programme, &|design| design != D::ExperienceDescription),
        Meaning::StillOffered => status(programme, &[S::Offered, S::Limited, S::LocalPractice, S::Pilot]),
        Meaning::Pilot => status(programme, &[S::Pilot]),
        Meaning::Ended => status(programme, &[S::Discontinued, S::Replaced]),
        Meaning::OpenToNew => {
            let answers = programme.lifecycle.open_to_new.stated().into_iter().flat_map(Fact::versions);
            let answers = answers.map(|fact| fact.value).filter(|it| *it != OpenToNew::Unknown);
            Verdict::any_of(answers.map(|it| it != OpenToNew::No))
        }
        Meaning::InDayCare => in_day_care(programme),
        Meaning::WithoutReferral => among(&programme.target_group.ways_in, BY_THEMSELVES),
    }
}

/// How families come by themselves.
const BY_THEMSELVES: &[WayIn] = &[WayIn::SelfReferral, WayIn::Anonymous, WayIn::LowThreshold];

/// The ages of the children in day care: from the right to a place until school.
const IN_DAY_CARE: std::ops::RangeInclusive<u16> = 1..=5;

/// It is held in day care, or is for children of that age. One that is for older children
/// alone and held elsewhere is not meant.
fn in_day_care(programme: &Programme) -> Verdict {
    let is_there = |programme: &Programme| arenas(programme).any(|arena| arena == DAY_CARE);
    let ages = programme.target_group.child_age.stated().into_iter().flat_map(Fact::versions);
    let of_age =
        Verdict::any_of(ages.map(|age| IN_DAY_CARE.into_iter().any(|year| age.value.holds_years(year))));
    if is_there(programme) { Verdict::Fits } else { of_age }
}

/// The key of day care among the arenas.
const DAY_CARE: &str = "day-care";

/// The keys of the arenas that a programme is held in.
fn arenas(programme: &Programme) -> impl Iterator<Item = &str> {
    let versions = programme.delivery.arenas.stated().into_iter().flat_map(Fact::versions);
    versions.flat_map(|fact| &fact.value).map(|arena| arena.key.as_str())
}

/// Whether an editor has given a programme a term.
pub(super) fn has_term(programme: &Programme, term: &OpenTerm) -> bool {
    let target = &programme.target_group;
    let lists = [
        programme.identity.topics.stated(),
        target.strains.stated(),
        target.outcomes.stated(),
        programme.delivery.arenas.stated(),
    ];
    lists.into_iter().flatten().flat_map(Fact::versions).flat_map(|fact| &fact.value).any(|it| **it == *term)
}

/// How much of what a programme prevents at is this level.
pub(super) fn share_of_level(programme: &Programme, level: PreventionLevel) -> f32 {
    share_among(&programme.target_group.prevention_levels, &[level]).sqrt()
}

/// How much of what an editor has given a programme in a term's vocabulary is that term: less
/// the more there is, and nothing when it has not got it.
pub(super) fn share_of(programme: &Programme, term: &OpenTerm) -> f32 {
    let target = &programme.target_group;
    let list = match term.vocabulary {
        OpenVocabulary::Topic => programme.identity.topics.stated(),
        OpenVocabulary::Strain => target.strains.stated(),
        OpenVocabulary::Outcome => target.outcomes.stated(),
        // Where it is held is not what it is about.
        OpenVocabulary::Arena => None,
    };
    let versions = list.into_iter().flat_map(Fact::versions).map(|fact| &fact.value);
    let having = versions.filter(|terms| terms.iter().any(|it| **it == *term));
    having.map(|terms| 1.0 / (terms.len() as f32).sqrt()).fold(0.0, f32::max)
}

fn among<T: Copy + PartialEq>(known: &Known<Fact<Vec<T>>>, wanted: &[T]) -> Verdict {
    let versions = known.stated().into_iter().flat_map(Fact::versions);
    Verdict::any_of(versions.flat_map(|fact| &fact.value).map(|term| wanted.contains(term)))
}

fn status(programme: &Programme, wanted: &[Status]) -> Verdict {
    let versions = programme.lifecycle.status().into_iter().flat_map(Fact::versions);
    let known = versions.map(|fact| fact.value.status).filter(|status| *status != Status::Unknown);
    Verdict::any_of(known.map(|status| wanted.contains(&status)))
}

fn designed(programme: &Programme, is_wanted: &dyn Fn(Design) -> bool) -> Verdict {
    match programme.evaluation.studied() {
        Studied::By(designs) if designs.iter().any(|design| is_wanted(*design)) => Verdict::Fits,
        // How it was done may yet be what was asked for.
        Studied::By(designs) if designs.contains(&Design::Unknown) => Verdict::Silent,
        Studied::By(_) | Studied::OnlyOriginal | Studied::NoneFound => Verdict::Fails,
        Studied::Silent => Verdict::Silent,
    }
}

/// Whether any of its own studies is so; one that does not tell leaves it open.
fn studied(programme: &Programme, is_so: impl Fn(&Study) -> Option<bool>) -> Verdict {
    let own = programme.evaluation.studies.all().iter().filter(|it| it.value.of == StudyOf::Programme);
    let told: Vec<Option<bool>> = own.map(|study| is_so(&study.value)).collect();
    if told.contains(&Some(true)) {
        Verdict::Fits
    } else if told.is_empty() || told.contains(&None) {
        Verdict::Silent
    } else {
        Verdict::Fails
    }
}

/// Ungsinn's newest scale and its older ones are numbered alike.
fn ungsinn(bounds: Bounds, programme: &Programme) -> Verdict {
    let ratings = programme.evaluation.ratings.all().iter().map(|fact| &fact.value);
    let own = ratings.filter(|it| it.of == StudyOf::Programme && it.system.value.starts_with("Ungsinn"));
    let level = |text: &str| text.chars().find_map(|it| it.to_digit(10)).map(f64::from);
    Verdict::any_of(own.filter_map(|rating| {
        rating.level.versions().find_map(|(_, text)| level(text)).map(|level| bounds.overlaps(level, level))
    }))
}

fn sessions(bounds: Bounds, programme: &Programme) -> Verdict {
    Verdict::any_of(n_sessions(programme).map(|(low, high)| bounds.overlaps(low, high)))
}

/// The lowest and the highest number of sessions of each series.
fn n_sessions(programme: &Programme) -> impl Iterator<Item = (f64, f64)> {
    let series = programme.delivery.sessions.all().iter().flat_map(Fact::versions);
    let counts = series.filter_map(|fact| fact.value.count.as_ref()).flat_map(Fact::versions);
    counts.map(|count| {
        let amount = count.value.amount;
        (amount.low().unwrap_or(0.0), amount.high().unwrap_or(f64::INFINITY))
    })
}

/// How closely a programme fits what is no filter by number, from 0 to 1: held as often
/// as is asked for, run in the very place and not only in a part of it.
pub(super) fn closeness(meant: &Meant, programme: &Programme) -> f32 {
    let bounds = match meant {
        Meant::Hint(Meaning::Sessions(bounds)) => bounds,
        Meant::Places(places) => {
            let is_there = |named: &Place| places.iter().any(|place| place.key == named.key);
            return f32::from(u8::from(programme.lifecycle.ran_in().any(|named| is_there(named))));
        }
        Meant::Hint(Meaning::InDayCare) => return mostly_in_day_care(programme),
        Meant::Hint(meaning) => return LISTED * mostly(*meaning, programme),
        Meant::NotHint(_) | Meant::NotTerms(_) | Meant::Situation(_) | Meant::Whose { .. } => return 0.0,
    };
    let from = f64::from(bounds.from.or(bounds.to).unwrap_or_default());
    let to = f64::from(bounds.to.or(bounds.from).unwrap_or_default());
    let close = n_sessions(programme).map(|(low, high)| {
        let both = high.min(to) - low.max(from) + 1.0;
        both.max(0.0) / (high.max(to) - low.min(from) + 1.0)
    });
    close.fold(0.0, f64::max) as f32
}

/// How much it is worth that nothing else is so of a programme than what was asked for,
/// beside a number that fits closely.
const LISTED: f32 = 0.3;

/// How much of what a programme is, is what was asked for: one for groups and nothing else
/// before one that has groups too; one that has a price of nothing before one that only
/// says so.
fn mostly(meaning: Meaning, programme: &Programme) -> f32 {
    use {Format as F, Participant as P};
    let formats = |wanted: &[F]| share_among(&programme.delivery.formats, wanted);
    let participants = |wanted: &[P]| share_among(&programme.target_group.participants, wanted);
    match meaning {
        Meaning::Groups => formats(&[F::Group, F::ParallelGroups, F::MultiFamily]),
        Meaning::GroupsOfChildren => {
            let children = participants(&[P::Child, P::Youth, P::Sibling]);
            f32::midpoint(formats(&[F::Group, F::ParallelGroups, F::MultiFamily]), children)
        }
        Meaning::Individual => formats(&[F::Individual]),
        Meaning::Digital => formats(&[F::Digital]),
        Meaning::ForChildren => participants(&[P::Child, P::Sibling, P::WholeFamily]),
        Meaning::ForParents => participants(&[P::Parent, P::WholeFamily]),
        Meaning::ForFamilies => participants(&[P::WholeFamily]),
        Meaning::ForStaff => participants(&[P::Staff, P::Leader, P::CrossServiceTeam]),
        Meaning::WithoutReferral => share_among(&programme.target_group.ways_in, BY_THEMSELVES),
        Meaning::Free => f32::from(u8::from(is_priced_free(programme))),
        Meaning::FreeForMunicipality => f32::from(u8::from(is_priced_free_for_municipality(programme))),
        Meaning::Age(_)
        | Meaning::Weeks(_)
        | Meaning::GroupSize(_)
        | Meaning::Sessions(_)
        | Meaning::Cost(_)
        | Meaning::Country(_)
        | Meaning::UsedIn(_)
        | Meaning::StudiedIn(_)
        | Meaning::Ungsinn(_)
        | Meaning::Rct
        | Meaning::Controlled
        | Meaning::Evaluated
        | Meaning::StillOffered
        | Meaning::Pilot
        | Meaning::Ended
        | Meaning::OpenToNew
        | Meaning::InDayCare => 0.0,
    }
}

/// How much of a list is what is wanted, in the version that has most of it.
fn share_among<T: Copy + PartialEq>(known: &Known<Fact<Vec<T>>>, wanted: &[T]) -> f32 {
    let versions = known.stated().into_iter().flat_map(Fact::versions).map(|fact| &fact.value);
    let share = |terms: &Vec<T>| {
        terms.iter().filter(|term| wanted.contains(term)).count() as f32 / terms.len().max(1) as f32
    };
    versions.map(share).fold(0.0, f32::max)
}

/// How much of where a programme is held and of the ages that it is for is day care's.
fn mostly_in_day_care(programme: &Programme) -> f32 {
    let n_arenas = arenas(programme).count().max(1) as f32;
    let place = if arenas(programme).any(|arena| arena == DAY_CARE) { 1.0 / n_arenas.sqrt() } else { 0.0 };
    let ages = programme.target_group.child_age.stated().into_iter().flat_map(Fact::versions);
    let of_ages = ages.map(|age| {
        let n_of =
            |ages: std::ops::RangeInclusive<u16>| ages.filter(|year| age.value.holds_years(*year)).count();
        let either = n_of(0..=18) + IN_DAY_CARE.count() - n_of(IN_DAY_CARE);
        n_of(IN_DAY_CARE) as f32 / either as f32
    });
    (place + of_ages.fold(0.0, f32::max)) / 2.0
}

/// A price in kroner that is no higher; of two currencies nobody can say.
fn cost(kroner: u32, programme: &Programme) -> Verdict {
    let lines = &programme.costs.lines;
    let lines = lines.stated().flat_map(|item| lines.of(item).all()).flat_map(Fact::versions);
    let prices = lines.filter_map(|line| line.value.amount).filter(|price| price.currency == Currency::Nok);
    Verdict::any_of(prices.map(|price| match price.amount {
        Amount::Exactly(low) | Amount::Between(low, _) | Amount::AtLeast(low) => low <= f64::from(kroner),
        Amount::AtMost(high) => high <= f64::from(kroner),
    }))
}
