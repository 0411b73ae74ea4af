//! The figures of plans in rows, as a page shows them.

use tiltak::plan::{Counted, Work, on_one_axis, side_by_side};
use tiltak::record::Unit;
use tiltak::words::{Language, Words};

use super::plan_of;
use crate::support::{real, real_ids};

#[test]
fn the_hours_of_a_role_stand_in_the_columns_of_all_roles_together() {
    for id in real_ids() {
        let plan = plan_of(&id, &[]);
        let all = plan.hours_of_all();
        assert_eq!(all.len(), Work::of_a_year().count() + 3 + usize::from(plan.has_project()));
        for workload in plan.workloads() {
            assert_eq!(workload.hours.len(), all.len());
            // What a role has hours of, all together have hours of.
            assert!(workload.hours.iter().zip(&all).all(|(own, all)| own.is_none() || all.is_some()), "{id}");
        }
    }
}

#[test]
fn the_same_figure_of_several_plans_stands_in_one_row() {
    let plans = ["pip-klubben", "familiestue-nyborg", "barn-i-rusfamilier"].map(|id| plan_of(id, &[]));
    let rows = side_by_side(&plans.each_ref());
    let mut keys: Vec<&str> = rows.iter().map(|row| row.key).collect();
    assert!(rows.iter().all(|row| row.figures.len() == 3 && row.figures.iter().any(Option::is_some)));
    let cost = rows.iter().find(|row| row.key == "cost-participant").unwrap();
    let names = cost.names(Words::of(Language::Bokmal));
    assert!(names.len() > 1, "kroner for each child are not kroner for each family: {names:?}");
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), rows.len(), "each once");
}

#[test]
fn figures_in_short_are_all_there_the_known_ones_first() {
    for id in real_ids() {
        let plan = plan_of(&id, &[("reach", "20")]);
        let (known, unknown) = plan.in_short();
        assert_eq!(known.len() + unknown.len(), plan.summary().lines.len() + plan.staff().count());
        assert!(known.iter().all(|figure| figure.value.known.is_some()));
    }
}

#[test]
fn what_stands_in_a_formula_twice_is_listed_once() {
    for id in real_ids() {
        for figure in plan_of(&id, &[]).figures {
            let leaves = figure.expr.leaves();
            assert!((1..leaves.len()).all(|at| !leaves[..at].contains(&leaves[at])), "{id}: {}", figure.key);
        }
    }
}

#[test]
fn curves_are_drawn_in_hours_unless_all_are_known_in_kroner() {
    let curve = |fields: &[(&str, &str)]| {
        let inputs = fields
            .iter()
            .fold(Default::default(), |it: tiltak::plan::PlanInputs, (key, text)| it.with(key, text));
        plan_of("pip-klubben", fields).curve(&real("pip-klubben"), &inputs).unwrap()
    };
    let hours = curve(&[("set-pip-klubben-led-foreldresamlinger", "ingen")]);
    assert_eq!(hours.counted, Counted::In(Unit::Hours));
    let kroner = tiltak::plan::Curve { counted: Counted::Kroner, ..hours.clone() };
    assert_eq!(on_one_axis([&kroner].into_iter()), Counted::Kroner);
    assert_eq!(on_one_axis([&kroner, &hours].into_iter()), Counted::In(Unit::Hours));
}
