//! How programmes differ, in words: the rules of `compare/difference.rs`, each
//! with the sentence that a planner reads.

use std::sync::Arc;

use tiltak::compare::{Columns, Difference, Row};
use tiltak::record::{Programme, Question};
use tiltak::statement::answer;
use tiltak::words::{Language, Words};

use crate::support::{FIRST_FOUR, programme_text, real, sound};

/// The sentence on one question, in bokmål; empty when there is none.
#[track_caller]
fn sentence(programmes: &[Programme], question: &str) -> String {
    let programmes: Vec<_> = programmes.iter().cloned().map(Arc::new).collect();
    let question = Question::from_key(question).unwrap();
    let difference = Difference::between(&programmes, question);
    let words = Words::of(Language::Bokmal);
    difference.map_or_else(String::new, |it| words.say(&it.say(Language::Bokmal)))
}

/// Programmes called Alfa, Beta, Gamma …, each with this at the end of its record.
fn with(records: &[&str]) -> Vec<Programme> {
    let names = ["Alfa", "Beta", "Gamma", "Delta"];
    let each = names.iter().zip(records);
    each.map(|(name, more)| sound(&name.to_lowercase(), &(programme_text(name) + more))).collect()
}

/// A commitment to provide meals, with this more.
fn meals(more: &str) -> String {
    format!(
        "\n[[commitments]]\ntype = \"meals\"\ntext = \"Mat.\"\n{more}\n\
         source = {{ id = \"nettside\", at = \"Krav\" }}\n"
    )
}

fn not_stated(question: &str) -> String {
    format!("\n[[not-stated]]\non = 2026-11-22\nlooked-in = [\"nettside\"]\nquestions = [\"{question}\"]\n")
}

fn not_applicable(question: &str) -> String {
    format!("\n[[not-applicable]]\nreason = \"Slik er det.\"\nquestions = [\"{question}\"]\n")
}

const MUST: &str = "level = \"must\"";
const SHOULD: &str = "level = \"should\"";

#[track_caller]
fn check(records: &[&str], question: &str, expected: &str) {
    assert_eq!(sentence(&with(records), question), expected);
}

#[test]
fn programmes_that_bind_alike_are_told_in_one_breath() {
    let must = &meals(MUST);
    check(&[must, must], "commitments.meals", "Begge krever det.");
    check(&[must, must, must], "commitments.meals", "Alle krever det.");
    check(&[&meals(SHOULD), &meals(SHOULD)], "commitments.meals", "Begge anbefaler det.");
    check(&[&meals(""), &meals("")], "commitments.meals", "Begge beskriver det uten å kreve det.");
}

#[test]
fn the_most_binding_of_a_programmes_statements_counts() {
    let both = &(meals("") + &meals(MUST));
    check(&[both, &meals(MUST)], "commitments.meals", "Begge krever det.");
}

#[test]
fn programmes_that_bind_differently_are_named_the_most_binding_first() {
    check(
        &[&meals(""), &meals(SHOULD), &meals(MUST), &meals(MUST)],
        "commitments.meals",
        "Krav i Gamma og Delta, anbefalt i Beta, beskrevet i Alfa.",
    );
}

#[test]
fn the_one_amount_stands_with_its_programme() {
    let days = meals("level = \"must\"\nquantity = { exactly = 4, unit = \"days\" }");
    check(&[&meals(MUST), &days], "commitments.meals", "Krav i Alfa og Beta (4 dager).");
}

#[test]
fn amounts_stand_against_each_other_equal_ones_together() {
    let days = |n: u8, level| meals(&format!("{level}\nquantity = {{ exactly = {n}, unit = \"days\" }}"));
    check(&[&days(4, MUST), &days(4, MUST)], "commitments.meals", "Begge oppgir 4 dager.");
    check(
        &[&days(4, MUST), &days(2, MUST), &days(4, MUST)],
        "commitments.meals",
        "Alfa og Gamma oppgir 4 dager, mot 2 dager i Beta.",
    );
    // What is only described is no demand, whatever the number.
    check(
        &[&days(4, MUST), &days(2, ""), &meals(MUST)],
        "commitments.meals",
        "Alfa oppgir 4 dager, mot 2 dager i Beta. Krav i Alfa og Gamma, beskrevet i Beta. Gamma oppgir det uten tall.",
    );
}

