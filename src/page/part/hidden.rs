//! What goes along with a form without being shown.

use maud::{Markup, html};

use crate::page::Visit;

/// Keys with their values, as fields that nobody sees.
pub(in crate::page) fn hidden<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Markup {
    html! { @for (key, value) in pairs { input type="hidden" name=(key) value=(value); } }
}

/// What goes along with every form, but for what the form has fields for itself.
pub(in crate::page) fn along(visit: &Visit<'_>, own: &[&str]) -> Markup {
    hidden(visit.along.pairs().filter(|(key, _)| !own.contains(key)))
}
