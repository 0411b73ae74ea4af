//! The budget of four years: every line is what it says, and they hang together.

use tiltak::plan::{BudgetRow, Plan, PlanInputs, budgets_beside, plan};
use tiltak::record::Programme;

use super::{plan_of, value};
use crate::support::{real, real_ids};

/// Pip-klubben with three groups a year, as worked out by hand elsewhere: 529–700 paid hours at
/// 450 kroner, and 22,000 kroner besides; 20,000 and 100 hours to get going.
const FILLED: &[(&str, &str)] = &[
    ("reach", "24"),
    ("rate", "450"),
    ("extra-group", "6000"),
    ("extra-year", "4000"),
    ("extra-once", "20000"),
    ("set-pip-klubben-led-foreldresamlinger", "gruppeledere"),
    ("set-pip-klubben-leaders-foreldresamlinger", "2"),
    ("set-pip-klubben-year-familiekontakt", "30"),
    ("set-pip-klubben-year-lokal-koordinator", "80"),
    ("set-pip-klubben-year-lokale-frivillige", "60"),
    ("set-pip-klubben-supervision-other", "20"),
];

/// The same with more typed, and every hour of training that is asked for left at nothing.
fn filled(more: &[(&str, &str)]) -> Plan {
    let programme = real("pip-klubben");
    let typed = FILLED.iter().chain(more);
    let mut inputs = typed.fold(PlanInputs::default(), |it, (key, text)| it.with(key, text));
    for need in plan(&programme, &inputs).needs {
        let is_of_training = need.field.contains("-training") || need.field.contains("-trained");
        if need.value().is_none() && is_of_training {
            inputs = inputs.with(&need.field, "0");
        }
    }
    plan(&programme, &inputs)
}

#[track_caller]
fn is_near(found: Option<(f64, Option<f64>)>, low: f64, high: f64) {
    let (from, to) = found.expect("it is known");
    let near = |one: f64, other: f64| (one - other).abs() < 1e-6 * (1.0 + other.abs());
    assert!(near(from, low) && near(to.unwrap(), high), "{from}–{to:?}, and not {low}–{high}");
}

#[test]
fn what_is_paid_once_is_told_apart_from_what_runs() {
    let plan = filled(&[]);
    is_near(value(&plan, "start-1"), 20_000.0, 20_000.0);
    is_near(value(&plan, "start-2"), 0.0, 0.0);
    for year in 1..=4 {
        is_near(value(&plan, &format!("running-{year}")), 260_050.0, 337_000.0);
    }
    is_near(value(&plan, "all-1"), 280_050.0, 357_000.0);
    is_near(value(&plan, "all-4"), 260_050.0, 337_000.0);
}

#[test]
fn what_is_on_top_of_wages_is_lines_with_the_rates_that_are_typed() {
    let bare = filled(&[]);
    assert!(bare.figure("pension-1").is_none(), "no rate, no line");
    is_near(value(&bare, "pay-2"), 529.0 * 450.0, 700.0 * 450.0);
    let plan = filled(&[("holiday-pay", "12"), ("pension", "10 %"), ("employer-tax", "14,1")]);
    let (low, high) = (529.0 * 450.0, 700.0 * 450.0);
    is_near(value(&plan, "wage-2"), low, high);
    is_near(value(&plan, "holiday-pay-2"), low * 0.12, high * 0.12);
    is_near(value(&plan, "pension-2"), low * 0.10, high * 0.10);
    is_near(value(&plan, "tax-2"), low * 1.22 * 0.141, high * 1.22 * 0.141);
    is_near(value(&plan, "pay-2"), low * 1.22 * 1.141, high * 1.22 * 1.141);
    is_near(value(&plan, "cost-year"), low * 1.22 * 1.141 + 22_000.0, high * 1.22 * 1.141 + 22_000.0);
}

#[test]
fn time_that_is_already_paid_is_no_money_that_must_be_found() {
    assert_eq!(value(&filled(&[]), "to-find-2"), None, "nobody guesses how much of the time is new");
    let all_paid = filled(&[("new-time", "0")]);
    is_near(value(&all_paid, "to-find-2"), 22_000.0, 22_000.0);
    is_near(value(&all_paid, "already-2"), 529.0 * 450.0, 700.0 * 450.0);
    let some = filled(&[("new-time", "25 %")]);
    is_near(value(&some, "to-find-2"), 529.0 * 112.5 + 22_000.0, 700.0 * 112.5 + 22_000.0);
    is_near(value(&some, "already-2"), 529.0 * 337.5, 700.0 * 337.5);
}

