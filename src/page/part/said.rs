//! A text with the language that it really is in.

use maud::{Markup, html};

use crate::statement::Said;

/// A text, marked with its language when that is not the reader's.
pub(in crate::page) fn said(said: &Said) -> Markup {
    html! {
        @match &said.lang {
            Some(lang) => span lang=(lang.code()) { (said.text) },
            None => (said.text),
        }
    }
}
