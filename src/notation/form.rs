//! What a record may look like, as data: every key, whether it must be there,
//! what its value looks like, and which question it answers.
//!
//! Nobody writes these values by hand. The reader's own lines are run once with
//! nothing to read, and each key that they ask for is noted here; so what is read
//! and what is described cannot differ.

use crate::record::{CommitmentType, CostItem, ExperienceType, Field, OpenVocabulary, ProvisionType};
use crate::record::{Group, Question, Term};

/// What a value looks like.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// Prose: a text in the record's language, or one for each language.
    Text,
    /// A text that is the same for every reader: a name, a number to call.
    String,
    /// An address on the web.
    Address,
    /// Yes or no.
    YesNo,
    /// A number that is not negative.
    Number,
    /// A year.
    Year,
    /// A year, a month or a day.
    PartialDate,
    /// A day.
    Day,
    /// The code of a language.
    Language,
    /// The record's own id.
    OwnId,
    /// The id of another programme.
    ProgrammeId,
    /// The id of a source in the record's own list.
    SourceId,
    /// A question by its key.
    Question,
    /// A term of a closed vocabulary: its name, and the keys that fit here.
    ClosedTerm(&'static str, Vec<&'static str>),
    /// A term of an open vocabulary.
    OpenTerm(OpenVocabulary),
    /// A place.
    Place,
    /// A list of values of one form; never empty.
    List(Box<Form>),
    /// One value, or a list of such values.
    OneOrMore(Box<Form>),
    /// A table.
    Table(TableForm),
}

/// What a table looks like.
#[derive(Debug, Clone, PartialEq)]
pub struct TableForm {
    /// What it is called here: `commitment`, `quantity`. Tables of one name have
    /// the same keys with the same meaning, wherever they stand.
    pub name: &'static str,
    /// What sort of table it is.
    pub sort: TableSort,
    /// Its keys, in the order in which they are asked for.
    pub keys: Vec<Key>,
    /// The one key that holds all that a fact says, when one does: `value`.
    pub holder: Option<&'static str>,
    /// Groups of keys of which exactly one is there, whole: `exactly`, or `from`
    /// and `to`.
    pub alternatives: Vec<&'static [&'static str]>,
}

/// What sort of table it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableSort {
    /// The whole record.
    Record,
    /// A part of the record that groups keys, with no source of its own.
    Section,
    /// A fact: it has a source, and may have a note, a formula and a conflict.
    Fact,
    /// A value made of several keys.
    Value,
}

/// One key of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// What it was called before it was renamed.
    pub former: Option<&'static str>,
    /// Whether it must be there.
    pub need: Need,
    /// What its value looks like.
    pub form: Form,
    /// Which question its value answers, when it is the answer to one.
    pub answers: Option<Answers>,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Must,
    /// Never.
    May,
    /// When it belongs to the way that is chosen among [`TableForm::alternatives`].
    MustIf,
    /// In the cases that its help tells.
    Sometimes,
}

/// Which questions a key answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// One question.
    One(Field),
    /// A question for each term of the key `type`: all typed questions of a group.
    EachType(Group),
}

impl Answers {
    /// The questions.
    pub fn questions(self) -> Vec<Question> {
        match self {
            Self::One(field) => vec![Question::Field(field)],
            Self::EachType(group) => {
                Question::in_group(group).filter(|it| !matches!(it, Question::Field(_))).collect()
            }
        }
    }
}

/// The terms of a vocabulary that are the types of a group's questions.
pub(super) trait TypeOfQuestion: Term {
    /// The group.
    const GROUP: Group;
    /// The question about this type.
    fn question(self) -> Question;
}

impl TypeOfQuestion for CommitmentType {
    const GROUP: Group = Group::Commitments;
    fn question(self) -> Question {
        Question::Commitment(self)
    }
}

impl TypeOfQuestion for ProvisionType {
    const GROUP: Group = Group::Provider;
    fn question(self) -> Question {
        Question::Provision(self)
    }
}

impl TypeOfQuestion for CostItem {
    const GROUP: Group = Group::Costs;
    fn question(self) -> Question {
        Question::Cost(self)
    }
}

impl TypeOfQuestion for ExperienceType {
    const GROUP: Group = Group::Experience;
    fn question(self) -> Question {
        Question::Experience(self)
    }
}

impl Form {
    /// Whether a value of this form is neither a list nor a table.
    pub(super) const fn is_single(&self) -> bool {
        !matches!(self, Self::List(_) | Self::OneOrMore(_) | Self::Table(_))
    }

    /// The table that a value of this form is, or is a list of.
    pub fn table(&self) -> Option<&TableForm> {
        match self {
            Self::Table(table) => Some(table),
            Self::List(item) | Self::OneOrMore(item) => item.table(),
            Self::Text
            | Self::String
            | Self::Address
            | Self::YesNo
            | Self::Number
            | Self::Year
            | Self::PartialDate
            | Self::Day
            | Self::Language
            | Self::OwnId
            | Self::ProgrammeId
            | Self::SourceId
            | Self::Question
            | Self::ClosedTerm(..)
            | Self::OpenTerm(_)
            | Self::Place => None,
        }
    }
}

impl TableForm {
    /// The one key that holds all that a fact says, when one does.
    pub fn holder(&self) -> Option<&Key> {
        self.key(self.holder?)
    }

    /// The key that is called this, or was.
    pub(super) fn key_written(&self, written: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == written || key.former == Some(written))
    }

    /// The key of this name.
    pub fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}
