//! Keeps the index on disk equal to the catalogue: opened when it matches,
//! brought up to date when a record has changed, made anew when it is damaged.
#![expect(clippy::disallowed_methods, reason = "this room owns index/segments/")]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::{IndexReader, ReloadPolicy, Searcher, TantivyDocument, Term};

use crate::catalogue::{Catalogue, Entry, Fingerprint};

use super::analysis::{NORDIC, analyser};
use super::fields::{self, SearchField};

/// Goes up when what is put into the index changes, so that an index made by
/// an older program is not taken for a current one.
const FORMAT: u32 = 1;

/// Memory for writing. Tantivy asks for 15 MB a thread at least.
const WRITER_MEMORY: usize = 64 * 1024 * 1024;

/// An index that holds exactly one catalogue.
pub struct Index {
    searcher: Searcher,
    fields: BTreeMap<SearchField, Field>,
    /// For every document of every segment: which programme it is, counted in
    /// the order of the catalogue; absent for a document that was deleted.
    programmes: Vec<Vec<Option<u32>>>,
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
        match Self::update(folder, catalogue).or_else(|_| Self::rebuild(folder, catalogue)) {
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
        let engine = with_analyser(tantivy::Index::create_in_ram(schema()));
        write(&engine, catalogue, catalogue.entries(), &[])?;
        Self::over(&engine, catalogue, true)
    }

    /// Whether the index had to be written, rather than only opened.
    pub const fn was_built(&self) -> bool {
        self.was_built
    }

    /// The searcher, for `query`.
    pub(crate) const fn searcher(&self) -> &Searcher {
        &self.searcher
    }

    /// The index's own name for a field.
    pub(crate) fn field(&self, field: SearchField) -> Option<Field> {
        self.fields.get(&field).copied()
    }

    /// Which programme a document is, counted in the order of the catalogue.
    pub(crate) fn programmes_of(&self, segment: u32) -> &[Option<u32>] {
        self.programmes.get(segment as usize).map_or(&[], Vec::as_slice)
    }

    /// The index as it lies there, when it holds this very catalogue and every
    /// file of it is whole.
    fn open_matching(folder: &Path, catalogue: &Catalogue) -> Result<Option<Self>, IndexError> {
        if !folder.join("meta.json").exists() {
            return Ok(None);
        }
        let engine = with_analyser(tantivy::Index::open_in_dir(folder)?);
        if engine.load_metas()?.payload.as_deref() != Some(&stamp(catalogue)) || engine.schema() != schema() {
            return Ok(None);
        }
        if !engine.validate_checksum()?.is_empty() {
            return Err(IndexError::Incomplete);
        }
        Self::over(&engine, catalogue, false).map(Some)
    }

    /// Writes only what has changed.
    fn update(folder: &Path, catalogue: &Catalogue) -> Result<Self, IndexError> {
        let engine = with_analyser(tantivy::Index::open_in_dir(folder)?);
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
        write(&engine, catalogue, new, &gone)?;
        Self::over(&engine, catalogue, true)
    }

    /// Empties the folder and writes everything.
    fn rebuild(folder: &Path, catalogue: &Catalogue) -> Result<Self, IndexError> {
        let failed = |source| IndexError::Folder { folder: folder.to_owned(), source };
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(failed)?;
        }
        fs::create_dir_all(folder).map_err(failed)?;
        let engine = with_analyser(tantivy::Index::create_in_dir(folder, schema())?);
        write(&engine, catalogue, catalogue.entries(), &[])?;
        Self::over(&engine, catalogue, true)
    }

    fn over(engine: &tantivy::Index, catalogue: &Catalogue, was_built: bool) -> Result<Self, IndexError> {
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
        let schema = engine.schema();
        let fields =
            fields::keys().filter_map(|(field, key)| Some((field, schema.get_field(key).ok()?))).collect();
        Ok(Self { searcher, fields, programmes, was_built })
    }
}

const ID: &str = "id";
const STAMP: &str = "stamp";

fn schema() -> Schema {
    let mut schema = Schema::builder();
    schema.add_text_field(ID, STRING | FAST | STORED);
    schema.add_text_field(STAMP, STRING | FAST);
    let text = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(NORDIC)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions),
    );
    for (_, key) in fields::keys() {
        schema.add_text_field(key, text.clone());
    }
    schema.build()
}

fn with_analyser(engine: tantivy::Index) -> tantivy::Index {
    engine.tokenizers().register(NORDIC, analyser());
    engine
}

fn reader(engine: &tantivy::Index) -> tantivy::Result<IndexReader> {
    // A catalogue and its index belong together; nobody may move one alone.
    engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()
}

/// What an index that holds this catalogue calls itself.
fn stamp(catalogue: &Catalogue) -> String {
    format!("{FORMAT}-{}", catalogue.fingerprint())
}

/// What a document that holds this programme calls itself. Terms are indexed
/// with their synonyms, so a changed vocabulary changes every document.
fn document_stamp(catalogue: &Catalogue, entry: &Entry) -> Fingerprint {
    let vocabularies = catalogue.vocabularies_fingerprint();
    Fingerprint::of([&FORMAT.to_le_bytes(), entry.fingerprint.bytes(), vocabularies.bytes()])
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

fn write<'e>(
    engine: &tantivy::Index,
    catalogue: &Catalogue,
    new: impl Iterator<Item = &'e Entry>,
    gone: &[&str],
) -> Result<(), IndexError> {
    let schema = engine.schema();
    let id_field = schema.get_field(ID)?;
    let stamp_field = schema.get_field(STAMP)?;
    let mut fields = BTreeMap::new();
    for (field, key) in fields::keys() {
        fields.insert(field, schema.get_field(key)?);
    }
    let mut writer = engine.writer::<TantivyDocument>(WRITER_MEMORY)?;
    for id in gone {
        writer.delete_term(Term::from_field_text(id_field, id));
    }
    for entry in new {
        let mut document = TantivyDocument::default();
        document.add_text(id_field, entry.programme.id.as_str());
        document.add_text(stamp_field, document_stamp(catalogue, entry).to_string());
        for (field, text) in fields::texts(&entry.programme) {
            document.add_text(fields[&field], text);
        }
        writer.add_document(document)?;
    }
    let mut commit = writer.prepare_commit()?;
    commit.set_payload(&stamp(catalogue));
    commit.commit()?;
    writer.wait_merging_threads()?;
    Ok(())
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

    fn n_held(index: &Index) -> u64 {
        index.searcher().num_docs()
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
