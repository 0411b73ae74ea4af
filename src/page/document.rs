//! A document as HTML: its blocks, and the attachments folded, each under its heading.

use maud::{Markup, html};

use crate::paper::{Block, Cell, Document, Level, Line, Prompt, Run, Table, spans};
use crate::words::Words;

/// A document on a page.
pub(super) struct Drawn<'d> {
    /// What is drawn.
    pub(super) document: &'d Document,
    /// Whether the attachments stand open.
    pub(super) is_open: bool,
    /// What stands below the heading of the attachments.
    pub(super) below_attachments: Markup,
}

impl Drawn<'_> {
    /// The title and everything below it.
    pub(super) fn whole(&self) -> Markup {
        let blocks = self.document.blocks.as_slice();
        let begins = blocks.iter().position(|it| matches!(it, Block::Heading(Level::NewPage, _)));
        let (core, attached) = blocks.split_at(begins.map_or(blocks.len(), |at| at + 1));
        html! {
            h1.ds-heading data-size="lg" { (self.document.title) }
            @for block in core { (self.block(block)) }
            @if begins.is_some() { (self.below_attachments) }
            @for part in attached.chunk_by(|_, next| !begins_attachment(next)) { (self.attachment(part)) }
        }
    }

    /// An attachment under its heading, folded; a meeting reads what is above them.
    fn attachment(&self, part: &[Block]) -> Markup {
        let Some((heading, rest)) = part.split_first().filter(|(first, _)| begins_attachment(first)) else {
            return html! { @for block in part { (self.block(block)) } };
        };
        html! {
            details.paper-attachment open[self.is_open] {
                summary { (self.block(heading)) }
                @for block in rest { (self.block(block)) }
            }
        }
    }

    fn words(&self) -> &'static Words {
        self.document.form.words()
    }

    fn block(&self, block: &Block) -> Markup {
        html! {
            @match block {
                // The title is the first level of the page.
                Block::Heading(level, text) => @match level.number() {
                    1 => h2.ds-heading data-size="md" data-begins=[(*level == Level::NewPage).then_some("page")] { (text) },
                    2 => h3.ds-heading data-size="sm" { (text) },
                    _ => h4.ds-heading data-size="xs" { (text) },
                },
                Block::Paragraph(line) => p { (drawn(line)) },
                Block::Notice(line) => div.ds-alert data-color="warning" { p { (drawn(line)) } },
                Block::List(items) => ul.ds-list { @for item in items { li { (drawn(item)) } } },
                Block::Table(table) => (self.table(table)),
                Block::Prompt(prompt) => (self.prompt(prompt)),
                Block::Fields(names) => dl.paper-fields {
                    @for name in names { div { dt { (name) } dd { "…" } } }
                },
                Block::Sources(sources) => ol.paper-sources {
                    @for (at, source) in sources.iter().enumerate() {
                        li id={ "kilde-" (at + 1) } { (drawn(source)) }
                    }
                },
            }
        }
    }

    /// On a phone a row is lines one above another, and each cell says what it is of.
    fn table(&self, table: &Table) -> Markup {
        let heads: Vec<String> = table.head.iter().map(Line::plain).collect();
        html! {
            section.table-scroll tabindex="0" aria-label=(table.caption) {
                table.ds-table.paper-table data-border data-size="sm" data-columns=(table.head.len()) {
                    caption { (table.caption) }
                    colgroup { @for share in &table.widths { col data-share=(share); } }
                    thead { tr { @for head in &table.head { th scope="col" { (drawn(head)) } } } }
                    tbody {
                        @for row in &table.rows {
                            tr {
                                @for (at, (cell, head)) in row.iter().zip(&heads).enumerate() {
                                    @if at == 0 { th scope="row" { (lines(cell)) } }
                                    @else { td data-name=(head) data-empty[is_empty(cell)] { (lines(cell)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What is left to the writer: never to be taken for a fact.
    fn prompt(&self, prompt: &Prompt) -> Markup {
        html! {
            div.prompt {
                p.prompt-label { (self.words().text("sak-prompt")) }
                ul { @for item in &prompt.items { li { (item) } } }
            }
        }
    }
}

/// Whether an attachment begins here.
const fn begins_attachment(block: &Block) -> bool {
    matches!(block, Block::Heading(Level::Two, _))
}

/// Whether a cell is left for somebody to fill in.
fn is_empty(cell: &Cell) -> bool {
    matches!(cell.as_slice(), [only] if only.plain() == "…")
}

fn lines(cell: &Cell) -> Markup {
    html! {
        @match cell.as_slice() {
            [only] => (drawn(only)),
            several => @for line in several {
                @if line.is_blank() { (drawn(line)) } @else { p { (drawn(line)) } }
            },
        }
    }
}

fn cited(number: usize) -> Markup {
    html! { a.ds-link.cited href={ "#kilde-" (number) } { "[" (number) "]" } }
}

fn drawn(line: &Line) -> Markup {
    html! {
        @for run in &line.0 {
            @match run {
                Run::Text(text) => (text),
                Run::Foreign(text, code) => span lang=(code) { (text) },
                Run::Strong(text) => strong { (text) },
                Run::Link(text, url) => a.ds-link href=(url) rel="external noopener" { (text) },
                Run::Cited(numbers) => @for (first, last) in spans(numbers) {
                    " " (cited(first))
                    @if first != last { "–" (cited(last)) }
                },
                Run::Blank => span.ruled {},
            }
        }
    }
}
