//! Numbers and dates as people write them.

use super::{assert_told, told};
use crate::support::{programme_text, read};

/// A record with a price of this.
fn priced(price: &str) -> String {
    programme_text("Pip")
        + &format!(
            "\n[[costs.lines]]\ntype = \"licence\"\nphase = \"start-up\"\namount = {{ exactly = {price}, currency = \
             \"NOK\" }}\nper = \"municipality\"\nbasis = \"stated\"\nsource = {{ id = \"nettside\", at = \"Priser\" \
             }}\n"
        )
}

/// A record whose source was read then.
fn read_on(day: &str) -> String {
    programme_text("Pip").replace("read-on = 2026-11-22", &format!("read-on = {day}"))
}

#[test]
fn a_factor_of_a_thousand_never_passes_unseen() {
    for (price, thousands, decimals) in [
        ("12.500", "12500", "12.5"),
        ("1.000", "1000", "1"),
        ("12,500", "12500", "12.5"),
        ("\"7.125\"", "7125", "7.1250"),
    ] {
        assert_told(&priced(price), &["number-unclear", &format!("skriv `{thousands}` eller `{decimals}`")]);
    }
    for clear in ["12500", "12_500", "12.5", "0.125", "7.1250", "1234.567"] {
        assert_eq!(told(&priced(clear)), Vec::<String>::new(), "{clear}");
    }
}

#[test]
fn a_number_as_people_write_it_is_told_as_a_record_writes_it() {
    for (price, number) in [
        ("1,5", "1.5"),
        ("12 500", "12500"),
        ("12\u{a0}500", "12500"),
        ("12.500,00", "12500"),
        ("12 500,50", "12500.5"),
        ("1.234.567", "1234567"),
        ("1e5", "100000"),
        ("0x10", "16"),
        ("+5", "5"),
        ("02", "2"),
        (".5", "0.5"),
        ("5.", "5"),
        ("\"12 500\"", "12500"),
    ] {
        let text = priced(price);
        assert_told(&text, &["number-unclear", &format!("skriv `{number}`")]);
        let problem = &read(&text).problems[0];
        assert_eq!(problem.fix.as_ref().unwrap().replacement, number, "{price}");
    }
}

#[test]
fn what_has_a_key_of_its_own_is_told_where_it_goes() {
    for (price, told) in [
        ("5%", "skriv `5` her, og `unit = \"percent\"`"),
        ("kr 500", "skriv `500` her, og valutaen i `currency`"),
        ("500 kr", "skriv `500` her, og valutaen i `currency`"),
        ("500,-", "skriv `500` her, og valutaen i `currency`"),
        ("8 uker", "skriv `8` her, og enheten i `unit`"),
        ("ca. 8", "skriv `8` her, og `about = true`"),
        ("5+", "skriv `at-least = 5`"),
        ("8–10", "skriv `from = 8, to = 10`"),
        ("8-10", "skriv `from = 8, to = 10`"),
    ] {
        assert_told(&priced(price), &["number-unclear", told]);
    }
}

#[test]
fn a_number_in_words_or_between_signs_is_told_in_digits() {
    for (price, told) in [
        ("to", "skriv `2`"),
        ("tre", "skriv `3`"),
        ("\"åtte\"", "skriv `8`"),
        ("½", "skriv `0.5`"),
        ("1/2", "skriv `0.5`"),
        (">8", "skriv `at-least = 9`"),
        ("≥ 8", "skriv `at-least = 8`"),
        ("maks 8", "skriv `at-most = 8`"),
    ] {
        assert_told(&priced(price), &["number-unclear", told]);
    }
    for price in ["noe", "mange", "fritt", "nok", "ja"] {
        assert_told(&priced(price), &["syntax", "et tall skrives med bare sifre"]);
    }
}

#[test]
fn a_number_in_quotation_marks_that_is_clear_is_a_text() {
    assert_told(&priced("\"500\""), &["wrong-type", "skal være et tall, ikke en tekst"]);
}

#[test]
fn a_date_as_people_write_it_is_told_as_a_record_writes_it() {
    for day in ["29.10.2026", "29/10/2026", "29. oktober 2026", "2026/10/29"] {
        for written in [day.to_owned(), format!("\"{day}\"")] {
            let text = read_on(&written);
            assert_told(&text, &["not-a-date", "skriv `2026-10-29`"]);
            assert_eq!(read(&text).problems[0].fix.as_ref().unwrap().replacement, "2026-10-29");
        }
    }
    for day in ["2026-1-5", "5.1.2026"] {
        assert_told(&read_on(day), &["not-a-date", "skriv `2026-01-05`"]);
    }
}

#[test]
fn a_day_that_the_calendar_lacks_is_told_with_the_last_of_its_month() {
    for day in ["2026-02-30", "30.02.2026", "\"2026-02-29\"", "\"31. februar 2026\""] {
        assert_told(&read_on(day), &["not-a-date", "måneden slutter 28. februar 2026"]);
    }
}

#[test]
fn a_month_where_a_day_is_wanted_is_told_so() {
    for day in ["\"2026-08\"", "\"2026\"", "2026", "\"i fjor\""] {
        assert_told(&read_on(day), &["not-a-date", "skriv hele datoen, som `2026-11-22`"]);
    }
    for day in ["02", "i fjor", "1,5"] {
        assert_told(&read_on(day), &["not-a-date", "skriv hele datoen, som `2026-11-22`"]);
    }
}

#[test]
fn where_one_year_stands_a_period_is_told_so() {
    for period in ["2016-2017", "2008–2011"] {
        let study = format!(
            "{}\n[[evaluation.studies]]\ntitle = \"Evaluering\"\nyear = \"{period}\"\nof = \"programme\"\n\
             design = \"pre-post\"\nindependence = \"unknown\"\n\
             source = {{ id = \"nettside\", at = \"Studier\" }}\n",
            programme_text("Pip")
        );
        let last = &period[period.len() - 4..];
        assert_told(
            &study,
            &["number-unclear", "bare stå ett år", &format!("`{last}`"), "`identity.history`"],
        );
        assert!(!told(&study)[0].contains("from ="));
    }
}
