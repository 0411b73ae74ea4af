//! What counts when it is asked whether a programme works: trials that compare.
//!
//! The programme's own studies, of which somebody has read the results, with a design
//! that compares. An unknown design never does; a review does as far as a source says that
//! its studies had somebody to compare with. Two treatments compared with each other tell of
//! neither. Of a trial, however many reports it has, the latest measurement of each thing counts,
//! and not what holds for a part of the participants alone. What sources dispute is mixed.

use crate::evidence::{Claim, ENOUGH, Finding, StudySeen, compares};
use crate::record::{
    Arm, Comparator, Design, Direction, MeasuredAt, OpenTerm, Participant, Quantity, Study,
};
use crate::term::vocabulary;

vocabulary! {
    /// Whom an outcome is of.
    Whom "brief-whom" {
        /// Of children.
        Child = "child",
        /// Of parents and families.
        Family = "family",
        /// Of those who work with them.
        Staff = "staff",
    }
}

impl Whom {
    pub(super) const fn of(participant: Participant) -> Self {
        match participant {
            Participant::Child | Participant::Youth | Participant::Sibling => Self::Child,
            Participant::Parent | Participant::WholeFamily => Self::Family,
            Participant::Staff | Participant::Leader | Participant::CrossServiceTeam => Self::Staff,
        }
    }
}

/// How much the design of a trial can decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Lots were drawn, or trials were reviewed.
    Decides,
    /// It compares, and nobody drew lots.
    Weaker,
}

/// Whether enough people were analysed to see a difference of medium size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// At least [`ENOUGH`].
    Enough,
    /// Fewer.
    Small,
    /// Nobody says how many.
    NotStated,
}

/// What a trial found in one area for some.
#[derive(Debug, Clone)]
pub(super) struct Result<'p> {
    pub(super) area: &'p OpenTerm,
    pub(super) whom: Whom,
    pub(super) direction: Direction,
    pub(super) finding: Option<&'p Finding<'p>>,
}

/// A trial with everything that it found and that counts.
#[derive(Debug, Clone)]
pub(super) struct Trial<'p> {
    pub(super) strength: Strength,
    pub(super) size: Size,
    pub(super) results: Vec<Result<'p>>,
    pub(super) studies: Vec<&'p Study>,
}

/// The trials among these studies.
pub(super) fn trials<'p>(seen: &'p [StudySeen<'p>]) -> Vec<Trial<'p>> {
    let mut trials: Vec<Trial<'p>> = Vec::new();
    for (at, study) in seen.iter().enumerate() {
        let same = |other: &StudySeen<'_>| is_same_trial(study, other);
        if seen[..at].iter().any(same) {
            continue;
        }
        let reports: Vec<&StudySeen<'p>> = seen.iter().filter(|it| same(it)).collect();
        // Sources that describe one study differently must agree that it compares.
        let is_sure = |report: &&&StudySeen<'p>| {
            seen.iter().filter(|it| it.number == report.number).all(|it| tells_of_effect(it.study()))
        };
        let telling: Vec<&StudySeen<'p>> = reports.iter().filter(is_sure).copied().collect();
        if telling.is_empty() {
            continue;
        }
        trials.push(Trial {
            strength: telling.iter().map(|it| strength(it.study())).find(|it| *it == Strength::Decides).unwrap_or(Strength::Weaker),
            size: size(&reports),
            results: results(&telling),
            studies: telling.iter().map(|it| it.study()).collect(),
        });
    }
    trials.retain(|trial| !trial.results.is_empty());
    trials
}

fn is_same_trial(one: &StudySeen<'_>, other: &StudySeen<'_>) -> bool {
    one.number == other.number || (one.study().trial.is_some() && one.study().trial == other.study().trial)
}

/// Whether a study has somebody to compare with who did not get another treatment.
pub(super) fn tells_of_effect(study: &Study) -> bool {
    let is_other_treatment =
        |it: &Comparator| matches!(it, Comparator::AnotherVersion | Comparator::AnotherProgramme);
    let only_treatments = !study.compared_with.is_empty() && study.compared_with.iter().all(is_other_treatment);
    let is_review = study.design == Design::SystematicReview;
    let says_so = study.has_comparison_group == Some(true) || !study.compared_with.is_empty();
    compares(study) && study.design != Design::Unknown && !only_treatments && (!is_review || says_so)
}

