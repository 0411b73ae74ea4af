//! What plans are held to, with inputs and figures worked out by hand.

use tiltak::words::{Language, Words};

use super::{formula, plan_of, value};
use crate::support::real;

const PIP: &str = "pip-klubben";

fn nb() -> &'static Words {
    Words::of(Language::Bokmal)
}

#[test]
fn an_app_that_nobody_leads_takes_no_hours_for_its_days() {
    let asked = [("reach", "24"), ("years", "3"), ("rate-jordmor-eller-helsesykepleier", "450")];
    let plan = plan_of("mamma-mia", &asked);
    for figure in ["contact-programdager", "preparation-programdager", "contact-kartlegging-av-depresjon"] {
        assert_eq!(value(&plan, figure), Some((0.0, Some(0.0))), "{figure}");
    }
    // Until somebody says who leads.
    let led =
        [("set-mamma-mia-led-programdager", "jordmor-eller-helsesykepleier"), ("set-mamma-mia-leaders", "1")];
    let hours_a_day = [("set-mamma-mia-length-programdager", "1")];
    let plan = plan_of("mamma-mia", &[&asked[..], &led, &hours_a_day].concat());
    assert_eq!(value(&plan, "contact-programdager"), Some((44.0, Some(44.0))));
}

#[test]
fn a_project_ends_and_its_visits_with_it() {
    let key = |name: &str| format!("set-barn-i-rusfamilier-{name}-eieren-besoker-kommunen-og-veileder");
    let (length, supervised) = (key("supervision-length"), key("supervised"));
    let visits = [(length.as_str(), "2"), (supervised.as_str(), "4")];
    for years in ["2", "3", "4", "10"] {
        let plan = plan_of("barn-i-rusfamilier", &[&visits[..], &[("years", years)]].concat());
        // 3–4 visits × 2 hours × 4 persons, however many years are planned.
        assert_eq!(value(&plan, "hours-project"), Some((24.0, Some(32.0))), "{years} years");
        assert!(plan.figure("year-supervision-nokkelpersoner").is_some());
    }
    // Of everything else there is none: what is left of all the years is the visits.
    let plan = plan_of("barn-i-rusfamilier", &visits);
    let others = plan.needs.iter().filter(|it| it.value().is_none()).map(|it| it.field.clone());
    let mut fields: Vec<(String, String)> = others.map(|it| (it, "0".to_owned())).collect();
    fields.iter_mut().filter(|(field, _)| field == "workplaces").for_each(|it| it.1 = "5".to_owned());
    // The source says at least two, and nobody invents an upper end.
    fields.push(("set-barn-i-rusfamilier-floor-nokkelpersoner".to_owned(), "2".to_owned()));
    let mut with = |years: &str| {
        fields.push(("years".to_owned(), years.to_owned()));
        let all: Vec<(&str, &str)> =
            fields.iter().map(|(field, text)| (field.as_str(), text.as_str())).chain(visits).collect();
        let plan = plan_of("barn-i-rusfamilier", &all);
        let period = plan.figure("hours-period").unwrap();
        (period.value.whole.map(|it| (it.low(), it.high())), plan.formula(period, nb()))
    };
    assert_eq!(with("3").0, Some((24.0, Some(32.0))));
    assert_eq!(with("2").0, Some((24.0, Some(32.0))));
    // One year of a year and a half holds two thirds of them.
    assert_eq!(with("1").0, Some((16.0, Some(32.0 / 1.5))));
}

#[test]
fn the_training_of_icdp_is_the_account_that_is_chosen_and_never_their_sum() {
    let plan = plan_of("icdp", &[]);
    let which = plan.needs.iter().find(|it| it.field == "set-icdp-training").unwrap();
    let offers = which.choice.as_ref().unwrap().offers.clone();
    let labels: Vec<String> = offers.iter().map(|it| it.label.say(nb())).collect();
    assert_eq!(labels, ["4–5 måneder, ICDP Norge", "4 dager, ICDP Norge", "6 dager, IMDi og Bufdir"]);
    assert_eq!(value(&plan, "hours-once"), None);
    assert!(plan.figures.iter().all(|it| !it.key.starts_with("training-each-")), "none before one is chosen");
    for (offer, days) in offers.iter().zip([None, Some(4.0), Some(6.0)]) {
        let plan = plan_of("icdp", &[("set-icdp-training", &offer.key)]);
        let each: Vec<_> = plan.figures.iter().filter(|it| it.key.starts_with("training-each-")).collect();
        assert_eq!(each.len(), 1, "{}", offer.key);
        assert_eq!(each[0].value.whole.map(|it| (it.low(), it.high())), days.map(|it| (it, Some(it))));
    }
}

