//! Stine Sofie Hverdagspakke: a model that was to be tried in four
//! municipalities, and says little of what it asks.

use super::*;
use crate::support::real;

fn hverdagspakke() -> Programme {
    real("stine-sofie-hverdagspakke")
}

#[test]
fn it_was_to_be_tried_in_four_municipalities_in_2021_and_2022() {
    let hverdagspakke = hverdagspakke();
    let status = &hverdagspakke.lifecycle.status().unwrap().value;
    assert_eq!((status.status, status.as_of.as_ref().unwrap().value.year()), (Status::Pilot, 2021));
    let places: Vec<_> = hverdagspakke
        .lifecycle
        .places
        .all()
        .iter()
        .map(|it| {
            (super::text(&it.value.place.label), it.value.from.unwrap().year(), it.value.to.unwrap().year())
        })
        .collect();
    let names = ["Bodø", "Kristiansand", "Lillesand", "Arendal"];
    assert_eq!(places, names.map(|name| (name, 2021, 2022)));
}

#[test]
fn duration_commitments_staffing_and_cost_are_not_stated() {
    let hverdagspakke = hverdagspakke();
    // What the pilot municipalities did and the model is meant to be; no source calls it a demand.
    let told = [
        CommitmentType::CaseCoordinator,
        CommitmentType::CrossServiceParticipation,
        CommitmentType::RecruitFamilies,
    ];
    for &kind in CommitmentType::ALL {
        if told.contains(&kind) {
            assert_eq!(levels(&hverdagspakke, kind), [None], "{kind:?}");
        } else {
            assert_eq!(silence(&hverdagspakke, &Question::Commitment(kind).key()), "not-stated", "{kind:?}");
        }
    }
    for &item in CostItem::ALL {
        assert_eq!(silence(&hverdagspakke, &Question::Cost(item).key()), "not-stated", "{item:?}");
    }
    for key in [
        "delivery.course-length",
        "delivery.project-period",
        "delivery.sessions",
        "delivery.group-size",
        "staffing.training",
        "staffing.supervision",
        "target-group.child-age",
        "lifecycle.open-to-new",
    ] {
        assert_eq!(silence(&hverdagspakke, key), "not-stated", "{key}");
    }
    let [role] = hverdagspakke.staffing.roles.all() else { panic!() };
    assert_eq!((&role.value.per_group, &role.value.per_municipality), (&None, &None));
}

#[test]
fn a_foundation_funds_it() {
    let hverdagspakke = hverdagspakke();
    let [funder] = hverdagspakke.identity.funders.all() else { panic!() };
    assert_eq!((funder.value.name.as_str(), funder.value.amount), ("Gjensidigestiftelsen", None));
    assert_eq!(hverdagspakke.identity.owners.all()[0].value.sector, Sector::Foundation);
}

#[test]
fn that_no_evaluation_was_found_is_a_statement_with_a_date() {
    let hverdagspakke = hverdagspakke();
    let [search] = hverdagspakke.evaluation.searches.all() else { panic!() };
    assert_eq!(search.value.on.to_string(), "2026-11-30");
    assert_eq!(silence(&hverdagspakke, "evaluation.studies"), "not-stated");
}

#[test]
fn what_those_who_looked_looked_in_is_kept() {
    let hverdagspakke = hverdagspakke();
    let Known::Silent(Silence::NotStated(looked)) = &hverdagspakke.evaluation.studies else { panic!() };
    // The owner's page alone: it is the one that was read whole.
    assert_eq!(looked.looked_in.len(), 1);
    assert_eq!(looked.on.value.to_string(), "2026-11-30");
}
