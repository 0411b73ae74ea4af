//! The questions that a record answers: one list for the record's keys, the
//! page, the rows of the comparison, and what to ask the owner.

use crate::term::vocabulary;
use crate::words::Message;

use super::{CommitmentType, CostItem, ExperienceType, ProvisionType, Term};

/// A question about a programme. Its key is also the path of its answer in
/// the record: `delivery.course-length`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// About what the municipality binds itself to.
    Commitment(CommitmentType),
    /// About what the provider gives.
    Provision(ProvisionType),
    /// About what something costs.
    Cost(CostItem),
    /// About what was learnt.
    Experience(ExperienceType),
    /// About anything else.
    Field(Field),
}

vocabulary! {
    /// The groups of a record, in the order of the page.
    Group "group" {
        /// Lifecycle.
        Lifecycle = "lifecycle",
        /// Target group.
        TargetGroup = "target-group",
        /// The municipality's commitments: the heart of the product, so early.
        Commitments = "commitments",
        /// The provider's side.
        Provider = "provider",
        /// Cost.
        Costs = "costs",
        /// Staffing.
        Staffing = "staffing",
        /// Delivery and dosage.
        Delivery = "delivery",
        /// Evaluation.
        Evaluation = "evaluation",
        /// Experience.
        Experience = "experience",
        /// Anchoring.
        Anchoring = "anchoring",
        /// Identity.
        Identity = "identity",
    }
}

vocabulary! {
    /// The questions with a key of their own.
    Field "field" {
        /// Status.
        Statuses = "lifecycle.statuses",
        /// Open to new municipalities.
        OpenToNew = "lifecycle.open-to-new",
        /// In which countries it can be taken up.
        AvailableIn = "lifecycle.available-in",
        /// Where it has run.
        Places = "lifecycle.places",
        /// How many it has reached.
        Reach = "lifecycle.reach",
        /// At how many sites it is in use.
        Sites = "lifecycle.sites",
        /// Who takes part.
        Participants = "target-group.participants",
        /// The children's ages.
        ChildAge = "target-group.child-age",
        /// Who it ultimately is for.
        UltimatelyFor = "target-group.ultimately-for",
        /// The group in words.
        Descriptions = "target-group.descriptions",
        /// Strains.
        Strains = "target-group.strains",
        /// Prevention level.
        PreventionLevels = "target-group.prevention-levels",
        /// Ways in.
        WaysIn = "target-group.ways-in",
        /// Voluntary.
        Voluntary = "target-group.voluntary",
        /// Exclusions.
        Exclusions = "target-group.exclusions",
        /// Outcome areas.
        Outcomes = "target-group.outcomes",
        /// Format.
        Formats = "delivery.formats",
        /// Arena.
        Arenas = "delivery.arenas",
        /// Length of a course.
        CourseLength = "delivery.course-length",
        /// Project period.
        ProjectPeriod = "delivery.project-period",
        /// Sessions.
        Sessions = "delivery.sessions",
        /// Group size.
        GroupSize = "delivery.group-size",
        /// Methods.
        Methods = "delivery.methods",
        /// Materials.
        Materials = "delivery.materials",
        /// Languages of the material.
        Languages = "delivery.languages",
        /// Manual.
        Manual = "delivery.manual",
        /// Follow-up.
        FollowUp = "delivery.follow-up",
        /// Modules and local versions.
        Variants = "delivery.variants",
        /// Roles.
        Roles = "staffing.roles",
        /// Training.
        Training = "staffing.training",
        /// Supervision.
        Supervision = "staffing.supervision",
        /// Grants.
        Grants = "costs.grants",
        /// Studies.
        Studies = "evaluation.studies",
        /// Ratings.
        Ratings = "evaluation.ratings",
        /// Studies under way.
        Ongoing = "evaluation.ongoing",
        /// Searches.
        Searches = "evaluation.searches",
        /// Professional criticism.
        Criticism = "evaluation.criticism",
        /// Laws, reforms, strategies, models.
        Anchors = "anchoring.anchors",
        /// Kind.
        Kind = "identity.kind",
        /// Short name.
        ShortName = "identity.short-name",
        /// Aliases.
        Aliases = "identity.aliases",
        /// Owners.
        Owners = "identity.owners",
        /// Origin.
        Origin = "identity.origin",
        /// Funders.
        Funders = "identity.funders",
        /// Topics.
        Topics = "identity.topics",
        /// Aims.
        Aims = "identity.aims",
        /// Rationale.
        Rationale = "identity.rationale",
        /// History.
        History = "identity.history",
        /// Contacts.
        Contacts = "identity.contacts",
    }
}

