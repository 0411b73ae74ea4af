//! What is told so that the head says no more than the studies do: of which version, of how many, of whom, and what nobody has read.

use super::told::{OF_FINDING, OF_STUDY, of_finding, of_study};
use super::*;

/// The same study, with these lines.
fn with(text: &str, lines: &str) -> String {
    text.replace(OF_STUDY, &format!("{OF_STUDY}{lines}\n"))
}

/// A study of which nobody has read what it found.
fn unread(design: &str, lines: &str) -> String {
    format!(
        "\n[[evaluation.studies]]\ntitle = \"Ulest\"\nof = \"programme\"\ndesign = \"{design}\"\ndesign-text = \"En studie.\"\nindependence = \"unknown\"\n{lines}\nsource = {{ id = \"nettside\", at = \"Ulest\" }}\n"
    )
}

#[test]
fn an_edition_is_not_the_only_one_studied_where_any_other_study_is_known_whatever_its_design() {
    let deciding = of_study(Direction::Better, "variant = \"Liten\"");
    let rated = |variant: &str| {
        format!(
            "\n[[evaluation.ratings]]\nsystem = \"Vurdering\"\nlevel = \"Høy\"\nof = \"programme\"\nedition = \"1. utgave\"\nvariant = \"{variant}\"\nsource = {{ id = \"nettside\", at = \"Nivå\" }}\n"
        )
    };
    let only = "Studert bare i én utgave: Liten.";
    for design in ["rct", "pre-post", "qualitative", "unknown", "cost-analysis"] {
        for (variant, expected) in [("variant = \"Liten\"", true), ("variant = \"Stor\"", false), ("", false)]
        {
            let told = said(&(deciding.clone() + &unread(design, variant)));
            assert_eq!(told.contains(only), expected, "{design} {variant}: {told}");
            assert_eq!(told.contains("Svaret gjelder bare én utgave: Liten."), !expected, "{design}: {told}");
        }
    }
    assert!(said(&(deciding.clone() + &rated("Liten"))).contains(only));
    assert!(
        !said(&(deciding + &rated("Stor"))).contains(only),
        "whoever rates another knows of studies of it"
    );
}

#[test]
fn what_nobody_has_read_is_said_beside_a_settled_answer() {
    let settled = of_study(Direction::Better, "");
    let expected = "Hva to av studiene fant, har vi ikke lest.";
    assert!(said(&(settled.clone() + &unread("rct", "") + &unread("unknown", ""))).contains(expected));
    assert!(!said(&settled).contains("har vi ikke lest"));
    assert!(!said(&(settled + &unread("cost-analysis", ""))).contains("har vi ikke lest"));
}

#[test]
fn an_older_reading_does_not_cover_a_later_one_that_nobody_has_read() {
    let later = "measured-at = \"later\"\ntime-after = { exactly = 6, unit = \"months\" }";
    let in_trial = |text: String| with(&text, "trial = \"A\"");
    let of_parents = |text: String| in_trial(text).replace("child-behaviour", "parenting");
    let unread = "Det ble målt senere også. Hva det da viste om barnets atferd, har vi ikke lest.";
    for direction in [Direction::Better, Direction::NoDifference] {
        for dated in ["measured-at = \"end\"", ""] {
            let told = said(
                &(in_trial(of_finding(direction, dated)) + &of_parents(of_finding(Direction::Better, later))),
            );
            assert!(told.contains(unread), "{told}");
            // Another trial looked later, and this one is not known to have.
            let apart =
                said(&(of_finding(direction, dated) + &of_parents(of_finding(Direction::Better, later))));
            assert!(!apart.contains("har vi ikke lest"), "{apart}");
        }
    }
    let both = in_trial(of_finding(Direction::Better, "measured-at = \"end\""))
        + &in_trial(of_finding(Direction::Better, later));
    assert!(!said(&both).contains("har vi ikke lest"), "{}", said(&both));
    let in_part =
        in_trial(of_finding(Direction::Better, "")) + &in_trial(of_finding(Direction::Better, later));
    assert!(said(&in_part).contains("Noe av bedringen er ikke oppgitt for senere målinger: barnets atferd."));
    let own_words =
        with(&of_finding(Direction::Better, "measured-at = \"end\""), "follow-up = \"Ett og to år.\"");
    assert!(
        said(&own_words).contains("Om tidspunktene skriver kilden: «Ett og to år.»"),
        "{}",
        said(&own_words)
    );
    assert!(
        !said(&with(&of_finding(Direction::Better, later), "follow-up = \"Ett år.\""))
            .contains("tidspunktene")
    );
}

