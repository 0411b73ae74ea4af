//! Where programmes have run: every place leads to its county or is told by name,
//! and the map, the words beside it and the lists that they lead to agree.

use std::collections::{BTreeMap, BTreeSet};

use tiltak::record::{Country, Place, PlaceKind, Programme};
use tiltak::spread::Spread;
use tiltak::term::Term as _;
use tiltak::words::{Language, Words};

use crate::support::{Page, Site, programme_text, real, real_ids, said, sound, vocabularies};

/// A programme that has run in these places.
fn ran_in<'k>(name: &str, places: impl IntoIterator<Item = &'k str>) -> Programme {
    let run = |key| {
        format!(
            "[[lifecycle.places]]\nplace = \"{key}\"\nsource = {{ id = \"nettside\", at = \"Om tiltaket\" }}\n\n"
        )
    };
    let runs: String = places.into_iter().map(run).collect();
    let text = programme_text(name).replace("[target-group]", &format!("{runs}[target-group]"));
    sound(&name.to_lowercase(), &text)
}

fn place(key: &str) -> &'static std::sync::Arc<Place> {
    vocabularies().place(key).unwrap()
}

/// The county of a place, by key.
fn county_of(key: &str) -> Option<&'static str> {
    place(key).on_map().map(|county| county.key.as_str())
}

#[test]
fn every_place_is_in_a_county_or_told_by_its_name_and_none_is_lost() {
    let all: BTreeSet<&str> = vocabularies().places().map(|place| place.key.as_str()).collect();
    let spread = Spread::of([&ran_in("Overalt", all.iter().copied())], vocabularies());
    let in_counties = spread.countries.iter().flat_map(|it| &it.counties).flat_map(|it| &it.places);
    let elsewhere: Vec<&str> =
        spread.countries.iter().flat_map(|it| &it.elsewhere).map(|(place, _)| place.key.as_str()).collect();
    let told: Vec<&str> =
        in_counties.map(|place| place.key.as_str()).chain(elsewhere.iter().copied()).collect();
    assert_eq!(told.len(), all.len(), "no place is told twice");
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), all);
    // A place here has no county because it is larger than one, is abroad, or nobody says where it is.
    for key in elsewhere {
        let place = place(key);
        let is_large = matches!(place.kind, PlaceKind::Country | PlaceKind::Region);
        assert!(is_large || place.country == Country::Netherlands, "{key} is in no county");
    }
}

#[test]
fn a_county_is_in_the_country_of_its_places_and_its_number_begins_theirs() {
    for place in vocabularies().places() {
        let Some(county) = place.on_map() else { continue };
        assert_eq!(county.country, place.country, "{}", place.key);
        // A municipality's number begins with its county's in Norway and Sweden.
        let is_numbered = matches!(place.country, Country::Norway | Country::Sweden);
        if let (true, Some(number), Some(of)) = (is_numbered, &place.number, &county.number) {
            assert!(number.starts_with(of.as_str()), "{} is not in {}", place.key, county.key);
        }
    }
    for (key, county) in [
        ("lardal", Some("vestfold-fylke")),
        ("alna", Some("oslo-fylke")),
        ("hordaland-fylke", Some("vestland-fylke")),
        ("agder-fylke", Some("agder-fylke")),
        ("slagelse", Some("region-sjaelland")),
        ("nordfyn", Some("region-syddanmark")),
        ("nacka", Some("stockholms-lan")),
        ("vastra-nyland", Some("nyland")),
        ("oulu", Some("norra-osterbotten")),
        ("norge", None),
        ("nord-norge", None),
        ("den-helder", None),
    ] {
        assert_eq!(county_of(key), county, "{key}");
    }
}

#[test]
fn the_map_has_every_county_of_four_countries_each_on_a_square_of_its_own() {
    let spread = Spread::of([], vocabularies());
    let squares: BTreeSet<_> = spread.map.iter().map(|it| it.square).collect();
    assert_eq!(squares.len(), spread.map.len());
    let mut counted: BTreeMap<Country, usize> = BTreeMap::new();
    for county in &spread.map {
        *counted.entry(county.county.country).or_default() += 1;
    }
    let expected =
        [(Country::Norway, 15), (Country::Denmark, 5), (Country::Sweden, 21), (Country::Finland, 19)];
    assert_eq!(counted, expected.into());
    assert_eq!(spread.names.len(), counted.len(), "each country has its name on the map");
    assert!(spread.countries.is_empty() && !spread.is_on_map());
    for (square, name) in &spread.names {
        assert!(!squares.contains(square), "{} is written over a county", name.key);
    }
}

#[test]
fn a_county_counts_its_places_and_its_programmes_once() {
    let one = ran_in("En", ["bodo", "narvik", "nordland-fylke", "norge"]);
    let other = ran_in("To", ["bodo", "aarhus", "usa"]);
    let spread = Spread::of([&one, &other], vocabularies());
    let nordland = spread.map.iter().find(|it| it.county.key == "nordland-fylke").unwrap();
    assert_eq!((nordland.places.len(), nordland.n_programmes, nordland.is_named()), (3, 2, true));
    let told: Vec<(&str, usize, usize, usize)> = spread
        .countries
        .iter()
        .map(|it| (it.country.key(), it.n_programmes, it.counties.len(), it.elsewhere.len()))
        .collect();
    assert_eq!(told, [("NO", 2, 1, 1), ("DK", 1, 1, 0), ("US", 1, 0, 1)]);
}

