//! Familiestue: one Danish municipality's own practice, known from its own
//! description of 2019.

use super::*;
use crate::support::real;

fn familiestue() -> Programme {
    real("familiestue-nyborg")
}

#[test]
fn it_is_a_danish_municipalitys_own_practice() {
    let familiestue = familiestue();
    assert_eq!(familiestue.identity.kind.stated().unwrap().value, [Kind::LocalPractice]);
    assert_eq!(familiestue.lifecycle.status().unwrap().value.status, Status::LocalPractice);
    let owner = &familiestue.identity.owners.all()[0].value;
    assert_eq!((owner.name.as_str(), owner.country), ("Nyborg Kommune", Country::Denmark));
    assert_eq!(owner.sector, Sector::Municipality);
}

#[test]
fn thirteen_times_three_hours() {
    let familiestue = familiestue();
    let sessions = &familiestue.delivery.sessions.all()[0].value;
    assert_eq!(sessions.count.as_ref().unwrap().value, exactly(13.0, Unit::Sessions));
    assert_eq!(sessions.length.as_ref().unwrap().value, exactly(3.0, Unit::Hours));
    assert_eq!(
        silence(&familiestue, "delivery.course-length"),
        "not-stated",
        "thirteen times is not thirteen weeks"
    );
}

#[test]
fn four_to_six_families_at_a_time_and_about_twenty_a_year() {
    let familiestue = familiestue();
    let group = familiestue.delivery.group_size.stated().unwrap().value;
    assert_eq!((group.amount, group.unit), (Amount::Between(4.0, 6.0), Unit::Families));
    let reach = familiestue.lifecycle.reach.all()[0].value.quantity;
    assert_eq!(reach, Quantity { is_about: true, per: Some(Per::Year), ..exactly(20.0, Unit::Families) });
}

#[test]
fn two_pedagogues_in_a_group_and_a_psychologist_attached() {
    let familiestue = familiestue();
    let staff: Vec<_> =
        commitments(&familiestue, CommitmentType::Staff).iter().map(|it| it.quantity.unwrap()).collect();
    assert_eq!(staff[0], Quantity { per: Some(Per::Group), ..exactly(2.0, Unit::Pedagogues) });
    assert_eq!((staff[1].amount, staff[1].unit), (Amount::Exactly(1.0), Unit::Psychologists));
}

#[test]
fn the_council_decided_on_more_resources_in_2018() {
    let familiestue = familiestue();
    let years: Vec<_> = familiestue.identity.history.all().iter().map(|it| it.value.when.year()).collect();
    assert!(years.contains(&2018));
    // What one municipality has decided for itself is history, and binds nobody.
    assert_eq!(silence(&familiestue, "commitments.political-decision"), "not-stated");
}

#[test]
fn what_it_describes_is_practice_and_not_a_demand() {
    let familiestue = familiestue();
    for (kind, known) in familiestue.commitments.iter() {
        for fact in known.all() {
            assert_eq!(fact.value.level, None, "{kind:?}: {}", text(&fact.value.text));
        }
    }
}

#[test]
fn there_is_no_provider_and_no_agreement() {
    let familiestue = familiestue();
    for &kind in ProvisionType::ALL {
        assert_eq!(silence(&familiestue, &Question::Provision(kind).key()), "not-applicable", "{kind:?}");
    }
    assert_eq!(silence(&familiestue, "commitments.agreement"), "not-applicable");
    assert_eq!(silence(&familiestue, "commitments.take-part-in-supervision"), "not-stated");
    let [training] = commitments(&familiestue, CommitmentType::TakePartInTraining)[..] else { panic!() };
    assert!(text(&training.text).contains("familiearbeid og flerfamiliearbeid"));
}

#[test]
fn resources_differ_from_municipality_to_municipality() {
    let familiestue = familiestue();
    // A description of what differs binds nobody.
    assert_eq!(silence(&familiestue, "commitments.own-costs"), "not-stated");
}

#[test]
fn the_evidence_is_its_own_description_of_february_2019() {
    let familiestue = familiestue();
    let [source] = &familiestue.sources[..] else { panic!("{} sources", familiestue.sources.len()) };
    assert_eq!(source.published.as_ref().unwrap().value.to_string(), "2019-02-15");
    assert_eq!(source.interest, Interest::Owner);
    let [study] = familiestue.evaluation.studies.all() else { panic!() };
    assert_eq!(study.value.design, Design::ExperienceDescription);
    assert_eq!(study.value.independence, Independence::Owner);
    assert_eq!(study.value.has_comparison_group, Some(false));
    for outcome in &study.value.outcomes {
        assert!(matches!(outcome.value.kind, FindingKind::PerceivedBenefit | FindingKind::StaffKnowledge));
    }
}
