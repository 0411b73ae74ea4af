//! What is said goes no further than what is known: of whom, of which version, of what was read.

use super::told::{OF_FINDING, OF_STUDY, asked, of_finding, of_study};
use super::*;

/// A study under way with these lines.
fn ongoing(lines: &str) -> String {
    format!(
        "\n[[evaluation.ongoing]]\ntitle = \"Neste\"\ntext = \"Ser på noe.\"\n{lines}\nsource = {{ id = \"nettside\", at = \"Nytt\" }}\n"
    )
}

/// A study of this design that says nothing of whom it compares with, with a finding of this kind.
fn plain(design: Design, kind: &str, lines: &str) -> String {
    let text = example(design, Independence::Unknown, "programme", Direction::Better, None);
    let text = text.replace("comparison-group = true\n", "").replace("measured-change", kind);
    text.replace(OF_FINDING, &format!("{OF_FINDING}{lines}\n"))
}

#[test]
fn a_study_under_way_of_versions_or_treatments_is_not_told_as_one_that_compares() {
    let compares = "En studie som sammenligner, er meldt. Resultater har vi ikke lest.";
    let design = "design = \"rct\"\n";
    for (with, expected) in [
        ("", compares),
        ("compared-with = [\"waiting-list\"]", compares),
        ("compared-with = [\"another-version\", \"usual-services\"]", compares),
        ("compared-with = [\"another-version\"]", "den setter bare utgaver av tiltaket opp mot hverandre."),
        ("compared-with = [\"another-programme\"]", "den sammenligner bare med andre tiltak."),
    ] {
        let told = said(&ongoing(&format!("{design}{with}")));
        assert!(told.contains(expected), "{with}: {told}");
        assert_eq!(told.contains("som sammenligner, er meldt"), expected == compares, "{with}");
    }
}

#[test]
fn of_studies_under_way_every_sort_is_told_and_those_of_one_sort_are_counted() {
    let design = |it: &str| ongoing(&format!("design = \"{it}\""));
    for unsaid in ["mixed", "unknown", "process", "systematic-review"] {
        let told = said(&(design(unsaid) + &ongoing("")));
        assert!(
            told.contains("To studier er meldt. Kildene sier ikke om de har en sammenligningsgruppe."),
            "{told}"
        );
        let both = said(&(design(unsaid) + &design("controlled")));
        assert!(
            both.contains("En studie som sammenligner, er meldt.")
                && both.contains("Kildene sier ikke om den har")
        );
    }
    let three = said(&(design("rct") + &design("rct") + &design("controlled")));
    assert!(three.contains("Tre studier som sammenligner, er meldt."), "{three}");
    assert!(said(&design("pre-post")).contains("En studie er meldt, men den sammenligner ikke med noen."));
    assert!(!said(&design("cost-analysis")).contains("er meldt"));
}

#[test]
fn a_study_under_way_says_of_which_variant_it_is_and_when_it_is_expected() {
    let of = |lines: &str| ongoing(&format!("design = \"rct\"\n{lines}"));
    let told = said(&(of("variant = \"Kort\"") + &of("variant = \"Lang\"") + &of("expected = \"2031\"")));
    let variants =
        "To studier som sammenligner, er meldt. Gjelder bare: Kort og Lang. Resultater har vi ikke lest.";
    assert!(told.contains(variants), "{told}");
    assert!(told.contains("En studie som sammenligner, er meldt. Resultatene ventes 2031."), "{told}");
}

#[test]
fn what_holds_for_a_variant_is_not_said_of_the_whole() {
    let of =
        |text: &str, variant: &str| text.replace(OF_STUDY, &format!("{OF_STUDY}variant = \"{variant}\"\n"));
    let sentences: [(String, &str); 4] = [
        (
            plain(Design::PrePost, "measured-change", ""),
            "Fra før til etter ble det bedring i barnets atferd. Hva som var grunnen, viser det ikke.",
        ),
        (
            asked("perceived-benefit", "reported-by = [\"child\"]"),
            "De som er spurt (barn), forteller om bedring i barnets atferd.",
        ),
        (asked("satisfaction", "reported-by = [\"child\"]"), "De som er spurt (barn), er fornøyde."),
        (
            example(Design::Rct, Independence::Unknown, "programme", Direction::NoDifference, Some(30)),
            "En liten studie viste ingen sikker forskjell i barnets atferd.",
        ),
    ];
    for (text, expected) in &sentences {
        for variant in ["I barnehagen", "Hjemme"] {
            let told = said(&of(text, variant));
            assert!(told.contains(&format!("{expected} Gjelder bare: {variant}.")), "{told}");
            let both = said(&(of(text, variant) + text));
            assert!(both.contains(&format!("{expected} Gjelder bare: {variant}.")), "{both}");
            assert!(both.replace(&format!("{expected} Gjelder"), "").contains(expected), "{both}");
        }
    }
}

