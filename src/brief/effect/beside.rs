//! What stands last beside the head: what studies without anybody to compare with tell. These never speak of working or of
//! effect. What a source puts in somebody's mouth is said to be theirs, what a writer only expects is said to be that, and what
//! holds for a variant is not said of the whole.

use super::areas::areas;
use super::trial::{Result, Whom, in_units};
use super::unit::{State, units_of};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::said::{of_variants, unstopped};
use crate::evidence::{Claim, Evidence, Finding, StudySeen};
use crate::record::{Citation, Direction, FindingKind, Informant, Interest, MeasuredAt, Programme};
use crate::term::Term as _;
use crate::words::{Argument, Message};

/// The sentences about a change from before to after.
const CHANGE: &str = "brief-effect-change-";

/// So many areas are named at most of each whom, where they do not decide.
const FEW: [usize; 2] = [2, 1];

/// What studies without anybody to compare with tell of all who took part: a change, what people feel, how content they are, what
/// staff learned, where it fell short.
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
    let changes = of_all(Claim::Change).into_iter().filter(|it| !is_half_told(it, evidence));
    let (during, after): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) = changes.partition(|it| is_underway(it));
    for changes in [after, during] {
        went(programme, &changes, CHANGE, answer);
    }
    let (asked, believed): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) =
        of_all(Claim::PerceivedBenefit).into_iter().partition(is_asked);
    went(programme, &asked, "brief-effect-perceived-", answer);
    // Where nobody says who answered, it is what the writer believes: of a change that was asked for, or of what may come.
    let (experienced, expected): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) =
        believed.into_iter().partition(|it| it.outcome().kind == FindingKind::MeasuredChange);
    went(programme, &experienced, "brief-effect-believed-", answer);
    went(programme, &expected, "brief-effect-expected-", answer);
    let course = of_all(Claim::Course);
    // How content staff are with their course says nothing of what families get.
    let counts = |it: &&Finding<'_>| {
        let whom = &it.outcome().participants;
        are_staff_learners || whom.iter().any(|it| Whom::of(*it) != Whom::Staff)
    };
    let is_content = |it: &&Finding<'_>| it.outcome().kind == FindingKind::Satisfaction;
    let content: Vec<&Finding<'_>> = course.iter().copied().filter(is_content).filter(counts).collect();
    told(programme, &content, ["brief-effect-content-", "brief-effect-pleased-"], answer);
    let learned = of_all(Claim::StaffKnowledge);
    told(programme, &learned, ["brief-effect-learned-", "brief-effect-taught-"], answer);
    fell_short(&course, answer);
}

/// What was looked for in vain.
pub(super) fn searched(evidence: &Evidence<'_>, answer: &mut BriefAnswer) {
    for search in evidence.searches {
        let says = Message::new("brief-effect-searched").with("date", search.value.on);
        answer.say(says.with("text", unstopped(&search.value.text)));
    }
}

fn is_asked(finding: &&Finding<'_>) -> bool {
    !finding.outcome().reported_by.is_empty()
}

/// Whether it was measured while the programme still ran.
fn is_underway(finding: &Finding<'_>) -> bool {
    finding.outcome().measured_at == Some(MeasuredAt::During)
}

/// Findings of the whole programme, and those of variants of it.
fn by_reach<'f, 'p>(findings: &[&'f Finding<'p>]) -> [Vec<&'f Finding<'p>>; 2] {
    let (whole, variants) = findings.iter().copied().partition(|it| it.variant().is_none());
    [whole, variants]
}

/// What those who were asked say, else what is written of them.
fn told(
    programme: &Programme,
    findings: &[&Finding<'_>],
    [says, writes]: [&'static str; 2],
    answer: &mut BriefAnswer,
) {
    for findings in by_reach(findings) {
        let (asked, written): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) =
            findings.into_iter().partition(is_asked);
        if let Some(way) = together(&asked) {
            say(programme, &asked, Message::named(says, way.key()).into(), answer);
        } else if let Some(way) = together(&written) {
            say(programme, &written, Message::named(writes, way.key()).into(), answer);
        }
    }
}

/// Whether it tells only that those who got the programme became better, in a trial that compared them with others.
fn is_half_told(finding: &Finding<'_>, evidence: &Evidence<'_>) -> bool {
    let trial = finding.study.trial.as_ref();
    let compares = |it: &StudySeen<'_>| {
        it.study().trial.as_ref() == trial && it.findings.iter().any(|it| it.claim == Claim::Compared)
    };
    finding.outcome().direction == Direction::Better && trial.is_some() && evidence.known.iter().any(compares)
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
        for findings in by_reach(&findings) {
            let results: Vec<Result<'_>> = findings.iter().flat_map(|it| in_units(it)).collect();
            let units = units_of(&results);
            let of_these = |said| of_variants(said, findings.iter().filter_map(|it| it.variant()));
            let wording = |most| of_these(Message::new(says_on).with("areas", areas(units.iter(), most)));
            if !units.is_empty() {
                answer.say(Sentence::in_wordings(FEW.map(wording).to_vec()));
            } else if !findings.is_empty() {
                answer.say(of_these(Message::new(says)));
            }
        }
    }
}

/// Which way these findings went, and in which areas, when they are about some; those of variants apart.
fn went(programme: &Programme, findings: &[&Finding<'_>], family: &'static str, answer: &mut BriefAnswer) {
    for findings in by_reach(findings) {
        went_together(programme, &findings, family, answer);
    }
}

fn went_together(
    programme: &Programme,
    findings: &[&Finding<'_>],
    family: &'static str,
    answer: &mut BriefAnswer,
) {
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
    let telling: Vec<&Finding<'_>> = findings.iter().copied().filter(is_of_area).collect();
    say(programme, &telling, Sentence::in_wordings(FEW.map(wording).to_vec()), answer);
}

/// Says what was found, of whom, of which variants, and who writes it: the owner, when nobody else does.
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
    let when = if findings.iter().all(|it| is_underway(it)) { "during" } else { "after" };
    let is_told_by_writer = !who.is_empty() && is_only_owner;
    answer.say(sentence.each(|wording| {
        let said = wording
            .with("who", Argument::List(who.clone()))
            .with("writer", writer.clone())
            .with("when", when);
        let said = of_variants(said, findings.iter().filter_map(|it| it.variant()));
        if is_told_by_writer { Message::new("brief-effect-owner-writes").with("said", said) } else { said }
    }));
}

/// Which way findings go together; none when none of them goes any. What sources dispute goes both.
fn together(findings: &[&Finding<'_>]) -> Option<Direction> {
    let way =
        |it: &&Finding<'_>| if it.is_contradicted() { Direction::Mixed } else { it.outcome().direction };
    let mut ways: Vec<Direction> = findings.iter().map(way).filter(|it| it.goes_a_way()).collect();
    ways.sort_unstable();
    ways.dedup();
    match ways.as_slice() {
        [] => None,
        [only] => Some(*only),
        [_, ..] => Some(Direction::Mixed),
    }
}
