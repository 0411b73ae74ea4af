//! What a programme takes of a municipality, in a few figures: people, hours a
//! group, training, kroner. What a source states is told from what is worked out.

use std::collections::BTreeSet;

use super::formula::range_message;
use super::{PlanInputs, Way, plan, said_range};
use crate::record::{
    Commitment, CommitmentType, CostItem, CostLine, Fact, Known, LedBy, Per, Programme, Provenance, Quantity,
    Silence, SilenceKind, Support, UnitSort,
};
use crate::statement::{Part, said_price};
use crate::term::{Term as _, vocabulary};
use crate::words::{Message, Words};

vocabulary! {
    /// What a programme takes.
    Take "take" {
        /// People, for a group and for a municipality.
        People = "people",
        /// Hours that one group takes of those who lead it.
        HoursOfGroup = "hours-of-group",
        /// Training of each who delivers it.
        Training = "training",
        /// What it costs.
        Price = "price",
    }
}

vocabulary! {
    /// What a figure rests on.
    Rests "rests" {
        /// A source states it.
        Stated = "stated",
        /// It is worked out of what sources state.
        WorkedOut = "worked-out",
        /// It is worked out, and some of what it takes is not known.
        InPart = "in-part",
    }
}

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken<'p> {
    /// Whom or what it is of, when a source has several such figures: who is trained, what a price covers.
    pub of: Vec<Part<'p>>,
    /// How much.
    pub says: Says,
    /// What it rests on.
    pub rests: Rests,
    /// Who states it; nobody does when it is worked out.
    pub provenance: Option<&'p Provenance>,
    /// Sources disagree about it.
    pub is_disputed: bool,
}

/// How much something takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Says {
    /// As a source gives it.
    Message(Message),
    /// As a plan comes to it.
    Range(super::Range, super::Counted),
}

impl Says {
    /// How much, to a reader of these words.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Message(message) => words.say(message),
            Self::Range(range, counted) => said_range(*range, *counted, words),
        }
    }
}

impl Take {
    /// What a programme takes of this; no figures when a source tells of it without
    /// a number.
    pub fn of(self, programme: &Programme) -> Known<Vec<Taken<'_>>> {
        match self {
            Self::People => people(programme),
            Self::HoursOfGroup => hours(programme),
            Self::Training => training(programme),
            Self::Price => prices(programme),
        }
    }
}

impl<'p> Taken<'p> {
    /// From where to where it goes, when it is worked out.
    pub const fn range(&self) -> Option<super::Range> {
        match self.says {
            Says::Message(_) => None,
            Says::Range(range, _) => Some(range),
        }
    }

    fn stated<T>(
        fact: &'p Fact<T>,
        of: impl Fn(&'p T) -> Vec<Part<'p>>,
        says: impl Fn(&T) -> Option<Message>,
    ) -> Vec<Self> {
        let is_disputed = fact.is_disputed();
        let version = |version: &'p Fact<T>| {
            Some(Self {
                of: of(&version.value),
                says: Says::Message(says(&version.value)?),
                rests: Rests::Stated,
                provenance: Some(&version.provenance),
                is_disputed,
            })
        };
        fact.versions().filter_map(version).collect()
    }
}

/// How many people roles say; where no role has a number, how many the
/// municipality binds itself to.
fn people(programme: &Programme) -> Known<Vec<Taken<'_>>> {
    let mut taken = Vec::new();
    for role in programme.staffing.roles.all() {
        let role = &role.value;
        for (fact, per) in [(&role.per_group, Per::Group), (&role.per_municipality, Per::Municipality)] {
            let for_each = |it: &Quantity| said(Quantity { per: it.per.or(Some(per)), ..*it });
            taken.extend(fact.iter().flat_map(|fact| Taken::stated(fact, |_| Vec::new(), for_each)));
        }
    }
    if taken.is_empty() {
        let kinds =
            [CommitmentType::Staff, CommitmentType::KeyPersonsPerWorkplace, CommitmentType::Coordinator];
        let facts = kinds.iter().flat_map(|&kind| programme.commitments.of(kind).all());
        let says = |it: &Commitment| said(it.quantity.filter(is_people)?);
        let people = |fact| Taken::stated(fact, |_| Vec::new(), says);
        taken.extend(facts.flat_map(people));
    }
    if !taken.is_empty() {
        return Known::Stated(each_once(taken));
    }
    let silence = programme.staffing.roles.silence();
    silence.map_or(Known::Stated(Vec::new()), |silence| Known::Silent(silence.clone()))
}

fn said(quantity: Quantity) -> Option<Message> {
    Part::Quantity(quantity).message()
}

fn is_people(quantity: &Quantity) -> bool {
    matches!(quantity.unit.sort(), UnitSort::Workers | UnitSort::Persons)
}

