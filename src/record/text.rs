//! Prose in a record: one text, in one or more languages.

use std::collections::BTreeMap;

use crate::words::Language;

/// A text in the language of its record, with translations beside it.
///
/// It always has at least one version, which is why the map is private.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    original: Lang,
    versions: BTreeMap<Lang, String>,
}

/// A language that a text is written in: one of ours or any other (`nl`, `fi`,
/// `sv`), as an ISO 639 code of two or three letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(String);

/// The text is not a language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language code of two or three letters")]
pub struct NotALang(pub String);

impl Lang {
    /// The code, as in HTML's `lang`.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Lang {
    type Err = NotALang;

    fn from_str(text: &str) -> Result<Self, NotALang> {
        let is_code = (2..=3).contains(&text.len()) && text.chars().all(|it| it.is_ascii_lowercase());
        if is_code { Ok(Self(text.to_owned())) } else { Err(NotALang(text.to_owned())) }
    }
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        Self(language.code().to_owned())
    }
}

/// The first sentence of a text, without its full stop. «ca. 3» and «f.eks. slik» do not end a
/// sentence: the next one begins with a large letter.
pub fn first_sentence(text: &str) -> &str {
    let mut ends = text.match_indices(". ").map(|(at, _)| at);
    let end = ends.find(|&at| text[at + 2..].chars().next().is_some_and(char::is_uppercase));
    text[..end.unwrap_or(text.len())].trim_end_matches('.')
}

impl Text {
    /// A text in one language.
    pub fn new(language: Lang, text: impl Into<String>) -> Self {
        Self { original: language.clone(), versions: BTreeMap::from([(language, text.into())]) }
    }

    /// The text, with a version in another language.
    #[must_use]
    pub fn with(mut self, language: Lang, text: impl Into<String>) -> Self {
        self.versions.insert(language, text.into());
        self
    }

    /// The version for a reader of `language`, and the language it really is
    /// in. Readers of Norwegian and Danish fall back to the nearest neighbour
    /// first; everyone falls back to the language of the record.
    pub fn for_reader(&self, language: Language) -> (&str, &Lang) {
        let neighbour = match language {
            Language::Bokmal => Language::Nynorsk,
            Language::Nynorsk | Language::Danish => Language::Bokmal,
            Language::English => Language::English,
        };
        [language.into(), neighbour.into(), self.original.clone()]
            .iter()
            .find_map(|wanted| self.versions.get_key_value(wanted))
            .or_else(|| self.versions.first_key_value())
            .map_or(("", &self.original), |(lang, text)| (text.as_str(), lang))
    }

    /// Every version with its language.
    pub fn versions(&self) -> impl Iterator<Item = (&Lang, &str)> {
        self.versions.iter().map(|(lang, text)| (lang, text.as_str()))
    }

    /// The languages of ours that it has no version in.
    pub fn missing_languages(&self) -> impl Iterator<Item = Language> + '_ {
        Language::ALL.iter().copied().filter(|language| self.exactly(*language).is_none())
    }

    /// The version in exactly this language.
    pub fn exactly(&self, language: Language) -> Option<&str> {
        self.versions.get(&language.into()).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(code: &str) -> Lang {
        code.parse().unwrap()
    }

    #[test]
    fn a_missing_translation_falls_back_with_its_own_language() {
        let text = Text::new(lang("nb"), "barn").with(lang("en"), "children");
        assert_eq!(text.for_reader(Language::English), ("children", &lang("en")));
        assert_eq!(text.for_reader(Language::Danish), ("barn", &lang("nb")));
        assert_eq!(text.for_reader(Language::Nynorsk), ("barn", &lang("nb")));
        assert_eq!(Text::new(lang("nl"), "Piep").for_reader(Language::Bokmal), ("Piep", &lang("nl")));
    }
}
