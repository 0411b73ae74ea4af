//! Numbers as people write them, with a comma before decimals, a space or a point
//! between thousands, and a sign or a unit beside; and what each can mean.
//!
//! `12.500` is twelve thousand five hundred to a Norwegian and twelve and a half to
//! TOML. A factor of a thousand must never pass unseen, so both readings are told.

use crate::problem::{Code, Fix, Problem};
use crate::words::Message;

/// A number as somebody wrote it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Figure {
    /// What it can mean, as a record writes it: most often one number.
    readings: Vec<String>,
    beside: Beside,
}

/// What was written together with a number, and has a place of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    Nothing,
    Percent,
    Currency,
    Unit,
    About,
    OrMore,
    OrLess,
    /// Another number, which the first reaches to.
    End,
}

impl Beside {
    /// What to write, and where.
    const fn label(self) -> &'static str {
        match self {
            Self::Nothing => "label-number-unclear",
            Self::Percent => "label-number-with-percent",
            Self::Currency => "label-number-with-currency",
            Self::Unit => "label-number-with-unit",
            Self::About => "label-number-about",
            Self::OrMore => "label-number-or-more",
            Self::OrLess => "label-number-or-less",
            Self::End => "label-number-range",
        }
    }
}

const CURRENCIES: [&str; 9] = ["kr", "kr.", "kroner", "nok", "dkk", "sek", "eur", "euro", "€"];
const PERCENT: [&str; 6] = ["%", "prosent", "procent", "percent", "pst", "pst."];
const OR_MORE: [&str; 6] = ["≥", ">=", "minst", "mindst", "minimum", "at least"];
const OR_LESS: [&str; 8] = ["≤", "<=", "høyst", "høgst", "højst", "maks", "maksimum", "at most"];
const MORE: [&str; 4] = [">", "over", "mer enn", "meir enn"];
const LESS: [&str; 4] = ["<", "under", "færre enn", "mindre enn"];
/// The numbers that are written as words or as one sign.
const IN_WORDS: [(&str, &[&str]); 15] = [
    ("1", &["en", "én", "ei", "ett", "et", "én gang", "one"]),
    ("2", &["to", "two"]),
    ("3", &["tre", "three"]),
    ("4", &["fire", "four"]),
    ("5", &["fem", "five"]),
    ("6", &["seks", "six"]),
    ("7", &["sju", "syv", "seven"]),
    ("8", &["åtte", "otte", "eight"]),
    ("9", &["ni", "nine"]),
    ("10", &["ti", "ten"]),
    ("12", &["tolv", "twelve"]),
    ("0.5", &["½", "1/2", "en halv", "et halvt"]),
    ("0.25", &["¼", "1/4"]),
    ("0.75", &["¾", "3/4"]),
    ("1.5", &["1½", "1 ½", "1 1/2", "halvannen", "halvanden"]),
];
/// Words that say how many noughts are left out.
const NOUGHTS: [(usize, &[&str]); 3] = [
    (3, &["tusen", "tusind", "thousand", "k", "tkr", "t.kr"]),
    (
        6,
        &[
            "mill",
            "mill.",
            "million",
            "millioner",
            "millionar",
            "mio",
            "mio.",
            "mkr",
            "mnok",
            "mdkk",
            "msek",
            "meur",
        ],
    ),
    (9, &["mrd", "mrd.", "milliard", "milliarder", "milliardar"]),
];
const ABOUT: [&str; 7] = ["ca", "ca.", "cirka", "omtrent", "rundt", "about", "~"];

