//! Under which heading each kind of detail is shown.

use super::{DetailKind, Heading};
use crate::words::Message;

impl DetailKind {
    /// What it is shown under. Several kinds may share a heading: one who reads
    /// of a series or of a variant asks how many.
    pub const fn heading(self) -> Heading {
        match self {
            Self::AliasOriginal
            | Self::OriginText
            | Self::RunText
            | Self::AvailabilityText
            | Self::SeriesText
            | Self::VariantText
            | Self::RoleText
            | Self::GrantText
            | Self::StudyDesignText
            | Self::OngoingText
            | Self::RatingText
            | Self::AnchorText => Heading::More,
            Self::OwnerSector => Heading::Sector,
            Self::OwnerCountry
            | Self::PlaceCountry
            | Self::RoleCountry
            | Self::SupportCountry
            | Self::StudyCountry
            | Self::OngoingCountry => Heading::Country,
            Self::OwnerSite => Heading::Site,
            Self::OriginYear | Self::StudyYear => Heading::Year,
            Self::OriginDeveloper => Heading::Developer,
            Self::FunderPurpose => Heading::Purpose,
            Self::ContactPhone => Heading::Phone,
            Self::ContactEmail => Heading::Email,
            Self::StatusAsOf | Self::ReachAsOf | Self::AvailabilityAsOf => Heading::AsOf,
            Self::RunPeriod => Heading::Period,
            Self::PlaceKind | Self::VariantKind | Self::AnchorKind => Heading::Kind,
            Self::PlaceNumber => Heading::Number,
            Self::SeriesParticipants | Self::VariantParticipants | Self::OutcomeParticipants => {
                Heading::Participants
            }
            Self::SeriesCount | Self::VariantSessions => Heading::Count,
            Self::SeriesFrequency => Heading::Frequency,
            Self::SeriesLength | Self::VariantSessionLength => Heading::Length,
            Self::SeriesPreparation => Heading::Preparation,
            Self::SeriesParallelWith => Heading::ParallelWith,
            Self::SeriesThemes | Self::SupportThemes => Heading::Themes,
            Self::SeriesStructure => Heading::Structure,
            Self::VariantChildAge => Heading::ChildAge,
            Self::VariantCourseLength => Heading::CourseLength,
            Self::VariantGroupSize => Heading::GroupSize,
            Self::VariantPreventionLevels => Heading::PreventionLevels,
            Self::VariantPlaces | Self::StudyPlaces => Heading::Places,
            Self::ManualEdition | Self::RatingEdition => Heading::Edition,
            Self::RolePerGroup => Heading::PerGroup,
            Self::RolePerMunicipality => Heading::PerMunicipality,
            Self::RoleHours => Heading::Hours,
            Self::RoleQualifications => Heading::Qualifications,
            Self::RoleVolunteer => Heading::Volunteer,
            Self::SupportWho => Heading::Who,
            Self::SeriesCombination | Self::SupportCombination => Heading::Combination,
            Self::SeriesLedBy => Heading::LedBy,
            Self::ContactRole | Self::LeadingRoles => Heading::Role,
            Self::SupportByWhom => Heading::ByWhom,
            Self::CommitmentLevel => Heading::Level,
            Self::ProvisionLevel => Heading::Offer,
            Self::CommitmentWhen | Self::ProvisionWhen => Heading::When,
            Self::CommitmentResponsible | Self::ProvisionResponsible => Heading::Responsible,
            Self::CostPer => Heading::Per,
            Self::CostPhase => Heading::Phase,
            Self::CostPriceYear => Heading::PriceYear,
            Self::CostPayer => Heading::Payer,
            Self::CostBasis => Heading::Basis,
            Self::CostNotComparableWith => Heading::NotComparableWith,
            Self::GrantLink | Self::StudyLink | Self::OngoingLink => Heading::Link,
            Self::StudyOf | Self::RatingOf | Self::CriticismOf => Heading::Of,
            Self::StudyVariant
            | Self::OutcomeVariant
            | Self::RatingVariant
            | Self::OngoingVariant
            | Self::StatusVariant
            | Self::SupportVariant
            | Self::CommitmentVariant
            | Self::ProvisionVariant => Heading::Variant,
            Self::StudyTrial => Heading::Trial,
            Self::StudyComparedWith | Self::OngoingComparedWith => Heading::ComparedWith,
            Self::StudyAnalysed => Heading::Analysed,
            Self::AnalysedArm | Self::CountArm => Heading::Arm,
            Self::StudyAmong => Heading::Among,
            Self::OutcomeSubgroup => Heading::Subgroup,
            Self::OutcomeMeasuredWith => Heading::MeasuredWith,
            Self::OutcomeReportedBy => Heading::ReportedBy,
            Self::OutcomeMeasuredAt => Heading::MeasuredAt,
            Self::OutcomeTimeAfter => Heading::TimeAfter,
            Self::RatingScale => Heading::Scale,
            Self::SearchBy | Self::CriticismBy => Heading::SaidBy,
            Self::RatingDate | Self::CriticismWhen => Heading::Date,
            Self::CriticismAnswer => Heading::Answer,
            Self::StudyDesign | Self::OngoingDesign => Heading::Design,
            Self::StudyIndependence | Self::OngoingIndependence => Heading::Independence,
            Self::StudyComparisonGroup => Heading::ComparisonGroup,
            Self::StudyAuthors => Heading::Authors,
            Self::StudyPublisher => Heading::Publisher,
            Self::StudyParticipants | Self::OngoingParticipants => Heading::StudyParticipants,
            Self::StudyRespondents => Heading::Respondents,
            Self::StudyFollowUp => Heading::FollowUp,
            Self::StudyOutcomes => Heading::Outcomes,
            Self::StudyLimits => Heading::Limits,
            Self::StudyDoesNotShow => Heading::DoesNotShow,
            Self::OutcomeDirection => Heading::Direction,
            Self::OutcomeKind => Heading::FindingKind,
            Self::OutcomeAreas => Heading::Areas,
            Self::OutcomeSize => Heading::Size,
            Self::OngoingExpected => Heading::Expected,
            Self::RatingLevel => Heading::RatingLevel,
            Self::ExperienceAbout => Heading::About,
            Self::ExperienceToldBy => Heading::ToldBy,
            Self::InOrder => Heading::InOrder,
        }
    }

    /// What a reader sees above it.
    pub fn label(self) -> Message {
        self.heading().label()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::term::Term as _;

    #[test]
    fn no_heading_stands_over_nothing() {
        let used: BTreeSet<Heading> = DetailKind::ALL.iter().map(|kind| kind.heading()).collect();
        assert_eq!(used, Heading::ALL.iter().copied().collect());
    }
}
