//! Texts: strings, prose in several languages, addresses, languages.

use toml::de::DeValue;
use url::Url;

use super::{Plain, report, wrong_type};
use crate::notation::form::Form;
use crate::notation::path::Path;
use crate::notation::placeholder::is_placeholder;
use crate::notation::reader::Value;
use crate::problem::{Code, Problem};
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
    Some(text.to_owned())
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
        let Ok(language) = key.get_ref().parse::<Lang>() else {
            let problem = Problem::new(Code::NotALanguage, key.span()).with("written", &**key.get_ref());
            value.reader.report(problem.in_field(path.to_field()));
            continue;
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
    let written = string(value)?;
    if written.contains(char::is_whitespace) {
        let mut problem = Problem::new(Code::NotAnAddress, value.bytes()).with("written", written);
        problem.label = Message::new("label-address-with-space");
        value.report(problem);
        return None;
    }
    let read = Url::parse(&written).ok();
    let read = read.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if read.is_none() {
        report(value, Code::NotAnAddress, &written);
    }
    read
}

fn language(value: Value<'_, '_>) -> Option<Lang> {
    let written = string(value)?;
    let read = written.parse().ok();
    if read.is_none() {
        report(value, Code::NotALanguage, &written);
    }
    read
}
