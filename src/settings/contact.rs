//! How a publisher is reached.

use std::fmt;

use serde::Deserialize;
use url::Url;

/// How a publisher is reached: an address of mail, or a page with a form. As it
/// is written until the settings have been looked through; sound after that.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Contact(String);

impl Contact {
    /// Whether somebody can be reached so.
    pub(super) fn is_sound(&self) -> bool {
        self.page().is_some() || self.mail().is_some()
    }

    /// The page, where it is one.
    pub fn page(&self) -> Option<Url> {
        Url::parse(&self.0).ok().filter(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
    }

    /// The address of mail, where it is one.
    pub fn mail(&self) -> Option<&str> {
        let (person, place) = self.0.split_once('@')?;
        let is_word = |text: &str| {
            !text.is_empty() && !text.contains(|it: char| it.is_whitespace() || "@:/<>,;\"".contains(it))
        };
        let is_place = place.contains('.') && place.split('.').all(is_word);
        (is_word(person) && is_place).then_some(&self.0)
    }
}

/// As it is written.
impl fmt::Display for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_and_pages_are_told_apart_and_nothing_else_is_taken() {
        let of = |written: &str| Contact(written.to_owned());
        for mail in ["post@example.org", "a.b+c@sub.example.org"] {
            assert!(of(mail).mail().is_some() && of(mail).page().is_none(), "{mail}");
        }
        for page in ["https://example.org/kontakt", "https://example.org/?to=a@example.org"] {
            assert!(of(page).page().is_some() && of(page).mail().is_none(), "{page}");
        }
        for wrong in [
            "",
            "post",
            "post@example",
            "@example.org",
            "post@.org",
            "a b@example.org",
            "a@b@example.org",
            "mailto:post@example.org",
            "ftp://example.org",
            "javascript:alert(1)",
            "example.org",
            "https://",
        ] {
            assert!(!of(wrong).is_sound(), "{wrong}");
        }
    }
}
