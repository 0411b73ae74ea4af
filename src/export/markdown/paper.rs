//! The council paper as Markdown.

use super::{CONTENT_TYPE, line, plain};
use crate::export::Download;
use crate::paper::{Block, Document, Line, Prompt, Run, Table, cited};

/// A paper as Markdown. `stem` is the file's name without its ending.
pub fn paper(document: &Document, stem: &str) -> Download {
    let mut lines = vec![format!("# {}", plain(&document.title)), String::new()];
    for block in &document.blocks {
        written(block, document, &mut lines);
        lines.push(String::new());
    }
    Download {
        name: format!("{stem}.md"),
        content_type: CONTENT_TYPE,
        language: document.form.language(),
        bytes: lines.join("\n").into_bytes(),
    }
}

fn written(block: &Block, document: &Document, lines: &mut Vec<String>) {
    match block {
        Block::Heading(level, text) => {
            // The title is the first level.
            lines.push(format!("{} {}", "#".repeat(level.number() + 1), plain(text)));
        }
        Block::Paragraph(said) => lines.push(marked(said)),
        Block::Notice(said) => lines.push(format!("> {}", marked(said))),
        Block::List(items) => lines.extend(items.iter().map(|item| format!("- {}", marked(item)))),
        Block::Table(table) => tabled(table, lines),
        Block::Prompt(prompt) => prompted(prompt, document, lines),
        Block::Fields(names) => lines.extend(names.iter().map(|name| format!("- **{}:** …", plain(name)))),
        Block::Sources(sources) => {
            lines.extend(sources.iter().enumerate().map(|(at, it)| format!("{}. {}", at + 1, marked(it))));
        }
    }
}

fn tabled(table: &Table, lines: &mut Vec<String>) {
    lines.push(format!("**{}**", plain(&table.caption)));
    lines.push(String::new());
    lines.push(line(table.head.iter().map(marked)));
    lines.push(line(table.head.iter().map(|_| "---".to_owned())));
    for row in &table.rows {
        lines.push(line(row.iter().map(|cell| cell.iter().map(marked).collect::<Vec<_>>().join("<br>"))));
    }
}

/// What is left to the writer: a quotation that says so, never a plain paragraph.
fn prompted(prompt: &Prompt, document: &Document, lines: &mut Vec<String>) {
    lines.push(format!("> **{}**", document.form.words().text("sak-prompt")));
    lines.push(">".to_owned());
    lines.extend(prompt.items.iter().map(|item| format!("> - {}", plain(item))));
}

/// A line with its marks.
fn marked(said: &Line) -> String {
    let mut text = String::new();
    for run in &said.0 {
        match run {
            Run::Text(piece) | Run::Foreign(piece, _) => text.push_str(&spaced(piece)),
            Run::Strong(piece) => text.push_str(&format!("**{}**", plain(piece))),
            // An address that is written out leads to itself.
            Run::Link(said, url) if said == url.as_str() => text.push_str(&format!("<{url}>")),
            Run::Link(said, url) => text.push_str(&format!("[{}]({url})", plain(said))),
            Run::Cited(numbers) => text.push_str(&cited(numbers).replace('[', "\\[").replace(']', "\\]")),
            Run::Blank => text.push('…'),
        }
    }
    text
}

/// Plain text with the spaces at its ends: they stand between runs.
fn spaced(text: &str) -> String {
    let before = if text.starts_with(char::is_whitespace) { " " } else { "" };
    let inner = plain(text);
    let after = if !inner.is_empty() && text.ends_with(char::is_whitespace) { " " } else { "" };
    format!("{before}{inner}{after}")
}
