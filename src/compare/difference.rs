//! How programmes differ on one question, in a sentence.
//!
//! The rules, in this order:
//!
//! 1. Nobody answers: there is no difference to tell; the cells tell the silences.
//! 2. The question is what one side undertakes, and at most one
//!    programme says how much: they are told apart by how binding it is. When all
//!    are alike in that and none says how much, that is all there is to say.
//! 3. Somebody says how much: amounts stand against each other, equal ones
//!    together. Amounts that do not measure the same (`measure`) stand beside each
//!    other, and the sentence says that they cannot be compared. What is described
//!    is told from what is demanded, when both occur.
//! 4. Otherwise those who answer are named.
//!
//! After that, those who are silent are named, each silence for itself; «the
//! others» when two or more are silent in one way. A sentence speaks only of what
//! the cells under it show. Sentences are messages in messages: nothing is glued.

use std::sync::Arc;

use super::measure::{are_comparable, are_the_same};
use super::standpoint::{InShort, Standpoint, standpoint, weight};
use crate::record::{Binding, Programme, Question, SilenceKind, Term, Text};
use crate::words::{Argument, Language, Message};

/// How programmes differ on one question.
#[derive(Debug, Clone, PartialEq)]
pub enum Difference {
    /// All bind alike, and none says how much.
    AllAlike {
        /// How.
        binding: Binding,
        /// How many programmes.
        n_programmes: usize,
    },
    /// They bind differently, or only some of them do.
    Levels {
        /// Those who bind it in each way, the most binding first.
        levels: Vec<(Binding, Vec<Side>)>,
        /// Those who are silent.
        quiet: Vec<Quiet>,
    },
    /// They say how much.
    Amounts {
        /// Whether all of it measures the same.
        are_comparable: bool,
        /// Those who say the same amount, in the order of the columns.
        sides: Vec<Side>,
        /// How binding it is, when not all bind alike.
        levels: Vec<(Binding, Vec<Side>)>,
        /// Those who answer without an amount.
        without: Vec<Named>,
        /// Those who are silent.
        quiet: Vec<Quiet>,
    },
    /// They answer, without an amount.
    Told {
        /// Who.
        by: Vec<Named>,
        /// Those who are silent.
        quiet: Vec<Quiet>,
    },
}

/// A programme in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: Text,
    /// Its sources disagree on the question.
    pub is_disputed: bool,
}

/// Programmes that say the same amount.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// Who.
    pub by: Vec<Named>,
    /// How much; several amounts are several things. May be empty among levels.
    pub amounts: Vec<Message>,
}

/// Programmes that are silent in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// The way.
    pub silence: SilenceKind,
    /// Who.
    pub who: Vec<Text>,
    /// Two or more programmes, and everybody else answers.
    pub is_all_others: bool,
}

impl Difference {
    /// How these programmes differ on a question; nothing when none of them
    /// answers it, and for a question whose answers are prose or lists.
    pub fn between(programmes: &[Arc<Programme>], question: Question) -> Option<Self> {
        let points: Option<Vec<_>> = programmes.iter().map(|it| standpoint(it, question)).collect();
        let has_levels = matches!(question, Question::Commitment(_) | Question::Provision(_));
        let points = points?;
        let difference = Self::of(&points, has_levels)?;
        let is_described = matches!(difference, Self::AllAlike { binding: Binding::Described, .. });
        // What a provider is only described to give, nobody could require of it.
        if is_described && matches!(question, Question::Provision(_)) {
            return Some(Self::Told { by: points.iter().map(named).collect(), quiet: Vec::new() });
        }
        // A cost of which nobody gives an amount is not told by saying that they state it.
        if let (Question::Cost(_), Self::Told { by, quiet }) = (question, &difference) {
            return Some(Self::Amounts {
                are_comparable: true,
                sides: Vec::new(),
                levels: Vec::new(),
                without: by.clone(),
                quiet: quiet.clone(),
            });
        }
        Some(difference)
    }

    fn of(points: &[Standpoint], has_levels: bool) -> Option<Self> {
        let spoken: Vec<_> = points.iter().filter_map(|it| Some((named(it), it.said.stated()?))).collect();
        let quiet = quiet(points);
        if spoken.is_empty() {
            return None;
        }
        let n_with_amounts = spoken.iter().filter(|(_, said)| !said.amounts.is_empty()).count();
        let levels = if has_levels { by_level(&spoken) } else { Vec::new() };
        if has_levels && n_with_amounts < 2 {
            return Some(match levels.as_slice() {
                [(binding, _)] if quiet.is_empty() && n_with_amounts == 0 => {
                    Self::AllAlike { binding: *binding, n_programmes: points.len() }
                }
                _ => Self::Levels { levels, quiet },
            });
        }
        let (with, without): (Vec<_>, Vec<_>) =
            spoken.into_iter().partition(|(_, said)| !said.amounts.is_empty());
        let without = without.into_iter().map(|(name, _)| name).collect();
        if with.is_empty() {
            return Some(Self::Told { by: without, quiet });
        }
        let levels = if levels.len() > 1 { without_amounts(levels) } else { Vec::new() };
        let sides = sides(&with);
        let are_comparable =
            sides.len() == 1 || are_comparable(with.iter().map(|(_, said)| said.measures.as_slice()));
        Some(Self::Amounts { are_comparable, sides, levels, without, quiet })
    }

