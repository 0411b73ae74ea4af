//! The message files, as text: ids, what they say, what goes into them.

use std::collections::BTreeSet;

use tiltak::words::{Language, Words};

use super::{files_under, text_of};

/// A message as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// The file's own name: `site.ftl`.
    pub(crate) file: String,
    pub(crate) id: String,
    /// Everything after the `=`.
    pub(crate) body: String,
    /// The names after `$`.
    pub(crate) variables: BTreeSet<String>,
}

impl Written {
    /// What a reader sees of it: without comments, names and code.
    pub(crate) fn prose(&self) -> String {
        let mut prose = String::new();
        let mut code = '\0';
        for letter in self.body.chars() {
            match (code, letter) {
                ('\0', '`') => code = '`',
                ('\0', '{') => code = '}',
                ('}', '-') => {}
                // After the arrow of a choice comes text again.
                ('}', '>' | '}') => code = '\0',
                ('`', '`') => code = '\0',
                ('\0', letter) => prose.push(letter),
                _ => {}
            }
        }
        prose
    }
}

/// What the site says in bokmål for a message that takes nothing in. A test
/// that is not about the wording asks for it, so that the wording can change.
pub(crate) fn said(id: &'static str) -> String {
    Words::of(Language::Bokmal).text(id)
}

/// Every message of a language, file by file, in the order of the files.
pub(crate) fn messages(language: Language) -> Vec<Written> {
    let folder = format!("assets/words/{}", language.code());
    files_under(&folder, ".ftl").iter().flat_map(|path| of_file(path)).collect()
}

fn of_file(path: &str) -> Vec<Written> {
    let file = path.rsplit('/').next().unwrap_or(path);
    let mut messages: Vec<Written> = Vec::new();
    for line in text_of(path).lines() {
        let starts_a_message = line.starts_with(|first: char| first.is_ascii_alphabetic());
        if let Some((id, body)) = line.split_once('=').filter(|_| starts_a_message) {
            messages.push(Written {
                file: file.to_owned(),
                id: id.trim().to_owned(),
                body: body.trim().to_owned(),
                variables: BTreeSet::new(),
            });
        } else if let Some(message) = messages.last_mut().filter(|_| !line.starts_with('#')) {
            message.body.push('\n');
            message.body.push_str(line);
        }
    }
    for message in &mut messages {
        message.variables = variables(&message.body);
    }
    messages
}

fn variables(body: &str) -> BTreeSet<String> {
    let name = |text: &str| text.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '-').collect();
    body.split('$').skip(1).map(name).collect()
}
