//! For which part of those who took part it went otherwise, what went badly first. Nothing of a part moves the head.
//!
//! Where a part went both ways, or other than before, the finding's own words tell how: «ulikt» alone says too little of children
//! who more often got worse. That something became better for a part alone, or for several programmes together, is told only
//! where nothing else is settled.

use super::areas::areas;
use super::head::EffectHead;
use super::trial::{Result, Size, decides, in_units, size, tells_of_effect};
use super::unit::{State, Unit, units_of};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::said::{of_variants, unstopped};
use crate::evidence::{Claim, Evidence, Finding, StudySeen};
use crate::record::{Direction, MeasuredAt};
use crate::words::Message;

pub(super) fn parts(evidence: &Evidence<'_>, units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let mut told: Vec<Sentence> = Vec::new();
    let went = |claim: Claim, direction: Direction| {
        let of_parts = evidence.findings().filter(|it| it.outcome().subgroup.is_some());
        of_parts.filter(move |it| it.claim == claim && it.outcome().direction == direction)
    };
    let worse = || went(Claim::Compared, Direction::Worse);
    say("brief-effect-subgroup-worse", worse(), &mut told);
    say("brief-effect-change-worse-for", went(Claim::Change, Direction::Worse), &mut told);
    say("brief-effect-subgroup-mixed", went(Claim::Compared, Direction::Mixed), &mut told);
    say("brief-effect-change-unlike-for", went(Claim::Change, Direction::Mixed), &mut told);
    let became_better = |it: &Result<'_>| {
        units.iter().any(|unit| unit.holds(it) && matches!(unit.state, State::Better | State::Mixed))
    };
    let null = went(Claim::Compared, Direction::NoDifference);
    say("brief-effect-subgroup-null", null.filter(|it| in_units(it).iter().any(became_better)), &mut told);
    let better = || went(Claim::Compared, Direction::Better);
    let is_otherwise = |it: &&Finding<'_>| worse().any(|other| is_of_the_same(other, it));
    say("brief-effect-subgroup-better", better().filter(is_otherwise), &mut told);
    if EffectHead::of(units) == EffectHead::Unknown {
        let could_decide: Vec<usize> =
            evidence.known.iter().filter(|it| could_decide(it)).map(|it| it.number).collect();
        let only = better().filter(|it| !is_otherwise(it) && could_decide.contains(&it.number));
        say("brief-effect-subgroup-only-better", only, &mut told);
    }
    told.into_iter().for_each(|it| answer.say(it));
}

/// Whether the study could have settled something, had it been of all.
fn could_decide(study: &StudySeen<'_>) -> bool {
    decides(study.study()) && tells_of_effect(study.study()) && size(&[study]) != Size::Small
}

fn is_of_the_same(one: &Finding<'_>, other: &Finding<'_>) -> bool {
    let others = in_units(other);
    in_units(one)
        .iter()
        .any(|it| others.iter().any(|other| it.area.key == other.area.key && it.whom == other.whom))
}

/// What holds of one part of one variant is one sentence, unless each finding has words of its own to be told.
fn say<'f, 'p: 'f>(
    says: &'static str,
    findings: impl Iterator<Item = &'f Finding<'p>>,
    told: &mut Vec<Sentence>,
) {
    let mut each: Vec<Vec<&Finding<'p>>> = Vec::new();
    for finding in findings {
        let is_same = |other: &Finding<'_>| {
            other.outcome().subgroup == finding.outcome().subgroup
                && other.variant() == finding.variant()
                && (!IN_THEIR_WORDS.contains(&says) || other.outcome().text == finding.outcome().text)
        };
        match each.iter_mut().find(|group| group.iter().any(|it| is_same(it))) {
            Some(group) => group.push(finding),
            None => each.push(vec![finding]),
        }
    }
    for findings in each {
        told.extend(sentence(says, &findings, told.is_empty()));
    }
}

/// What says that it became worse for a part.
const SAY_WORSE: &[&str] = &["brief-effect-subgroup-worse", "brief-effect-change-worse-for"];

/// What says that it became better for a part.
const SAY_BETTER: &[&str] = &["brief-effect-subgroup-better", "brief-effect-subgroup-only-better"];

/// What is told with the finding's own words.
const IN_THEIR_WORDS: &[&str] =
    &["brief-effect-change-worse-for", "brief-effect-subgroup-mixed", "brief-effect-change-unlike-for"];

/// In words, and shorter without the finding's own; the first of all may have to stand for the others before the answer opens.
fn sentence(says: &'static str, findings: &[&Finding<'_>], is_first: bool) -> Option<Sentence> {
    let results: Vec<Result<'_>> = findings.iter().flat_map(|it| in_units(it)).collect();
    let units = units_of(&results);
    let first = findings.first().filter(|_| !units.is_empty())?;
    let subgroup = first.outcome().subgroup.as_ref()?;
    let when = if first.outcome().measured_at == Some(MeasuredAt::During) { "during" } else { "after" };
    let areas = areas(units.iter(), usize::MAX);
    let said = Message::new(says)
        .with("areas", areas.clone())
        .with("subgroup", unstopped(subgroup))
        .with("when", when);
    let mut wordings = vec![said.clone()];
    if IN_THEIR_WORDS.contains(&says) {
        let text = unstopped(&first.outcome().text);
        wordings.insert(0, Message::new("brief-effect-in-their-words").with("said", said).with("text", text));
    }
    let shortest =
        if SAY_WORSE.contains(&says) { "brief-effect-part-worse" } else { "brief-effect-part-unlike" };
    if is_first && !SAY_BETTER.contains(&says) {
        wordings.push(Message::new(shortest).with("areas", areas));
    }
    let of_variant = |said: Message| of_variants(said, first.variant().into_iter());
    Some(Sentence::in_wordings(wordings.into_iter().map(of_variant).collect()))
}
