//! Keys, headings and values that are not as a record has them: what is told is what
//! to write in the very place.

use super::{assert_told, told};
use crate::support::{programme_text, read};

/// The record with a piece of it put in another's place.
#[track_caller]
fn with(from: &str, to: &str) -> String {
    let text = programme_text("Pip");
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// The record with something more at its end.
fn and(more: &str) -> String {
    format!("{}\n{more}\n", programme_text("Pip"))
}

const SOURCE: &str = "source = { id = \"nettside\", at = \"Innhold\" }";

/// The text with the first thing that is suggested done.
#[track_caller]
fn mended(text: &str) -> String {
    let problems = read(text).problems;
    let fix = problems[0].fix.as_ref().unwrap_or_else(|| panic!("nothing is suggested: {:?}", problems[0]));
    let mut mended = text.to_owned();
    mended.replace_range(fix.bytes.clone(), &fix.replacement);
    mended
}

#[test]
fn a_heading_of_a_list_has_two_brackets() {
    for (list, keys) in [
        ("staffing.training", "text = \"To dager\""),
        ("commitments", "type = \"meals\"\ntext = \"Mat til barna\""),
        ("evaluation.studies", "title = \"Evaluering\""),
        ("identity.contacts", "name = \"Kari Eksempel\""),
    ] {
        let text = and(&format!("[{list}]\n{keys}\n{SOURCE}"));
        let wrong = told(&text);
        assert!(wrong[0].starts_with("wrong-type: skal være en liste, ikke en tabell"), "{wrong:#?}");
        assert!(wrong[0].contains(&format!("skriv `[[{list}]]`")), "{wrong:#?}");
        assert!(mended(&text).contains(&format!("\n[[{list}]]\n")));
    }
    let text = with("[editorial]", "[[editorial]]");
    assert_told(&text, &["wrong-type", "skriv `[editorial]`", "det som det bare er ett av, har én"]);
    assert_eq!(mended(&text), programme_text("Pip"));
}

#[test]
fn a_heading_with_a_type_in_it_is_told_as_an_item_of_that_type() {
    for (heading, list, term) in [
        ("commitments.meals", "commitments", "meals"),
        ("costs.licence", "costs.lines", "licence"),
        ("experience.hindered", "experience", "hindered"),
    ] {
        let wrong = told(&and(&format!("[{heading}]\ntext = \"Noe\"\n{SOURCE}")));
        assert!(
            wrong
                .iter()
                .any(|it| it.contains(&format!("skriv `[[{list}]]`, og under den `type = \"{term}\"`"))),
            "{wrong:#?}"
        );
    }
}

#[test]
fn a_value_where_a_table_is_wanted_is_told_with_the_keys_own_example() {
    for (from, to, example) in [
        (
            "source = { id = \"nettside\", at = \"Om tiltaket\" } }",
            "source = \"nettside\" }",
            "skriv `source = { id = \"nettside\", at = \"…\" }`, med ditt eget",
        ),
        (
            "value = { from = 4, to = 8, unit = \"years\" }",
            "value = \"7–17 år\"",
            "for eksempel `value = { from = 3, to = 6, unit = \"years\" }`",
        ),
        (
            "kind = { value = \"group-programme\", source = { id = \"nettside\", at = \"Om tiltaket\" } }",
            "kind = \"group-programme\"",
            "source = { id = \"nettside\", at = \"…\" } }`, med ditt eget",
        ),
        ("values = [\"child\"]", "values = \"child\"", "for eksempel `values = [\""),
    ] {
        assert_told(&with(from, to), &["wrong-type", example]);
    }
    let named = and(
        "[delivery]\ncourse-length = { value = \"10 uker\", source = { id = \"nettside\", at = \"Innhold\" } }",
    );
    assert_told(&named, &["for eksempel `value = { exactly = 10, unit = \"weeks\" }`"]);
}

#[test]
fn a_key_that_is_missing_is_told_with_what_to_write() {
    for (from, to, example) in [
        ("read-on = 2026-11-22\n", "", "for eksempel `read-on = 2026-11-22`"),
        // Not the text of the template, which the next check would refuse.
        ("publisher = \"Eksempelstiftelsen\"\n", "", "skriv `publisher = \"…\"`, med ditt eget"),
        ("title = \"", "# title = \"", "skriv `title = \"…\"`, med ditt eget"),
        (", unit = \"years\"", "", "for eksempel `unit = \"years\"`"),
    ] {
        assert_told(&with(from, to), &["missing-key", example]);
    }
    let fact = with(", source = { id = \"nettside\", at = \"Om tiltaket\" } }", " }");
    assert_told(
        &fact,
        &["fact-without-source", "skriv `source = { id = \"nettside\", at = \"…\" }`, med ditt eget"],
    );
}

#[test]
fn a_key_inside_a_question_is_told_with_the_question() {
    for (inside, question) in [
        ("delivery.sessions.count", "delivery.sessions"),
        ("evaluation.ratings.date", "evaluation.ratings"),
        ("costs.licence.amount", "costs.licence"),
    ] {
        let text = and(&format!(
            "[[not-stated]]\non = 2026-11-22\nlooked-in = [\"nettside\"]\nquestions = [\"{inside}\"]"
        ));
        assert_told(&text, &["unknown-question", &format!("en del av `{question}`")]);
    }
}

#[test]
fn what_people_call_a_key_leads_to_it() {
    for (key, words) in [
        ("name", &["navn", "Navn", "namn", "tittel"][..]),
        ("publisher", &["utgiver", "udgiver", "utgivar"]),
        ("read-on", &["lest", "lest_den"]),
        ("link", &["lenke", "url", "nettside"]),
        ("source", &["kilde", "kjelde"]),
        ("values", &["verdier"]),
    ] {
        for word in words {
            let text = with(&format!("{key} = "), &format!("{word} = "));
            assert_told(&text, &["unknown-key", &format!("(mente du `{key}`?)")]);
        }
    }
    assert_told(&with("[summary]", "[sammendrag]"), &["unknown-key", "(mente du `summary`?)"]);
    assert_told(&with("[[sources]]", "[[kilder]]"), &["unknown-key", "(mente du `sources`?)"]);
}

#[test]
fn a_word_with_other_letters_than_a_key_has_leads_to_the_key() {
    for (written, key) in [
        ("beløp = 500", "amount"),
        ("lest på = 2026-11-22", "read-on"),
        ("målgruppe = 1", "target-group"),
        ("[målgruppe]", "target-group"),
    ] {
        let wrong = told(&format!("{written}\n{}", programme_text("Pip")));
        assert_eq!(wrong.len(), 1, "{wrong:#?}");
        assert!(wrong[0].contains("en nøkkel skrives med bokstavene a–z"), "{wrong:#?}");
        assert!(wrong[0].ends_with(&format!("(mente du `{key}`?)")), "{wrong:#?}");
    }
}

#[test]
fn what_a_term_is_called_leads_to_the_term() {
    for (term, labels) in [
        ("group-programme", &["Gruppetiltak", "gruppetiltak"][..]),
        ("child", &["Barn", "barn"]),
        ("years", &["år", "year"]),
    ] {
        for label in labels {
            let text = with(&format!("\"{term}\""), &format!("\"{label}\""));
            let wrong = told(&text);
            assert_eq!(wrong.len(), 1, "{wrong:#?}");
            assert!(wrong[0].ends_with(&format!("(mente du `{term}`?)")), "{label}: {wrong:#?}");
            assert_eq!(mended(&text), programme_text("Pip"));
        }
    }
}

#[test]
fn an_address_has_no_spaces() {
    for address in ["https://se nettsiden", "https://example.org/om tiltaket", "se nettsiden"] {
        for key in ["link", "copy"] {
            let text = with("link = \"https://example.org/om\"", &format!("{key} = \"{address}\""));
            assert_told(&text, &["not-an-address", "en adresse har ingen mellomrom"]);
        }
    }
}
