//! What the municipality binds itself to, and what the provider gives in
//! return: the heart of the product.

use super::{ByType, Quantity, Text};
use crate::term::vocabulary;

/// What the municipality binds itself to, by type.
pub type Commitments = ByType<CommitmentType, Commitment>;

/// What the provider gives, by type.
pub type Provisions = ByType<ProvisionType, Provision>;

/// One thing that one side undertakes.
#[derive(Debug, Clone, PartialEq)]
pub struct Undertaking<L> {
    /// How binding it is; absent where a source only describes what is done, as a
    /// municipality's own practice is described.
    pub level: Option<L>,
    /// The variant of the programme that it is for, when not the whole.
    pub variant: Option<Text>,
    /// When it falls due.
    pub when: Vec<When>,
    /// Who on that side answers for it.
    pub responsible: Option<Text>,
    /// How much of it.
    pub quantity: Option<Quantity>,
    /// What, in words.
    pub text: Text,
}

/// One thing that the municipality binds itself to.
pub type Commitment = Undertaking<Level>;

/// One thing that the provider gives.
pub type Provision = Undertaking<ProvisionLevel>;

impl Commitment {
    /// How binding it is to a reader.
    pub const fn binding(&self) -> Binding {
        match self.level {
            Some(Level::Must) => Binding::Must,
            Some(Level::Should) => Binding::Should,
            Some(Level::NotRequired) => Binding::NotRequired,
            None => Binding::Described,
        }
    }
}

impl Provision {
    /// How binding it is to a reader.
    pub const fn binding(&self) -> Binding {
        match self.level {
            Some(ProvisionLevel::Bound) => Binding::Bound,
            Some(ProvisionLevel::Offered) => Binding::Offered,
            Some(ProvisionLevel::NotGiven) => Binding::NotGiven,
            None => Binding::Described,
        }
    }
}

vocabulary! {
    /// What a municipality can bind itself to. Each type is a row of the comparison.
    CommitmentType "commitments" {
        /// Signs an agreement.
        Agreement = "agreement",
        /// Has the leadership behind it.
        LeadershipAnchoring = "leadership-anchoring",
        /// Has the council decide it.
        PoliticalDecision = "political-decision",
        /// Has a coordinator in the municipality.
        Coordinator = "coordinator",
        /// Has a coordinator at each branch of its services.
        BranchCoordinator = "branch-coordinator",
        /// Has a coordinator for each case, each child or family.
        CaseCoordinator = "case-coordinator",
        /// Provides staff.
        Staff = "staff",
        /// Has somebody who keeps in touch with the families.
        FamilyContact = "family-contact",
        /// Has a resource group.
        ResourceGroup = "resource-group",
        /// Has key persons at each workplace.
        KeyPersonsPerWorkplace = "key-persons-per-workplace",
        /// Has several services take part.
        CrossServiceParticipation = "cross-service-participation",
        /// Takes part in training.
        TakePartInTraining = "take-part-in-training",
        /// Takes part in supervision.
        TakePartInSupervision = "take-part-in-supervision",
        /// Follows the manual.
        FollowManual = "follow-manual",
        /// Finds the families.
        RecruitFamilies = "recruit-families",
        /// Provides premises and equipment.
        PremisesEquipment = "premises-equipment",
        /// Provides meals.
        Meals = "meals",
        /// Pays for travel.
        Travel = "travel",
        /// Pays its own costs.
        OwnCosts = "own-costs",
        /// Collects data and evaluates.
        DataAndEvaluation = "data-and-evaluation",
        /// Maps what its staff know.
        CompetenceMapping = "competence-mapping",
        /// Develops routines.
        DevelopRoutines = "develop-routines",
        /// Spreads what was learnt.
        SpreadInternally = "spread-internally",
        /// Goes on after the project.
        ContinueAfterProject = "continue-after-project",
        /// Keeps privacy and confidentiality.
        PrivacyConfidentiality = "privacy-confidentiality",
    }
}

vocabulary! {
    /// What a provider can give.
    ProvisionType "provider" {
        /// Training.
        Training = "training",
        /// Material.
        Material = "material",
        /// Professional support.
        ProfessionalSupport = "professional-support",
        /// Supervision visits.
        SupervisionVisits = "supervision-visits",
        /// Gatherings to share experience.
        ExperienceGatherings = "experience-gatherings",
        /// Course fees.
        CourseFees = "course-fees",
        /// Board and lodging.
        BoardAndLodging = "board-and-lodging",
        /// A mapping of what staff know.
        CompetenceMapping = "competence-mapping",
        /// Evaluation.
        Evaluation = "evaluation",
        /// A network afterwards.
        NetworkAfterwards = "network-afterwards",
        /// Approval of those who deliver it, of a municipality, of how it is done.
        Approval = "approval",
        /// Finding those who take part, or volunteers.
        Recruitment = "recruitment",
    }
}

vocabulary! {
    /// How binding it is.
    Level "level" {
        /// Must.
        Must = "must",
        /// Should.
        Should = "should",
        /// A source says that it is not required.
        NotRequired = "not-required",
    }
}

vocabulary! {
    /// Whether a provider is bound to what it gives.
    ProvisionLevel "provision-level" {
        /// It is bound: an agreement or a source of its own says so.
        Bound = "bound",
        /// It offers it.
        Offered = "offered",
        /// A source says that it does not give it.
        NotGiven = "not-given",
    }
}

vocabulary! {
    /// How binding it is to a reader, who is also told that no source says so.
    Binding "level-tag" {
        /// It must.
        Must = "must",
        /// It should.
        Should = "should",
        /// It is not required.
        NotRequired = "not-required",
        /// The provider is bound to it.
        Bound = "bound",
        /// The provider offers it.
        Offered = "offered",
        /// The provider does not give it.
        NotGiven = "not-given",
        /// It is only described.
        Described = "described",
    }
}

vocabulary! {
    /// When it falls due.
    When "when" {
        /// Before the start.
        Before = "before",
        /// While it runs.
        During = "during",
        /// After the end.
        After = "after",
    }
}