#[test]
fn one_price_of_an_hour_holds_for_all_who_have_none_of_their_own() {
    let led = ("set-pip-klubben-led-foreldresamlinger", "ingen");
    let with = |fields: &[(&str, &str)]| {
        plan_of(PIP, &[&[led, ("reach", "8"), ("extra-group", "0")][..], fields].concat())
    };
    let of_all = with(&[("rate", "450")]);
    assert_eq!(value(&of_all, "cost-group"), Some((98.0 * 450.0, Some(140.0 * 450.0))));
    // The same as when it is typed for the one who leads; and what is typed there goes before.
    assert_eq!(value(&with(&[("rate-gruppeledere", "450")]), "cost-group"), value(&of_all, "cost-group"));
    let both = with(&[("rate", "450"), ("rate-gruppeledere", "600 kr")]);
    assert_eq!(value(&both, "cost-group"), Some((98.0 * 600.0, Some(140.0 * 600.0))));
    // Without any, one answer is missing, and not one for each role.
    let none = with(&[]);
    let group = none.figure("cost-group").unwrap();
    let missing: Vec<&str> = group.value.missing.iter().map(|it| none.need(*it).field.as_str()).collect();
    assert_eq!(missing, ["rate"]);
}

#[test]
fn ends_are_rounded_outward_and_kroner_are_whole() {
    let plan = plan_of(PIP, &[("reach", "25"), ("rate", "450,50")]);
    // 25 ÷ 8–10 is 2.5–3.125.
    assert_eq!(formula(&plan, "groups"), "25 barn ÷ 8–10 barn = 2,5–3,2 grupper");
    let led = ("set-pip-klubben-led-foreldresamlinger", "ingen");
    let plan = plan_of(PIP, &[led, ("rate", "450,25"), ("extra-group", "0")]);
    let group = formula(&plan, "cost-group");
    assert!(group.ends_with("= 44 124–63 035 kr"), "{group}");
}

#[test]
fn two_groups_a_year_are_two_groups() {
    let of = |fields: &[(&str, &str)]| plan_of(PIP, &[&[("reach", "16")][..], fields].concat());
    let plan = of(&[("groups", "2"), ("full", "50")]);
    assert_eq!(value(&plan, "groups-whole"), Some((2.0, Some(2.0))));
    assert_eq!(value(&plan, "in-group"), Some((8.0, Some(8.0))));
    // A half-full group is another question: those are four.
    assert_eq!(value(&of(&[("full", "50")]), "groups-whole"), Some((4.0, Some(4.0))));
    // For one programme alone, too.
    assert_eq!(value(&of(&[("set-pip-klubben-groups", "2")]), "groups-whole"), Some((2.0, Some(2.0))));
}

#[test]
fn a_year_of_pip_klubben_is_as_worked_out_by_hand() {
    let own = |key: &str| format!("set-pip-klubben-{key}");
    let own_fields = [
        ("led-foreldresamlinger", "gruppeledere"),
        ("leaders-foreldresamlinger", "2"),
        ("year-familiekontakt", "30"),
        ("year-lokal-koordinator", "80"),
        ("year-lokale-frivillige", "60"),
        ("supervision-other", "20"),
    ]
    .map(|(key, text)| (own(key), text));
    let shared = [
        ("reach", "24"),
        ("years", "3"),
        ("rate-gruppeledere", "450"),
        ("rate-familiekontakt", "450"),
        ("rate-lokal-koordinator", "450"),
        ("extra-group", "6000"),
        ("extra-year", "4000"),
        ("extra-once", "20000"),
    ];
    let own_fields = own_fields.iter().map(|(key, text)| (key.as_str(), *text));
    let fields: Vec<(&str, &str)> = shared.into_iter().chain(own_fields).collect();
    let plan = plan_of(PIP, &fields);
    // Three groups of 98–140 hours with the children and 35–50 with the parents, and 190 hours
    // whatever the number of groups, 60 of them without a wage.
    assert_eq!(value(&plan, "groups-whole"), Some((3.0, Some(3.0))));
    assert_eq!(value(&plan, "hours-year"), Some((589.0, Some(760.0))));
    assert_eq!(value(&plan, "cost-year"), Some((260_050.0, Some(337_000.0))));
    assert_eq!(formula(&plan, "groups"), "24 barn ÷ 8–10 barn = 2,4–3 grupper");
    let programme = real(PIP);
    assert!(programme.delivery.project_period.stated().is_none(), "no project that ends");
}
