//! Problems as a person reads them in a terminal, and as a tool does.

use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};
use serde::Serialize;

use crate::problem::{Problem, Severity};
use crate::span::Position;
use crate::term::Term as _;
use crate::words::{Message, Words};

/// A problem as a person reads it, with the text underlined.
pub(super) fn render(
    problem: &Problem,
    path: &Path,
    text: &str,
    words: &Words,
    renderer: &Renderer,
) -> String {
    let path = path.display().to_string();
    let (level, name) = match problem.severity() {
        Severity::Error => (Level::ERROR, words.text("severity-error")),
        Severity::Warning => (Level::WARNING, words.text("severity-warning")),
        Severity::Note => (Level::NOTE, words.text("severity-note")),
    };
    let mut snippet = Snippet::source(text).path(path.as_str()).annotation(
        AnnotationKind::Primary.span(shown(&problem.bytes, text)).label(words.say(&problem.label)),
    );
    if let Some((bytes, label)) = &problem.related {
        snippet =
            snippet.annotation(AnnotationKind::Context.span(shown(bytes, text)).label(words.say(label)));
    }
    let mut report: Vec<Group<'_>> = vec![
        level
            .with_name(name)
            .primary_title(words.say(&problem.headline))
            .id(problem.code.key())
            .element(snippet),
    ];
    let help = Level::HELP.with_name(words.text("severity-help"));
    match (&problem.help, &problem.fix) {
        (Some(message), Some(fix)) => report.push(
            help.secondary_title(words.say(message)).element(
                Snippet::source(text)
                    .path(path.as_str())
                    .patch(Patch::new(fix.bytes.clone(), fix.replacement.as_str())),
            ),
        ),
        (Some(message), None) => report.push(Group::with_title(help.secondary_title(words.say(message)))),
        (None, _) => {}
    }
    renderer.render(&report)
}

/// What to underline: a long table by its first line only, nothing as a single
/// character.
fn shown(bytes: &std::ops::Range<usize>, text: &str) -> std::ops::Range<usize> {
    let start = bytes.start.min(text.len());
    let end = bytes.end.clamp(start, text.len());
    let first_line = text[start..end].find('\n').map_or(end, |newline| start + newline);
    start..first_line
}

/// A problem as a tool reads it. Kept by hand: tools rely on the names.
#[derive(Debug, Serialize)]
pub(super) struct ProblemJson {
    code: &'static str,
    severity: &'static str,
    /// The field of the record: `commitments[2].quantity.unit`, items counted from
    /// 0; nothing when it is about the file as a whole.
    field: Option<String>,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    label: String,
    help: Option<String>,
    /// What would put it right, when we are sure enough to suggest it.
    replacement: Option<String>,
}

impl ProblemJson {
    pub(super) fn of(problem: &Problem, text: &str, words: &Words) -> Self {
        let start = Position::of(text, problem.bytes.start);
        let end = Position::of(text, problem.bytes.end);
        Self {
            code: problem.code.key(),
            severity: match problem.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            },
            field: (!problem.field.is_whole_file()).then(|| problem.field.to_string()),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            message: words.say(&problem.headline),
            label: words.say(&problem.label),
            help: problem.help.as_ref().map(|help: &Message| words.say(help)),
            replacement: problem.fix.as_ref().map(|fix| fix.replacement.clone()),
        }
    }
}
