//! Evaluation: who has looked, how, at what, and what it does not show.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use url::Url;

use crate::span::Written;

use super::{Country, Fact, Known, PartialDate, Place, Quantity, StudyOutcome, Text};
use crate::term::vocabulary;

/// What is known of how well a programme works.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The studies.
    pub studies: Known<Vec<Fact<Study>>>,
    /// What others rate it, in their own words.
    pub ratings: Known<Vec<Fact<Rating>>>,
    /// Studies under way.
    pub ongoing: Known<Vec<Fact<Ongoing>>>,
    /// Searches that found nothing: a statement too.
    pub searches: Known<Vec<Fact<Search>>>,
    /// What professionals hold against it, or against how it is used.
    pub criticism: Known<Vec<Fact<Criticism>>>,
}

impl Evaluation {
    /// How this programme itself has been studied: each design once, the
    /// strongest for causes first. A study of the original abroad is none.
    pub fn own_designs(&self) -> Vec<Design> {
        let own = self.studies.all().iter().filter(|study| study.value.of == StudyOf::Programme);
        let designs: BTreeSet<Design> = own.map(|study| study.value.design).collect();
        designs.into_iter().collect()
    }

    /// How this programme itself has been studied, or why there is no telling.
    pub fn studied(&self) -> Studied {
        let designs = self.own_designs();
        if !designs.is_empty() {
            Studied::By(designs)
        } else if !self.studies.all().is_empty() {
            Studied::OnlyOriginal
        } else if !self.searches.all().is_empty() {
            Studied::NoneFound
        } else {
            Studied::Silent
        }
    }
}

/// How a programme itself has been studied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Studied {
    /// With these designs, the strongest for causes first.
    By(Vec<Design>),
    /// Only the original abroad has been.
    OnlyOriginal,
    /// Somebody has searched, and found no study.
    NoneFound,
    /// The record is silent on studies.
    Silent,
}

/// One study.
#[derive(Debug, Clone, PartialEq)]
pub struct Study {
    /// Its title, in its own language.
    pub title: Text,
    /// The trial that it reports on, by the name or number that its reports
    /// share: several reports of one trial are one trial.
    pub trial: Option<String>,
    /// The variant of the programme that was studied, when it was not the whole.
    pub variant: Option<Text>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// When it was published.
    pub year: Option<i16>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it is found.
    pub link: Option<Url>,
    /// In which country it was done.
    pub country: Option<Country>,
    /// Where in it.
    pub places: Vec<Arc<Place>>,
    /// Of this programme, or of the original abroad.
    pub of: StudyOf,
    /// How it was done.
    pub design: Design,
    /// How it was done, in words; always there when the design is unknown.
    pub design_text: Option<Text>,
    /// Who did it.
    pub independence: Independence,
    /// How many took part in what was studied.
    pub participants: Vec<Fact<Count>>,
    /// How many answered what: two different 49s stay two.
    pub respondents: Vec<Fact<Count>>,
    /// Whether there was a group to compare with.
    pub has_comparison_group: Option<bool>,
    /// What those who got the programme were compared with.
    pub compared_with: Vec<Comparator>,
    /// Among whom it was done, when that is fewer than those whom the programme is for.
    pub among: Option<Text>,
    /// How many were analysed, in each arm and in all.
    pub analysed: Vec<Fact<Analysed>>,
    /// How long afterwards it looked.
    pub follow_up: Option<Text>,
    /// What it found.
    pub outcomes: Vec<Fact<StudyOutcome>>,
    /// Its weaknesses.
    pub limits: Vec<Text>,
    /// What it does not show.
    pub does_not_show: Vec<Text>,
}

/// A number of people or things in a study.
#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    /// In which arm, when not in all.
    pub arm: Option<Arm>,
    /// How many.
    pub quantity: Quantity,
    /// Of what.
    pub text: Text,
}

/// How many were analysed.
#[derive(Debug, Clone, PartialEq)]
pub struct Analysed {
    /// In which arm, or in all.
    pub arm: Arm,
    /// How many.
    pub quantity: Quantity,
    /// Of whom, when it is not plain.
    pub text: Option<Text>,
}

vocabulary! {
    /// An arm of a study, or all of them.
    Arm "arm" {
        /// All arms together.
        All = "all",
        /// Those who got the programme.
        Programme = "programme",
        /// Those whom they were compared with.
        Comparison = "comparison",
    }
}

vocabulary! {
    /// What those who got a programme were compared with.
    Comparator "comparator" {
        /// Those who got nothing.
        Nothing = "nothing",
        /// Those who waited for it.
        WaitingList = "waiting-list",
        /// Those who got the usual services.
        UsualServices = "usual-services",
        /// Those who got information, and nothing more.
        Information = "information",
        /// Those who got another version of it.
        AnotherVersion = "another-version",
        /// Those who got another programme.
        AnotherProgramme = "another-programme",
        /// The sources do not say.
        Unknown = "unknown",
    }
}

