//! What stands beside the head: its limits, the original, ratings by others, and what studies without
//! anybody to compare with tell. These never speak of working or of effect.

use super::head::{EffectHead, areas};
use super::trial::{Size, Strength, Trial};
use super::unit::{State, Unit};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::available::when;
use crate::brief::said::{MOST, prose, several, small, unstopped};
use crate::evidence::{Claim, ENOUGH, Evidence, Finding};
use crate::record::{
    Country, Direction, FindingKind, Independence, Informant, Programme, Study, StudyOf,
};
use crate::statement::Part;
use crate::term::Term as _;
use crate::words::{Argument, Message};

/// What limits the answer: who stood behind the studies, that none is from here, that those who took part
/// answered for themselves, that a variant was studied, that nobody says how many, what was not measured.
pub(super) fn limits<'p>(
    programme: &'p Programme,
    country: Country,
    evidence: &Evidence<'p>,
    trials: &[Trial<'p>],
    units: &[Unit<'p>],
    answer: &mut BriefAnswer,
) {
    let decides = |it: &&Trial<'p>| it.strength == Strength::Decides && it.size != Size::Small;
    let deciding: Vec<&Trial<'p>> = trials.iter().filter(decides).collect();
    let is_settled = EffectHead::of(units) != EffectHead::Unknown;
    let studies: Vec<&Study> = if is_settled {
        deciding.iter().flat_map(|it| it.studies.iter().copied()).collect()
    } else {
        evidence.known.iter().filter(|it| !it.study().design.is_economic()).map(|it| it.study()).collect()
    };
    if studies.is_empty() {
        return;
    }
    if let Some(says) = behind(&studies) {
        answer.say(Message::new(says).counting(studies.len()));
    }
    if studies.iter().all(|it| it.country != Some(country)) {
        let name = Message::term(Country::VOCABULARY, country.key());
        answer.say(Message::new("brief-effect-not-here").with("country", name));
    }
    if !is_settled {
        return;
    }
    if deciding.iter().any(|it| it.size == Size::NotStated) {
        answer.say(Message::new("brief-effect-number-not-stated").with("enough", ENOUGH.to_string()));
    }
    let findings = || deciding.iter().flat_map(|it| &it.results).filter_map(|it| it.finding);
    if findings().all(is_self_report) {
        answer.say(Message::new("brief-effect-self-report"));
    }
    let of_studies = studies.iter().filter_map(|it| it.variant.as_ref());
    let of_findings = findings().filter_map(|it| it.outcome().variant.as_ref());
    let mut variants: Vec<Argument> = of_studies.chain(of_findings).map(prose).collect();
    variants.dedup();
    if !variants.is_empty() {
        let wording = |most| Message::new("brief-effect-variant").with("variants", several(&variants, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
    let aims = programme.target_group.outcomes.stated().map(|it| it.value.as_slice()).unwrap_or_default();
    let missed = aims.iter().filter(|aim| !units.iter().any(|unit| unit.area.key == aim.key));
    let missed: Vec<Argument> = missed.map(|it| small(&it.label)).collect();
    if !missed.is_empty() {
        let wording = |most| Message::new("brief-effect-not-measured").with("areas", several(&missed, most));
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
}

/// Who stood behind the studies, when nobody independent did. That nobody says who is never
/// taken for independence.
fn behind(studies: &[&Study]) -> Option<&'static str> {
    let all = |independence| studies.iter().all(|it| it.independence == independence);
    let is_free = |it: &&Study| {
        matches!(it.independence, Independence::Independent | Independence::CommissionedByMinistry)
    };
    if studies.iter().any(is_free) {
        None
    } else if all(Independence::Owner) {
        Some("brief-effect-owners-own")
    } else if all(Independence::CommissionedByOwner) {
        Some("brief-effect-ordered-by-owner")
    } else if all(Independence::CommissionedByFunder) {
        Some("brief-effect-paid-by-funder")
    } else if all(Independence::Unknown) {
        Some("brief-effect-nobody-says-who")
    } else {
        Some("brief-effect-none-independent")
    }
}

/// Whether only those who took part answered.
fn is_self_report(finding: &Finding<'_>) -> bool {
    let informants = &finding.outcome().reported_by;
    let takes_part = |it: &Informant| match it {
        Informant::Child | Informant::Parent | Informant::Staff => true,
        Informant::Teacher | Informant::Practitioner | Informant::Observer | Informant::Register => false,
    };
    !informants.is_empty() && informants.iter().all(takes_part)
}

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

/// What others rate it, in their own words.
pub(super) fn ratings(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    for rating in evidence.ratings {
        let value = &rating.value;
        let says = match (value.of, value.date) {
            (StudyOf::Programme, Some(_)) => "brief-effect-rated",
            (StudyOf::Programme, None) => "brief-effect-rated-undated",
            (StudyOf::Original, Some(_)) => "brief-effect-rated-original",
            (StudyOf::Original, None) => "brief-effect-rated-original-undated",
        };
        let message = Message::new(says)
            .with("system", value.system.value.as_str())
            .with("level", prose(&value.level));
        let message = match value.date {
            Some(date) => message.with("date", when(Part::When(date))),
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

/// Last, what studies without anybody to compare with tell, a sentence each.
pub(super) fn without_comparison(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let found = |holds: &dyn Fn(&Finding<'_>) -> bool| -> Option<&'static str> {
        let directions = evidence.findings().filter(|it| holds(it)).map(|it| it.outcome().direction);
        together(directions.collect())
    };
    let content = found(&|it| it.claim == Claim::Course && it.outcome().kind == FindingKind::Satisfaction);
    let told = found(&|it| it.claim == Claim::PerceivedBenefit);
    let changed = found(&|it| it.claim == Claim::Change);
    let sentences = [
        (changed, "brief-effect-change-"),
        (told, "brief-effect-perceived-"),
        (content, "brief-effect-content-"),
    ];
    for (direction, family) in sentences {
        if let Some(direction) = direction {
            answer.say(Message::named(family, direction));
        }
    }
    let has = |holds: &dyn Fn(&Finding<'_>) -> bool| evidence.findings().any(holds);
    if has(&|it| it.claim == Claim::Afterwards) {
        answer.say(Message::new("brief-effect-afterwards"));
    }
    if has(&|it| it.claim == Claim::Course && it.outcome().kind != FindingKind::Satisfaction) {
        answer.say(Message::new("brief-effect-course"));
    }
}

/// Which way findings go together.
fn together(directions: Vec<Direction>) -> Option<&'static str> {
    let mut ways: Vec<Direction> = directions.into_iter().filter(|it| it.goes_a_way()).collect();
    ways.sort_unstable();
    ways.dedup();
    match ways.as_slice() {
        [] => None,
        [only] => Some(only.key()),
        _ => Some(Direction::Mixed.key()),
    }
}
