//! A DOCX file, opened: its parts, and its text as paragraphs with their styles.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use super::xml::{Piece, pieces};

/// A DOCX file, opened. Every part of it is well-formed.
#[derive(Debug)]
pub(crate) struct Docx {
    /// The text of each part, by its name in the package.
    pub(crate) parts: BTreeMap<String, String>,
    /// The paragraphs in order, those in tables as well: style and text.
    pub(crate) paragraphs: Vec<(String, String)>,
    /// The tables in order: rows of cells, the lines of a cell joined.
    pub(crate) tables: Vec<Vec<Vec<String>>>,
}

impl Docx {
    /// Opens a file.
    #[track_caller]
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            if file.is_file() {
                let mut text = String::new();
                file.read_to_string(&mut text).unwrap();
                pieces(&text).unwrap_or_else(|wrong| panic!("{}: {wrong}", file.name()));
                parts.insert(file.name().to_owned(), text);
            }
        }
        let mut docx = Self { parts, paragraphs: Vec::new(), tables: Vec::new() };
        docx.read();
        docx
    }

    /// A part.
    #[track_caller]
    pub(crate) fn part(&self, name: &str) -> &str {
        self.parts.get(name).unwrap_or_else(|| panic!("there is no {name}: {:?}", self.parts.keys()))
    }

    /// The texts of the paragraphs in one style.
    pub(crate) fn in_style(&self, style: &str) -> Vec<&str> {
        self.paragraphs.iter().filter(|(it, _)| it == style).map(|(_, text)| text.as_str()).collect()
    }

    fn read(&mut self) {
        let body = pieces(self.part("word/document.xml")).unwrap();
        let (mut style, mut text, mut is_text) = (String::new(), String::new(), false);
        for piece in &body {
            match piece {
                Piece::Start(name, _) => match name.as_str() {
                    "w:tbl" => self.tables.push(Vec::new()),
                    "w:tr" => self.tables.last_mut().unwrap().push(Vec::new()),
                    "w:tc" => self.tables.last_mut().unwrap().last_mut().unwrap().push(String::new()),
                    "w:p" => (style, text) = (String::new(), String::new()),
                    "w:pStyle" => style = piece.attribute("w:val").unwrap().to_owned(),
                    "w:t" => is_text = true,
                    "w:tab" => text.push(' '),
                    _ => {}
                },
                Piece::End(name) if name == "w:t" => is_text = false,
                Piece::End(name) if name == "w:p" => {
                    if let Some(cell) = self.open_cell(&style) {
                        let space = if cell.is_empty() { "" } else { " " };
                        cell.push_str(&format!("{space}{text}"));
                    }
                    self.paragraphs.push((style.clone(), text.clone()));
                }
                Piece::End(_) => {}
                Piece::Text(piece) if is_text => text.push_str(piece),
                Piece::Text(_) => {}
            }
        }
    }

    /// The cell that a paragraph in a table's style stands in.
    fn open_cell(&mut self, style: &str) -> Option<&mut String> {
        let is_in_table = matches!(style, "TableText" | "TableHead");
        is_in_table.then(|| self.tables.last_mut()?.last_mut()?.last_mut()).flatten()
    }
}
