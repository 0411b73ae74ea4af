//! The open vocabularies: read from a folder, or what is built in.
#![expect(clippy::disallowed_methods, reason = "this room reads index/words/")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::notation::read_vocabulary;
use crate::problem::Problem;
use crate::record::{OpenTerm, OpenVocabulary, Term as _, Vocabularies};

use super::load::{report, text_of};
use super::{Catalogue, FileReport, Fingerprint, Served};

/// What one file of words gave.
#[derive(Default)]
struct WordFile {
    terms: Vec<OpenTerm>,
    problems: Vec<Problem>,
    is_sound: bool,
}

/// The open vocabularies in a folder. If a file is wrong, all of them stay as
/// they were, or as they are built in: half of a new vocabulary beside half of
/// an old one is nobody's vocabulary.
pub fn vocabularies(
    folder: &Path,
    previous: Option<&Catalogue>,
) -> (Arc<Vocabularies>, Fingerprint, Vec<FileReport>) {
    let mut reports = Vec::new();
    let mut texts: Vec<String> = Vec::new();
    let mut terms = Vec::new();
    let mut are_sound = true;
    for (vocabulary, built_in) in files() {
        let path: PathBuf = folder.join(format!("{}.toml", vocabulary.key()));
        let (text, not_text) = fs::read(&path).map_or_else(|_| (built_in.to_owned(), None), text_of);
        let file = match not_text {
            Some(problem) => WordFile { problems: vec![problem], ..WordFile::default() },
            None => read(vocabulary, &text),
        };
        if !file.problems.is_empty() {
            let served = if file.is_sound { Served::ThisVersion } else { Served::LastSoundVersion };
            reports.push(report(path, text.as_str().into(), file.problems, served));
        }
        are_sound &= file.is_sound;
        terms.extend(file.terms);
        texts.push(text);
    }
    match (are_sound, previous) {
        (true, _) => {
            let fingerprint = Fingerprint::of(texts.iter().map(String::as_bytes));
            (Arc::new(Vocabularies::new(terms)), fingerprint, reports)
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

/// The open vocabularies that are built in.
pub fn built_in_vocabularies() -> Vocabularies {
    Vocabularies::new(files().flat_map(|(vocabulary, text)| read(vocabulary, text).terms))
}

/// Every file of words: its vocabulary and what is built in.
fn files() -> impl Iterator<Item = (OpenVocabulary, &'static str)> {
    OpenVocabulary::ALL.iter().map(|&vocabulary| {
        let built_in = match vocabulary {
            OpenVocabulary::Topic => include_str!("../../index/words/topic.toml"),
            OpenVocabulary::Strain => include_str!("../../index/words/strain.toml"),
            OpenVocabulary::Arena => include_str!("../../index/words/arena.toml"),
            OpenVocabulary::Outcome => include_str!("../../index/words/outcome.toml"),
        };
        (vocabulary, built_in)
    })
}

fn read(vocabulary: OpenVocabulary, text: &str) -> WordFile {
    let reading = read_vocabulary(vocabulary, text);
    let is_sound = reading.is_sound();
    WordFile { terms: reading.terms, problems: reading.problems, is_sound }
}
