//! The page where one chooses which programmes to plan.

use std::sync::Arc;

use maud::{Markup, html};

use crate::address::Chosen;
use crate::compare::MOST;
use crate::page::Visit;
use crate::page::frame::{Page, breadcrumbs};
use crate::page::part::{Chooser, chosen_in_vain};
use crate::record::Programme;
use crate::words::Message;

/// The page where one chooses what to plan: what is asked for so far, and the
/// programmes that can be chosen, by name.
pub fn choose_plan(visit: &Visit<'_>, chosen: &Chosen, programmes: &[Arc<Programme>]) -> Markup {
    let title = visit.text("plan-heading");
    let ids = &chosen.selection.ids;
    let with_most = |id: &'static str| visit.say(&Message::new(id).with("most", MOST.to_string()));
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text("plan-short")))
            h1.ds-heading data-size="lg" { (title) }
            (chosen_in_vain(visit, chosen, 1))
            @if ids.len() > MOST {
                div.ds-alert data-color="warning" role="alert" { p { (with_most("plan-too-many")) } }
            }
            p.lead { (visit.text("plan-choose-lead")) }
            (Chooser {
                path: "/planlegg",
                legend: with_most("plan-choose"),
                button: visit.text("plan-chosen"),
                programmes,
                chosen: ids,
                visit,
            })
        }
    };
    let lead = visit.text("plan-choose-lead");
    Page { title: &title, description: Some(&lead), name: "choose", main }.around(visit)
}
