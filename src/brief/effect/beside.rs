//! What stands beside the head: studies under way, ratings by others, and what studies without anybody to compare with
//! tell. These never speak of working or of effect. What a source puts in somebody's mouth is said to be theirs.

use super::areas::areas;
use super::trial::{Result, Whom, in_units};
use super::unit::{State, units_of};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::available::when;
use crate::brief::said::{prose, unstopped};
use crate::evidence::{Claim, Evidence, Finding, StudySeen};
use crate::record::{
    Citation, Design, Direction, Fact, FindingKind, Informant, Interest, Ongoing, PartialDate, Programme,
    Rating, StudyOf,
};
use crate::statement::Part;
use crate::term::Term as _;
use crate::words::{Argument, Language, Message};

/// The sentences about a change from before to after.
const CHANGE: &str = "brief-effect-change-";

/// So many areas are named at most of each whom, where they do not decide.
const FEW: [usize; 2] = [2, 1];

/// What others rate it, in their own words: of each of them the newest. Where nobody dates one, the record's order does: an
/// editor writes the newest first.
pub(super) fn ratings(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let all = evidence.ratings;
    for (at, rating) in all.iter().enumerate() {
        let is_past = |(other, it): (usize, &Fact<Rating>)| is_newer(&it.value, &rating.value, other < at);
        if all.iter().enumerate().any(is_past) {
            continue;
        }
        answer.say(rated(&rating.value));
        answer.cite(&rating.provenance);
    }
}

fn is_newer(one: &Rating, other: &Rating, stands_before: bool) -> bool {
    let is_same = (one.system.value.as_str(), &one.variant, one.of)
        == (other.system.value.as_str(), &other.variant, other.of);
    is_same
        && match (one.date.map(PartialDate::first_day), other.date.map(PartialDate::first_day)) {
            (Some(one), Some(other)) => one > other,
            (None, _) | (_, None) => stands_before,
        }
}

fn rated(rating: &Rating) -> Message {
    let says = match (rating.of, rating.date) {
        (StudyOf::Programme, Some(_)) => "brief-effect-rated",
        (StudyOf::Programme, None) => "brief-effect-rated-undated",
        (StudyOf::Original, Some(_)) => "brief-effect-rated-original",
        (StudyOf::Original, None) => "brief-effect-rated-original-undated",
    };
    let mut message =
        Message::new(says).with("system", rating.system.value.as_str()).with("level", prose(&rating.level));
    if let Some(date) = rating.date {
        message = message.with("date", when(Part::When(date)));
    }
    // A level in a language that few readers have is told by what the record says that it means.
    let is_foreign = rating.level.exactly(Language::Bokmal).is_none();
    let added = [
        (rating.text.as_ref().filter(|_| is_foreign).map(unstopped), "brief-effect-rating-means"),
        (rating.variant.as_ref().map(unstopped), "brief-effect-rating-variant"),
        (rating.edition.as_ref().map(unstopped), "brief-effect-rating-edition"),
        (
            rating.scale.as_ref().filter(|_| rating.edition.is_none()).map(unstopped),
            "brief-effect-rating-scale",
        ),
    ];
    added.into_iter().fold(message, |message, (text, says)| match text {
        Some(text) => Message::new(says).with("rating", message).with("text", text),
        None => message,
    })
}

/// Studies under way: nobody knows yet, and somebody soon will. Whether one compares is said only where a source says so.
pub(super) fn under_way(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    let compares = |design: Option<Design>| matches!(design, Some(Design::Rct | Design::Controlled));
    let (comparing, others): (Vec<&Fact<Ongoing>>, Vec<_>) =
        evidence.under_way.iter().partition(|it| compares(it.value.design));
    let unsaid: Vec<&Fact<Ongoing>> = others.into_iter().filter(|it| it.value.design.is_none()).collect();
    let (studies, says) = match (comparing.as_slice(), unsaid.as_slice()) {
        ([], []) => return,
        ([], _) => (unsaid, "brief-effect-under-way-unsaid"),
        ([only], _) if only.value.expected.is_some() => (comparing, "brief-effect-under-way-until"),
        (_, _) => (comparing, "brief-effect-under-way"),
    };
    let message = Message::new(says).counting(studies.len());
    answer.say(match studies.first().and_then(|it| it.value.expected.as_ref()) {
        Some(date) => message.with("date", when(Part::When(date.value))),
        None => message,
    });
    studies.iter().for_each(|it| answer.cite(&it.provenance));
}

