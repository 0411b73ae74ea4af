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
        /// Link.
        Link = "link",
        /// Of this programme or the original.
        Of = "of",
        /// Design.
        Design = "design",
        /// Closeness to the owner.
        Independence = "independence",
        /// Group to compare with.
        ComparisonGroup = "comparison-group",
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
        MeasuredBy = "measured-by",
        /// Areas of a finding.
        Areas = "areas",
        /// Size.
        Size = "size",
        /// When it is expected.
        Expected = "expected",
        /// The level of a rating.
        RatingLevel = "rating-level",
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
