//! A programme as what it is: a list of sourced statements, each an answer to
//! a question.
//!
//! The record has a type for every kind of statement, because code reasons
//! about them. Whoever only shows, finds or compares them walks this list
//! instead, so that a new kind of statement reaches the page, the terminal, the
//! index and the comparison at once.

mod part;
mod heading;
mod detail;
mod under;
mod identity;
mod lifecycle;
mod delivery;
mod staffing;
mod commitments;
mod costs;
mod evaluation;
mod experience;
mod field;

pub use detail::DetailKind;
pub use heading::Heading;
pub use part::{Part, Said, said_amount, said_price};

use crate::record::{
    Binding, Citation, Extent, Fact, Group, Known, OpenToNew, Programme, Provenance, Question, SilenceKind,
    Term as _, Text,
};
use crate::span::FactPlace;

/// The answer to one question about a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'p> {
    /// The question.
    pub question: Question,
    /// What is stated, or which silence.
    pub known: Known<Vec<Statement<'p>>>,
}

/// One thing that some source says.
#[derive(Debug, Clone)]
pub struct Statement<'p> {
    /// The number in it, when it is about one: rows of numbers line up.
    pub figure: Option<Part<'p>>,
    /// What is said; several parts are several things.
    pub says: Vec<Part<'p>>,
    /// How binding it is, when it is a commitment.
    pub binding: Option<Binding>,
    /// What more is said about it.
    pub details: Vec<Detail<'p>>,
    /// Who says it.
    pub provenance: &'p Provenance,
    /// Where it stands in the text of its record.
    pub place: &'p FactPlace,
    /// What other sources say instead.
    pub conflict: Vec<Statement<'p>>,
}

/// Something more about a statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Detail<'p> {
    /// What it tells.
    pub kind: DetailKind,
    /// What is said.
    pub content: Content<'p>,
}

/// What a detail holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content<'p> {
    /// One or more things, in no order.
    Parts(Vec<Part<'p>>),
    /// Things in order: themes of sessions.
    Ordered(Vec<Part<'p>>),
    /// Statements with sources of their own.
    Statements(Vec<Statement<'p>>),
}

/// Two statements are equal when they say the same, whoever says it.
impl PartialEq for Statement<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.figure == other.figure
            && self.says == other.says
            && self.details == other.details
            && self.conflict == other.conflict
    }
}

/// Every answer that a programme gives, in the order of the page.
pub fn answers(programme: &Programme) -> Vec<Answer<'_>> {
    Question::all().map(|question| answer(programme, question)).collect()
}

/// The answers of one group, in the order of the page.
pub fn answers_in(programme: &Programme, group: Group) -> Vec<Answer<'_>> {
    Question::in_group(group).map(|question| answer(programme, question)).collect()
}

/// The answer to one question.
pub fn answer(programme: &Programme, question: Question) -> Answer<'_> {
    let known = match question {
        Question::Commitment(kind) => each(programme.commitments.of(kind), commitments::commitment),
        Question::Provision(kind) => each(programme.provider.of(kind), commitments::provision),
        Question::Cost(item) => each(programme.costs.lines.of(item), costs::line),
        Question::Experience(kind) => each(programme.experience.of(kind), experience::experience),
        Question::Field(field) => field::answer(programme, field),
    };
    Answer { question, known }
}

impl Answer<'_> {
    /// In which way it is silent: also where all that is stated is that it is not known.
    pub fn silence_kind(&self, programme: &Programme) -> Option<SilenceKind> {
        Statement::silence_kind(&self.known, programme)
    }
}

impl Statement<'_> {
    /// In which way an answer is silent: also where all that is stated is that it is not known, which answers nothing.
    pub fn silence_kind(known: &Known<Vec<Self>>, programme: &Programme) -> Option<SilenceKind> {
        let stated = match known {
            Known::Silent(silence) => return Some(silence.kind()),
            Known::Stated(stated) => stated,
        };
        let cited = || stated.iter().flat_map(|it| &it.provenance.citations);
        let is_whole = |it: &Citation| {
            programme.source(&it.source).is_some_and(|source| source.extent == Some(Extent::Whole))
        };
        let kind = if cited().all(is_whole) { SilenceKind::NotStated } else { SilenceKind::NotInExcerpt };
        (!stated.is_empty() && stated.iter().all(Self::is_that_nobody_knows)).then_some(kind)
    }
}

impl<'p> Statement<'p> {
    /// Whether it says nothing but that it is not known, and so does everybody who is heard beside it.
    fn is_that_nobody_knows(&self) -> bool {
        let is_unknown =
            |it: &Part<'_>| matches!(it, Part::Term(term) if term.key == OpenToNew::Unknown.key());
        !self.says.is_empty()
            && self.says.iter().all(is_unknown)
            && self.details.is_empty()
            && self.conflict.iter().all(Self::is_that_nobody_knows)
    }

