//! How an open vocabulary is written down: `index/words/strain.toml`.

use url::Url;

use super::reader::{Reader, Value};
use super::{shape, syntax};
use crate::problem::{Code, Problem, Severity};
use crate::record::{Lang, LosMatch, OpenTerm, OpenVocabulary, Text, Vocabularies};
use crate::words::{Language, Message};

/// What came of reading a text as a vocabulary.
#[derive(Debug)]
pub struct VocabularyReading {
    /// The terms, as far as they could be read.
    pub terms: Vec<OpenTerm>,
    /// Everything an editor can put right.
    pub problems: Vec<Problem>,
}

impl VocabularyReading {
    /// Whether nothing keeps the vocabulary from being used.
    pub fn is_sound(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity() < Severity::Error)
    }
}

/// Reads a text as one of the open vocabularies.
pub fn read_vocabulary(vocabulary: OpenVocabulary, text: &str) -> VocabularyReading {
    let (document, mut problems) = syntax::parse(text);
    let none = Vocabularies::default();
    let reader = Reader::new(&none, Lang::from(Language::Bokmal));
    let terms =
        reader.document(&document, |table| table.must("terms", shape::list(|value| term(vocabulary, value))));
    if problems.is_empty() {
        problems = reader.into_problems();
    }
    let mut sorted: Vec<(OpenTerm, std::ops::Range<usize>)> = Vec::new();
    for (term, bytes) in terms.unwrap_or_default() {
        if let Some((_, first)) = sorted.iter().find(|(other, _)| other.key == term.key) {
            let mut problem = Problem::new(Code::DuplicateId, bytes).with("written", term.key.as_str());
            problem.related = Some((first.clone(), Message::new("related-first")));
            problems.push(problem);
            continue;
        }
        sorted.push((term, bytes));
    }
    VocabularyReading { terms: sorted.into_iter().map(|(term, _)| term).collect(), problems }
}

fn term(vocabulary: OpenVocabulary, value: Value<'_, '_>) -> Option<(OpenTerm, std::ops::Range<usize>)> {
    shape::table(|table| {
        let key = table.must("key", key);
        let label: Option<Text> = table.must("label", shape::text);
        if let Some(label) = &label {
            // A term without a label in a language would show its key there.
            for missing in shape::languages_missing(label) {
                table
                    .reader()
                    .report(Problem::new(Code::MissingKey, table.bytes_of("label")).with("key", missing));
            }
        }
        let synonyms = table.may("synonyms", shape::list(shape::string)).unwrap_or_default();
        let los: Option<Url> = table.may("los", shape::address);
        let nearness = table.may("los-match", shape::term);
        let los = los.zip(nearness).map(|(concept, nearness)| LosMatch { concept, nearness });
        let term = OpenTerm { vocabulary, key: key?, label: label?, synonyms, los };
        Some((term, table.bytes_of("key")))
    })(value)
    .flatten()
}

/// A key has the form of an id, because it stands in addresses.
fn key(value: Value<'_, '_>) -> Option<String> {
    let written = shape::string(value)?;
    if written.parse::<crate::record::ProgrammeId>().is_err() {
        value.reader.report(Problem::new(Code::NotAnId, value.bytes()).with("written", written.as_str()));
        return None;
    }
    Some(written)
}
