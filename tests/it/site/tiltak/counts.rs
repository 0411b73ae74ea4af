//! Filters widen within a facet and narrow across, and every count says how
//! many programmes one more choice would leave: compared with counting by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use tiltak::catalogue::Catalogue;
use tiltak::query::{Collection, Facet, Query};
use tiltak::record::*;
use tiltak::words::{Language, Words};

use super::found;
use crate::support::{FIRST_FOUR, Site, programme_text, real, sound};

/// The terms that a programme has for a facet, read off the record.
fn terms(programme: &Programme, facet: Facet) -> BTreeSet<String> {
    let keys = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect();
    let target = &programme.target_group;
    match facet {
        Facet::Kind => keys(programme.identity.kind.stated().iter().map(|it| it.value.key()).collect()),
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
            keys(programme.lifecycle.places.all().iter().map(|it| it.value.place.key.as_str()).collect())
        }
        Facet::Country => {
            keys(programme.identity.owners.all().iter().map(|it| it.value.country.key()).collect())
        }
    }
}

fn all<T: Term>(known: &Known<Fact<Vec<T>>>) -> Vec<&'static str> {
    known.stated().map(|fact| fact.value.iter().map(|term| term.key()).collect()).unwrap_or_default()
}

/// Whether a programme is let through by everything but one facet.
fn passes(programme: &Programme, query: &Query, but: Option<Facet>) -> bool {
    let by_choices = query
        .choices
        .iter()
        .filter(|(facet, _)| Some(**facet) != but)
        .all(|(facet, keys)| !terms(programme, *facet).is_disjoint(keys));
    let by_age = query.age.is_none_or(|age| {
        programme.target_group.child_age.stated().is_some_and(|span| span.value.holds_years(age))
    });
    by_choices && by_age
}

/// The real programmes, and some more that differ in many ways.
fn programmes() -> &'static [Programme] {
    static PROGRAMMES: LazyLock<Vec<Programme>> = LazyLock::new(|| {
        let made = (0..12_usize).map(|number| {
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
                );
            sound(&format!("laget-{number}"), &text)
        });
        FIRST_FOUR.iter().map(|id| real(id)).chain(made).collect()
    });
    &PROGRAMMES
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
    (choices, proptest::option::of(0..=18_u16)).prop_map(|(choices, age)| {
        let query = Query { age, ..Query::default() };
        choices.into_iter().fold(query, |query, (facet, key)| query.with(facet, &key))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_found_and_counted_is_what_one_counts_by_hand(query in any_query()) {
        let hits = collection().answer(&query, Words::of(Language::Bokmal)).unwrap();
        let by_hand = programmes().iter().filter(|it| passes(it, &query, None)).count();
        prop_assert_eq!(hits.total, by_hand);
        prop_assert_eq!(hits.facets.len(), Facet::ALL.len());
        for counts in &hits.facets {
            let mut expected: BTreeMap<String, usize> = BTreeMap::new();
            for programme in programmes() {
                for key in terms(programme, counts.facet) {
                    *expected.entry(key).or_default() += usize::from(passes(programme, &query, Some(counts.facet)));
                }
            }
            let found: BTreeMap<_, _> = counts.choices.iter().map(|it| (it.key.clone(), it.count)).collect();
            prop_assert_eq!(found, expected, "{:?}", counts.facet);
            for choice in &counts.choices {
                let is_chosen = query.choices.get(&counts.facet).is_some_and(|keys| keys.contains(&choice.key));
                prop_assert_eq!(choice.is_chosen, is_chosen);
            }
        }
        let without_age = Query { age: None, ..query.clone() };
        let ageless = programmes().iter().filter(|it| it.target_group.child_age.stated().is_none());
        let expected = ageless.filter(|it| query.age.is_some() && passes(it, &without_age, None)).count();
        prop_assert_eq!(hits.n_without_age, expected);
    }

    #[test]
    fn a_count_is_what_choosing_it_alone_would_find(query in any_query(), nth in any::<proptest::sample::Index>()) {
        let words = Words::of(Language::English);
        let hits = collection().answer(&query, words).unwrap();
        let counts = &hits.facets[nth.index(hits.facets.len())];
        for choice in &counts.choices {
            let mut alone = query.clone();
            alone.choices.insert(counts.facet, BTreeSet::from([choice.key.clone()]));
            prop_assert_eq!(collection().answer(&alone, words).unwrap().total, choice.count);
        }
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
