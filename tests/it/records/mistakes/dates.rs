//! Dates and years: as much of one as the key wants, and none that has not come.

use super::assert_told;
use crate::support::{programme_text, read};

/// The record with the date of its status written so.
fn as_of(date: &str) -> String {
    let text = programme_text("Pip");
    assert!(text.contains("as-of = \"2025-03\""));
    text.replace("as-of = \"2025-03\"", &format!("as-of = {date}"))
}

fn read_on(date: &str) -> String {
    programme_text("Pip").replace("read-on = 2026-11-22", &format!("read-on = {date}"))
}

fn priced(year: &str) -> String {
    format!(
        "{}\n[[costs.lines]]\ntype = \"licence\"\nphase = \"start-up\"\namount = {{ exactly = 500, currency = \
         \"NOK\" }}\nprice-year = {year}\nper = \"municipality\"\nbasis = \"stated\"\n\
         source = {{ id = \"nettside\", at = \"Priser\" }}\n",
        programme_text("Pip")
    )
}

/// What is suggested, done.
#[track_caller]
fn mended(text: &str) -> Vec<String> {
    let fix = read(text).problems[0].fix.clone().unwrap_or_else(|| panic!("nothing is suggested"));
    let mut mended = text.to_owned();
    mended.replace_range(fix.bytes, &fix.replacement);
    super::told(&mended)
}

#[test]
fn a_month_is_no_advice_where_a_day_is_wanted() {
    for month in ["2018-02", "2018-2", "februar 2018", "\"2018-02\"", "\"03.2025\"", "\"2025/03\"", "02"] {
        assert_told(&read_on(month), &["not-a-date", "skriv hele datoen, som `2026-11-22`"]);
    }
}

#[test]
fn a_month_where_a_month_will_do_is_told_as_it_is_written() {
    for month in
        ["2018-02", "2018-2", "februar 2018", "\"feb. 2018\"", "\"02.2018\"", "\"2018/02\"", "2/2018"]
    {
        let text = as_of(month);
        assert_told(&text, &["not-a-date", "skriv `\"2018-02\"`"]);
        assert_eq!(mended(&text), Vec::<String>::new(), "{month}");
    }
    for unclear in ["02", "\"2025-13\"", "i fjor", "\"vår 2024\""] {
        assert_told(
            &as_of(unclear),
            &["not-a-date", "skriv `\"2022\"`, `\"2022-08\"` eller `\"2022-08-01\"`"],
        );
    }
}

#[test]
fn a_day_closed_up_or_with_a_time_is_that_day() {
    for day in ["20261015", "2026-10-15T10:00:00", "2026-10-15T10:00:00Z"] {
        let text = read_on(day);
        assert_told(&text, &["not-a-date", "skriv `2026-10-15`"]);
        assert_eq!(mended(&text), Vec::<String>::new(), "{day}");
    }
}

#[test]
fn a_year_is_told_as_a_year() {
    for year in ["\"2025-03\"", "2025-03", "2.025", "2025-03-01", "mars 2025", "\"våren 2025\""] {
        let text = priced(year);
        assert_told(&text, &["number-unclear", "skriv `2025`"]);
        assert_eq!(mended(&text), Vec::<String>::new(), "{year}");
    }
    for year in ["25", "2205", "\"i fjor\"", "nå", "2025,5"] {
        assert_told(&priced(year), &["not-a-date", "ett årstall med fire sifre"]);
    }
}
