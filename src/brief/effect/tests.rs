//! Every combination of what a study can be, alone and beside another.

use super::*;
use crate::catalogue::built_in_vocabularies;
use crate::record::{Design, Direction, Independence, OpenTerm, OpenVocabulary, Term as _};
use trial::{Result, Size, Strength, strength};

/// A trial that found this in one area, of children.
fn trial<'p>(strength: Strength, size: Size, direction: Direction, area: &'p OpenTerm) -> Trial<'p> {
    let result = Result { area, whom: Whom::Child, direction, finding: None };
    Trial { strength, size, results: vec![result], studies: Vec::new() }
}

fn head(trials: &[Trial<'_>]) -> EffectHead {
    EffectHead::of(&unit::units(trials))
}

const STRENGTHS: [Strength; 2] = [Strength::Decides, Strength::Weaker];
const SIZES: [Size; 3] = [Size::Enough, Size::Small, Size::NotStated];
const WAYS: [Direction; 4] =
    [Direction::Better, Direction::NoDifference, Direction::Worse, Direction::Mixed];

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
            assert_eq!(both, head(&[one.clone(), other.clone()]), "the order counts for {one:?} and {other:?}");
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
    assert_eq!(both(Better, NoDifference, 0), EffectHead::Conflicting, "in one area they go against each other");
    assert_eq!(both(Better, NoDifference, 1), EffectHead::Partly);
}

#[test]
fn a_weaker_trial_can_make_better_mixed_and_nothing_else() {
    let vocabularies = built_in_vocabularies();
    let area = &*vocabularies.of(OpenVocabulary::Outcome)[0];
    for size in [Size::Enough, Size::NotStated] {
        for way in WAYS {
            let beside = |decided| {
                head(&[trial(Strength::Decides, size, decided, area), trial(Strength::Weaker, size, way, area)])
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
        let decides = matches!(design, Design::Rct | Design::SystematicReview);
        let text = example(design, Independence::Unknown, "programme", Direction::Better, Some(500));
        let programme = read(&text);
        let study = &programme.evaluation.studies.all()[0].value;
        assert_eq!(strength(study) == Strength::Decides, decides, "{design:?}");
    }
}

/// A record with one study.
fn example(design: Design, independence: Independence, of: &str, direction: Direction, n: Option<u32>) -> String {
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
    let of_finding = |line: &str| trial().replace("text = \"Et funn.\"\n", &format!("text = \"Et funn.\"\n{line}\n"));
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
    let review = example(Design::SystematicReview, Independence::Independent, "programme", Direction::Better, Some(300));
    let says_nothing = review.replace("comparison-group = true\n", "");
    assert_eq!(head_of(&read(&says_nothing)), EffectHead::Unknown, "a review only as far as its studies compare");
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
