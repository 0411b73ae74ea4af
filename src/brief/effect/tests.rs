//! Every combination of what a study can be, alone and beside another.

use super::*;
use crate::catalogue::built_in_vocabularies;
use crate::record::{Design, Direction, Independence, OpenTerm, OpenVocabulary, Term as _};
use trial::{Result, Size, Strength, decides};

/// A trial that found this in one area, of children.
fn trial<'p>(strength: Strength, size: Size, direction: Direction, area: &'p OpenTerm) -> Trial<'p> {
    let result =
        Result { area, whom: Whom::Child, direction, is_of_families: false, variant: None, finding: None };
    Trial { strength, size, tells_analysed: true, began: None, results: vec![result], reports: Vec::new() }
}

fn head(trials: &[Trial<'_>]) -> EffectHead {
    EffectHead::of(&unit::units(trials))
}

const STRENGTHS: [Strength; 2] = [Strength::Decides, Strength::Weaker];
const SIZES: [Size; 3] = [Size::Enough, Size::Small, Size::NotStated];
const WAYS: [Direction; 4] = [Direction::Better, Direction::NoDifference, Direction::Worse, Direction::Mixed];

#[test]
fn no_small_or_weaker_trial_moves_the_head_towards_yes() {
    let vocabularies = built_in_vocabularies();
    let areas: Vec<_> = vocabularies.of(OpenVocabulary::Outcome).iter().take(2).map(|it| &**it).collect();
    let mut all: Vec<(bool, Trial<'_>)> = Vec::new();
    for strength in STRENGTHS {
        for size in SIZES {
            for direction in WAYS {
                for area in &areas {
                    let may_lift = strength == Strength::Decides && size != Size::Small;
                    all.push((may_lift, trial(strength, size, direction, area)));
                }
            }
        }
    }
    let nothing = head(&[]);
    assert_eq!(nothing, EffectHead::Unknown);
    for (may_lift, one) in &all {
        if !may_lift {
            assert!(head(std::slice::from_ref(one)) <= nothing, "{one:?}");
        }
        for (_, other) in &all {
            let alone = head(std::slice::from_ref(other));
            let both = head(&[other.clone(), one.clone()]);
            assert_eq!(
                both,
                head(&[one.clone(), other.clone()]),
                "the order counts for {one:?} and {other:?}"
            );
            if !may_lift {
                assert!(both <= alone, "{one:?} lifts {other:?} from {alone:?} to {both:?}");
            }
        }
    }
}

#[test]
fn what_two_trials_that_decide_come_to() {
    use Direction::{Better, Mixed, NoDifference, Worse};
    let vocabularies = built_in_vocabularies();
    let areas: Vec<_> = vocabularies.of(OpenVocabulary::Outcome).iter().take(2).map(|it| &**it).collect();
    let decides = |direction, area: usize| trial(Strength::Decides, Size::Enough, direction, areas[area]);
    let both = |one, other, area| head(&[decides(one, 0), decides(other, area)]);
    for area in [0, 1] {
        assert_eq!(both(Better, Better, area), EffectHead::Works);
        assert_eq!(both(NoDifference, NoDifference, area), EffectHead::NotShown);
        assert_eq!(both(Better, Worse, area), EffectHead::Conflicting);
        assert_eq!(both(Better, Mixed, area), EffectHead::Conflicting);
        assert_eq!(both(NoDifference, Worse, area), EffectHead::Worse);
    }
    assert_eq!(
        both(Better, NoDifference, 0),
        EffectHead::Conflicting,
        "in one area they go against each other"
    );
    assert_eq!(both(Better, NoDifference, 1), EffectHead::Partly);
}

#[test]
fn a_weaker_trial_can_make_better_mixed_and_nothing_else() {
    let vocabularies = built_in_vocabularies();
    let area = &*vocabularies.of(OpenVocabulary::Outcome)[0];
    for size in [Size::Enough, Size::NotStated] {
        for way in WAYS {
            let beside = |decided| {
                head(&[
                    trial(Strength::Decides, size, decided, area),
                    trial(Strength::Weaker, size, way, area),
                ])
            };
            let better = if way == Direction::Better { EffectHead::Works } else { EffectHead::Conflicting };
            assert_eq!(beside(Direction::Better), better);
            assert_eq!(beside(Direction::NoDifference), EffectHead::NotShown);
            assert_eq!(beside(Direction::Worse), EffectHead::Worse);
        }
    }
}

#[test]
fn lots_and_reviews_decide_and_nothing_else_does() {
    for &design in Design::ALL {
        let expected = matches!(design, Design::Rct | Design::SystematicReview);
        let text = example(design, Independence::Unknown, "programme", Direction::Better, Some(500));
        let programme = read(&text);
        let study = &programme.evaluation.studies.all()[0].value;
        assert_eq!(decides(study), expected, "{design:?}");
    }
}

/// A record with one study.
fn example(
    design: Design,
    independence: Independence,
    of: &str,
    direction: Direction,
    n: Option<u32>,
) -> String {
    let analysed = n.map(|n| {
        format!(
            "\n[[evaluation.studies.analysed]]\narm = \"all\"\nquantity = {{ exactly = {n}, unit = \"children\" }}\nsource = {{ id = \"nettside\", at = \"Tall\" }}\n"
        )
    });
    format!(
        "\n[[evaluation.studies]]\ntitle = \"En studie\"\nof = \"{of}\"\ndesign = \"{}\"\ndesign-text = \"En studie.\"\nindependence = \"{}\"\ncomparison-group = true\ncountry = \"NO\"\nsource = {{ id = \"nettside\", at = \"Studier\" }}\n{}\n[[evaluation.studies.outcomes]]\nparticipants = [\"child\"]\nareas = [\"child-behaviour\"]\ndirection = \"{}\"\nkind = \"measured-change\"\ntext = \"Et funn.\"\nsource = {{ id = \"nettside\", at = \"Funn\" }}\n",
        design.key(),
        independence.key(),
        analysed.unwrap_or_default(),
        direction.key(),
    )
}

fn read(evaluation: &str) -> Programme {
    crate::evidence::example::programme(evaluation)
}

fn head_of(programme: &Programme) -> EffectHead {
    let evidence = Evidence::of(programme);
    let trials = trial::trials(&evidence.known);
    EffectHead::of(&considered(programme, &trials))
}

#[test]
fn of_one_study_only_a_large_own_trial_with_lots_drawn_says_yes() {
    for &design in Design::ALL {
        // A measured change that goes no way is refused where it is written.
        for &direction in Direction::ALL.iter().filter(|it| **it != Direction::NoDirection) {
            for of in ["programme", "original"] {
                for n in [None, Some(127), Some(128)] {
                    let text = example(design, Independence::Independent, of, direction, n);
                    let decides = matches!(design, Design::Rct | Design::SystematicReview);
                    let counts = decides && of == "programme" && n != Some(127);
                    let expected = match direction {
                        Direction::Better if counts => EffectHead::Works,
                        Direction::NoDifference if counts => EffectHead::NotShown,
                        Direction::Worse if counts => EffectHead::Worse,
                        Direction::Mixed if counts => EffectHead::Conflicting,
                        Direction::Better
                        | Direction::NoDifference
                        | Direction::Worse
                        | Direction::Mixed
                        | Direction::NotMeasured
                        | Direction::NoDirection => EffectHead::Unknown,
                    };
                    assert_eq!(head_of(&read(&text)), expected, "{design:?} {direction:?} {of} {n:?}");
                }
            }
        }
    }
}

#[test]
fn a_study_of_the_original_changes_no_head() {
    for &of_own in &[Direction::Better, Direction::NoDifference] {
        let own = example(Design::Rct, Independence::Owner, "programme", of_own, Some(300));
        for &direction in &WAYS {
            let original = example(Design::Rct, Independence::Independent, "original", direction, Some(9000));
            assert_eq!(head_of(&read(&(own.clone() + &original))), head_of(&read(&own)));
        }
    }
}

#[test]
fn who_stood_behind_changes_no_head() {
    for &independence in Independence::ALL {
        let text = example(Design::Rct, independence, "programme", Direction::Better, Some(300));
        assert_eq!(head_of(&read(&text)), EffectHead::Works);
    }
}

#[test]
fn what_does_not_count_leaves_it_unknown() {
    let trial = || example(Design::Rct, Independence::Independent, "programme", Direction::Better, Some(300));
    let of_study = |line: &str| trial().replace("country = \"NO\"\n", &format!("country = \"NO\"\n{line}\n"));
    let of_finding =
        |line: &str| trial().replace("text = \"Et funn.\"\n", &format!("text = \"Et funn.\"\n{line}\n"));
    for text in [
        of_study("compared-with = [\"another-version\"]"),
        of_study("compared-with = [\"another-programme\"]"),
        of_finding("subgroup = \"De eldste\""),
        trial().replace("areas = [\"child-behaviour\"]\n", ""),
        trial().replace("measured-change", "perceived-benefit"),
        trial().replace("comparison-group = true", "comparison-group = false"),
    ] {
        assert_eq!(head_of(&read(&text)), EffectHead::Unknown, "{text}");
    }
    let review = example(
        Design::SystematicReview,
        Independence::Independent,
        "programme",
        Direction::Better,
        Some(300),
    );
    let says_nothing = review.replace("comparison-group = true\n", "");
    assert_eq!(
        head_of(&read(&says_nothing)),
        EffectHead::Unknown,
        "a review only as far as its studies compare"
    );
}

#[test]
fn reports_of_one_trial_are_one_and_its_latest_measurement_counts() {
    let at = |when: &str, direction: Direction, n| {
        let text = example(Design::Rct, Independence::Owner, "programme", direction, n);
        let text = text.replace("country = \"NO\"\n", "country = \"NO\"\ntrial = \"NCT1\"\n");
        text.replace("text = \"Et funn.\"\n", &format!("text = \"Et funn.\"\nmeasured-at = \"{when}\"\n"))
    };
    let faded = at("end", Direction::Better, Some(100)) + &at("later", Direction::NoDifference, Some(200));
    assert_eq!(head_of(&read(&faded)), EffectHead::NotShown, "it had faded later");
    let small = at("end", Direction::Better, Some(100)) + &at("end", Direction::Better, Some(100));
    assert_eq!(head_of(&read(&small)), EffectHead::Unknown, "two reports on 100 are not 200");
}

#[test]
fn staff_count_where_staff_are_the_learners() {
    let text = example(Design::Rct, Independence::Owner, "programme", Direction::Better, Some(300));
    let of_staff = text.replace("participants = [\"child\"]", "participants = [\"staff\"]");
    assert_eq!(head_of(&read(&of_staff)), EffectHead::Unknown);
    let learners = "\n[target-group]\nparticipants = { values = [\"staff\"], source = { id = \"nettside\", at = \"Hvem\" } }\n";
    assert_eq!(head_of(&read(&(of_staff + learners))), EffectHead::Works);
}

/// What is said of a record with these studies, to a reader in Norway.
fn said(evaluation: &str) -> String {
    use crate::words::{Language, Words};
    answer(&read(evaluation), jiff::civil::date(2026, 11, 22), Country::Norway)
        .whole(Words::of(Language::Bokmal))
        .join(" ")
}

/// A trial of this programme with these in its arms, and nobody told of as analysed.
fn in_arms(counts: &[(&str, u32, &str)]) -> String {
    let count = |(arm, number, unit): &(&str, u32, &str)| {
        let arm = if arm.is_empty() { String::new() } else { format!("arm = \"{arm}\"\n") };
        format!(
            "\n[[evaluation.studies.participants]]\n{arm}quantity = {{ exactly = {number}, unit = \"{unit}\" }}\ntext = \"Så mange.\"\nsource = {{ id = \"nettside\", at = \"Tall\" }}\n"
        )
    };
    let counted: String = counts.iter().map(count).collect();
    let study = example(Design::Rct, Independence::Unknown, "programme", Direction::Better, None);
    study.replace("\n[[evaluation.studies.outcomes]]", &(counted + "\n[[evaluation.studies.outcomes]]"))
}

#[test]
fn two_arms_are_added_when_they_count_the_same() {
    let (programme, comparison) = ("programme", "comparison");
    for (counts, is_enough) in [
        (vec![(programme, 75, "families"), (comparison, 57, "families")], true),
        (vec![(programme, 70, "children"), (comparison, 57, "children")], false),
        // Children and their families are not added up.
        (vec![(programme, 75, "families"), (comparison, 57, "children")], false),
        // Two numbers without an arm may be the same people.
        (vec![("", 75, "families"), ("", 57, "families")], false),
        (vec![("", 130, "parents"), (programme, 60, "parents")], true),
        (vec![(programme, 300, "municipalities")], true),
    ] {
        let programme = read(&in_arms(&counts));
        let expected = if is_enough { EffectHead::Works } else { EffectHead::Unknown };
        assert_eq!(head_of(&programme), expected, "{counts:?}");
        assert!(!is_enough || said(&in_arms(&counts)).contains("til slutt, er ikke oppgitt."));
    }
}

#[test]
fn what_nobody_dates_counts_beside_the_latest() {
    let report = |dated: &str, direction: Direction| {
        let text = example(Design::Rct, Independence::Owner, "programme", direction, Some(300));
        let text = text.replace("country = \"NO\"\n", "country = \"NO\"\ntrial = \"NCT1\"\n");
        text.replace("text = \"Et funn.\"\n", &format!("text = \"Et funn.\"\n{dated}"))
    };
    let later = report("measured-at = \"later\"\n", Direction::Better);
    for (other, expected) in [
        (Direction::NoDifference, EffectHead::Conflicting),
        (Direction::Worse, EffectHead::Conflicting),
        (Direction::Better, EffectHead::Works),
    ] {
        assert_eq!(head_of(&read(&(later.clone() + &report("", other)))), expected, "{other:?}");
    }
}

#[test]
fn what_a_small_trial_did_not_find_is_told_whatever_another_found() {
    let small = |direction| example(Design::Rct, Independence::Independent, "programme", direction, Some(90));
    let large = example(Design::Rct, Independence::Independent, "programme", Direction::Better, Some(400));
    let null = "En liten studie viste ingen sikker forskjell i barnets atferd.";
    assert!(said(&small(Direction::NoDifference)).contains(null));
    assert!(said(&(large.clone() + &small(Direction::NoDifference))).contains(null));
    assert!(said(&(small(Direction::Better) + &small(Direction::NoDifference))).contains(null));
    assert!(said(&small(Direction::Worse)).contains("I en liten studie ble det dårligere: barnets atferd."));
    assert!(!said(&(large + &small(Direction::Better))).contains("liten studie"));
}

#[test]
fn what_became_worse_for_some_is_told_and_moves_no_head() {
    let study = |direction, subgroup: &str| {
        let text = example(Design::Rct, Independence::Independent, "programme", direction, Some(400));
        text.replace("text = \"Et funn.\"\n", &format!("text = \"Et funn.\"\n{subgroup}"))
    };
    let subgroup = "subgroup = \"De eldste\"\n";
    let both = study(Direction::Better, "") + &study(Direction::Worse, subgroup);
    assert_eq!(head_of(&read(&both)), EffectHead::Works);
    assert!(said(&both).contains("Dårligere for en del: barnets atferd. Det gjelder: De eldste."));
    for direction in [Direction::Better, Direction::NoDifference] {
        assert!(!said(&study(direction, subgroup)).contains("for en del"));
    }
}

#[test]
fn a_change_is_told_with_its_areas_and_not_for_a_part_alone() {
    let study = |direction, more: &str| {
        let text = example(Design::PrePost, Independence::Unknown, "programme", direction, None);
        let text = text.replace("comparison-group = true\n", "");
        text.replace("text = \"Et funn.\"\n", &format!("text = \"Et funn.\"\n{more}"))
    };
    let better = study(Direction::Better, "");
    assert!(said(&better).contains("ble det bedring i barnets atferd."));
    assert!(said(&study(Direction::NoDifference, "")).contains("endret det seg ikke: barnets atferd."));
    let unlike = "Fra før til etter var funnene ulike: barnets atferd.";
    assert!(said(&(better.clone() + &study(Direction::Worse, ""))).contains(unlike));
    let of_parents = study(Direction::Mixed, "").replace("child-behaviour", "parenting");
    assert!(said(&(better.clone() + &of_parents)).contains("Det gikk ikke like godt med foreldrerollen."));
    let for_some = said(&(better.clone() + &study(Direction::Worse, "subgroup = \"De yngste\"\n")));
    assert!(for_some.contains("ble det dårligere for en del: barnets atferd. Det gjelder: De yngste."));
    assert!(!said(&study(Direction::Better, "subgroup = \"De eldste\"\n")).contains("Fra før til etter"));
}

#[test]
fn that_no_study_is_from_here_is_said_only_when_none_is() {
    let from = |country: &str, n| {
        let text = example(Design::Rct, Independence::Independent, "programme", Direction::Better, Some(n));
        text.replace("country = \"NO\"\n", country)
    };
    let (swede, norse) = ("country = \"SE\"\n", "country = \"NO\"\n");
    assert!(said(&from(swede, 400)).contains("Ingen studie er kjent fra Norge."));
    assert!(!said(&from("", 400)).contains("fra Norge"), "one without a country may be from here");
    assert!(!said(&(from(swede, 400) + &from("", 400))).contains("fra Norge"));
    assert!(!said(&(from("", 400) + &from(norse, 90))).contains("fra Norge"));
    let both = said(&(from(swede, 400) + &from(norse, 90)));
    assert!(
        both.contains("De avgjørende studiene er ikke kjent fra Norge.") && !both.contains("Ingen studie")
    );
    assert!(!said(&from(norse, 400)).contains("fra Norge"));
}

#[test]
fn it_is_not_said_that_nobody_compared_when_nobody_says_how_it_was_done() {
    let unknown = || example(Design::Unknown, Independence::Unknown, "programme", Direction::Better, None);
    let asked =
        example(Design::UserSatisfaction, Independence::Unknown, "programme", Direction::Better, None);
    let asked = asked.replace("comparison-group = true\n", "");
    for text in [unknown(), unknown() + &asked, unknown().replace("measured-change", "satisfaction")] {
        let said = said(&text);
        assert!(said.contains("sto ikke i det vi leste") && !said.contains("Ingen studie har"), "{said}");
    }
    assert!(said(&asked).contains("Ingen studie har en sammenligningsgruppe."));
}

/// The same, of a programme with these aims whose only source was read whole.
fn whole(aims: &str, evaluation: &str) -> String {
    use crate::words::{Language, Words};
    let programme = crate::evidence::example::read_whole(aims, evaluation);
    answer(&programme, jiff::civil::date(2026, 11, 22), Country::Norway)
        .whole(Words::of(Language::Bokmal))
        .join(" ")
}

mod limited;
mod told;
mod known;
mod kept;
