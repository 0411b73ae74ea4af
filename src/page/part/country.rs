//! The field for the country that a visitor is in.

use maud::{Markup, html};

use crate::address::{Address, COUNTRIES, COUNTRY};
use crate::page::Visit;
use crate::record::{Country, Term};

/// Where it must be possible to have a programme. What the language suggests comes
/// first: the script leaves out of the address what is as usual.
pub(in crate::page) fn country_field(visit: &Visit<'_>) -> Markup {
    let usual = Address::default().country(visit.language());
    let others = COUNTRIES.iter().copied().filter(|it| *it != usual);
    html! {
        div.ds-field {
            label.ds-label data-weight="medium" for="country-wanted" { (visit.text("country-wanted")) }
            select.ds-input #country-wanted name=(COUNTRY) {
                @for country in [usual].into_iter().chain(others) {
                    option value=(country.key()) selected[country == visit.country] {
                        (visit.words.term(Country::VOCABULARY, country.key()))
                    }
                }
            }
        }
    }
}
