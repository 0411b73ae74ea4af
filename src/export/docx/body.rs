//! The body: paragraphs, tables and where the page ends, each element's own properties
//! in the order of the schema.

use std::collections::{BTreeMap, BTreeSet};

use super::xml::{escaped, spaced};
use super::{contents, parts};
use crate::paper::{Block, Document, Length, Level, Line, Prompt, Run, Table, spans};
use crate::words::{Message, Words};

/// How wide A4 is, in twentieths of a point.
const PAGE_WIDTH: usize = 11_906;

/// A margin of 20 mm, or of 12 where everything must have room on one sheet.
const fn margin(length: Length) -> usize {
    match length {
        Length::Pages => 1_134,
        Length::OneSheet => 680,
    }
}

/// A4 between its margins, its footer first, as the schema has it.
fn page(length: Length) -> String {
    let margin = margin(length);
    let footer = margin / 2;
    format!(
        concat!(
            r#"<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="{}" w:h="16838"/>"#,
            r#"<w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}" w:header="{}" w:footer="{}" w:gutter="0"/></w:sectPr>"#,
        ),
        PAGE_WIDTH, margin, margin, margin, margin, footer, footer,
    )
}

/// Stays on the page of what comes next.
const KEEP_NEXT: &str = "<w:keepNext/>";

/// Begins a page.
const BEGINS_PAGE: &str = "<w:pageBreakBefore/>";

/// A point of a list.
const BULLET: &str = r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#;

/// Room above what follows a table, and below the last point of a prompt: no empty
/// paragraph makes it.
const ROOM_BEFORE: &str = r#"<w:spacing w:before="160"/>"#;
const ROOM_AFTER: &str = r#"<w:spacing w:after="160"/>"#;

/// The body, the addresses that it leads to by the names of their relations, and the
/// languages of what is said in another than the document's.
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) links: BTreeMap<String, String>,
    pub(super) languages: BTreeSet<String>,
}

