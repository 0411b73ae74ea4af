//! What is told with the head: how far it reaches, who says what, the original and the ratings.

use super::*;

/// A trial with lots drawn, large enough, that found this; some lines are replaced.
pub(super) fn changed(direction: Direction, changes: &[(&str, &str)]) -> String {
    let text = example(Design::Rct, Independence::Independent, "programme", direction, Some(400));
    changes.iter().fold(text, |text, (from, to)| {
        assert!(text.contains(from), "{from} is not in {text}");
        text.replace(from, to)
    })
}

pub(super) const OF_STUDY: &str = "country = \"NO\"\n";
pub(super) const OF_FINDING: &str = "text = \"Et funn.\"\n";

pub(super) fn of_study(direction: Direction, line: &str) -> String {
    changed(direction, &[(OF_STUDY, &format!("{OF_STUDY}{line}\n"))])
}

pub(super) fn of_finding(direction: Direction, lines: &str) -> String {
    changed(direction, &[(OF_FINDING, &format!("{OF_FINDING}{lines}\n"))])
}

pub(super) fn asked(kind: &str, lines: &str) -> String {
    let text = example(Design::Qualitative, Independence::Unknown, "programme", Direction::Better, None);
    let text = text.replace("comparison-group = true\n", "").replace("measured-change", kind);
    text.replace(OF_FINDING, &format!("{OF_FINDING}{lines}\n"))
}

#[test]
fn a_weaker_study_of_another_variant_says_nothing_against_the_others() {
    let weaker = |variant: &str| {
        let text =
            example(Design::Controlled, Independence::Unknown, "programme", Direction::Mixed, Some(900));
        text.replace(OF_STUDY, &format!("{OF_STUDY}{variant}\n"))
    };
    let (none, school, home) = ("", "variant = \"I skolen\"", "variant = \"Hjemme\"");
    for (deciding, beside, expected) in [
        (none, none, EffectHead::Conflicting),
        (none, school, EffectHead::Works),
        (home, school, EffectHead::Works),
        (school, school, EffectHead::Conflicting),
        (school, none, EffectHead::Conflicting),
    ] {
        let text = of_study(Direction::Better, deciding) + &weaker(beside);
        assert_eq!(head_of(&read(&text)), expected, "{deciding} beside {beside}");
    }
}

#[test]
fn a_yes_of_one_variant_says_so_and_its_ages_where_they_are_narrower() {
    let variant = |age: &str| {
        format!(
            "\n[target-group]\nchild-age = {{ value = {{ from = 0, to = 9, unit = \"years\" }}, source = {{ id = \"nettside\", at = \"Hvem\" }} }}\n\n[[delivery.variants]]\nkind = \"local-variant\"\nname = \"Liten\"\n{age}text = \"En del.\"\nsource = {{ id = \"nettside\", at = \"Deler\" }}\n"
        )
    };
    let study = of_study(Direction::Better, "variant = \"Liten\"");
    let narrow = said(&(study.clone() + &variant("child-age = { from = 6, to = 18, unit = \"months\" }\n")));
    assert!(narrow.contains("Studert bare i én utgave: Liten, barn 6–18 måneder."), "{narrow}");
    for age in ["", "child-age = { from = 0, to = 12, unit = \"years\" }\n"] {
        let said = said(&(study.clone() + &variant(age)));
        assert!(said.contains("Studert bare i én utgave: Liten."), "{said}");
    }
    let in_part = said(&(study + &of_study(Direction::Better, "")));
    assert!(in_part.contains("Noe av dette er studert i én bestemt utgave: Liten."), "{in_part}");
}

#[test]
fn how_long_after_it_was_better_is_said_where_it_is_known() {
    for (when, expected) in
        [("during", "Oppgitt bare for tiden det pågikk."), ("end", "Oppgitt bare for rett etterpå.")]
    {
        let told = said(&of_finding(Direction::Better, &format!("measured-at = \"{when}\"")));
        assert!(told.contains(expected) && !told.contains("Når det ble målt"), "{told}");
    }
    let later = "measured-at = \"later\"\ntime-after = { exactly = 8, unit = \"weeks\" }";
    for direction in [Direction::Better, Direction::Mixed] {
        let expected = "Svaret bygger på målinger høyst 8 uker etter at det var slutt.";
        assert!(said(&of_finding(direction, later)).contains(expected));
    }
    assert!(said(&of_finding(Direction::Better, "")).contains("Når det ble målt, er ikke oppgitt."));
    for lines in ["", "measured-at = \"end\""] {
        let told = said(&of_finding(Direction::NoDifference, lines));
        assert!(!told.contains("Når det ble målt") && !told.contains("rett etterpå"), "{told}");
    }
    let of_parents = of_finding(Direction::Better, later).replace("child-behaviour", "parenting");
    let both = said(&(of_finding(Direction::Better, "measured-at = \"end\"") + &of_parents));
    let expected = "Oppgitt bare for rett etterpå: barnets atferd. Svaret bygger på målinger høyst 8 uker etter at det var slutt. Det gjelder: foreldrerollen.";
    assert!(both.contains(expected), "{both}");
}

