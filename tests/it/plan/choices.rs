//! What is chosen and not counted: who leads, and which of several accounts holds.

use std::collections::BTreeSet;

use tiltak::plan::{Plan, PlanInputs, Standing, plan};
use tiltak::words::{Language, Words};

use super::{plan_of, value};
use crate::support::{real, real_ids};

/// Every plan of a programme with one answer chosen, and the one with none.
fn with_each_answer(id: &str) -> Vec<Plan> {
    let programme = real(id);
    let none = plan(&programme, &PlanInputs::default());
    let answers = none.needs.iter().flat_map(|need| {
        let offers = need.choice.iter().flat_map(|it| &it.offers);
        offers.map(|offer| PlanInputs::default().with(&need.field, &offer.key))
    });
    let chosen: Vec<Plan> = answers.map(|inputs| plan(&programme, &inputs)).collect();
    std::iter::once(none).chain(chosen).collect()
}

#[test]
fn no_two_fields_of_a_plan_have_the_same_name() {
    for id in real_ids() {
        for plan in with_each_answer(&id) {
            for &language in Language::ALL {
                let mut seen = BTreeSet::new();
                for need in &plan.needs {
                    let label = need.label.say(Words::of(language));
                    assert!(seen.insert(label.clone()), "{id}: two fields are called {label}");
                }
            }
        }
    }
}

#[test]
fn the_answers_to_a_question_can_be_told_apart() {
    for id in real_ids() {
        let plan = plan_of(&id, &[]);
        for choice in plan.needs.iter().filter_map(|it| it.choice.as_ref()) {
            let labels: BTreeSet<String> =
                choice.offers.iter().map(|it| it.label.say(Words::of(Language::Bokmal))).collect();
            assert_eq!(labels.len(), choice.offers.len(), "{id}: {labels:?}");
        }
    }
}

#[test]
fn hours_with_those_who_take_part_rest_on_who_leads() {
    for id in real_ids() {
        let plan = plan_of(&id, &[]);
        for need in plan.needs.iter().filter(|it| it.field.contains("-led-")) {
            let series = need.field.rsplit("-led-").next().unwrap();
            let Some(contact) = plan.figure(&format!("contact-{series}")) else { continue };
            let is_asked = contact.value.missing.iter().any(|it| plan.need(*it).field == need.field);
            assert_eq!(is_asked, need.standing() == Standing::Missing, "{id}: {series}");
        }
    }
}

#[test]
fn an_answer_of_the_municipality_goes_before_a_source_and_both_are_kept() {
    let field = "set-pip-klubben-led-barnesamlinger";
    let plan = plan_of("pip-klubben", &[(field, "ingen")]);
    let need = plan.needs.iter().find(|it| it.field == field).unwrap();
    assert_eq!(need.standing(), Standing::Assumed);
    assert!(need.is_stated());
    assert_eq!(value(&plan, "contact-barnesamlinger"), Some((0.0, Some(0.0))));
}

#[test]
fn an_answer_that_is_none_of_them_is_asked_for_again() {
    for text in ["noen-andre", "2", "Gruppeledere"] {
        let plan = plan_of("pip-klubben", &[("set-pip-klubben-led-foreldresamlinger", text)]);
        assert_eq!(value(&plan, "contact-foreldresamlinger"), None, "{text}");
        assert_eq!(plan.wrong().count(), 0, "{text}");
    }
}

#[test]
fn where_others_lead_too_the_municipality_says_how_many_are_its_own() {
    let plan = plan_of("smil", &[]);
    let leaders = plan.needs.iter().find(|it| it.field == "set-smil-leaders").unwrap();
    assert_eq!(
        leaders.standing(),
        Standing::Missing,
        "the two of the source are not all of the municipality"
    );
    let plan = plan_of("smil", &[("set-smil-leaders", "1")]);
    assert_eq!(value(&plan, "contact-gruppesamlinger"), Some((24.0, Some(24.0))));
}

#[test]
fn of_levels_and_alternatives_one_is_held() {
    let which = "set-zippys-venner-sessions";
    let contact = |level: &str, figure: &str| {
        let length = format!("set-zippys-venner-length-{level}");
        let plan =
            plan_of("zippys-venner", &[(which, level), (&length, "1"), ("set-zippys-venner-leaders", "1")]);
        plan.figure(&format!("contact-{figure}")).map(|it| it.value.whole)
    };
    let (first, second) = ("timer-pa-1-og-2-trinn", "timer-pa-3-og-4-trinn");
    assert_eq!(contact(first, first).flatten().map(|it| it.low()), Some(24.0));
    assert_eq!(contact(first, second), None);
    assert_eq!(contact(second, second).flatten().and_then(|it| it.high()), Some(18.0));
    // Until somebody says which, nothing is added up.
    let plan = plan_of("zippys-venner", &[]);
    assert!(plan.figure(&format!("contact-{first}")).is_none());
    assert_eq!(value(&plan, "hours-group"), None);
}
