//! What more can be said about a statement: one term for each key of a record
//! that is shown as a detail.

use crate::term::vocabulary;

vocabulary! {
    /// What a detail tells. Its key is the name of the record's key, its table's
    /// and its own (`notation::Described::name`); under what a reader finds it is its [`Heading`](super::Heading).
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
        /// The variant that a status is of.
        StatusVariant = "status.variant",
        /// From when to when it ran.
        RunPeriod = "run.period",
        /// What else there is to say of a run.
        RunText = "run.text",
        /// As of when so many were reached.
        ReachAsOf = "reach.as-of",
        /// As of when it could be taken up.
        AvailabilityAsOf = "availability.as-of",
        /// On which terms it can be taken up.
        AvailabilityText = "availability.text",
        /// What sort of place it is.
        PlaceKind = "place.kind",
        /// The country that a place is in.
        PlaceCountry = "place.country",
        /// A place's official number.
        PlaceNumber = "place.number",
        /// Who takes part in a series.
        SeriesParticipants = "session-series.participants",
        /// What a series is to the others.
        SeriesCombination = "session-series.combination",
        /// Who leads the sessions.
        SeriesLedBy = "session-series.led-by",
        /// In which roles.
        LeadingRoles = "leading.roles",
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
        /// The country that a role is of.
        RoleCountry = "role.country",
        /// How many in a role a group needs.
        RolePerGroup = "role.per-group",
        /// How many in a role a municipality needs.
        RolePerMunicipality = "role.per-municipality",
        /// How many hours a role takes.
        RoleHours = "role.hours",
        /// What a role asks of whoever has it.
        RoleQualifications = "role.qualifications",
        /// Whether a role is a volunteer's.
        RoleVolunteer = "role.volunteer",
        /// What else there is to say of a role.
        RoleText = "role.text",
        /// What a row of training or supervision is to the others.
        SupportCombination = "support.combination",
        /// The variant that training or supervision is for.
        SupportVariant = "support.variant",
        /// The country that training or supervision is of.
        SupportCountry = "support.country",
        /// Who is trained or supervised.
        SupportWho = "support.who",
        /// Who trains or supervises.
        SupportByWhom = "support.by-whom",
        /// What training or supervision is about.
        SupportThemes = "support.themes",
        /// The variant that a commitment is for.
        CommitmentVariant = "commitment.variant",
        /// How binding a commitment is.
        CommitmentLevel = "commitment.level",
        /// When a commitment falls due.
        CommitmentWhen = "commitment.when",
        /// Who answers for a commitment.
        CommitmentResponsible = "commitment.responsible",
        /// Whether a provider offers it or is bound.
        ProvisionLevel = "provision.level",
        /// The variant that it is for.
        ProvisionVariant = "provision.variant",
        /// When a provider gives it.
        ProvisionWhen = "provision.when",
        /// Who gives it.
        ProvisionResponsible = "provision.responsible",
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
        /// What a cost must not be compared with.
        CostNotComparableWith = "cost-line.not-comparable-with",
        /// What a grant covers.
        GrantText = "grant.text",
        /// Where to apply for a grant.
        GrantLink = "grant.link",
        /// Whether a study is of this programme or the original.
        StudyOf = "study.of",
        /// The variant of the programme that was studied.
        StudyVariant = "study.variant",
        /// The trial that a study reports on.
        StudyTrial = "study.trial",
        /// A study's design.
        StudyDesign = "study.design",
        /// A study's design in words.
        StudyDesignText = "study.design-text",
        /// How close to the owner a study is.
        StudyIndependence = "study.independence",
        /// Whether a study had a group to compare with.
        StudyComparisonGroup = "study.comparison-group",
        /// What those who got the programme were compared with.
        StudyComparedWith = "study.compared-with",
        /// Among whom a study was done, when not all.
        StudyAmong = "study.among",
        /// The year of a study.
        StudyYear = "study.year",
        /// The country of a study.
        StudyCountry = "study.country",
        /// Where in a country a study was done.
        StudyPlaces = "study.places",
        /// Who wrote a study.
        StudyAuthors = "study.authors",
        /// Who published a study.
        StudyPublisher = "study.publisher",
        /// How many took part in a study.
        StudyParticipants = "study.participants",
        /// How many answered.
        StudyRespondents = "study.respondents",
        /// How many were analysed.
        StudyAnalysed = "study.analysed",
        /// In which arm of a study they were.
        AnalysedArm = "analysed.arm",
        /// In which arm of a study so many were.
        CountArm = "count.arm",
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
        OutcomeKind = "outcome.kind",
        /// The variant of the programme that a finding is about.
        OutcomeVariant = "outcome.variant",
        /// The part of the participants that a finding is about.
        OutcomeSubgroup = "outcome.subgroup",
        /// What it was measured with.
        OutcomeMeasuredWith = "outcome.measured-with",
        /// Who answered or observed.
        OutcomeReportedBy = "outcome.reported-by",
        /// At which measurement.
        OutcomeMeasuredAt = "outcome.measured-at",
        /// How long after the end it was measured.
        OutcomeTimeAfter = "outcome.time-after",
        /// Whom a finding is about.
        OutcomeParticipants = "outcome.participants",
        /// The areas that an editor sorts a finding under.
        OutcomeAreas = "outcome.areas",
        /// How large a difference was found.
        OutcomeSize = "outcome.size",
        /// The variant that is studied.
        OngoingVariant = "ongoing.variant",
        /// What a study under way looks into.
        OngoingText = "ongoing.text",
        /// The design of a study under way.
        OngoingDesign = "ongoing.design",
        /// What is compared in a study under way.
        OngoingComparedWith = "ongoing.compared-with",
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
        /// The variant that is rated.
        RatingVariant = "rating.variant",
        /// What the scale is called.
        RatingScale = "rating.scale",
        /// Which edition was rated.
        RatingEdition = "rating.edition",
        /// When it was rated.
        RatingDate = "rating.date",
        /// What else there is to say of a rating.
        RatingText = "rating.text",
        /// Who searched.
        SearchBy = "search.by",
        /// Who criticises.
        CriticismBy = "criticism.by",
        /// When it was said.
        CriticismWhen = "criticism.when",
        /// Whether this programme or the original is criticised.
        CriticismOf = "criticism.of",
        /// What is answered.
        CriticismAnswer = "criticism.answer",
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
}
