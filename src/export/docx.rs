//! A document as DOCX: real headings, tables whose heading row repeats, numbered
//! sources that the text links to, the language said, no macros.
//!
//! `docx-rs` writes the body and the package. The styles and the properties are
//! our own (`parts.rs`), because it cannot say a language, and its header rows get
//! their mark afterwards. The same document is the same file, byte for byte.

mod parts;

use std::collections::BTreeSet;
use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, Docx, Footer, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, Level, LevelJc,
    LevelText, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Run as Piece,
    Shading, SpecialIndentType, Start, Table as Grid, TableCell, TableLayoutType, TableRow, WidthType,
};
use jiff::civil::Date;

use super::Download;
use super::clean::on_one_line;
use crate::paper::{Block, Document, Form, Line, Prompt, Run, Table};
use crate::words::Message;

/// What a DOCX file is, as HTTP says it.
const CONTENT_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A4 and its margins, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;
const TEXT_WIDTH: usize = 9_638;

/// The numberings of lists.
const BULLETS: usize = 2;
const NUMBERS: usize = 3;

/// The document could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the text document could not be written")]
pub struct NotPacked(#[source] Box<dyn std::error::Error + Send + Sync>);

/// A paper as DOCX. `stem` is the file's name without its ending.
///
/// # Errors
/// When the parts cannot be put together in a package.
pub fn paper(document: &Document, stem: &str, today: Date) -> Result<Download, NotPacked> {
    let mut docx = Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(PageMargin {
            top: MARGIN,
            right: MARGIN,
            bottom: MARGIN,
            left: MARGIN,
            header: MARGIN / 2,
            footer: MARGIN / 2,
            gutter: 0,
        })
        .add_abstract_numbering(numbering(BULLETS, "bullet", "•"))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
        .add_abstract_numbering(numbering(NUMBERS, "decimal", "%1."))
        .add_numbering(Numbering::new(NUMBERS, NUMBERS))
        .footer(footer(document.form))
        .add_paragraph(paragraph("Title").add_run(piece(&document.title)));
    for block in &document.blocks {
        docx = add(docx, block, document.form);
    }
    let mut package = docx.build();
    let tag = parts::tag(document.form.language().code());
    package.document = parts::with_header_rows(&package.document);
    package.document_rels = parts::in_order(&package.document_rels);
    package.styles = parts::styles(&tag, &languages(document));
    package.doc_props.core = parts::core(&on_one_line(&document.title), &tag, today);
    let mut bytes = Cursor::new(Vec::new());
    package.pack(&mut bytes).map_err(|error| NotPacked(error.into()))?;
    Ok(Download {
        name: format!("{stem}.docx"),
        content_type: CONTENT_TYPE,
        language: document.form.language(),
        bytes: bytes.into_inner(),
    })
}

fn numbering(id: usize, format: &str, text: &str) -> AbstractNumbering {
    let level =
        Level::new(0, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"));
    AbstractNumbering::new(id).add_level(level.indent(
        Some(567),
        Some(SpecialIndentType::Hanging(283)),
        None,
        None,
    ))
}

/// The page's number, of how many.
fn footer(form: Form) -> Footer {
    // The sentence is whole in the message; the numbers are fields of the program
    // that shows it.
    let said = form.words().say(&Message::new("page-of").with("page", "\u{1}").with("pages", "\u{2}"));
    let (before, rest) = said.split_once('\u{1}').unwrap_or_default();
    let (between, after) = rest.split_once('\u{2}').unwrap_or_default();
    let line = paragraph("Footer")
        .add_run(piece(before))
        .add_page_num(PageNum::new())
        .add_run(piece(between))
        .add_num_pages(NumPages::new())
        .add_run(piece(after));
    Footer::new().add_paragraph(line)
}

fn add(docx: Docx, block: &Block, form: Form) -> Docx {
    match block {
        Block::Heading(level, text) => {
            docx.add_paragraph(paragraph(&format!("Heading{}", level.number())).add_run(piece(text)))
        }
        Block::Paragraph(line) => docx.add_paragraph(lined(paragraph("Normal"), line)),
        Block::Notice(line) => docx.add_paragraph(lined(paragraph("Notice"), line)),
        Block::List(items) => items.iter().fold(docx, |docx, item| {
            let listed = paragraph("ListParagraph").numbering(NumberingId::new(BULLETS), IndentLevel::new(0));
            docx.add_paragraph(lined(listed, item))
        }),
        Block::Table(table) => {
            let caption = paragraph("Caption").add_run(piece(&table.caption));
            // Word joins two tables that nothing stands between.
            docx.add_paragraph(caption).add_table(grid(table)).add_paragraph(paragraph("TableText"))
        }
        Block::Prompt(prompt) => prompted(docx, prompt, form),
        Block::Fields(names) => names.iter().fold(docx, |docx, name| {
            docx.add_paragraph(paragraph("Field").add_run(piece(name).bold()).add_run(Piece::new().add_tab()))
        }),
        Block::Sources(lines) => lines.iter().enumerate().fold(docx, |docx, (at, line)| {
            let number = at + 1;
            let start = paragraph("Source")
                .add_bookmark_start(number, bookmark(number))
                .add_run(piece(&format!("[{number}]")))
                .add_bookmark_end(number)
                .add_run(Piece::new().add_tab());
            docx.add_paragraph(lined(start, line))
        }),
    }
}

/// What is left to the writer, and room to write.
fn prompted(docx: Docx, prompt: &Prompt, form: Form) -> Docx {
    let lead = paragraph("Prompt").keep_next(true).add_run(piece(&form.words().text("sak-prompt")).bold());
    let numbering = if prompt.is_numbered { NUMBERS } else { BULLETS };
    let docx = prompt.items.iter().fold(docx.add_paragraph(lead), |docx, item| {
        let item = paragraph("Prompt")
            .numbering(NumberingId::new(numbering), IndentLevel::new(0))
            .add_run(piece(item));
        docx.add_paragraph(item)
    });
    docx.add_paragraph(paragraph("Normal"))
}

fn grid(table: &Table) -> Grid {
    let shares: usize = table.widths.iter().sum::<usize>().max(1);
    let widths: Vec<usize> = table.widths.iter().map(|share| TEXT_WIDTH * share / shares).collect();
    let cell = |column: usize, paragraphs: Vec<Paragraph>| {
        let width = widths.get(column).copied().unwrap_or_default();
        // A cell without a paragraph is no cell.
        let paragraphs = if paragraphs.is_empty() { vec![paragraph("TableText")] } else { paragraphs };
        paragraphs.into_iter().fold(TableCell::new().width(width, WidthType::Dxa), TableCell::add_paragraph)
    };
    let head = table.head.iter().enumerate().map(|(column, line)| {
        let shading = Shading::new().color("auto").fill("E6EEF5");
        cell(column, vec![lined(paragraph("TableHead"), line)]).shading(shading)
    });
    // Only heading rows must not be split: that is how they are told apart.
    let mut rows = vec![TableRow::new(head.collect()).cant_split()];
    for row in &table.rows {
        let cells = row.iter().enumerate().map(|(column, lines)| {
            let style = if column == 0 { "TableHead" } else { "TableText" };
            cell(column, lines.iter().map(|line| lined(paragraph(style), line)).collect())
        });
        rows.push(TableRow::new(cells.collect()));
    }
    Grid::new(rows)
        .style("TableGrid")
        .layout(TableLayoutType::Fixed)
        .width(widths.iter().sum(), WidthType::Dxa)
        .set_grid(widths)
}

fn paragraph(style: &str) -> Paragraph {
    Paragraph::new().style(style)
}

fn piece(text: &str) -> Piece {
    Piece::new().add_text(spaced(text))
}

/// The paragraph, with a line in it.
fn lined(paragraph: Paragraph, line: &Line) -> Paragraph {
    line.0.iter().fold(paragraph, |paragraph, run| match run {
        Run::Text(text) => paragraph.add_run(piece(text)),
        Run::Foreign(text, code) => paragraph.add_run(piece(text).style(&parts::language_style(code))),
        Run::Strong(text) => paragraph.add_run(piece(text).bold()),
        Run::Link(text, url) => {
            paragraph.add_hyperlink(link_to(url.as_str()).add_run(piece(text).style("Hyperlink")))
        }
        Run::Cited(numbers) => numbers.iter().fold(paragraph, |paragraph, &number| {
            let mark = Hyperlink::new(bookmark(number), HyperlinkType::Anchor)
                .add_run(piece(&format!("[{number}]")));
            paragraph.add_run(piece(" ")).add_hyperlink(mark)
        }),
    })
}

/// A link out of the document. `docx-rs` numbers these on through the life of the
/// process, so that no two files would be alike, and threads at once may even get
/// the same number: a link is called after where it leads instead.
fn link_to(url: &str) -> Hyperlink {
    let mut link = Hyperlink::new(url, HyperlinkType::External);
    if let HyperlinkData::External { rid, .. } = &mut link.link {
        *rid = parts::relation(url);
    }
    link
}

/// Text on one line, with the spaces at its ends: they stand between runs.
fn spaced(text: &str) -> String {
    let inner = on_one_line(text);
    if inner.is_empty() {
        return if text.is_empty() { String::new() } else { " ".to_owned() };
    }
    let before = if text.starts_with(char::is_whitespace) { " " } else { "" };
    let after = if text.ends_with(char::is_whitespace) { " " } else { "" };
    format!("{before}{inner}{after}")
}

/// Where a source stands; a bookmark's name is letters, digits and `_`.
fn bookmark(number: usize) -> String {
    format!("kilde_{number}")
}

/// The languages of what is said in another than the document's.
fn languages(document: &Document) -> BTreeSet<String> {
    let foreign = |line: &Line| -> Vec<String> {
        let codes = line.0.iter().filter_map(|run| match run {
            Run::Foreign(_, code) => Some(code.clone()),
            Run::Text(_) | Run::Strong(_) | Run::Link(..) | Run::Cited(_) => None,
        });
        codes.collect()
    };
    let mut codes = BTreeSet::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(line) | Block::Notice(line) => codes.extend(foreign(line)),
            Block::List(lines) | Block::Sources(lines) => codes.extend(lines.iter().flat_map(foreign)),
            Block::Table(table) => {
                codes.extend(table.head.iter().flat_map(foreign));
                codes.extend(table.rows.iter().flatten().flatten().flat_map(foreign));
            }
            Block::Heading(..) | Block::Prompt(_) | Block::Fields(_) => {}
        }
    }
    codes
}