/// Whether a study compared two treatments, and nothing else.
pub(super) fn compares_treatments(study: &Study) -> bool {
    compares(study) && study.design != Design::Unknown && !tells_of_effect(study)
}

pub(super) const fn strength(study: &Study) -> Strength {
    match study.design {
        Design::Rct | Design::SystematicReview => Strength::Decides,
        Design::Controlled
        | Design::PrePost
        | Design::PostOnly
        | Design::UserSatisfaction
        | Design::Process
        | Design::Qualitative
        | Design::Mixed
        | Design::ExperienceDescription
        | Design::CostAnalysis
        | Design::CostEffectiveness
        | Design::Unknown => Strength::Weaker,
    }
}

/// How many were analysed, or else answered or took part: the most that any report of
/// the trial says. "At least 50" may be no more.
fn size(reports: &[&StudySeen<'_>]) -> Size {
    let people = |report: &&StudySeen<'_>| -> Option<f64> {
        let analysed = analysed(report.study());
        let counted = report.people().into_iter().map(|it| it.value.quantity);
        analysed.or_else(|| counted.filter_map(number).max_by(f64::total_cmp))
    };
    match reports.iter().filter_map(people).max_by(f64::total_cmp) {
        Some(most) if most < f64::from(ENOUGH) => Size::Small,
        Some(_) => Size::Enough,
        None => Size::NotStated,
    }
}

fn number(quantity: Quantity) -> Option<f64> {
    quantity.amount.low().or(quantity.amount.high())
}

/// How many were analysed in all, or in each arm together.
fn analysed(study: &Study) -> Option<f64> {
    let in_arm = |arm: Arm| {
        let counts = study.analysed.iter().map(|it| &it.value);
        let counts = counts.filter(|it| it.arm == arm && it.quantity.unit.counts_people());
        counts.filter_map(|it| number(it.quantity)).max_by(f64::total_cmp)
    };
    let arms = in_arm(Arm::Programme).zip(in_arm(Arm::Comparison)).map(|(one, other)| one + other);
    in_arm(Arm::All).or(arms)
}

/// What counts of what the reports of one trial found.
fn results<'p>(reports: &[&'p StudySeen<'p>]) -> Vec<Result<'p>> {
    let mut results: Vec<Result<'p>> = Vec::new();
    let findings = reports.iter().flat_map(|report| &report.findings);
    for finding in findings.filter(|it| it.claim == Claim::Compared) {
        let outcome = finding.outcome();
        if outcome.subgroup.is_some() || !outcome.direction.goes_a_way() {
            continue;
        }
        let direction = if finding.is_disputed { Direction::Mixed } else { outcome.direction };
        let mut all: Vec<Whom> = outcome.participants.iter().map(|&it| Whom::of(it)).collect();
        all.sort_unstable();
        all.dedup();
        for area in &outcome.areas {
            for &whom in &all {
                results.push(Result { area, whom, direction, finding: Some(finding) });
            }
        }
    }
    let latest: Vec<bool> = results.iter().map(|it| is_latest(it, &results)).collect();
    let kept = results.into_iter().zip(latest).filter(|(_, is_latest)| *is_latest);
    kept.map(|(result, _)| result).collect()
}

/// Whether the trial has no later measurement of the same.
fn is_latest(result: &Result<'_>, all: &[Result<'_>]) -> bool {
    let same = all.iter().filter(|it| it.area.key == result.area.key && it.whom == result.whom);
    same.map(|it| time(it)).all(|other| other <= time(result))
}

/// When it was measured: while it ran, at the end, later, and how many weeks later.
fn time(result: &Result<'_>) -> (u8, u64) {
    let Some(finding) = result.finding else { return (1, 0) };
    let outcome = finding.outcome();
    let at = match outcome.measured_at {
        Some(MeasuredAt::During) => 0,
        Some(MeasuredAt::End) | None => 1,
        Some(MeasuredAt::Later) => 2,
    };
    let after = outcome.time_after.and_then(|it| Some(number(it)? * it.unit.in_weeks()?));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "weeks, never negative")]
    let weeks = after.unwrap_or_default() as u64;
    (at, weeks)
}