#[test]
fn that_nobody_measured_later_is_said_only_of_sources_that_were_read_whole() {
    let at_end = |study: &str| {
        whole(
            "",
            &of_finding(Direction::Better, "measured-at = \"end\"")
                .replace(OF_STUDY, &format!("{OF_STUDY}{study}")),
        )
    };
    assert!(at_end("").contains("Målt bare rett etterpå."));
    assert!(at_end("follow-up = \"Et halvt år.\"\n").contains("Oppgitt bare for rett etterpå."));
    // Another report of the same trial that dates nothing takes nothing from what is known.
    let trial = |text: String| text.replace(OF_STUDY, &format!("{OF_STUDY}trial = \"A\"\n"));
    let both = trial(of_finding(Direction::Better, "measured-at = \"end\""))
        + &trial(of_study(Direction::Better, ""));
    assert!(whole("", &both).contains("Oppgitt bare for rett etterpå."), "{}", whole("", &both));
}

#[test]
fn that_the_others_got_the_usual_help_is_said_where_it_went_no_better() {
    let beside = |direction, with: &str| said(&of_study(direction, &format!("compared-with = [{with}]")));
    let usual = "Sammenlignet med vanlig hjelp.";
    for direction in [Direction::NoDifference, Direction::Mixed, Direction::Worse] {
        assert!(beside(direction, "\"usual-services\"").contains(usual));
        assert!(!beside(direction, "\"waiting-list\"").contains(usual));
    }
    assert!(!beside(Direction::Better, "\"usual-services\"").contains(usual));
}

#[test]
fn that_the_original_made_no_difference_comes_right_after_that_we_do_not_know() {
    let original = |design, direction, area: &str| {
        example(design, Independence::Unknown, "original", direction, None).replace("child-behaviour", area)
    };
    for design in [Design::Controlled, Design::Rct, Design::SystematicReview] {
        let told = said(&original(design, Direction::NoDifference, "parenting"));
        let found = match design == Design::Controlled {
            true => "så ikke ut til å gi noen sikker forskjell i foreldrerollen, men det er ikke nok",
            false => "ga ingen sikker forskjell i foreldrerollen.",
        };
        let first = "Vi vet ikke: Bare originalen i utlandet er studert. Originalen i utlandet";
        assert!(told.starts_with(&format!("{first} {found}")), "{told}");
    }
    let disagree = original(Design::Rct, Direction::NoDifference, "safety")
        + &original(Design::SystematicReview, Direction::Better, "safety");
    assert!(said(&disagree).contains("Studiene av originalen i utlandet spriker om trygghet (barna)."));
    let for_others =
        original(Design::Rct, Direction::Better, "safety").replace("[\"child\"]", "[\"parent\"]");
    let split = said(&(original(Design::Rct, Direction::NoDifference, "safety") + &for_others));
    assert!(split.contains("ga ingen sikker forskjell i trygghet (barna)."), "{split}");
    assert!(split.contains("ga bedring i trygghet (foreldrene)."), "{split}");
    let better = said(&original(Design::Controlled, Direction::Better, "safety"));
    assert!(better.contains("så ut til å gi bedring i trygghet (barna), men det er ikke nok"), "{better}");
    let before_and_after =
        original(Design::PrePost, Direction::Better, "safety").replace("comparison-group = true\n", "");
    assert!(
        said(&before_and_after)
            .contains("er også studert, men ingen funn vi har lest, sammenligner med noen.")
    );
}

