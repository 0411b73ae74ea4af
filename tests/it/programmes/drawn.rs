//! What is drawn of the records: ages, courses, sessions, and no length that no
//! source states.

use tiltak::compare::ages::ages;
use tiltak::compare::course::{Extent, Stage, StageKind, Weeks, stages};
use tiltak::compare::glance::{EvenSessions, course, group};
use tiltak::compare::sessions::{Who, meetings, times};

use super::*;
use crate::support::{real, real_ids, real_text, sound};

const fn weeks(low: Option<f64>, high: Option<f64>) -> Weeks {
    Weeks { low, high }
}

fn of_kind<'s, 'p>(stages: &'s [Stage<'p>], kind: StageKind) -> Vec<&'s Stage<'p>> {
    stages.iter().filter(|it| it.kind == kind).collect()
}

#[test]
fn the_club_meets_weekly_for_fourteen_weeks_and_the_parents_five_times_beside() {
    let club = real("pip-klubben");
    let stages = stages(&club);
    let fourteen = weeks(Some(14.0), Some(14.0));
    assert_eq!(of_kind(&stages, StageKind::Course)[0].extent, Extent::Stated(fourteen));
    let sessions = of_kind(&stages, StageKind::Sessions);
    assert_eq!(sessions[0].extent, Extent::Rhythm(fourteen));
    assert_eq!(sessions[0].n_sessions(), Some(14.0));
    // Which of the weeks the five fall on, no source says.
    assert_eq!(sessions[1].extent, Extent::Within(fourteen));
    assert_eq!(sessions[1].quantities[0], exactly(5.0, Unit::Sessions));
    assert_eq!(sessions[1].n_sessions(), None);
    assert!(of_kind(&stages, StageKind::ProjectPeriod).is_empty());
    let before = of_kind(&stages, StageKind::Before);
    assert_eq!(before[0].due.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [CommitmentType::Agreement]);
}

#[test]
fn eighteen_months_of_project_hold_half_a_year_of_teaching() {
    let bir = real("barn-i-rusfamilier");
    let stages = stages(&bir);
    let project = of_kind(&stages, StageKind::ProjectPeriod)[0];
    assert_eq!(project.extent, Extent::Stated(weeks(Some(78.0), Some(78.0))));
    let teaching = of_kind(&stages, StageKind::Course)[0];
    assert_eq!(teaching.extent, Extent::Stated(weeks(None, Some(26.0))));
    // Two series, and no word of when in the half year each is held.
    let sessions = of_kind(&stages, StageKind::Sessions);
    assert!(sessions.iter().all(|it| it.extent == Extent::NotStated), "{sessions:?}");
    assert_eq!(of_kind(&stages, StageKind::FollowUp)[0].extent, Extent::NotStated);
}

#[test]
fn thirteen_sessions_that_nobody_says_the_rhythm_of_are_not_thirteen_weeks() {
    let stue = real("familiestue-nyborg");
    let stages = stages(&stue);
    let sessions = of_kind(&stages, StageKind::Sessions);
    assert_eq!(sessions[0].quantities, [exactly(13.0, Unit::Sessions)]);
    assert!(stages.iter().all(|it| it.extent == Extent::NotStated), "{stages:?}");
}

#[test]
fn a_pilot_of_which_nothing_is_stated_is_not_drawn() {
    let pilot = real("stine-sofie-hverdagspakke");
    assert_eq!(stages(&pilot), []);
    assert_eq!(meetings(&pilot), []);
    assert_eq!(ages(&pilot), []);
}

#[test]
fn children_of_four_to_eight_are_drawn_until_the_ninth_birthday() {
    let spans = |id| ages(&real(id)).iter().map(|it| (it.from, it.until, it.is_disputed)).collect::<Vec<_>>();
    assert_eq!(spans("pip-klubben"), [(4.0, 9.0, false)]);
    assert_eq!(spans("familiestue-nyborg"), [(0.0, 7.0, false)]);
    assert_eq!(spans("barn-i-rusfamilier"), []);
    // Another municipality has set the limit differently. That is no dispute.
    assert_eq!(spans("bti"), [(0.0, 21.0, false)]);
}

