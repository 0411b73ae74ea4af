//! Unknown stays unknown, and more groups never cost fewer hours.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use tiltak::plan::{Plan, PlanInputs, Standing, plan};
use tiltak::record::Programme;

use super::{plan_of, value};
use crate::support::{real, real_ids};

static ALL: LazyLock<Vec<Programme>> = LazyLock::new(|| real_ids().iter().map(|id| real(id)).collect());

/// The fields of a programme's plan.
fn fields(programme: &Programme) -> Vec<String> {
    plan(programme, &PlanInputs::default()).needs.into_iter().map(|it| it.field).collect()
}

/// A real programme, and some of its fields filled in.
fn any_filling() -> impl Strategy<Value = (usize, PlanInputs)> {
    let some = || proptest::collection::vec(proptest::option::of(1_u8..20), 80);
    (0..ALL.len(), some(), some()).prop_map(|(at, answers, numbers)| {
        // What is answered decides which numbers are asked for.
        let asked = plan(&ALL[at], &PlanInputs::default()).needs;
        let choices = asked.iter().filter_map(|it| Some((it, it.choice.as_ref()?)));
        let inputs = choices.zip(answers).fold(PlanInputs::default(), |it, ((need, choice), answer)| {
            let Some(answer) = answer else { return it };
            it.with(&need.field, &choice.offers[usize::from(answer) % choice.offers.len()].key)
        });
        let fields = plan(&ALL[at], &inputs).needs;
        let fields = fields.iter().filter(|it| it.choice.is_none()).zip(numbers);
        let filled = fields.filter_map(|(need, number)| Some((&need.field, number?)));
        (at, filled.fold(inputs, |it, (field, number)| it.with(field, &number.to_string())))
    })
}

fn known(plan: &Plan) -> Vec<&str> {
    plan.figures.iter().filter(|it| it.value.whole.is_some()).map(|it| it.key.as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_figure_has_a_value_only_when_nothing_that_it_needs_is_missing((at, inputs) in any_filling()) {
        let plan = plan(&ALL[at], &inputs);
        for figure in &plan.figures {
            let missing = plan.needs_of(figure).into_iter();
            let missing = missing.filter(|need| plan.need(*need).standing() == Standing::Missing);
            // What follows another is asked for there.
            let missing: BTreeSet<_> = missing.map(|need| plan.need(need).follows().unwrap_or(need)).collect();
            prop_assert_eq!(
                figure.value.whole.is_some(), missing.is_empty(), "{} of {}", &figure.key, &plan.programme
            );
            prop_assert_eq!(&figure.value.missing, &missing);
            for range in [figure.value.whole, figure.value.known].into_iter().flatten() {
                prop_assert!(range.low() >= 0.0 && range.high().is_none_or(|high| range.low() <= high));
            }
        }
    }

    #[test]
    fn filling_in_a_field_never_makes_another_figure_unknown(
        (at, inputs) in any_filling(), which in 0_usize..1000, number in 1_u8..20
    ) {
        let before = plan(&ALL[at], &inputs);
        // Another answer is another plan; it is numbers that are filled in.
        let numbers = before.needs.iter().filter(|it| it.choice.is_none());
        let fields: Vec<String> = numbers.map(|it| it.field.clone()).collect();
        let field = &fields[which % fields.len()];
        let after = plan(&ALL[at], &inputs.clone().with(field, &number.to_string()));
        let after = known(&after);
        // What there is a limit more of is another question.
        for key in known(&before).into_iter().filter(|it| !it.starts_with("could-")) {
            prop_assert!(after.contains(&key), "{key} became unknown through {field}");
        }
    }

    #[test]
    fn more_to_reach_is_never_fewer_groups_hours_or_kroner(
        (at, inputs) in any_filling(), few in 1_u32..200, more in 0_u32..200
    ) {
        let with = |n: u32| {
            let n = n.to_string();
            plan(&ALL[at], &inputs.clone().with("reach", &n).with("workplaces", &n))
        };
        let (few, many) = (with(few), with(few + more));
        for key in ["groups-whole", "hours-year", "hours-once", "hours-period", "cost-year", "cost-period"] {
            let (Some(few), Some(many)) = (few.figure(key), many.figure(key)) else { continue };
            for (few, many) in [(few.value.whole, many.value.whole), (few.value.known, many.value.known)] {
                let (Some(few), Some(many)) = (few, many) else { continue };
                prop_assert!(few.low() <= many.low() + 1e-6);
                if let (Some(few), Some(many)) = (few.high(), many.high()) {
                    prop_assert!(few <= many + 1e-6);
                }
            }
        }
    }

    #[test]
    fn whatever_is_typed_gives_sound_figures(
        at in 0..ALL.len(), texts in proptest::collection::vec("([0-9 .,–-]{0,12}|NaN|inf|1e9|\\PC{0,8})", 80)
    ) {
        let filled = fields(&ALL[at]).into_iter().zip(texts);
        let inputs = filled.fold(PlanInputs::default(), |it, (field, text)| it.with(&field, &text));
        let plan = plan(&ALL[at], &inputs);
        for figure in &plan.figures {
            let Some(range) = figure.value.whole else { continue };
            prop_assert!(range.low().is_finite() && range.high().is_none_or(f64::is_finite));
        }
    }
}

#[test]
fn a_sum_with_a_part_missing_is_not_the_whole() {
    let plan = plan_of("pip-klubben", &[]);
    let hours = plan.figure("hours-group").unwrap();
    assert_eq!(hours.value.whole, None);
    // The children's sessions; the parents' wait for a number of leaders.
    let known = hours.value.known.unwrap();
    assert_eq!((known.low(), known.high()), (98.0, Some(140.0)));
    let missing: Vec<&str> = hours.value.missing.iter().map(|it| plan.need(*it).field.as_str()).collect();
    assert_eq!(missing, ["set-pip-klubben-led-foreldresamlinger"]);
}

#[test]
fn nothing_typed_costs_nothing_known() {
    for programme in ALL.iter() {
        let plan = plan(programme, &PlanInputs::default());
        for figure in plan.figures.iter().filter(|it| it.key.starts_with("cost-")) {
            assert_eq!(figure.value.known, None, "{} of {}", figure.key, plan.programme);
        }
    }
}

#[test]
fn what_cannot_be_read_counts_as_nothing() {
    for text in ["-5", "NaN", "tjue", "1e400", "999999999", "0"] {
        let plan = plan_of("pip-klubben", &[("reach", text)]);
        assert_eq!(value(&plan, "groups"), None, "{text}");
        assert_eq!(plan.wrong().count(), 1, "{text}");
    }
}

#[test]
fn an_assumption_goes_before_a_source_and_both_are_kept() {
    let plan = plan_of("pip-klubben", &[("set-pip-klubben-size", "6")]);
    let size = plan.needs.iter().find(|it| it.field == "set-pip-klubben-size").unwrap();
    assert_eq!(size.standing(), Standing::Assumed);
    assert_eq!(size.stated.as_ref().unwrap().range.high(), Some(10.0));
    assert_eq!(value(&plan, "in-group"), Some((6.0, Some(6.0))));
}

#[test]
fn volunteers_cost_no_wage() {
    let plan = plan_of("home-start-familiekontakten", &[]);
    let volunteers = plan.roles.iter().find(|it| it.is_volunteer).unwrap();
    assert!(plan.figure(&format!("year-{}", volunteers.key)).is_some());
    assert!(plan.needs.iter().all(|it| it.field != format!("rate-{}", volunteers.key)));
}