#[test]
fn that_the_children_were_not_studied_or_not_asked_is_said_whatever_the_head() {
    let (not_studied, not_asked) = ("Barna er ikke undersøkt", "Barna selv er ikke spurt.");
    let of_parents = |text: String| text.replace("participants = [\"child\"]", "participants = [\"parent\"]");
    for text in [of_parents(of_study(Direction::Better, "")), of_parents(asked("perceived-benefit", ""))] {
        assert!(said(&text).contains(not_studied) && !said(&text).contains(not_asked));
    }
    for (by, expected) in [("parent", true), ("teacher", true), ("child", false), ("observer", false)] {
        let lines = format!("reported-by = [\"{by}\"]");
        for text in [of_finding(Direction::Better, &lines), asked("perceived-benefit", &lines)] {
            assert!(!said(&text).contains(not_studied));
            assert_eq!(said(&text).contains(not_asked), expected, "{by}");
        }
    }
    assert!(!said("").contains(not_studied));
}

#[test]
fn what_people_say_is_said_with_who_they_are_and_what_a_writer_believes_is_the_writers() {
    // The only source of the example is the owner's.
    let told = said(&asked("perceived-benefit", "reported-by = [\"parent\", \"practitioner\"]"));
    let expected = "Eieren skriver: De som er spurt (foreldre og de som gir tilbudet), forteller om bedring i barnets atferd.";
    assert!(told.contains(expected), "{told}");
    let believed = said(&asked("perceived-benefit", ""));
    assert!(believed.contains("Eieren mener at det kan gi bedring i barnets atferd."), "{believed}");
    let content = said(&asked("satisfaction", "reported-by = [\"child\"]"));
    assert!(content.contains("De som er spurt (barn), er fornøyde."), "{content}");
    assert!(said(&asked("satisfaction", "")).contains("Eieren mener at deltakerne er fornøyde."));
}

#[test]
fn before_and_after_is_no_reason_where_only_a_part_was_measured() {
    let measured = |lines: &str| {
        let text = example(Design::PrePost, Independence::Unknown, "programme", Direction::Better, None);
        let text = text.replace("comparison-group = true\n", "");
        said(&text.replace(OF_FINDING, &format!("{OF_FINDING}{lines}\n")))
    };
    assert!(measured("").starts_with("Vi vet ikke: Det er målt før og etter"));
    let of_part = measured("subgroup = \"Flere tilbud samlet\"");
    assert!(
        of_part.starts_with("Vi vet ikke: Ingen studie har en sammenligningsgruppe.")
            && !of_part.contains("forteller"),
        "{of_part}"
    );
    let told = said(&asked("perceived-benefit", "reported-by = [\"child\"]"));
    assert!(told.contains("Vi vet bare hva folk forteller."));
}

#[test]
fn of_ratings_without_a_date_the_one_that_stands_first_is_the_newest() {
    let rating = |level: &str, more: &str| {
        format!(
            "\n[[evaluation.ratings]]\nsystem = \"Vurdering\"\nlevel = {level}\nof = \"programme\"\n{more}source = {{ id = \"nettside\", at = \"Nivå\" }}\n"
        )
    };
    let (new, old) = (rating("\"Ny\"", ""), rating("\"Gammel\"", "date = \"2013\"\n"));
    let told = said(&(new.clone() + &old));
    assert!(told.contains("«Ny»") && !told.contains("«Gammel»"), "{told}");
    let told = said(&(old + &new));
    assert!(told.contains("«Gammel»") && !told.contains("«Ny»"), "{told}");
    let foreign = rating(
        "{ fi = \"Vahva\" }",
        "scale = \"Fra A til D\"\ntext = \"Det betyr «sterk». Mer står der ikke.\"\n",
    );
    let told = said(&foreign);
    assert!(
        told.contains("Vurdering: «Vahva». Det betyr «sterk». Mer står der ikke. Fra A til D."),
        "{told}"
    );
}

#[test]
fn an_area_is_told_with_whose_it_is_unless_its_name_says_so() {
    let of = |area: &str, who: &str| {
        of_study(Direction::Better, "")
            .replace("child-behaviour", area)
            .replace("[\"child\"]", &format!("[{who}]"))
    };
    for (text, expected) in [
        (of("parent-child-relation", "\"child\", \"parent\""), "i relasjonen mellom foreldre og barn."),
        (of("safety", "\"child\", \"whole-family\""), "i trygghet (barna og familiene)."),
        (of("housing", "\"whole-family\""), "i bolig (familiene)."),
        (of("learning", "\"youth\"") + &of("parenting", "\"parent\""), "i foreldrerollen; læring (barna)."),
    ] {
        assert!(said(&text).starts_with(&format!("Ja. Bedring {expected}")), "{}", said(&text));
    }
}