#[test]
fn a_demand_is_never_told_with_an_amount_that_is_only_described() {
    let days = |n: u8, level| meals(&format!("{level}\nquantity = {{ exactly = {n}, unit = \"days\" }}"));
    let silent = &not_stated("commitments.meals");
    for (said, expected) in [
        (days(4, MUST) + &days(2, ""), "Krav i Alfa (4 dager)."),
        (meals(MUST) + &days(2, ""), "Krav i Alfa."),
        (days(2, "") + &days(3, SHOULD), "Anbefalt i Alfa (3 dager)."),
        (days(4, MUST) + &days(2, SHOULD), "Krav i Alfa (4 dager)."),
        (days(2, "") + &days(3, ""), "Beskrevet i Alfa (2 dager og 3 dager)."),
    ] {
        let expected = format!("{expected} Beta sier ikke noe om det.");
        check(&[&said, silent], "commitments.meals", &expected);
    }
}

#[test]
fn each_silence_is_told_for_itself() {
    let (must, question) = (&meals(MUST), "commitments.meals");
    let silent = &not_stated(question);
    check(&[must, silent], question, "Krav i Alfa. Beta sier ikke noe om det.");
    check(&[must, silent, silent], question, "Krav i Alfa. De andre sier ikke noe om det.");
    check(&[must, ""], question, "Krav i Alfa. For Beta har ingen lett ennå.");
    check(
        &[must, "", silent, &not_applicable(question)],
        question,
        "Krav i Alfa. For Beta har ingen lett ennå. Gamma sier ikke noe om det. Ikke aktuelt for Delta.",
    );
    check(&[must, "", ""], question, "Krav i Alfa. For de andre har ingen lett ennå.");
}

#[test]
fn what_nobody_answers_has_no_sentence() {
    check(&[&not_stated("commitments.meals"), ""], "commitments.meals", "");
}

#[test]
fn a_question_that_is_answered_in_prose_has_no_sentence() {
    let pair = with(&["", ""]);
    assert_eq!(sentence(&pair, "target-group.participants"), "");
    assert_eq!(sentence(&pair, "target-group.child-age"), "Begge oppgir 4–8 år.");
}

#[test]
fn what_the_provider_gives_is_no_demand() {
    let gives = "\n[[provider]]\ntype = \"training\"\nlevel = \"offered\"\ntext = \"Kurs.\"\n\
                 source = { id = \"nettside\", at = \"Dette får dere\" }\n";
    check(&[gives, gives], "provider.training", "Begge tilbyr det.");
    check(&[gives, ""], "provider.training", "Tilbys i Alfa. For Beta har ingen lett ennå.");
    // What a source says is not given is not told as given.
    let refuses = &gives.replace("offered", "not-given");
    check(&[refuses, gives], "provider.training", "Tilbys i Beta, gis ikke i Alfa.");
    check(&[refuses, refuses], "provider.training", "Ingen av de to gir det.");
    let described = &gives.replace("level = \"offered\"\n", "");
    check(&[described, described], "provider.training", "Begge oppgir det.");
}

/// A cost of training.
fn cost(amount: &str, per: &str, more: &str) -> String {
    format!(
        "\n[[costs.lines]]\ntype = \"training\"\nphase = \"start-up\"\nper = \"{per}\"\nbasis = \"stated\"\n\
         amount = {{ {amount} }}\n{more}\nsource = {{ id = \"nettside\", at = \"Pris\" }}\n"
    )
}

#[test]
fn amounts_that_measure_different_things_are_never_set_against_each_other() {
    let kroner = "exactly = 3000, currency = \"NOK\"";
    let price = &cost(kroner, "municipality", "");
    let unlike = [
        cost(kroner, "parent", ""),
        cost("exactly = 3000, currency = \"EUR\"", "municipality", ""),
        cost(&format!("{kroner}, kind = \"grant-applied-for\""), "municipality", ""),
        cost(&format!("{kroner}, years = 3"), "municipality", ""),
        price.replace("start-up", "running"),
        cost(kroner, "municipality", "not-comparable-with = \"Gjelder bare lokalene.\""),
    ];
    for other in &unlike {
        let said = sentence(&with(&[price, other]), "costs.training");
        assert!(
            said.starts_with("Tallene gjelder ulike ting og kan ikke sammenlignes: Alfa oppgir 3"),
            "{said}"
        );
        assert!(said.contains("; Beta oppgir 3") && !said.contains(", mot "), "{said}");
    }
    // A price is a price, whether a source calls it so or not.
    let called = &cost(&format!("{kroner}, kind = \"price\""), "municipality", "");
    assert!(!sentence(&with(&[price, called]), "costs.training").starts_with("Tallene"));
    let staff = |unit: &str, per: &str| {
        meals(&format!("level = \"must\"\nquantity = {{ exactly = 2, unit = \"{unit}\", per = \"{per}\" }}"))
    };
    check(
        &[&staff("pedagogues", "group"), &staff("group-leaders", "municipality")],
        "commitments.meals",
        "Tallene gjelder ulike ting og kan ikke sammenlignes: Alfa oppgir 2 pedagoger per gruppe; \
         Beta oppgir 2 gruppeledere per kommune.",
    );
    check(
        &[&staff("pedagogues", "group"), &staff("group-leaders", "group")],
        "commitments.meals",
        "Alfa oppgir 2 pedagoger per gruppe, mot 2 gruppeledere per gruppe i Beta.",
    );
}

