//! How the register of municipalities is written down: a line for each, in
//! `index/words/municipality.toml`.

use std::sync::Arc;

use super::shape::{PLACE, STRING, TERM_KEY, TEXT, YES_NO, list};
use super::table::TableReader;
use super::vocabulary::{PlacesReading, TermsReading, read_terms};
use crate::problem::{Code, Problem};
use crate::record::{Lang, Place, PlaceKind, Text, Vocabularies};
use crate::span::Written;
use crate::words::Language;

/// Reads a text as the register of municipalities, each in a county of these
/// vocabularies. A municipality that they have already by its key is that place, with
/// the names that the register adds.
pub fn read_municipalities(text: &str, vocabularies: &Vocabularies) -> PlacesReading {
    let read = |table: &TableReader<'_, '_>| municipality(table, vocabularies);
    let TermsReading { mut terms, mut problems } =
        read_terms("municipalities", vocabularies, text, read, |place| &place.key);
    // Two of one number in a country: one of them is written wrongly.
    for (at, term) in terms.iter().enumerate() {
        let is_same = |other: &Place| {
            other.country == term.value.country
                && other.number == term.value.number
                && other.kind == PlaceKind::Municipality
                && other.key != term.value.key
        };
        let written = vocabularies.places().map(AsRef::as_ref);
        if written.chain(terms[..at].iter().map(|it| &it.value)).any(is_same) {
            let number = term.value.number.clone().unwrap_or_default();
            problems.push(Problem::at(Code::DuplicateId, term).with("written", number));
        }
    }
    let former: Vec<_> = terms.iter().flat_map(|term| made_one_with(term, vocabularies)).collect();
    terms.extend(former);
    TermsReading { terms, problems }
}

/// The places that were municipalities of their own and are parts of this one now.
fn made_one_with(term: &Written<Place>, vocabularies: &Vocabularies) -> Vec<Written<Place>> {
    let now = &term.value;
    let is_former = |place: &&Arc<Place>| {
        let name = place.label.exactly(Language::Bokmal).unwrap_or_default();
        place.kind == PlaceKind::Municipality
            && place.number.is_none()
            && place.country == now.country
            && now.synonyms.iter().any(|former| former == name)
    };
    let part =
        |place: &Arc<Place>| Place { municipality: Some(Arc::new(now.clone())), ..Place::clone(place) };
    let former = vocabularies.places().filter(is_former).map(part);
    former.map(|place| Written::new(place, term.field.clone(), term.bytes.clone())).collect()
}

fn municipality(table: &TableReader<'_, '_>, vocabularies: &Vocabularies) -> Option<Place> {
    let number = table.must("number", STRING);
    let key = table.must("key", TERM_KEY);
    let name = table.must("name", STRING);
    let county: Option<Arc<Place>> = table.must("county", PLACE);
    let names = table.may("names", TEXT);
    let former = table.may("former", list(STRING)).unwrap_or_default();
    let is_everyday_word = table.may("everyday", YES_NO).unwrap_or_default();
    let (number, key, name, county) = (number?, key?, name?, county?);
    let known = vocabularies.place(&key);
    if known.is_some_and(|it| it.number.as_ref() != Some(&number)) {
        table.report_at("key", Problem::new(Code::DuplicateId, table.bytes_of("key")).with("written", key));
        return None;
    }
    let mut place = known.map_or_else(
        || Place {
            label: in_ours(&name),
            kind: PlaceKind::Municipality,
            country: county.country,
            number: Some(number),
            county: Some(county),
            municipality: None,
            square: None,
            is_everyday_word: false,
            synonyms: Vec::new(),
            key,
        },
        |known| Place::clone(known),
    );
    for (lang, name) in names.iter().flat_map(Text::versions) {
        place.label = place.label.with(lang.clone(), name);
    }
    place.is_everyday_word |= is_everyday_word;
    place.synonyms.extend(former);
    Some(place)
}

