//! What goes along with a form without being shown.

use maud::{Markup, html};

/// Keys with their values, as fields that nobody sees.
pub(in crate::page) fn hidden<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Markup {
    html! { @for (key, value) in pairs { input type="hidden" name=(key) value=(value); } }
}