#[test]
fn a_variant_that_all_that_decides_shares_is_the_scope_whatever_else_was_studied() {
    let weaker = |variant: &str| {
        let text =
            example(Design::Controlled, Independence::Unknown, "programme", Direction::Better, Some(900));
        text.replace(OF_STUDY, &format!("{OF_STUDY}{variant}\n"))
    };
    let deciding = of_study(Direction::Better, "variant = \"Hjemme\"");
    for beside in ["", "variant = \"I skolen\""] {
        let told = said(&(deciding.clone() + &weaker(beside)));
        assert!(told.contains("Svaret gjelder bare én utgave: Hjemme."), "{told}");
    }
}

#[test]
fn among_whom_it_was_studied_is_said_right_after_the_head() {
    let among = |text: &str| of_study(Direction::NoDifference, &format!("among = \"{text}\""));
    for who in ["mødre under 25 år", "Barn på 4. trinn."] {
        let told = said(&among(who));
        let first = if who.starts_with("Barn") { "barn på 4. trinn" } else { who };
        let expected = format!(
            "Nei. Ingen sikker forskjell i barnets atferd. Den avgjørende studien er gjort bare blant {first}."
        );
        assert!(told.starts_with(&expected), "{told}");
    }
    let in_part = said(&(among("fedre") + &of_study(Direction::NoDifference, "")));
    assert!(in_part.contains("Noe av dette er studert bare blant fedre."), "{in_part}");
    let undecided = example(Design::PrePost, Independence::Unknown, "programme", Direction::Better, None)
        .replace(OF_STUDY, &format!("{OF_STUDY}among = \"fedre\"\n"));
    assert!(!said(&undecided.replace("comparison-group = true\n", "")).contains("blant"));
}

#[test]
fn who_stood_behind_is_said_of_the_deciding_studies_where_others_stood_behind_the_rest() {
    let of = |independence, n| example(Design::Rct, independence, "programme", Direction::Better, Some(n));
    let (owner, unknown, funder) =
        (Independence::Owner, Independence::Unknown, Independence::CommissionedByFunder);
    let told = |one, other| said(&(of(one, 400) + &of(other, 60)));
    assert!(told(owner, unknown).contains("Den avgjørende studien er eierens egen."));
    assert!(told(funder, owner).contains("Den som betalte tiltaket, betalte den avgjørende studien."));
    assert!(told(owner, owner).contains("Studiene er eierens egne."));
    assert!(said(&of(owner, 400)).contains("Studien er eierens egen."));
    assert!(!told(Independence::Independent, owner).contains("eierens"));
}

#[test]
fn what_was_not_measured_is_not_what_an_excerpt_does_not_mention_or_what_another_study_tells_of() {
    let better = of_study(Direction::Better, "");
    let in_part = |aims: &str, text: &str| {
        use crate::words::{Language, Words};
        let programme = crate::evidence::example::aiming_at(aims, text);
        answer(&programme, jiff::civil::date(2026, 11, 22), Country::Norway)
            .whole(Words::of(Language::Bokmal))
            .join(" ")
    };
    let aims = "child-behaviour learning safety";
    assert!(in_part(aims, &better).contains("Ikke målt i det vi har lest: læring og trygghet."));
    assert!(whole(aims, &better).contains("Ikke målt: læring og trygghet."));
    let told_of = better.clone() + &asked("perceived-benefit", "").replace("child-behaviour", "safety");
    let told = in_part(aims, &told_of);
    assert!(
        told.contains(
            "Ikke målt i det vi har lest: læring. Ikke sammenlignet med andre i det vi har lest: trygghet."
        ),
        "{told}"
    );
}

