//! The form: the country, then four groups of wishes, what is asked most on top.

use maud::{Markup, html};

use super::FitPage;
use super::field::FieldPart;
use super::there;
use crate::address::COUNTRY;
use crate::fit::{Theme, Wishes};
use crate::page::Visit;
use crate::page::part::{along, country_field};
use crate::record::Term;

/// The form with everything that can be asked for.
pub(super) fn form(visit: &Visit<'_>, page: &FitPage<'_>) -> Markup {
    let fields = page.form.fields(page.choices);
    let of_theme = |theme: Theme| fields.iter().filter(move |field| field.theme == theme);
    html! {
        form.wishes #must action=(visit.action("/finn-tiltak")) method="get" {
            (along(visit, &[Wishes::ALONG, COUNTRY]))
            div.wish data-field=(COUNTRY) { (country_field(visit)) }
            @for &theme in Theme::ALL {
                fieldset.ds-fieldset.wish-group {
                    legend { h2.ds-heading data-size="xs" { (visit.words.term(Theme::VOCABULARY, theme.key())) } }
                    @for field in of_theme(theme) { (FieldPart { visit, field, complaints: &page.form.complaints }) }
                    @if theme == Theme::Give { (there::fields(visit, page.there)) }
                }
            }
            div.wish-buttons {
                button.ds-button type="submit" { (visit.text("fit-submit")) }
                a.ds-button data-variant="tertiary" href=(visit.href_without(Wishes::ALONG, "/finn-tiltak")) { (visit.text("reset")) }
            }
        }
    }
}
