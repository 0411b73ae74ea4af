//! Mistakes that spoil the file as a whole, so that nothing else is worth telling.

use crate::problem::{Code, Problem};
use crate::words::Message;

/// What version control puts around two versions of the same lines.
const CONFLICT_MARKS: [&str; 4] = ["<<<<<<<", ">>>>>>>", "|||||||", "======="];

/// What ends the lines of a text that has no other line ends.
const LINE_ENDS: [char; 4] = ['\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// What is around a piece of code in a chat or a Markdown file.
const FENCE: &str = "```";

/// How files of other formats begin, with what is told of each.
const OTHER_FORMATS: [(&str, &str); 3] =
    [("{\\rtf", "syntax-rich-text"), ("{", "syntax-json"), ("<", "syntax-html")];

/// What is wrong with the whole of a text that is no TOML.
pub(super) fn whole(text: &str) -> Option<Problem> {
    let told = |bytes, label| {
        let mut problem = Problem::new(Code::Syntax, bytes);
        problem.label = Message::new(label);
        problem
    };
    if let Some(mark) = lines(text).find(|(_, line)| CONFLICT_MARKS.iter().any(|it| line.starts_with(it))) {
        let (start, line) = mark;
        let problem = told(start..start + line.len(), "syntax-two-versions");
        return Some(problem.helped_by(Message::new("help-two-versions")));
    }
    if let Some(first) = text.find(LINE_ENDS).filter(|_| !text.trim_end().contains('\n')) {
        return Some(told(0..first, "syntax-line-end").helped_by(Message::new("help-line-end")));
    }
    let start = text.find(|it: char| !it.is_whitespace() && it != '\u{feff}')?;
    if let Some((_, label)) = OTHER_FORMATS.iter().find(|(sign, _)| text[start..].starts_with(sign)) {
        return Some(told(start..start + 1, *label));
    }
    let n_colons = lines(text).filter(|(_, line)| has_colon(line)).count();
    if n_colons > 1 && !lines(text).any(|(_, line)| is_assigned(line)) {
        let first = lines(text).find(|(_, line)| has_colon(line));
        return first.map(|(at, line)| told(at..at + line.len(), "syntax-yaml"));
    }
    // Inside a text they may be meant.
    let (at, line) = lines(text).find(|(_, line)| line.starts_with(FENCE) || is_assigned(line))?;
    line.starts_with(FENCE).then(|| told(at..at + line.len(), "syntax-fence"))
}

/// Whether a line has a key with `=`.
fn is_assigned(line: &str) -> bool {
    let key = line
        .trim_start()
        .trim_start_matches(|it: char| it.is_alphanumeric() || matches!(it, '-' | '_' | '.'));
    key.trim_start().starts_with('=')
}

/// Whether a line has a key with a colon, as YAML writes it.
fn has_colon(line: &str) -> bool {
    let rest = line.trim_start().trim_start_matches("- ");
    let after = rest.trim_start_matches(|it: char| it.is_alphanumeric() || matches!(it, '-' | '_'));
    after.len() < rest.len() && (after == ":" || after.starts_with(": "))
}

/// The lines of a text, each with where it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line.trim_end())
    })
}
