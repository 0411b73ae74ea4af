//! Who asks: the language and the place, read off the address.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::Uri;
use axum::http::request::Parts;

use super::app::App;
use crate::address::{Address, COUNTRY, INDEPENDENT, Shortlist};
use crate::fit::Wishes;
use crate::glossary::LedTo;
use crate::page::Visit;
use crate::record::{Country, Term as _};
use crate::settings::Settings;
use crate::words::{Language, Words};

/// Where the keys of wishes mean wishes; elsewhere a search has the same ones.
const OF_WISHES: &[&str] = &["finn-tiltak", "planlegg", "saksframlegg", "ett-ark"];

/// Who asks, and for what.
pub(super) struct Visitor {
    language: Language,
    path: String,
    query: String,
    address: Address,
    shortlist: Shortlist,
    settings: Arc<Settings>,
    led_to: LedTo,
    along: Address,
}

impl Visitor {
    /// Who asks this site for this address.
    pub(super) fn of(uri: &Uri, app: &App) -> Self {
        let (language, path) = language_of(uri.path());
        let query = uri.query().unwrap_or_default();
        let address = Address::read(query);
        let shortlist = Shortlist::from_address(&address, app.collection().catalogue());
        let along = goes_along(path, &address, &shortlist);
        let (path, query) = (in_a_link(path), in_a_link(query));
        let (settings, led_to) = (app.settings().clone(), LedTo::new());
        Self { language, path, query, address, shortlist, along, settings, led_to }
    }

    /// The same visitor, when what stands after `?` cannot be read, or is too long
    /// to be written again in every link.
    pub(super) fn saying_nothing(self) -> Self {
        let (query, address, shortlist, along) = Default::default();
        Self { query, address, shortlist, along, ..self }
    }

    /// What a page needs to know of them.
    pub(super) fn visit(&self) -> Visit<'_> {
        Visit {
            words: self.words(),
            path: &self.path,
            query: &self.query,
            address: &self.address,
            along: &self.along,
            shortlist: &self.shortlist,
            today: App::today(),
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

/// What goes along with every link and form: what is chosen, what is wished for,
/// and where.
fn goes_along(path: &str, address: &Address, shortlist: &Shortlist) -> Address {
    let country = address.said_country().map(|it| (COUNTRY, it.key().to_owned()));
    let is_of_wishes = path.split('/').nth(1).is_some_and(|first| OF_WISHES.contains(&first));
    let wishes = if is_of_wishes { Wishes::from_address(address) } else { Wishes::going_along(address) };
    shortlist.selection().to_address().and(country.into_iter().chain(wishes.along()).collect())
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

/// An address as a link may have it: of what nobody writes in one, `%` that is
/// no escape and characters that want one, the escape.
fn in_a_link(address: &str) -> String {
    let mut written = String::with_capacity(address.len());
    for (at, letter) in address.char_indices() {
        let is_escape = || {
            let digits = address.as_bytes().get(at + 1..at + 3);
            digits.is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit))
        };
        let is_plain = match letter {
            '%' => is_escape(),
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => false,
            letter => letter.is_ascii_graphic(),
        };
        if is_plain {
            written.push(letter);
        } else {
            let mut bytes = [0; 4];
            let bytes = letter.encode_utf8(&mut bytes).bytes();
            bytes.for_each(|byte| written.push_str(&format!("%{byte:02X}")));
        }
    }
    written
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

    #[test]
    fn what_nobody_can_write_in_a_link_is_escaped_there() {
        assert_eq!(in_a_link("/tiltak/a-b_c.d~e"), "/tiltak/a-b_c.d~e");
        assert_eq!(in_a_link("/%C3%A5%ff"), "/%C3%A5%ff");
        assert_eq!(in_a_link("/%ZZ%4"), "/%25ZZ%254");
        assert_eq!(in_a_link("q=%&r={a|b}%zå"), "q=%25&r=%7Ba%7Cb%7D%25z%C3%A5");
        assert_eq!(in_a_link("%"), "%25");
    }
}