/// Last, what studies without anybody to compare with tell of all who took part: a change, what people feel, how content they are,
/// where it fell short; then what was looked for in vain.
pub(super) fn without_comparison(
    programme: &Programme,
    evidence: &Evidence<'_>,
    are_staff_learners: bool,
    answer: &mut BriefAnswer,
) {
    let of_all = |claim: Claim| -> Vec<&Finding<'_>> {
        let findings = evidence.findings().filter(|it| it.outcome().subgroup.is_none());
        findings.filter(|it| it.claim == claim).collect()
    };
    let is_asked = |it: &&Finding<'_>| !it.outcome().reported_by.is_empty();
    let changes: Vec<&Finding<'_>> = of_all(Claim::Change);
    let changes: Vec<&Finding<'_>> = changes.into_iter().filter(|it| !is_half_told(it, evidence)).collect();
    went(programme, &changes, CHANGE, answer);
    unlike_for_some(evidence, answer);
    let (asked, believed): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) =
        of_all(Claim::PerceivedBenefit).into_iter().partition(is_asked);
    went(programme, &asked, "brief-effect-perceived-", answer);
    // Where nobody says who answered, it is what the writer believes.
    went(programme, &believed, "brief-effect-believed-", answer);
    let course = of_all(Claim::Course);
    // How content staff are with their course says nothing of what families get.
    let counts = |it: &&Finding<'_>| {
        let whom = &it.outcome().participants;
        let is_of_all = it.outcome().variant.is_none();
        is_of_all && (are_staff_learners || whom.iter().any(|it| Whom::of(*it) != Whom::Staff))
    };
    let is_content = |it: &&Finding<'_>| it.outcome().kind == FindingKind::Satisfaction;
    let content = course.iter().copied().filter(is_content).filter(counts);
    let (asked, written): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) = content.partition(is_asked);
    if let Some(way) = together(&asked) {
        say(programme, &asked, Message::named("brief-effect-content-", way.key()).into(), answer);
    } else if let Some(way) = together(&written) {
        say(programme, &written, Message::named("brief-effect-pleased-", way.key()).into(), answer);
    }
    fell_short(&course, answer);
    if evidence.known.is_empty() && !evidence.of_original.is_empty() {
        for search in evidence.searches {
            let says = Message::new("brief-effect-searched").with("date", search.value.on);
            answer.say(says.with("text", unstopped(&search.value.text)));
        }
    }
}

/// Whether it tells only that those who got the programme became better, in a trial that compared them with others.
fn is_half_told(finding: &Finding<'_>, evidence: &Evidence<'_>) -> bool {
    let trial =
        evidence.known.iter().find(|it| it.number == finding.number).and_then(|it| it.study().trial.as_ref());
    let compares = |it: &StudySeen<'_>| {
        it.study().trial.as_ref() == trial && it.findings.iter().any(|it| it.claim == Claim::Compared)
    };
    finding.outcome().direction == Direction::Better && trial.is_some() && evidence.known.iter().any(compares)
}

/// That a change was another for a part of those who took part, or went the wrong way for them.
fn unlike_for_some(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    for finding in evidence.findings().filter(|it| it.claim == Claim::Change) {
        let says = match finding.outcome().direction {
            Direction::Worse => "brief-effect-change-worse-for",
            Direction::Mixed => "brief-effect-change-unlike-for",
            Direction::Better | Direction::NoDifference | Direction::NotMeasured | Direction::NoDirection => {
                continue;
            }
        };
        let units = units_of(&in_units(finding));
        if let Some(subgroup) = finding.outcome().subgroup.as_ref().filter(|_| !units.is_empty()) {
            let areas = areas(units.iter(), FEW[0]);
            answer.say(Message::new(says).with("areas", areas).with("subgroup", unstopped(subgroup)));
        }
    }
}

