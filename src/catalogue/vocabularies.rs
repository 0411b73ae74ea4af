//! The open vocabularies and the places: read from a folder, or what is built in.
#![expect(clippy::disallowed_methods, reason = "this room reads index/words/")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::notation::{read_places, read_vocabulary};
use crate::problem::Problem;
use crate::record::{OpenTerm, OpenVocabulary, Place, Term as _, Vocabularies};

use super::load::{report, text_of};
use super::{Catalogue, FileReport, Fingerprint, Served};

/// The name of the list of places, beside the vocabularies.
const PLACES: &str = "place";

const BUILT_IN_PLACES: &str = include_str!("../../index/words/place.toml");

/// What one file of words gave.
#[derive(Default)]
struct WordFile {
    terms: Vec<OpenTerm>,
    places: Vec<Place>,
    problems: Vec<Problem>,
    is_sound: bool,
}

/// The open vocabularies and places in a folder. If a file is wrong, all of
/// them stay as they were, or as they are built in: half of a new vocabulary
/// beside half of an old one is nobody's vocabulary.
pub fn vocabularies(
    folder: &Path,
    previous: Option<&Catalogue>,
) -> (Arc<Vocabularies>, Fingerprint, Vec<FileReport>) {
    let mut reports = Vec::new();
    let mut texts: Vec<String> = Vec::new();
    let (mut terms, mut places) = (Vec::new(), Vec::new());
    let mut are_sound = true;
    for (name, built_in) in files() {
        let path: PathBuf = folder.join(format!("{name}.toml"));
        let (text, not_text) = fs::read(&path).map_or_else(|_| (built_in.to_owned(), None), text_of);
        let file = match not_text {
            Some(problem) => WordFile { problems: vec![problem], ..WordFile::default() },
            None => read(name, &text),
        };
        if !file.problems.is_empty() {
            let served = if file.is_sound { Served::ThisVersion } else { Served::LastSoundVersion };
            reports.push(report(path, text.as_str().into(), file.problems, served));
        }
        are_sound &= file.is_sound;
        terms.extend(file.terms);
        places.extend(file.places);
        texts.push(text);
    }
    match (are_sound, previous) {
        (true, _) => {
            let fingerprint = Fingerprint::of(texts.iter().map(String::as_bytes));
            (Arc::new(Vocabularies::new(terms, places)), fingerprint, reports)
        }
        (false, Some(previous)) => {
            (previous.vocabularies().clone(), previous.vocabularies_fingerprint(), reports)
        }
        (false, None) => {
            let fingerprint = Fingerprint::of(files().map(|(_, text)| text.as_bytes()));
            (Arc::new(built_in_vocabularies()), fingerprint, reports)
        }
    }
}

/// The open vocabularies and places that are built in.
pub fn built_in_vocabularies() -> Vocabularies {
    let (mut terms, mut places) = (Vec::new(), Vec::new());
    for (name, text) in files() {
        let file = read(name, text);
        terms.extend(file.terms);
        places.extend(file.places);
    }
    Vocabularies::new(terms, places)
}

/// Every file of words: its name and what is built in.
fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    let vocabularies = OpenVocabulary::ALL.iter().map(|&vocabulary| {
        let built_in = match vocabulary {
            OpenVocabulary::Topic => include_str!("../../index/words/topic.toml"),
            OpenVocabulary::Strain => include_str!("../../index/words/strain.toml"),
            OpenVocabulary::Arena => include_str!("../../index/words/arena.toml"),
            OpenVocabulary::Outcome => include_str!("../../index/words/outcome.toml"),
        };
        (vocabulary.key(), built_in)
    });
    vocabularies.chain([(PLACES, BUILT_IN_PLACES)])
}

fn read(name: &str, text: &str) -> WordFile {
    match OpenVocabulary::from_key(name) {
        Some(vocabulary) => {
            let reading = read_vocabulary(vocabulary, text);
            let is_sound = reading.is_sound();
            WordFile { terms: reading.terms, problems: reading.problems, is_sound, ..WordFile::default() }
        }
        None => {
            let reading = read_places(text);
            let is_sound = reading.is_sound();
            WordFile { places: reading.terms, problems: reading.problems, is_sound, ..WordFile::default() }
        }
    }
}