/// The number in each square, by county.
fn numbers(page: &Page) -> BTreeMap<String, String> {
    let counties = page.attributes(".cartogram [data-county]", "data-county");
    counties.into_iter().zip(page.texts(".cartogram [data-county] text")).collect()
}

#[tokio::test]
async fn the_page_of_a_programme_names_every_place_and_counts_them_on_the_map() {
    let site = Site::whole();
    let words = Words::of(Language::Bokmal);
    for id in real_ids() {
        let programme = real(&id);
        let page = site.get(&format!("/tiltak/{id}")).await.ok();
        let told = page.texts(".spread-words").join(" ");
        let mut expected: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for place in programme.lifecycle.ran_in() {
            let name = place.label.for_reader(words.language()).0;
            assert!(told.contains(name), "{id}: {name} is not in «{told}»");
            if let Some(county) = place.on_map() {
                expected.entry(county.key.clone()).or_default().insert(&place.key);
            }
        }
        let expected = expected.into_iter().map(|(county, places)| (county, places.len().to_string()));
        assert_eq!(numbers(&page), expected.collect(), "{id}");
        // Without a place on the map there is no map, and without a place there is nothing.
        assert_eq!(page.texts(".cartogram").is_empty(), numbers(&page).is_empty(), "{id}");
        assert_eq!(page.texts(".spread").is_empty(), programme.lifecycle.ran_in().next().is_none(), "{id}");
    }
}

#[tokio::test]
async fn a_county_that_is_named_beside_its_places_is_not_taken_for_them() {
    let site = Site::showing([
        ran_in("En", ["agder-fylke", "lyngdal", "lister"]),
        ran_in("To", ["agder-fylke"]),
        ran_in("Tre", ["lyngdal", "norge", "region-sor"]),
    ]);
    for (id, expected) in [
        ("en", "Agder (også uten nærmere sted): Lister og Lyngdal"),
        ("to", "Agder"),
        ("tre", "Agder: Lyngdal · uten plass på kartet: Norge og Region sør"),
    ] {
        assert_eq!(site.get(&format!("/tiltak/{id}")).await.ok().only(".spread-words dd"), expected);
    }
}

#[tokio::test]
async fn what_only_the_owner_says_of_where_it_ran_goes_with_the_owners_sources() {
    let page = Site::showing([ran_in("En", ["bodo"])]).get("/tiltak/en?sources=independent").await.ok();
    assert!(page.texts(".spread").is_empty());
}

#[tokio::test]
async fn every_place_on_the_front_page_leads_to_as_many_programmes_as_it_says() {
    let site = Site::whole();
    let page = site.get("/").await.ok();
    let programmes: Vec<Programme> = real_ids().iter().map(|id| real(id)).collect();
    let with = |is_there: &dyn Fn(&Place) -> bool| {
        programmes.iter().filter(|it| it.lifecycle.ran_in().any(|place| is_there(place))).count()
    };
    let numbers = numbers(&page);
    assert!(numbers.len() > 10, "{numbers:?}");
    let links = page.attributes(".spread-words a", "href");
    let labels = page.texts(".spread-words li");
    for (link, label) in links.iter().zip(&labels) {
        let (_, count) = label.trim_end_matches(')').rsplit_once('(').unwrap();
        let (_, key) = link.split_once("place=").unwrap();
        if let Some(number) = numbers.get(key) {
            assert_eq!(number, count, "{label}");
        }
        let by_hand = with(&|it| {
            it.key == key || vocabularies().place(&it.key).unwrap().on_map().is_some_and(|of| of.key == key)
        });
        assert_eq!(by_hand.to_string(), count, "{label}");
        let found = site.get(&format!("{link}&sort=name")).await.ok();
        assert!(found.only(".hits h2").to_lowercase().contains(&said_count(by_hand)), "{label}");
    }
    // Each place that a record names is told here, by its county or by its name.
    let told: BTreeSet<&str> = links.iter().filter_map(|it| Some(it.split_once("place=")?.1)).collect();
    for place in programmes.iter().flat_map(|it| it.lifecycle.ran_in()) {
        let shown = place.on_map().unwrap_or(place);
        assert!(told.contains(shown.key.as_str()), "{} is lost", place.key);
    }
}

/// How a page of results says that it has so many.
fn said_count(count: usize) -> String {
    if count == 1 { "ett tiltak".to_owned() } else { format!("{count} tiltak") }
}

#[tokio::test]
async fn a_site_whose_programmes_have_run_nowhere_has_no_map() {
    let page = Site::showing([ran_in("Ingensteds", [])]).get("/").await.ok();
    assert!(!page.text().contains(&said("spread-title-all")));
}
