//! What stands beside the head: the original, ratings by others, and what studies without anybody to compare with
//! tell. These never speak of working or of effect.

use super::head::{EffectHead, areas};
use super::trial::{Result, Whom, in_units};
use super::unit::{State, Unit, units_of};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::available::when;
use crate::brief::said::{MOST, prose, unstopped};
use crate::evidence::{Claim, Evidence, Finding};
use crate::record::{Design, Direction, FindingKind, PartialDate, Rating, StudyOf};
use crate::statement::Part;
use crate::term::Term as _;
use crate::words::Message;

/// So many areas are named at most of each whom, where they do not decide.
const FEW: [usize; 3] = [3, 2, 1];

/// What trials of the original come to, in a sentence of its own.
pub(super) fn original(units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let says = match EffectHead::of(units) {
        EffectHead::Works => "brief-effect-original-works",
        EffectHead::Partly => "brief-effect-original-partly",
        EffectHead::NotShown => "brief-effect-original-not-shown",
        EffectHead::Worse => "brief-effect-original-worse",
        EffectHead::Conflicting => "brief-effect-original-conflicting",
        EffectHead::Unknown => "brief-effect-original-unknown",
    };
    let wording = |most: usize| {
        let in_state = |state| areas(units.iter().filter(move |it| it.state == state), most);
        Message::new(says)
            .with("better", in_state(State::Better))
            .with("null", in_state(State::Null))
            .with("worse", in_state(State::Worse))
    };
    answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
}

/// What others rate it, in their own words: of each of them the newest.
pub(super) fn ratings(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let is_newer = |one: &Rating, other: &Rating| {
        (one.system.value.as_str(), &one.variant, one.of)
            == (other.system.value.as_str(), &other.variant, other.of)
            && one.date.map(PartialDate::first_day) > other.date.map(PartialDate::first_day)
    };
    for rating in evidence.ratings {
        let value = &rating.value;
        if evidence.ratings.iter().any(|other| is_newer(&other.value, value)) {
            continue;
        }
        let says = match (value.of, value.date) {
            (StudyOf::Programme, Some(_)) => "brief-effect-rated",
            (StudyOf::Programme, None) => "brief-effect-rated-undated",
            (StudyOf::Original, Some(_)) => "brief-effect-rated-original",
            (StudyOf::Original, None) => "brief-effect-rated-original-undated",
        };
        let message =
            Message::new(says).with("system", value.system.value.as_str()).with("level", prose(&value.level));
        let message = match value.date {
            Some(date) => message.with("date", when(Part::When(date))),
            None => message,
        };
        let message = match &value.variant {
            Some(variant) => Message::new("brief-effect-rating-variant")
                .with("rating", message)
                .with("variant", unstopped(variant)),
            None => message,
        };
        answer.say(match &value.edition {
            Some(edition) => Message::new("brief-effect-rating-edition")
                .with("rating", message)
                .with("edition", unstopped(edition)),
            None => message,
        });
        answer.cite(&rating.provenance);
    }
}

/// Studies under way that will compare: nobody knows yet, and somebody soon will.
pub(super) fn under_way(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let compares = |design: Option<Design>| matches!(design, Some(Design::Rct | Design::Controlled));
    let studies: Vec<_> = evidence.under_way.iter().filter(|it| compares(it.value.design)).collect();
    let says = match studies.as_slice() {
        [] => return,
        [only] if only.value.expected.is_some() => Message::new("brief-effect-under-way-until"),
        all => Message::new("brief-effect-under-way").counting(all.len()),
    };
    let expected = studies.first().and_then(|it| it.value.expected.as_ref());
    answer.say(match expected {
        Some(date) => says.with("date", when(Part::When(date.value))),
        None => says,
    });
    studies.iter().for_each(|it| answer.cite(&it.provenance));
}

/// Last, what studies without anybody to compare with tell of all who took part: a change, what people feel, how content they are,
/// how it was carried out; then what was looked for in vain.
pub(super) fn without_comparison(
    evidence: &Evidence<'_>,
    are_staff_learners: bool,
    answer: &mut BriefAnswer,
) {
    let of_all = |claim: Claim| -> Vec<&Finding<'_>> {
        let findings = evidence.findings().filter(|it| it.outcome().subgroup.is_none());
        findings.filter(|it| it.claim == claim).collect()
    };
    went(&of_all(Claim::Change), "brief-effect-change-", answer);
    let (asked, believed): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) =
        of_all(Claim::PerceivedBenefit).into_iter().partition(|it| !it.outcome().reported_by.is_empty());
    went(&asked, "brief-effect-perceived-", answer);
    // Where nobody says who answered, it is what the writer believes.
    went(&believed, "brief-effect-believed-", answer);
    let course = of_all(Claim::Course);
    let of_kind = |kind: FindingKind| -> Vec<&Finding<'_>> {
        course.iter().copied().filter(|it| it.outcome().kind == kind).collect()
    };
    // How content staff are with their course says nothing of what families get.
    let counts = |it: &&Finding<'_>| {
        let whom = &it.outcome().participants;
        let is_of_all = it.outcome().variant.is_none();
        is_of_all && (are_staff_learners || whom.iter().any(|it| Whom::of(*it) != Whom::Staff))
    };
    let content: Vec<&Finding<'_>> = of_kind(FindingKind::Satisfaction).into_iter().filter(counts).collect();
    if let Some(way) = together(&content) {
        answer.say(Message::named("brief-effect-content-", way.key()));
    }
    if !of_all(Claim::Afterwards).is_empty() {
        answer.say(Message::new("brief-effect-afterwards"));
    }
    let carried_out = of_kind(FindingKind::Implementation);
    let fell_short = |it: &&Finding<'_>| {
        matches!(it.outcome().direction, Direction::NoDifference | Direction::Worse | Direction::Mixed)
    };
    if carried_out.iter().any(fell_short) {
        answer.say(Message::new("brief-effect-course-fell-short"));
    } else if !carried_out.is_empty() {
        answer.say(Message::new("brief-effect-course"));
    }
    if evidence.known.is_empty() {
        for search in evidence.searches {
            let says = Message::new("brief-effect-searched").with("date", search.value.on);
            answer.say(says.with("text", unstopped(&search.value.text)));
        }
    }
}

/// Which way these findings went, and in which areas, when they went one way and are about some.
fn went(findings: &[&Finding<'_>], family: &'static str, answer: &mut BriefAnswer) {
    let Some(way) = together(findings) else { return };
    let results: Vec<Result<'_>> = findings.iter().flat_map(|it| in_units(it)).collect();
    let units = units_of(&results);
    if units.is_empty() || way == Direction::Mixed {
        answer.say(Message::named(family, way.key()));
        return;
    }
    let wording =
        |most| Message::named(family, &format!("{}-on", way.key())).with("areas", areas(units.iter(), most));
    // What is felt or was measured without anybody to compare with is not spread out: the fold below has it all.
    answer.say(Sentence::in_wordings(FEW.map(wording).to_vec()));
}

/// Which way findings go together; none when none of them goes any. What sources dispute goes both.
fn together(findings: &[&Finding<'_>]) -> Option<Direction> {
    let way = |it: &&Finding<'_>| if it.is_disputed { Direction::Mixed } else { it.outcome().direction };
    let mut ways: Vec<Direction> = findings.iter().map(way).filter(|it| it.goes_a_way()).collect();
    ways.sort_unstable();
    ways.dedup();
    match ways.as_slice() {
        [] => None,
        [only] => Some(*only),
        [_, ..] => Some(Direction::Mixed),
    }
}
