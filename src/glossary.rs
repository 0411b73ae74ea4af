//! The words of the trade that the pages use, each explained in our own words, and
//! which of our labels each explains.
//!
//! A label is a message, so whoever shows one asks here by the message, and no
//! text is searched for words.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::coverage::Tidier;
use crate::evidence::Claim;
use crate::record::{
    Arm, CommitmentType, Comparator, CostItem, Design, Field, FindingKind, Format, Independence, Interest,
    Kind, PreventionLevel, Question, SourceKind, StudyOf, VariantKind, WayIn,
};
use crate::statement::Heading;
use crate::term::{Term, vocabulary};
use crate::words::Message;

vocabulary! {
    /// A word of the trade that is explained. Its key is also its fragment on the
    /// page of the glossary, so it never changes once published.
    Entry "glossary" {
        /// What a municipality must have in place above those who do the work.
        Anchoring = "anchoring",
        /// The place where something goes on.
        Arena = "arena",
        /// A base of programmes that others have judged.
        Clearinghouse = "clearinghouse",
        /// Services that agree on how they work together.
        CollaborationModel = "collaboration-model",
        /// Those whom a study compares with.
        ComparisonGroup = "comparison-group",
        /// A programme whose learners are staff.
        CompetenceProgramme = "competence-programme",
        /// What is got for the money.
        CostEffectiveness = "cost-effectiveness",
        /// From the first session to the last.
        Course = "course",
        /// What a programme leads to.
        Effect = "effect",
        /// How large a difference is.
        EffectSize = "effect-size",
        /// Done as it was meant.
        Fidelity = "fidelity",
        /// Measured again, some time after the end.
        FollowUp = "follow-up",
        /// Putting a programme to use.
        Implementation = "implementation",
        /// Others than the owner.
        Independent = "independent",
        /// For those who show early signs.
        Indicated = "indicated",
        /// Somebody at a workplace who knows more than the others.
        KeyPerson = "key-person",
        /// The right to use something.
        Licence = "licence",
        /// A way in without thresholds.
        LowThreshold = "low-threshold",
        /// With a written procedure.
        ManualBased = "manual-based",
        /// Several families together.
        MultiFamily = "multi-family",
        /// The programme abroad that one was made from.
        Original = "original",
        /// Children and parents in groups of their own, at the same time.
        ParallelGroups = "parallel-groups",
        /// What people say it did for them.
        PerceivedBenefit = "perceived-benefit",
        /// Measured only before and after.
        PrePost = "pre-post",
        /// For whom a programme prevents.
        PreventionLevel = "prevention-level",
        /// How something was carried out.
        ProcessEvaluation = "process-evaluation",
        /// Told in words, not in numbers.
        QualitativeStudy = "qualitative-study",
        /// Compared, without lots being drawn.
        QuasiExperiment = "quasi-experiment",
        /// What others say a programme is worth.
        Rating = "rating",
        /// Compared, by lot.
        Rct = "rct",
        /// Sent on by a service.
        Referral = "referral",
        /// Those in a municipality who help others to use a programme.
        ResourceGroup = "resource-group",
        /// For those who are at risk.
        Selective = "selective",
        /// What weighs on a family.
        Strain = "strain",
        /// Some of those who were in a study.
        Subgroup = "subgroup",
        /// Guidance of those who do the work.
        Supervision = "supervision",
        /// All studies of one thing, seen together.
        SystematicReview = "systematic-review",
        /// A checklist for descriptions.
        Tidier = "tidier",
        /// For everybody.
        Universal = "universal",
        /// How content people were.
        UserSatisfaction = "user-satisfaction",
        /// A programme in another shape.
        Variant = "variant",
        /// Those who get a programme later.
        WaitingList = "waiting-list",
    }
}

impl Entry {
    /// The entry that explains a label.
    pub fn of(label: &Message) -> Option<Self> {
        static BY_LABEL: LazyLock<BTreeMap<String, Entry>> = LazyLock::new(|| {
            let labels = |entry: &Entry| {
                entry.labels().into_iter().map(|it| (it.id().to_owned(), *entry)).collect::<Vec<_>>()
            };
            Entry::ALL.iter().flat_map(labels).collect()
        });
        BY_LABEL.get(label.id()).copied()
    }

    /// What it is called.
    pub fn label(self) -> Message {
        Message::term(Self::VOCABULARY, self.key())
    }

    /// What it means.
    pub fn means(self) -> Message {
        Message::named("glossary-means-", self.key())
    }