#[test]
fn prices_keep_what_they_are_for_and_when_they_held() {
    check(
        &[
            &cost("exactly = 45000, currency = \"NOK\"", "municipality", "price-year = 2024"),
            &cost("exactly = 3000, currency = \"NOK\"", "municipality", ""),
        ],
        "costs.training",
        "Alfa oppgir 45\u{a0}000\u{a0}kr per kommune (priser fra 2024), mot 3\u{a0}000\u{a0}kr per kommune i Beta.",
    );
    let many: String =
        (1..=4).map(|it| cost(&format!("exactly = {it}000, currency = \"NOK\""), "group", "")).collect();
    check(&[&many, &many], "costs.training", "Begge oppgir 4 ulike mengder.");
}

#[test]
fn a_disagreement_between_sources_is_told() {
    let disputed = meals(
        "level = \"must\"\nquantity = { exactly = 4, unit = \"days\" }\n\
         conflict = [{ text = \"Mat.\", quantity = { exactly = 6, unit = \"days\" }, type = \"meals\", \
         source = { id = \"nettside\", at = \"Annet sted\" } }]",
    );
    check(
        &[&disputed, &not_stated("commitments.meals")],
        "commitments.meals",
        "Krav i Alfa (4 dager eller 6 dager, kildene er uenige). Beta sier ikke noe om det.",
    );
}

/// The four records, in the order of `FIRST_FOUR`.
fn four() -> Vec<Programme> {
    FIRST_FOUR.iter().map(|id| real(id)).collect()
}

#[test]
fn a_planner_reads_how_the_four_differ() {
    let four = four();
    for (question, expected) in [
        (
            "commitments.staff",
            "Tallene gjelder ulike ting og kan ikke sammenlignes: Familiestue oppgir 2 pedagoger per gruppe og 1 psykolog \
             per forløp; Pip-klubben oppgir minst 4 gruppeledere per kommune. \
             Krav i Barn i rusfamilier og Pip-klubben, beskrevet i Familiestue. Barn i rusfamilier oppgir det uten tall. \
             Stine Sofie Hverdagspakke sier ikke noe om det.",
        ),
        (
            "commitments.key-persons-per-workplace",
            "Krav i Barn i rusfamilier (minst 2 nøkkelpersoner per arbeidsplass). De andre sier ikke noe om det.",
        ),
        ("commitments.follow-manual", "Krav i Pip-klubben. De andre sier ikke noe om det."),
        (
            "commitments.agreement",
            "Krav i Pip-klubben. Barn i rusfamilier og Stine Sofie Hverdagspakke sier ikke noe om det. \
             Ikke aktuelt for Familiestue.",
        ),
        (
            "commitments.take-part-in-training",
            "Krav i Barn i rusfamilier (4 dager) og Pip-klubben, beskrevet i Familiestue. \
             Stine Sofie Hverdagspakke sier ikke noe om det.",
        ),
        ("commitments.privacy-confidentiality", ""),
    ] {
        assert_eq!(sentence(&four, question), expected, "{question}");
    }
}

#[test]
fn a_sentence_speaks_only_of_what_the_cells_under_it_show() {
    let pair: Vec<_> = ["pip-klubben", "barn-i-rusfamilier"].map(real).into_iter().map(Arc::new).collect();
    let columns = Columns::of(pair, false);
    for row in columns.compare(false).rows() {
        let Some(difference) = &row.difference else { continue };
        let silent = row.cells.iter().filter(|it| it.known.stated().is_none());
        let told: usize = difference.quiet().iter().map(|it| it.who.len()).sum();
        assert_eq!(silent.count(), told, "{}", row.question.key());
    }
}

