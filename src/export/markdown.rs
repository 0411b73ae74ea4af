//! Markdown that a person can paste: a comparison as the nine answers and a table a group,
//! with numbered sources, and the council paper.

mod paper;

pub use paper::paper;

use crate::brief::Brief;
use crate::compare::{Cell, Comparison};
use crate::paper::Numbering;
use crate::record::{Group, Known, Programme, Source, Term};
use crate::statement::{Part, Statement};
use crate::words::{Message, Words};

use super::Download;
use super::clean::on_one_line;
use super::rows::{more, numbered_briefs, remarks, silent_in_words, with_terms};

/// What a Markdown file is, as HTTP says it (RFC 7763).
pub(super) const CONTENT_TYPE: &str = "text/markdown; charset=utf-8; variant=GFM";

/// A comparison as Markdown. `stem` is the file's name without its ending.
pub fn comparison(comparison: &Comparison<'_>, briefs: &[Brief], stem: &str, words: &Words) -> Download {
    let mut numbering = Numbering::default();
    let name = |programme: &Programme| plain(&Part::Prose(&programme.name).say(words).text);
    let names: Vec<String> = comparison.programmes.iter().map(|it| name(it)).collect();
    let mut lines = vec![
        format!("# {}", words.say(&Message::new("comparison-of").with("names", words.list(&names)))),
        String::new(),
    ];
    let heading = |title: String| {
        let head = line(std::iter::once(words.text("comparison-question")).chain(names.iter().cloned()));
        let rule = line((0..=names.len()).map(|_| "---".to_owned()));
        [format!("## {title}"), String::new(), head, rule]
    };
    lines.extend(heading(words.text("brief-title")));
    let lay_out = |sentences: &[String], numbers: &[usize]| {
        let numbers: String = numbers.iter().map(|number| format!(" \\[{number}\\]")).collect();
        plain(&sentences.join(" ")) + &numbers
    };
    for (question, answers) in numbered_briefs(comparison, briefs, &mut numbering, words, lay_out) {
        lines.push(line(std::iter::once(plain(&question)).chain(answers)));
    }
    lines.push(String::new());
    for group in &comparison.groups {
        lines.extend(heading(words.term(Group::VOCABULARY, group.group.key())));
        for row in &group.rows {
            let label = plain(&words.say(&row.question.label()));
            let cells = row.cells.iter().map(|it| cell(it, &mut numbering, words));
            lines.push(line(std::iter::once(label).chain(cells)));
        }
        lines.push(String::new());
    }
    lines.push(format!("## {}", words.text("nav-sources")));
    lines.push(String::new());
    for (number, source) in numbering.sources() {
        lines.push(format!("{number}. {}", source_line(source, words)));
    }
    lines.push(String::new());
    Download {
        name: format!("{stem}.md"),
        content_type: CONTENT_TYPE,
        language: words.language(),
        bytes: lines.join("\n").into_bytes(),
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

fn cell<'p>(cell: &Cell<'p>, numbering: &mut Numbering<'p>, words: &Words) -> String {
    match &cell.known {
        Known::Stated(statements) => {
            let told = statements.iter().map(|it| told(it, cell.programme, numbering, words));
            told.collect::<Vec<_>>().join("<br>")
        }
        Known::Silent(silence) => match silent_in_words(silence, words) {
            (named, Some(reason)) => format!("*{named}* ({})", plain(&reason)),
            (named, None) => format!("*{named}*"),
        },
    }
}

/// A statement with what is said about it, its sources, and what contradicts it.
fn told<'p>(
    statement: &Statement<'_>,
    programme: &'p Programme,
    numbering: &mut Numbering<'p>,
    words: &Words,
) -> String {
    let mut text = plain(&with_terms(statement, words));
    let more = more(statement, words).replace('\n', ". ");
    let remarks = remarks(statement.provenance, words).replace('\n', " ");
    for extra in [more, remarks] {
        if !extra.is_empty() {
            text.push_str(&format!(" ({})", plain(&extra)));
        }
    }
    let numbers = numbering.cite(programme, statement.provenance);
    for number in numbers {
        text.push_str(&format!(" \\[{number}\\]"));
    }
    for other in &statement.conflict {
        let other = told(other, programme, numbering, words);
        text.push_str(&format!("<br>{}: {other}", words.text("sources-disagree")));
    }
    text
}

/// A source in a numbered list.
fn source_line(source: &Source, words: &Words) -> String {
    let title = plain(&Part::Prose(&source.title).say(words).text);
    let published = source
        .published
        .as_ref()
        .map_or_else(|| words.text("undated"), |it| Part::When(it.value).say(words).text);
    let interest = Message::term("interest", source.interest.key());
    let interest = words.say(&Message::new("source-interest").with("interest", interest));
    let read_on = words.say(&source.when_read());
    let link = source.link.as_ref().map(|link| format!(" <{}>", link.value)).unwrap_or_default();
    format!("{title}. {}, {published}. {interest} {read_on}{link}", plain(&source.publisher))
}

/// Text that Markdown shows as it is: on one line, every sign of its own escaped.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in on_one_line(text).chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '$' | '&') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    // A text must not begin as a list.
    let digits = plain.chars().take_while(char::is_ascii_digit).count();
    match plain.get(digits..=digits) {
        Some("." | ")") if digits > 0 => plain.insert(digits, '\\'),
        Some("-" | "+") if digits == 0 => plain.insert(0, '\\'),
        _ => {}
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_taken_for_markdown() {
        assert_eq!(plain("a|b *c* <script>"), "a\\|b \\*c\\* \\<script\\>");
        assert_eq!(plain("1. februar\nog 2"), "1\\. februar og 2");
        assert_eq!(plain("- ikke"), "\\- ikke");
        assert_eq!(plain("4–8 år"), "4–8 år");
    }
}
