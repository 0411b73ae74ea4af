//! What the TOML reader complains of, and what an editor is told instead.

use crate::words::Message;

/// How each of the reader's complaints begins, with the message for it.
const KNOWN: &[(&str, &str)] = &[
    ("duplicate key", "syntax-duplicate-key"),
    ("cannot extend value", "syntax-value-extended"),
    ("string values must be quoted", "syntax-unquoted"),
    ("missing comma", "syntax-missing-comma"),
    ("extra comma", "syntax-extra-comma"),
    ("missing assignment", "syntax-missing-equals"),
    ("extra assignment", "syntax-extra-equals"),
    ("extra `=`", "syntax-extra-equals"),
    ("unexpected `=`", "syntax-extra-equals"),
    ("missing value", "syntax-missing-value"),
    ("key with no value", "syntax-missing-value"),
    ("invalid key-value pair", "syntax-missing-value"),
    ("unclosed table", "syntax-unclosed-table"),
    ("unclosed array table", "syntax-unclosed-table"),
    ("invalid table", "syntax-unclosed-table"),
    ("unclosed inline table", "syntax-unclosed-inline-table"),
    ("unclosed array", "syntax-unclosed-array"),
    ("missing table open", "syntax-unexpected"),
    ("missing inline table opening", "syntax-unexpected"),
    ("missing array opening", "syntax-unexpected"),
    ("invalid inline table element", "syntax-unexpected"),
    ("unexpected key or value", "syntax-unexpected"),
    ("unexpected content", "syntax-unexpected"),
    ("missing comment start", "syntax-unexpected"),
    ("missing opening quote", "syntax-missing-quote"),
    ("invalid string", "syntax-missing-quote"),
    ("invalid basic string", "syntax-missing-quote"),
    ("invalid literal string", "syntax-missing-quote"),
    ("invalid multi-line basic string", "syntax-missing-quote"),
    ("invalid multi-line literal string", "syntax-missing-quote"),
    ("invalid key", "syntax-bad-key"),
    ("invalid unquoted key", "syntax-bad-key"),
    ("unquoted keys cannot be empty", "syntax-bad-key"),
    ("keys cannot be multi-line", "syntax-bad-key"),
    ("missing key for inline table element", "syntax-bad-key"),
    ("missing escaped value", "syntax-backslash"),
    ("too few unicode value digits", "syntax-backslash"),
    ("invalid value", "syntax-backslash"),
    ("invalid boolean", "syntax-boolean"),
    ("invalid float", "syntax-number"),
    ("invalid integer", "syntax-number"),
    ("invalid hexadecimal", "syntax-number"),
    ("invalid octal", "syntax-number"),
    ("invalid binary", "syntax-number"),
    ("invalid mantissa", "syntax-number"),
    ("invalid fraction", "syntax-number"),
    ("invalid exponent", "syntax-number"),
    ("redundant numeric sign", "syntax-number"),
    ("unexpected sign", "syntax-number"),
    ("integers with a radix", "syntax-number"),
    ("radix must be lowercase", "syntax-number"),
    ("redundant integer number prefix", "syntax-number"),
    ("unexpected leading zero", "syntax-number"),
    ("`_` may only go between digits", "syntax-number"),
    ("invalid date", "syntax-date"),
    ("invalid time", "syntax-date"),
    ("invalid offset", "syntax-date"),
    ("invalid comment character", "syntax-odd-character"),
    ("carriage return must be followed by newline", "syntax-line-end"),
    ("cannot recurse further", "syntax-too-deep"),
    ("recursion limit", "syntax-too-deep"),
    ("could not allocate", "label-too-large"),
];

/// The complaint in the editor's language.
pub(super) fn said(complaint: &str) -> Message {
    Message::new(message(complaint).unwrap_or("label-syntax"))
}

fn message(complaint: &str) -> Option<&'static str> {
    KNOWN.iter().find(|(start, _)| complaint.starts_with(start)).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "what the reader can say stands in its own source")]

    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use super::*;

    /// The folders of the crates that read TOML, as Cargo has them.
    fn sources() -> Vec<PathBuf> {
        let cargo = Command::new(env!("CARGO"))
            .args(["metadata", "--offline", "--format-version", "1", "--filter-platform", "host-tuple"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        let metadata: serde_json::Value = serde_json::from_slice(&cargo.stdout).unwrap();
        let is_reader = |name: &str| matches!(name, "toml" | "toml_parser" | "toml_datetime");
        let packages = metadata["packages"].as_array().unwrap().iter();
        let manifests = packages
            .filter(|it| is_reader(it["name"].as_str().unwrap()))
            .map(|it| Path::new(it["manifest_path"].as_str().unwrap()).with_file_name("src"));
        manifests.collect()
    }

    fn files_under(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files_under(&path, files);
            } else {
                files.push(path);
            }
        }
    }

    /// The texts between quotation marks that follow this in a source.
    fn texts_after<'s>(source: &'s str, before: &str) -> Vec<&'s str> {
        let pieces = source
            .split(before)
            .skip(1)
            .map(|it| it.trim_start().trim_start_matches("format!(").trim_start());
        pieces.filter_map(|it| it.strip_prefix('"')?.split('"').next()).collect()
    }

    #[test]
    fn whatever_the_reader_complains_of_is_said_in_the_editors_language() {
        let mut n_complaints = 0;
        for folder in sources() {
            let mut files = Vec::new();
            files_under(&folder, &mut files);
            for file in files {
                let source = fs::read_to_string(&file).unwrap();
                // What stands below is a test of theirs.
                let source = source.split("#[cfg(test)]\nmod test").next().unwrap();
                let mut complaints: Vec<String> = Vec::new();
                for before in ["ParseError::new(", "INVALID_STRING: &str =", "ALLOCATION_ERROR: &str ="] {
                    complaints.extend(texts_after(source, before).into_iter().map(str::to_owned));
                }
                let what = texts_after(source, ".what(");
                complaints.extend(what.into_iter().map(|what| format!("invalid {what}")));
                let said = source.lines().filter(|_| file.to_string_lossy().contains("toml_parser"));
                let descriptions = said.filter_map(|line| line.split_once("\"invalid "));
                complaints.extend(
                    descriptions
                        .map(|(_, rest)| format!("invalid {}", rest.split('"').next().unwrap_or_default())),
                );
                for complaint in complaints {
                    assert!(message(&complaint).is_some(), "{}: «{complaint}»", file.display());
                    n_complaints += 1;
                }
            }
        }
        assert!(n_complaints > 60, "only {n_complaints} complaints are found in the source");
    }
}
