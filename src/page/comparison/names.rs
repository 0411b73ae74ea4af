//! Tables with a column for each programme, and the names above the columns. On a phone columns become
//! lines, and each cell says whose it is (`data-name`).

use std::sync::Arc;

use maud::{Markup, html};

use crate::page::Visit;
use crate::page::part::{said, with_soft_hyphens};
use crate::record::{Group, Programme, Term as _};
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

/// A part of the comparison that is one table with a column for each programme.
pub(super) struct SideTable<'t> {
    /// Where it begins on the page.
    pub(super) id: &'static str,
    /// The group of questions that it answers, when it is one.
    pub(super) group: Option<Group>,
    /// The class of the table.
    pub(super) kind: &'static str,
    /// What it is.
    pub(super) title: String,
    /// What one should know before reading it.
    pub(super) about: Option<String>,
    /// What it is to somebody who hears it.
    pub(super) caption: String,
    /// What its rows are.
    pub(super) corner: String,
    /// Whose columns these are.
    pub(super) programmes: &'t [Arc<Programme>],
}

impl SideTable<'_> {
    /// The part with these rows.
    pub(super) fn around(&self, visit: &Visit<'_>, rows: &Markup) -> Markup {
        html! {
            section.comparison-part id=(self.id) data-group=[self.group.map(Group::key)] {
                h2.ds-heading data-size="sm" { (self.title) }
                @if let Some(about) = &self.about { p.side-about { (about) } }
                table class={ "side " (self.kind) } data-columns=(self.programmes.len()) {
                    caption.ds-sr-only { (self.caption) }
                    (named_columns(visit, &self.corner, self.programmes))
                    tbody { (rows) }
                }
            }
        }
    }
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
