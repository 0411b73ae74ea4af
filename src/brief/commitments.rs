//! «Hva må vi binde oss til?»
//!
//! How many things a source says that the municipality must, and which, in the fixed order of their
//! types, with their numbers; then what it should, and what is only described. It is never said that there are no demands:
//! only that none is stated, and how many of the types nobody has looked for.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence};
use super::said::{MOST, quantity, several};
use crate::record::{
    Binding, Commitment, CommitmentType, Fact, Group, Programme, Question, SilenceKind,
};
use crate::term::Term as _;
use crate::words::{Argument, Message};

pub(super) fn answer<'p>(programme: &'p Programme) -> BriefAnswer {
    let mut answer = BriefAnswer::new(BriefQuestion::Commitments);
    let bound = |binding: Binding| -> Vec<(CommitmentType, Vec<&Fact<Commitment>>)> {
        let types = programme.commitments.iter().map(|(kind, known)| (kind, known.all()));
        let types = types.filter(|(_, facts)| strongest(facts.iter()) == Some(binding));
        let facts = |facts: &'p [Fact<Commitment>]| -> Vec<_> {
            facts.iter().filter(|it| strongest([*it].into_iter()) == Some(binding)).collect()
        };
        types.map(|(kind, all)| (kind, facts(all))).collect()
    };
    let must = bound(Binding::Must);
    answer.rests_on = Question::in_group(Group::Commitments).collect();
    if !must.is_empty() {
        let marks: Vec<Argument> = must.iter().map(|(kind, facts)| mark(*kind, facts)).collect();
        let wording = |most| {
            Message::new("brief-commitments-must").counting(marks.len()).with("marks", several(&marks, most))
        };
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        cite(&mut answer, &must);
    }
    let should = bound(Binding::Should);
    let described: Vec<_> = bound(Binding::Described);
    if must.is_empty() {
        let not_looked = not_looked_up(programme);
        let says = if not_looked == 0 { "brief-commitments-none" } else { "brief-commitments-none-looked" };
        answer.say(
            Message::new(says).counting(not_looked).with("total", CommitmentType::ALL.len().to_string()),
        );
        if should.is_empty() && described.is_empty() {
            let is_unread = not_looked == CommitmentType::ALL.len();
            answer.kind = if is_unread { AnswerKind::NotLookedUp } else { AnswerKind::NotStated };
        }
    }
    for (types, says) in [(should, "brief-commitments-should"), (described, "brief-commitments-described")] {
        if !types.is_empty() {
            let marks: Vec<Argument> = types.iter().map(|(kind, facts)| mark(*kind, facts)).collect();
            let wording =
                |most| Message::new(says).counting(marks.len()).with("marks", several(&marks, most));
            answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
            cite(&mut answer, &types);
        }
    }
    let not_looked = not_looked_up(programme);
    if not_looked > 0 && answer.kind == AnswerKind::Answered && !must.is_empty() {
        answer.say(
            Message::new("brief-commitments-unread")
                .counting(not_looked)
                .with("total", CommitmentType::ALL.len().to_string()),
        );
    }
    let is_disputed = programme.commitments.iter().flat_map(|(_, known)| known.all()).any(|fact| {
        fact.versions().any(|it| it.value.level != fact.value.level)
    });
    if is_disputed {
        answer.kind = AnswerKind::Contested;
        answer.say(Message::new("brief-disputed"));
    }
    answer
}

/// The most binding that any source calls them; nothing when it is said not to be required.
fn strongest<'p>(facts: impl Iterator<Item = &'p Fact<Commitment>>) -> Option<Binding> {
    let bindings: Vec<Binding> = facts.flat_map(Fact::versions).map(|it| it.value.binding()).collect();
    let order = [Binding::Must, Binding::Should, Binding::Described];
    order.into_iter().find(|it| bindings.contains(it))
}

/// A type in a word or two, with the number of it that its sources give.
fn mark(kind: CommitmentType, facts: &[&Fact<Commitment>]) -> Argument {
    let name = Message::named("brief-mark-", kind.key());
    let mut numbers = facts.iter().filter_map(|it| it.value.quantity);
    match (numbers.next(), numbers.next()) {
        (Some(only), None) => {
            Message::new("brief-mark-with").with("mark", name).with("number", quantity(only)).into()
        }
        _ => name.into(),
    }
}

fn not_looked_up(programme: &Programme) -> usize {
    let silent = programme.commitments.iter().filter_map(|(_, known)| known.silence_kind());
    silent.filter(|it| *it == SilenceKind::NotRecorded).count()
}

fn cite(answer: &mut BriefAnswer, types: &[(CommitmentType, Vec<&Fact<Commitment>>)]) {
    types.iter().flat_map(|(_, facts)| facts).for_each(|it| answer.cite(&it.provenance));
}