    /// The labels that it explains: those of terms, of questions and of headings.
    fn labels(self) -> Vec<Message> {
        match self {
            Self::Anchoring => vec![asked(Question::Commitment(CommitmentType::LeadershipAnchoring))],
            Self::Arena => vec![field(Field::Arenas)],
            Self::Clearinghouse => vec![term(SourceKind::Clearinghouse)],
            Self::CollaborationModel => vec![term(Kind::CollaborationModel)],
            Self::ComparisonGroup => vec![Heading::ComparisonGroup.label(), term(Arm::Comparison)],
            Self::CompetenceProgramme => vec![term(Kind::CompetenceProgramme)],
            Self::CostEffectiveness => vec![term(Design::CostEffectiveness)],
            Self::Course => vec![field(Field::CourseLength)],
            Self::Effect => vec![term(Claim::Compared)],
            Self::EffectSize => vec![Heading::Size.label()],
            Self::Fidelity => vec![term(Tidier::FidelityPlanned), term(Tidier::FidelityAchieved)],
            Self::FollowUp => vec![Heading::FollowUp.label()],
            Self::Implementation => vec![term(FindingKind::Implementation)],
            Self::Independent => vec![term(Independence::Independent), term(Interest::Independent)],
            Self::Indicated => vec![term(PreventionLevel::Indicated)],
            Self::KeyPerson => vec![asked(Question::Commitment(CommitmentType::KeyPersonsPerWorkplace))],
            Self::Licence => vec![term(CostItem::Licence)],
            Self::LowThreshold => vec![term(WayIn::LowThreshold)],
            Self::ManualBased => {
                vec![field(Field::Manual), asked(Question::Commitment(CommitmentType::FollowManual))]
            }
            Self::MultiFamily => vec![term(Format::MultiFamily)],
            Self::Original => vec![term(StudyOf::Original)],
            Self::ParallelGroups => vec![term(Format::ParallelGroups)],
            Self::PerceivedBenefit => {
                vec![term(FindingKind::PerceivedBenefit), term(Claim::PerceivedBenefit)]
            }
            Self::PrePost => vec![term(Design::PrePost), term(Claim::Change)],
            Self::PreventionLevel => vec![field(Field::PreventionLevels)],
            Self::ProcessEvaluation => vec![term(Design::Process)],
            Self::QualitativeStudy => vec![term(Design::Qualitative)],
            Self::QuasiExperiment => vec![term(Design::Controlled)],
            Self::Rating => vec![field(Field::Ratings)],
            Self::Rct => vec![term(Design::Rct)],
            Self::Referral => vec![term(WayIn::Referral)],
            Self::ResourceGroup => vec![asked(Question::Commitment(CommitmentType::ResourceGroup))],
            Self::Selective => vec![term(PreventionLevel::Selective)],
            Self::Strain => vec![field(Field::Strains)],
            Self::Subgroup => vec![Heading::Subgroup.label()],
            Self::Supervision => vec![field(Field::Supervision)],
            Self::SystematicReview => vec![term(Design::SystematicReview)],
            // No label says it; the pages that speak of it lead here.
            Self::Tidier => Vec::new(),
            Self::Universal => vec![term(PreventionLevel::Universal)],
            Self::UserSatisfaction => vec![term(Design::UserSatisfaction), term(FindingKind::Satisfaction)],
            Self::Variant => vec![field(Field::Variants), term(VariantKind::LocalVariant)],
            Self::WaitingList => vec![term(Comparator::WaitingList)],
        }
    }
}

fn term<T: Term>(term: T) -> Message {
    Message::term(T::VOCABULARY, term.key())
}

fn field(field: Field) -> Message {
    asked(Question::Field(field))
}

fn asked(question: Question) -> Message {
    question.label()
}

/// Which entries a page has led to so far, so that each is led to where it is first
/// shown and not each time.
#[derive(Debug, Default)]
pub struct LedTo(AtomicU64);

impl LedTo {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self(AtomicU64::new(0))
    }

    /// Whether nothing has led to the entry before; it counts as led to from now on.
    pub fn is_first(&self, entry: Entry) -> bool {
        let bit = 1 << (entry as u64);
        self.0.fetch_or(bit, Ordering::Relaxed) & bit == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_has_one_entry_at_most() {
        let mut labels: Vec<String> =
            Entry::ALL.iter().flat_map(|it| it.labels()).map(|it| it.id().to_owned()).collect();
        let all = labels.len();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), all);
    }

    #[test]
    fn a_label_is_known_by_what_it_labels() {
        assert_eq!(Entry::of(&term(Design::Rct)), Some(Entry::Rct));
        assert_eq!(Entry::of(&field(Field::Manual)), Some(Entry::ManualBased));
        assert_eq!(Entry::of(&term(Design::Mixed)), None);
    }

    #[test]
    fn every_entry_is_first_once() {
        let led_to = LedTo::default();
        for turn in [true, false] {
            for &entry in Entry::ALL {
                assert_eq!(led_to.is_first(entry), turn, "{entry:?}");
            }
        }
    }
}