#[test]
fn what_stood_not_in_what_was_read_is_not_the_studys_own_silence() {
    let unknown = plain(Design::Unknown, "measured-change", "");
    assert!(said(&unknown).starts_with("Vi vet ikke: Hvordan studien ble gjort, sto ikke i det vi leste."));
    assert!(whole("", &unknown).starts_with("Vi vet ikke: Studien forteller ikke hvordan den ble gjort."));
    let process = plain(Design::Process, "perceived-benefit", "reported-by = [\"child\"]");
    let two = said(&(unknown.clone() + &unknown + &process));
    let expected = "Vi vet ikke: Hvordan to av studiene ble gjort, sto ikke i det vi leste. Vi har ikke sett at den andre sammenligner med noen.";
    assert!(two.starts_with(expected), "{two}");
    assert!(said(&process).starts_with("Vi vet ikke: Det vi har lest, nevner ingen å sammenligne med."));
    assert!(whole("", &process).starts_with("Vi vet ikke: Ingen studie har en sammenligningsgruppe."));
    let survey = plain(Design::UserSatisfaction, "perceived-benefit", "reported-by = [\"child\"]");
    assert!(said(&survey).starts_with("Vi vet ikke: Ingen studie har en sammenligningsgruppe."));
    let (head, _) = unknown.split_at(unknown.find("\n[[evaluation.studies.outcomes]]").unwrap());
    assert!(said(&(survey + head)).contains("Hva én av studiene fant, har vi ikke lest."));
}

#[test]
fn what_was_measured_while_it_ran_is_not_a_change_from_before_to_after() {
    let at = |when: &str| plain(Design::PrePost, "measured-change", &format!("measured-at = \"{when}\""));
    let during = said(&at("during"));
    assert!(during.contains("Underveis ble det bedring i barnets atferd.") && !during.contains("Fra før"));
    for when in ["end", "later"] {
        assert!(said(&at(when)).contains("Fra før til etter ble det bedring i barnets atferd."));
    }
    let both = said(&(at("during") + &at("end")));
    assert!(both.contains("Underveis ble det bedring") && both.contains("Fra før til etter"), "{both}");
}

#[test]
fn an_account_by_those_who_run_it_is_no_study() {
    let account =
        || plain(Design::ExperienceDescription, "perceived-benefit", "").replace("\"unknown\"", "\"owner\"");
    let search = "\n[[evaluation.searches]]\non = 2024-03-01\ntext = \"Vi fant ingen.\"\nsource = { id = \"nettside\", at = \"Søk\" }\n";
    let found_none = "Bare de som driver det, har skrevet om det. Barna er ikke undersøkt i det vi har lest.";
    let searched = said(&(account() + &account() + search));
    let first = format!("Vi vet ikke: Vi har lett uten å finne noen studie (1. mars 2024). {found_none}");
    assert!(searched.starts_with(&first), "{searched}");
    assert!(said(&account()).starts_with(&format!("Vi vet ikke: Ingen studie er funnet. {found_none}")));
    let beside =
        said(&(account() + &plain(Design::Qualitative, "perceived-benefit", "reported-by = [\"child\"]")));
    assert!(beside.starts_with("Vi vet ikke: Ingen studie har en sammenligningsgruppe."), "{beside}");
}

#[test]
fn with_whom_the_original_was_compared_and_when_is_told_where_it_is_known() {
    let original = |with: &str, when: &str| {
        let text =
            example(Design::Rct, Independence::Unknown, "original", Direction::NoDifference, Some(500));
        let text = text.replace(OF_STUDY, &format!("{OF_STUDY}compared-with = [\"{with}\"]\n"));
        text.replace(OF_FINDING, &format!("{OF_FINDING}{when}\n"))
    };
    let null = "Originalen i utlandet ga ingen sikker forskjell i barnets atferd.";
    for (with, when, expected) in [
        ("usual-services", "", " Sammenlignet med vanlig hjelp."),
        (
            "another-programme",
            "measured-at = \"during\"",
            " Sammenlignet med et annet tiltak. Målt mens det pågikk.",
        ),
        (
            "nothing",
            "measured-at = \"end\"",
            " Sammenlignet med dem som ikke fikk noe tilbud. Målt rett etterpå.",
        ),
        (
            "unknown",
            "measured-at = \"later\"\ntime-after = { exactly = 3, unit = \"years\" }",
            " Målt 3 år etter at det var slutt.",
        ),
    ] {
        let told = said(&original(with, when));
        let is_other = with == "another-programme";
        let null = if is_other {
            "så ikke ut til å gi noen sikker forskjell i barnets atferd, men det er ikke nok til å avgjøre det."
        } else {
            null
        };
        assert!(told.contains(&format!("{null}{expected}")), "{told}");
    }
    let unlike =
        original("nothing", "measured-at = \"end\"") + &original("nothing", "measured-at = \"later\"");
    assert!(!said(&unlike).contains("Målt"), "{}", said(&unlike));
}

