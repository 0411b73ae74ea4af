//! The words of a text as the tables see them: folded, with what stands between
//! them, and with their bytes.

use std::ops::Range;

use super::closed::{is_dash, open_bytes};
use super::fold::{fold, is_accent, is_apostrophe};

/// A word or a number in digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it is in the text.
    pub(super) bytes: Range<usize>,
    /// The word, folded.
    pub(super) text: String,
    /// The number in hundredths, when it is written in digits: `1,5` is 150.
    pub(super) digits: Option<u32>,
    /// What stands between it and the word before.
    pub(super) gap: Gap,
}

/// What stands between two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Something that no phrase reaches across: a comma, a full stop, a quoted
    /// word, or the beginning of the text.
    Mark,
    /// A space.
    Space,
    /// Nothing: `5åring`.
    Nothing,
    /// A dash: `5-åring`.
    Dash,
    /// A dash on its own: `4 – 6`.
    SpacedDash,
    /// A dash that belongs to the word before: `fire- og femåringer`.
    HangingDash,
}

impl Gap {
    fn of(between: &str) -> Self {
        let is_hanging = between.starts_with(is_dash);
        let mut rest = between.trim().chars();
        match (rest.next(), rest.next()) {
            (None, _) if between.is_empty() => Self::Nothing,
            (None, _) => Self::Space,
            (Some(mark), None) if is_dash(mark) => match (is_hanging, between.ends_with(is_dash)) {
                (true, true) => Self::Dash,
                (true, false) => Self::HangingDash,
                (false, _) => Self::SpacedDash,
            },
            (Some(_), _) => Self::Mark,
        }
    }

    /// Whether two words with this between them are written as one.
    pub(super) fn joins(self) -> bool {
        match self {
            Self::Nothing | Self::Dash => true,
            Self::Mark | Self::Space | Self::SpacedDash | Self::HangingDash => false,
        }
    }

    /// Whether the words of one phrase can have this between them: `one to one`,
    /// `one-to-one`, `barne- og ungdomsskole`.
    pub(super) fn is_in_phrases(self) -> bool {
        match self {
            Self::Space | Self::Dash | Self::HangingDash => true,
            Self::Mark | Self::Nothing | Self::SpacedDash => false,
        }
    }
}

/// What a full stop shortens, and what it is read as. `min.` is the reason for
/// the second column: `min 5-åring` is nobody's minimum.
const SHORTENED: &[(&str, &str)] = &[
    ("ca", "ca"),
    ("maks", "maks"),
    ("max", "maks"),
    ("min", "minimum"),
    ("mnd", "mnd"),
    ("mdr", "mdr"),
    ("pr", "per"),
];

/// The words of a text that may be part of a hint, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let is_open = open_bytes(text);
    let mut words = Vec::new();
    let mut last_end = None;
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let Some(length) = length_of_word(&text[at..]) else {
            at += next.len_utf8();
            continue;
        };
        let mut bytes = at..at + length;
        at = bytes.end;
        if !is_open[bytes.start] {
            last_end = None;
            continue;
        }
        let gap = last_end.map_or(Gap::Mark, |end| Gap::of(&text[end..bytes.start]));
        let mut word = fold(&text[bytes.clone()]);
        if is_digit_word(&word) && is_ordinal(&text[at..]) {
            bytes.end += 1;
            at += 1;
        }
        let shortened = SHORTENED.iter().find(|(short, _)| *short == word);
        if let Some((_, whole)) = shortened
            && text[at..].starts_with('.')
        {
            word = (*whole).to_owned();
            bytes.end += 1;
            at += 1;
        }
        last_end = Some(bytes.end);
        let digits = hundredths(text[bytes.clone()].trim_end_matches('.'));
        words.push(Word { bytes, text: word, digits, gap });
    }
    words
}

fn is_digit_word(word: &str) -> bool {
    word.len() <= 2 && word.chars().all(|it| it.is_ascii_digit())
}

