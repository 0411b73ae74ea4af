//! What an index and its documents call themselves, so that one that was written
//! from something else is known.

use crate::catalogue::{Catalogue, Entry, Fingerprint};

/// Goes up when what is put into the index changes, so that an index made by
/// an older program is not taken for a current one.
const FORMAT: u32 = 8;

/// What an index that holds this catalogue calls itself.
pub(super) fn stamp(catalogue: &Catalogue) -> String {
    format!("{FORMAT}-{}", catalogue.fingerprint())
}

/// What a document that holds this programme calls itself. Terms are indexed
/// with their synonyms, so a changed vocabulary changes every document.
pub(super) fn document_stamp(catalogue: &Catalogue, entry: &Entry) -> Fingerprint {
    let vocabularies = catalogue.vocabularies_fingerprint();
    Fingerprint::of([&FORMAT.to_le_bytes(), entry.fingerprint.bytes(), vocabularies.bytes()])
}
