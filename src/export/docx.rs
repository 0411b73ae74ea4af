//! A document as DOCX: real headings, tables whose heading row repeats and whose rows
//! stay whole, numbered sources that the text links to, the language said, no macros.
//!
//! The body (`body.rs`) and the parts beside it (`parts.rs`) are written as ECMA-376
//! orders their elements, for Word repairs or refuses what stands in another order. The
//! same document is the same file, byte for byte.

mod xml;
mod contents;
mod body;
mod parts;

use std::io::{Cursor, Write as _};

use jiff::civil::Date;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Download;
use super::clean::on_one_line;
use crate::paper::Document;

/// What a DOCX file is, as HTTP says it.
const CONTENT_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The document could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the text document could not be written")]
pub struct NotPacked(#[from] zip::result::ZipError);

impl From<std::io::Error> for NotPacked {
    fn from(error: std::io::Error) -> Self {
        Self(error.into())
    }
}

/// A paper as DOCX. `stem` is the file's name without its ending.
///
/// # Errors
/// When the parts cannot be put together in a package.
pub fn paper(document: &Document, stem: &str, today: Date) -> Result<Download, NotPacked> {
    let tag = parts::tag(document.form.language().code());
    let body = body::written(document);
    let parts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(&on_one_line(&document.title), &tag, today)),
        ("word/document.xml", body.xml),
        ("word/_rels/document.xml.rels", parts::relations(&body.links)),
        ("word/styles.xml", parts::styles(&tag, &body.languages, document.length)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/footer1.xml", parts::footer(document.form)),
    ];
    Ok(Download {
        name: format!("{stem}.docx"),
        content_type: CONTENT_TYPE,
        language: document.form.language(),
        bytes: packed(&parts)?,
    })
}

/// The parts in one package, always in this order and as if made at the same time.
fn packed(parts: &[(&str, String)]) -> Result<Vec<u8>, NotPacked> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        package.start_file(*name, options)?;
        package.write_all(text.as_bytes())?;
    }
    Ok(package.finish()?.into_inner())
}
