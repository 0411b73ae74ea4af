//! Who asks: the language and the place, read off the address.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::Uri;
use axum::http::request::Parts;

use super::app::App;
use crate::address::{Address, COUNTRY, INDEPENDENT};
use crate::glossary::LedTo;
use crate::page::Visit;
use crate::record::{Country, Term as _};
use crate::settings::Settings;
use crate::words::{Language, Words};

/// Who asks, and for what.
pub(super) struct Visitor {
    language: Language,
    path: String,
    query: String,
    address: Address,
    settings: Arc<Settings>,
    led_to: LedTo,
    along: Address,
}

impl Visitor {
    /// Who asks this site for this address.
    pub(super) fn of(uri: &Uri, app: &App) -> Self {
        let (language, path) = language_of(uri.path());
        let query = uri.query().unwrap_or_default().to_owned();
        let address = Address::read(&query);
        let along = address.said_country().map(|country| (COUNTRY, country.key())).into_iter().collect();
        let settings = app.settings().clone();
        Self { language, path: path.to_owned(), query, address, along, settings, led_to: LedTo::new() }
    }

    /// What a page needs to know of them.
    pub(super) fn visit(&self) -> Visit<'_> {
        Visit {
            words: self.words(),
            path: &self.path,
            query: &self.query,
            address: &self.address,
            along: &self.along,
            country: self.country(),
            only_independent: self.address.says(INDEPENDENT),
            settings: &self.settings,
            led_to: &self.led_to,
        }
    }

    /// The words of their language.
    pub(super) fn words(&self) -> &'static Words {
        Words::of(self.language)
    }

    /// The country in which they want a programme.
    pub(super) fn country(&self) -> Country {
        self.address.country(self.language)
    }

    /// What stands after `?`, read.
    pub(super) const fn address(&self) -> &Address {
        &self.address
    }
}

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let OriginalUri(uri) = OriginalUri::from_request_parts(parts, app).await?;
        Ok(Self::of(&uri, app))
    }
}

/// The language that an address is in.
pub(super) fn language_at(uri: &Uri) -> Language {
    language_of(uri.path()).0
}

/// The language that a path begins with, and the rest of the path.
fn language_of(path: &str) -> (Language, &str) {
    Language::ALL
        .iter()
        .filter(|language| !language.prefix().is_empty())
        .find_map(|&language| {
            let rest = path.strip_prefix(language.prefix())?;
            match rest {
                "" => Some((language, "/")),
                rest if rest.starts_with('/') => Some((language, rest)),
                _ => None,
            }
        })
        .unwrap_or((Language::Bokmal, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_its_language() {
        assert_eq!(language_of("/nn/tiltak"), (Language::Nynorsk, "/tiltak"));
        assert_eq!(language_of("/en"), (Language::English, "/"));
        assert_eq!(language_of("/ennui"), (Language::Bokmal, "/ennui"));
        assert_eq!(language_of("/tiltak"), (Language::Bokmal, "/tiltak"));
    }
}
