//! The open vocabularies and the places: read from a folder, or what is built in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::notation::{read_cognates, read_places, read_synonyms, read_vocabulary};
use crate::problem::Problem;
use crate::record::{OpenTerm, OpenVocabulary, Place, Term as _, Vocabularies, WordLists};
use crate::span::Written;

use super::file::read_file;
use super::{Catalogue, FileReport, Fingerprint, Served};

/// The names of the lists beside the vocabularies, with what is built in.
const PLACES: (&str, &str) = ("place", include_str!("../../index/words/place.toml"));
const COGNATES: (&str, &str) = ("cognates", include_str!("../../index/words/cognates.toml"));
const SYNONYMS: (&str, &str) = ("synonyms", include_str!("../../index/words/synonyms.toml"));

/// What one file of words gave.
#[derive(Default)]
struct WordFile {
    terms: Vec<OpenTerm>,
    places: Vec<Place>,
    lists: WordLists,
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
    let mut whole = WordFile::default();
    let mut are_sound = true;
    for (name, built_in) in files() {
        let path: PathBuf = folder.join(format!("{name}.toml"));
        // A folder without words is nobody's mistake; a file that cannot be read is.
        let (text, unread) = read_file(&path).unwrap_or_else(|| (built_in.to_owned(), None));
        let file = match unread {
            Some(problem) => WordFile { problems: vec![problem], ..WordFile::default() },
            None => read(name, &text),
        };
        if !file.problems.is_empty() {
            let problems = file.problems.clone();
            let served = if file.is_sound { Served::ThisVersion } else { Served::LastSoundVersion };
            reports.push(FileReport { path, text: text.as_str().into(), problems, served });
        }
        are_sound &= file.is_sound;
        whole.take_in(file);
        texts.push(text);
    }
    match (are_sound, previous) {
        (true, _) => {
            let fingerprint = Fingerprint::of(texts.iter().map(String::as_bytes));
            (Arc::new(whole.vocabularies()), fingerprint, reports)
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
    let mut whole = WordFile::default();
    for (name, text) in files() {
        whole.take_in(read(name, text));
    }
    whole.vocabularies()
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
    vocabularies.chain([PLACES, COGNATES, SYNONYMS])
}

fn read(name: &str, text: &str) -> WordFile {
    if let Some(vocabulary) = OpenVocabulary::from_key(name) {
        let reading = read_vocabulary(vocabulary, text);
        let is_sound = reading.is_sound();
        return WordFile {
            terms: values(reading.terms),
            problems: reading.problems,
            is_sound,
            ..WordFile::default()
        };
    }
    if name == PLACES.0 {
        let reading = read_places(text);
        let is_sound = reading.is_sound();
        return WordFile {
            places: values(reading.terms),
            problems: reading.problems,
            is_sound,
            ..WordFile::default()
        };
    }
    let reading = if name == COGNATES.0 { read_cognates(text) } else { read_synonyms(text) };
    let is_sound = reading.is_sound();
    WordFile { lists: reading.lists, problems: reading.problems, is_sound, ..WordFile::default() }
}

fn values<T>(written: Vec<Written<T>>) -> Vec<T> {
    written.into_iter().map(|it| it.value).collect()
}

/// The file of an open vocabulary in a folder, or what is built in: what there is to
/// say of it, and its terms with their places. For whoever has something to say of
/// one of them.
pub fn vocabulary_file(folder: &Path, vocabulary: OpenVocabulary) -> (FileReport, Vec<Written<OpenTerm>>) {
    let path = folder.join(format!("{}.toml", vocabulary.key()));
    let built_in = files().find(|(name, _)| *name == vocabulary.key()).map(|(_, text)| text);
    let text = read_file(&path).map(|(text, _)| text);
    let text = text.unwrap_or_else(|| built_in.unwrap_or_default().to_owned());
    let terms = read_vocabulary(vocabulary, &text).terms;
    let report = FileReport { path, text: text.into(), problems: Vec::new(), served: Served::ThisVersion };
    (report, terms)
}

impl WordFile {
    /// Adds what another file gave.
    fn take_in(&mut self, other: Self) {
        self.terms.extend(other.terms);
        self.places.extend(other.places);
        self.lists.cognates.extend(other.lists.cognates);
        self.lists.equivalent.extend(other.lists.equivalent);
        self.lists.everyday.extend(other.lists.everyday);
    }

    fn vocabularies(self) -> Vocabularies {
        Vocabularies::new(self.terms, self.places).with_word_lists(self.lists)
    }
}
