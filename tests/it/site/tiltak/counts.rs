//! Filters widen within a facet and narrow across, and every count says how
//! many programmes one more choice would leave: compared with counting by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use tiltak::catalogue::Catalogue;
use tiltak::query::{Bounds, Collection, Facet, Measure, Query};
use tiltak::record::*;
use tiltak::words::{Language, Words};

use super::found;
use crate::support::{FIRST_FOUR, Site, programme_text, real, sound};

/// The terms that a programme has for a facet, read off the record.
fn terms(programme: &Programme, facet: Facet) -> BTreeSet<String> {
    let keys = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect();
    let target = &programme.target_group;
    match facet {
        Facet::Kind => keys(all(&programme.identity.kind)),
        Facet::Participant => keys(all(&target.participants)),
        Facet::PreventionLevel => keys(all(&target.prevention_levels)),
        Facet::Format => keys(all(&programme.delivery.formats)),
        Facet::Strain => {
            let strains = target.strains.stated().map(|fact| fact.value.as_slice()).unwrap_or_default();
            keys(strains.iter().map(|term| term.key.as_str()).collect())
        }
        Facet::Commitment => keys(programme.commitments.stated().map(Term::key).collect()),
        Facet::Status => {
            let status = programme.lifecycle.status().into_iter().flat_map(Fact::versions);
            keys(status.map(|it| it.value.status.key()).collect())
        }
        Facet::Design => {
            let own =
                programme.evaluation.studies.all().iter().filter(|it| it.value.of == StudyOf::Programme);
            keys(own.map(|it| it.value.design.key()).collect())
        }
        Facet::Place => {
            let places = programme.lifecycle.places.all().iter().map(|it| &it.value.place);
            keys(places.flat_map(|it| [Some(it), it.on_map()]).flatten().map(|it| it.key.as_str()).collect())
        }
        Facet::Country => {
            keys(programme.identity.owners.all().iter().map(|it| it.value.country.key()).collect())
        }
    }
}

fn all<T: Term>(known: &Known<Fact<Vec<T>>>) -> Vec<&'static str> {
    known.stated().map(|fact| fact.value.iter().map(|term| term.key()).collect()).unwrap_or_default()
}

/// What of a query is left aside.
#[derive(Clone, Copy, PartialEq)]
enum But {
    Nothing,
    Facet(Facet),
    Measure(Measure),
}

/// Whether a programme is let through by everything in a query but one thing.
fn passes(programme: &Programme, query: &Query, but: But) -> bool {
    let by_choices = query
        .choices
        .iter()
        .filter(|(facet, _)| but != But::Facet(**facet))
        .all(|(facet, keys)| !terms(programme, *facet).is_disjoint(keys));
    let mut ranges = query.ranges.iter().filter(|(measure, _)| but != But::Measure(**measure));
    by_choices && ranges.all(|(measure, bounds)| is_in(programme, *measure, *bounds, query.with_unstated))
}

/// Whether any source says a number inside, or nobody says any and that will do.
fn is_in(programme: &Programme, measure: Measure, bounds: Bounds, or_unstated: bool) -> bool {
    let (from, to) = (bounds.from.unwrap_or(0), bounds.to.unwrap_or(u16::MAX));
    let touches = |quantity: &Quantity, in_one: f64| {
        let low = quantity.amount.low().unwrap_or(0.0) * in_one;
        let high = quantity.amount.high().unwrap_or(f64::INFINITY) * in_one;
        high >= f64::from(from) && low <= f64::from(to)
    };
    let said: Vec<bool> = match measure {
        Measure::Age => versions(&programme.target_group.child_age)
            .map(|ages| (0..=18).any(|age| (from..=to).contains(&age) && ages.holds_years(age)))
            .collect(),
        Measure::Weeks => versions(&programme.delivery.course_length)
            .filter_map(|length| {
                let weeks = match length.unit {
                    Unit::Days => 1.0 / 7.0,
                    Unit::Weeks => 1.0,
                    Unit::Months => 52.0 / 12.0,
                    Unit::HalfYears => 26.0,
                    Unit::Years => 52.0,
                    _ => return None,
                };
                Some(touches(length, weeks))
            })
            .collect(),
        Measure::GroupSize => {
            versions(&programme.delivery.group_size).map(|size| touches(size, 1.0)).collect()
        }
    };
    said.contains(&true) || (or_unstated && said.is_empty())
}

/// What each source says.
fn versions<T>(known: &Known<Fact<T>>) -> impl Iterator<Item = &T> {
    known.stated().into_iter().flat_map(Fact::versions).map(|version| &version.value)
}