/// A name that is the same in all our languages.
fn in_ours(name: &str) -> Text {
    let langs = Language::ALL.iter().map(|&language| Lang::from(language));
    langs.fold(Text::new(Language::Bokmal.into(), name), |text, lang| text.with(lang, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::read_places;
    use crate::problem::Severity;

    fn places() -> Vocabularies {
        let county = |key: &str| {
            format!(
                "[[terms]]\nkey = \"{key}\"\nlabel = {{ nb = \"F\", nn = \"F\", da = \"F\", en = \"F\" }}\n\
                 kind = \"county\"\ncountry = \"NO\"\n"
            )
        };
        let alta =
            county("alta").replace("county", "municipality") + "number = \"5601\"\ncounty = \"nord\"\n";
        let reading = read_places(&(county("nord") + &alta));
        assert!(reading.is_sound(), "{:?}", reading.problems);
        Vocabularies::default().with_places(reading.terms.into_iter().map(|it| it.value))
    }

    #[track_caller]
    fn problems(lines: &str) -> Vec<Code> {
        let reading = read_municipalities(&format!("municipalities = [\n{lines}\n]\n"), &places());
        reading.problems.iter().map(|it| it.code).collect()
    }

    #[test]
    fn a_municipality_lies_in_its_county_and_has_the_names_that_are_spoken_there() {
        let line = r#"municipalities = [{ number = "5610", key = "karasjok", name = "Karasjok", county = "nord", names = { se = "Kárášjohka" }, former = ["Gamle"] }]"#;
        let reading = read_municipalities(line, &places());
        assert!(reading.problems.is_empty(), "{:?}", reading.problems);
        let place = &reading.terms[0].value;
        assert_eq!(place.county.as_ref().unwrap().key, "nord");
        assert_eq!(place.label.exactly(Language::English), Some("Karasjok"));
        let local: Vec<_> = place.local_names().map(|(lang, name)| (lang.code(), name)).collect();
        assert_eq!(local, [("se", "Kárášjohka")]);
        assert_eq!(place.synonyms, ["Gamle"]);
    }

    #[test]
    fn a_municipality_that_is_a_place_already_gets_only_names() {
        let line = r#"municipalities = [{ number = "5601", key = "alta", name = "Alta", county = "nord", names = { se = "Áltá" } }]"#;
        let reading = read_municipalities(line, &places());
        let place = &reading.terms[0].value;
        assert_eq!(place.label.exactly(Language::Bokmal), Some("F"));
        assert_eq!(place.local_names().count(), 1);
    }

    #[test]
    fn a_place_that_was_a_municipality_is_a_part_of_what_it_went_into() {
        let old = places().places().next().unwrap().as_ref().clone();
        let old = Place { key: "old".into(), number: None, label: in_ours("Old"), ..old };
        let line = r#"municipalities = [{ number = "1", key = "new", name = "New", county = "nord", former = ["Old"] }]"#;
        let reading = read_municipalities(line, &places().with_places([old]));
        let around: Vec<_> =
            Arc::new(reading.terms[1].value.clone()).and_around().map(|it| it.key.clone()).collect();
        assert_eq!(around, ["old", "new"]);
    }

    #[test]
    fn what_is_written_wrongly_is_told() {
        let line = |number: &str, key: &str, county: &str| {
            format!(r#"{{ number = "{number}", key = "{key}", name = "X", county = "{county}" }},"#)
        };
        assert_eq!(problems(&line("5601", "alta", "nord")), []);
        assert_eq!(problems(&line("5602", "alta", "nord")), [Code::DuplicateId]);
        assert_eq!(problems(&line("5601", "altnes", "nord")), [Code::DuplicateId]);
        assert_eq!(problems(&line("5601", "alta", "sor")), [Code::UnknownPlace]);
        assert_eq!(problems(&(line("1", "aa", "nord") + &line("1", "bb", "nord"))), [Code::DuplicateId]);
        assert_eq!(problems(&(line("1", "aa", "nord") + &line("2", "aa", "nord"))), [Code::DuplicateId]);
        assert!(Code::UnknownPlace.severity() == Severity::Error);
    }
}
