//! A programme as we know it: sourced statements, and three kinds of silence.
//!
//! This room says what a record holds and means. How it is written down is
//! `notation`'s; nothing here knows TOML, files, HTTP or HTML.

mod id;

mod text;
mod date;
mod unit;
mod quantity;
mod source;
mod fact;
mod finding;
mod known;
mod by_type;
mod place;
mod open_term;
mod word_lists;
mod relation;
mod identity;
mod lifecycle;
mod target_group;
mod absent;
mod situation;
mod vocabularies;
mod delivery;
mod staffing;
mod commitment;
mod cost;
mod evaluation;
mod experience;
mod anchoring;
mod editorial;
mod retired;
mod independent;
mod question;

pub use crate::term::{Term, TermRef};
pub use absent::{Absent, AbsentSort};
pub use anchoring::{Anchor, AnchorKind};
pub use by_type::ByType;
pub use commitment::{
    Binding, Commitment, CommitmentType, Commitments, Level, Provision, ProvisionLevel, ProvisionType,
    Provisions, Undertaking, When,
};
pub use cost::{Basis, Cost, CostItem, CostLine, CostPer, Grant, Phase};
pub use date::{Dated, NotADate, PartialDate};
pub use delivery::{
    Delivery, Format, Leading, LedBy, Manual, MaterialLanguage, SessionSeries, Variant, VariantKind,
};
pub use editorial::Editorial;
pub use evaluation::{
    Analysed, Arm, Comparator, Count, Criticism, Design, Evaluation, Independence, Ongoing, Rating, Search,
    Studied, Study, StudyOf,
};
pub use experience::{Experience, ExperienceCode, ExperienceType, Experiences};
pub use fact::{Fact, Provenance};
pub use finding::{Direction, FindingKind, Informant, MeasuredAt, StudyOutcome};
pub use id::{NotAnId, ProgrammeId};
pub use identity::{Alias, Contact, Country, Event, Funder, Identity, Kind, Origin, Owner, Sector};
pub use independent::LeftOut;
pub use known::{Known, Looked, Reason, Silence, SilenceKind};
pub use lifecycle::{
    Availability, Lifecycle, OpenToNew, OutOfReach, Reach, Run, Status, StatusAt, WithinReach,
};
pub use open_term::{Bearer, LosMatch, Nearness, OpenTerm, OpenVocabulary};
pub use place::{Place, PlaceKind, Square};
pub use quantity::{AgeSpan, AgeUnit, Amount, Currency, Money, MoneyKind, Quantity};
pub use question::{Field, Group, Question};
pub use relation::{Relation, RelationKind};
pub use retired::Retired;
pub use situation::Situation;
pub use source::{Citation, Extent, Interest, Source, SourceId, SourceKind};
pub use staffing::{Combination, Role, Staffing, Support};
pub use target_group::{Participant, PreventionLevel, TargetGroup, WayIn};

pub use unit::{Per, Unit, UnitSort, WEEKS_A_YEAR};
pub use vocabularies::{MOST_WAYS_IN, Vocabularies};

use crate::span::Written;
pub use text::{Lang, NotALang, Text, first_sentence};
pub use word_lists::{Everyday, WordLists};

/// A programme: everything that a record says, and what it says nothing about.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    /// Its id: file name, address and key in every export.
    pub id: ProgrammeId,
    /// The language of its prose.
    pub language: Lang,
    /// Its name, in its own language.
    pub name: Text,
    /// What it is, in two or three sentences. It sums the statements up, so it
    /// rests on their sources.
    pub summary: Written<Text>,
    /// What it is called, who owns it, where it comes from, why it exists.
    pub identity: Identity,
    /// How it relates to other programmes, as far as this record says.
    pub relations: Vec<Fact<Relation>>,
    /// Whether it is offered, since when, and where it has run.
    pub lifecycle: Lifecycle,
    /// Who it is for.
    pub target_group: TargetGroup,
    /// How it is delivered, and how much of it.
    pub delivery: Delivery,
    /// Who delivers it.
    pub staffing: Staffing,
    /// What the municipality binds itself to.
    pub commitments: Commitments,
    /// What the provider gives.
    pub provider: Provisions,
    /// What it costs.
    pub costs: Cost,
    /// What is known of how well it works.
    pub evaluation: Evaluation,
    /// What those who did it learnt.
    pub experience: Experiences,
    /// The laws, reforms and models that it refers to.
    pub anchoring: Known<Vec<Fact<Anchor>>>,
    /// Where all of it comes from; never empty.
    pub sources: Vec<Source>,
    /// Who looked at the record, and when.
    pub editorial: Editorial,
    /// The dates of what was read, looked for, published or so, wherever they stand.
    pub dated: Vec<Dated>,
}

impl Programme {
    /// The source with this id; a sound record has every source that it names.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.numbered_source(id).map(|(_, source)| source)
    }

    /// The same with its number among the sources of the record, from 1.
    pub fn numbered_source(&self, id: &SourceId) -> Option<(usize, &Source)> {
        (1..).zip(&self.sources).find(|(_, source)| source.id == *id)
    }

    /// Whether sources answer a question about a cost, and none of them says how much it is.
    pub fn lacks_amount(&self, question: Question) -> bool {
        matches!(question, Question::Cost(item) if self.costs.lacks_amount(item))
    }

    /// Its newest dated source. A year may mean its last day.
    pub fn newest_source(&self) -> Option<&Source> {
        let dated = self.sources.iter().filter_map(|it| Some((it, it.published.as_ref()?.value.last_day())));
        dated.max_by_key(|(_, last_day)| *last_day).map(|(source, _)| source)
    }
}
