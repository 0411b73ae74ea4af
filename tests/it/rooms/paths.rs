//! The paths that a piece of code names, as `use` lines and in passing.

/// Every path in a text that begins so (`crate::`, `super::`), with the place
/// where it stands. A group is taken apart: `crate::{a, b::c}` is two paths.
pub(super) fn beginning_with(text: &str, start: &str) -> Vec<(usize, String)> {
    let is_part_of_word = |it: char| it.is_alphanumeric() || it == '_' || it == ':';
    let starts = text.match_indices(start).filter(|(at, _)| !text[..*at].ends_with(is_part_of_word));
    starts.flat_map(|(at, _)| taken_apart(&text[at..]).into_iter().map(move |path| (at, path))).collect()
}

/// The paths of every `use` line, taken apart.
pub(super) fn used(text: &str) -> Vec<String> {
    beginning_with(text, "use ").into_iter().map(|(_, path)| path).collect()
}

/// The paths that a text begins with: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn taken_apart(text: &str) -> Vec<String> {
    let text = text.trim_start().trim_start_matches("use ").trim_start();
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_' && it != ':').unwrap_or(text.len());
    let (stem, rest) = text.split_at(end);
    let Some(group) = rest.strip_prefix('{') else {
        return vec![stem.trim_end_matches("::self").to_owned()];
    };
    let paths = parts(group).into_iter().flat_map(taken_apart);
    paths.map(|path| format!("{stem}{path}").trim_end_matches("::self").to_owned()).collect()
}

/// What stands between the commas of a group whose first brace is gone.
fn parts(group: &str) -> Vec<&str> {
    let (mut depth, mut start) = (0, 0);
    let mut parts = Vec::new();
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                parts.push(group[start..at].trim());
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[test]
fn a_group_is_taken_apart() {
    let text = "use crate::{\n    page::Visit,\n    record::{self, Known},\n};\nuse super::keep;\nfn f() { crate::rules::check(); }";
    let paths = |start| beginning_with(text, start).into_iter().map(|(_, path)| path).collect::<Vec<_>>();
    assert_eq!(
        paths("crate::"),
        ["crate::page::Visit", "crate::record", "crate::record::Known", "crate::rules::check"]
    );
    assert_eq!(paths("super::"), ["super::keep"]);
    assert_eq!(used(text).len(), 4);
}