#[test]
fn that_those_who_got_it_became_better_is_not_told_of_a_trial_that_compared_them() {
    let of_trial =
        |text: String, trial: &str| text.replace(OF_STUDY, &format!("{OF_STUDY}trial = \"{trial}\"\n"));
    let change = |direction| {
        let text = example(Design::PrePost, Independence::Unknown, "programme", direction, None);
        text.replace("comparison-group = true\n", "")
    };
    let null = of_trial(of_study(Direction::NoDifference, ""), "A");
    let both = |direction, trial: &str| said(&(null.clone() + &of_trial(change(direction), trial)));
    assert!(!both(Direction::Better, "A").contains("Fra før til etter"));
    assert!(both(Direction::Worse, "A").contains("Fra før til etter ble det dårligere"));
    assert!(both(Direction::Better, "B").contains("Fra før til etter ble det bedring"));
}

#[test]
fn how_much_better_it_was_is_said_where_a_finding_says_so_in_words() {
    let of = |size: &str| said(&of_finding(Direction::Better, &format!("size = \"{size}\"")));
    for (size, expected) in [("Liten", "liten"), ("Liten til middels (d = 0,3)", "liten til middels")] {
        assert!(of(size).contains(&format!("Bedringen var {expected}: barnets atferd.")), "{}", of(size));
    }
    for size in ["p < 0,001", "9 mot 7 poeng", "d = 0,2 (liten)"] {
        assert!(!of(size).contains("Bedringen var"), "{}", of(size));
    }
}

#[test]
fn whoever_spoke_of_something_else_is_not_said_to_have_spoken_of_these_areas() {
    let of_nothing = asked("perceived-benefit", "reported-by = [\"parent\"]")
        .replace("areas = [\"child-behaviour\"]\n", "")
        .replace("areas = [\"child-behaviour\"], ", "");
    assert!(!of_nothing.contains("child-behaviour"), "{of_nothing}");
    for (by, expected) in
        [("practitioner", "de som gir tilbudet"), ("teacher", "lærere eller ansatte i barnehagen")]
    {
        let told = said(&(asked("perceived-benefit", &format!("reported-by = [\"{by}\"]")) + &of_nothing));
        let expected = format!("De som er spurt ({expected}), forteller om bedring i barnets atferd.");
        assert!(told.contains(&expected), "{told}");
    }
}

#[test]
fn what_was_carried_out_unevenly_missed_no_goal() {
    let of = |direction: Direction| {
        let text = asked("implementation", "");
        said(&text.replace("direction = \"better\"", &format!("direction = \"{}\"", direction.key())))
    };
    let (short, uneven) =
        ("fungerte ikke godt: barnets atferd", "gikk dels godt og dels ikke: barnets atferd");
    for direction in [Direction::NoDifference, Direction::Worse] {
        assert!(of(direction).contains(short) && !of(direction).contains(uneven), "{}", of(direction));
    }
    assert!(of(Direction::Mixed).contains(uneven) && !of(Direction::Mixed).contains(short));
    assert!(!of(Direction::Better).contains(short) && !of(Direction::Better).contains(uneven));
}

#[test]
fn children_who_were_studied_abroad_are_not_said_to_be_unstudied() {
    let here = of_study(Direction::Better, "").replace("[\"child\"]", "[\"parent\"]");
    for (of_original, expected) in [("child", false), ("parent", true), ("staff", true)] {
        let original = example(Design::Rct, Independence::Unknown, "original", Direction::NoDifference, None)
            .replace("[\"child\"]", &format!("[\"{of_original}\"]"));
        let told = said(&(here.clone() + &original));
        assert_eq!(told.contains("Barna er ikke undersøkt"), expected, "{of_original}: {told}");
    }
}

#[test]
fn an_edition_is_the_only_one_studied_only_when_no_study_that_compares_is_of_another() {
    let of = |variant: &str| of_study(Direction::Better, &format!("variant = \"{variant}\""));
    let small = |line: &str| {
        let text =
            example(Design::Rct, Independence::Unknown, "programme", Direction::NoDifference, Some(20));
        text.replace(OF_STUDY, &format!("{OF_STUDY}{line}\n"))
    };
    let only = "Studert bare i én utgave: Liten.";
    for (beside, expected) in [("variant = \"Liten\"", true), ("variant = \"Stor\"", false), ("", false)] {
        let told = said(&(of("Liten") + &small(beside)));
        assert_eq!(told.contains(only), expected, "{beside}: {told}");
    }
}
