//! Money of other countries: apart until a rate is typed, and then worked out with it.

use tiltak::plan::{Counted, Standing};
use tiltak::record::Currency;
use tiltak::words::{Language, Words};

use super::{formula, plan_of, value};
use crate::support::{real, real_ids};

const COURSE: (&str, &str) = ("set-pip-klubben-pay-course", "11 500 DKK");

#[test]
fn an_amount_in_another_currency_needs_its_rate() {
    let others = ("extra-once", "0");
    let plan = plan_of("pip-klubben", &[COURSE, others]);
    let need = plan.needs.iter().find(|it| it.field == COURSE.0).unwrap();
    assert_eq!(need.counted, Counted::Abroad(Currency::Dkk));
    assert_eq!(
        need.said(Words::of(Language::Bokmal)).unwrap().replace('\u{a0}', " "),
        "11 500 danske kroner"
    );
    // Nobody invents a rate: the sum is not known, and it is the rate that is missing.
    assert_eq!(value(&plan, "other-once"), None);
    let missing = &plan.figure("other-once").unwrap().value.missing;
    let missing: Vec<&str> = missing.iter().map(|it| plan.need(*it).field.as_str()).collect();
    assert_eq!(missing, ["fx-dkk"]);
    // 11,500 × 156.40 ÷ 100 = 17,986.
    let plan = plan_of("pip-klubben", &[COURSE, others, ("fx-dkk", "156,40 kr")]);
    let (low, high) = value(&plan, "other-once").unwrap();
    assert!((low - 17_986.0).abs() < 1e-6 && (high.unwrap() - 17_986.0).abs() < 1e-6, "{low}–{high:?}");
    let formula = formula(&plan, "other-once");
    assert!(formula.contains("11 500 danske kroner × 156,4 kr ÷ 100"), "{formula}");
    // A rate of another currency is no rate of this one.
    assert_eq!(value(&plan_of("pip-klubben", &[COURSE, others, ("fx-eur", "1150")]), "other-once"), None);
}

#[test]
fn a_grant_and_the_money_there_is_are_exchanged_too() {
    let rate = ("fx-eur", "1200");
    let grant = [("set-pip-klubben-grant", "1000 euro"), ("set-pip-klubben-grant-years", "4"), rate];
    assert_eq!(value(&plan_of("pip-klubben", &grant), "grant-1"), Some((12_000.0, Some(12_000.0))));
    let there = [
        ("budget", "€ 1000"),
        ("posts", "2"),
        ("post", "40"),
        ("post-hours", "1700"),
        ("extra-group", "3000"),
    ];
    let there = [&there[..], &[("extra-year", "0"), rate]].concat();
    // 12,000 ÷ 3,000 = 4 groups.
    assert_eq!(value(&plan_of("cos-p", &there), "could-money"), Some((4.0, Some(4.0))));
}

#[test]
fn the_rates_that_are_asked_for_are_those_of_the_prices_there_are() {
    for id in real_ids() {
        let programme = real(&id);
        let plan = plan_of(&id, &[]);
        let lines = programme.costs.lines.iter().flat_map(|(_, known)| known.all());
        let amounts = lines.filter_map(|it| it.value.amount).filter(|it| !it.is_nothing());
        let abroad: Vec<Currency> = amounts.map(|it| it.currency).filter(|it| *it != Currency::Nok).collect();
        for need in plan.needs.iter().filter(|it| it.field.starts_with("fx-")) {
            assert!(abroad.iter().any(|it| need.field.ends_with(&format!("{it:?}").to_lowercase())), "{id}");
            // It has no number of its own, and hides nothing while it is empty.
            assert_eq!((need.standing(), need.prefilled), (Standing::LeftOut, None), "{id}");
        }
        let n_asked = plan.needs.iter().filter(|it| it.field.starts_with("fx-")).count();
        assert_eq!(n_asked > 0, !abroad.is_empty(), "{id}");
    }
    // What sources say stands apart, and is told in the own currency when its rate is typed.
    let plan = plan_of("de-utrolige-arene", &[("fx-dkk", "150")]);
    let programme = real("de-utrolige-arene");
    let line = programme.costs.lines.iter().flat_map(|(_, it)| it.all()).find(|it| {
        it.value.amount.is_some_and(|it| it.currency == Currency::Dkk && it.amount.low() == Some(11_500.0))
    });
    let exchanged = plan.exchanged(&line.unwrap().value.amount.unwrap()).unwrap();
    assert_eq!((exchanged.low(), exchanged.high()), (17_250.0, Some(17_250.0)));
}
