//! What more can be said about a statement: one term for each key of a record
//! that is shown as a detail.

use super::Heading;
use crate::term::vocabulary;
use crate::words::Message;

vocabulary! {
    /// What a detail tells. Its key is the name of the record's key, its table's
    /// and its own (`notation::Described::name`); under what a reader finds it is its [`Heading`].
    DetailKind "detail-kind" {
        /// Whether it is the name it was first given.
        AliasOriginal = "alias.original",
        /// The sector that an owner belongs to.
        OwnerSector = "owner.sector",
        /// The country that an owner is in.
        OwnerCountry = "owner.country",
        /// An owner's site.
        OwnerSite = "owner.site",
        /// When it was first made.
        OriginYear = "origin.year",
        /// Who made it.
        OriginDeveloper = "origin.developer",
        /// What else there is to say of where it comes from.
        OriginText = "origin.text",
        /// What the money is for.
        FunderPurpose = "funder.purpose",
        /// What a contact does.
        ContactRole = "contact.role",
        /// A contact's number.
        ContactPhone = "contact.phone",
        /// A contact's address for mail.
        ContactEmail = "contact.email",
        /// When a status was true.
        StatusAsOf = "status.as-of",
        /// From when to when it ran.
        RunPeriod = "run.period",
        /// What else there is to say of a run.
        RunText = "run.text",
        /// What sort of place it is.
        PlaceKind = "place.kind",
        /// The country that a place is in.
        PlaceCountry = "place.country",
        /// A place's official number.
        PlaceNumber = "place.number",
        /// Who takes part in a series.
        SeriesParticipants = "session-series.participants",
        /// How many sessions a series has.
        SeriesCount = "session-series.count",
        /// How often they are held.
        SeriesFrequency = "session-series.frequency",
        /// How long a session is.
        SeriesLength = "session-series.length",
        /// The work before and after a session.
        SeriesPreparation = "session-series.preparation",
        /// What a series is held beside.
        SeriesParallelWith = "session-series.parallel-with",
        /// What the sessions are about.
        SeriesThemes = "session-series.themes",
        /// What happens in each session.
        SeriesStructure = "session-series.structure",
        /// What else there is to say of a series.
        SeriesText = "session-series.text",
        /// What sort of variant it is.
        VariantKind = "variant.kind",
        /// Who takes part in a variant.
        VariantParticipants = "variant.participants",
        /// The ages that a variant is for.
        VariantChildAge = "variant.child-age",
        /// How long a variant lasts.
        VariantCourseLength = "variant.course-length",
        /// How many sessions a variant has.
        VariantSessions = "variant.sessions",
        /// How long a session of a variant is.
        VariantSessionLength = "variant.session-length",
        /// How many in a group of a variant.
        VariantGroupSize = "variant.group-size",
        /// At which level a variant prevents.
        VariantPreventionLevels = "variant.prevention-levels",
        /// Where a variant is held.
        VariantPlaces = "variant.places",
        /// What else there is to say of a variant.
        VariantText = "variant.text",
        /// Which edition of the manual.
        ManualEdition = "manual.edition",
        /// How many in a role a group needs.
        RolePerGroup = "role.per-group",
        /// How many in a role a municipality needs.
        RolePerMunicipality = "role.per-municipality",
        /// What a role asks of whoever has it.
        RoleQualifications = "role.qualifications",
        /// Whether a role is a volunteer's.
        RoleVolunteer = "role.volunteer",
        /// What else there is to say of a role.
        RoleText = "role.text",
        /// Who is trained or supervised.
        SupportWho = "support.who",
        /// Who trains or supervises.
        SupportByWhom = "support.by-whom",
        /// What training or supervision is about.
        SupportThemes = "support.themes",
        /// How binding a commitment is.
        CommitmentLevel = "commitment.level",
        /// When a commitment falls due.
        CommitmentWhen = "commitment.when",
        /// Who answers for a commitment.
        CommitmentResponsible = "commitment.responsible",
        /// For each what a cost is given.
        CostPer = "cost-line.per",
        /// At which stage a cost falls.
        CostPhase = "cost-line.phase",
        /// In the prices of which year.
        CostPriceYear = "cost-line.price-year",
        /// Who pays.
        CostPayer = "cost-line.payer",
        /// What a cost figure rests on.
        CostBasis = "cost-line.basis",
        /// What a grant covers.
        GrantText = "grant.text",
        /// Where to apply for a grant.
        GrantLink = "grant.link",
        /// Whether a study is of this programme or the original.
        StudyOf = "study.of",
        /// A study's design.
        StudyDesign = "study.design",
        /// How close to the owner a study is.
        StudyIndependence = "study.independence",
        /// Whether a study had a group to compare with.
        StudyComparisonGroup = "study.comparison-group",
        /// The year of a study.
        StudyYear = "study.year",
        /// The country of a study.
        StudyCountry = "study.country",
        /// Who wrote a study.
        StudyAuthors = "study.authors",
        /// Who published a study.
        StudyPublisher = "study.publisher",
        /// How many took part in a study.
        StudyParticipants = "study.participants",
        /// How many answered.
        StudyRespondents = "study.respondents",
        /// How long a study went on looking.
        StudyFollowUp = "study.follow-up",
        /// What a study found.
        StudyOutcomes = "study.outcomes",
        /// A study's weaknesses.
        StudyLimits = "study.limits",
        /// What a study does not show.
        StudyDoesNotShow = "study.does-not-show",
        /// Where to read a study.
        StudyLink = "study.link",
        /// Which way a finding points.
        OutcomeDirection = "outcome.direction",
        /// What sort of finding it is.
        OutcomeMeasuredBy = "outcome.measured-by",
        /// Whom a finding is about.
        OutcomeParticipants = "outcome.participants",
        /// The areas that an editor sorts a finding under.
        OutcomeAreas = "outcome.areas",
        /// How large a difference was found.
        OutcomeSize = "outcome.size",
        /// What a study under way looks into.
        OngoingText = "ongoing.text",
        /// The design of a study under way.
        OngoingDesign = "ongoing.design",
        /// How close to the owner a study under way is.
        OngoingIndependence = "ongoing.independence",
        /// The country of a study under way.
        OngoingCountry = "ongoing.country",
        /// How many take part in a study under way.
        OngoingParticipants = "ongoing.participants",
        /// When results are expected.
        OngoingExpected = "ongoing.expected",
        /// Where to read of a study under way.
        OngoingLink = "ongoing.link",
        /// The level that a rating gives.
        RatingLevel = "rating.level",
        /// Whether a rating is of this programme or the original.
        RatingOf = "rating.of",
        /// Which edition was rated.
        RatingEdition = "rating.edition",
        /// When it was rated.
        RatingDate = "rating.date",
        /// What else there is to say of a rating.
        RatingText = "rating.text",
        /// What an experience is about.
        ExperienceAbout = "experience.about",
        /// Who tells of an experience.
        ExperienceToldBy = "experience.told-by",
        /// What sort of ground it is.
        AnchorKind = "anchor.kind",
        /// What the programme makes of it.
        AnchorText = "anchor.text",
        /// Things of which the order matters.
        InOrder = "in-order",
    }
}

