//! Programmes to choose among, with boxes to tick: the way into the comparison,
//! the plan and the council paper. What else the address says goes along.

use std::sync::Arc;

use maud::{Markup, Render, html};

use super::{StatusMark, hidden, said};
use crate::address::Selection;
use crate::page::Visit;
use crate::record::{Programme, ProgrammeId};
use crate::statement::Part;

/// Programmes to choose among.
pub(in crate::page) struct Chooser<'c> {
    /// Where the choice leads.
    pub(in crate::page) path: &'c str,
    /// What is chosen.
    pub(in crate::page) legend: String,
    /// What the button does.
    pub(in crate::page) button: String,
    /// What can be chosen, by name.
    pub(in crate::page) programmes: &'c [Arc<Programme>],
    /// What is chosen already.
    pub(in crate::page) chosen: &'c [ProgrammeId],
    pub(in crate::page) visit: &'c Visit<'c>,
}

impl Render for Chooser<'_> {
    fn render(&self) -> Markup {
        let visit = self.visit;
        let along = visit.address.besides(Selection::PROGRAMME);
        html! {
            form.chooser action=(visit.action(self.path)) method="get" {
                (hidden(along.pairs()))
                fieldset.ds-fieldset {
                    legend.ds-label data-weight="medium" { (self.legend) }
                    @for programme in self.programmes { (self.choice(programme)) }
                }
                button.ds-button type="submit" { (self.button) }
            }
            p { a.ds-link href=(visit.href("/tiltak")) { (visit.text("choose-search")) } }
        }
    }
}

impl Chooser<'_> {
    fn choice(&self, programme: &Programme) -> Markup {
        let id = programme.id.as_str();
        html! {
            div.ds-field {
                input.ds-input type="checkbox" id={ "velg-" (id) } name=(Selection::PROGRAMME) value=(id)
                    checked[self.chosen.contains(&programme.id)];
                label.ds-label data-weight="regular" for={ "velg-" (id) } {
                    (said(&Part::Prose(&programme.name).say(self.visit.words))) " "
                    (StatusMark { lifecycle: &programme.lifecycle, visit: self.visit })
                }
            }
        }
    }
}
