//! A number or a range as somebody types it: `1 250,50`, `1.5–2`, `12.500`, `450 kr`, `450,-`, `5 %`.

use super::Range;
use crate::record::Currency;

/// The longest text that is read; nobody writes a longer number.
pub(super) const LONGEST: usize = 40;

/// What is wrong with what somebody typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wrong {
    /// It is not a number, nor two with a dash between.
    NotANumber,
    /// It is below zero.
    Negative,
    /// The first number is above the second.
    Reversed,
    /// It is outside these bounds.
    Outside(f64, f64),
    /// It must be a whole number.
    NotWhole,
    /// It is a share, where so and so many are asked for.
    PerCent,
    /// Three digits after one point or comma: thousands to one reader,
    /// decimals to another.
    Unclear,
}

/// How people write kroner, the longer ways first.
const KRONER: &[&str] = &["kroner", "kr.", "kr", "nok"];
/// How people write money that is not simply kroner, the longer ways first.
const CURRENCIES: &[(&str, Currency)] = &[
    ("norskekroner", Currency::Nok),
    ("danskekroner", Currency::Dkk),
    ("svenskekroner", Currency::Sek),
    ("svenskakronor", Currency::Sek),
    ("nok", Currency::Nok),
    ("dkk", Currency::Dkk),
    ("sek", Currency::Sek),
    ("euro", Currency::Eur),
    ("eur", Currency::Eur),
    ("€", Currency::Eur),
    ("dollar", Currency::Usd),
    ("usd", Currency::Usd),
    ("$", Currency::Usd),
];
/// How people write per cent.
const PER_CENT: &[&str] = &["prosent", "procent", "percent", "pst.", "pst", "%"];

/// Reads a number or two with a dash between them. Both decimal comma and
/// decimal point are read, and spaces between thousands.
pub(super) fn read(text: &str) -> Result<Range, Wrong> {
    let plain = plain(text);
    let is_share = PER_CENT.iter().any(|sign| plain.ends_with(sign));
    number_or_range(&plain).map_err(|wrong| if is_share { Wrong::PerCent } else { wrong })
}

/// Reads kroner, with the currency before or after, or with a dash for no øre.
pub(super) fn read_kroner(text: &str) -> Result<Range, Wrong> {
    let mut plain = plain(text);
    // `450,-` is 450 kroner and no øre; `1,-50` is nothing.
    for no_oere in [",-", ":-", ".-"] {
        while let Some(at) = plain.find(no_oere).filter(|at| !begins_with_digit(&plain[at + 2..])) {
            plain.replace_range(at..at + 2, ",00");
        }
    }
    number_or_range(&without(&plain, KRONER))
}

/// The currency that an amount is written with, when it is named so that it can be no other, and
/// the amount without it.
pub(super) fn with_currency(text: &str) -> Option<(Currency, String)> {
    let plain = plain(text);
    let is_named = |sign: &str| plain.split('-').any(|end| end.ends_with(sign) || end.starts_with(sign));
    let (sign, currency) = CURRENCIES.iter().find(|(sign, _)| is_named(sign))?;
    Some((*currency, without(&plain, &[sign])))
}

/// Reads a share in per cent, with or without its sign.
pub(super) fn read_per_cent(text: &str) -> Result<Range, Wrong> {
    number_or_range(&without(&plain(text), PER_CENT))
}

/// Without spaces and capitals, and with one sort of dash.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|it| !it.is_whitespace() && *it != '\u{202f}');
    letters.collect::<String>().to_lowercase().replace(['–', '—', '−'], "-")
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_digit())
}

/// Without what it is counted in, which stands before or after each number.
fn without(plain: &str, signs: &[&str]) -> String {
    let bare = |end: &str| -> String {
        let after = signs.iter().find_map(|it| end.strip_suffix(it));
        let before = signs.iter().find_map(|it| end.strip_prefix(it));
        after.or(before).unwrap_or(end).to_owned()
    };
    plain.split('-').map(bare).collect::<Vec<_>>().join("-")
}

fn number_or_range(plain: &str) -> Result<Range, Wrong> {
    if plain.len() > LONGEST || plain.is_empty() {
        return Err(Wrong::NotANumber);
    }
    if plain.split('-').any(is_unclear) {
        return Err(Wrong::Unclear);
    }
    if let Some(rest) = plain.strip_prefix('-') {
        return Err(number(rest).map_or(Wrong::NotANumber, |_| Wrong::Negative));
    }
    let (low, high) = match plain.split_once('-') {
        Some((low, high)) if high.starts_with('-') && number(low).is_some() => return Err(Wrong::Negative),
        Some((low, high)) => (number(low), number(high)),
        None => (number(plain), number(plain)),
    };
    let (low, high) = low.zip(high).ok_or(Wrong::NotANumber)?;
    Range::new(low, Some(high)).ok_or(Wrong::Reversed)
}

/// Digits with at most one decimal sign: no exponent, no `NaN`, no `inf`.
fn number(text: &str) -> Option<f64> {
    let n_commas = text.matches(',').count();
    let n_points = text.matches('.').count();
    let plain = match (n_commas, n_points) {
        (0, 0 | 1) => text.to_owned(),
        (1, 0) => text.replace(',', "."),
        (1, _) if text.rfind(',') > text.rfind('.') && in_threes(text.split(',').next()?, '.') => {
            text.replace('.', "").replace(',', ".")
        }
        (_, 1) if text.rfind('.') > text.rfind(',') && in_threes(text.split('.').next()?, ',') => {
            text.replace(',', "")
        }
        (0, _) if in_threes(text, '.') => text.replace('.', ""),
        _ => return None,
    };
    let is_plain = plain.starts_with(|it: char| it.is_ascii_digit())
        && plain.ends_with(|it: char| it.is_ascii_digit())
        && plain.chars().all(|it| it.is_ascii_digit() || it == '.');
    is_plain.then(|| plain.parse().ok()).flatten().filter(|it: &f64| it.is_finite())
}