#[test]
fn other_treatments_and_other_versions_are_told_apart_and_an_unknown_comparison_is_said() {
    let with = |it: &str| said(&of_study(Direction::Better, &format!("compared-with = [{it}]")));
    let versions = "Vi vet ikke: I det vi har lest, er bare ulike utgaver av tiltaket sammenlignet.";
    let programmes = "Vi vet ikke: I det vi har lest, er tiltaket bare sammenlignet med et annet tiltak.";
    assert!(with("\"another-version\"").starts_with(versions));
    assert!(with("\"another-programme\"").starts_with(programmes));
    assert!(with("\"another-version\", \"another-programme\"").contains("andre tiltak og med andre utgaver"));
    let unknown = "Hva de andre fikk, er ikke oppgitt.";
    assert!(with("\"unknown\"").contains(unknown));
    for known in ["\"nothing\"", "\"information\", \"unknown\""] {
        assert!(!with(known).contains(unknown), "{known}");
    }
}

#[test]
fn what_a_writer_expects_is_not_told_as_what_became_of_it() {
    let of = |kind: &str| said(&plain(Design::UserSatisfaction, kind, ""));
    assert!(of("perceived-benefit").contains("Eieren mener at det kan gi bedring i barnets atferd."));
    assert!(of("measured-change").contains("Eieren mener at det ble bedring i barnets atferd."));
}

#[test]
fn a_level_of_numbers_alone_is_told_with_what_it_means() {
    let rating = |level: &str, more: &str| {
        said(&format!(
            "\n[[evaluation.ratings]]\nsystem = \"Vurdering\"\nlevel = \"{level}\"\nof = \"programme\"\nedition = \"3. utgave\"\nscale = \"Fra 0 til 7\"\n{more}source = {{ id = \"nettside\", at = \"Nivå\" }}\n"
        ))
    };
    let means = "text = \"Det er høyest.\"\n";
    for level in ["7", "7/7", "6–7"] {
        assert!(
            rating(level, means)
                .contains(&format!("Vurdering: «{level}». Det er høyest. Utgave: 3. utgave."))
        );
        assert!(
            rating(level, "").contains(&format!("Vurdering: «{level}». Utgave: 3. utgave. Fra 0 til 7."))
        );
    }
    let named = rating("Nivå 7", means);
    assert!(
        named.contains("Vurdering: «Nivå 7». Utgave: 3. utgave.") && !named.contains("høyest"),
        "{named}"
    );
}

#[test]
fn what_staff_learned_has_a_sentence_of_its_own() {
    let of = |lines: &str| said(&plain(Design::Process, "staff-knowledge", lines));
    let asked = of("reported-by = [\"staff\"]");
    assert!(asked.contains("De som er spurt (ansatte), sier at de ansatte vet eller kan mer."), "{asked}");
    assert!(of("").contains("Eieren skriver at de ansatte vet eller kan mer."));
}

#[test]
fn sources_that_speak_of_different_things_do_not_disagree() {
    let conflict = |areas: &str, direction: &str, kind: &str| {
        let line = format!(
            "conflict = [{{ participants = [\"child\"], {areas}direction = \"{direction}\", kind = \"{kind}\", text = \"Noe annet.\", source = {{ id = \"nettside\", at = \"Tall\" }} }}]"
        );
        let text = of_finding(Direction::Better, &line);
        answer(&read(&text), jiff::civil::date(2026, 11, 22), Country::Norway).kind
    };
    let same = "areas = [\"child-behaviour\"], ";
    assert_eq!(conflict(same, "no-difference", "measured-change"), AnswerKind::Contested);
    assert_eq!(conflict("", "worse", "measured-change"), AnswerKind::Contested);
    assert_eq!(conflict("areas = [\"safety\"], ", "worse", "implementation"), AnswerKind::Answered);
    assert_eq!(conflict(same, "better", "measured-change"), AnswerKind::Answered);
}
