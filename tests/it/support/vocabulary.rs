//! Every closed vocabulary, in one list: a test of the words and a test of the
//! manual must not disagree on which there are.

use tiltak::brief::{AnswerKind, BriefQuestion, EffectHead, Whom, WhyUnknown};
use tiltak::compare::course::StageKind;
use tiltak::coverage::Tidier;
use tiltak::evidence::{AreaGroup, Claim, GapKind, State};
use tiltak::fit::{Criterion, Standing, Theme, Verdict, Way};
use tiltak::glossary::Entry;
use tiltak::index::SearchField;
use tiltak::paper::{Corner, Proposal};
use tiltak::plan::{BudgetRow, Expense, Limit, Rests, Take, Work};
use tiltak::problem::Code;
use tiltak::query::{Facet, Measure, Order, SuggestionSort};
use tiltak::record::*;
use tiltak::settings::{BreachReason, Conformance, LegalBasis, Principle, Situation};
use tiltak::statement::{DetailKind, Heading};

/// A closed vocabulary with its terms forgotten.
pub(crate) struct ClosedVocabulary {
    pub(crate) name: &'static str,
    /// The keys of its terms.
    pub(crate) keys: Vec<&'static str>,
    /// A reader is told its terms in words.
    pub(crate) has_words: bool,
}

/// Every closed vocabulary, by name.
pub(crate) fn closed_vocabularies() -> Vec<ClosedVocabulary> {
    let mut vocabularies = vec![
        ours::<AgeUnit>(),
        ours::<AnchorKind>(),
        ours::<Arm>(),
        ours::<Basis>(),
        ours::<Combination>(),
        ours::<Comparator>(),
        ours::<Informant>(),
        ours::<LedBy>(),
        ours::<MeasuredAt>(),
        ours::<MoneyKind>(),
        ours::<ProvisionLevel>(),
        ours::<Proposal>(),
        ours::<CommitmentType>(),
        ours::<CostItem>(),
        ours::<CostPer>(),
        ours::<Country>(),
        ours::<Currency>(),
        ours::<Design>(),
        ours::<Direction>(),
        ours::<ExperienceCode>(),
        ours::<ExperienceType>(),
        ours::<Format>(),
        ours::<Independence>(),
        ours::<Interest>(),
        ours::<Kind>(),
        ours::<Level>(),
        ours::<MaterialLanguage>(),
        ours::<FindingKind>(),
        ours::<OpenToNew>(),
        ours::<OutOfReach>(),
        ours::<Participant>(),
        ours::<Per>(),
        ours::<Phase>(),
        ours::<PreventionLevel>(),
        ours::<ProvisionType>(),
        ours::<RelationKind>(),
        ours::<Sector>(),
        ours::<SourceKind>(),
        ours::<Status>(),
        ours::<StudyOf>(),
        ours::<Unit>(),
        ours::<VariantKind>(),
        ours::<WayIn>(),
        ours::<When>(),
        ours::<AreaGroup>(),
        ours::<Binding>(),
        ours::<Claim>(),
        ours::<Code>(),
        ours::<Criterion>(),
        ours::<Entry>(),
        ours::<Facet>(),
        ours::<Extent>(),
        ours::<Field>(),
        ours::<GapKind>(),
        ours::<Group>(),
        ours::<Heading>(),
        ours::<Measure>(),
        ours::<Bearer>(),
        ours::<Nearness>(),
        ours::<OpenVocabulary>(),
        ours::<Order>(),
        ours::<PlaceKind>(),
        ours::<SearchField>(),
        ours::<SilenceKind>(),
        ours::<Standing>(),
        ours::<State>(),
        ours::<SuggestionSort>(),
        ours::<Tidier>(),
        ours::<Theme>(),
        ours::<Verdict>(),
        ours::<Way>(),
        ours::<StageKind>(),
        ours::<Take>(),
        ours::<Rests>(),
        ours::<Work>(),
        ours::<BudgetRow>(),
        ours::<Expense>(),
        ours::<Limit>(),
        ours::<AnswerKind>(),
        ours::<WhyUnknown>(),
        // The questions are asked and their answers told in sentences of their own.
        ClosedVocabulary { has_words: false, ..ours::<BriefQuestion>() },
        // Its parts are named in Norwegian alone.
        ClosedVocabulary { has_words: false, ..ours::<Corner>() },
        ClosedVocabulary { has_words: false, ..ours::<EffectHead>() },
        ClosedVocabulary { has_words: false, ..ours::<Whom>() },
        ours::<BreachReason>(),
        ours::<Conformance>(),
        ours::<LegalBasis>(),
        ours::<Principle>(),
        ours::<Situation>(),
        // A detail is read under its heading.
        ClosedVocabulary { has_words: false, ..ours::<DetailKind>() },
    ];
    vocabularies.sort_by_key(|it| it.name);
    vocabularies
}

/// A vocabulary whose terms a reader is told.
fn ours<T: Term>() -> ClosedVocabulary {
    let keys = T::ALL.iter().map(|term| term.key()).collect();
    ClosedVocabulary { name: T::VOCABULARY, keys, has_words: true }
}
