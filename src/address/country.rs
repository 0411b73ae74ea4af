//! In which country a visitor wants a programme: what the address says, and until
//! it says anything, what their language suggests.
//!
//! It is not the country that programmes are owned in, which is a filter of the
//! search with a key of its own.

use super::Address;
use crate::record::{Country, Term as _};
use crate::words::Language;

/// The key of the country.
pub const COUNTRY: &str = "in";

/// The countries that can be chosen.
pub const COUNTRIES: &[Country] =
    &[Country::Norway, Country::Denmark, Country::Sweden, Country::Finland, Country::Iceland];

impl Address {
    /// The country that it says, when it says one that can be chosen.
    pub fn said_country(&self) -> Option<Country> {
        let said = self.last(COUNTRY).and_then(Country::from_key);
        said.filter(|country| COUNTRIES.contains(country))
    }

    /// The country in which a reader of this language wants a programme.
    pub fn country(&self, language: Language) -> Country {
        self.said_country().unwrap_or(match language {
            Language::Bokmal | Language::Nynorsk | Language::English => Country::Norway,
            Language::Danish => Country::Denmark,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_what_is_said_last_or_what_the_language_suggests() {
        for (address, language, expected) in [
            ("", Language::English, Country::Norway),
            ("country=SE", Language::Nynorsk, Country::Norway),
            ("", Language::Danish, Country::Denmark),
            ("in=NO", Language::Danish, Country::Norway),
            ("in=NO&in=FI", Language::Danish, Country::Finland),
            ("in=US", Language::Bokmal, Country::Norway),
            ("in=IS&in=no", Language::Danish, Country::Denmark),
        ] {
            assert_eq!(Address::read(address).country(language), expected, "{address}");
        }
    }

    #[test]
    fn every_country_that_can_be_chosen_survives_being_an_address() {
        for &country in COUNTRIES {
            let address = Address::default().with(COUNTRY, country.key());
            assert_eq!(address.said_country(), Some(country));
        }
    }
}
