//! Cost: what it costs, whom, when, and who says so.

use url::Url;

use super::{ByType, Fact, Known, Money, Text};
use crate::term::vocabulary;

/// What a programme costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Cost {
    /// The cost lines, by what they are for.
    pub lines: ByType<CostItem, CostLine>,
    /// Grants a municipality can apply for.
    pub grants: Known<Vec<Fact<Grant>>>,
}

impl Cost {
    /// Whether sources say something of a cost, and none of them how much it is.
    pub fn lacks_amount(&self, item: CostItem) -> bool {
        let lines = self.lines.of(item).all();
        let mut versions = lines.iter().flat_map(Fact::versions);
        !lines.is_empty() && versions.all(|line| line.value.amount.is_none())
    }
}

/// One cost. An amount above nothing has its stage, for each what it is and what it rests
/// on; of what is only said to be free, or to cost something, a source may say less.
#[derive(Debug, Clone, PartialEq)]
pub struct CostLine {
    /// At which stage.
    pub phase: Option<Phase>,
    /// How much; absent where a source says that it costs something, or who pays, and not
    /// how much.
    pub amount: Option<Money>,
    /// In the prices of which year.
    pub price_year: Option<i16>,
    /// For each what.
    pub per: Option<CostPer>,
    /// Who pays.
    pub payer: Option<Text>,
    /// What the figure rests on.
    pub basis: Option<Basis>,
    /// What it must not be compared with, and why.
    pub not_comparable_with: Option<Text>,
    /// What else there is to say.
    pub text: Option<Text>,
}

vocabulary! {
    /// What a cost is for.
    CostItem "costs" {
        /// Licence.
        Licence = "licence",
        /// Training.
        Training = "training",
        /// Material.
        Material = "material",
        /// Staff time.
        StaffTime = "staff-time",
        /// Premises.
        Premises = "premises",
        /// Food.
        Food = "food",
        /// Travel.
        Travel = "travel",
        /// Coordination.
        Coordination = "coordination",
        /// Supervision.
        Supervision = "supervision",
        /// Evaluation.
        Evaluation = "evaluation",
        /// All of it together.
        Total = "total",
    }
}

vocabulary! {
    /// At which stage a cost falls.
    Phase "phase" {
        /// To get going.
        StartUp = "start-up",
        /// While it runs.
        Running = "running",
        /// To get going and to run, in one.
        StartUpAndRunning = "start-up-and-running",
        /// To renew.
        Renewal = "renewal",
    }
}

vocabulary! {
    /// For each what a cost is given.
    CostPer "cost-per" {
        /// A municipality.
        Municipality = "municipality",
        /// A group.
        Group = "group",
        /// A house of the programme.
        House = "house",
        /// A centre or a station of the programme.
        Centre = "centre",
        /// A child.
        Child = "child",
        /// A family.
        Family = "family",
        /// A parent.
        Parent = "parent",
        /// Somebody who takes part, whoever that is.
        Participant = "participant",
        /// A school.
        School = "school",
        /// A pack of material.
        Pack = "pack",
        /// A member of staff.
        StaffMember = "staff-member",
    }
}

vocabulary! {
    /// What a cost figure rests on.
    Basis "basis" {
        /// A stated price.
        Stated = "stated",
        /// The owner's estimate.
        EstimateByOwner = "estimate-by-owner",
        /// What a municipality reports.
        ReportedByMunicipality = "reported-by-municipality",
        /// A model's calculation.
        ModelCalculation = "model-calculation",
    }
}

/// A grant a municipality can apply for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its name.
    pub name: String,
    /// What it covers.
    pub text: Option<Text>,
    /// Where to apply.
    pub link: Option<Url>,
}
