//! How far the head reaches: in which variant and at which ages it was studied, how long after, how much, and compared with whom. A
//! «Ja» of babies, right after the last meeting, is none of eight-year-olds, or of next year.

use super::areas::areas;
use super::head::EffectHead;
use super::trial::{Result, Trial};
use super::unit::{State, Unit, units_of};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::said::{MOST, in_words, prose, quantity, several};
use crate::evidence::Finding;
use crate::record::{AgeSpan, Comparator, Direction, MeasuredAt, Programme, Quantity, StudyOutcome, Text};
use crate::statement::Part;
use crate::words::{Argument, Message};

pub(super) fn reach(
    programme: &Programme,
    trials: &[Trial<'_>],
    units: &[Unit<'_>],
    answer: &mut BriefAnswer,
) {
    if EffectHead::of(units) == EffectHead::Unknown {
        return;
    }
    let deciding: Vec<&Trial<'_>> = trials.iter().filter(|it| it.decides()).collect();
    let results: Vec<&Result<'_>> = deciding.iter().flat_map(|it| &it.results).collect();
    variants(programme, trials, &results, answer);
    how_long_after(&results, units, answer);
    how_much(&results, answer);
    compared_with_usual_help(&deciding, units, answer);
}

/// The variants that were studied, with their ages where these are narrower than the programme's.
fn variants(programme: &Programme, trials: &[Trial<'_>], results: &[&Result<'_>], answer: &mut BriefAnswer) {
    let mut variants: Vec<&Text> = Vec::new();
    for variant in results.iter().filter_map(|it| it.variant) {
        if !variants.contains(&variant) {
            variants.push(variant);
        }
    }
    if variants.is_empty() {
        return;
    }
    // A study that settles nothing is a study all the same: with one of another variant, these are not the only ones.
    let mut all = trials.iter().flat_map(|it| &it.results);
    let is_all = all.all(|it| it.variant.is_some_and(|it| variants.contains(&it)));
    let says = if is_all { "brief-effect-variant" } else { "brief-effect-variant-in-part" };
    let named: Vec<Argument> = variants.iter().map(|it| with_ages(programme, it)).collect();
    let wording = |most| Message::new(says).counting(named.len()).with("variants", several(&named, most));
    answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
}

fn with_ages(programme: &Programme, variant: &Text) -> Argument {
    let of_variant = programme.delivery.variants.all().iter().find(|it| it.value.name == *variant);
    let own = of_variant.and_then(|it| it.value.child_age);
    let all = programme.target_group.child_age.stated().map(|it| it.value);
    let narrower = own.filter(|&own| all.is_none_or(|all| is_narrower(own, all)));
    match narrower.and_then(|it| Part::Age(it).message()) {
        Some(age) => Message::new("brief-effect-variant-of-age")
            .with("variant", prose(variant))
            .with("age", age)
            .into(),
        None => prose(variant),
    }
}

/// Whether the first of two spans leaves out ages of the second.
fn is_narrower(one: AgeSpan, other: AgeSpan) -> bool {
    let last = |it: AgeSpan| it.last_month().unwrap_or(u16::MAX);
    one.from_months > other.from_months || last(one) < last(other)
}

/// That what became better was measured only when it ended; else the longest time after.
fn how_long_after(results: &[&Result<'_>], units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let better: Vec<&Unit<'_>> = units.iter().filter(|it| it.state == State::Better).collect();
    let of = |unit: &Unit<'_>| -> Vec<&StudyOutcome> {
        let found = results.iter().filter(|it| it.area.key == unit.area.key && it.whom == unit.whom);
        found.filter_map(|it| it.finding).map(Finding::outcome).collect()
    };
    let is_at_end = |unit: &&&Unit<'_>| {
        of(unit).iter().all(|it| matches!(it.measured_at, Some(MeasuredAt::During | MeasuredAt::End)))
    };
    let at_end: Vec<&Unit<'_>> = better.iter().filter(is_at_end).copied().collect();
    if !at_end.is_empty() && at_end.len() == better.len() {
        answer.say(Message::new("brief-effect-only-at-end"));
        return;
    }
    if !at_end.is_empty() {
        let wording = |most| {
            Message::new("brief-effect-only-at-end-on").with("areas", areas(at_end.iter().copied(), most))
        };
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
    let weeks = |it: &Quantity| Some(it.amount.high().or(it.amount.low())? * it.unit.in_weeks()?);
    let after = better.iter().flat_map(|it| of(it)).filter_map(|it| it.time_after);
    let longest =
        after.max_by(|one, other| weeks(one).partial_cmp(&weeks(other)).unwrap_or(std::cmp::Ordering::Equal));
    if let Some(longest) = longest {
        answer.say(Message::new("brief-effect-longest-after").with("time", quantity(longest)));
    }
}

/// How much better it was, where a finding says so in words: «liten (d = 0,19)» is small. A number is left to whoever can
/// read it.
fn how_much(results: &[&Result<'_>], answer: &mut BriefAnswer) {
    let mut told: Vec<(Argument, Vec<Result<'_>>)> = Vec::new();
    for result in results.iter().filter(|it| it.direction == Direction::Better) {
        let size = result.finding.and_then(|it| it.outcome().size.as_ref()).and_then(in_words);
        let Some(size) = size else { continue };
        match told.iter_mut().find(|(other, _)| *other == size) {
            Some((_, all)) => all.push((*result).clone()),
            None => told.push((size, vec![(*result).clone()])),
        }
    }
    for (size, results) in told {
        let units = units_of(&results);
        let wording = |most| {
            Message::new("brief-effect-size")
                .with("size", size.clone())
                .with("areas", areas(units.iter(), most))
        };
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
}

/// That others got the usual help, where it went no better than with that.
fn compared_with_usual_help(deciding: &[&Trial<'_>], units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let is_no_better = units.iter().any(|it| matches!(it.state, State::Null | State::Mixed | State::Worse));
    let mut studies = deciding.iter().flat_map(|it| &it.studies);
    if is_no_better && studies.all(|it| it.compared_with.contains(&Comparator::UsualServices)) {
        answer.say(Message::new("brief-effect-beside-usual-help"));
    }
}