/// The real programmes, and some more that differ in many ways.
fn programmes() -> &'static [Programme] {
    static PROGRAMMES: LazyLock<Vec<Programme>> = LazyLock::new(|| {
        let made = (0..24_usize).map(|number| {
            let pick = |words: &[&'static str]| words[number % words.len()];
            let text = programme_text(&format!("Laget {number}"))
                .replace("group-programme", pick(&["digital", "group-programme", "family-programme"]))
                .replace(
                    "status = \"offered\"",
                    &format!("status = \"{}\"", pick(&["offered", "pilot", "paused", "offered", "unknown"])),
                )
                .replace(
                    "values = [\"child\"]",
                    pick(&[
                        "values = [\"child\", \"parent\"]",
                        "values = [\"parent\"]",
                        "values = [\"staff\"]",
                    ]),
                )
                .replace(
                    "from = 4, to = 8",
                    pick(&[
                        "from = 0, to = 3",
                        "from = 4, to = 12",
                        "from = 10, to = 18",
                        "from = 5, to = 6",
                    ]),
                )
                .replace("child-age", if number % 5 == 0 { "# child-age" } else { "child-age" })
                .replace("[editorial]", &format!("{}[editorial]", delivery(number)));
            sound(&format!("laget-{number}"), &text)
        });
        FIRST_FOUR.iter().map(|id| real(id)).chain(made).collect()
    });
    &PROGRAMMES
}

/// How long a made programme lasts and for how many; some say only one, some
/// neither.
fn delivery(number: usize) -> String {
    let source = r#"source = { id = "nettside", at = "Om tiltaket" }"#;
    let lengths = [
        r#"exactly = 8, unit = "weeks""#,
        r#"from = 3, to = 6, unit = "months""#,
        r#"at-least = 1, unit = "years""#,
        r#"at-most = 10, unit = "days""#,
        r#"exactly = 12, unit = "sessions""#,
    ];
    let sizes = [
        r#"from = 4, to = 8, unit = "children""#,
        r#"at-most = 6, unit = "families""#,
        r#"exactly = 12, unit = "parents""#,
    ];
    let fact = |key: &str, value: Option<&&str>| {
        value.map(|value| format!("{key} = {{ value = {{ {value} }}, {source} }}\n")).unwrap_or_default()
    };
    let length = fact("course-length", lengths.get(number % 7));
    let size = fact("group-size", sizes.get(number % 4));
    format!("[delivery]\n{length}{size}\n")
}

fn collection() -> &'static Collection {
    static COLLECTION: LazyLock<Collection> = LazyLock::new(|| {
        Collection::in_memory(Arc::new(Catalogue::of(programmes().iter().cloned()))).unwrap()
    });
    &COLLECTION
}