#[test]
fn how_many_began_is_not_how_many_were_analysed() {
    let counted = |key: &str, arm: &str, n: u32| {
        format!(
            "\n[[evaluation.studies.{key}]]\n{arm}quantity = {{ exactly = {n}, unit = \"families\" }}\ntext = \"Så mange.\"\nsource = {{ id = \"nettside\", at = \"Tall\" }}\n"
        )
    };
    let trial = |counts: &str| {
        example(Design::Rct, Independence::Independent, "programme", Direction::Better, None).replace(
            "\n[[evaluation.studies.outcomes]]",
            &format!("{counts}\n[[evaluation.studies.outcomes]]"),
        )
    };
    let all = "arm = \"all\"\n";
    let began = trial(&counted("participants", all, 132));
    assert_eq!(head_of(&read(&began)), EffectHead::Works);
    let told = said(&began);
    assert!(told.contains("132 familier var med. Hvor mange det var til slutt, er ikke oppgitt."), "{told}");
    let analysed = trial(&(counted("participants", all, 132) + &counted("analysed", all, 110)));
    assert_eq!(head_of(&read(&analysed)), EffectHead::Unknown, "fewer were analysed than began");
    let enough = trial(&(counted("participants", all, 132) + &counted("analysed", all, 128)));
    assert!(!said(&enough).contains("var med"));
    // What one report says of the analysed holds of the trial, also where another tells only how many began.
    let of_trial = |text: &str| with(text, "trial = \"A\"");
    let both = of_trial(&began) + &of_trial(&analysed);
    assert_eq!(head_of(&read(&both)), EffectHead::Unknown);
    assert_eq!(head_of(&read(&trial(&counted("participants", all, 127)))), EffectHead::Unknown);
}

#[test]
fn who_stood_behind_studies_of_the_original_is_said_with_them() {
    let of = |independence: Independence, direction| {
        example(Design::Rct, independence, "original", direction, Some(900))
    };
    for (independence, expected) in [
        (Independence::Owner, "Studien av originalen er eierens egen."),
        (Independence::CommissionedByOwner, "Eieren bestilte studien av originalen."),
        (Independence::CommissionedByFunder, "Den som betalte tiltaket, betalte studien av originalen."),
        (Independence::Unknown, "Hvem som sto bak studien av originalen, er ikke oppgitt."),
    ] {
        for direction in [Direction::Better, Direction::NoDifference] {
            let told = said(&of(independence, direction));
            assert!(told.contains(expected), "{told}");
        }
        let here = said(&(of_study(Direction::Better, "") + &of(independence, Direction::Better)));
        assert!(here.contains(expected), "{here}");
    }
    let named = with(&of(Independence::Unknown, Direction::Better), "authors = [\"Noen\"]");
    assert!(said(&named).contains("Om studien av originalen er uavhengig, er ikke oppgitt."));
    assert!(!said(&of(Independence::Independent, Direction::Better)).contains("studien av originalen"));
    let two = of(Independence::Owner, Direction::Better) + &of(Independence::Unknown, Direction::Better);
    assert!(said(&two).contains("Ingen av studiene av originalen er kjent som uavhengig."), "{}", said(&two));
    let asked = of(Independence::Owner, Direction::Better)
        .replace(OF_FINDING, &format!("{OF_FINDING}reported-by = [\"parent\"]\n"));
    assert!(said(&asked).contains("Funnene om originalen bygger på det deltakerne selv svarte."));
}