impl Figure {
    /// The number that this text is, in anybody's way of writing it.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits = text.find(|it: char| it.is_ascii_digit())?;
        // A point or comma before the first digit is part of the number: `.5`.
        let start = digits - usize::from(text[..digits].ends_with(['.', ',']) && digits == 1);
        let (before, text) = text.split_at(start);
        let (core, after) = text.split_at(length_of_number(text));
        let readings = readings(core);
        if readings.is_empty() {
            return None;
        }
        let (before, after) = (before.trim().to_lowercase(), after.trim().to_lowercase());
        let (noughts, after) = noughts(&after);
        let readings: Vec<String> = readings.iter().map(|it| multiplied(it, noughts)).collect();
        let beside = match (before.as_str(), after) {
            ("" | "+", "") => Some(Beside::Nothing),
            ("", "+") => Some(Beside::OrMore),
            ("", ",-") => Some(Beside::Currency),
            (before, "" | ",-") if CURRENCIES.contains(&before) => Some(Beside::Currency),
            (before, "") if OR_MORE.contains(&before) => Some(Beside::OrMore),
            (before, "") if OR_LESS.contains(&before) => Some(Beside::OrLess),
            (before, "") if MORE.contains(&before) => return Self::beyond(&readings, 1, Beside::OrMore),
            (before, "") if LESS.contains(&before) => return Self::beyond(&readings, -1, Beside::OrLess),
            (before, "") if ABOUT.contains(&before) => Some(Beside::About),
            ("", after) if PERCENT.contains(&after) => Some(Beside::Percent),
            ("", after) if CURRENCIES.contains(&after) => Some(Beside::Currency),
            ("", after) => return Self::with_rest(readings, noughts, after),
            _ => None,
        };
        Some(Self { readings, beside: beside? })
    }

    /// Where it reaches to, when it is two numbers.
    pub(super) fn end(&self) -> Option<&str> {
        self.readings.last().filter(|_| self.beside == Beside::End).map(String::as_str)
    }

    /// The number that this word is: `tre`, `½`. Only where a number is wanted, because `to`
    /// and `en` mean other things too.
    pub(super) fn in_words(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        IN_WORDS
            .iter()
            .find(|(_, words)| words.contains(&text.as_str()))
            .map(|(number, _)| Self::only(number))
    }

    /// The whole number after this one, or before.
    fn beyond(readings: &[String], step: i64, beside: Beside) -> Option<Self> {
        let [only] = readings else { return None };
        let number = only.parse::<i64>().ok()?.checked_add(step)?;
        (number >= 0).then(|| Self { readings: vec![number.to_string()], beside })
    }

    /// A number that can mean nothing else, written in an odd way.
    pub(super) fn only(reading: impl ToString) -> Self {
        Self { readings: vec![reading.to_string()], beside: Beside::Nothing }
    }

    /// A number, with so many noughts of its own, and what follows it: where it reaches to, or a
    /// unit. The noughts of the end are those of the beginning too: `2–3 mill.`
    fn with_rest(readings: Vec<String>, own_noughts: usize, after: &str) -> Option<Self> {
        if let Some(written) = after.strip_prefix(['-', '–', '—']) {
            let is_end = |it: &Self| matches!(it.beside, Beside::Nothing | Beside::Unit | Beside::Currency);
            let end = Self::of(written).filter(is_end)?;
            let ([from], [to]) = (readings.as_slice(), end.readings.as_slice()) else { return None };
            let written = written.trim_start();
            let (shared, _) = noughts(written[length_of_number(written)..].trim_start());
            let from = multiplied(from, if own_noughts == 0 { shared } else { 0 });
            return Some(Self { readings: vec![from, to.clone()], beside: Beside::End });
        }
        let is_unit = after.chars().all(|it| it.is_alphabetic() || matches!(it, ' ' | '.' | '/'));
        is_unit.then_some(Self { readings, beside: Beside::Unit })
    }

    /// What is wrong with a number written like this at these bytes, and how to write
    /// it.
    pub(super) fn problem(&self, written: &str, bytes: std::ops::Range<usize>) -> Problem {
        let mut problem = Problem::new(Code::NumberUnclear, bytes.clone()).with("written", written);
        let label = Message::new(self.beside.label());
        problem.label = match self.readings.as_slice() {
            [from, to] if self.beside == Beside::End => {
                label.with("from", from.as_str()).with("to", to.as_str())
            }
            [thousands, decimals] => {
                problem.headline = Message::new("problem-number-two-readings").with("written", written);
                Message::new("label-number-two-readings")
                    .with("thousands", thousands.as_str())
                    .with("decimals", decimals.as_str())
            }
            only => label.with("reading", only.concat()),
        };
        if let ([reading], Beside::Nothing) = (self.readings.as_slice(), self.beside) {
            problem.fix = Some(Fix { bytes, replacement: reading.clone() });
        }
        problem.helped_by(Message::new("help-number"))
    }
}