fn any_query() -> impl Strategy<Value = Query> {
    let known: Vec<(Facet, String)> = Facet::ALL
        .iter()
        .flat_map(|&facet| {
            let keys: BTreeSet<String> = programmes().iter().flat_map(|it| terms(it, facet)).collect();
            keys.into_iter().map(move |key| (facet, key))
        })
        .collect();
    let choices = proptest::collection::vec(proptest::sample::select(known), 0..6);
    let ends = (proptest::option::of(0..=60_u16), proptest::option::of(0..=60_u16));
    let ranges = proptest::collection::vec((proptest::sample::select(Measure::ALL), ends), 0..3);
    (choices, ranges, any::<bool>()).prop_map(|(choices, ranges, with_unstated)| {
        let query = Query { with_unstated, ..Query::default() };
        let query = choices.into_iter().fold(query, |query, (facet, key)| query.with(facet, &key));
        ranges.into_iter().fold(query, |query, (measure, (from, to))| {
            let bounds = Bounds::between(from, to).and_then(|it| it.within(measure.largest()));
            query.with_range(measure, bounds)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_found_and_counted_is_what_one_counts_by_hand(query in any_query()) {
        let hits = collection().answer(&query, Words::of(Language::Bokmal), Country::Norway).unwrap();
        let by_hand = programmes().iter().filter(|it| passes(it, &query, But::Nothing)).count();
        prop_assert_eq!(hits.total, by_hand);
        prop_assert_eq!(hits.facets.len(), Facet::ALL.len());
        for counts in &hits.facets {
            let mut expected: BTreeMap<String, usize> = BTreeMap::new();
            for programme in programmes() {
                for key in terms(programme, counts.facet) {
                    *expected.entry(key).or_default() += usize::from(passes(programme, &query, But::Facet(counts.facet)));
                }
            }
            let found: BTreeMap<_, _> = counts.choices.iter().map(|it| (it.key.clone(), it.count)).collect();
            prop_assert_eq!(found, expected, "{:?}", counts.facet);
            for choice in &counts.choices {
                let is_chosen = query.choices.get(&counts.facet).is_some_and(|keys| keys.contains(&choice.key));
                prop_assert_eq!(choice.is_chosen, is_chosen);
            }
        }
        let measures: Vec<Measure> = hits.measures.iter().map(|it| it.measure).collect();
        prop_assert_eq!(measures, Measure::ALL);
        for counts in &hits.measures {
            let measure = counts.measure;
            prop_assert_eq!(counts.chosen, query.ranges.get(&measure).copied());
            prop_assert!(!counts.ranges.is_empty());
            for (bounds, count) in &counts.ranges {
                let others = programmes().iter().filter(|it| passes(it, &query, But::Measure(measure)));
                let inside = others.filter(|it| is_in(it, measure, *bounds, query.with_unstated)).count();
                prop_assert_eq!(*count, inside, "{:?} {}", measure, bounds);
            }
        }
        let with_unstated = Query { with_unstated: true, ..query.clone() };
        let with = programmes().iter().filter(|it| passes(it, &with_unstated, But::Nothing)).count();
        prop_assert_eq!(hits.n_unstated, if query.ranges.is_empty() { 0 } else { with - by_hand });
    }

    #[test]
    fn a_count_is_what_choosing_it_alone_would_find(query in any_query(), nth in any::<proptest::sample::Index>()) {
        let words = Words::of(Language::English);
        let hits = collection().answer(&query, words, Country::Norway).unwrap();
        let counts = &hits.facets[nth.index(hits.facets.len())];
        for choice in &counts.choices {
            let mut alone = query.clone();
            alone.choices.insert(counts.facet, BTreeSet::from([choice.key.clone()]));
            prop_assert_eq!(collection().answer(&alone, words, Country::Norway).unwrap().total, choice.count);
        }
        for counts in &hits.measures {
            for (bounds, count) in &counts.ranges {
                let alone = query.with_range(counts.measure, Some(*bounds));
                prop_assert_eq!(collection().answer(&alone, words, Country::Norway).unwrap().total, *count);
            }
        }
    }

    #[test]
    fn a_filter_in_the_words_counts_as_one_that_was_chosen(query in any_query(), age in 1..=18_u16) {
        let words = Words::of(Language::Bokmal);
        let query = query.with_range(Measure::Age, None);
        let chosen = query.with_range(Measure::Age, Some(Bounds::exactly(age)));
        let written = query.with_text(&format!("{age} år"));
        let chosen = collection().answer(&chosen, words, Country::Norway).unwrap();
        let read = collection().answer(&written, words, Country::Norway).unwrap();
        prop_assert_eq!(read.hints.len(), 1);
        prop_assert_eq!(read.total, chosen.total);
        // Those of which nobody says stand after the others at once.
        if query.ranges.is_empty() {
            prop_assert_eq!((read.n_silent, read.n_unstated), (chosen.n_unstated, 0));
        }
        prop_assert_eq!(read.facets, chosen.facets);
        // Taken as words, they filter nothing.
        let literal = collection().answer(&written.with_literal(&format!("{age} år")), words, Country::Norway).unwrap();
        prop_assert!(literal.hints.is_empty());
        prop_assert!(literal.measures.iter().all(|it| it.measure != Measure::Age || it.chosen.is_none()));
    }
}

#[tokio::test]
async fn choices_in_one_filter_widen_and_in_several_narrow() {
    let site = Site::real();
    assert_eq!(found(&site, "/tiltak?country=DK").await, ["familiestue-nyborg"]);
    assert_eq!(found(&site, "/tiltak?country=DK&country=NO").await.len(), 4);
    assert_eq!(found(&site, "/tiltak?country=NO&participant=child").await, ["pip-klubben"]);
    assert!(found(&site, "/tiltak?country=DK&participant=child").await.is_empty());
}

#[tokio::test]
async fn a_disputed_status_is_found_under_both() {
    let site = Site::real();
    for status in ["offered", "pilot"] {
        let found = found(&site, &format!("/tiltak?status={status}")).await;
        assert!(found.contains(&"pip-klubben".to_owned()), "{status}");
    }
    assert_eq!(found(&site, "/tiltak?status=discontinued").await, ["barn-i-rusfamilier"]);
}

#[tokio::test]
async fn a_study_of_the_original_abroad_is_no_evaluation_of_the_programme() {
    assert!(found(&Site::real(), "/tiltak?design=pre-post").await.is_empty());
}

#[tokio::test]
async fn the_page_shows_the_counts() {
    let page = Site::real().get("/tiltak?country=DK").await.ok();
    assert_eq!(page.texts("[data-facet=country] label"), ["Norge (3)", "Danmark (1)"]);
    let kinds = page.texts("[data-facet=kind] label");
    assert!(
        kinds.contains(&"Lokal praksis (1)".to_owned()) && kinds.contains(&"Gruppetiltak (0)".to_owned()),
        "{kinds:?}"
    );
}
