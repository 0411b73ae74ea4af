//! The contents: which documents have them, what they list, and how they are written as a field.

use crate::paper::{Block, Cell, Document, Level, Line, Table};

/// Contents are wanted of what takes more pages than this.
const PAGES: usize = 6;

/// About so many letters stand on a line across the page, and so many lines on a page.
const LETTERS: usize = 95;
const LINES: usize = 46;

/// The bookmarks of the sources have the numbers below.
pub(super) const FIRST_BOOKMARK: usize = 100_000;

/// The field that makes them: the headings of the second level, as links, without page numbers.
pub(super) const FIELD: &str = r#" TOC \o "2-2" \h \n \z "#;

/// Where a heading stands.
pub(super) fn bookmark(number: usize) -> String {
    format!("vedlegg_{number}")
}

/// Whether a document is so long that one looks for things in it.
pub(super) fn are_wanted(document: &Document) -> bool {
    document.blocks.iter().map(lines_of_block).sum::<usize>() > PAGES * LINES
}

/// The headings that are listed, in order.
pub(super) fn listed(document: &Document) -> Vec<String> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(Level::Two, text) => Some(text.clone()),
        Block::Heading(Level::NewPage | Level::One | Level::Three, _)
        | Block::Paragraph(_)
        | Block::Notice(_)
        | Block::List(_)
        | Block::Table(_)
        | Block::Prompt(_)
        | Block::Fields(_)
        | Block::Sources(_) => None,
    });
    headings.collect()
}

/// About how many lines a block takes.
fn lines_of_block(block: &Block) -> usize {
    match block {
        // The page before is half empty.
        Block::Heading(Level::NewPage, _) => LINES / 2,
        Block::Heading(..) => 2,
        Block::Paragraph(line) | Block::Notice(line) => 1 + lines_of(line, LETTERS),
        Block::List(items) => items.iter().map(|it| lines_of(it, LETTERS)).sum(),
        Block::Sources(items) => items.iter().map(|it| 1 + lines_of(it, LETTERS)).sum(),
        Block::Prompt(prompt) => {
            2 + prompt.items.iter().map(|it| 1 + it.chars().count() / LETTERS).sum::<usize>()
        }
        Block::Fields(names) => names.len(),
        Block::Table(table) => 3 + table.rows.iter().map(|row| lines_of_row(row, table)).sum::<usize>(),
    }
}

/// A row is as high as its highest cell.
fn lines_of_row(row: &[Cell], table: &Table) -> usize {
    let shares = table.widths.iter().sum::<usize>().max(1);
    let cells = row.iter().zip(&table.widths).map(|(cell, share)| {
        let letters = (LETTERS * share / shares).max(1);
        cell.iter().map(|line| lines_of(line, letters)).sum::<usize>()
    });
    cells.max().unwrap_or_default().max(1)
}

fn lines_of(line: &Line, letters: usize) -> usize {
    1 + line.plain().chars().count() / letters
}