#[test]
fn of_a_part_for_whom_it_went_otherwise_the_findings_own_words_are_told() {
    let part = |design, direction, compares: bool| {
        let text = example(design, Independence::Independent, "programme", direction, Some(400))
            .replace(OF_FINDING, &format!("{OF_FINDING}subgroup = \"De minste\"\n"))
            .replace("text = \"Et funn.\"", "text = \"De ble oftere verre.\"");
        if compares { text } else { text.replace("comparison-group = true\n", "") }
    };
    for (design, compares, expected) in [
        (Design::Rct, true, "Ikke like godt for en del: barnets atferd."),
        (Design::PrePost, false, "Fra før til etter gikk det ikke like godt for en del: barnets atferd."),
    ] {
        let told = said(&part(design, Direction::Mixed, compares));
        let expected = format!("{expected} Det gjelder: De minste. «De ble oftere verre.»");
        assert!(told.contains(&expected), "{told}");
    }
    let worse = said(&part(Design::PrePost, Direction::Worse, false));
    assert!(
        worse.contains("ble det dårligere for en del: barnets atferd. Det gjelder: De minste. «De ble"),
        "{worse}"
    );
    let null = part(Design::Rct, Direction::NoDifference, true);
    let no_difference = "Ingen sikker forskjell for en del: barnets atferd. Det gjelder: De minste.";
    assert!(said(&(of_study(Direction::Better, "") + &null)).contains(no_difference));
    assert!(!said(&(of_study(Direction::NoDifference, "") + &null)).contains("for en del"));
}

#[test]
fn what_holds_for_several_programmes_together_is_no_yes_and_is_told_with_among_whom() {
    let pooled = |n| {
        example(Design::Rct, Independence::Independent, "programme", Direction::Better, Some(n))
            .replace(OF_FINDING, &format!("{OF_FINDING}subgroup = \"To kurs samlet\"\n"))
    };
    let told = said(&pooled(313));
    assert!(told.starts_with("Vi vet ikke"), "{told}");
    let expected =
        "Bedring i barnets atferd, men ikke for alle eller for tiltaket alene. Det gjelder: To kurs samlet.";
    assert!(told.contains(expected), "{told}");
    assert!(!said(&pooled(60)).contains("To kurs samlet"), "a small one settles nothing");
    assert!(!said(&(of_study(Direction::Better, "") + &pooled(313))).contains("To kurs samlet"));
}

#[test]
fn of_treatments_set_against_each_other_it_is_said_that_some_may_go_without() {
    let ongoing = |with: &str| {
        said(&format!(
            "\n[[evaluation.ongoing]]\ntitle = \"Neste\"\ntext = \"Ser på noe.\"\ndesign = \"rct\"\ncompared-with = [{with}]\nsource = {{ id = \"nettside\", at = \"Nytt\" }}\n"
        ))
    };
    let unsaid = "Om noen også er uten, sto ikke i det vi leste.";
    for with in ["\"another-version\", \"unknown\"", "\"another-programme\", \"unknown\""] {
        let told = ongoing(with);
        assert!(told.contains(unsaid) && !told.contains("som sammenligner, er meldt"), "{told}");
    }
    for with in ["\"another-version\"", "\"unknown\"", "\"another-version\", \"waiting-list\""] {
        assert!(!ongoing(with).contains(unsaid), "{with}");
    }
}

#[test]
fn among_whom_and_in_which_version_is_seen_before_the_answer_opens() {
    use crate::words::{Language, Words};
    let areas = "areas = [\"child-behaviour\", \"learning\", \"safety\", \"mental-health\", \"social-competence\", \"coping\"]";
    let study =
        |lines: &str| of_study(Direction::Better, lines).replace("areas = [\"child-behaviour\"]", areas);
    let text =
        study("among = \"mødre som var innlagt på et sykehus\"\nvariant = \"Den korte utgaven i skolen\"");
    for &language in Language::ALL {
        let answer = answer(&read(&text), jiff::civil::date(2026, 11, 22), Country::Norway);
        let short = answer.short(Words::of(language));
        assert!(short.contains("innlagt på et sykehus"), "{short}");
        assert!(short.contains("Den korte utgaven"), "{short}");
        assert!(short.chars().count() <= answer.room());
    }
}
