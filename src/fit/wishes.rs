//! What a municipality wants and can give: the whole state of the page.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::query::Measure;
use crate::record::{Design, MaterialLanguage, OpenToNew, OpenVocabulary, Participant, Status};

use super::choices::knows;
use super::criterion::{Criterion, Way};

/// The oldest child that can be asked for, in years; the same as in the search.
pub const OLDEST: u16 = Measure::Age.largest();

/// The most staff that can be given; the fewest is one.
pub const MOST_STAFF: u16 = 999;

/// The most months that can be given: twenty years. The fewest is one.
pub const MOST_MONTHS: u16 = 240;

/// The most hours a week that one can give: a week's work, generously.
pub const MOST_HOURS: u16 = 40;

/// What a municipality wants and can give. Everything is optional; a criterion
/// that nothing is said of is not judged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    /// The children's ages.
    pub ages: Option<Ages>,
    /// What weighs on the families: keys of the open vocabulary.
    pub strains: BTreeSet<String>,
    /// Who should take part.
    pub participants: BTreeSet<Participant>,
    /// What should change: keys of the open vocabulary.
    pub outcomes: BTreeSet<String>,
    /// How many of the staff can take part, 1 to [`MOST_STAFF`].
    pub staff: Option<u16>,
    /// How many months there are, 1 to [`MOST_MONTHS`].
    pub months: Option<u16>,
    /// How many hours a week each of the staff has.
    pub hours: Option<Hours>,
    /// The services that can join: keys of the open vocabulary of arenas.
    pub services: BTreeSet<String>,
    /// In which ways one can work.
    pub formats: BTreeSet<Way>,
    /// Which statuses will do; of [`Wishes::STATUSES`].
    pub statuses: BTreeSet<Status>,
    /// Which languages will do.
    pub languages: BTreeSet<MaterialLanguage>,
    /// The weakest design that will do; of [`Wishes::DESIGNS`].
    pub design: Option<Design>,
    /// Which ways of joining will do; of [`Wishes::WAYS_TO_JOIN`].
    pub open: BTreeSet<OpenToNew>,
    /// The criteria that must be met. One that is not asked for says nothing.
    pub must: BTreeSet<Criterion>,
}

/// From one age to another, in whole years, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ages {
    /// The youngest, from 0.
    pub from: u16,
    /// The oldest, at most [`OLDEST`] and never below `from`.
    pub to: u16,
}

/// Hours a week, to a tenth of an hour: more than none, at most [`MOST_HOURS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours {
    tenths: u16,
}

impl Hours {
    /// This many tenths of an hour, when that can be.
    pub const fn of_tenths(tenths: u16) -> Option<Self> {
        if tenths > 0 && tenths <= MOST_HOURS * 10 { Some(Self { tenths }) } else { None }
    }

    /// How many tenths of an hour.
    pub const fn tenths(self) -> u16 {
        self.tenths
    }

    /// How many hours.
    pub fn number(self) -> f64 {
        f64::from(self.tenths) / 10.0
    }
}

impl Wishes {
    /// The statuses that can be asked for: those in which a programme is there.
    pub const STATUSES: &[Status] = &[Status::Offered, Status::Limited, Status::Pilot, Status::LocalPractice];

    /// The designs that can be asked for, the strongest for causes first. The
    /// last is the weakest there is, so asking for it asks for any at all.
    pub const DESIGNS: &[Design] = &[
        Design::SystematicReview,
        Design::Rct,
        Design::Controlled,
        Design::PrePost,
        Design::PostOnly,
        Design::ExperienceDescription,
    ];

    /// The ways of joining that can be asked for.
    pub const WAYS_TO_JOIN: &[OpenToNew] =
        &[OpenToNew::Yes, OpenToNew::OnApplication, OpenToNew::WaitingList];

    /// The criteria that something is asked of, in the order of the form.
    pub fn criteria(&self) -> Vec<Criterion> {
        use crate::term::Term as _;
        Criterion::ALL.iter().copied().filter(|criterion| self.asks(*criterion)).collect()
    }

    /// Whether anything is asked of a criterion.
    pub fn asks(&self, criterion: Criterion) -> bool {
        match criterion {
            Criterion::Age => self.ages.is_some(),
            Criterion::Strain => !self.strains.is_empty(),
            Criterion::Participant => !self.participants.is_empty(),
            Criterion::Outcome => !self.outcomes.is_empty(),
            Criterion::Staff => self.staff.is_some(),
            Criterion::Months => self.months.is_some(),
            Criterion::Hours => self.hours.is_some(),
            Criterion::Service => !self.services.is_empty(),
            Criterion::Format => !self.formats.is_empty(),
            Criterion::Status => !self.statuses.is_empty(),
            Criterion::Language => !self.languages.is_empty(),
            Criterion::Design => self.design.is_some(),
            Criterion::Open => !self.open.is_empty(),
        }
    }

    /// The criteria that are asked for and must be met.
    pub fn demands(&self) -> Vec<Criterion> {
        self.criteria().into_iter().filter(|criterion| self.must.contains(criterion)).collect()
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.criteria().is_empty()
    }

    /// The same wishes, of terms that the catalogue has. What an old link names
    /// and nobody understands any more must not make every programme fail.
    #[must_use]
    pub fn known_in(&self, catalogue: &Catalogue) -> Self {
        let known = |keys: &BTreeSet<String>, vocabulary| {
            keys.iter().filter(|key| knows(catalogue, vocabulary, key)).cloned().collect()
        };
        Self {
            strains: known(&self.strains, OpenVocabulary::Strain),
            outcomes: known(&self.outcomes, OpenVocabulary::Outcome),
            services: known(&self.services, OpenVocabulary::Arena),
            ..self.clone()
        }
    }
}
