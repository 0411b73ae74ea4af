//! The names of the programmes above their columns. On a phone columns become
//! lines, and each cell says whose it is (`data-name`).

use std::sync::Arc;

use maud::{Markup, html};

use crate::page::Visit;
use crate::page::part::{said, with_soft_hyphens};
use crate::record::Programme;
use crate::statement::{Part, Said};

/// The name of a programme as its reader knows it.
pub(super) fn name_of<'p>(visit: &Visit<'_>, programme: &'p Programme) -> &'p str {
    programme.name.for_reader(visit.language()).0
}

/// The name, where there is little room for it.
pub(super) fn narrow_name(visit: &Visit<'_>, programme: &Programme) -> Markup {
    let Said { text, lang } = Part::Prose(&programme.name).say(visit.words);
    said(&Said { text: with_soft_hyphens(&text), lang })
}

/// The head of a table: what its rows are, and the names, which stay in view.
pub(super) fn named_columns(visit: &Visit<'_>, rows: &str, programmes: &[Arc<Programme>]) -> Markup {
    html! {
        thead {
            tr {
                th.corner scope="col" { (rows) }
                @for programme in programmes { th scope="col" { div.column-head { (narrow_name(visit, programme)) } } }
            }
        }
    }
}