/// Whether a reader cannot tell thousands from decimals: `12.500` is twelve
/// thousand five hundred in Denmark and twelve and a half to a computer.
fn is_unclear(text: &str) -> bool {
    let Some((whole, rest)) = text.split_once(['.', ',']) else { return false };
    let are_digits = |text: &str| text.chars().all(|it| it.is_ascii_digit());
    rest.len() == 3 && are_digits(rest) && are_digits(whole) && (1..=3).contains(&whole.len()) && whole != "0"
}

/// Whether thousands are separated by this sign.
fn in_threes(whole: &str, sign: char) -> bool {
    let mut parts = whole.split(sign);
    parts.next().is_some_and(|it| (1..=3).contains(&it.len())) && parts.all(|it| it.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, low: f64, high: f64) {
        assert_eq!(read(text), Ok(Range::new(low, Some(high)).unwrap()), "{text}");
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        check("20", 20.0, 20.0);
        check(" 1 250,50 ", 1250.5, 1250.5);
        check("1\u{a0}250.50", 1250.5, 1250.5);
        check("12.500,75", 12500.75, 12500.75);
        check("12,500.75", 12500.75, 12500.75);
        check("1.250.000", 1_250_000.0, 1_250_000.0);
        check("1,5–2", 1.5, 2.0);
        check("2 - 3", 2.0, 3.0);
        check("0", 0.0, 0.0);
        check("0,125", 0.125, 0.125);
    }

    #[test]
    fn money_is_read_with_its_currency_and_a_share_with_its_sign() {
        let is = |read: Result<Range, Wrong>, low: f64, high: f64| {
            assert_eq!(read, Ok(Range::new(low, Some(high)).unwrap()));
        };
        for text in [
            "450",
            "450 kr",
            "kr 450",
            "Kr. 450",
            "450 kroner",
            "NOK 450",
            "450,-",
            "450,–",
            "450:-",
            "450,00 kr",
        ] {
            is(read_kroner(text), 450.0, 450.0);
        }
        is(read_kroner("1.250,-"), 1250.0, 1250.0);
        is(read_kroner("80 000 kr"), 80_000.0, 80_000.0);
        for text in ["400–450 kr", "kr 400 - kr 450", "400,- – 450,-", "400 kr–450 kr"] {
            is(read_kroner(text), 400.0, 450.0);
        }
        for text in ["5 %", "5%", "5", "5 prosent", "5 pst."] {
            is(read_per_cent(text), 5.0, 5.0);
        }
        is(read_per_cent("5–7 %"), 5.0, 7.0);
        is(read_per_cent("5 % – 7 %"), 5.0, 7.0);
    }

    #[test]
    fn an_amount_in_a_currency_is_known_by_its_name_and_never_by_kroner_alone() {
        for (text, currency, rest) in [
            ("11 500 DKK", Currency::Dkk, "11500"),
            ("DKK 11 500", Currency::Dkk, "11500"),
            ("1500 euro", Currency::Eur, "1500"),
            ("€ 1500–€ 2000", Currency::Eur, "1500-2000"),
            ("1000–1500 svenske kroner", Currency::Sek, "1000-1500"),
            ("$20", Currency::Usd, "20"),
            ("450 NOK", Currency::Nok, "450"),
        ] {
            assert_eq!(with_currency(text), Some((currency, rest.to_owned())), "{text}");
        }
        for text in ["450", "450 kr", "450,-", "kr 450", "5 %", "", "kroner"] {
            assert_eq!(with_currency(text), None, "{text}");
        }
        // Two of them are no amount.
        let (_, rest) = with_currency("100 DKK–20 euro").unwrap();
        assert!(read_kroner(&rest).is_err(), "{rest}");
    }

    #[test]
    fn what_another_thing_is_counted_in_is_refused() {
        for text in ["5%", "5 %", "5 prosent", "5–7 %"] {
            assert_eq!(read(text), Err(Wrong::PerCent), "{text}");
        }
        for text in ["450 kr", "450,-", "kr"] {
            assert_eq!(read(text), Err(Wrong::NotANumber), "{text}");
        }
        for text in ["5 %", "4kr50", "kr", "450 dkk", "450 kr kr kr", "1,-50", ",-"] {
            assert!(read_kroner(text).is_err(), "{text}");
        }
        assert_eq!(read_kroner("-450 kr"), Err(Wrong::Negative));
        assert_eq!(read_kroner("12.500 kr"), Err(Wrong::Unclear));
        assert_eq!(read_per_cent("5 kr"), Err(Wrong::NotANumber));
    }

    #[test]
    fn thousands_are_not_taken_for_decimals() {
        for text in ["12.500", "12,500", "1.500–2.000", "2–12.500"] {
            assert_eq!(read(text), Err(Wrong::Unclear), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_never_read_as_one() {
        for text in ["", "tjue", "NaN", "inf", "1e9", "1,2,3", "+5", "0x10", ",5", "5,", "1--2", "٣"] {
            let wrong = read(text).unwrap_err();
            assert!(matches!(wrong, Wrong::NotANumber | Wrong::Negative), "{text}");
        }
        assert_eq!(read("-5"), Err(Wrong::Negative));
        assert_eq!(read("−5"), Err(Wrong::Negative));
        assert_eq!(read("3–2"), Err(Wrong::Reversed));
        assert_eq!(read(&"9".repeat(400)), Err(Wrong::NotANumber));
    }
}
