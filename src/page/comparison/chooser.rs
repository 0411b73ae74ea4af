//! The page where one chooses which programmes to compare.

use std::sync::Arc;

use maud::{Markup, html};

use super::trouble;
use crate::compare::{Asked, FEWEST, MOST};
use crate::page::Visit;
use crate::page::frame::{Page, breadcrumbs};
use crate::page::part::{StatusMark, said};
use crate::record::Programme;
use crate::statement::Part;
use crate::words::Message;

/// The page where one chooses what to compare.
pub struct Chooser<'c> {
    /// What is asked for so far.
    pub asked: &'c Asked,
    /// The programmes that can be chosen, by name.
    pub programmes: &'c [Arc<Programme>],
}

/// The page where one chooses what to compare.
pub fn choose(visit: &Visit<'_>, chooser: &Chooser<'_>) -> Markup {
    let title = visit.text("compare-title");
    let selection = &chooser.asked.selection;
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            (trouble(visit, chooser.asked))
            p.lead { (visit.say(&Message::new("compare-lead").with("fewest", FEWEST.to_string()).with("most", MOST.to_string()))) }
            form.chooser action=(visit.href("/sammenlign")) method="get" {
                @if selection.only_independent { input type="hidden" name="sources" value="independent"; }
                fieldset.ds-fieldset {
                    legend.ds-label data-weight="medium" { (visit.text("choose-to-compare")) }
                    @for programme in chooser.programmes {
                        @let id = programme.id.as_str();
                        div.ds-field {
                            input.ds-input type="checkbox" id={ "velg-" (id) } name="p" value=(id)
                                checked[selection.ids.contains(&programme.id)];
                            label.ds-label data-weight="regular" for={ "velg-" (id) } {
                                (said(&Part::Prose(&programme.name).say(visit.words))) " "
                                (StatusMark { status: programme.lifecycle.status(), visit })
                            }
                        }
                    }
                }
                button.ds-button type="submit" { (visit.text("compare-chosen")) }
            }
            p { a.ds-link href=(visit.href("/tiltak")) { (visit.text("compare-search")) } }
        }
    };
    Page { title: &title, description: None, name: "choose", main }.around(visit)
}
