//! What the tests of every kind of hint say their expectations with, and what
//! holds for all of them.

use proptest::prelude::*;

use super::*;

/// A text has these hints, in this order, and no others.
#[track_caller]
pub(super) fn check(text: &str, expected: &[(&str, Meaning)]) {
    let hints = hints(text);
    let found: Vec<_> = hints.iter().map(|hint| (&text[hint.bytes.clone()], hint.meaning)).collect();
    assert_eq!(found, expected, "in «{text}»");
}

pub(super) fn age(from: u16, to: u16) -> Meaning {
    Meaning::Age(Bounds { from: Some(from), to: Some(to) })
}

pub(super) fn age_from(from: u16) -> Meaning {
    Meaning::Age(Bounds { from: Some(from), to: None })
}

pub(super) fn age_to(to: u16) -> Meaning {
    Meaning::Age(Bounds { from: None, to: Some(to) })
}

pub(super) fn weeks(from: u16, to: u16) -> Meaning {
    Meaning::Weeks(Bounds { from: Some(from), to: Some(to) })
}

pub(super) fn weeks_from(from: u16) -> Meaning {
    Meaning::Weeks(Bounds { from: Some(from), to: None })
}

pub(super) fn weeks_to(to: u16) -> Meaning {
    Meaning::Weeks(Bounds { from: None, to: Some(to) })
}

#[test]
fn a_whole_question_is_read() {
    use Meaning::*;
    check(
        "gratis kurs for foreldre med barn 4–6 år, under 3 måneder, som fortsatt tilbys",
        &[
            ("gratis", Free),
            ("for foreldre", ForParents),
            ("4–6 år", age(4, 6)),
            ("under 3 måneder", weeks_to(13)),
            ("som fortsatt tilbys", StillOffered),
        ],
    );
    check(
        "gruppe for barn av rusavhengige 8-12 år i grupper på 6 til 8",
        &[
            ("gruppe", Groups),
            ("for barn", ForChildren),
            ("8-12 år", age(8, 12)),
            ("i grupper på 6 til 8", GroupSize(Bounds { from: Some(6), to: Some(8) })),
        ],
    );
    check(
        "danske programmer til forældre med småbørn, højst 10 uger, evalueret med RCT",
        &[
            ("danske programmer", Country("DK")),
            ("til forældre", ForParents),
            ("med småbørn", age(1, 3)),
            ("højst 10 uger", weeks_to(10)),
            ("evalueret med RCT", Rct),
        ],
    );
    check(
        "free online programme for parents of 3-year-olds, still offered",
        &[
            ("free", Free),
            ("online programme", Digital),
            ("for parents", ForParents),
            ("of 3-year-olds", age(3, 3)),
            ("still offered", StillOffered),
        ],
    );
    check(
        "korte tiltak til foreldre som slit, barn i barnehagealder, utan kostnad",
        &[
            ("korte tiltak", weeks_to(12)),
            ("til foreldre", ForParents),
            ("i barnehagealder", age(1, 5)),
            ("utan kostnad", Free),
        ],
    );
}

#[test]
fn what_is_quoted_ruled_out_or_in_a_field_is_no_hint() {
    check(r#""gratis kurs" digitalt"#, &[("digitalt", Meaning::Digital)]);
    check("«for barn» “5 år” -gratis pris:gratis", &[]);
    check("kurs -5-åringer", &[]);
    check("for «alle» barn", &[]);
}

#[test]
fn the_longest_reading_stands() {
    check("5 år", &[("5 år", age(5, 5))]);
    check("tilbys ikke lenger", &[("tilbys ikke lenger", Meaning::Ended)]);
    check(
        "evaluert med randomisert kontrollert studie",
        &[("evaluert med randomisert kontrollert studie", Meaning::Rct)],
    );
}

#[test]
fn a_long_text_of_anything_is_read() {
    for piece in [
        "fra 4 til ",
        "som er ",
        "5-",
        "«",
        "\"",
        "-",
        "a\u{308}",
        "å",
        "🦊",
        "ett og et halvt ",
        "1.",
        "i ",
        "'",
    ] {
        let text = piece.repeat(10_000 / piece.len());
        assert!(hints(&text).len() < 10_000);
    }
}

/// Words that no table knows.
const PLAIN: &[&str] = &[
    "barn",
    "foreldre",
    "rus",
    "vold",
    "skilsmisse",
    "sorg",
    "language",
    "kort tid",
    "mor",
    "familiegruppe",
    "søvn",
];

/// Words and signs that hints are made of.
const TELLING: &[&str] = &[
    "5",
    "12",
    "fem",
    "ett",
    "et",
    "halvt",
    "år",
    "års",
    "åring",
    "femåring",
    "uker",
    "måneder",
    "-",
    "–",
    " ",
    " ",
    " ",
    "til",
    "og",
    "fra",
    "mellom",
    "under",
    "over",
    "maks.",
    "gammel",
    "for",
    "barn",
    "foreldre",
    "gruppe",
    "i",
    "på",
    "gratis",
    "kort",
    "kurs",
    "som",
    "er",
    "evaluert",
    "med",
    "rct",
    "ikke",
    "lenger",
    "«",
    "»",
    "\"",
    ":",
    ",",
    "dansk",
    "tiltak",
    "years",
    "old",
    "month",
    "½",
    "1,5",
    "😀",
    "i\u{307}",
];

fn is_sound(text: &str) -> Result<(), TestCaseError> {
    let mut end = 0;
    for hint in hints(text) {
        prop_assert!(end <= hint.bytes.start && hint.bytes.start < hint.bytes.end);
        let words = text.get(hint.bytes.clone());
        prop_assert!(words.is_some_and(|words| words.trim() == words));
        end = hint.bytes.end;
        if let Meaning::Age(bounds) | Meaning::Weeks(bounds) | Meaning::GroupSize(bounds) = hint.meaning {
            prop_assert!(bounds.from.or(bounds.to).is_some());
            prop_assert!(bounds.from.zip(bounds.to).is_none_or(|(from, to)| from <= to));
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_has_sound_hints(text in any::<String>()) {
        is_sound(&text)?;
    }

    #[test]
    fn any_mixture_of_telling_words_has_sound_hints(
        words in prop::collection::vec(prop::sample::select(TELLING), 0..40),
        separator in prop::sample::select(vec!["", " "]),
    ) {
        is_sound(&words.join(separator))?;
    }

    #[test]
    fn words_that_no_table_knows_are_no_hints(
        words in prop::collection::vec(prop::sample::select(PLAIN), 0..20),
    ) {
        prop_assert_eq!(hints(&words.join(" ")), []);
    }

    #[test]
    fn a_hint_is_the_same_whatever_its_case(
        words in prop::collection::vec(prop::sample::select(TELLING), 0..20),
    ) {
        let text = words.join(" ");
        let meanings = |text: &str| hints(text).iter().map(|it| it.meaning).collect::<Vec<_>>();
        prop_assert_eq!(meanings(&text.to_uppercase()), meanings(&text));
    }
}
