//! The texts that the template puts where an editor is to write her own: whatever still
//! has one is not finished.

use std::sync::LazyLock;

use crate::words::{Language, Words};

/// What the template asks an editor to write, by the message that does. Every fact cites a
/// place in a source, so that no example of a fact can be taken for one.
const ASKED_FOR: [&str; 5] = [
    "example-record-name",
    "example-record-summary",
    "example-source-title",
    "example-source-publisher",
    "example-citation-at",
];

/// An example without the texts that the template asks for, and whether it had any: to
/// copy them would be the next mistake.
pub(super) fn without_placeholders(example: String, words: &Words) -> (String, bool) {
    let open = ASKED_FOR.iter().fold(example.clone(), |open, id| open.replace(&words.text(id), "…"));
    let had_any = open != example;
    (open, had_any)
}

/// What somebody writes who is to come back to it.
const TO_COME: [&str; 6] = ["tbd", "todo", "xxx", "må sjekkes", "må sjekkast", "sjekkes"];

/// Whether the text is one that the template puts in its own place, in any language, or one that
/// says nothing: `?`, `–`, `TBD`.
pub(super) fn is_placeholder(text: &str) -> bool {
    static PLACEHOLDERS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let words = Language::ALL.iter().map(|&language| Words::of(language));
        words.flat_map(|words| ASKED_FOR.map(|id| words.text(id))).collect()
    });
    let says_nothing = !text.is_empty() && text.chars().all(|it| "?!.-–—…*/ ".contains(it));
    let is_to_come = TO_COME.contains(&text.trim_end_matches(['.', '!', '?']).to_lowercase().as_str());
    says_nothing || is_to_come || PLACEHOLDERS.iter().any(|it| it == text)
}