    /// All of its prose: what it says, its details, its remark, and what other sources say
    /// instead.
    pub fn prose(&self) -> Vec<&'p Text> {
        let prose = |part: &Part<'p>| if let Part::Prose(text) = part { Some(*text) } else { None };
        let mut texts: Vec<&Text> = self.says.iter().filter_map(prose).collect();
        texts.extend(&self.provenance.note);
        for detail in &self.details {
            match &detail.content {
                Content::Parts(parts) | Content::Ordered(parts) => {
                    texts.extend(parts.iter().filter_map(prose))
                }
                Content::Statements(inner) => texts.extend(inner.iter().flat_map(Self::prose)),
            }
        }
        texts.extend(self.conflict.iter().flat_map(Self::prose));
        texts
    }

    /// A statement that says these things.
    fn saying(says: impl IntoIterator<Item = Part<'p>>) -> Self {
        Self {
            figure: None,
            binding: None,
            says: says.into_iter().collect(),
            details: Vec::new(),
            provenance: Provenance::none(),
            place: FactPlace::none(),
            conflict: Vec::new(),
        }
    }

    /// A statement that is nothing but a number.
    fn about(figure: Part<'p>) -> Self {
        Self::saying([]).figure(Some(figure))
    }

    /// The statement, about this number.
    fn figure(mut self, figure: Option<Part<'p>>) -> Self {
        self.figure = figure;
        self
    }

    /// The statement, with something more when there is something.
    fn detail(mut self, kind: DetailKind, parts: impl IntoIterator<Item = Part<'p>>) -> Self {
        let parts: Vec<_> = parts.into_iter().collect();
        if !parts.is_empty() {
            self.details.push(Detail { kind, content: Content::Parts(parts) });
        }
        self
    }

    /// The statement, with things in order when there are some.
    fn ordered(mut self, kind: DetailKind, parts: impl IntoIterator<Item = Part<'p>>) -> Self {
        let parts: Vec<_> = parts.into_iter().collect();
        if !parts.is_empty() {
            self.details.push(Detail { kind, content: Content::Ordered(parts) });
        }
        self
    }

    /// The statement, with facts inside it that have sources of their own.
    fn facts<T: 'p>(
        mut self,
        kind: DetailKind,
        facts: impl IntoIterator<Item = &'p Fact<T>>,
        see: impl Fn(&'p T) -> Self + Copy,
    ) -> Self {
        let statements: Vec<_> = facts.into_iter().map(|fact| statement(fact, see)).collect();
        if !statements.is_empty() {
            self.details.push(Detail { kind, content: Content::Statements(statements) });
        }
        self
    }

    /// Everything that it says, with the details and what contradicts it.
    pub fn every_part(&self) -> Vec<&Part<'p>> {
        self.parts_in(|_| true)
    }

    /// What it can be found by: everything but the areas that an editor sorts a
    /// finding under. Who searches for an area wants programmes that aim at it;
    /// that somebody looked and found no difference is no reason to show one.
    pub fn findable_parts(&self) -> Vec<&Part<'p>> {
        self.parts_in(|detail| detail.kind != DetailKind::OutcomeAreas)
    }

    fn parts_in(&self, is_wanted: fn(&Detail<'p>) -> bool) -> Vec<&Part<'p>> {
        let mut parts: Vec<_> = self.figure.iter().chain(&self.says).collect();
        for detail in self.details.iter().filter(|detail| is_wanted(detail)) {
            match &detail.content {
                Content::Parts(inner) | Content::Ordered(inner) => parts.extend(inner),
                Content::Statements(inner) => {
                    parts.extend(inner.iter().flat_map(|it| it.parts_in(is_wanted)))
                }
            }
        }
        parts.extend(self.conflict.iter().flat_map(|it| it.parts_in(is_wanted)));
        parts
    }
}

/// A fact as a statement, with what contradicts it.
fn statement<'p, T>(fact: &'p Fact<T>, see: impl Fn(&'p T) -> Statement<'p> + Copy) -> Statement<'p> {
    let conflict = fact.conflict.iter().map(|other| statement(other, see)).collect();
    Statement { provenance: &fact.provenance, place: &fact.place, conflict, ..see(&fact.value) }
}

/// The answer that is one fact.
fn one<'p, T>(
    known: &'p Known<Fact<T>>,
    see: impl Fn(&'p T) -> Statement<'p> + Copy,
) -> Known<Vec<Statement<'p>>> {
    known.map(|fact| vec![statement(fact, see)])
}

/// The answer that is a list of facts.
fn each<'p, T>(
    known: &'p Known<Vec<Fact<T>>>,
    see: impl Fn(&'p T) -> Statement<'p> + Copy,
) -> Known<Vec<Statement<'p>>> {
    known.map(|facts| facts.iter().map(|fact| statement(fact, see)).collect())
}
