//! Reading what a visitor typed: it never gives up, and costs no more than the
//! first few hundred letters can, whatever is sent.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use tiltak::catalogue::Catalogue;
use tiltak::query::{Collection, LONGEST_TEXT, MOST_WORDS, Query, hints};
use tiltak::record::Country;
use tiltak::words::{Language, Words};

use crate::support::{FIRST_FOUR, encoded, query_of, real};

/// How much is sent at once, in bytes: more than any address can hold.
const SENT: usize = 10_000;

fn collection() -> &'static Collection {
    static COLLECTION: LazyLock<Collection> = LazyLock::new(|| {
        let programmes = FIRST_FOUR.iter().map(|id| real(id));
        Collection::in_memory(Arc::new(Catalogue::of(programmes))).unwrap()
    });
    &COLLECTION
}

/// Everything that is done with a text somebody typed. What bounds the time is
/// asked for as numbers, since a clock says more of the machine than of the text.
fn read_every_way(text: &str) -> Result<(), TestCaseError> {
    // The hints are found in any text, and are places in it.
    let found = hints(text);
    let mut end = 0;
    for hint in &found {
        prop_assert!(hint.bytes.start >= end && text.get(hint.bytes.clone()).is_some(), "{:?}", hint);
        end = hint.bytes.end;
    }
    let query = Query::of_text(text);
    prop_assert!(query.text.chars().count() <= LONGEST_TEXT);
    prop_assert_eq!(&query_of(&format!("q={}", encoded(text))), &query);
    prop_assert_eq!(&query_of(&query.to_address().to_string()), &query);
    // An address is also written by no browser.
    query_of(text);
    let hits = collection().answer(&query, Words::of(Language::Bokmal), Country::Norway).unwrap();
    prop_assert!(hits.total <= FIRST_FOUR.len() && hits.unknown.len() <= MOST_WORDS);
    let nothing = hits.nothing.iter().flat_map(|it| &it.nearest);
    for hit in hits.hits.iter().chain(nothing) {
        prop_assert!(hit.score.is_finite(), "{}", hit.score);
    }
    let n_ways_on = hits.nothing.as_ref().map_or(0, |nothing| nothing.ways_on.len());
    prop_assert!(n_ways_on <= LONGEST_TEXT, "{n_ways_on} ways on");
    collection().rank(&query.text, 10).unwrap();
    collection().suggestions(&query.text, Words::of(Language::Danish)).unwrap();
    let programme = collection().catalogue().programmes().next().unwrap();
    let steps = collection().explained(&query, &programme.id).unwrap();
    // A word, a pair written as one, and a phrase from each place in the text.
    prop_assert!(steps.len() <= 3 * MOST_WORDS, "{} steps", steps.len());
    Ok(())
}

/// Up to so many bytes of a text, cut between letters.
fn cut(mut text: String) -> String {
    while text.len() > SENT {
        text.pop();
    }
    text
}

/// Any signs at all, and signs and words that mean something to the reader.
fn any_text() -> impl Strategy<Value = String> {
    let anything = proptest::collection::vec(any::<char>(), 0..SENT / 3);
    let meaningful = proptest::sample::select(vec![
        "barn",
        "4-6 år",
        "under",
        "gratis",
        "foreldre",
        "\"",
        "«",
        "»",
        "-",
        "målgruppe:",
        "navn:",
        "0",
        "–",
        "½",
        "uker",
        "i grupper",
        "\u{30a}",
        "\u{200f}",
        "\u{ad}",
        "\0",
        "å",
        "%",
        "&",
        "=",
        "ﬁ",
        "İ",
        "ß",
        "rusproblemer",
        "10 000",
        "ikke",
    ]);
    let joined =
        (proptest::collection::vec(meaningful, 0..600), proptest::sample::select(vec!["", " ", "\n"]))
            .prop_map(|(parts, space)| parts.join(space));
    prop_oneof![anything.prop_map(|letters| letters.into_iter().collect()), joined].prop_map(cut)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any_text()) {
        read_every_way(&text)?;
    }
}

#[test]
fn the_worst_texts_are_read() {
    let many = |piece: &str| piece.repeat(SENT / piece.len());
    let distinct: Vec<String> = (0..5000).map(|number| format!("ord{number}")).collect();
    let compounds = ["barn", "vern", "familie", "rus", "gruppe", "foreldre"];
    let texts = [
        String::new(),
        many("a"),
        many("aaa "),
        many("\""),
        many("\" \""),
        many("«»"),
        many("-"),
        many("-a "),
        many("-\"a"),
        many("navn:"),
        many("navn:a "),
        many("målgruppe:\"barn\" "),
        many("e\u{301}"),
        format!("a{}", many("\u{301}")),
        many("\u{202e}בדיקה "),
        many("\u{200b}"),
        many("\0"),
        many("ﷺ"),
        many("🧑‍🧑‍🧒 "),
        many("İ"),
        many("ﬀ"),
        many("ſ"),
        many("4 "),
        many("4-"),
        many("4–6 år "),
        many("9999999999999999999999 uker "),
        many("0,5 "),
        many("for "),
        many("for barn og foreldre "),
        many("barn som pårørende "),
        many("mor og far "),
        many("familievern"),
        many(&compounds.concat()),
        many(&compounds.join(" ")),
        many("barnfamilie "),
        distinct.join(" "),
        many("\u{10ffff}"),
        many("%"),
        many("q=&"),
        many("kind=digital&"),
        many("&literal=a"),
        (0..=0x2ff_u32).filter_map(char::from_u32).collect(),
    ];
    for text in texts {
        let start: String = text.chars().take(30).collect();
        read_every_way(&text).unwrap_or_else(|error| panic!("{start:?}…: {error}"));
    }
}

#[test]
fn what_is_beyond_the_end_changes_nothing() {
    let start = "barn ".repeat(LONGEST_TEXT / 5);
    let more = format!("{start}{}", "rus ".repeat(2000));
    assert_eq!(Query::of_text(&more), Query::of_text(&start));
}

#[test]
fn only_so_many_words_are_looked_up() {
    let text: Vec<String> = (0..LONGEST_TEXT).map(|number| format!("x{}", number % 60)).collect();
    let query = Query::of_text(&text.join(" "));
    let hits = collection().answer(&query, Words::of(Language::Bokmal), Country::Norway).unwrap();
    assert_eq!(hits.unknown.len(), MOST_WORDS);
}
