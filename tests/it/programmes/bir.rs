//! Barn i rusfamilier: the learners are staff, the teaching is half a year of a
//! longer project, and it is no longer offered.

use super::*;
use crate::support::real;

fn bir() -> Programme {
    real("barn-i-rusfamilier")
}

#[test]
fn it_is_no_longer_offered_whatever_the_old_page_says() {
    let bir = bir();
    let status = bir.lifecycle.status().unwrap();
    assert_eq!(status.value.status, Status::Discontinued);
    assert!(sources(status).contains(&"senere-side"));
    let all: Vec<_> = bir.lifecycle.statuses.all().iter().map(|it| it.value.status).collect();
    assert_eq!(all, [Status::Discontinued, Status::Offered]);
    assert_eq!(bir.lifecycle.open_to_new.stated().unwrap().value, OpenToNew::No);
}

#[test]
fn the_learners_are_staff_and_it_is_for_the_children() {
    let bir = bir();
    let participants = &bir.target_group.participants.stated().unwrap().value;
    assert_eq!(*participants, [Participant::Staff, Participant::Leader, Participant::CrossServiceTeam]);
    assert_eq!(bir.identity.kind.stated().unwrap().value, [Kind::CompetenceProgramme]);
    assert!(text(&bir.target_group.ultimately_for.stated().unwrap().value).contains("Barn og unge"));
}

#[test]
fn a_year_and_a_half_with_the_teaching_inside_half_a_year() {
    let bir = bir();
    let project = bir.delivery.project_period.stated().unwrap();
    assert_eq!(project.value, exactly(18.0, Unit::Months));
    assert!(project.provenance.derived.is_some(), "the page says 1 1/2 year; the months are worked out");
    let teaching = bir.delivery.course_length.stated().unwrap().value;
    assert_eq!((teaching.amount, teaching.unit), (Amount::AtMost(1.0), Unit::HalfYears));
}

#[test]
fn four_days_for_staff_and_two_for_leaders_and_resource_groups() {
    let bir = bir();
    let training: Vec<_> = bir.staffing.training.all().iter().map(|it| it.value.quantity.unwrap()).collect();
    assert_eq!(training, [exactly(4.0, Unit::Days), exactly(2.0, Unit::Days)]);
    assert!(text(&bir.staffing.training.all()[0].value.text).contains("To samlinger på to dager"));
    assert!(text(bir.staffing.training.all()[1].value.who.as_ref().unwrap()).contains("ressursgrupper"));
    let [staff, leaders] = commitments(&bir, CommitmentType::TakePartInTraining)[..] else { panic!() };
    assert_eq!((staff.level, staff.quantity), (Some(Level::Must), Some(exactly(4.0, Unit::Days))));
    assert_eq!(leaders.quantity, Some(exactly(2.0, Unit::Days)));
}

#[test]
fn two_key_persons_from_each_workplace_and_a_resource_group() {
    let bir = bir();
    let [key_persons] = commitments(&bir, CommitmentType::KeyPersonsPerWorkplace)[..] else { panic!() };
    let quantity = key_persons.quantity.unwrap();
    assert_eq!(quantity.amount, Amount::AtLeast(2.0));
    assert_eq!((quantity.unit, quantity.per), (Unit::KeyPersons, Some(Per::Workplace)));
    assert_eq!(levels(&bir, CommitmentType::ResourceGroup), [Some(Level::Must)]);
    assert_eq!(levels(&bir, CommitmentType::LeadershipAnchoring), [Some(Level::Must)]);
    assert_eq!(levels(&bir, CommitmentType::CrossServiceParticipation), [Some(Level::Must)]);
}

#[test]
fn three_or_four_visits_of_supervision() {
    let bir = bir();
    let [visits] = what_the_provider_gives(&bir, ProvisionType::SupervisionVisits)[..] else { panic!() };
    let quantity = visits.quantity.unwrap();
    assert_eq!((quantity.amount, quantity.unit), (Amount::Between(3.0, 4.0), Unit::Visits));
}

#[test]
fn the_municipality_travels_and_the_owner_pays_course_and_lodging() {
    let bir = bir();
    assert_eq!(levels(&bir, CommitmentType::Travel), [Some(Level::Must)]);
    for kind in [ProvisionType::CourseFees, ProvisionType::BoardAndLodging] {
        assert_eq!(what_the_provider_gives(&bir, kind).len(), 1, "{kind:?}");
    }
    assert_eq!(silence(&bir, "commitments.agreement"), "not-stated");
    assert_eq!(silence(&bir, "commitments.coordinator"), "not-stated");
}

#[test]
fn the_services_are_named() {
    let bir = bir();
    let arenas = &bir.delivery.arenas.stated().unwrap().value;
    let arenas: Vec<_> = arenas.iter().map(|term| term.key.as_str()).collect();
    for service in [
        "day-care",
        "school",
        "after-school",
        "health-centre",
        "child-welfare",
        "educational-psychological-service",
    ] {
        assert!(arenas.contains(&service), "{service}");
    }
}

#[test]
fn two_evaluations_by_others_and_what_they_do_not_show() {
    let bir = bir();
    let studies: Vec<_> = bir
        .evaluation
        .studies
        .all()
        .iter()
        .map(|it| (it.value.year.unwrap(), it.value.publisher.as_deref().unwrap(), it.value.independence))
        .collect();
    assert_eq!(studies[0].0, 2009);
    assert!(studies[0].1.contains("SIRUS"));
    assert_eq!(studies[1], (2013, "Telemarksforsking", Independence::CommissionedByOwner));
    for study in bir.evaluation.studies.all() {
        assert_eq!(texts(&study.value.does_not_show), ["Om barna fikk det bedre."]);
        assert_eq!(study.value.of, StudyOf::Programme);
    }
    let missed = &bir.evaluation.studies.all()[0].value.outcomes;
    assert_eq!(missed.iter().filter(|it| it.value.direction == Direction::NoDifference).count(), 2);
}

#[test]
fn the_owner_and_the_evaluators_see_the_outcome_differently() {
    let bir = bir();
    let outcomes = &bir.evaluation.studies.all()[1].value.outcomes;
    let disputed = outcomes.iter().find(|outcome| outcome.is_disputed()).unwrap();
    let said: Vec<_> = disputed.versions().map(|it| (it.value.direction, sources(it)[0])).collect();
    assert_eq!(said, [(Direction::Mixed, "tf-rapport"), (Direction::Better, "nettside-2016")]);
}