impl DetailKind {
    /// The few that are no one key of a record.
    pub const NO_KEY: &[Self] = &[
        // `from` and `to` are said in one breath.
        Self::RunPeriod,
        // The values inside a fact, told as a numbered list: the themes of a series.
        Self::InOrder,
    ];

    /// What it is shown under. Several kinds may share a heading: one who reads
    /// of a series or of a variant asks how many.
    pub const fn heading(self) -> Heading {
        match self {
            Self::AliasOriginal
            | Self::OriginText
            | Self::RunText
            | Self::SeriesText
            | Self::VariantText
            | Self::RoleText
            | Self::GrantText
            | Self::OngoingText
            | Self::RatingText
            | Self::AnchorText => Heading::More,
            Self::OwnerSector => Heading::Sector,
            Self::OwnerCountry | Self::PlaceCountry | Self::StudyCountry | Self::OngoingCountry => {
                Heading::Country
            }
            Self::OwnerSite => Heading::Site,
            Self::OriginYear | Self::StudyYear => Heading::Year,
            Self::OriginDeveloper => Heading::Developer,
            Self::FunderPurpose => Heading::Purpose,
            Self::ContactRole => Heading::Role,
            Self::ContactPhone => Heading::Phone,
            Self::ContactEmail => Heading::Email,
            Self::StatusAsOf => Heading::AsOf,
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
            Self::VariantPlaces => Heading::Places,
            Self::ManualEdition | Self::RatingEdition => Heading::Edition,
            Self::RolePerGroup => Heading::PerGroup,
            Self::RolePerMunicipality => Heading::PerMunicipality,
            Self::RoleQualifications => Heading::Qualifications,
            Self::RoleVolunteer => Heading::Volunteer,
            Self::SupportWho => Heading::Who,
            Self::SupportByWhom => Heading::ByWhom,
            Self::CommitmentLevel => Heading::Level,
            Self::CommitmentWhen => Heading::When,
            Self::CommitmentResponsible => Heading::Responsible,
            Self::CostPer => Heading::Per,
            Self::CostPhase => Heading::Phase,
            Self::CostPriceYear => Heading::PriceYear,
            Self::CostPayer => Heading::Payer,
            Self::CostBasis => Heading::Basis,
            Self::GrantLink | Self::StudyLink | Self::OngoingLink => Heading::Link,
            Self::StudyOf | Self::RatingOf => Heading::Of,
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
            Self::OutcomeMeasuredBy => Heading::MeasuredBy,
            Self::OutcomeAreas => Heading::Areas,
            Self::OutcomeSize => Heading::Size,
            Self::OngoingExpected => Heading::Expected,
            Self::RatingLevel => Heading::RatingLevel,
            Self::RatingDate => Heading::Date,
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
    use crate::term::Term;

    #[test]
    fn a_kind_is_named_by_its_table_and_its_key() {
        let keys: BTreeSet<&str> = DetailKind::ALL.iter().map(|kind| kind.key()).collect();
        assert_eq!(keys.len(), DetailKind::ALL.len());
        for kind in DetailKind::ALL.iter().filter(|kind| !DetailKind::NO_KEY.contains(kind)) {
            assert!(kind.key().split_once('.').is_some_and(|(_, key)| !key.contains('.')), "{}", kind.key());
        }
    }

    #[test]
    fn no_heading_stands_over_nothing() {
        let used: BTreeSet<Heading> = DetailKind::ALL.iter().map(|kind| kind.heading()).collect();
        assert_eq!(used, Heading::ALL.iter().copied().collect());
    }
}
