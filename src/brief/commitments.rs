//! «Hva må vi binde oss til?»
//!
//! How many things a source says that the municipality must, and which, in the fixed order of their
//! types, with their numbers and the variant that they hold for; then what is demanded of somebody by name, those who take the training
//! or the head of a school; then what it should, and what is only described. It is never said that there are no demands:
//! only that none is stated, and of how many of the types nobody has looked for it, or how few are answered at all.

use super::answer::{AnswerKind, BriefAnswer, BriefQuestion, Sentence};
use super::said::{MOST, once_each, one_by_one, prose, quantity, several, small};
use crate::record::{
    Binding, Commitment, CommitmentType, Fact, Group, Programme, Question, SilenceKind, Text,
};
use crate::term::Term as _;
use crate::words::{Argument, Message};

/// What is undertaken of one type.
type OfType<'p> = (CommitmentType, Vec<&'p Fact<Commitment>>);

pub(super) fn answer(programme: &Programme) -> BriefAnswer {
    let mut answer = BriefAnswer::new(BriefQuestion::Commitments);
    answer.rests_on = Question::in_group(Group::Commitments).collect();
    let demanded = bound(programme, Binding::Must);
    let of = |is_wanted: &dyn Fn(&Commitment) -> bool| only(&demanded, is_wanted);
    let must = of(&|it| it.responsible.is_none());
    let of_others = of(&|it| it.responsible.is_some());
    let not_looked = not_looked_up(programme);
    let total = CommitmentType::ALL.len();
    say(&mut answer, "brief-commitments-must", &must);
    let n_answered = programme.commitments.iter().filter(|(_, known)| known.silence_kind().is_none()).count();
    if must.is_empty() {
        let (says, number) = match (of_others.is_empty(), not_looked) {
            // How many nobody has looked for is said below.
            (false, 0) if n_answered < total => ("brief-commitments-none-own-answered", n_answered),
            (false, _) => ("brief-commitments-none-own", n_answered),
            (true, 0) if n_answered == total => ("brief-commitments-none", n_answered),
            // That none is stated says little where little is answered.
            (true, 0) => ("brief-commitments-none-answered", n_answered),
            (true, _) => ("brief-commitments-none-looked", not_looked),
        };
        answer.say(Message::new(says).counting(number).with("total", total.to_string()));
    }
    say(&mut answer, "brief-commitments-must-of-others", &of_others);
    let should = should(programme);
    let described = bound(programme, Binding::Described);
    say(&mut answer, "brief-commitments-should", &should);
    say_described(&mut answer, &described);
    if demanded.is_empty() && should.is_empty() && described.is_empty() {
        answer.kind = if not_looked == total { AnswerKind::NotLookedUp } else { AnswerKind::NotStated };
    } else if not_looked > 0 && !demanded.is_empty() {
        answer.say(
            Message::new("brief-commitments-unread").counting(not_looked).with("total", total.to_string()),
        );
    }
    let is_disputed = programme
        .commitments
        .iter()
        .flat_map(|(_, known)| known.all())
        .any(|fact| fact.versions().any(|it| it.value.level != fact.value.level));
    if is_disputed {
        answer.kind = AnswerKind::Contested;
        answer.say(Message::new("brief-disputed"));
    }
    answer
}

/// The types that are this binding at most, with what makes them so.
fn bound(programme: &Programme, binding: Binding) -> Vec<OfType<'_>> {
    let types = programme.commitments.iter().map(|(kind, known)| (kind, known.all()));
    let types = types.filter(|(_, facts)| strongest(facts.iter()) == Some(binding));
    types.map(|(kind, facts)| (kind, facts.iter().filter(|it| is_bound(it, binding)).collect())).collect()
}

/// What it should: also of a type of which it must something else, where a number is given.
fn should(programme: &Programme) -> Vec<OfType<'_>> {
    let types = programme.commitments.iter().map(|(kind, known)| {
        let is_should = strongest(known.all().iter()) == Some(Binding::Should);
        let tells = |it: &&Fact<Commitment>| {
            is_bound(it, Binding::Should) && (is_should || it.value.quantity.is_some())
        };
        (kind, known.all().iter().filter(tells).collect::<Vec<_>>())
    });
    types.filter(|(_, facts)| !facts.is_empty()).collect()
}

