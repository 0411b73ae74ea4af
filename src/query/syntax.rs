//! What experts write in the search box: `"exact words"`, `-without`,
//! `målgruppe:foreldre`. Whatever is malformed is read as plain words.

use std::ops::Range;

use crate::index::{SearchField, folded};
use crate::term::Term as _;
use crate::words::{Language, Words};

/// A text, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Syntax {
    /// The text with signs and what is excluded blanked out: its bytes are the
    /// bytes of the text.
    pub plain: String,
    /// The parts with a sign, in order.
    pub signed: Vec<Signed>,
}

/// A part of a text with a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Signed {
    /// What it means.
    pub sign: Sign,
    /// The words that it is about.
    pub text: String,
    /// Its bytes in the text, signs and all.
    pub bytes: Range<usize>,
    /// The bytes of the words alone.
    pub inner: Range<usize>,
}

/// What a sign means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// `"…"`: these words side by side.
    Exactly,
    /// `-…`: without this word, or without these words side by side.
    Without,
    /// `field:…`: in this field.
    In(SearchField),
}

/// Takes a text apart.
pub(super) fn read(text: &str) -> Syntax {
    let mut plain = String::with_capacity(text.len());
    let mut signed = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let starts_word = text[..at].chars().next_back().is_none_or(|it| !it.is_alphanumeric());
        match starts_word.then(|| sign_at(text, at)).flatten() {
            Some(found) => {
                let inner = if found.sign == Sign::Without {
                    found.bytes.end..found.bytes.end
                } else {
                    found.inner.clone()
                };
                plain.extend(std::iter::repeat_n(' ', inner.start - found.bytes.start));
                plain.push_str(&text[inner.clone()]);
                plain.extend(std::iter::repeat_n(' ', found.bytes.end - inner.end));
                at = found.bytes.end;
                signed.push(found);
            }
            None => {
                let letter = text[at..].chars().next().unwrap_or(' ');
                plain.push(letter);
                at += letter.len_utf8();
            }
        }
    }
    Syntax { plain, signed }
}

fn sign_at(text: &str, at: usize) -> Option<Signed> {
    let rest = &text[at..];
    let signed = |sign, length: usize, words: &str| {
        let has_words = words.chars().any(char::is_alphanumeric);
        // The words are a piece of the text, so their place is known.
        let start = words.as_ptr() as usize - text.as_ptr() as usize;
        let inner = start..start + words.len();
        has_words.then(|| Signed { sign, text: words.to_owned(), bytes: at..at + length, inner })
    };
    if let Some((words, length)) = quoted(rest) {
        return signed(Sign::Exactly, length, words);
    }
    if let Some(after) = rest.strip_prefix('-') {
        // "0-3" and "- og" are no exclusions.
        let is_apart = text[..at].chars().next_back().is_none_or(char::is_whitespace);
        let (words, length) = quoted(after).unwrap_or_else(|| {
            let length = word_length(after);
            (&after[..length], length)
        });
        return is_apart.then(|| signed(Sign::Without, length + 1, words)).flatten();
    }
    let colon = rest.find(':').filter(|&colon| word_length(rest) > colon)?;
    let field = field_called(&rest[..colon])?;
    let after = &rest[colon + 1..];
    let (words, length) = quoted(after).unwrap_or_else(|| {
        let length = word_length(after);
        (&after[..length], length)
    });
    signed(Sign::In(field), colon + 1 + length, words)
}

/// The length of what stands before the next space.
fn word_length(text: &str) -> usize {
    text.find(char::is_whitespace).unwrap_or(text.len())
}

/// What stands between quotation marks at the beginning, and how long it is
/// with them.
fn quoted(text: &str) -> Option<(&str, usize)> {
    const MARKS: &[(char, char)] = &[('"', '"'), ('«', '»'), ('“', '”'), ('”', '”'), ('„', '“')];
    let first = text.chars().next()?;
    let (_, last) = MARKS.iter().find(|(open, _)| *open == first)?;
    let inner = &text[first.len_utf8()..];
    let end = inner.find(*last)?;
    Some((&inner[..end], first.len_utf8() + end + last.len_utf8()))
}

/// The field that people call this, in any of our languages: by its key, its
/// label, or the label's first word.
fn field_called(word: &str) -> Option<SearchField> {
    let wanted = folded(&word.to_lowercase());
    SearchField::ALL.iter().copied().find(|field| {
        field.key() == wanted
            || Language::ALL.iter().any(|&language| {
                let label = folded(&Words::of(language).term("search-field", field.key()).to_lowercase());
                label.split_whitespace().next() == Some(wanted.as_str())
            })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn signs(text: &str) -> Vec<(Sign, String)> {
        read(text).signed.into_iter().map(|it| (it.sign, it.text)).collect()
    }

    #[test]
    fn signs_are_understood() {
        assert_eq!(signs("\"barn som pårørende\" rus"), [(Sign::Exactly, "barn som pårørende".to_owned())]);
        assert_eq!(signs("«barn»"), [(Sign::Exactly, "barn".to_owned())]);
        assert_eq!(signs("vold -rus"), [(Sign::Without, "rus".to_owned())]);
        assert_eq!(signs("vold -\"på nett\""), [(Sign::Without, "på nett".to_owned())]);
        assert_eq!(
            signs("målgruppe:foreldre"),
            [(Sign::In(SearchField::TargetGroup), "foreldre".to_owned())]
        );
        assert_eq!(signs("malgruppe:foreldre").len(), 1);
        assert_eq!(signs("name:pip"), [(Sign::In(SearchField::Name), "pip".to_owned())]);
        assert_eq!(read("vold -rus").plain, "vold     ");
        assert_eq!(read("\"på nett\" name:pip").plain, " på nett       pip");
    }

    #[test]
    fn what_is_malformed_is_plain_words() {
        for text in [
            "barn \"uten slutt",
            "0-3 år",
            "kl. 10:30",
            "- ",
            "-",
            "\"\"",
            "ukjent:felt",
            "navn:",
            "a - b",
            ":",
        ] {
            assert_eq!(signs(text), [], "{text}");
            assert_eq!(read(text).plain, text);
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in any::<String>()) {
            let syntax = read(&text);
            prop_assert_eq!(syntax.plain.len(), text.len());
            for signed in syntax.signed {
                prop_assert!(text.get(signed.bytes).is_some());
            }
        }
    }
}
