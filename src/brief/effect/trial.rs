//! What counts when it is asked whether a programme works: trials that compare.
//!
//! The programme's own studies, of which somebody has read the results, with a design
//! that compares. An unknown design never does; a review does as far as a source says that
//! its studies had somebody to compare with. Two treatments compared with each other tell of
//! neither. Of a trial, however many reports it has, the latest measurement of each thing counts, and what nobody dates,
//! but not what holds for a part of the participants alone. What sources dispute is mixed.

use crate::evidence::{Claim, ENOUGH, Finding, StudySeen, compares};
use crate::record::{
    Amount, Arm, Comparator, Design, Direction, MeasuredAt, OpenTerm, Participant, Quantity, Study, Text,
    Unit,
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
            Participant::Parent | Participant::WholeFamily | Participant::Network => Self::Family,
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
    /// Whether whole families took part, and not parents alone.
    pub(super) is_of_families: bool,
    /// The variant of the programme that it is about, when not the whole.
    pub(super) variant: Option<&'p Text>,
    pub(super) finding: Option<&'p Finding<'p>>,
}

/// A trial with everything that it found and that counts.
#[derive(Debug, Clone)]
pub(super) struct Trial<'p> {
    pub(super) strength: Strength,
    pub(super) size: Size,
    /// Whether a source says how many were analysed, and not only how many took part.
    pub(super) tells_analysed: bool,
    /// How many began, as far as people are counted.
    pub(super) began: Option<Quantity>,
    pub(super) results: Vec<Result<'p>>,
    /// The reports of it that tell of effect.
    pub(super) reports: Vec<&'p StudySeen<'p>>,
}

impl Trial<'_> {
    /// The studies that tell of effect.
    pub(super) fn studies(&self) -> impl Iterator<Item = &Study> {
        self.reports.iter().map(|it| it.study())
    }

    /// Whether it can settle a unit by itself.
    pub(super) fn decides(&self) -> bool {
        self.strength == Strength::Decides && self.size != Size::Small
    }
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
            strength: match telling.iter().any(|it| decides(it.study())) {
                true => Strength::Decides,
                false => Strength::Weaker,
            },
            size: size(&reports),
            tells_analysed: reports.iter().any(|it| analysed(it.study()).is_some()),
            began: began(&reports),
            results: results(&telling),
            reports: telling,
        });
    }
    trials.retain(|trial| !trial.results.is_empty());
    trials
}

/// What these studies found with somebody to compare with, however weak or small they are: of each trial the latest.
pub(super) fn found<'p>(seen: &'p [StudySeen<'p>]) -> Vec<Result<'p>> {
    let first =
        seen.iter().enumerate().filter(|(at, it)| !seen[..*at].iter().any(|other| is_same_trial(it, other)));
    let reports = |(_, it): (usize, &StudySeen<'p>)| -> Vec<&'p StudySeen<'p>> {
        seen.iter().filter(|other| is_same_trial(it, other)).collect()
    };
    first.flat_map(|it| results(&reports(it))).collect()
}

fn is_same_trial(one: &StudySeen<'_>, other: &StudySeen<'_>) -> bool {
    one.number == other.number || (one.study().trial.is_some() && one.study().trial == other.study().trial)
}

/// Whether a study has somebody to compare with who did not get another treatment.
pub(super) fn tells_of_effect(study: &Study) -> bool {
    let only_treatments = Comparator::are_treatments(&study.compared_with);
    let is_review = study.design == Design::SystematicReview;
    let says_so = study.has_comparison_group == Some(true) || !study.compared_with.is_empty();
    compares(study) && study.design != Design::Unknown && !only_treatments && (!is_review || says_so)
}

/// Whether a study compared two treatments, and nothing else.
pub(super) fn compares_treatments(study: &Study) -> bool {
    compares(study) && study.design != Design::Unknown && !tells_of_effect(study)
}

/// Whether lots were drawn, or trials reviewed.
pub(super) const fn decides(study: &Study) -> bool {
    matches!(study.design, Design::Rct | Design::SystematicReview)
}

/// Whether enough were analysed: the most that any report of the trial says. Where none says it, no more were analysed than
/// answered or began, and how many is not stated. "At least 50" may be no more.
pub(super) fn size(reports: &[&StudySeen<'_>]) -> Size {
    let most = |told: &dyn Fn(&StudySeen<'_>) -> Option<f64>| {
        reports.iter().filter_map(|it| told(it)).max_by(f64::total_cmp)
    };
    let is_small = |n: f64| n < f64::from(ENOUGH);
    let took_part = |report: &StudySeen<'_>| {
        let counted = report.people().into_iter().map(|it| (it.value.arm, it.value.quantity));
        in_all(counted).map(|(n, _)| n)
    };
    match (most(&|it| analysed(it.study())), most(&took_part)) {
        (Some(analysed), _) if is_small(analysed) => Size::Small,
        (Some(_), _) => Size::Enough,
        (None, Some(began)) if is_small(began) => Size::Small,
        (None, _) => Size::NotStated,
    }
}

/// How many were analysed.
fn analysed(study: &Study) -> Option<f64> {
    in_all(study.analysed.iter().map(|it| (Some(it.value.arm), it.value.quantity))).map(|(n, _)| n)
}

/// How many began, the most that any report says.
fn began(reports: &[&StudySeen<'_>]) -> Option<Quantity> {
    let of_each = reports.iter().filter_map(|it| {
        let counts = &it.study().participants;
        let (n, unit) = in_all(counts.iter().map(|it| (it.value.arm, it.value.quantity)))?;
        let is_about = counts.iter().any(|it| it.value.quantity.is_about);
        Some((n, Quantity { amount: Amount::Exactly(n), is_about, unit, per: None }))
    });
    of_each.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, quantity)| quantity)
}

