//! How the open vocabularies and the places are written down:
//! `index/words/strain.toml`, `index/words/place.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use url::Url;

use super::form::{Form, TableSort};
use super::reader::{Reader, Value};
use super::shape::{
    ADDRESS, Keys, MAP_LINE, STRING, Shape, TERM_KEY, TEXT, TableOf, YES_NO, form_of_table, list, read_table,
    table, term, written,
};
use super::syntax;
use super::table::TableReader;
use crate::problem::{Code, Problem, Severity};
use crate::record::{Lang, LosMatch, OpenTerm, OpenVocabulary, Place, PlaceKind, Square, Text, Vocabularies};
use crate::span::Written;
use crate::words::{Language, Message};

/// What came of reading a text as a list of terms of some sort.
#[derive(Debug)]
pub struct TermsReading<T> {
    /// The terms, as far as they could be read, each with the place of its key.
    pub terms: Vec<Written<T>>,
    /// Everything an editor can put right.
    pub problems: Vec<Problem>,
}

/// What came of reading a text as a vocabulary.
pub type VocabularyReading = TermsReading<OpenTerm>;

/// What came of reading a text as the list of places.
pub type PlacesReading = TermsReading<Place>;

impl<T> TermsReading<T> {
    /// Whether nothing keeps the terms from being used.
    pub fn is_sound(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity() < Severity::Error)
    }
}

/// Reads a text as one of the open vocabularies.
pub fn read_vocabulary(vocabulary: OpenVocabulary, text: &str) -> VocabularyReading {
    let none = Vocabularies::default();
    read_terms("terms", &none, text, |table| open_term(vocabulary, table), |term| &term.key)
}

/// Reads a text as the list of places.
pub fn read_places(text: &str) -> PlacesReading {
    let TermsReading { terms: read, mut problems } =
        read_terms("terms", &Vocabularies::default(), text, place, |(place, _)| &place.key);
    // What a place lies in is written like any other place, and nothing follows from
    // what that lies in.
    let all: BTreeMap<String, Arc<Place>> = read
        .iter()
        .map(|Written { value: (place, _), .. }| (place.key.clone(), Arc::new(place.clone())))
        .collect();
    let mut find = |written: Option<Written<String>>| {
        let written = written?;
        let place = all.get(&written.value).cloned();
        // One that is not a place would leave what lies in it nowhere.
        if place.is_none() {
            problems.push(Problem::at(Code::UnknownPlace, &written).with("written", written.value.as_str()));
        }
        place
    };
    let mut found = |(place, around): (Place, Around)| Place {
        county: find(around.county),
        municipality: find(around.municipality),
        ..place
    };
    let terms = read.into_iter().map(|term| term.map(&mut found)).collect();
    TermsReading { terms, problems }
}

/// The keys of what a place lies in.
struct Around {
    county: Option<Written<String>>,
    municipality: Option<Written<String>>,
}

/// A table that is a term, and where its key stands.
struct Termed<F>(F);

impl<T, F: Fn(&TableReader<'_, '_>) -> Option<T>> Keys for Termed<F> {
    type Said = Written<T>;

    fn name(&self) -> &'static str {
        "term"
    }

    fn ask(&self, table: &TableReader<'_, '_>) -> Option<Written<T>> {
        Some(table.written("key", (self.0)(table)?))
    }
}

impl<T, F: Fn(&TableReader<'_, '_>) -> Option<T>> Shape for Termed<F> {
    type Read = Written<T>;

    fn read(&self, value: Value<'_, '_>) -> Option<Written<T>> {
        read_table(self, value)
    }

    fn form(&self) -> Form {
        form_of_table(self, TableSort::Value)
    }
}

/// Reads a text as a list, under this name, of tables that have a key each. What they
/// name of the vocabularies is looked up in these.
pub(super) fn read_terms<T>(
    name: &'static str,
    vocabularies: &Vocabularies,
    text: &str,
    read: impl Fn(&TableReader<'_, '_>) -> Option<T>,
    key: impl Fn(&T) -> &String,
) -> TermsReading<T> {
    let (document, mut problems) = syntax::parse(text);
    let reader = Reader::new(vocabularies, Lang::from(Language::Bokmal));
    let terms = reader.document(&document, |table| table.must(name, list(Termed(read))));
    if problems.is_empty() {
        problems = reader.into_problems();
    }
    let mut sorted: Vec<Written<T>> = Vec::new();
    for term in terms.unwrap_or_default() {
        if let Some(first) = sorted.iter().find(|other| key(&other.value) == key(&term.value)) {
            let written = key(&term.value).as_str();
            let mut problem = Problem::at(Code::DuplicateId, &term).with("written", written);
            problem.related = Some((first.bytes.clone(), Message::new("related-first")));
            problems.push(problem);
            continue;
        }
        sorted.push(term);
    }
    TermsReading { terms: sorted, problems }
}

fn open_term(vocabulary: OpenVocabulary, table: &TableReader<'_, '_>) -> Option<OpenTerm> {
    let key = table.must("key", TERM_KEY);
    let label = label(table);
    let synonyms = table.may("synonyms", list(STRING)).unwrap_or_default();
    let of = table.may("of", term());
    let los: Option<Url> = table.may("los", ADDRESS);
    let nearness = table.may("los-match", term());
    let los = los.zip(nearness).map(|(concept, nearness)| LosMatch { concept, nearness });
    Some(OpenTerm { vocabulary, key: key?, label: label?, synonyms, of, los })
}

const SQUARE: TableOf<Square> = table("square", |table| {
    let column = table.must("column", MAP_LINE);
    let row = table.must("row", MAP_LINE);
    Some(Square { row: row?, column: column? })
});

/// A place without what it lies in, and the keys of that.
fn place(table: &TableReader<'_, '_>) -> Option<(Place, Around)> {
    let key = table.must("key", TERM_KEY);
    let label = label(table);
    let kind: Option<PlaceKind> = table.must("kind", term());
    let country = table.must("country", term());
    let number = table.may("number", STRING);
    let county = table.may("county", written(STRING));
    let municipality = table.may("municipality", written(STRING));
    let square = table.may("square", SQUARE);
    let is_everyday_word = table.may("everyday", YES_NO).unwrap_or_default();
    let synonyms = table.may("synonyms", list(STRING)).unwrap_or_default();
    let (key, label, kind, country) = (key?, label?, kind?, country?);
    let place = Place {
        key,
        label,
        kind,
        country,
        number,
        county: None,
        municipality: None,
        square,
        is_everyday_word,
        synonyms,
    };
    Some((place, Around { county, municipality }))
}

/// A label in all four languages: a term without one would show its key.
fn label(table: &TableReader<'_, '_>) -> Option<Text> {
    in_all_languages(table, "label")
}

/// A text that must be in all four languages.
pub(super) fn in_all_languages(table: &TableReader<'_, '_>, key: &'static str) -> Option<Text> {
    let text: Option<Text> = table.must(key, TEXT);
    for missing in text.iter().flat_map(Text::missing_languages) {
        let problem = Problem::new(Code::MissingKey, table.bytes_of(key)).with("key", missing.code());
        table.report_at(key, problem);
    }
    text
}
