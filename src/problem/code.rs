//! The code of every problem there is.

use super::Severity;
use crate::term::vocabulary;

vocabulary! {
    /// Which rule a problem breaks. A code keeps its meaning for ever; each has
    /// a section in `programmes/PROBLEMS.md` and a case in `tests/records/`.
    Code "problem" {
        /// The text is not TOML.
        Syntax = "syntax",
        /// The file is not UTF-8 text.
        NotText = "not-text",
        /// The file is larger than a record can be.
        TooLarge = "too-large",
        /// A key that no record has.
        UnknownKey = "unknown-key",
        /// A key that must be there is not.
        MissingKey = "missing-key",
        /// A value of the wrong type.
        WrongType = "wrong-type",
        /// A text with nothing in it.
        EmptyText = "empty-text",
        /// A word that is not in the vocabulary.
        UnknownTerm = "unknown-term",
        /// A word of the vocabulary that makes no sense here: a length in families.
        TermDoesNotFit = "term-does-not-fit",
        /// A place that is not in the list of places.
        UnknownPlace = "unknown-place",
        /// A relation to a programme that there is no record of.
        UnknownProgramme = "unknown-programme",
        /// An id that cannot be one.
        NotAnId = "not-an-id",
        /// An id that differs from the file name.
        IdDiffersFromFileName = "id-differs-from-file-name",
        /// An id that stands twice.
        DuplicateId = "duplicate-id",
        /// A record without a single source.
        NoSources = "no-sources",
        /// A fact without a source.
        FactWithoutSource = "fact-without-source",
        /// A source that is named but not listed.
        SourceNotListed = "source-not-listed",
        /// A source that is listed but not named.
        SourceNotUsed = "source-not-used",
        /// A range the wrong way round.
        RangeReversed = "range-reversed",
        /// A quantity with too few or too many amounts.
        AmountUnclear = "amount-unclear",
        /// A number that is negative, not finite, or too large.
        NumberOutOfRange = "number-out-of-range",
        /// A number that can be read in two ways, or is not written as one.
        NumberUnclear = "number-unclear",
        /// A date that cannot be.
        NotADate = "not-a-date",
        /// Two dates in the wrong order.
        DatesReversed = "dates-reversed",
        /// A date that has not come yet.
        DateInFuture = "date-in-future",
        /// A text that is not an address on the web.
        NotAnAddress = "not-an-address",
        /// A text that is not a language.
        NotALanguage = "not-a-language",
        /// A question that there is no such of.
        UnknownQuestion = "unknown-question",
        /// A question both answered and said to be silent.
        SilenceContradicted = "silence-contradicted",
        /// A question said to be silent twice.
        SilenceTwice = "silence-twice",
        /// A summary that lacks a language.
        SummaryNotTranslated = "summary-not-translated",
        /// A record whose next review is past.
        ReviewOverdue = "review-overdue",
        /// A source that was read in somebody else's copy.
        SourceIsCopy = "source-is-copy",
        /// A status that nobody has confirmed for two years.
        StatusOld = "status-old",
        /// A study whose results should have come.
        ResultsOverdue = "results-overdue",
        /// A rating that does not say which edition of the scale it uses.
        RatingWithoutEdition = "rating-without-edition",
        /// The same address, described in two ways.
        SourceDescribedTwice = "source-described-twice",
        /// A relation that only one of the two records tells of.
        RelationNotMirrored = "relation-not-mirrored",
        /// A term that only one record uses.
        TermUsedOnce = "term-used-once",
    }
}

impl Code {
    /// How much it matters.
    pub const fn severity(self) -> Severity {
        match self {
            Self::SourceNotUsed
            | Self::SummaryNotTranslated
            | Self::ReviewOverdue
            | Self::UnknownProgramme => Severity::Warning,
            Self::SourceIsCopy
            | Self::StatusOld
            | Self::ResultsOverdue
            | Self::RatingWithoutEdition
            | Self::SourceDescribedTwice
            | Self::RelationNotMirrored
            | Self::TermUsedOnce => Severity::Note,
            Self::Syntax
            | Self::NotText
            | Self::TooLarge
            | Self::UnknownKey
            | Self::MissingKey
            | Self::WrongType
            | Self::EmptyText
            | Self::UnknownTerm
            | Self::TermDoesNotFit
            | Self::UnknownPlace
            | Self::NotAnId
            | Self::IdDiffersFromFileName
            | Self::DuplicateId
            | Self::NoSources
            | Self::FactWithoutSource
            | Self::SourceNotListed
            | Self::RangeReversed
            | Self::AmountUnclear
            | Self::NumberOutOfRange
            | Self::NumberUnclear
            | Self::NotADate
            | Self::DatesReversed
            | Self::DateInFuture
            | Self::NotAnAddress
            | Self::NotALanguage
            | Self::UnknownQuestion
            | Self::SilenceContradicted
            | Self::SilenceTwice => Severity::Error,
        }
    }
}