    /// Whether all who say something say the same, as far as a mark tells it.
    pub(super) fn is_alike(&self) -> bool {
        let is_undisputed = |levels: &[(Binding, Vec<Side>)]| {
            levels.iter().flat_map(|(_, sides)| sides).flat_map(|it| &it.by).all(|it| !it.is_disputed)
        };
        match self {
            Self::AllAlike { .. } => true,
            Self::Levels { levels, .. } => {
                let has_amounts = levels.iter().flat_map(|(_, sides)| sides).any(|it| !it.amounts.is_empty());
                levels.len() == 1 && !has_amounts && is_undisputed(levels)
            }
            Self::Amounts { sides, levels, without, .. } => {
                let is_one = sides.len() == 1 && levels.is_empty() && without.is_empty();
                is_one && sides.iter().flat_map(|it| &it.by).all(|it| !it.is_disputed)
            }
            Self::Told { .. } => false,
        }
    }

    /// The sentence, or a few, with names for a reader of this language.
    pub fn say(&self, language: Language) -> Message {
        let mut sentences = match self {
            Self::AllAlike { binding, n_programmes } => {
                vec![Message::named("difference-all-", binding.key()).counting(*n_programmes)]
            }
            Self::Levels { levels, .. } => said_levels(levels, language).into_iter().collect(),
            Self::Amounts { are_comparable, sides, levels, without, quiet } => {
                let is_everybody = without.is_empty() && quiet.is_empty();
                let said = if *are_comparable {
                    said_against(sides, is_everybody, language)
                } else {
                    said_beside(sides, language)
                };
                let against = said.into_iter();
                let without = (!without.is_empty()).then(|| {
                    let names =
                        Message::new("difference-without-amount").with("names", names(without, language));
                    names.counting(without.len())
                });
                against.chain(said_levels(levels, language)).chain(without).collect()
            }
            Self::Told { by, quiet } if quiet.is_empty() => {
                vec![Message::new("difference-all-tell").counting(by.len())]
            }
            Self::Told { by, .. } => vec![Message::new("difference-told").with("names", names(by, language))],
        };
        sentences.extend(self.quiet().iter().map(|quiet| said_quiet(quiet, language)));
        let then = |first, then| Message::new("difference-then").with("first", first).with("then", then);
        sentences.into_iter().reduce(then).unwrap_or(Message::new("difference-nobody"))
    }

    /// Those who are silent.
    pub fn quiet(&self) -> &[Quiet] {
        match self {
            Self::AllAlike { .. } => &[],
            Self::Levels { quiet, .. } | Self::Amounts { quiet, .. } | Self::Told { quiet, .. } => quiet,
        }
    }
}

fn named(point: &Standpoint) -> Named {
    let is_disputed = point.said.stated().is_some_and(|said| said.is_disputed);
    Named { name: point.name.clone(), is_disputed }
}

/// Those who are silent, by the kind of their silence, in the order of the
/// columns.
fn quiet(points: &[Standpoint]) -> Vec<Quiet> {
    let mut quiet: Vec<Quiet> = Vec::new();
    for point in points {
        let Some(silence) = point.said.silence_kind() else { continue };
        match quiet.iter_mut().find(|it| it.silence == silence) {
            Some(same) => same.who.push(point.name.clone()),
            None => quiet.push(Quiet { silence, who: vec![point.name.clone()], is_all_others: false }),
        }
    }
    if let [only] = quiet.as_mut_slice() {
        only.is_all_others = only.who.len() > 1;
    }
    quiet
}

/// Those who bind the municipality in each way, the most binding first.
fn by_level(spoken: &[(Named, &InShort)]) -> Vec<(Binding, Vec<Side>)> {
    let mut order = Binding::ALL.to_vec();
    order.sort_by_key(|it| weight(*it));
    let of = |binding: Binding| {
        let sides = spoken.iter().filter(move |(_, said)| said.binding == Some(binding));
        sides.map(|(name, said)| Side { by: vec![name.clone()], amounts: said.amounts.clone() }).collect()
    };
    order
        .into_iter()
        .map(|binding| (binding, of(binding)))
        .filter(|(_, sides): &(_, Vec<_>)| !sides.is_empty())
        .collect()
}

