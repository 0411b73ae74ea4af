//! Keeps the index on disk equal to the catalogue: opened when it matches,
//! brought up to date when a record has changed, made anew when it is damaged.
#![expect(clippy::disallowed_methods, reason = "this room owns index/segments/")]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::{IndexReader, ReloadPolicy, Searcher};

use crate::catalogue::Catalogue;
use crate::record::Programme;

use super::analysis::{Analysis, Cognates};
use super::columns::{self, Column, ID, Posting, STAMP, schema, with_analysers};
use super::counts::Counts;
use super::list::List;
use super::stamp::{document_stamp, stamp};
use super::vocabulary::Vocabulary;
use super::write::write;

/// The most programmes that are all written anew when one has changed. It takes
/// a second or two, and the index is then what it would be from nothing. In a
/// larger collection only what has changed is written; the others keep the
/// compound parts that they were given.
const ALL_ANEW: usize = 2_000;

/// Where the vocabulary lies, beside the segments.
const VOCABULARY: &str = "vocabulary.bin";

/// An index that holds exactly one catalogue.
pub struct Index {
    columns: BTreeMap<Analysis, Vec<Column>>,
    vocabulary: Vocabulary,
    /// For every document of every segment: which programme it is, counted in
    /// the order of the catalogue; absent for a document that was deleted.
    programmes: Vec<Vec<Option<u32>>>,
    n_programmes: usize,
    /// No document was deleted since it was written.
    is_whole: bool,
    was_built: bool,
}