/// The hours of one group, by the rules of the plan, with nothing assumed.
fn hours(programme: &Programme) -> Known<Vec<Taken<'_>>> {
    let plan = plan(programme, &PlanInputs::default());
    let figure = plan.figure("hours-group").filter(|_| plan.way != Way::Workplaces);
    let worked_out = figure.and_then(|figure| {
        match figure.value.whole {
            // Hours that the municipality has none of are somebody else's, and not nothing.
            Some(whole) if whole == super::Range::ZERO => Some(hours_of_others(programme)),
            Some(whole) => Some((Says::Range(whole, figure.counted), Rests::WorkedOut, None)),
            // A part is told in a sentence, and is no figure that could be drawn or compared.
            None => {
                let part = range_message(figure.value.known?, figure.counted);
                Some((Says::Message(Message::new("take-known-part").with("part", part)), Rests::InPart, None))
            }
        }
    });
    let taken = worked_out.map(|(says, rests, provenance)| Taken {
        of: Vec::new(),
        says,
        rests,
        provenance,
        is_disputed: false,
    });
    match (taken, programme.delivery.sessions.silence()) {
        (None, Some(silence)) => Known::Silent(silence.clone()),
        (taken, _) => Known::Stated(taken.into_iter().collect()),
    }
}

/// Who leads, where nobody of the municipality's own does, and who says so.
fn hours_of_others(programme: &Programme) -> (Says, Rests, Option<&Provenance>) {
    let leading = programme.delivery.sessions.all().iter().filter_map(|it| it.value.led_by.as_ref());
    let who: BTreeSet<LedBy> = leading
        .clone()
        .flat_map(Fact::versions)
        .flat_map(|it| it.value.by.iter().copied())
        .filter(|it| *it != LedBy::Nobody)
        .collect();
    let who = who.into_iter().map(|it| Message::term(LedBy::VOCABULARY, it.key()));
    let who = who.reduce(|one, other| Message::new("list-last").with("first", one).with("last", other));
    let says = match who {
        Some(who) => Message::new("take-hours-of-others").with("who", who),
        None => Message::new("take-hours-of-nobody"),
    };
    let provenance = leading.map(|it| &it.provenance).next();
    let rests = if provenance.is_some() { Rests::Stated } else { Rests::WorkedOut };
    (Says::Message(says), rests, provenance)
}

fn training(programme: &Programme) -> Known<Vec<Taken<'_>>> {
    programme.staffing.training.map(|facts| {
        let is_several = facts.iter().filter(|it| it.value.quantity.is_some()).count() > 1;
        let of = |it| if is_several { trained(it) } else { Vec::new() };
        let stated = |fact| Taken::stated(fact, of, |it: &Support| said(it.quantity?));
        each_once(facts.iter().flat_map(stated).collect())
    })
}

/// Who is trained, and for which version.
fn trained(training: &Support) -> Vec<Part<'_>> {
    [&training.who, &training.variant].into_iter().flatten().map(Part::Prose).collect()
}

/// What a price covers.
fn covered(line: &CostLine) -> Vec<Part<'_>> {
    line.text.iter().map(Part::Prose).collect()
}

/// The prices that are stated, each with what it is for.
fn prices(programme: &Programme) -> Known<Vec<Taken<'_>>> {
    let lines = CostItem::ALL.iter().map(|&item| (item, programme.costs.lines.of(item)));
    let mut taken = Vec::new();
    for (item, known) in lines.clone() {
        let is_several = known.all().len() > 1;
        let stated = move |fact| {
            let of = |line| if is_several { covered(line) } else { Vec::new() };
            let says = |line: &CostLine| {
                let item = Message::term(CostItem::VOCABULARY, item.key());
                Some(Message::new("take-price-of").with("item", item).with("amount", said_price(line)))
            };
            Taken::stated(fact, of, says)
        };
        taken.extend(known.all().iter().flat_map(stated));
    }
    if !taken.is_empty() {
        return Known::Stated(each_once(taken));
    }
    // What an editor has looked for says more than what nobody has.
    let silences: Vec<&Silence> = lines.filter_map(|(_, known)| known.silence()).collect();
    let of_kind = |kind: SilenceKind| silences.iter().find(|it| it.kind() == kind);
    let silence = SilenceKind::ALL.iter().find_map(|&kind| of_kind(kind));
    silence.map_or(Known::Stated(Vec::new()), |silence| Known::Silent((*silence).clone()))
}

/// What is said twice, once.
fn each_once(taken: Vec<Taken<'_>>) -> Vec<Taken<'_>> {
    let mut kept: Vec<Taken<'_>> = Vec::new();
    for one in taken {
        if !kept.iter().any(|it| it.says == one.says && it.of == one.of) {
            kept.push(one);
        }
    }
    kept
}