/// The same levels, where the amounts have been told.
fn without_amounts(mut levels: Vec<(Binding, Vec<Side>)>) -> Vec<(Binding, Vec<Side>)> {
    let sides = levels.iter_mut().flat_map(|(_, sides)| sides);
    sides.for_each(|side| side.amounts.clear());
    levels
}

/// Those who say the same amounts together, in the order of the columns.
fn sides(with: &[(Named, &InShort)]) -> Vec<Side> {
    let mut sides: Vec<(&InShort, Side)> = Vec::new();
    for (name, said) in with {
        // The same number of something else is another amount.
        let same = |it: &&mut (&InShort, Side)| {
            it.0.amounts == said.amounts && are_the_same(&it.0.measures, &said.measures)
        };
        match sides.iter_mut().find(same) {
            Some((_, side)) => side.by.push(name.clone()),
            None => sides.push((said, Side { by: vec![name.clone()], amounts: said.amounts.clone() })),
        }
    }
    sides.into_iter().map(|(_, side)| side).collect()
}

/// Amounts that cannot be compared, each for itself.
fn said_beside(sides: &[Side], language: Language) -> Option<Message> {
    let states = sides.iter().map(|side| states(side, language));
    let beside = |before, more| Message::new("difference-beside").with("before", before).with("more", more);
    Some(Message::new("difference-unlike").with("text", states.reduce(beside)?))
}

/// Who says how much.
fn states(side: &Side, language: Language) -> Message {
    let states = Message::new("difference-states").with("names", names(&side.by, language));
    states.counting(side.by.len()).with("amount", amount(side))
}

fn amount(side: &Side) -> Argument {
    in_one_breath(side.amounts.iter().cloned().map(Argument::Said))
}

fn said_against(sides: &[Side], is_everybody: bool, language: Language) -> Option<Message> {
    let (first, others) = sides.split_first()?;
    let states = if others.is_empty() && is_everybody {
        Message::new("difference-all-state").counting(first.by.len()).with("amount", amount(first))
    } else {
        states(first, language)
    };
    let against = others.iter().fold(states, |before, side| {
        let against = Message::new("difference-against").with("before", before);
        against.with("amount", amount(side)).with("names", names(&side.by, language))
    });
    Some(Message::new("difference-sentence").with("text", against))
}

fn said_levels(levels: &[(Binding, Vec<Side>)], language: Language) -> Option<Message> {
    let names = |sides: &[Side]| in_one_breath(sides.iter().map(|side| with_amounts(side, language)));
    let ((level, sides), others) = levels.split_first()?;
    let first = Message::named("difference-", level.key());
    let said = others.iter().fold(first.with("names", names(sides)), |before, (level, sides)| {
        let then = Message::named("difference-then-", level.key());
        then.with("before", before).with("names", names(sides))
    });
    Some(Message::new("difference-sentence").with("text", said))
}

/// Whoever is on a side, with how much they say.
fn with_amounts(side: &Side, language: Language) -> Argument {
    if side.amounts.is_empty() {
        return names(&side.by, language);
    }
    let amount = amount(side);
    let who = in_one_breath(side.by.iter().map(|it| said_name(&it.name, language)));
    let message = if side.by.iter().any(|it| it.is_disputed) {
        Message::new("difference-name-amount-disputed")
    } else {
        Message::new("difference-name-amount")
    };
    message.with("name", who).with("amount", amount).into()
}

fn said_quiet(quiet: &Quiet, language: Language) -> Message {
    if quiet.is_all_others {
        return Message::named("difference-others-", quiet.silence.key());
    }
    let names = quiet.who.iter().map(|name| said_name(name, language));
    Message::named("difference-quiet-", quiet.silence.key())
        .with("names", in_one_breath(names))
        .counting(quiet.who.len())
}

fn names(by: &[Named], language: Language) -> Argument {
    in_one_breath(by.iter().map(|named| {
        let name = said_name(&named.name, language);
        if named.is_disputed { Message::new("difference-disputed").with("name", name).into() } else { name }
    }))
}

fn said_name(name: &Text, language: Language) -> Argument {
    name.for_reader(language).0.into()
}

/// Several things in one breath: `a, b og c`.
fn in_one_breath(things: impl Iterator<Item = Argument>) -> Argument {
    let mut things: Vec<Argument> = things.collect();
    let last = things.pop();
    let more = |one, other| Message::new("difference-more").with("one", one).with("other", other).into();
    match (things.into_iter().reduce(more), last) {
        (Some(first), Some(last)) => Message::new("list-last").with("first", first).with("last", last).into(),
        (first, last) => last.or(first).unwrap_or(Argument::Text(String::new())),
    }
}
