//! TOML text to a tree, with every mistake in the TOML itself.

mod slip;

use toml::Spanned;
use toml::de::DeTable;

use crate::problem::{Code, Problem};
use crate::words::Message;

/// The tree, as far as it could be made out, and the mistakes in it.
pub(super) fn parse(text: &str) -> (Spanned<DeTable<'_>>, Vec<Problem>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut problems: Vec<Problem> = Vec::new();
    let mut last_line = None;
    for error in errors {
        let bytes = whole_letters(text, error.span().unwrap_or(0..0));
        // One mistake makes the parser stumble several times on the same line;
        // only the first stumble helps.
        let line = line_around(text, bytes.start);
        if last_line.as_ref() == Some(&line) {
            continue;
        }
        last_line = Some(line.clone());
        let slips = slip::slips(text, line);
        if slips.is_empty() {
            let mut problem = Problem::new(Code::Syntax, bytes);
            problem.label = said(error.message());
            problems.push(problem);
        }
        problems.extend(slips);
    }
    (document, problems)
}

/// The line that a byte stands in, without its end.
fn line_around(text: &str, byte: usize) -> std::ops::Range<usize> {
    let start = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[byte..].find('\n').map_or(text.len(), |newline| byte + newline);
    start..end
}

/// The span, so that it starts and ends between letters and inside the text.
fn whole_letters(text: &str, mut bytes: std::ops::Range<usize>) -> std::ops::Range<usize> {
    bytes.start = bytes.start.min(text.len());
    bytes.end = bytes.end.clamp(bytes.start, text.len());
    while !text.is_char_boundary(bytes.start) {
        bytes.start -= 1;
    }
    while !text.is_char_boundary(bytes.end) {
        bytes.end += 1;
    }
    bytes
}

/// What the parser complains of, in the editor's language. The rest of its
/// complaints are rare, and shown as they are.
fn said(complaint: &str) -> Message {
    const KNOWN: &[(&str, &str)] = &[
        ("duplicate key", "syntax-duplicate-key"),
        ("string values must be quoted", "syntax-unquoted"),
        ("missing comma", "syntax-missing-comma"),
        ("extra comma", "syntax-extra-comma"),
        ("missing assignment", "syntax-missing-equals"),
        ("extra assignment", "syntax-extra-equals"),
        ("extra `=`", "syntax-extra-equals"),
        ("missing value", "syntax-missing-value"),
        ("key with no value", "syntax-missing-value"),
        ("unclosed table", "syntax-unclosed-table"),
        ("unclosed array table", "syntax-unclosed-table"),
        ("unclosed inline table", "syntax-unclosed-inline-table"),
        ("unclosed array", "syntax-unclosed-array"),
        ("missing opening quote", "syntax-missing-quote"),
        ("invalid basic string", "syntax-missing-quote"),
        ("invalid unquoted key", "syntax-bad-key"),
        ("unexpected key or value", "syntax-unexpected"),
        ("unexpected content", "syntax-unexpected"),
        ("cannot recurse further", "syntax-too-deep"),
        ("recursion limit", "syntax-too-deep"),
        ("missing key for inline table element", "syntax-bad-key"),
        ("invalid literal string", "syntax-missing-quote"),
        ("invalid datetime", "syntax-date"),
        ("invalid date-time", "syntax-date"),
        ("invalid value", "syntax-missing-value"),
        ("invalid key-value pair", "syntax-missing-value"),
        ("unexpected `=` in array", "syntax-extra-equals"),
    ];
    KNOWN
        .iter()
        .find(|(start, _)| complaint.starts_with(start))
        .map_or_else(|| Message::new("syntax-other").with("complaint", complaint), |(_, id)| Message::new(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_complaint_a_line_is_enough() {
        let (_, problems) = parse("name = Pip klubben\nlanguage nb\n[sources\n");
        let lines: Vec<_> = problems.iter().map(|problem| problem.bytes.start).collect();
        assert_eq!(problems.len(), 3, "{lines:?}");
    }
}
