//! What a visitor takes away: CSV, XLSX, JSON, Markdown, DOCX.