/// In what carrying it out fell short, and in what it went both well and badly.
fn fell_short(course: &[&Finding<'_>], answer: &mut BriefAnswer) {
    let carried_out = |directions: &[Direction]| -> Vec<&Finding<'_>> {
        let of_it = course.iter().filter(|it| it.outcome().kind == FindingKind::Implementation);
        of_it.filter(|it| directions.contains(&it.outcome().direction)).copied().collect()
    };
    for (findings, says, says_on) in [
        (
            carried_out(&[Direction::NoDifference, Direction::Worse]),
            "brief-effect-course-fell-short",
            "brief-effect-course-fell-short-on",
        ),
        (carried_out(&[Direction::Mixed]), "brief-effect-course-unlike", "brief-effect-course-unlike-on"),
    ] {
        let results: Vec<Result<'_>> = findings.iter().flat_map(|it| in_units(it)).collect();
        let units = units_of(&results);
        let wording = |most| Message::new(says_on).with("areas", areas(units.iter(), most));
        if !units.is_empty() {
            answer.say(Sentence::in_wordings(FEW.map(wording).to_vec()));
        } else if !findings.is_empty() {
            answer.say(Message::new(says));
        }
    }
}

/// Which way these findings went, and in which areas, when they are about some.
fn went(programme: &Programme, findings: &[&Finding<'_>], family: &'static str, answer: &mut BriefAnswer) {
    let Some(way) = together(findings) else { return };
    let results: Vec<Result<'_>> = findings.iter().flat_map(|it| in_units(it)).collect();
    let units = units_of(&results);
    let is_mixed = way == Direction::Mixed;
    let better = || units.iter().filter(|it| !is_mixed || it.state == State::Better);
    let others = || units.iter().filter(|it| it.state != State::Better);
    let member = match (units.is_empty(), is_mixed) {
        (true, _) => way.key().to_owned(),
        (false, true) if better().next().is_none() => "unlike-on".to_owned(),
        (false, true) if others().next().is_none() => "better-on".to_owned(),
        (false, _) => format!("{}-on", way.key()),
    };
    // That what was measured went this way and that, of nobody knows what, tells nothing.
    if units.is_empty() && is_mixed && family == CHANGE {
        return;
    }
    let wording = |most| {
        Message::named(family, &member)
            .with("areas", areas(better(), most))
            .with("others", areas(others(), most))
    };
    // What is felt or was measured without anybody to compare with is not spread out: the fold below has it all.
    // Whoever spoke of something else did not speak of these areas.
    let is_of_area = |it: &&Finding<'_>| units.is_empty() || !in_units(it).is_empty();
    let told: Vec<&Finding<'_>> = findings.iter().copied().filter(is_of_area).collect();
    say(programme, &told, Sentence::in_wordings(FEW.map(wording).to_vec()), answer);
}

/// Says what was found, of whom, and who writes it: the owner, when nobody else does.
fn say(programme: &Programme, findings: &[&Finding<'_>], sentence: Sentence, answer: &mut BriefAnswer) {
    let mut who: Vec<Informant> =
        findings.iter().flat_map(|it| it.outcome().reported_by.iter().copied()).collect();
    who.sort_unstable();
    who.dedup();
    let who: Vec<Argument> =
        who.iter().map(|it| Message::named("brief-informant-", it.key()).into()).collect();
    let is_owner =
        |it: &Citation| programme.source(&it.source).is_some_and(|it| it.interest == Interest::Owner);
    let mut citations = findings.iter().flat_map(|it| &it.fact.provenance.citations);
    let is_only_owner = citations.all(is_owner);
    let writer = Message::new(if is_only_owner { "brief-writer-owner" } else { "brief-writer-other" });
    let is_told_by_writer = !who.is_empty() && is_only_owner;
    answer.say(sentence.each(|wording| {
        let said = wording.with("who", Argument::List(who.clone())).with("writer", writer.clone());
        if is_told_by_writer { Message::new("brief-effect-owner-writes").with("said", said) } else { said }
    }));
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
