//! Where a site is found from outside.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use url::Url;

/// Where a site is found from outside: scheme, host and port, as `https://tiltak.example.org`.
/// As it is written until the settings have been looked through; sound after that.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// Whether it is a whole address, of a host and nothing behind it: the links of the
    /// pages begin at the root of the host.
    pub fn is_sound(&self) -> bool {
        self.root().is_some()
    }

    /// The address, read.
    pub fn root(&self) -> Option<Url> {
        let url = Url::parse(&self.0).ok()?;
        let is_plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let is_nobodys = url.username().is_empty() && url.password().is_none();
        (matches!(url.scheme(), "https" | "http") && url.has_host() && is_plain && is_nobodys).then_some(url)
    }

    /// The whole address of a path of ours, which begins with `/`.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.0.trim_end_matches('/'))
    }
}

/// Any text: whether it is an address is asked with the other settings.
impl FromStr for PublicUrl {
    type Err = std::convert::Infallible;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        Ok(Self(written.to_owned()))
    }
}

/// As it is written.
impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_host_and_nothing_behind_it_is_taken() {
        let of = |written: &str| PublicUrl(written.to_owned());
        for (sound, at) in [
            ("https://tiltak.example.org", "https://tiltak.example.org/om"),
            ("https://tiltak.example.org/", "https://tiltak.example.org/om"),
            ("http://localhost:8080", "http://localhost:8080/om"),
        ] {
            assert!(of(sound).is_sound(), "{sound}");
            assert_eq!(of(sound).at("/om"), at);
        }
        for wrong in [
            "",
            "tiltak.example.org",
            "ftp://example.org",
            "https://",
            "https://example.org/tiltak",
            "https://example.org/?a=b",
            "https://example.org/#a",
            "https://a@example.org",
            "javascript:alert(1)",
        ] {
            assert!(!of(wrong).is_sound(), "{wrong}");
        }
    }
}
