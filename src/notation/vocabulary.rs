//! How the open vocabularies and the places are written down:
//! `index/words/strain.toml`, `index/words/place.toml`.

use std::ops::Range;

use url::Url;

use super::reader::{Reader, Value};
use super::table::TableReader;
use super::{shape, syntax};
use crate::problem::{Code, Problem, Severity};
use crate::record::{
    Lang, LosMatch, OpenTerm, OpenVocabulary, Place, PlaceKind, ProgrammeId, Text, Vocabularies,
};
use crate::words::{Language, Message};

/// What came of reading a text as a list of terms of some sort.
#[derive(Debug)]
pub struct TermsReading<T> {
    /// The terms, as far as they could be read.
    pub terms: Vec<T>,
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
    read_terms(text, |table| open_term(vocabulary, table), |term| &term.key)
}

/// Reads a text as the list of places.
pub fn read_places(text: &str) -> PlacesReading {
    let mut reading = read_terms(text, place, |place| &place.key);
    // A county that is not a place would leave its municipalities nowhere.
    let keys: Vec<_> = reading.terms.iter().map(|place| place.key.clone()).collect();
    let stranger = |place: &&Place| place.county.as_ref().is_some_and(|county| !keys.contains(county));
    for place in reading.terms.iter().filter(stranger) {
        let county = place.county.clone().unwrap_or_default();
        let at = text.find(&format!("county = \"{county}\"")).unwrap_or_default();
        reading.problems.push(Problem::new(Code::UnknownPlace, at..at).with("written", county));
    }
    reading
}

fn read_terms<T>(
    text: &str,
    read: impl Fn(&TableReader<'_, '_>) -> Option<T>,
    key: impl Fn(&T) -> &String,
) -> TermsReading<T> {
    let (document, mut problems) = syntax::parse(text);
    let none = Vocabularies::default();
    let reader = Reader::new(&none, Lang::from(Language::Bokmal));
    let with_place = |value: Value<'_, '_>| {
        shape::table(|table| Some((read(table)?, table.bytes_of("key"))))(value).flatten()
    };
    let terms = reader.document(&document, |table| table.must("terms", shape::list(with_place)));
    if problems.is_empty() {
        problems = reader.into_problems();
    }
    let mut sorted: Vec<(T, Range<usize>)> = Vec::new();
    for (term, bytes) in terms.unwrap_or_default() {
        if let Some((_, first)) = sorted.iter().find(|(other, _)| key(other) == key(&term)) {
            let mut problem = Problem::new(Code::DuplicateId, bytes).with("written", key(&term).as_str());
            problem.related = Some((first.clone(), Message::new("related-first")));
            problems.push(problem);
            continue;
        }
        sorted.push((term, bytes));
    }
    TermsReading { terms: sorted.into_iter().map(|(term, _)| term).collect(), problems }
}

fn open_term(vocabulary: OpenVocabulary, table: &TableReader<'_, '_>) -> Option<OpenTerm> {
    let key = table.must("key", key);
    let label = label(table);
    let synonyms = table.may("synonyms", shape::list(shape::string)).unwrap_or_default();
    let los: Option<Url> = table.may("los", shape::address);
    let nearness = table.may("los-match", shape::term);
    let los = los.zip(nearness).map(|(concept, nearness)| LosMatch { concept, nearness });
    Some(OpenTerm { vocabulary, key: key?, label: label?, synonyms, los })
}

fn place(table: &TableReader<'_, '_>) -> Option<Place> {
    let key = table.must("key", key);
    let label = label(table);
    let kind: Option<PlaceKind> = table.must("kind", shape::term);
    let country = table.must("country", shape::term);
    let number = table.may("number", shape::string);
    let county = table.may("county", shape::string);
    let synonyms = table.may("synonyms", shape::list(shape::string)).unwrap_or_default();
    Some(Place { key: key?, label: label?, kind: kind?, country: country?, number, county, synonyms })
}

/// A label in all four languages: a term without one would show its key.
fn label(table: &TableReader<'_, '_>) -> Option<Text> {
    let label: Option<Text> = table.must("label", shape::text);
    for missing in label.iter().flat_map(Text::missing_languages) {
        let problem = Problem::new(Code::MissingKey, table.bytes_of("label")).with("key", missing.code());
        table.reader().report(problem);
    }
    label
}

/// A key has the form of an id, because it stands in addresses.
fn key(value: Value<'_, '_>) -> Option<String> {
    let written = shape::string(value)?;
    if written.parse::<ProgrammeId>().is_err() {
        value.reader.report(Problem::new(Code::NotAnId, value.bytes()).with("written", written.as_str()));
        return None;
    }
    Some(written)
}
