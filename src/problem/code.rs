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
        /// A folder with the name of a file.
        FolderNotFile = "folder-not-file",
        /// A pipe, a device or the like with the name of a file.
        NotAFile = "not-a-file",
        /// A link to a file that is not there.
        DeadLink = "dead-link",
        /// A link that leads back to itself.
        LinkLoop = "link-loop",
        /// A file that we may not or cannot read.
        Unreadable = "unreadable",
        /// A file that looks meant as a record and has not the name of one.
        OddFileName = "odd-file-name",
        /// A file that is another's record once more.
        RecordCopied = "record-copied",
        /// A record that was published and is not there any more.
        RecordGone = "record-gone",
        /// A record that was published and is a draft now.
        MadeDraft = "made-draft",
        /// A record that is published although it is said to be no longer.
        RetiredYetPublished = "retired-yet-published",
        /// Facts that were there in the version before.
        FactsLost = "facts-lost",
        /// Two records of one name.
        SameName = "same-name",
        /// A file whose name is not UTF-8.
        NameNotText = "name-not-text",
        /// The file is larger than a record can be.
        TooLarge = "too-large",
        /// A key that no record has.
        UnknownKey = "unknown-key",
        /// A key by the name that it had before it was renamed.
        KeyRenamed = "key-renamed",
        /// A key by both its names at once.
        BothNames = "both-names",
        /// A key that must be there is not.
        MissingKey = "missing-key",
        /// A value of the wrong type.
        WrongType = "wrong-type",
        /// A text with nothing in it.
        EmptyText = "empty-text",
        /// A text of the template's that nobody has replaced.
        PlaceholderLeft = "placeholder-left",
        /// A path whose backslashes are read as something else.
        BackslashEaten = "backslash-eaten",
        /// A word that is not in the vocabulary.
        UnknownTerm = "unknown-term",
        /// A word of the vocabulary that makes no sense here: a length in families.
        TermDoesNotFit = "term-does-not-fit",
        /// A place that is not in the list of places.
        UnknownPlace = "unknown-place",
        /// Something about a variant that the programme does not have.
        UnknownVariant = "unknown-variant",
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
        /// Two keys of one table that say opposite things.
        KeysContradict = "keys-contradict",
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
        /// A source that was searched in vain, and does not say whether all of it was read.
        ExtentNotTold = "extent-not-told",
        /// Words that stand in a row as in a source.
        CopiedRun = "copied-run",
        /// A status that nobody has confirmed for two years.
        StatusOld = "status-old",
        /// A study whose results should have come.
        ResultsOverdue = "results-overdue",
        /// A rating that does not say which edition of the scale it uses.
        RatingWithoutEdition = "rating-without-edition",
        /// A study that drew lots, and says that it compared with nobody.
        RctWithoutComparison = "rct-without-comparison",
        /// The same address, described in two ways.
        SourceDescribedTwice = "source-described-twice",
        /// A relation that only one of the two records tells of.
        RelationNotMirrored = "relation-not-mirrored",
        /// Silence told in prose, where nothing counts it.
        SilenceInProse = "silence-in-prose",
        /// A term that only one record uses.
        TermUsedOnce = "term-used-once",
    }
}

impl Code {
    /// How much it matters.
    pub const fn severity(self) -> Severity {
        match self {
            Self::KeyRenamed
            | Self::BackslashEaten
            | Self::FactsLost
            | Self::SameName
            | Self::RetiredYetPublished
            | Self::SourceNotUsed
            | Self::SummaryNotTranslated
            | Self::ReviewOverdue
            | Self::UnknownVariant
            | Self::RctWithoutComparison
            | Self::UnknownProgramme => Severity::Warning,
            Self::SourceIsCopy
            | Self::ExtentNotTold
            | Self::CopiedRun
            | Self::StatusOld
            | Self::ResultsOverdue
            | Self::RatingWithoutEdition
            | Self::SourceDescribedTwice
            | Self::RelationNotMirrored
            | Self::SilenceInProse
            | Self::TermUsedOnce => Severity::Note,
            Self::Syntax
            | Self::NotText
            | Self::FolderNotFile
            | Self::NotAFile
            | Self::DeadLink
            | Self::LinkLoop
            | Self::Unreadable
            | Self::NameNotText
            | Self::OddFileName
            | Self::RecordCopied
            | Self::RecordGone
            | Self::MadeDraft
            | Self::TooLarge
            | Self::UnknownKey
            | Self::BothNames
            | Self::MissingKey
            | Self::WrongType
            | Self::EmptyText
            | Self::PlaceholderLeft
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
            | Self::KeysContradict
            | Self::SilenceContradicted
            | Self::SilenceTwice => Severity::Error,
        }
    }
}