#[test]
fn a_mark_tells_how_binding_and_how_much_in_one_unit_across_the_row() {
    let length =
        |number: &str, unit: &str| meals(&format!("{MUST}\nquantity = {{ {number}, unit = \"{unit}\" }}"));
    let records = [
        length("at-least = 90", "minutes"),
        length("from = 1.5, to = 2", "hours") + &meals(""),
        meals(SHOULD),
        not_applicable("commitments.meals"),
    ];
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let columns = Columns::of(with(&records).into_iter().map(Arc::new).collect(), false);
    let comparison = columns.compare(false);
    let row = comparison.rows().find(|it| it.question.key() == "commitments.meals").unwrap();
    let words = Words::of(Language::Bokmal);
    let marks: Vec<String> = row
        .marks()
        .iter()
        .map(|mark| match mark.stated() {
            Some(said) => {
                let amounts: Vec<String> = said.amounts.iter().map(|it| words.say(it)).collect();
                format!("{:?} {}", said.binding.unwrap(), amounts.join(", "))
            }
            None => format!("{:?}", mark.silence_kind().unwrap()),
        })
        .collect();
    assert_eq!(marks, ["Must minst 90 minutter", "Must 90–120 minutter", "Should ", "NotApplicable"]);
    let other = comparison.rows().find(|it| it.question.key() == "target-group.child-age").unwrap();
    assert!(other.marks().is_empty());
}

#[test]
fn a_difference_takes_two_who_say_something() {
    let question = "commitments.meals";
    let sort = |records: &[&str]| {
        let columns = Columns::of(with(records).into_iter().map(Arc::new).collect(), false);
        let comparison = columns.compare(true);
        let is_it = |row: &&Row<'_>| row.question.key() == question;
        (comparison.rows().any(|it| is_it(&it)), comparison.aside.only_one.iter().any(|it| is_it(&it)))
    };
    assert_eq!(sort(&[&meals(MUST), &meals(SHOULD)]), (true, false));
    assert_eq!(sort(&[&meals(MUST), ""]), (false, true));
    assert_eq!(sort(&[&not_stated(question), ""]), (false, false));
    // Two say the same in other words, and the third is silent.
    assert_eq!(sort(&[&meals(MUST), &meals(MUST).replace("Mat.", "Middag."), ""]), (false, false));
}

#[test]
fn a_comparison_has_a_sentence_for_every_commitment_that_somebody_answers() {
    let columns = Columns::of(four().into_iter().map(Arc::new).collect(), false);
    let comparison = columns.compare(false);
    let commitments = &comparison.groups[0];
    let answers = |row: &&Row<'_>| row.cells.iter().any(|cell| cell.known.stated().is_some());
    let answered: Vec<_> = commitments.rows.iter().filter(answers).collect();
    assert!(answered.len() > 13);
    assert!(answered.iter().all(|row| row.difference.is_some()));
    for &language in Language::ALL {
        let said: Vec<String> = comparison
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .filter_map(|row| Some(Words::of(language).say(&row.difference.as_ref()?.say(language))))
            .collect();
        assert!(said.iter().all(|it| it.ends_with('.') && !it.contains("difference-")), "{said:?}");
    }
}

#[test]
fn what_rests_on_an_owner_alone_is_a_silence_of_its_own() {
    let four: Vec<_> = four().into_iter().map(Arc::new).collect();
    let independent = Columns::of(four.clone(), true);
    let comparison = independent.compare(false);
    let left_out = comparison.left_out.unwrap();
    assert_eq!(left_out.len(), 4);
    // All of what is known of Familiestue is told by the municipality that runs it.
    assert_eq!(left_out[1].n_left_out, left_out[1].n_facts);
    for (tally, before) in comparison.totals.iter().zip(Columns::of(four, false).compare(false).totals) {
        assert_eq!(tally.total(), before.total());
        assert_eq!(tally.stated + tally.only_interested, before.stated);
        assert_eq!(before.only_interested, 0);
    }
}

#[test]
fn every_row_has_a_cell_for_each_programme_with_the_answer_of_its_record() {
    let columns = Columns::of(four().into_iter().map(Arc::new).collect(), false);
    let comparison = columns.compare(false);
    assert_eq!(comparison.rows().count(), Question::all().count());
    for row in comparison.rows() {
        let programmes: Vec<_> = row.cells.iter().map(|cell| &cell.programme.id).collect();
        assert_eq!(programmes, comparison.programmes.iter().map(|it| &it.id).collect::<Vec<_>>());
        assert!(row.cells.iter().all(|it| it.known == answer(it.programme, row.question).known));
        let n_answered = row.cells.iter().filter(|cell| cell.known.stated().is_some()).count();
        assert!(row.silence.is_none() || n_answered == 0);
    }
}

#[test]
fn rows_that_are_left_out_still_count_in_the_sums() {
    let columns = Columns::of(four().into_iter().map(Arc::new).collect(), false);
    let (all, differing) = (columns.compare(false), columns.compare(true));
    assert_eq!(differing.rows().count() + differing.aside.n_rows(), all.rows().count());
    assert_eq!(differing.totals, all.totals);
    for group in &differing.groups {
        let whole = all.groups.iter().find(|it| it.group == group.group).unwrap();
        assert_eq!(group.tallies, whole.tallies);
        assert!(group.silent().iter().all(|(_, questions)| !questions.is_empty()));
    }
}
