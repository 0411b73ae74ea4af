//! Every closed vocabulary, in one list: a test of the words and a test of the
//! manual must not disagree on which there are.

use tiltak::compare::course::StageKind;
use tiltak::coverage::Tidier;
use tiltak::evidence::{AreaGroup, Claim, GapKind, State};
use tiltak::fit::{Criterion, Standing, Theme, Verdict, Way};
use tiltak::index::SearchField;
use tiltak::plan::Work;
use tiltak::problem::Code;
use tiltak::query::{Facet, Measure, Order, SuggestionSort};
use tiltak::record::*;

/// A closed vocabulary with its terms forgotten.
pub(crate) struct ClosedVocabulary {
    pub(crate) name: &'static str,
    /// The keys of its terms.
    pub(crate) keys: Vec<&'static str>,
    /// Editors choose from it when they write a record.
    pub(crate) is_in_records: bool,
}

/// Every closed vocabulary, by name.
pub(crate) fn closed_vocabularies() -> Vec<ClosedVocabulary> {
    let mut vocabularies = vec![
        written::<AgeUnit>(),
        written::<AnchorKind>(),
        written::<Basis>(),
        written::<CommitmentType>(),
        written::<CostItem>(),
        written::<CostPer>(),
        written::<Country>(),
        written::<Currency>(),
        written::<Design>(),
        written::<Direction>(),
        written::<ExperienceCode>(),
        written::<ExperienceType>(),
        written::<Format>(),
        written::<Independence>(),
        written::<Interest>(),
        written::<Kind>(),
        written::<Level>(),
        written::<MaterialLanguage>(),
        written::<Measured>(),
        written::<OpenToNew>(),
        written::<Participant>(),
        written::<Per>(),
        written::<Phase>(),
        written::<PreventionLevel>(),
        written::<ProvisionType>(),
        written::<RelationKind>(),
        written::<Sector>(),
        written::<SourceKind>(),
        written::<Status>(),
        written::<StudyOf>(),
        written::<Unit>(),
        written::<VariantKind>(),
        written::<WayIn>(),
        written::<When>(),
        ours::<AreaGroup>(),
        ours::<Claim>(),
        ours::<Code>(),
        ours::<Criterion>(),
        ours::<Facet>(),
        ours::<Field>(),
        ours::<GapKind>(),
        ours::<Group>(),
        ours::<Measure>(),
        ours::<Nearness>(),
        ours::<OpenVocabulary>(),
        ours::<Order>(),
        ours::<PlaceKind>(),
        ours::<SearchField>(),
        ours::<Standing>(),
        ours::<State>(),
        ours::<SuggestionSort>(),
        ours::<Tidier>(),
        ours::<Theme>(),
        ours::<Verdict>(),
        ours::<Way>(),
        ours::<StageKind>(),
        ours::<SuggestionSort>(),
        ours::<Tidier>(),
        ours::<Work>(),
    ];
    vocabularies.sort_by_key(|it| it.name);
    vocabularies
}

/// A vocabulary that editors choose from.
fn written<T: Term>() -> ClosedVocabulary {
    ClosedVocabulary { is_in_records: true, ..ours::<T>() }
}

/// A vocabulary that the program alone uses.
fn ours<T: Term>() -> ClosedVocabulary {
    let keys = T::ALL.iter().map(|term| term.key()).collect();
    ClosedVocabulary { name: T::VOCABULARY, keys, is_in_records: false }
}
