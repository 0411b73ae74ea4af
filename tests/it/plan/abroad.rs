//! What sources tell only as it is in another country is not put on a municipality silently, and
//! hours that are others' are not nothing.

use tiltak::plan::{PlanInputs, Says, Take, plan};
use tiltak::record::Country;
use tiltak::words::{Language, Words};

use super::plan_of;
use crate::support::{real, real_ids};

const DUA: &str = "de-utrolige-arene";

fn nb() -> &'static Words {
    Words::of(Language::Bokmal)
}

#[test]
fn danish_roles_are_counted_only_when_the_municipality_says_so_or_is_danish() {
    let has_danish = |plan: &tiltak::plan::Plan| plan.roles.iter().any(|it| it.key.contains("danmark"));
    let norwegian = plan_of(DUA, &[]);
    assert!(!has_danish(&norwegian));
    let [left_out] = norwegian.abroad.as_slice() else { panic!("{:?}", norwegian.abroad) };
    assert_eq!((left_out.country, left_out.is_counted), (Country::Denmark, false));
    let names: Vec<&str> = left_out.names.iter().map(|it| it.for_reader(Language::Bokmal).0).collect();
    assert!(names.contains(&"Nye gruppeledere i Danmark"), "{names:?}");
    let asked = norwegian.needs.iter().find(|it| it.field == "set-de-utrolige-arene-abroad-dk").unwrap();
    assert_eq!(asked.said(nb()).as_deref(), Some("Nei"));

    let chosen = plan_of(DUA, &[("set-de-utrolige-arene-abroad-dk", "ja")]);
    assert!(has_danish(&chosen) && chosen.abroad[0].is_counted);
    let danish = plan(&real(DUA), &PlanInputs::default().in_country(Country::Denmark));
    assert!(has_danish(&danish) && danish.abroad.is_empty());
}

#[test]
fn no_field_of_a_norwegian_plan_asks_about_roles_of_another_country() {
    for id in real_ids() {
        for need in &plan_of(&id, &[]).needs {
            let label = need.label.say(nb());
            let is_question = need.field.contains("-abroad-");
            for elsewhere in [" i Danmark", " i Sverige", " i Finland"] {
                assert!(is_question || !label.contains(elsewhere), "{id}: {label}");
            }
        }
    }
    // What is told only of Norway is Norway's, and a Danish municipality is not charged with it.
    let of_norway = |country| plan(&real("marte-meo"), &PlanInputs::default().in_country(country));
    let names = |plan: &tiltak::plan::Plan| {
        plan.roles.iter().map(|it| it.label.say(nb())).collect::<Vec<_>>().join(", ")
    };
    assert!(names(&of_norway(Country::Norway)).contains("Marte Meo-terapeuter i Norge"));
    assert!(!names(&of_norway(Country::Denmark)).contains("Marte Meo-terapeuter i Norge"));
    assert!(names(&of_norway(Country::Denmark)).contains("Marte Meo-terapeuter i Danmark"));
}

#[test]
fn hours_that_are_others_are_never_told_as_none() {
    let said = |id: &str| -> Vec<String> {
        let programme = real(id);
        Take::HoursOfGroup.of(&programme).stated().into_iter().flatten().map(|it| it.says.say(nb())).collect()
    };
    let of_others = "Ikke kommunens timer. Leder: ";
    assert_eq!(said("mestringskatten"), [format!("{of_others}Sykehus eller annen spesialisttjeneste")]);
    assert_eq!(said("fortsatt-foreldre"), [format!("{of_others}Leverandørens folk")]);
    for id in real_ids() {
        let programme = real(&id);
        for taken in Take::HoursOfGroup.of(&programme).stated().into_iter().flatten() {
            let is_nothing = matches!(taken.says, Says::Range(range, _) if range.high() == Some(0.0));
            assert!(!is_nothing, "{id}: {}", taken.says.say(nb()));
        }
    }
}
