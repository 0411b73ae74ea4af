//! How far the head reaches: among whom, in which variant and at which ages it was studied, how long after, how much, and
//! compared with whom. A «Ja» of babies, right after the last meeting, is none of eight-year-olds, or of next year.

use super::areas::areas;
use super::head::EffectHead;
use super::later::unread_later;
use super::parts::parts;
use super::read::is_read_whole;
use super::trial::{Result, Trial};
use super::unit::{State, Unit, units_of};
use crate::brief::answer::{BriefAnswer, Kept, Sentence};
use crate::brief::said::{MOST, in_words, once_each, prose, quantity, several, small_unstopped};
use crate::evidence::{Evidence, Finding, StudySeen};
use crate::record::{
    AgeSpan, Comparator, Design, Direction, MeasuredAt, Programme, Quantity, Study, StudyOutcome, Text,
};
use crate::statement::Part;
use crate::term::Term as _;
use crate::words::{Argument, Message};

pub(super) fn reach(
    programme: &Programme,
    evidence: &Evidence<'_>,
    trials: &[Trial<'_>],
    units: &[Unit<'_>],
    answer: &mut BriefAnswer,
) {
    if EffectHead::of(units) == EffectHead::Unknown {
        return;
    }
    let deciding: Vec<&Trial<'_>> = trials.iter().filter(|it| it.decides()).collect();
    let results: Vec<&Result<'_>> = deciding.iter().flat_map(|it| &it.results).collect();
    among(&deciding, answer);
    variants(programme, evidence, &results, answer);
    how_many_began(&deciding, answer);
    parts(evidence, units, answer);
    how_many(trials, units, answer);
    let reports = deciding.iter().flat_map(|it| it.reports.iter().copied());
    let is_whole = is_read_whole(programme, reports.clone());
    how_long_after(&results, units, is_whole && !reports.clone().any(looked_later), answer);
    unread_later(&deciding, units, answer);
    how_much(&results, answer);
    compared_with(&deciding, units, answer);
}

/// Whether a study says that it looked later, whatever it then found.
fn looked_later(study: &StudySeen<'_>) -> bool {
    study.study().follow_up.is_some()
}

/// Among whom it was studied, where that was fewer than those whom the programme is for.
fn among(deciding: &[&Trial<'_>], answer: &mut BriefAnswer) {
    let told: Vec<&Text> =
        once_each(deciding.iter().flat_map(|it| it.studies()).filter_map(|it| it.among.as_ref()));
    if told.is_empty() {
        return;
    }
    let is_all = deciding.iter().all(|it| it.studies().any(|it| it.among.is_some()));
    let says = if is_all { "brief-effect-among" } else { "brief-effect-among-in-part" };
    let named: Vec<Argument> = told.iter().map(|it| small_unstopped(it)).collect();
    let wording = |most| Message::new(says).counting(deciding.len()).with("among", several(&named, most));
    answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()).kept(Kept::Among));
}

/// That nobody says how many were analysed, and how many began, where the answer rests on one trial: those who dropped out may
/// have left too few.
fn how_many_began(deciding: &[&Trial<'_>], answer: &mut BriefAnswer) {
    let n_untold = deciding.iter().filter(|it| !it.tells_analysed).count();
    let began = deciding.first().and_then(|it| it.began).filter(|_| deciding.len() == 1);
    let which = if n_untold == deciding.len() { "all" } else { "some" };
    if n_untold == 0 {
        return;
    }
    let said = match began {
        Some(began) => Message::new("brief-effect-only-began").with("began", quantity(began)),
        None => Message::new("brief-effect-number-not-stated").with("which", which),
    };
    answer.say(Sentence::from(said).kept(Kept::Number));
}

/// How many studies the head rests on, unless one is a review, which counts many, or a weaker study has a part in it.
fn how_many(trials: &[Trial<'_>], units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let (deciding, others): (Vec<&Trial<'_>>, Vec<&Trial<'_>>) = trials.iter().partition(|it| it.decides());
    let is_swayed = |unit: &Unit<'_>| {
        unit.state == State::Mixed && others.iter().flat_map(|it| &it.results).any(|it| unit.holds(it))
    };
    let is_review = |it: &Study| it.design == Design::SystematicReview;
    if !deciding.iter().flat_map(|it| it.studies()).any(is_review) && !units.iter().any(is_swayed) {
        answer.say(Message::new("brief-effect-decided-by").counting(deciding.len()));
    }
}

/// The variants that the answer holds for, or the only ones studied, with their ages where these are narrower than the programme's.
fn variants(
    programme: &Programme,
    evidence: &Evidence<'_>,
    results: &[&Result<'_>],
    answer: &mut BriefAnswer,
) {
    let variants: Vec<&Text> = once_each(results.iter().filter_map(|it| it.variant));
    if variants.is_empty() {
        return;
    }
    let is_of_these = |it: Option<&Text>| it.is_some_and(|it| variants.contains(&it));
    // Whatever a study is good for, it is a study: with one of another variant or of the whole, however it was done and whether
    // anybody has read it or not, these are not the only ones studied.
    let is_study_of_these = |it: &StudySeen<'_>| match it.findings.as_slice() {
        [] => is_of_these(it.study().variant.as_ref()),
        findings => findings.iter().all(|it| is_of_these(it.variant())),
    };
    let is_other = |it: Option<&Text>| it.is_some() && !is_of_these(it);
    // Whoever rates another variant, or announces a study of it, knows of more than we have read.
    let is_known_of_another = evidence.ratings.iter().any(|it| is_other(it.value.variant.as_ref()))
        || evidence.under_way.iter().any(|it| is_other(it.value.variant.as_ref()));
    let says = if !is_known_of_another && evidence.known.iter().all(is_study_of_these) {
        "brief-effect-variant"
    } else if results.iter().all(|it| is_of_these(it.variant)) {
        "brief-effect-variant-of-settled"
    } else {
        "brief-effect-variant-in-part"
    };
    let named: Vec<Argument> = variants.iter().map(|it| with_ages(programme, it)).collect();
    let wording = |most| Message::new(says).counting(named.len()).with("variants", several(&named, most));
    answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()).kept(Kept::Version));
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

/// When what became better was measured: only while it ran or when it ended, as far as anybody says; else the longest time after;
/// or that nobody says when. That nobody measured later is said only of sources that were read whole.
fn how_long_after(results: &[&Result<'_>], units: &[Unit<'_>], is_all_told: bool, answer: &mut BriefAnswer) {
    let of = |unit: &Unit<'_>| -> Vec<&StudyOutcome> {
        let found = results.iter().filter(|it| unit.holds(it));
        found.filter_map(|it| it.finding).map(Finding::outcome).collect()
    };
    let is_in = |unit: &&Unit<'_>, states: &[State]| states.contains(&unit.state);
    let better: Vec<&Unit<'_>> = units.iter().filter(|it| is_in(it, &[State::Better])).collect();
    for (at, says, says_on) in [
        (MeasuredAt::During, "brief-effect-only-during", "brief-effect-only-during-on"),
        (MeasuredAt::End, "brief-effect-only-at-end", "brief-effect-only-at-end-on"),
    ] {
        let only: Vec<&Unit<'_>> = better.iter().copied().filter(|it| last(&of(it)) == Some(at)).collect();
        let is_dated = only.iter().all(|it| of(it).iter().all(|it| it.measured_at.is_some()));
        let known = if is_dated && is_all_told { "measured" } else { "told" };
        if !only.is_empty() && only.len() == better.len() {
            answer.say(Message::new(says).with("known", known));
            return;
        }
        if !only.is_empty() {
            let areas = |most| areas(only.iter().copied(), most);
            let wording = |most| Message::new(says_on).with("known", known).with("areas", areas(most));
            answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        }
    }
    let went: Vec<&Unit<'_>> = units.iter().filter(|it| is_in(it, &[State::Better, State::Mixed])).collect();
    if !better.is_empty() && went.iter().all(|it| last(&of(it)).is_none()) {
        answer.say(Message::new("brief-effect-time-not-stated"));
    }
    longest_after(&went, of, answer);
}