/// How many noughts the first word says that are left out, and what follows it.
fn noughts(after: &str) -> (usize, &str) {
    let (word, rest) = after.split_once(' ').unwrap_or((after, ""));
    let said = NOUGHTS.iter().find(|(_, words)| words.contains(&word));
    said.map_or((0, after), |(noughts, _)| (*noughts, rest.trim_start()))
}

/// A number as a record writes it, with so many noughts more.
fn multiplied(number: &str, noughts: usize) -> String {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let shifted = decimals.len().min(noughts);
    let whole = format!("{whole}{}{}", &decimals[..shifted], "0".repeat(noughts - shifted));
    plain(&whole, &decimals[shifted..])
}

/// What is unclear in a number that TOML reads.
pub(super) fn doubt(written: &str) -> Option<Figure> {
    let plain = written.replace('_', "");
    if let Some(unsigned) = plain.strip_prefix('+') {
        return Some(Figure::only(unsigned));
    }
    if plain.contains(['e', 'E']) {
        return plain.parse::<f64>().ok().filter(|it| it.is_finite()).map(Figure::only);
    }
    let readings = readings(&plain);
    (readings.len() > 1).then_some(Figure { readings, beside: Beside::Nothing })
}

const fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

const fn is_separator(letter: char) -> bool {
    is_space(letter) || matches!(letter, '.' | ',' | '\'' | '’' | '_')
}

/// How far the digits reach, with what separates them.
fn length_of_number(text: &str) -> usize {
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let next = &text[at + letter.len_utf8()..];
        let n_digits = next.chars().take_while(char::is_ascii_digit).count();
        let is_part = letter.is_ascii_digit()
            || (letter == '.' && next.is_empty())
            // A space stands only before thousands; before anything else it ends the number.
            || (is_separator(letter) && if is_space(letter) { n_digits == 3 } else { n_digits > 0 });
        if !is_part {
            break;
        }
        end = at + letter.len_utf8();
    }
    end
}

/// What digits with separators can mean: thousands first, then decimals.
fn readings(number: &str) -> Vec<String> {
    let number = number.strip_suffix('.').unwrap_or(number);
    let groups: Vec<&str> = number.split(is_separator).collect();
    let separators: Vec<char> = number.chars().filter(|it| is_separator(*it)).collect();
    let are_alike = |some: &[char]| some.windows(2).all(|two| two[0] == two[1]);
    let are_thousands = |some: &[&str]| match some {
        [] => false,
        [_] => true,
        [first, others @ ..] => {
            (1..=3).contains(&first.len())
                && !first.starts_with('0')
                && others.iter().all(|group| group.len() == 3)
        }
    };
    let mut readings = Vec::new();
    if are_alike(&separators) && are_thousands(&groups) {
        readings.push(plain(&groups.concat(), ""));
    }
    if let ([before @ .., '.' | ','], [whole @ .., decimals]) = (separators.as_slice(), groups.as_slice())
        && are_alike(before)
        && !before.iter().any(|it| separators.last() == Some(it))
        && are_thousands(whole)
    {
        readings.push(plain(&whole.concat(), decimals));
    }
    readings
}

