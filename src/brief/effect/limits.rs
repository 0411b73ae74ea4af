//! What limits the answer: what small trials found, who stood behind the studies, that none is from here, that the children
//! were not studied or others answered for them, that those who took part answered for themselves, and what was not measured or
//! not compared. Nothing here moves the head.
//!
//! What is said of the studies is said of those that decide, when others stand beside them. What an excerpt does not mention is
//! not said to be missing.

use super::areas::areas;
use super::behind::{behind, is_self_report, stood_behind};
use super::head::EffectHead;
use super::read::is_read_whole;
use super::trial::{Result, Strength, Trial, Whom, in_units};
use super::unit::{State, Unit, units_of};
use super::unknown::is_study;
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::said::{MOST, of_variants, once_each, several, small};
use crate::evidence::{Claim, Evidence, Finding};
use crate::record::{Country, Informant, OpenTerm, Programme, Study};
use crate::term::Term as _;
use crate::words::{Argument, Message};

pub(super) fn limits<'p>(
    programme: &'p Programme,
    country: Country,
    evidence: &Evidence<'p>,
    trials: &[Trial<'p>],
    units: &[Unit<'p>],
    answer: &mut BriefAnswer,
) {
    let deciding: Vec<&Trial<'p>> = trials.iter().filter(|it| it.decides()).collect();
    let own: Vec<&Study> = evidence.known.iter().map(|it| it.study()).filter(|it| is_study(it)).collect();
    let is_settled = EffectHead::of(units) != EffectHead::Unknown;
    let studies: Vec<&Study> =
        if is_settled { deciding.iter().flat_map(|it| it.studies()).collect() } else { own.clone() };
    small_trials(trials, units, answer);
    if is_settled {
        other_variants(trials, units, answer);
    }
    if let Some(says) = behind(&studies) {
        let (which, these) = if behind(&own) == Some(says) { ("all", &own) } else { ("deciding", &studies) };
        stood_behind(these, which).into_iter().for_each(|it| answer.say(it));
    }
    where_from(&studies, &own, country, answer);
    children(evidence, answer);
    left_unmeasured(evidence, answer);
    if !is_settled {
        return;
    }
    let findings = || deciding.iter().flat_map(|it| &it.results).filter_map(|it| it.finding);
    if findings().all(is_self_report) {
        answer.say(Message::new("brief-effect-self-report"));
    } else {
        self_reported(&deciding, units, answer);
    }
    missed(programme, evidence, units, answer);
}

/// The areas that became better by nothing but the answers of those who took part.
fn self_reported(deciding: &[&Trial<'_>], units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let is_only_told = |unit: &&Unit<'_>| {
        let results = deciding.iter().flat_map(|it| &it.results).filter(|it| unit.holds(it));
        unit.state == State::Better && results.filter_map(|it| it.finding).all(is_self_report)
    };
    let only_told: Vec<&Unit<'_>> = units.iter().filter(is_only_told).collect();
    let wording = |most| {
        Message::new("brief-effect-self-report-on").with("areas", areas(only_told.iter().copied(), most))
    };
    if !only_told.is_empty() {
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
}

/// What studies themselves say that they did not measure.
fn left_unmeasured(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let unmeasured: Vec<&Finding<'_>> =
        evidence.findings().filter(|it| it.claim == Claim::NotMeasured).collect();
    let mut studies: Vec<usize> = unmeasured.iter().map(|it| it.number).collect();
    studies.dedup();
    let results: Vec<Result<'_>> = unmeasured.iter().flat_map(|it| in_units(it)).collect();
    let wording = Message::new("brief-effect-left-unmeasured").counting(studies.len());
    named(&wording, "areas", each_area(&results), answer);
}

/// The aims that no study tells of, and those that studies tell of without having compared.
fn missed(programme: &Programme, evidence: &Evidence<'_>, units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let aims = programme.target_group.outcomes.stated().map(|it| it.value.as_slice()).unwrap_or_default();
    let claims = |aim: &OpenTerm| -> Vec<Claim> {
        evidence.findings().filter(|it| it.is_about(aim)).map(|it| it.claim).collect()
    };
    let missed = || aims.iter().filter(|aim| !units.iter().any(|unit| unit.area.key == aim.key));
    let read = if is_read_whole(programme, &evidence.known) { "whole" } else { "in-part" };
    let is_only_told = |aim: &OpenTerm| {
        let claims = claims(aim);
        !claims.is_empty() && !claims.iter().any(|it| matches!(it, Claim::Compared | Claim::NotMeasured))
    };
    for (says, aims) in [
        ("brief-effect-not-measured", missed().filter(|aim| claims(aim).is_empty()).collect::<Vec<_>>()),
        ("brief-effect-not-compared", missed().filter(|aim| is_only_told(aim)).collect()),
    ] {
        let wording = Message::new(says).with("read", read);
        named(&wording, "areas", aims.into_iter().map(|it| small(&it.label)), answer);
    }
}

fn each_area(results: &[Result<'_>]) -> impl Iterator<Item = Argument> {
    results.iter().map(|it| small(&it.area.label))
}

/// That no study is of the children, or that others answered for them.
fn children(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    // What a writer believes of the children, without anybody having been asked, is no study of them.
    let is_belief =
        |it: &Finding<'_>| it.claim == Claim::PerceivedBenefit && it.outcome().reported_by.is_empty();
    let went = || evidence.findings().filter(|it| it.outcome().direction.goes_a_way() && !is_belief(it));
    let is_of_children =
        |it: &&Finding<'_>| it.outcome().participants.iter().any(|it| Whom::of(*it) == Whom::Child);
    let of_children: Vec<&Finding<'_>> = went().filter(is_of_children).collect();
    let of_original = || evidence.of_original.iter().flat_map(|it| &it.findings);
    if of_children.is_empty() {
        // What children got of the original is told as the original's.
        if evidence.findings().next().is_some() && !of_original().any(|it| is_of_children(&it)) {
            answer.say(Message::new("brief-effect-children-not-studied"));
        }
        return;
    }
    let asked_others = |it: &&Finding<'_>| {
        let by = &it.outcome().reported_by;
        let is_other = |it: &Informant| match it {
            Informant::Parent | Informant::Teacher | Informant::Staff | Informant::Practitioner => true,
            Informant::Child | Informant::Observer | Informant::Register => false,
        };
        !by.is_empty() && by.iter().all(is_other)
    };
    if of_children.iter().all(asked_others) {
        answer.say(Message::new("brief-effect-children-not-asked"));
    }
}

/// A sentence that names these, each once, when there are any.
fn named(
    says: &Message,
    name: &'static str,
    items: impl Iterator<Item = Argument>,
    answer: &mut BriefAnswer,
) {
    let all = once_each(items);
    let wording = |most| says.clone().with(name, several(&all, most));
    if !all.is_empty() {
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
}

/// What small trials with lots drawn found, each by itself: too few to settle anything, and a leader must know it all
/// the same, what went badly first.
fn small_trials(trials: &[Trial<'_>], settled: &[Unit<'_>], answer: &mut BriefAnswer) {
    let few = trials.iter().filter(|it| it.strength == Strength::Decides && !it.decides());
    let found = few.map(|it| it.results.iter().collect()).collect::<Vec<Vec<&Result<'_>>>>();
    told_by_state(&found, settled, "brief-effect-small-", answer);
}

/// What studies without lots drawn found of variants that no deciding study is of: of these nothing else is known.
fn other_variants(trials: &[Trial<'_>], settled: &[Unit<'_>], answer: &mut BriefAnswer) {
    let deciding = || trials.iter().filter(|it| it.decides()).flat_map(|it| &it.results);
    let is_of_another =
        |it: &&Result<'_>| it.variant.is_some() && !deciding().any(|other| other.variant == it.variant);
    let weaker = trials.iter().filter(|it| it.strength == Strength::Weaker);
    let found = weaker.map(|it| it.results.iter().filter(is_of_another).collect());
    told_by_state(&found.collect::<Vec<Vec<&Result<'_>>>>(), settled, "brief-effect-weaker-", answer);
}

/// What these trials found, one sentence for each way that it went; what holds for a variant is not said of the whole.
fn told_by_state(
    trials: &[Vec<&Result<'_>>],
    settled: &[Unit<'_>],
    family: &'static str,
    answer: &mut BriefAnswer,
) {
    let is_same = |one: &Unit<'_>, other: &Unit<'_>| one.area.key == other.area.key && one.whom == other.whom;
    for (state, member) in
        [(State::Worse, "worse"), (State::Null, "null"), (State::Mixed, "mixed"), (State::Better, "better")]
    {
        for is_of_whole in [true, false] {
            // That a small one found what a larger one found, adds nothing; of another variant it does.
            let adds =
                |unit: &Unit<'_>| !settled.iter().any(|it| it.state == unit.state && is_same(it, unit));
            let of_each = trials.iter().map(|results| -> Vec<&Result<'_>> {
                let all: Vec<Result<'_>> = results.iter().map(|&it| it.clone()).collect();
                let units = units_of(&all);
                let told = |it: &&&Result<'_>| {
                    units.iter().any(|unit| unit.state == state && adds(unit) && unit.holds(it))
                };
                let of_these = results.iter().filter(|it| it.variant.is_none() == is_of_whole);
                of_these.filter(told).copied().collect()
            });
            let found: Vec<Vec<&Result<'_>>> = of_each.filter(|it| !it.is_empty()).collect();
            let results: Vec<Result<'_>> = found.iter().flatten().map(|&it| it.clone()).collect();
            let units = units_of(&results);
            let wording = |most| {
                let said = Message::named(family, member).counting(found.len());
                of_variants(
                    said.with("areas", areas(units.iter(), most)),
                    results.iter().filter_map(|it| it.variant),
                )
            };
            if !units.is_empty() {
                answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
            }
        }
    }
}

/// That no study is from the reader's country, or none of those that decide. One of which nobody says where it was done
/// may be from here.
fn where_from(studies: &[&Study], own: &[&Study], country: Country, answer: &mut BriefAnswer) {
    if studies.is_empty() || studies.iter().any(|it| it.country.is_none()) {
        return;
    }
    let is_from_here = |it: &&Study| it.country == Some(country);
    let says = match (own.iter().any(is_from_here), studies.iter().any(is_from_here)) {
        (_, true) => return,
        (true, false) => "brief-effect-deciding-not-here",
        (false, false) => "brief-effect-not-here",
    };
    answer.say(Message::new(says).with("country", Message::term(Country::VOCABULARY, country.key())));
}
