//! Evaluation: who has looked, how, at what, and what it does not show.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use url::Url;

use crate::span::Written;

use super::{Country, Fact, Known, OpenTerm, PartialDate, Participant, Quantity, Text};
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
    /// Who wrote it.
    pub authors: Vec<String>,
    /// When it was published.
    pub year: Option<i16>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it is found.
    pub link: Option<Url>,
    /// Where it was done.
    pub country: Option<Country>,
    /// Of this programme, or of the original abroad.
    pub of: StudyOf,
    /// How it was done.
    pub design: Design,
    /// Who did it.
    pub independence: Independence,
    /// How many took part in what was studied.
    pub participants: Vec<Fact<Count>>,
    /// How many answered what: two different 49s stay two.
    pub respondents: Vec<Fact<Count>>,
    /// Whether there was a group to compare with.
    pub has_comparison_group: Option<bool>,
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
    /// How many.
    pub quantity: Quantity,
    /// Of what.
    pub text: Text,
}

/// What a study found about one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyOutcome {
    /// For whom.
    pub participants: Vec<Participant>,
    /// Which areas of outcome it is about, as an editor reads it; none when it is
    /// about none of them, such as how content people were.
    pub areas: Vec<Arc<OpenTerm>>,
    /// Which way it went.
    pub direction: Direction,
    /// Perceived, or measured.
    pub measured_by: Measured,
    /// What was found, in words.
    pub text: Text,
    /// How large, in the study's own measure.
    pub size: Option<Text>,
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
    }
}

vocabulary! {
    /// Who did a study.
    Independence "independence" {
        /// Independent of the owner.
        Independent = "independent",
        /// Commissioned by the owner.
        CommissionedByOwner = "commissioned-by-owner",
        /// The owner.
        Owner = "owner",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Which way an outcome went.
    Direction "direction" {
        /// Better.
        Better = "better",
        /// No difference.
        NoDifference = "no-difference",
        /// Worse.
        Worse = "worse",
        /// Some better, some not.
        Mixed = "mixed",
        /// Not measured.
        NotMeasured = "not-measured",
    }
}

vocabulary! {
    /// What sort of finding an outcome is. What people say of their own benefit is not effect.
    Measured "measured-by" {
        /// A change that was measured.
        MeasuredChange = "measured-change",
        /// What the participants or staff experienced.
        PerceivedBenefit = "perceived-benefit",
    }
}

/// A study under way.
#[derive(Debug, Clone, PartialEq)]
pub struct Ongoing {
    /// What it is called, in its own language.
    pub title: Text,
    /// What it looks at.
    pub text: Text,
    /// How it is done.
    pub design: Option<Design>,
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
    /// Which edition of the scale.
    pub edition: Option<Text>,
    /// When.
    pub date: Option<PartialDate>,
    /// This programme, or the original abroad.
    pub of: StudyOf,
    /// What the level means and does not mean.
    pub text: Option<Text>,
}

/// A search that an editor made, without finding anything.
#[derive(Debug, Clone, PartialEq)]
pub struct Search {
    /// The day.
    pub on: Date,
    /// What was looked for.
    pub text: Text,
}
