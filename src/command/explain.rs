//! What the code of a problem means: what the rule asks, why, and how to put it right.

use std::process::ExitCode;

use anyhow::Context as _;

use crate::problem::{Code, Severity, nearest};
use crate::term::Term as _;
use crate::words::{Language, Message, Words};

/// What every code means, for editors: in bokmål, with examples.
const PROBLEMS: &str = include_str!("../../programmes/PROBLEMS.md");

/// The same in another language, a paragraph each, without the examples.
const fn in_language(language: Language) -> Option<&'static str> {
    match language {
        Language::Bokmal => None,
        Language::Nynorsk => Some(include_str!("../../assets/words/nn/problems.md")),
        Language::Danish => Some(include_str!("../../assets/words/da/problems.md")),
        Language::English => Some(include_str!("../../assets/words/en/problems.md")),
    }
}

/// Shows what the code means.
pub(super) fn run(code: &str, words: &Words) -> anyhow::Result<ExitCode> {
    let code = Code::from_key(code).with_context(|| words.say(&no_such(code)))?;
    anstream::println!("{}\n{}", code.key(), told(code, words).trim_end());
    Ok(ExitCode::SUCCESS)
}

fn no_such(code: &str) -> Message {
    match nearest(code, Code::ALL.iter().map(|code| code.key())) {
        Some(near) => Message::new("failure-no-code-but").with("code", code).with("suggestion", near),
        None => Message::new("failure-no-code").with("code", code),
    }
}

fn told(code: Code, words: &Words) -> String {
    let section = section(PROBLEMS, code);
    let Some(translated) = in_language(words.language()) else { return section.to_owned() };
    let weight = match code.severity() {
        Severity::Error => "explain-error",
        Severity::Warning => "explain-warning",
        Severity::Note => "explain-note",
    };
    let mut told = format!("\n{}\n", words.text(weight));
    for (heading, paragraph) in
        ["explain-asks", "explain-why", "explain-right"].into_iter().zip(paragraphs(translated, code))
    {
        told.push_str(&format!("\n### {}\n\n{paragraph}\n", words.text(heading)));
    }
    told + &examples(section, words)
}

/// What stands under a code.
fn section(text: &'static str, code: Code) -> &'static str {
    let rest = text.split_once(&format!("## {}\n", code.key())).map_or("", |(_, rest)| rest);
    rest.split("\n## ").next().unwrap_or(rest)
}

fn paragraphs(text: &'static str, code: Code) -> impl Iterator<Item = &'static str> {
    section(text, code).split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

/// The examples of a section, which are TOML in every language.
fn examples(section: &str, words: &Words) -> String {
    let mut examples = String::new();
    let mut is_code = false;
    for line in section.lines() {
        let label =
            [("explain-wrong", line.starts_with("Galt")), ("explain-correct", line.ends_with("iktig:"))];
        let label = label.into_iter().find(|(_, is_so)| *is_so && !is_code).map(|(label, _)| label);
        if let Some(label) = label {
            examples.push_str(&format!("\n{}\n", words.text(label)));
        }
        let is_fence = line.starts_with("```");
        if is_fence && !is_code {
            examples.push('\n');
        }
        if is_fence || is_code {
            examples.push_str(&format!("{line}\n"));
        }
        is_code ^= is_fence;
    }
    examples
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_in_every_language() {
        for &code in Code::ALL {
            for heading in ["### Hva regelen krever", "### Hvorfor", "### Slik retter du"] {
                assert!(section(PROBLEMS, code).contains(heading), "{}: {heading}", code.key());
            }
            for text in Language::ALL.iter().filter_map(|language| in_language(*language)) {
                let paragraphs: Vec<&str> = paragraphs(text, code).collect();
                assert_eq!(paragraphs.len(), 3, "{}: {paragraphs:#?}", code.key());
                // What is to be written is the same in every language.
                for key in paragraphs.iter().flat_map(|it| it.split('`').skip(1).step_by(2)) {
                    let is_key = key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
                    let is_there = section(PROBLEMS, code).contains(&format!("`{key}`"));
                    assert!(!is_key || is_there, "{}: `{key}`", code.key());
                }
            }
        }
        for text in Language::ALL.iter().filter_map(|language| in_language(*language)) {
            assert_eq!(text.matches("## ").count(), Code::ALL.len());
        }
    }
}
