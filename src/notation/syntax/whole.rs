//! Mistakes that spoil the file as a whole, so that nothing else is worth telling.

use crate::problem::{Code, Problem};
use crate::words::Message;

/// What version control puts around two versions of the same lines.
const CONFLICT_MARKS: [&str; 3] = ["<<<<<<<", ">>>>>>>", "|||||||"];

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
    if text.contains('\r') && !text.contains('\n') {
        let first = text.find('\r').unwrap_or(0);
        return Some(told(0..first, "syntax-line-end").helped_by(Message::new("help-line-end")));
    }
    let start = text.find(|it: char| !it.is_whitespace() && it != '\u{feff}')?;
    text[start..].starts_with('{').then(|| told(start..start + 1, "syntax-json"))
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