/// Those of the facts that are wanted, and the types that still have any.
fn only<'p>(types: &[OfType<'p>], is_wanted: &dyn Fn(&Commitment) -> bool) -> Vec<OfType<'p>> {
    let wanted = |facts: &[&'p Fact<Commitment>]| -> Vec<&'p Fact<Commitment>> {
        facts.iter().copied().filter(|it| is_wanted(&it.value)).collect()
    };
    let types = types.iter().map(|(kind, facts)| (*kind, wanted(facts)));
    types.filter(|(_, facts)| !facts.is_empty()).collect()
}

fn is_bound(fact: &Fact<Commitment>, binding: Binding) -> bool {
    strongest([fact].into_iter()) == Some(binding)
}

/// The most binding that any source calls them; nothing when it is said not to be required.
fn strongest<'p>(facts: impl Iterator<Item = &'p Fact<Commitment>>) -> Option<Binding> {
    let bindings: Vec<Binding> = facts.flat_map(Fact::versions).map(|it| it.value.binding()).collect();
    let order = [Binding::Must, Binding::Should, Binding::Described];
    order.into_iter().find(|it| bindings.contains(it))
}

/// Names the types, when there are any: first with the variants by name, then with that there are some.
fn say(answer: &mut BriefAnswer, says: &'static str, types: &[OfType<'_>]) {
    let marks = |variants: Variants| -> Vec<Argument> {
        types.iter().map(|(kind, facts)| mark(*kind, facts, variants)).collect()
    };
    let whole = marks(Variants::Named);
    let shorter = marks(Variants::Counted);
    let wording = |marks: &[Argument], most| {
        Message::new(says).counting(types.len()).with("marks", several(marks, most))
    };
    if !types.is_empty() {
        let wordings = std::iter::once(wording(&whole, usize::MAX));
        answer.say(Sentence::in_wordings(wordings.chain(MOST.map(|most| wording(&shorter, most))).collect()));
        types.iter().flat_map(|(_, facts)| facts).for_each(|it| answer.cite(&it.provenance));
    }
}

/// What is only described binds nobody, so that its conditions do not matter here.
fn say_described(answer: &mut BriefAnswer, types: &[OfType<'_>]) {
    let marks: Vec<Argument> =
        types.iter().map(|(kind, facts)| numbered(*kind, facts, Vec::new(), None)).collect();
    let wording = |most| {
        Message::new("brief-commitments-described").counting(marks.len()).with("marks", several(&marks, most))
    };
    if !marks.is_empty() {
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        types.iter().flat_map(|(_, facts)| facts).for_each(|it| answer.cite(&it.provenance));
    }
}

/// How the variants that a demand is for are told.
#[derive(Clone, Copy)]
enum Variants {
    Named,
    Counted,
}

/// A type with who answers for it, its numbers, and the variants that it is for, when it is for none of the others.
fn mark(kind: CommitmentType, facts: &[&Fact<Commitment>], variants: Variants) -> Argument {
    let who = facts.iter().filter_map(|it| it.value.responsible.as_ref()).map(small);
    let each: Vec<&Text> = facts.iter().filter_map(|it| it.value.variant.as_ref()).collect();
    let is_for_some = each.len() == facts.len();
    let each = once_each(each.into_iter().map(prose));
    let only = match variants {
        Variants::Counted => Message::new("brief-mark-some-variants").counting(each.len()),
        Variants::Named => Message::new("brief-mark-variants").with("variants", Argument::List(each)),
    };
    let only = is_for_some.then(|| only.into());
    numbered(kind, facts, once_each(who), only)
}

/// A type in a word or two, with the numbers of it that its sources give between what is said before and after them.
fn numbered(
    kind: CommitmentType,
    facts: &[&Fact<Commitment>],
    before: Vec<Argument>,
    after: Option<Argument>,
) -> Argument {
    let name = Message::named("brief-mark-", kind.key());
    let numbers = once_each(facts.iter().filter_map(|it| it.value.quantity).map(|it| quantity(it).into()));
    match one_by_one(before.into_iter().chain(numbers).chain(after)) {
        Some(more) => Message::new("brief-mark-with").with("mark", name).with("number", more).into(),
        None => name.into(),
    }
}

fn not_looked_up(programme: &Programme) -> usize {
    let silent = programme.commitments.iter().filter_map(|(_, known)| known.silence_kind());
    silent.filter(|it| *it == SilenceKind::NotRecorded).count()
}
