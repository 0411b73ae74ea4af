//! Writes programmes into the index: which text goes into which column.

use std::collections::HashMap;

use tantivy::schema::Field;
use tantivy::{TantivyDocument, Term};

use super::analysis::{Analysis, composed};
use super::columns::{self, ID, STAMP};
use super::fields::{self, SearchField};
use super::stamp::{document_stamp, stamp};
use crate::catalogue::{Catalogue, Entry};

/// Memory for writing. Tantivy asks for 15 MB a thread at least.
const WRITER_MEMORY: usize = 256 * 1024 * 1024;

/// Up to here one thread writes: one segment is quickest to search.
const ONE_THREAD: usize = 5_000;

/// Writes these programmes of a catalogue, and takes those out that are gone.
pub(super) fn write<'e>(
    engine: &tantivy::Index,
    catalogue: &Catalogue,
    new: impl Iterator<Item = &'e Entry>,
    gone: &[&str],
) -> tantivy::Result<()> {
    let schema = engine.schema();
    let id_field = schema.get_field(ID)?;
    let stamp_field = schema.get_field(STAMP)?;
    let mut fields: HashMap<(Analysis, Option<SearchField>), Field> = HashMap::new();
    for (analysis, field, name) in columns::every() {
        fields.insert((analysis, field), schema.get_field(&name)?);
    }
    let n_threads = if catalogue.len() > ONE_THREAD { 2 } else { 1 };
    let mut writer = engine.writer_with_num_threads::<TantivyDocument>(n_threads, WRITER_MEMORY)?;
    for id in gone {
        writer.delete_term(Term::from_field_text(id_field, id));
    }
    for entry in new {
        let mut document = TantivyDocument::default();
        document.add_text(id_field, entry.programme.id.as_str());
        document.add_text(stamp_field, document_stamp(catalogue, entry).to_string());
        for text in fields::texts(&entry.programme) {
            let said = composed(&text.text);
            let ways: &[_] = if text.is_english {
                &[(Analysis::English, None)]
            } else {
                &[
                    (Analysis::Stem, Some(text.field)),
                    (Analysis::Cognate, Some(text.field)),
                    (Analysis::Part, Some(text.field)),
                    (Analysis::Gram, None),
                ]
            };
            for way in
                ways.iter().filter(|(analysis, _)| *analysis != Analysis::Gram || text.field.has_grams())
            {
                document.add_text(fields[way], &said);
            }
        }
        writer.add_document(document)?;
    }
    let mut commit = writer.prepare_commit()?;
    commit.set_payload(&stamp(catalogue));
    commit.commit()?;
    writer.wait_merging_threads()?;
    Ok(())
}