/// Whether a full stop after a number makes it the number of a year at school: `1.–4.
/// trinn`. Any other may end a sentence.
fn is_ordinal(rest: &str) -> bool {
    const JOINS: &[&str] = &["og", "til", "eller", "and", "to"];
    const SCHOOL: &[&str] = &["trinn", "trin", "klass", "steg", "årstrinn", "årstrinnet", "grade"];
    let Some(rest) = rest.strip_prefix('.') else { return false };
    let is_between = |it: char| it == ' ' || is_dash(it) || it == '.' || it.is_ascii_digit();
    let mut rest = rest.trim_start_matches(is_between);
    if let Some(after) = JOINS.iter().find_map(|join| rest.strip_prefix(join)) {
        rest = after.trim_start_matches(is_between);
    }
    SCHOOL.iter().any(|school| rest.starts_with(school))
}

/// How many bytes the word that the text begins with has.
fn length_of_word(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let is_part: fn(char) -> bool;
    let joins: fn(char) -> bool;
    if is_digit(first) {
        // Dates, times and fractions stay in one piece, so that no part of them
        // is taken for an age.
        (is_part, joins) = (is_digit, |mark| matches!(mark, '.' | ',' | '/' | ':'));
    } else if first.is_alphabetic() {
        (is_part, joins) = (|letter: char| letter.is_alphabetic() || is_accent(letter), is_apostrophe);
    } else {
        return None;
    }
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let goes_on = is_part(letter)
            || joins(letter) && letters.peek().is_some_and(|(_, following)| is_part(*following));
        if !goes_on {
            return Some(at);
        }
    }
    Some(text.len())
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || letter == '½'
}

/// A number in digits, in hundredths: `5`, `1,5`, `1½`, `1/2`. Dates and what
/// has more than four digits are not numbers of anything here.
fn hundredths(text: &str) -> Option<u32> {
    if text == "1/2" {
        return Some(50);
    }
    let (text, half) = text.strip_suffix('½').map_or((text, 0), |whole| (whole, 50));
    if text.is_empty() && half > 0 {
        return Some(half);
    }
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let part_scale = match part.len() {
        1 => 10,
        2 => 1,
        _ => return None,
    };
    if whole.len() > 4 {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    let part: u32 = part.parse().ok()?;
    Some(whole * 100 + part * part_scale + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Gap)]) {
        let words = words(text);
        let found: Vec<_> = words.iter().map(|word| (word.text.as_str(), word.gap)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_stands_between_words_is_remembered() {
        use Gap::{Dash, HangingDash, Mark, Nothing, Space, SpacedDash};
        check("Fra 4–6 år", &[("fra", Mark), ("4", Space), ("6", Dash), ("ar", Space)]);
        check("4 - 6år", &[("4", Mark), ("6", SpacedDash), ("ar", Nothing)]);
        check("to- og tre", &[("to", Mark), ("og", HangingDash), ("tre", Space)]);
        check("kort, gratis", &[("kort", Mark), ("gratis", Mark)]);
        check("a «b» c", &[("a", Mark), ("c", Mark)]);
        check("children's 5/6", &[("childrens", Mark), ("5/6", Space)]);
    }

    #[test]
    fn a_full_stop_that_shortens_is_part_of_the_word() {
        check(
            "maks. 8 pr. gruppe.",
            &[("maks", Gap::Mark), ("8", Gap::Space), ("per", Gap::Space), ("gruppe", Gap::Space)],
        );
        check("min 5", &[("min", Gap::Mark), ("5", Gap::Space)]);
        check("min. 5", &[("minimum", Gap::Mark), ("5", Gap::Space)]);
    }

    #[test]
    fn a_full_stop_that_counts_is_part_of_the_number() {
        use Gap::{Dash, Mark, Space};
        check("1.–4. trinn", &[("1", Mark), ("4", Dash), ("trinn", Space)]);
        check(
            "i 3. og 4. klasse",
            &[("i", Mark), ("3", Space), ("og", Space), ("4", Space), ("klasse", Space)],
        );
        check("grupper på 8. Klassen", &[("grupper", Mark), ("pa", Space), ("8", Space), ("klassen", Mark)]);
        check("1. mai", &[("1", Mark), ("mai", Mark)]);
    }

    #[test]
    fn digits_are_numbers_but_dates_are_not() {
        for (text, expected) in [
            ("5", Some(500)),
            ("1,5", Some(150)),
            ("2.25", Some(225)),
            ("1½", Some(150)),
            ("½", Some(50)),
            ("1/2", Some(50)),
            ("5/6", None),
            ("12.05.2023", None),
            ("1.000", None),
            ("12345", None),
            ("½½", None),
        ] {
            assert_eq!(hundredths(text), expected, "{text}");
        }
    }
}
