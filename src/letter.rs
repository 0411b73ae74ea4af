//! The letter to the owner of a programme: exactly what nobody says, asked
//! politely.
//!
//! First it asks the ten questions that weigh most (`heaviest`); whoever chooses, asks more.
//! It never asks what the municipality itself decides. It asks what an editor looked for without finding, which side holds where
//! sources disagree, and how much something costs of which no source gives the amount. What no editor has looked for yet may well stand in the
//! owner's own papers, so it is asked only when the visitor wants it. What does
//! not apply is not asked. Here a letter is values; `draft` says it in words.

mod wanted;
mod heaviest;
mod draft;

pub use draft::Draft;
pub use heaviest::heaviest;
pub use wanted::Wanted;

use crate::record::{
    CommitmentType, Contact, CostItem, Fact, Field, Group, Known, Programme, Question, Silence, Term,
};
use crate::statement::{Answer, Content, DetailKind, Part, Statement, answer};

/// A letter to the owner of a programme.
#[derive(Debug, Clone)]
pub struct Letter<'p> {
    /// What it asks about.
    pub programme: &'p Programme,
    /// The questions, by group; no group is empty. None when there is nothing to
    /// ask of what was chosen.
    pub sections: Vec<Section<'p>>,
    /// Where to send it: the first contact with an address for mail that the
    /// provider has published.
    pub contact: Option<&'p Fact<Contact>>,
    /// It asks in few words: no headings, and no word of what each side says.
    pub is_short: bool,
}

/// The questions of one group.
#[derive(Debug, Clone)]
pub struct Section<'p> {
    /// The group.
    pub group: Group,
    /// What it asks, in the order of the page.
    pub inquiries: Vec<Inquiry<'p>>,
}

/// One thing that is asked.
#[derive(Debug, Clone)]
pub enum Inquiry<'p> {
    /// An editor looked, and the sources are silent, or silent about the amount.
    NotStated(Question),
    /// No editor has looked yet.
    NotRecorded(Question),
    /// Sources disagree.
    Disputed(Dispute<'p>),
}

impl Inquiry<'_> {
    /// The question that it is about.
    pub const fn question(&self) -> Question {
        match self {
            Self::NotStated(question) | Self::NotRecorded(question) => *question,
            Self::Disputed(dispute) => dispute.question,
        }
    }
}

/// Something that sources disagree about.
#[derive(Debug, Clone)]
pub struct Dispute<'p> {
    /// The question that it belongs to.
    pub question: Question,
    /// What exactly, when it is a number inside a statement: whose, and which.
    pub inside: Option<(Vec<Part<'p>>, DetailKind)>,
    /// What each side says; two or more.
    pub sides: Vec<Statement<'p>>,
}

/// How much there is to ask in one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The group.
    pub group: Group,
    /// Questions on which the sources are silent or disagree.
    pub n_open: usize,
    /// Questions that no editor has looked into.
    pub n_not_recorded: usize,
}

impl Choice {
    /// How many of them a letter asks that is wanted so, when it asks group by group.
    pub const fn n_asked(self, wanted: &Wanted) -> usize {
        if wanted.not_recorded { self.n_open + self.n_not_recorded } else { self.n_open }
    }
}

/// How much there is to ask, group by group, in the order of the page; groups in
/// which everything is answered are left out.
pub fn choices(programme: &Programme) -> Vec<Choice> {
    let choice = |&group: &Group| {
        let inquiries = inquiries(programme, group);
        let n_not_recorded = inquiries.iter().filter(|it| matches!(it, Inquiry::NotRecorded(_))).count();
        Choice { group, n_open: inquiries.len() - n_not_recorded, n_not_recorded }
    };
    Group::ALL.iter().map(choice).filter(|it| it.n_open + it.n_not_recorded > 0).collect()
}

