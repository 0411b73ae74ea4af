//! What limits the answer besides its head: how many studies it rests on, on whose word, and what is known of other variants.

use super::told::{OF_STUDY, of_finding, of_study};
use super::{example, said};
use crate::record::{Design, Direction, Independence};

#[test]
fn how_many_studies_the_answer_rests_on_is_told_unless_one_is_a_review() {
    let one = of_study(Direction::Better, "");
    assert!(said(&one).contains("Svaret bygger på én studie."));
    let two = said(&one.repeat(2));
    assert!(two.contains("Svaret bygger på 2 studier."), "{two}");
    let review =
        example(Design::SystematicReview, Independence::Unknown, "programme", Direction::Better, Some(900));
    assert!(!said(&review).contains("Svaret bygger på"));
}

#[test]
fn what_rests_on_the_participants_own_answers_alone_is_named() {
    let observed = of_finding(Direction::Better, "reported-by = [\"observer\"]");
    let told =
        of_finding(Direction::Better, "reported-by = [\"parent\"]").replace("child-behaviour", "learning");
    let both = said(&(observed + &told));
    assert!(both.contains("Bygger bare på det deltakerne selv svarte: læring (barna)."), "{both}");
    let alone = said(&told);
    assert!(alone.contains("Det bygger på det deltakerne selv svarte."), "{alone}");
    assert!(!alone.contains("Bygger bare på"), "{alone}");
}

#[test]
fn of_a_variant_that_no_deciding_study_is_of_the_weaker_studies_are_told_whatever_they_found() {
    let weaker = |direction, variant: &str| {
        let text = example(Design::Controlled, Independence::Unknown, "programme", direction, Some(900));
        text.replace(OF_STUDY, &format!("{OF_STUDY}variant = \"{variant}\"\n"))
    };
    let deciding = of_study(Direction::Better, "variant = \"Hjemme\"");
    for (direction, expected) in [
        (Direction::NoDifference, "uten loddtrekning viste ingen sikker forskjell i"),
        (Direction::Worse, "uten loddtrekning ble det dårligere"),
        (Direction::Mixed, "uten loddtrekning peker i flere retninger"),
    ] {
        let told = said(&(deciding.clone() + &weaker(direction, "I skolen")));
        assert!(told.contains(expected) && told.contains("Gjelder bare: I skolen"), "{told}");
        let same = said(&(deciding.clone() + &weaker(direction, "Hjemme")));
        assert!(!same.contains("uten loddtrekning"), "{same}");
    }
}
