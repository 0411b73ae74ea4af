//! What a visitor takes away: CSV, XLSX, JSON, Markdown, DOCX.

mod clean;
mod cited;
mod rows;
mod csv;
mod docx;
mod json;
mod markdown;
mod xlsx;
mod plan;

pub use csv::comparison as comparison_csv;
pub use docx::{NotPacked, paper as paper_docx};
pub use json::{COMPARISON_SCHEMA, comparison as comparison_json};
pub use markdown::{comparison as comparison_markdown, paper as paper_markdown};
pub use plan::plan as plan_xlsx;
pub use xlsx::{NotWritten, comparison as comparison_xlsx};

use crate::words::Language;

/// A file to take away.
#[derive(Debug, Clone)]
pub struct Download {
    /// Its name, with its ending: `sammenligning-pip-klubben.csv`.
    pub name: String,
    /// What sort of file it is, as HTTP says it.
    pub content_type: &'static str,
    /// The language of what stands in it.
    pub language: Language,
    /// What stands in it.
    pub bytes: Vec<u8>,
}
