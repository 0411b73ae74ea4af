//! The open vocabularies, the places, the situations, what no record is about yet and the
//! word lists: read from a folder, or what is built in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::notation::{
    TermsReading, WordListsReading, read_absent, read_cognates, read_municipalities, read_places,
    read_situations, read_synonyms, read_vocabulary,
};
use crate::problem::Problem;
use crate::record::{OpenTerm, OpenVocabulary, Term as _, Vocabularies};
use crate::span::Written;

use super::file::read_file;
use super::{Catalogue, FileReport, Fingerprint, Served};

/// What a file of words holds.
#[derive(Clone, Copy)]
enum WordFile {
    Terms(OpenVocabulary),
    Places,
    /// Names places of the list of places.
    Municipalities,
    Cognates,
    Synonyms,
    /// Names terms of the vocabularies.
    Situations,
    /// Names terms of the vocabularies.
    Absent,
}

/// What reading a file gave.
struct FileRead {
    /// What there was before, and what the file adds.
    vocabularies: Vocabularies,
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
    let mut whole = Vocabularies::default();
    let mut are_sound = true;
    for (name, built_in, file) in files() {
        // What names the terms of others is not blamed for what they lack.
        if !are_sound && file.names_others() {
            continue;
        }
        let path: PathBuf = folder.join(format!("{name}.toml"));
        // A folder without words is nobody's mistake; a file that cannot be read is.
        let (text, unread) = read_file(&path).unwrap_or_else(|| (built_in.to_owned(), None));
        let read = match unread {
            Some(problem) => FileRead { vocabularies: whole, problems: vec![problem], is_sound: false },
            None => file.read(&text, whole),
        };
        if !read.problems.is_empty() {
            let served = if read.is_sound { Served::ThisVersion } else { Served::LastSoundVersion };
            reports.push(FileReport { path, text: text.as_str().into(), problems: read.problems, served });
        }
        are_sound &= read.is_sound;
        whole = read.vocabularies;
        texts.push(text);
    }
    match (are_sound, previous) {
        (true, _) => {
            let fingerprint = Fingerprint::of(texts.iter().map(String::as_bytes));
            (Arc::new(whole), fingerprint, reports)
        }
        (false, Some(previous)) => {
            (previous.vocabularies().clone(), previous.vocabularies_fingerprint(), reports)
        }
        (false, None) => {
            let fingerprint = Fingerprint::of(files().map(|(_, text, _)| text.as_bytes()));
            (Arc::new(built_in_vocabularies()), fingerprint, reports)
        }
    }
}

/// The open vocabularies and places that are built in.
pub fn built_in_vocabularies() -> Vocabularies {
    files().fold(Vocabularies::default(), |whole, (_, text, file)| file.read(text, whole).vocabularies)
}

/// Every file of words, in the order in which they are read: its name, what is built
/// in, and what it holds.
fn files() -> impl Iterator<Item = (&'static str, &'static str, WordFile)> {
    let vocabularies = OpenVocabulary::ALL.iter().map(|&vocabulary| {
        let built_in = match vocabulary {
            OpenVocabulary::Topic => include_str!("../../index/words/topic.toml"),
            OpenVocabulary::Strain => include_str!("../../index/words/strain.toml"),
            OpenVocabulary::Arena => include_str!("../../index/words/arena.toml"),
            OpenVocabulary::Outcome => include_str!("../../index/words/outcome.toml"),
        };
        (vocabulary.key(), built_in, WordFile::Terms(vocabulary))
    });
    vocabularies.chain([
        ("place", include_str!("../../index/words/place.toml"), WordFile::Places),
        ("cognates", include_str!("../../index/words/cognates.toml"), WordFile::Cognates),
        ("synonyms", include_str!("../../index/words/synonyms.toml"), WordFile::Synonyms),
        ("municipality", include_str!("../../index/words/municipality.toml"), WordFile::Municipalities),
        ("situation", include_str!("../../index/words/situation.toml"), WordFile::Situations),
        ("absent", include_str!("../../index/words/absent.toml"), WordFile::Absent),
    ])
}

impl WordFile {
    /// Whether it names what stands in other files.
    const fn names_others(self) -> bool {
        match self {
            Self::Municipalities | Self::Situations | Self::Absent => true,
            Self::Terms(_) | Self::Places | Self::Cognates | Self::Synonyms => false,
        }
    }

    /// Reads a text as such a file, beside what was read before.
    fn read(self, text: &str, before: Vocabularies) -> FileRead {
        match self {
            Self::Terms(vocabulary) => {
                of_terms(read_vocabulary(vocabulary, text), |terms| before.with_terms(terms))
            }
            Self::Places => of_terms(read_places(text), |places| before.with_places(places)),
            Self::Municipalities => {
                of_terms(read_municipalities(text, &before), |places| before.with_places(places))
            }
            Self::Cognates => of_lists(read_cognates(text), before),
            Self::Synonyms => of_lists(read_synonyms(text), before),
            Self::Situations => {
                of_terms(read_situations(text, &before), |situations| before.with_situations(situations))
            }
            Self::Absent => of_terms(read_absent(text, &before), |absent| before.with_absent(absent)),
        }
    }
}

fn of_terms<T>(reading: TermsReading<T>, with: impl FnOnce(Vec<T>) -> Vocabularies) -> FileRead {
    let is_sound = reading.is_sound();
    let terms = reading.terms.into_iter().map(|it| it.value).collect();
    FileRead { vocabularies: with(terms), problems: reading.problems, is_sound }
}

fn of_lists(reading: WordListsReading, before: Vocabularies) -> FileRead {
    let is_sound = reading.is_sound();
    let vocabularies = before.with_word_lists(reading.lists);
    FileRead { vocabularies, problems: reading.problems, is_sound }
}

/// The file of an open vocabulary in a folder, or what is built in: what there is to
/// say of it, and its terms with their places. For whoever has something to say of
/// one of them.
pub fn vocabulary_file(folder: &Path, vocabulary: OpenVocabulary) -> (FileReport, Vec<Written<OpenTerm>>) {
    let path = folder.join(format!("{}.toml", vocabulary.key()));
    let built_in = files().find(|(name, ..)| *name == vocabulary.key()).map(|(_, text, _)| text);
    let text = read_file(&path).map(|(text, _)| text);
    let text = text.unwrap_or_else(|| built_in.unwrap_or_default().to_owned());
    let terms = read_vocabulary(vocabulary, &text).terms;
    let report = FileReport { path, text: text.into(), problems: Vec::new(), served: Served::ThisVersion };
    (report, terms)
}