/// The body of a document.
pub(super) fn written(document: &Document) -> Body {
    let mut writer = Writer {
        words: document.form.words(),
        body: Body { xml: String::new(), links: BTreeMap::new(), languages: BTreeSet::new() },
        width: PAGE_WIDTH - 2 * margin(document.length),
        listed: if contents::are_wanted(document) { contents::listed(document) } else { Vec::new() },
        n_listed: 0,
        is_below_table: false,
    };
    writer.put(r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#);
    writer.put(&format!("<w:document {}><w:body>", parts::NAMESPACES));
    writer.paragraph("Title", "", &Line::of(&document.title));
    document.blocks.iter().for_each(|block| writer.block(block));
    writer.put(&page(document.length));
    writer.put("</w:body></w:document>");
    writer.body
}

struct Writer {
    words: &'static Words,
    body: Body,
    width: usize,
    /// The headings that the contents list, and how many of them have come.
    listed: Vec<String>,
    n_listed: usize,
    is_below_table: bool,
}

impl Writer {
    fn put(&mut self, xml: &str) {
        self.body.xml.push_str(xml);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(line) => self.paragraph("Normal", "", line),
            Block::Notice(line) => self.paragraph("Notice", "", line),
            Block::List(items) => items.iter().for_each(|it| self.paragraph("ListParagraph", BULLET, it)),
            Block::Table(table) => self.table(table),
            Block::Prompt(prompt) => self.prompt(prompt),
            Block::Fields(names) => names.iter().for_each(|name| self.field(name)),
            Block::Sources(lines) => (1..).zip(lines).for_each(|(number, line)| self.source(number, line)),
        }
    }

    /// A paragraph in a style; `properties` are those after the style, in their order.
    fn paragraph(&mut self, style: &str, properties: &str, line: &Line) {
        let room =
            if std::mem::take(&mut self.is_below_table) && style != "Caption" { ROOM_BEFORE } else { "" };
        self.open(style, &format!("{properties}{room}"));
        self.line(line);
        self.put("</w:p>");
    }

    fn open(&mut self, style: &str, properties: &str) {
        self.put(&format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>"#));
    }

    fn heading(&mut self, level: Level, text: &str) {
        let style = format!("Heading{}", level.number());
        let is_listed = self.listed.get(self.n_listed).is_some_and(|it| it == text);
        if level == Level::Two && is_listed {
            self.n_listed += 1;
            let id = contents::FIRST_BOOKMARK + self.n_listed;
            let name = contents::bookmark(self.n_listed);
            let room = if std::mem::take(&mut self.is_below_table) { ROOM_BEFORE } else { "" };
            self.open(&style, room);
            self.put(&format!(r#"<w:bookmarkStart w:id="{id}" w:name="{name}"/>"#));
            self.run("", text);
            self.put(&format!(r#"<w:bookmarkEnd w:id="{id}"/></w:p>"#));
        } else {
            let begins = if level == Level::NewPage { BEGINS_PAGE } else { "" };
            self.paragraph(&style, begins, &Line::of(text));
        }
        if level == Level::NewPage {
            self.contents();
        }
    }

    /// What the attachments are, each a link to where it begins. It is a field, so that an office
    /// program can make it anew; it has no page numbers, which nobody knows before it is laid out.
    fn contents(&mut self) {
        let listed = self.listed.clone();
        if listed.is_empty() {
            return;
        }
        self.paragraph("TOCHeading", "", &Line::of(self.words.text("sak-contents")));
        let mark = |sort: &str| format!(r#"<w:r><w:fldChar w:fldCharType="{sort}"/></w:r>"#);
        for (number, text) in (1..).zip(&listed) {
            self.open("TOC2", "");
            if number == 1 {
                self.put(&mark("begin"));
                self.put(&format!(
                    r#"<w:r><w:instrText xml:space="preserve">{}</w:instrText></w:r>"#,
                    contents::FIELD
                ));
                self.put(&mark("separate"));
            }
            self.put(&format!(r#"<w:hyperlink w:anchor="{}">"#, contents::bookmark(number)));
            self.run("", text);
            self.put("</w:hyperlink>");
            if number == listed.len() {
                self.put(&mark("end"));
            }
            self.put("</w:p>");
        }
    }

    fn field(&mut self, name: &str) {
        self.open("Field", "");
        self.run("<w:b/>", name);
        self.put("<w:r><w:tab/></w:r></w:p>");
    }

    fn source(&mut self, number: usize, line: &Line) {
        self.open("Source", "");
        let name = bookmark(number);
        self.put(&format!(r#"<w:bookmarkStart w:id="{number}" w:name="{name}"/>"#));
        self.run("", &format!("[{number}]"));
        self.put(&format!(r#"<w:bookmarkEnd w:id="{number}"/><w:r><w:tab/></w:r>"#));
        self.line(line);
        self.put("</w:p>");
    }

    /// What is left to the writer.
    fn prompt(&mut self, prompt: &Prompt) {
        let label = Line::default().and_strong(self.words.text("sak-prompt"));
        self.paragraph("Prompt", KEEP_NEXT, &label);
        for (at, item) in prompt.items.iter().enumerate() {
            let is_last = at + 1 == prompt.items.len();
            let properties =
                if is_last { format!("{BULLET}{ROOM_AFTER}") } else { format!("{KEEP_NEXT}{BULLET}") };
            self.paragraph("Prompt", &properties, &Line::of(item));
        }
    }

    fn table(&mut self, table: &Table) {
        self.paragraph("Caption", "", &Line::of(&table.caption));
        let shares: usize = table.widths.iter().sum::<usize>().max(1);
        let widths: Vec<usize> = table.widths.iter().map(|share| self.width * share / shares).collect();
        let size = Message::new("sak-table-size")
            .with("rows", (table.rows.len() + 1).to_string())
            .with("columns", table.head.len().to_string());
        self.put(&format!(
            concat!(
                r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/>"#,
                r#"<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>"#,
                r#"<w:tblCaption w:val="{}"/><w:tblDescription w:val="{}"/></w:tblPr><w:tblGrid>"#,
            ),
            widths.iter().sum::<usize>(),
            spaced(&table.caption),
            spaced(&self.words.say(&size)),
        ));
        widths.iter().for_each(|width| self.put(&format!(r#"<w:gridCol w:w="{width}"/>"#)));
        self.put("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (line, width) in table.head.iter().zip(&widths) {
            let shade = r#"<w:shd w:val="clear" w:color="auto" w:fill="E6EEF5"/>"#;
            self.cell(*width, shade, "TableHead", std::slice::from_ref(line));
        }
        self.put("</w:tr>");
        for row in &table.rows {
            self.put("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (column, (lines, width)) in row.iter().zip(&widths).enumerate() {
                self.cell(*width, "", if column == 0 { "TableHead" } else { "TableText" }, lines);
            }
            self.put("</w:tr>");
        }
        self.put("</w:tbl>");
        self.is_below_table = true;
    }

    fn cell(&mut self, width: usize, shade: &str, style: &str, lines: &[Line]) {
        self.put(&format!(r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>"#));
        // A cell without a paragraph is no cell.
        let empty = [Line::default()];
        for line in if lines.is_empty() { &empty } else { lines } {
            self.paragraph(if line.is_blank() { "Ruled" } else { style }, "", line);
        }
        self.put("</w:tc>");
    }

    fn line(&mut self, line: &Line) {
        for run in &line.0 {
            match run {
                Run::Text(text) => self.run("", text),
                Run::Strong(text) => self.run("<w:b/>", text),
                Run::Foreign(text, code) => {
                    self.body.languages.insert(code.clone());
                    self.run(&style(&parts::language_style(code)), text);
                }
                Run::Link(text, url) => {
                    let name = parts::relation(url.as_str());
                    self.put(&format!(r#"<w:hyperlink r:id="{name}">"#));
                    self.run(&style("Hyperlink"), text);
                    self.put("</w:hyperlink>");
                    self.body.links.insert(name, escaped(url.as_str()));
                }
                // The style of its paragraph draws it.
                Run::Blank => {}
                Run::Cited(numbers) => {
                    for (first, last) in spans(numbers) {
                        self.run("", " ");
                        self.mark(first);
                        if first != last {
                            self.run("", "–");
                            self.mark(last);
                        }
                    }
                }
            }
        }
    }

    /// The number of a source, which leads to it.
    fn mark(&mut self, number: usize) {
        self.put(&format!(r#"<w:hyperlink w:anchor="{}">"#, bookmark(number)));
        self.run("", &format!("[{number}]"));
        self.put("</w:hyperlink>");
    }

    fn run(&mut self, properties: &str, text: &str) {
        let text = spaced(text);
        let properties =
            if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
        self.put(&format!(r#"<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>"#));
    }
}

fn style(name: &str) -> String {
    format!(r#"<w:rStyle w:val="{name}"/>"#)
}

/// Where a source stands; a bookmark's name is letters, digits and `_`.
fn bookmark(number: usize) -> String {
    format!("kilde_{number}")
}
