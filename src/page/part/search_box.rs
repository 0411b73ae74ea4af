//! The box that searches are written in.

use maud::{Markup, Render, html};

use crate::page::Visit;
use crate::query::{LONGEST_TEXT, Query};

/// The box that searches are written in, with its label and its button; the form
/// around it is the page's. The script finds it by `data-suggestions`, the
/// address that it asks what somebody may be about to write.
pub(in crate::page) struct SearchBox<'s> {
    pub(in crate::page) visit: &'s Visit<'s>,
    /// What was searched for.
    pub(in crate::page) text: &'s str,
    /// Whether it says what can be written in it.
    pub(in crate::page) has_help: bool,
}

impl Render for SearchBox<'_> {
    fn render(&self) -> Markup {
        let visit = self.visit;
        html! {
            div.ds-field.search-box {
                label.ds-label data-weight="medium" for="q" { (visit.text("search-field")) }
                @if self.has_help {
                    p data-field="description" #q-hjelp { (visit.text("search-help")) }
                }
                div.ds-search {
                    input.ds-input type="text" enterkeyhint="search" #q name=(Query::TEXT) value=[(!self.text.is_empty()).then_some(self.text)]
                        maxlength=(LONGEST_TEXT) aria-describedby=[self.has_help.then_some("q-hjelp")] autocomplete="off"
                        data-suggestions=(visit.href("/forslag")) data-suggestions-label=(visit.text("suggestions-label"));
                    button.ds-button type="submit" { (visit.text("search")) }
                }
            }
        }
    }
}