/// The longest time after, and of what, where that is not all.
fn longest_after<'o>(
    units: &[&Unit<'_>],
    of: impl Fn(&Unit<'_>) -> Vec<&'o StudyOutcome>,
    answer: &mut BriefAnswer,
) {
    let weeks = |it: &Quantity| Some(it.amount.high().or(it.amount.low())? * it.unit.in_weeks()?);
    let after = units.iter().flat_map(|it| of(it)).filter_map(|it| it.time_after);
    let longest =
        after.max_by(|one, other| weeks(one).partial_cmp(&weeks(other)).unwrap_or(std::cmp::Ordering::Equal));
    let Some(longest) = longest else { return };
    let is_later = |unit: &&&Unit<'_>| of(unit).iter().any(|it| it.time_after.is_some());
    let later: Vec<&Unit<'_>> = units.iter().filter(is_later).copied().collect();
    if later.len() == units.len() {
        answer.say(Message::new("brief-effect-longest-after").with("time", quantity(longest)));
        return;
    }
    let wording = |most| {
        Message::new("brief-effect-longest-after-on")
            .with("time", quantity(longest))
            .with("areas", areas(later.iter().copied(), most))
    };
    answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
}

/// The last measurement that any of these tells of.
fn last(outcomes: &[&StudyOutcome]) -> Option<MeasuredAt> {
    outcomes.iter().filter_map(|it| it.measured_at).max()
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
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()).kept(Kept::Size));
    }
}

/// That others got the usual help, where it went no better than with that; and that nobody says what they got.
fn compared_with(deciding: &[&Trial<'_>], units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let is_no_better = units.iter().any(|it| matches!(it.state, State::Null | State::Mixed | State::Worse));
    let studies = || deciding.iter().flat_map(|it| it.studies());
    let mut others: Vec<Comparator> = studies().flat_map(|it| it.compared_with.iter().copied()).collect();
    others.sort_unstable();
    others.dedup();
    // Reports that do not say take nothing from those that do.
    if others.len() > 1 {
        others.retain(|it| *it != Comparator::Unknown);
    }
    if others == [Comparator::Unknown] {
        answer.say(Message::new("brief-effect-others-unknown"));
    } else if is_no_better && studies().all(|it| it.compared_with.contains(&Comparator::UsualServices)) {
        let others = others.iter().map(|it| Message::named("brief-others-", it.key()).into()).collect();
        answer.say(Message::new("brief-effect-beside").with("others", Argument::List(others)));
    }
}
