//! What stands beside a drawing: names, numbers and sources, and the programmes
//! that are not drawn.

use maud::{Markup, Render as _, html};

use crate::page::Visit;
use crate::page::part::{SourceMark, said};
use crate::record::{Programme, Provenance, Quantity, Silence, SilenceKind, Term as _};
use crate::statement::Part;

/// The name of a programme as its reader knows it.
pub(super) fn name(visit: &Visit<'_>, programme: &Programme) -> String {
    programme.name.for_reader(visit.language()).0.to_owned()
}

/// The name of a programme in a table, with its language.
pub(super) fn name_in_table(visit: &Visit<'_>, programme: &Programme) -> Markup {
    said(&Part::Prose(&programme.name).say(visit.words))
}

/// A number with its unit.
pub(super) fn quantity(visit: &Visit<'_>, quantity: Quantity) -> String {
    Part::Quantity(quantity).say(visit.words).text
}

/// Who stands behind one row of a table, in one mark.
pub(super) fn sources(visit: &Visit<'_>, programme: &Programme, provenance: &[&Provenance]) -> Markup {
    SourceMark { programme, provenance: &Provenance::together(provenance), visit, is_elsewhere: false }
        .render()
}

/// The programmes that are not drawn, by the kind of silence.
pub(super) fn undrawn(visit: &Visit<'_>, silent: &[(&Programme, &Silence)]) -> Markup {
    html! {
        @for &kind in SilenceKind::ALL {
            @let names: Vec<String> = silent.iter().filter(|(_, it)| it.kind() == kind).map(|(it, _)| name(visit, it)).collect();
            @if !names.is_empty() {
                p.undrawn data-silence=(kind.key()) {
                    span.silence data-silence=(kind.key()) { (visit.say(&kind.label())) }
                    " " (visit.words.list(&names))
                }
            }
        }
    }
}