/// Why there is no index. The site can then be read, but not searched.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// The search engine gave up.
    #[error("cannot build the search index")]
    Engine(#[from] tantivy::TantivyError),
    /// The folder cannot be made or emptied.
    #[error("cannot use `{}` for the search index", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The index does not hold what was just put into it.
    #[error("the search index does not hold the catalogue")]
    Incomplete,
    /// The words of the index cannot be kept.
    #[error("cannot keep the words of the search index")]
    Vocabulary(#[from] fst::Error),
}

impl Index {
    /// The index of a catalogue in a folder: opened when it matches, brought up
    /// to date or made anew when not. When the folder cannot be used at all,
    /// the index is made in memory, with a line in the log.
    ///
    /// # Errors
    /// When it cannot even be made in memory.
    pub fn open(folder: &Path, catalogue: &Catalogue) -> Result<Self, IndexError> {
        match Self::open_matching(folder, catalogue) {
            Ok(Some(index)) => return Ok(index),
            Ok(None) => {}
            Err(error) => tracing::info!(%error, "the index on disk is not usable and is made anew"),
        }
        let written = if catalogue.len() > ALL_ANEW && folder.join("meta.json").exists() {
            Self::update(folder, catalogue).or_else(|_| Self::rebuild(folder, catalogue))
        } else {
            Self::rebuild(folder, catalogue)
        };
        match written {
            Ok(index) => Ok(index),
            Err(error) => {
                // Another program may be writing there; searching goes on all the same.
                tracing::warn!(%error, folder = %folder.display(), "the index is kept in memory");
                Self::in_memory(catalogue)
            }
        }
    }

    /// The index of a catalogue, in memory.
    ///
    /// # Errors
    /// When the search engine gives up.
    pub fn in_memory(catalogue: &Catalogue) -> Result<Self, IndexError> {
        let vocabulary = vocabulary_of(catalogue)?;
        let engine = tantivy::Index::create_in_ram(schema());
        let engine = with_analysers(engine, &Arc::new(vocabulary.lexicon().clone()));
        write(&engine, catalogue, catalogue.entries(), &[])?;
        Self::over(&engine, catalogue, vocabulary, true)
    }

    /// Whether the index had to be written, rather than only opened.
    pub const fn was_built(&self) -> bool {
        self.was_built
    }

    /// How many programmes it holds.
    pub const fn n_programmes(&self) -> usize {
        self.n_programmes
    }

    /// How many words a programme has on average, all fields together.
    pub fn words_per_programme(&self) -> f32 {
        self.columns(Analysis::Stem).iter().map(|column| column.average_length).sum()
    }

    /// The words that it holds.
    pub const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The columns of one analysis that hold anything.
    pub fn columns(&self, analysis: Analysis) -> &[Column] {
        self.columns.get(&analysis).map_or(&[], Vec::as_slice)
    }

    /// Where a word stands in a column; nothing when nowhere.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn list<'i>(&'i self, column: &'i Column, word: &str) -> Result<Option<List<'i>>, IndexError> {
        Ok(List::look_up(column, word, &self.programmes, self.is_whole)?)
    }

    /// Reads every programme in a list.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn read(&self, list: &List<'_>, each: impl FnMut(Posting)) -> Result<(), IndexError> {
        Ok(list.read(each)?)
    }

    /// Every wanted programme that has these words near each other in a column;
    /// each word with how far it stands from the first.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub fn phrases(
        &self,
        column: &Column,
        words: &[(String, u32)],
        slop: u32,
        wanted: impl Fn(u32) -> bool,
        each: impl FnMut(u32),
    ) -> Result<(), IndexError> {
        Ok(column.phrases(words, slop, &self.programmes, wanted, each)?)
    }

    /// The index as it lies there, when it holds this very catalogue and every
    /// file of it is whole.
    fn open_matching(folder: &Path, catalogue: &Catalogue) -> Result<Option<Self>, IndexError> {
        if !folder.join("meta.json").exists() {
            return Ok(None);
        }
        let engine = tantivy::Index::open_in_dir(folder)?;
        let stamp = stamp(catalogue);
        if engine.load_metas()?.payload.as_deref() != Some(&stamp) || engine.schema() != schema() {
            return Ok(None);
        }
        if !engine.validate_checksum()?.is_empty() {
            return Err(IndexError::Incomplete);
        }
        let bytes = fs::read(folder.join(VOCABULARY)).unwrap_or_default();
        let vocabulary =
            Vocabulary::from_bytes(&bytes, &stamp, cognates(catalogue)).ok_or(IndexError::Incomplete)?;
        Self::over(&engine, catalogue, vocabulary, false).map(Some)
    }

    /// Writes only what has changed.
    fn update(folder: &Path, catalogue: &Catalogue) -> Result<Self, IndexError> {
        let vocabulary = vocabulary_of(catalogue)?;
        let engine = tantivy::Index::open_in_dir(folder)?;
        let engine = with_analysers(engine, &Arc::new(vocabulary.lexicon().clone()));
        if engine.schema() != schema() || !engine.validate_checksum()?.is_empty() {
            return Err(IndexError::Incomplete);
        }
        let held = held(&reader(&engine)?.searcher())?;
        let wanted: HashMap<&str, String> = catalogue
            .entries()
            .map(|entry| (entry.programme.id.as_str(), document_stamp(catalogue, entry).to_string()))
            .collect();
        let is_current = |id: &str, stamp: &str| wanted.get(id).is_some_and(|wanted| wanted == stamp);
        let gone: Vec<&str> =
            held.iter().filter(|(id, stamp)| !is_current(id, stamp)).map(|(id, _)| id.as_str()).collect();
        let new = catalogue.entries().filter(|entry| {
            let id = entry.programme.id.as_str();
            held.get(id).is_none_or(|stamp| !is_current(id, stamp))
        });
        keep_vocabulary(folder, catalogue, &vocabulary)?;
        write(&engine, catalogue, new, &gone)?;
        Self::over(&engine, catalogue, vocabulary, true)
    }

    /// Empties the folder and writes everything.
    fn rebuild(folder: &Path, catalogue: &Catalogue) -> Result<Self, IndexError> {
        let failed = |source| IndexError::Folder { folder: folder.to_owned(), source };
        let vocabulary = vocabulary_of(catalogue)?;
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(failed)?;
        }
        fs::create_dir_all(folder).map_err(failed)?;
        let engine = tantivy::Index::create_in_dir(folder, schema())?;
        let engine = with_analysers(engine, &Arc::new(vocabulary.lexicon().clone()));
        keep_vocabulary(folder, catalogue, &vocabulary)?;
        write(&engine, catalogue, catalogue.entries(), &[])?;
        Self::over(&engine, catalogue, vocabulary, true)
    }

    fn over(
        engine: &tantivy::Index,
        catalogue: &Catalogue,
        vocabulary: Vocabulary,
        was_built: bool,
    ) -> Result<Self, IndexError> {
        let searcher = reader(engine)?.searcher();
        let order: HashMap<&str, u32> = catalogue.programmes().map(|it| it.id.as_str()).zip(0..).collect();
        let mut programmes = Vec::new();
        let mut n_found = 0;
        for segment in searcher.segment_readers() {
            let ids = segment.fast_fields().str(ID)?.ok_or(IndexError::Incomplete)?;
            let mut of_segment = vec![None; segment.max_doc() as usize];
            let mut id = String::new();
            for document in segment.doc_ids_alive() {
                let Some(term) = ids.term_ords(document).next() else { continue };
                id.clear();
                ids.ord_to_str(term, &mut id).map_err(tantivy::TantivyError::from)?;
                of_segment[document as usize] = order.get(id.as_str()).copied();
                n_found += 1;
            }
            programmes.push(of_segment);
        }
        if n_found != catalogue.len() {
            return Err(IndexError::Incomplete);
        }
        let mut columns = BTreeMap::new();
        for &analysis in Analysis::ALL {
            columns.insert(analysis, columns::columns(&searcher, &engine.schema(), analysis)?);
        }
        let is_whole = programmes.iter().flatten().all(Option::is_some);
        Ok(Self { columns, vocabulary, programmes, n_programmes: catalogue.len(), is_whole, was_built })
    }
}

