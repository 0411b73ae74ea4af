//! All programmes at one moment.
//!
//! A catalogue never changes. A reload makes a new one beside it; whoever holds
//! the old one keeps it until they are done.

mod fingerprint;
mod report;
mod folders;
mod file;
mod copies;
mod record_file;
mod retired;
mod sound;
mod gone;
mod load;
mod relations;
mod vocabularies;
mod watch;

pub use fingerprint::Fingerprint;
pub use folders::Folders;
pub use gone::report_gone_since;
pub use load::{check_file, fuller_text, last_sound_text, load, loss_seen};
pub use record_file::{LoadError, nearly_record_files, record_files};
pub use relations::Related;
pub use report::{FileReport, Served, Tally};
pub use retired::retired_folder;
pub use vocabularies::{built_in_vocabularies, vocabularies, vocabulary_file};
pub use watch::{Watch, WatchError, watch};

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::record::{Programme, ProgrammeId, Retired, Vocabularies};
use crate::words::{Language, Words};

/// All programmes at one moment, and what is wrong with the files they come from.
#[derive(Debug, Default)]
pub struct Catalogue {
    entries: BTreeMap<ProgrammeId, Entry>,
    /// What is not published: in no list, no search, no count.
    drafts: BTreeMap<ProgrammeId, Arc<Programme>>,
    /// What was published, and where it went.
    retired: BTreeMap<ProgrammeId, Retired>,
    reports: Vec<FileReport>,
    vocabularies: Arc<Vocabularies>,
    vocabularies_fingerprint: Fingerprint,
    /// The day on which the rules were asked.
    judged_on: Option<Date>,
    /// The programmes in each language's alphabet, put in order when first asked for.
    by_name: [OnceLock<Vec<Arc<Programme>>>; Language::ALL.len()],
}

/// A programme in use.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The programme.
    pub programme: Arc<Programme>,
    /// Of the text that it was read from.
    pub fingerprint: Fingerprint,
    /// Whether this is what its file says now.
    pub version: Version,
}

/// Which version of a record is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// What its file says.
    Current,
    /// The last sound one: the file has gone wrong since.
    BeforeMistake,
    /// The last sound one: the file is gone, or a draft, and nobody has said where it went.
    BeforeItWent,
}

impl Catalogue {
    /// A catalogue of these programmes, as tests and generators make them.
    pub fn of(programmes: impl IntoIterator<Item = Programme>) -> Self {
        let entries = programmes.into_iter().map(|programme| {
            let fingerprint = Fingerprint::of([format!("{programme:?}").as_bytes()]);
            let entry = Entry { programme: Arc::new(programme), fingerprint, version: Version::Current };
            (entry.programme.id.clone(), entry)
        });
        Self { entries: entries.collect(), ..Self::default() }
    }

    /// A catalogue of programmes that have been read from these texts.
    pub fn of_read(read: impl IntoIterator<Item = (Programme, Arc<str>)>) -> Self {
        let entries = read.into_iter().map(|(programme, text)| {
            let fingerprint = Fingerprint::of([text.as_bytes()]);
            let entry = Entry { programme: Arc::new(programme), fingerprint, version: Version::Current };
            (entry.programme.id.clone(), entry)
        });
        Self { entries: entries.collect(), ..Self::default() }
    }

    /// The same catalogue with these vocabularies, for those that make it of
    /// programmes they have read themselves.
    #[must_use]
    pub fn with_vocabularies(self, vocabularies: Arc<Vocabularies>) -> Self {
        Self { vocabularies, ..self }
    }

    /// Every programme, by id.
    pub fn programmes(&self) -> impl ExactSizeIterator<Item = &Arc<Programme>> {
        self.entries.values().map(|entry| &entry.programme)
    }

    /// Every programme, by name in this language's alphabet.
    pub fn by_name(&self, words: &Words) -> &[Arc<Programme>] {
        self.by_name[words.language() as usize].get_or_init(|| {
            let mut programmes: Vec<_> = self.programmes().cloned().collect();
            // Those with one name stay in the order of their ids.
            programmes.sort_by(|one, other| {
                let [one, other] = [one, other].map(|it| it.name.for_reader(words.language()).0);
                words.compare(one, other)
            });
            programmes
        })
    }

    /// Every programme with the text it came from, by id.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.entries.values()
    }

    /// The programme with this id.
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Arc<Programme>> {
        self.entries.get(id).map(|entry| &entry.programme)
    }

    /// The entry of the programme with this id.
    pub fn entry(&self, id: &ProgrammeId) -> Option<&Entry> {
        self.entries.get(id)
    }

    /// The draft with this id, as far as it could be read.
    pub fn draft(&self, id: &ProgrammeId) -> Option<&Arc<Programme>> {
        self.drafts.get(id)
    }

    /// What is left of the programme that had this id.
    pub fn retired(&self, id: &ProgrammeId) -> Option<&Retired> {
        self.retired.get(id)
    }

    /// The programme that took the place of one that was published, however many times that
    /// happened.
    pub fn successor(&self, id: &ProgrammeId) -> Option<&ProgrammeId> {
        let next = |id: &ProgrammeId| Some(&self.retired.get(id)?.to.as_ref()?.value);
        // Whoever follows more than there are goes in a circle.
        let mut way = std::iter::successors(next(id), |id| next(id)).take(self.retired.len());
        way.find(|id| self.entries.contains_key(id))
    }

    /// How many programmes there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What there is to say of the files, one report a file with problems.
    pub fn reports(&self) -> &[FileReport] {
        &self.reports
    }

    /// Whether any file is not shown as it stands.
    pub fn has_wrong_files(&self) -> bool {
        self.reports.iter().any(FileReport::has_errors)
    }

    /// The open vocabularies that the records were read with.
    pub const fn vocabularies(&self) -> &Arc<Vocabularies> {
        &self.vocabularies
    }

    /// Of the vocabularies' texts.
    pub const fn vocabularies_fingerprint(&self) -> Fingerprint {
        self.vocabularies_fingerprint
    }

    /// Two catalogues with the same fingerprint hold the same.
    pub fn fingerprint(&self) -> Fingerprint {
        let own = self
            .entries
            .values()
            .flat_map(|entry| [entry.programme.id.as_str().as_bytes(), entry.fingerprint.bytes()]);
        Fingerprint::of(own.chain([self.vocabularies_fingerprint.bytes()]))
    }
}