#[test]
fn a_grant_is_taken_off_as_long_as_it_lasts_and_only_when_it_is_granted() {
    let grant =
        [("set-pip-klubben-grant", "30 000"), ("set-pip-klubben-grant-years", "2"), ("new-time", "100")];
    let with = |status: &str| filled(&[&grant[..], &[("set-pip-klubben-grant-status", status)]].concat());
    for status in ["applied", "not-applied"] {
        let plan = with(status);
        is_near(value(&plan, "net-if-2"), 230_050.0, 307_000.0);
        is_near(value(&plan, "to-find-2"), 260_050.0, 337_000.0);
    }
    let granted = with("granted");
    is_near(value(&granted, "net-granted-2"), 230_050.0, 307_000.0);
    is_near(value(&granted, "to-find-2"), 230_050.0, 307_000.0);
    // The third year has no grant.
    is_near(value(&granted, "grant-3"), 0.0, 0.0);
    is_near(value(&granted, "to-find-3"), 260_050.0, 337_000.0);
    // More than it costs leaves nothing to find, and nothing over.
    let much = filled(
        &[
            &[("set-pip-klubben-grant-status", "granted")],
            &grant[1..],
            &[("set-pip-klubben-grant", "900000")],
        ]
        .concat(),
    );
    is_near(value(&much, "to-find-1"), 0.0, 0.0);
}

#[test]
fn prices_rise_from_the_year_they_are_of() {
    let plan = filled(&[("index", "3")]);
    is_near(value(&plan, "running-1"), 260_050.0, 337_000.0);
    is_near(value(&plan, "running-3"), 260_050.0 * 1.03 * 1.03, 337_000.0 * 1.03 * 1.03);
    let later = filled(&[("index", "3"), ("price-year", "2026"), ("first-year", "2027")]);
    is_near(value(&later, "running-1"), 260_050.0 * 1.03, 337_000.0 * 1.03);
    assert_eq!(later.price_year().as_deref(), Some("2026"));
}

#[test]
fn a_line_of_one_programme_is_of_that_alone() {
    let food = ("set-pip-klubben-pay-food", "2 000 kr");
    is_near(value(&filled(&[food]), "cost-year"), 266_050.0, 343_000.0);
    is_near(value(&filled(&[("set-pip-klubben-pay-licence", "5000,-")]), "cost-year"), 265_050.0, 342_000.0);
    is_near(value(&filled(&[("set-pip-klubben-pay-course", "9000")]), "start-1"), 29_000.0, 29_000.0);
    let extra = ("extra-group", "0");
    let other = |fields: &[(&str, &str)]| value(&plan_of("familiestue-nyborg", fields), "other-group");
    assert_eq!(other(&[extra, food]), Some((0.0, Some(0.0))));
}

#[test]
fn the_lines_of_every_budget_hang_together() {
    let programmes: Vec<Programme> = real_ids().iter().map(|id| real(id)).collect();
    for programme in &programmes {
        let asked = plan(programme, &PlanInputs::default()).needs;
        let choices = asked.iter().filter_map(|it| Some((it, it.choice.as_ref()?)));
        let inputs = choices
            .fold(PlanInputs::default(), |it, (need, choice)| it.with(&need.field, &choice.offers[0].key));
        let inputs = plan(programme, &inputs)
            .needs
            .iter()
            .filter(|it| it.choice.is_none() && it.value().is_none())
            .fold(inputs.with("years", "4"), |it, need| it.with(&need.field, "3"));
        let plan = plan(programme, &inputs);
        for year in 1..=4 {
            let of = |row: &str| value(&plan, &format!("{row}-{year}"));
            let (Some(all), Some(pay), Some(other)) = (of("all"), of("pay"), of("other")) else { continue };
            let close = (all.0 - pay.0 - other.0).abs() < 1e-6 * (1.0 + all.0);
            assert!(close, "{}, year {year}: {all:?} is not {pay:?} and {other:?}", programme.id);
        }
    }
}

#[test]
fn three_years_of_two_budgets_stand_side_by_side() {
    let grant = [("set-pip-klubben-grant", "30000"), ("set-pip-klubben-grant-years", "2")];
    let (with, without) = (filled(&grant), plan_of("familiestue-nyborg", &[("reach", "20")]));
    let lines = budgets_beside(&[&with, &without], 3);
    assert!(lines.iter().all(|line| line.years.len() == 3 && line.years.iter().all(|it| it.len() == 2)));
    let line = |row: BudgetRow| lines.iter().find(|line| line.row == row);
    assert!(line(BudgetRow::Running).unwrap().years.iter().flatten().all(Option::is_some));
    // What one of them has is a line, and the other has none of it.
    let grants = line(BudgetRow::Grant).unwrap();
    assert!(grants.years.iter().all(|it| it[0].is_some() && it[1].is_none()));
    assert!(line(BudgetRow::Project).is_none(), "neither has a project that ends");
}