/// The words of a catalogue, and those that compounds are taken apart with.
fn vocabulary_of(catalogue: &Catalogue) -> Result<Vocabulary, IndexError> {
    let programmes: Vec<&Programme> = catalogue.programmes().map(AsRef::as_ref).collect();
    let counts = Counts::of(&programmes);
    let lexicon = counts.lexicon(cognates(catalogue));
    Ok(Vocabulary::of(&counts, lexicon)?)
}

fn cognates(catalogue: &Catalogue) -> Cognates {
    Cognates::new(catalogue.vocabularies().word_lists().cognates.iter().map(Vec::as_slice))
}

fn keep_vocabulary(folder: &Path, catalogue: &Catalogue, vocabulary: &Vocabulary) -> Result<(), IndexError> {
    let failed = |source| IndexError::Folder { folder: folder.to_owned(), source };
    fs::write(folder.join(VOCABULARY), vocabulary.to_bytes(&stamp(catalogue))).map_err(failed)
}

fn reader(engine: &tantivy::Index) -> tantivy::Result<IndexReader> {
    // A catalogue and its index belong together; nobody may move one alone.
    engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()
}

/// Which programmes an index holds, each with its stamp.
fn held(searcher: &Searcher) -> Result<BTreeMap<String, String>, IndexError> {
    let mut held = BTreeMap::new();
    for segment in searcher.segment_readers() {
        let ids = segment.fast_fields().str(ID)?.ok_or(IndexError::Incomplete)?;
        let stamps = segment.fast_fields().str(STAMP)?.ok_or(IndexError::Incomplete)?;
        for document in segment.doc_ids_alive() {
            let (mut id, mut stamp) = (String::new(), String::new());
            if let (Some(id_term), Some(stamp_term)) =
                (ids.term_ords(document).next(), stamps.term_ords(document).next())
            {
                ids.ord_to_str(id_term, &mut id).map_err(tantivy::TantivyError::from)?;
                stamps.ord_to_str(stamp_term, &mut stamp).map_err(tantivy::TantivyError::from)?;
                held.insert(id, stamp);
            }
        }
    }
    Ok(held)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation;
    use crate::record::ProgrammeId;

    fn catalogue(names: &[&str]) -> Catalogue {
        Catalogue::of(names.iter().map(|name| {
            let text = format!(
                "name = \"{name}\"\nsummary = \"En gruppe.\"\n[[sources]]\nid = \"a\"\ntitle = \"A\"\n\
                 publisher = \"B\"\nkind = \"owner-page\"\ninterest = \"owner\"\nread-on = 2026-11-22\n"
            );
            let id: ProgrammeId = name.to_lowercase().parse().unwrap();
            notation::read(&id, &text, &Default::default()).sound().unwrap()
        }))
    }

    fn n_held(index: &Index) -> usize {
        index.n_programmes()
    }

    #[test]
    fn an_index_that_matches_is_opened_and_not_written() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Index::open(folder.path(), &catalogue(&["En", "To"])).unwrap().was_built());
        assert!(!Index::open(folder.path(), &catalogue(&["En", "To"])).unwrap().was_built());
    }

    #[test]
    fn a_changed_catalogue_is_followed() {
        let folder = tempfile::tempdir().unwrap();
        Index::open(folder.path(), &catalogue(&["En", "To"])).unwrap();
        let index = Index::open(folder.path(), &catalogue(&["To", "Tre", "Fire"])).unwrap();
        assert_eq!(n_held(&index), 3);
        assert!(!Index::open(folder.path(), &catalogue(&["To", "Tre", "Fire"])).unwrap().was_built());
    }

    #[test]
    fn a_damaged_index_is_made_anew_without_a_person() {
        for damage in ["cut", "garbage", "meta", "stranger"] {
            let folder = tempfile::tempdir().unwrap();
            Index::open(folder.path(), &catalogue(&["En", "To"])).unwrap();
            for entry in fs::read_dir(folder.path()).unwrap() {
                let path = entry.unwrap().path();
                let is_meta = path.file_name().unwrap() == "meta.json";
                match damage {
                    "cut" if !is_meta => fs::write(&path, "").unwrap(),
                    "garbage" if !is_meta => fs::write(&path, [7; 300]).unwrap(),
                    "meta" if is_meta => fs::write(&path, "{").unwrap(),
                    "stranger" if is_meta => fs::remove_file(&path).unwrap(),
                    _ => {}
                }
            }
            let index = Index::open(folder.path(), &catalogue(&["En", "To"])).unwrap();
            assert_eq!(n_held(&index), 2, "{damage}");
            assert!(index.was_built(), "{damage}");
            assert!(!Index::open(folder.path(), &catalogue(&["En", "To"])).unwrap().was_built(), "{damage}");
        }
    }

    #[test]
    fn a_folder_that_cannot_be_used_does_not_stop_the_search() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let index = Index::open(file.path(), &catalogue(&["En"])).unwrap();
        assert_eq!(n_held(&index), 1);
    }
}
