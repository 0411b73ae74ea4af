//! What details are shown under.

use crate::term::{Term, vocabulary};
use crate::words::Message;

vocabulary! {
    /// What a detail is shown under. Its key is also what a stylesheet and JSON
    /// know the detail by.
    Heading "detail" {
        /// More of the same.
        More = "more",
        /// Sector.
        Sector = "sector",
        /// Country.
        Country = "country",
        /// Site.
        Site = "site",
        /// Year.
        Year = "year",
        /// Who made it.
        Developer = "developer",
        /// What money is for.
        Purpose = "purpose",
        /// Role.
        Role = "role",
        /// Telephone.
        Phone = "phone",
        /// E-mail.
        Email = "email",
        /// When it was true.
        AsOf = "as-of",
        /// Period.
        Period = "period",
        /// What sort.
        Kind = "kind",
        /// Official number.
        Number = "number",
        /// Who takes part.
        Participants = "participants",
        /// What it is to the others.
        Combination = "combination",
        /// Who leads.
        LedBy = "led-by",
        /// How many.
        Count = "count",
        /// How often.
        Frequency = "frequency",
        /// How long each time.
        Length = "length",
        /// Work before and after.
        Preparation = "preparation",
        /// Held beside.
        ParallelWith = "parallel-with",
        /// Themes.
        Themes = "themes",
        /// Fixed structure.
        Structure = "structure",
        /// The children's ages.
        ChildAge = "child-age",
        /// How long in all.
        CourseLength = "course-length",
        /// Group size.
        GroupSize = "group-size",
        /// Prevention level.
        PreventionLevels = "prevention-levels",
        /// Place.
        Places = "places",
        /// Edition.
        Edition = "edition",
        /// For each group.
        PerGroup = "per-group",
        /// For each municipality.
        PerMunicipality = "per-municipality",
        /// Hours.
        Hours = "hours",
        /// Qualifications.
        Qualifications = "qualifications",
        /// Volunteer.
        Volunteer = "volunteer",
        /// For whom.
        Who = "who",
        /// By whom.
        ByWhom = "by-whom",
        /// How binding.
        Level = "level",
        /// Whether a provider offers it or is bound.
        Offer = "offer",
        /// When.
        When = "when",
        /// Who answers for it.
        Responsible = "responsible",
        /// For each what.
        Per = "per",
        /// Stage.
        Phase = "phase",
        /// Price year.
        PriceYear = "price-year",
        /// Who pays.
        Payer = "payer",
        /// What a figure rests on.
        Basis = "basis",
        /// What it must not be compared with.
        NotComparableWith = "not-comparable-with",
        /// Link.
        Link = "link",
        /// Of this programme or the original.
        Of = "of",
        /// Design.
        Design = "design",
        /// Closeness to the owner.
        Independence = "independence",
        /// Which variant of the programme.
        Variant = "variant",
        /// Which trial.
        Trial = "trial",
        /// Group to compare with.
        ComparisonGroup = "comparison-group",
        /// What was compared with.
        ComparedWith = "compared-with",
        /// How many were analysed.
        Analysed = "analysed",
        /// Arm of a study.
        Arm = "arm",
        /// Authors.
        Authors = "authors",
        /// Publisher.
        Publisher = "publisher",
        /// How many took part.
        StudyParticipants = "study-participants",
        /// How many answered.
        Respondents = "respondents",
        /// Follow-up over time.
        FollowUp = "follow-up",
        /// Findings.
        Outcomes = "outcomes",
        /// Weaknesses.
        Limits = "limits",
        /// What is not shown.
        DoesNotShow = "does-not-show",
        /// Direction.
        Direction = "direction",
        /// Sort of finding.
        FindingKind = "finding-kind",
        /// Among whom.
        Among = "among",
        /// Part of the participants.
        Subgroup = "subgroup",
        /// Instruments.
        MeasuredWith = "measured-with",
        /// Who answered or observed.
        ReportedBy = "reported-by",
        /// Which measurement.
        MeasuredAt = "measured-at",
        /// How long after the end.
        TimeAfter = "time-after",
        /// Areas of a finding.
        Areas = "areas",
        /// Size.
        Size = "size",
        /// When it is expected.
        Expected = "expected",
        /// The level of a rating.
        RatingLevel = "rating-level",
        /// What a scale is called.
        Scale = "scale",
        /// Who says or searched.
        SaidBy = "said-by",
        /// What is answered.
        Answer = "answer",
        /// Date.
        Date = "date",
        /// What it is about.
        About = "about",
        /// Who tells.
        ToldBy = "told-by",
        /// In order.
        InOrder = "in-order",
    }
}

impl Heading {
    /// What a reader sees.
    pub fn label(self) -> Message {
        Message::term(Self::VOCABULARY, self.key())
    }
}