#[test]
fn sessions_are_sorted_by_whom_they_are_for_and_hours_are_worked_out() {
    let club = real("pip-klubben");
    let all: Vec<_> = meetings(&club)
        .iter()
        .map(|it| (it.who, times(it.count.unwrap()).unwrap(), it.hours.unwrap().amount))
        .collect();
    let expected = [
        (Who::Children, Amount::Exactly(14.0), Amount::Between(21.0, 28.0)),
        (Who::Parents, Amount::Exactly(5.0), Amount::Between(7.5, 10.0)),
    ];
    assert_eq!(all, expected);

    let stue = real("familiestue-nyborg");
    let family: Vec<_> = meetings(&stue).into_iter().filter(|it| it.who == Who::Together).collect();
    assert_eq!(family[0].hours, Some(exactly(39.0, Unit::Hours)));
    // How long an evening for the parents lasts, no source says.
    let evenings = meetings(&stue).into_iter().find(|it| it.count.unwrap().unit == Unit::Evenings).unwrap();
    assert_eq!((evenings.length, evenings.hours), (None, None));
}

#[test]
fn a_course_at_a_glance_is_what_is_stated_or_what_its_rhythm_makes() {
    let of = |id: &str| course(&real(id)).stated().cloned();
    let club = of("pip-klubben").unwrap();
    assert_eq!(club.lengths, [weeks(Some(14.0), Some(14.0))]);
    assert_eq!(
        (club.sessions, club.stated),
        (Some(EvenSessions { count: 14.0, weeks: 14.0 }), vec![exactly(14.0, Unit::Weeks)])
    );
    // Twelve weekly sessions take twelve weeks, though nobody says how long the course is.
    let text = real_text("smil");
    let silent: Vec<&str> = text.lines().filter(|it| !it.starts_with("course-length")).collect();
    let smil = course(&sound("smil", &silent.join("\n"))).stated().cloned().unwrap();
    assert_eq!(
        (smil.lengths, smil.stated),
        (vec![weeks(Some(12.0), Some(12.0))], vec![exactly(12.0, Unit::Weeks)])
    );
    assert_eq!(of("familiestue-nyborg"), None);
    assert_eq!(of("stine-sofie-hverdagspakke"), None);
}

#[test]
fn a_group_at_a_glance_holds_what_every_source_says() {
    let of = |id: &str| group(&real(id)).stated().map(|it| (it.low, it.high));
    assert_eq!(of("pip-klubben"), Some((Some(8.0), Some(10.0))));
    // One source says at most twelve parents, another at most sixteen.
    assert_eq!(of("pmto"), Some((None, Some(16.0))));
    assert_eq!(of("bti"), None);
}

#[test]
fn whatever_is_drawn_has_a_source_and_low_below_high() {
    for id in real_ids() {
        let programme = real(&id);
        for stage in stages(&programme) {
            assert!(stage.provenance.iter().any(|it| !it.citations.is_empty()), "{id}: {stage:?}");
            if let Some(Weeks { low: Some(low), high: Some(high) }) = stage.extent.weeks() {
                assert!(low <= high && low >= 0.0 && high.is_finite(), "{id}: {stage:?}");
            }
        }
        for ages in ages(&programme) {
            assert!(ages.from < ages.until && !ages.provenance.citations.is_empty(), "{id}: {ages:?}");
        }
        for meetings in meetings(&programme) {
            assert!(!meetings.provenance.is_empty(), "{id}: {meetings:?}");
            if let Some(Amount::Between(low, high)) = meetings.hours.map(|it| it.amount) {
                assert!(low < high, "{id}: {meetings:?}");
            }
        }
    }
}