impl Question {
    /// Every question, in the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        Group::ALL.iter().flat_map(|&group| Self::in_group(group))
    }

    /// The questions of one group, in the order of the page.
    pub fn in_group(group: Group) -> impl Iterator<Item = Self> {
        let typed: Vec<Self> = match group {
            Group::Commitments => CommitmentType::ALL.iter().copied().map(Self::Commitment).collect(),
            Group::Provider => ProvisionType::ALL.iter().copied().map(Self::Provision).collect(),
            Group::Costs => CostItem::ALL.iter().copied().map(Self::Cost).collect(),
            Group::Experience => ExperienceType::ALL.iter().copied().map(Self::Experience).collect(),
            Group::Lifecycle
            | Group::TargetGroup
            | Group::Delivery
            | Group::Staffing
            | Group::Evaluation
            | Group::Anchoring
            | Group::Identity => Vec::new(),
        };
        let fields = Field::ALL.iter().copied().filter(move |field| field.group() == group).map(Self::Field);
        typed.into_iter().chain(fields)
    }

    /// The group it belongs to.
    pub fn group(self) -> Group {
        match self {
            Self::Commitment(_) => Group::Commitments,
            Self::Provision(_) => Group::Provider,
            Self::Cost(_) => Group::Costs,
            Self::Experience(_) => Group::Experience,
            Self::Field(field) => field.group(),
        }
    }

    /// What a reader sees: the heading of a row.
    pub fn label(self) -> Message {
        match self {
            Self::Commitment(kind) => Message::term(CommitmentType::VOCABULARY, kind.key()),
            Self::Provision(kind) => Message::term(ProvisionType::VOCABULARY, kind.key()),
            Self::Cost(item) => Message::term(CostItem::VOCABULARY, item.key()),
            Self::Experience(kind) => Message::term(ExperienceType::VOCABULARY, kind.key()),
            Self::Field(field) => Message::term(Field::VOCABULARY, field.key()),
        }
    }

    /// What to ask the owner when the sources are silent.
    pub fn to_ask(self) -> Message {
        Message::named("ask-", &self.key())
    }

    /// The path of its answer in a record.
    pub fn key(self) -> String {
        match self {
            Self::Commitment(kind) => format!("commitments.{}", kind.key()),
            Self::Provision(kind) => format!("provider.{}", kind.key()),
            Self::Cost(item) => format!("costs.{}", item.key()),
            Self::Experience(kind) => format!("experience.{}", kind.key()),
            Self::Field(field) => field.key().to_owned(),
        }
    }

    /// The question with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|question| question.key() == key)
    }

    /// The key as it can stand in an address fragment or a message id.
    pub fn slug(self) -> String {
        self.key().replace('.', "-")
    }
}

impl Field {
    /// The group it belongs to.
    pub fn group(self) -> Group {
        let (group, _) = self.key().split_once('.').unwrap_or_default();
        Group::from_key(group).unwrap_or(Group::Identity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_question_has_one_key_that_leads_back() {
        let keys: Vec<_> = Question::all().map(Question::key).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
        for question in Question::all() {
            assert_eq!(Question::from_key(&question.key()), Some(question));
        }
    }

    #[test]
    fn every_field_names_its_group() {
        for &field in Field::ALL {
            let (group, _) = field.key().split_once('.').unwrap();
            assert!(Group::from_key(group).is_some(), "{}", field.key());
        }
        let n_typed = CommitmentType::ALL.len()
            + ProvisionType::ALL.len()
            + CostItem::ALL.len()
            + ExperienceType::ALL.len();
        assert_eq!(Question::all().count(), n_typed + Field::ALL.len());
    }
}
