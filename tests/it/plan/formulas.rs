//! Figures that can be worked out by hand from the sources.

use tiltak::plan::Way;

use super::{formula, plan_of, value};

const FAMILIESTUE: &str = "familiestue-nyborg";
const PIP: &str = "pip-klubben";
const BIR: &str = "barn-i-rusfamilier";

#[test]
fn a_course_of_familiestue_is_78_hours_together_with_the_families() {
    let plan = plan_of(FAMILIESTUE, &[]);
    assert_eq!(value(&plan, "contact-familiestue"), Some((78.0, Some(78.0))));
    assert_eq!(formula(&plan, "contact-familiestue"), "13 samlinger × 3 timer × 2 pedagoger = 78 timer");
}

#[test]
fn twenty_families_are_four_or_five_courses_of_familiestue() {
    let plan = plan_of(FAMILIESTUE, &[("reach", "20")]);
    assert_eq!(formula(&plan, "groups"), "20 familier ÷ 4–6 familier = 3,3–5 grupper");
    assert_eq!(value(&plan, "groups-whole"), Some((4.0, Some(5.0))));
    // Six families fill a third of a fourth course, and half-full groups are twice as many.
    let plan = plan_of(FAMILIESTUE, &[("reach", "20"), ("full", "50")]);
    assert_eq!(value(&plan, "groups-whole"), Some((7.0, Some(10.0))));
}

#[test]
fn the_childrens_sessions_of_pip_are_98_to_140_hours_with_two_leaders() {
    let plan = plan_of(PIP, &[]);
    assert_eq!(
        formula(&plan, "series-barnesamlinger"),
        "14 samlinger × 2 gruppeledere × (1,5–2 timer + 2–3 timer) = 98–140 timer"
    );
    assert_eq!(value(&plan, "contact-barnesamlinger"), Some((42.0, Some(56.0))));
    assert_eq!(value(&plan, "preparation-barnesamlinger"), Some((56.0, Some(84.0))));
}

#[test]
fn the_parents_sessions_of_pip_are_told_for_each_leader_until_somebody_says_how_many() {
    let plan = plan_of(PIP, &[]);
    assert_eq!(
        formula(&plan, "leader-foreldresamlinger"),
        "5 samlinger × (1,5–2 timer + 2–3 timer) = 17,5–25 timer"
    );
    assert_eq!(value(&plan, "series-foreldresamlinger"), None);
    // How many is not who: an address from before who leads was asked for is asked.
    let leaders = ("set-pip-klubben-leaders-foreldresamlinger", "2");
    assert_eq!(value(&plan_of(PIP, &[leaders]), "series-foreldresamlinger"), None);
    let plan = plan_of(PIP, &[leaders, ("set-pip-klubben-led-foreldresamlinger", "gruppeledere")]);
    assert_eq!(value(&plan, "series-foreldresamlinger"), Some((35.0, Some(50.0))));
}

#[test]
fn pip_needs_at_least_four_leaders_however_few_the_groups_are() {
    let plan = plan_of(PIP, &[("reach", "16")]);
    assert_eq!(value(&plan, "groups-whole"), Some((2.0, Some(2.0))));
    assert_eq!(value(&plan, "staff-gruppeledere"), Some((4.0, Some(4.0))));
    let plan = plan_of(PIP, &[("reach", "40")]);
    assert_eq!(value(&plan, "staff-gruppeledere"), Some((4.0, Some(10.0))));
    let plan = plan_of(PIP, &[("reach", "40"), ("set-pip-klubben-groups-each-gruppeledere", "2")]);
    assert_eq!(value(&plan, "staff-gruppeledere"), Some((4.0, Some(5.0))));
}

#[test]
fn a_key_person_of_bir_learns_for_four_days_and_leaders_for_two_more() {
    let plan = plan_of(BIR, &[]);
    assert_eq!(plan.way, Way::Workplaces);
    assert_eq!(value(&plan, "training-each-ansatte-i-tjenestene-som-deltar"), Some((4.0, Some(4.0))));
    assert_eq!(value(&plan, "training-each-ledere-og-ressursgrupper"), Some((2.0, Some(2.0))));
    // Ten key persons at least; nobody says how many at most.
    let hours = "set-barn-i-rusfamilier-hours-a-day";
    let plan = plan_of(BIR, &[("workplaces", "5"), (hours, "7,5")]);
    assert_eq!(value(&plan, "staff-nokkelpersoner"), Some((10.0, None)));
    assert_eq!(
        formula(&plan, "training-ansatte-i-tjenestene-som-deltar"),
        "4 dager × 7,5 timer × minst 10 nøkkelpersoner = minst 300 timer"
    );
    assert_eq!(value(&plan, "training-ledere-og-ressursgrupper"), None);
}

#[test]
fn a_visit_in_a_project_period_is_made_once_in_it() {
    let key = |name: &str| format!("set-barn-i-rusfamilier-{name}-eieren-besoker-kommunen-og-veileder");
    let plan = plan_of(BIR, &[(&key("supervision-length"), "3"), (&key("supervised"), "6")]);
    assert_eq!(
        formula(&plan, "supervision-eieren-besoker-kommunen-og-veileder"),
        "3–4 besøk × 3 timer × 6 personer = 54–72 timer"
    );
}

#[test]
fn a_programme_for_one_family_at_a_time_counts_families() {
    let plan = plan_of("marte-meo", &[("reach", "10")]);
    assert_eq!(plan.way, Way::OneAtATime);
    assert!(plan.figure("groups").is_none());
    // Sources disagree, 3–6 and 5–8: everything that either says is possible.
    let plan = plan_of(
        "marte-meo",
        &[
            ("reach", "10"),
            ("set-marte-meo-led-filming-og-tilbakemelding", "marte-meo-terapeut"),
            ("set-marte-meo-leaders", "1"),
            ("set-marte-meo-length-filming-og-tilbakemelding", "2"),
        ],
    );
    assert_eq!(value(&plan, "contact-filming-og-tilbakemelding"), Some((6.0, Some(16.0))));
    assert_eq!(value(&plan, "year-contact-marte-meo-terapeut"), Some((60.0, Some(160.0))));
}

#[test]
fn a_half_full_group_takes_about_twice_as_much_for_each() {
    let programme = crate::support::real(PIP);
    let curve =
        |inputs: &tiltak::plan::PlanInputs| tiltak::plan::plan(&programme, inputs).curve(&programme, inputs);
    let nothing = tiltak::plan::PlanInputs::default();
    assert_eq!(curve(&nothing), None, "the parents' sessions are not known, and a part is not drawn");
    let curve = curve(&nothing.with("set-pip-klubben-led-foreldresamlinger", "ingen")).unwrap();
    let (half, full) = curve.ends().unwrap();
    assert!((half.low() / full.low() - 2.0).abs() < 0.01);
    assert!((half.high().unwrap() / full.high().unwrap() - 2.0).abs() < 0.01);
}