/// The number as a record writes it.
fn plain(whole: &str, decimals: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    match decimals.trim_end_matches('0') {
        "" => whole.to_owned(),
        // Three decimals look like thousands, unless nothing stands before them.
        decimals if decimals.len() == 3 && whole != "0" => format!("{whole}.{decimals}0"),
        decimals => format!("{whole}.{decimals}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, readings: &[&str], beside: Beside) {
        let figure = Figure::of(text).unwrap_or_else(|| panic!("{text} is no number"));
        assert_eq!(
            (figure.readings, figure.beside),
            (readings.iter().map(|it| (*it).to_owned()).collect(), beside)
        );
    }

    #[test]
    fn a_number_is_understood_however_people_write_it() {
        for (text, reading) in [
            ("1,5", "1.5"),
            ("12 500", "12500"),
            ("12\u{a0}500", "12500"),
            ("12'500", "12500"),
            ("12.500,00", "12500"),
            ("12 500,50", "12500.5"),
            ("1,234.50", "1234.5"),
            ("1.234.567", "1234567"),
            ("0,125", "0.125"),
            (".5", "0.5"),
            ("5.", "5"),
            ("02", "2"),
        ] {
            check(text, &[reading], Beside::Nothing);
        }
    }

    #[test]
    fn three_digits_after_one_sign_can_be_thousands_or_decimals() {
        check("12.500", &["12500", "12.5"], Beside::Nothing);
        check("7,125", &["7125", "7.1250"], Beside::Nothing);
        check("1.000", &["1000", "1"], Beside::Nothing);
        assert!(doubt("12.500").is_some() && doubt("1e5").is_some() && doubt("+5").is_some());
        for clear in ["0.125", "1_000", "12.5", "12.1250", "1234.567", "7"] {
            assert_eq!(doubt(clear), None, "{clear}");
        }
    }

    #[test]
    fn what_stands_beside_a_number_is_told_from_it() {
        check("5%", &["5"], Beside::Percent);
        check("5,5 prosent", &["5.5"], Beside::Percent);
        check("kr 500", &["500"], Beside::Currency);
        check("12 500 kroner", &["12500"], Beside::Currency);
        check("500,-", &["500"], Beside::Currency);
        check("kr 12.500,-", &["12500", "12.5"], Beside::Currency);
        check("ca. 8", &["8"], Beside::About);
        check("5+", &["5"], Beside::OrMore);
        check("≥ 8", &["8"], Beside::OrMore);
        check("> 8", &["9"], Beside::OrMore);
        check("under 8", &["7"], Beside::OrLess);
        check("maks 12", &["12"], Beside::OrLess);
        check("8 uker", &["8"], Beside::Unit);
        check("7–17 år", &["7", "17"], Beside::End);
    }

    #[test]
    fn noughts_that_are_said_in_a_word_are_written_out() {
        for (text, reading, beside) in [
            ("2,5 mill", "2500000", Beside::Nothing),
            ("3 millioner kroner", "3000000", Beside::Currency),
            ("12 tusen kroner", "12000", Beside::Currency),
            ("12k", "12000", Beside::Nothing),
            ("1,25 MNOK", "1250000", Beside::Nothing),
            ("12 tusen familier", "12000", Beside::Unit),
            ("0,5 mrd.", "500000000", Beside::Nothing),
            ("ca. 3 mio.", "3000000", Beside::About),
            ("8 kurs", "8", Beside::Unit),
        ] {
            check(text, &[reading], beside);
        }
        for (text, from, to) in [
            ("2-3 mill", "2000000", "3000000"),
            ("2,5–3 mill. kr", "2500000", "3000000"),
            ("2 mill - 3 mill", "2000000", "3000000"),
            ("800 tusen – 1 million", "800000", "1000000"),
        ] {
            check(text, &[from, to], Beside::End);
        }
    }

    #[test]
    fn what_is_no_number_is_not_taken_for_one() {
        for text in ["29.11.2026", "1.2.3", "ja", "", "12 50", "1,2,3", "uke 12 av 14", "v2"] {
            assert_eq!(Figure::of(text), None, "{text}");
        }
    }
}