impl<'p> Letter<'p> {
    /// The letter that asks the owner what is wanted.
    pub fn to_owner(programme: &'p Programme, wanted: &Wanted) -> Self {
        let is_short = wanted.is_short();
        let heaviest = if is_short { heaviest(programme) } else { Vec::new() };
        let all = |group: Group| {
            if is_short {
                heaviest.iter().filter(|it| it.question().group() == group).cloned().collect()
            } else {
                inquiries(programme, group)
            }
        };
        let section = |&group: &Group, with_not_recorded: bool| {
            let mut inquiries = all(group);
            inquiries.retain(|it| with_not_recorded || !matches!(it, Inquiry::NotRecorded(_)));
            Section { group, inquiries }
        };
        let sections = |with_not_recorded: bool| -> Vec<Section<'p>> {
            let groups = Group::ALL.iter().filter(|group| wanted.holds(**group));
            let sections = groups.map(|group| section(group, with_not_recorded));
            sections.filter(|section| !section.inquiries.is_empty()).collect()
        };
        let mut chosen = sections(is_short || wanted.not_recorded);
        // Where nobody has looked for anything, that is all there is to ask.
        if chosen.is_empty() {
            chosen = sections(true);
        }
        let contacts = programme.identity.contacts.all().iter();
        let contact = contacts.clone().find(|contact| contact.value.email.is_some());
        Self { programme, sections: chosen, contact, is_short }
    }

    /// Whom to send it to: the contacts that the provider has published, or else
    /// the owners, when there are any.
    pub fn whom(&self) -> Option<Answer<'p>> {
        let fields = [Field::Contacts, Field::Owners];
        let answers = fields.map(|field| answer(self.programme, Question::Field(field)));
        answers.into_iter().find(|answer| answer.known.stated().is_some())
    }

    /// How many questions it asks.
    pub fn n_asked(&self) -> usize {
        self.sections.iter().map(|section| section.inquiries.len()).sum()
    }

    /// Whether it asks something of this sort.
    fn asks(&self, is_sort: impl Fn(&Inquiry<'_>) -> bool) -> bool {
        self.sections.iter().flat_map(|section| &section.inquiries).any(is_sort)
    }
}

/// Whether the municipality itself decides it: its rooms, its meals and journeys, its own
/// decisions and routines. No owner is asked of that.
const fn is_its_own(question: Question) -> bool {
    matches!(
        question,
        Question::Cost(CostItem::Premises | CostItem::Food | CostItem::Travel | CostItem::Coordination)
            | Question::Commitment(
                CommitmentType::PoliticalDecision
                    | CommitmentType::PremisesEquipment
                    | CommitmentType::DevelopRoutines
                    | CommitmentType::SpreadInternally
            )
    )
}

/// Everything that can be asked in one group.
fn inquiries(programme: &Programme, group: Group) -> Vec<Inquiry<'_>> {
    let mut inquiries = Vec::new();
    for question in Question::in_group(group).filter(|it| !is_its_own(*it)) {
        let answer = answer(programme, question);
        // That nobody knows is an answer to nothing.
        let is_unknown = answer.silence_kind(programme).is_some();
        match answer.known {
            Known::Silent(Silence::NotStated(_)) => inquiries.push(Inquiry::NotStated(question)),
            Known::Silent(Silence::NotRecorded) => inquiries.push(Inquiry::NotRecorded(question)),
            Known::Stated(statements) => {
                if is_unknown || programme.lacks_amount(question) {
                    inquiries.push(Inquiry::NotStated(question));
                }
                for statement in &statements {
                    inquiries.extend(disputes(question, statement, None).into_iter().map(Inquiry::Disputed));
                }
            }
            // The owner has answered; the reader only wants to hear it from others.
            Known::Silent(Silence::NotApplicable(_) | Silence::OnlyInterested) => {}
        }
    }
    inquiries
}

/// What sources disagree about in a statement and inside it.
fn disputes<'p>(
    question: Question,
    statement: &Statement<'p>,
    inside: Option<(Vec<Part<'p>>, DetailKind)>,
) -> Vec<Dispute<'p>> {
    let mut found = Vec::new();
    if !statement.conflict.is_empty() {
        let sides = std::iter::once(statement).chain(&statement.conflict);
        let alone = sides.map(|side| Statement { conflict: Vec::new(), ..side.clone() });
        found.push(Dispute { question, inside, sides: alone.collect() });
    }
    for detail in &statement.details {
        if let Content::Statements(inner) = &detail.content {
            let within = Some((statement.says.clone(), detail.kind));
            found.extend(inner.iter().flat_map(|it| disputes(question, it, within.clone())));
        }
    }
    found
}