impl Comparator {
    /// Whether these are treatments and nothing else: a comparison that tells which of two is better, and not whether
    /// either works.
    pub fn are_treatments(all: &[Self]) -> bool {
        let is_treatment = |it: &Self| match it {
            Self::AnotherVersion | Self::AnotherProgramme => true,
            Self::Nothing | Self::WaitingList | Self::UsualServices | Self::Information | Self::Unknown => {
                false
            }
        };
        !all.is_empty() && all.iter().all(is_treatment)
    }
}

vocabulary! {
    /// Whose programme was studied.
    StudyOf "study-of" {
        /// This one.
        Programme = "programme",
        /// The original abroad that it was made from.
        Original = "original",
    }
}

vocabulary! {
    /// How a study was done, the strongest design for causes first.
    Design "design" {
        /// A systematic review.
        SystematicReview = "systematic-review",
        /// A randomised controlled trial.
        Rct = "rct",
        /// With a comparison group, not randomised.
        Controlled = "controlled",
        /// Before and after, without a comparison group.
        PrePost = "pre-post",
        /// Only afterwards.
        PostOnly = "post-only",
        /// How content the users are.
        UserSatisfaction = "user-satisfaction",
        /// How it was carried out.
        Process = "process",
        /// Interviews or observation.
        Qualitative = "qualitative",
        /// Several methods together.
        Mixed = "mixed",
        /// Somebody's account of their own practice.
        ExperienceDescription = "experience-description",
        /// What it costs.
        CostAnalysis = "cost-analysis",
        /// What one gets for what it costs.
        CostEffectiveness = "cost-effectiveness",
        /// The sources do not say how it was done.
        Unknown = "unknown",
    }
}

impl Design {
    /// Whether it works out costs, and looks at no outcome of its own.
    pub const fn is_economic(self) -> bool {
        matches!(self, Self::CostAnalysis | Self::CostEffectiveness)
    }
}

vocabulary! {
    /// Who did a study.
    Independence "independence" {
        /// Independent of the owner.
        Independent = "independent",
        /// Commissioned by the owner.
        CommissionedByOwner = "commissioned-by-owner",
        /// Paid for by whoever introduced the programme or pays for it.
        CommissionedByFunder = "commissioned-by-funder",
        /// Paid for by a ministry or a directorate.
        CommissionedByMinistry = "commissioned-by-ministry",
        /// The owner.
        Owner = "owner",
        /// Not known.
        Unknown = "unknown",
    }
}

/// A study under way.
#[derive(Debug, Clone, PartialEq)]
pub struct Ongoing {
    /// What it is called, in its own language.
    pub title: Text,
    /// The variant of the programme that is studied, when not the whole.
    pub variant: Option<Text>,
    /// What it looks at.
    pub text: Text,
    /// How it is done.
    pub design: Option<Design>,
    /// What those who get the programme are compared with.
    pub compared_with: Vec<Comparator>,
    /// Who does it.
    pub independence: Option<Independence>,
    /// Where it is done.
    pub country: Option<Country>,
    /// How many take part, or are to.
    pub participants: Option<Quantity>,
    /// When its results are expected.
    pub expected: Option<Written<PartialDate>>,
    /// Where it is registered or described.
    pub link: Option<Url>,
}

/// What somebody else rates a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// Who rates.
    pub system: Written<String>,
    /// The level, in that system's own words.
    pub level: Text,
    /// What the scale is called.
    pub scale: Option<Text>,
    /// The variant of the programme that is rated, when not the whole.
    pub variant: Option<Text>,
    /// Which edition of the scale.
    pub edition: Option<Text>,
    /// When.
    pub date: Option<PartialDate>,
    /// This programme, or the original abroad.
    pub of: StudyOf,
    /// What the level means and does not mean.
    pub text: Option<Text>,
}

/// What professionals hold against a programme, or against how it is used.
#[derive(Debug, Clone, PartialEq)]
pub struct Criticism {
    /// What they say.
    pub text: Text,
    /// Who says it.
    pub by: Text,
    /// When.
    pub when: Option<PartialDate>,
    /// Of this programme, or of the original abroad.
    pub of: StudyOf,
    /// What the owner or others answer.
    pub answer: Option<Text>,
}

/// A search that found nothing, by an editor or by somebody else.
#[derive(Debug, Clone, PartialEq)]
pub struct Search {
    /// The day.
    pub on: Date,
    /// What was looked for.
    pub text: Text,
    /// Who searched, when it was not we.
    pub by: Option<Text>,
}
