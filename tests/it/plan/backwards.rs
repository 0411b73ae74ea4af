//! The other way round: 80,000 kroner a year, two people at 40 per cent, one room.

use tiltak::plan::{Limit, Plan, PlanInputs, plan};

use super::{plan_of, value};
use crate::support::{real, real_ids};

/// What there is in each of the cases: two at 40 per cent of 1,700 hours have 1,360 hours.
const THERE: &[(&str, &str)] =
    &[("budget", "80 000 kr"), ("posts", "2"), ("post", "40 %"), ("post-hours", "1700")];

fn got(id: &str, own: &[(&str, &str)], more: &[(&str, &str)]) -> Plan {
    let own: Vec<(String, &str)> = own.iter().map(|(key, text)| (format!("set-{id}-{key}"), *text)).collect();
    let own = own.iter().map(|(key, text)| (key.as_str(), *text));
    let fields: Vec<(&str, &str)> = THERE.iter().copied().chain(more.iter().copied()).chain(own).collect();
    plan_of(id, &fields)
}

fn binding(plan: &Plan) -> Vec<Limit> {
    plan.got().unwrap().binding
}

const PIP: &[(&str, &str)] = &[
    ("led-foreldresamlinger", "gruppeledere"),
    ("leaders-foreldresamlinger", "2"),
    ("year-familiekontakt", "30"),
    ("year-lokal-koordinator", "80"),
    ("year-lokale-frivillige", "60"),
    ("supervision-other", "20"),
];

#[test]
fn what_pip_klubben_gives_for_80_000_kroner_and_two_at_40_per_cent() {
    let prices = [("extra-group", "6000"), ("extra-year", "4000")];
    let plan = got("pip-klubben", PIP, &prices);
    // (80,000 − 4,000) ÷ 6,000 = 12.67 groups. Their wages are paid already.
    assert_eq!(value(&plan, "could-money"), Some((12.0, Some(12.0))));
    // 30 + 80 + 20 hours whatever the number of groups, the volunteers' 60 not among them; a group
    // takes 98–140 hours with the children and 35–50 with the parents:
    // (1,360 − 130) ÷ 190 = 6.5, and (1,360 − 130) ÷ 133 = 9.2.
    assert_eq!(value(&plan, "could-hours"), Some((6.0, Some(9.0))));
    assert_eq!(value(&plan, "could-groups"), Some((6.0, Some(9.0))));
    assert_eq!(binding(&plan), [Limit::Hours]);
    // 8–10 children in each.
    assert_eq!(value(&plan, "could-reach"), Some((48.0, Some(90.0))));
    // One room that four groups can use in a year: then that is the limit.
    let plan = got("pip-klubben", PIP, &[&prices[..], &[("rooms", "1"), ("room-groups", "4")]].concat());
    assert_eq!(value(&plan, "could-groups"), Some((4.0, Some(4.0))));
    assert_eq!(value(&plan, "could-reach"), Some((32.0, Some(40.0))));
    assert_eq!(binding(&plan), [Limit::Rooms]);
    // One room, and nobody says how many can use it: not known, and so is the limit.
    let plan = got("pip-klubben", PIP, &[&prices[..], &[("rooms", "1")]].concat());
    assert_eq!(value(&plan, "could-groups"), None);
    assert!(binding(&plan).is_empty());
    // One person alone cannot lead what takes two.
    let plan = got("pip-klubben", PIP, &[&prices[..], &[("posts", "1")]].concat());
    assert_eq!(value(&plan, "could-groups"), Some((0.0, Some(0.0))));
    assert_eq!(binding(&plan), [Limit::People]);
}

#[test]
fn what_familiestue_gives_for_80_000_kroner_and_two_at_40_per_cent() {
    let own = [
        ("led-temakvelder-for-foreldre", "ingen"),
        ("led-oppstartssamtale", "ingen"),
        ("led-midtveissamtale", "ingen"),
        ("led-evalueringssamtale", "ingen"),
        ("hours-psykolog", "10"),
        ("year-kontaktpedagog-i-barnehagen", "0"),
        ("coordination", "40"),
        ("preparation", "1"),
        ("supervision-other", "0"),
    ];
    let plan = got("familiestue-nyborg", &own, &[("extra-group", "8000"), ("extra-year", "0")]);
    // 80,000 ÷ 8,000 = 10 groups.
    assert_eq!(value(&plan, "could-money"), Some((10.0, Some(10.0))));
    // 13 sessions × (3 + 1 hours) × 2 = 104 hours, and the psychologist's 10; 40 a year beside:
    // (1,360 − 40) ÷ 114 = 11.6.
    assert_eq!(value(&plan, "could-hours"), Some((11.0, Some(11.0))));
    assert_eq!(value(&plan, "could-groups"), Some((10.0, Some(10.0))));
    assert_eq!(binding(&plan), [Limit::Money]);
    // 4–6 families in each.
    assert_eq!(value(&plan, "could-reach"), Some((40.0, Some(60.0))));
}

#[test]
fn what_cos_p_gives_for_80_000_kroner_and_two_at_40_per_cent() {
    let own = [
        ("size", "8"),
        ("leaders", "2"),
        ("coordination", "40"),
        ("preparation", "1"),
        ("supervision-other", "20"),
    ];
    let plan = got("cos-p", &own, &[("extra-group", "3000"), ("extra-year", "5000")]);
    // (80,000 − 5,000) ÷ 3,000 = 25 groups.
    assert_eq!(value(&plan, "could-money"), Some((25.0, Some(25.0))));
    // 8 sessions × (1.5–2 + 1 hours) × 2 = 40–48 hours, and 60 a year beside:
    // (1,360 − 60) ÷ 48 = 27.1, and (1,360 − 60) ÷ 40 = 32.5.
    assert_eq!(value(&plan, "could-hours"), Some((27.0, Some(32.0))));
    assert_eq!(value(&plan, "could-groups"), Some((25.0, Some(25.0))));
    assert_eq!(value(&plan, "could-reach"), Some((200.0, Some(200.0))));
    assert_eq!(binding(&plan), [Limit::Money]);
}

#[test]
fn money_alone_pays_the_wages_too() {
    let own: Vec<(String, &str)> =
        PIP.iter().map(|(key, text)| (format!("set-pip-klubben-{key}"), *text)).collect();
    let own: Vec<(&str, &str)> = own.iter().map(|(key, text)| (key.as_str(), *text)).collect();
    let shared = [("budget", "500000"), ("rate", "450"), ("extra-group", "6000"), ("extra-year", "4000")];
    let plan = plan_of("pip-klubben", &[&shared[..], &own].concat());
    // 130 paid hours a year and 4,000 kroner first: 62,500. A group: 133–190 hours and 6,000
    // kroner, 65,850–91,500. (500,000 − 62,500) ÷ 91,500 = 4.8, and ÷ 65,850 = 6.6.
    assert_eq!(value(&plan, "could-groups"), Some((4.0, Some(6.0))));
}

#[test]
fn what_is_not_known_is_not_known_the_other_way_round_either() {
    for id in real_ids() {
        let plan =
            plan(&real(&id), &THERE.iter().fold(PlanInputs::default(), |it, (key, text)| it.with(key, text)));
        let Some(got) = plan.got() else { continue };
        let is_missing = got.limits.iter().any(|(_, figure)| figure.value.whole.is_none());
        assert!(!is_missing || (got.groups.value.whole.is_none() && got.binding.is_empty()), "{id}");
        // Only what is typed is a limit, and nothing typed is none.
        assert!(plan_of(&id, &[]).got().is_none(), "{id}");
    }
}