/// How many people these are in all, and what they are counted as: as told, or in the two arms together when both are told
/// in one unit; else no more than the largest number that is told.
fn in_all(counts: impl Iterator<Item = (Option<Arm>, Quantity)>) -> Option<(f64, Unit)> {
    let people: Vec<(Arm, Unit, f64)> = counts
        .filter(|(_, quantity)| quantity.unit.counts_people())
        .filter_map(|(arm, quantity)| Some((arm.unwrap_or(Arm::All), quantity.unit, number(quantity)?)))
        .collect();
    let larger = |one: &(f64, Unit), other: &(f64, Unit)| one.0.total_cmp(&other.0);
    let most = |arm: Arm, unit: Unit| {
        let told = people.iter().filter(|it| it.0 == arm && it.1 == unit).map(|it| it.2);
        told.max_by(f64::total_cmp)
    };
    let both =
        |unit| most(Arm::Programme, unit).zip(most(Arm::Comparison, unit)).map(|(one, other)| one + other);
    let each = people.iter().flat_map(|&(_, unit, _)| {
        [most(Arm::All, unit), both(unit)].map(|number| number.map(|number| (number, unit)))
    });
    let told = || people.iter().map(|it| (it.2, it.1)).max_by(larger);
    each.flatten().max_by(larger).or_else(told)
}

fn number(quantity: Quantity) -> Option<f64> {
    quantity.amount.low().or(quantity.amount.high())
}

/// What counts of what the reports of one trial found.
fn results<'p>(reports: &[&'p StudySeen<'p>]) -> Vec<Result<'p>> {
    let mut results: Vec<Result<'p>> = Vec::new();
    for report in reports {
        for finding in report.findings.iter().filter(|it| it.claim == Claim::Compared) {
            let outcome = finding.outcome();
            if outcome.subgroup.is_some() || !outcome.direction.goes_a_way() {
                continue;
            }
            results.extend(in_units(finding));
        }
    }
    let latest: Vec<bool> = results.iter().map(|it| is_latest(it, &results)).collect();
    let kept = results.into_iter().zip(latest).filter(|(_, is_latest)| *is_latest);
    kept.map(|(result, _)| result).collect()
}

/// A finding in each of its areas, for each of those whom it is of.
pub(super) fn in_units<'p>(finding: &'p Finding<'p>) -> Vec<Result<'p>> {
    let outcome = finding.outcome();
    let mut all: Vec<Whom> = outcome.participants.iter().map(|&it| Whom::of(it)).collect();
    all.sort_unstable();
    all.dedup();
    let is_of_families = outcome.participants.contains(&Participant::WholeFamily);
    let of = |area: &'p OpenTerm, whom: Whom| Result {
        area,
        whom,
        direction: match finding.is_contradicted_in(Some(area)) {
            true => Direction::Mixed,
            false => outcome.direction,
        },
        is_of_families: is_of_families && whom == Whom::Family,
        variant: finding.variant(),
        finding: Some(finding),
    };
    let of_area =
        |area: &'p OpenTerm| -> Vec<Result<'p>> { all.iter().map(|&whom| of(area, whom)).collect() };
    outcome.areas.iter().flat_map(|area| of_area(area)).collect()
}

/// Whether the trial has no later measurement of the same. What nobody dates is neither
/// earlier nor later: it counts beside the latest.
fn is_latest(result: &Result<'_>, all: &[Result<'_>]) -> bool {
    let Some(own) = time(result) else { return true };
    let same = all.iter().filter(|it| it.area.key == result.area.key && it.whom == result.whom);
    same.filter_map(time).all(|other| other <= own)
}

/// When it was measured: while it ran, at the end, later, and how many weeks later.
fn time(result: &Result<'_>) -> Option<(MeasuredAt, u64)> {
    let outcome = result.finding?.outcome();
    let after = outcome.time_after.and_then(|it| Some(number(it)? * it.unit.in_weeks()?));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "weeks, never negative")]
    let weeks = after.unwrap_or_default() as u64;
    Some((outcome.measured_at?, weeks))
}
