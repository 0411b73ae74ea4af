//! Texts: strings, prose in several languages, addresses, languages.

use std::ops::Range;

use toml::de::DeValue;
use url::Url;

use super::{Plain, report, wrong_type};
use crate::notation::form::Form;
use crate::notation::path::Path;
use crate::notation::placeholder::is_placeholder;
use crate::notation::reader::Value;
use crate::problem::{Code, Fix, Problem};
use crate::record::{Lang, Text};
use crate::words::Message;

/// The longest text that is one statement, in characters.
pub(in crate::notation) const LONGEST_TEXT: usize = 4000;

/// A text that is the same for every reader: a name, a number to call.
pub(in crate::notation) const STRING: Plain<String> = Plain { form: || Form::String, read: string };

/// Prose: a text in the language of the record, or one for each language.
pub(in crate::notation) const TEXT: Plain<Text> = Plain { form: || Form::Text, read: text };

/// An address on the web: `https` or `http`, nothing that a browser would run.
pub(in crate::notation) const ADDRESS: Plain<Url> = Plain { form: || Form::Address, read: address };

/// The code of a language.
pub(in crate::notation) const LANGUAGE: Plain<Lang> = Plain { form: || Form::Language, read: language };

pub(super) fn string(value: Value<'_, '_>) -> Option<String> {
    let DeValue::String(text) = value.value.get_ref() else {
        wrong_type(value, "text");
        return None;
    };
    let text = text.trim();
    // Letters that take no room are as good as none.
    let is_seen = |letter: char| {
        !letter.is_whitespace() && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    if !text.chars().any(is_seen) {
        value.report(Problem::new(Code::EmptyText, value.bytes()));
        return None;
    }
    if text.chars().count() > LONGEST_TEXT {
        value.report(Problem::new(Code::TooLarge, value.bytes()));
        return None;
    }
    if is_placeholder(text) {
        report(value, Code::PlaceholderLeft, text);
    }
    if let Some(path) = path_with_backslashes(value.as_written()) {
        report(value, Code::BackslashEaten, path);
    }
    Some(text.to_owned())
}

/// The path of a file on somebody's machine, in a text where `\t` and `\n` are no letters:
/// `"C:\temp\ny"`.
fn path_with_backslashes(written: &str) -> Option<&str> {
    if !written.starts_with('"') || written.starts_with("\"\"\"") {
        return None;
    }
    let is_drive = |at: usize| {
        let before = &written[..at];
        let is_word = |it: char| it.is_alphanumeric();
        before.ends_with(|it: char| it.is_ascii_alphabetic()) && !before[..at - 1].ends_with(is_word)
    };
    let (colon, _) = written.match_indices(":\\").find(|(at, _)| is_drive(*at))?;
    let is_eaten = written[colon + 2..].starts_with(['b', 'e', 'f', 'n', 'r', 't']);
    let end = written[colon..].find([' ', '"', ',']).map_or(written.len(), |length| colon + length);
    is_eaten.then(|| &written[colon - 1..end])
}

/// A text that stands for something: one of the template's own has been told, and stands
/// for nothing.
pub(super) fn word(value: Value<'_, '_>) -> Option<String> {
    string(value).filter(|word| !is_placeholder(word))
}

/// The name of a variant of the programme, which must be listed.
pub(in crate::notation) const VARIANT_NAME: Plain<Text> = Plain { form: || Form::Text, read: variant_name };

fn variant_name(value: Value<'_, '_>) -> Option<Text> {
    let name = text(value)?;
    value.reader.name_variant(&name, value);
    Some(name)
}

fn text(value: Value<'_, '_>) -> Option<Text> {
    let DeValue::Table(versions) = value.value.get_ref() else {
        return Some(Text::new(value.reader.language(), string(value)?));
    };
    let mut read: Option<Text> = None;
    let own = value.reader.language();
    // The record's own language first: it is what everyone falls back to.
    let own_first = |key: &str| key != own.code();
    let mut versions: Vec<_> = versions.iter().collect();
    versions.sort_by_key(|(key, _)| own_first(key.get_ref()));
    for (key, version) in versions {
        let path = Path::Key(value.path, key.get_ref());
        let language = match lang(key.get_ref()) {
            Ok(language) => language,
            Err(meant) => {
                let problem = not_a_language(key.get_ref(), key.span(), meant, str::to_owned);
                value.reader.report(problem.in_field(path.to_field()));
                continue;
            }
        };
        let version = string(Value { reader: value.reader, value: version, path: &path });
        let Some(version) = version else { continue };
        read = Some(match read {
            Some(text) => text.with(language, version),
            None => Text::new(language, version),
        });
    }
    if read.is_none() {
        value.report(Problem::new(Code::EmptyText, value.bytes()));
    }
    read
}

fn address(value: Value<'_, '_>) -> Option<Url> {
    let written = word(value)?;
    if written.contains(char::is_whitespace) {
        let mut problem = Problem::new(Code::NotAnAddress, value.bytes()).with("written", written);
        problem.label = Message::new("label-address-with-space");
        value.report(problem);
        return None;
    }
    let has_scheme = ["https://", "http://"].iter().any(|scheme| starts_with(&written, scheme));
    let read = Url::parse(&written).ok().filter(|_| has_scheme);
    match read {
        Some(url) if is_place_on_the_web(&url) => return Some(url),
        Some(url) => {
            let mut problem = Problem::new(Code::NotAnAddress, value.bytes()).with("written", written);
            let host = url.host_str().unwrap_or_default();
            problem.label = Message::new("label-address-without-dot").with("host", host);
            value.report(problem);
        }
        None => report(value, Code::NotAnAddress, &written),
    }
    None
}

/// Whether it begins so, in large or small letters.
fn starts_with(written: &str, start: &str) -> bool {
    written.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start))
}

/// Whether anybody can go there: `https://nettsiden` has no more than a name.
fn is_place_on_the_web(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    host.split_once('.').is_some_and(|(name, rest)| !name.is_empty() && !rest.is_empty())
        || host.contains(':')
}

fn language(value: Value<'_, '_>) -> Option<Lang> {
    let written = word(value)?;
    match lang(&written) {
        Ok(language) => Some(language),
        Err(meant) => {
            value.report(not_a_language(&written, value.bytes(), meant, |code| format!("\"{code}\"")));
            None
        }
    }
}

/// The codes of countries that are taken for those of their languages, and those.
const COUNTRIES: [(&str, &str); 2] = [("dk", "da"), ("no", "nb")];

/// The language of this code; else the code that may be meant.
fn lang(code: &str) -> Result<Lang, Option<&'static str>> {
    let meant = COUNTRIES.iter().find(|(country, _)| *country == code).map(|(_, language)| *language);
    if meant.is_some() {
        return Err(meant);
    }
    code.parse().map_err(|_| None)
}

fn not_a_language(
    written: &str,
    bytes: Range<usize>,
    meant: Option<&'static str>,
    as_written: impl Fn(&str) -> String,
) -> Problem {
    let mut problem = Problem::new(Code::NotALanguage, bytes.clone()).with("written", written);
    if let Some(meant) = meant {
        problem.help = Some(Message::new("help-did-you-mean").with("suggestion", meant));
        problem.fix = Some(Fix { bytes, replacement: as_written(meant) });
    }
    problem
}
