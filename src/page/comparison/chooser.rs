//! The page where one chooses which programmes to compare.

use std::sync::Arc;

use maud::{Markup, html};

use crate::address::Chosen;
use crate::compare::{FEWEST, MOST};
use crate::page::Visit;
use crate::page::frame::{Page, breadcrumbs};
use crate::page::part::{Chooser, SearchBox, along, chosen_in_vain};
use crate::record::Programme;
use crate::statement::Part;
use crate::words::Message;

/// The page where one chooses what to compare: what is asked for so far, and
/// the programmes that can be chosen, by name.
pub fn choose(visit: &Visit<'_>, chosen: &Chosen, programmes: &[Arc<Programme>]) -> Markup {
    let title = visit.text("compare-title");
    let lead = Message::new("compare-lead").with("fewest", FEWEST.to_string()).with("most", MOST.to_string());
    let lead = visit.say(&lead);
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            (chosen_in_vain(visit, chosen, FEWEST))
            @if let [only] = visit.shortlist.programmes.as_slice() {
                (search_for_more(visit, only))
            } @else {
                p.lead { (lead) }
            }
            (Chooser {
                path: "/sammenlign",
                legend: visit.text("choose-to-compare"),
                button: visit.text("compare-chosen"),
                programmes,
                chosen: &chosen.selection.ids,
                visit,
            })
        }
    };
    Page { title: &title, description: Some(&lead), name: "choose", main }.around(visit)
}

/// The one programme that is chosen, and a search for others to put beside it.
fn search_for_more(visit: &Visit<'_>, only: &Programme) -> Markup {
    let name = Part::Prose(&only.name).say(visit.words).text;
    html! {
        p.lead { (visit.say(&Message::new("compare-one").with("name", name))) }
        form.search-form action=(visit.action("/tiltak")) method="get" role="search" aria-label=(visit.text("search-label")) {
            (along(visit, &[]))
            (SearchBox { visit, text: "", has_help: false })
        }
    }
}
