//! What a programme would take here: the result first, then who does the work,
//! the curve, how every figure was worked out, and the fields.

mod backwards;
mod budget;
mod choose;
mod fields;
mod figure;
mod form;
mod pictures;
mod result;
mod workings;
mod wrong;

pub(super) use backwards::limit;
pub use choose::choose_plan;
pub(super) use pictures::hours_picture;
pub(super) use wrong::why as typed_wrongly;

use std::sync::Arc;

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs, with_errors};
use super::paper::to_sheet;
use super::part::{chosen_in_vain, said};
use crate::address::{Address, Chosen, Selection};
use crate::plan::{Curve, Plan, PlanInputs};
use crate::record::Programme;
use crate::statement::Part;
use crate::words::Message;

/// What the page shows.
pub struct PlanPage<'p> {
    /// What the address chooses, and what of it is not here.
    pub chosen: &'p Chosen,
    /// The programmes, each with its plan; one, or several side by side.
    pub plans: &'p [Planned],
    /// What has been typed.
    pub inputs: &'p PlanInputs,
}

/// A programme with its plan.
pub struct Planned {
    /// The programme.
    pub programme: Arc<Programme>,
    /// What it would take.
    pub plan: Plan,
    /// What one group takes against how full it is, when it has groups.
    pub curve: Option<Curve>,
}

impl PlanPage<'_> {
    /// Whether something typed cannot be used: what needs it is unknown, and no file is made of the rest.
    pub fn is_wrong(&self) -> bool {
        self.plans.iter().any(|it| it.plan.wrong().next().is_some())
    }

    fn is_alone(&self) -> bool {
        self.plans.len() == 1
    }

    /// Where the form leads, without what is typed.
    fn path(&self) -> String {
        match self.plans {
            [only] => format!("/planlegg/{}", only.programme.id),
            _ => "/planlegg".to_owned(),
        }
    }

    /// The spreadsheet of what is typed.
    fn spreadsheet(&self, visit: &Visit<'_>) -> String {
        let address = self.named().and(self.inputs.to_address());
        address.at(&visit.href(&format!("{}/regneark", self.path())))
    }

    /// The council paper on the same programmes, with everything typed so far.
    fn paper(&self, visit: &Visit<'_>) -> String {
        let address = self.all_named().and(self.inputs.to_address());
        address.at(&visit.href("/saksframlegg"))
    }

    /// The programmes as an address names them; one alone stands in the path.
    fn named(&self) -> Address {
        if self.is_alone() { Address::default() } else { self.all_named() }
    }

    fn all_named(&self) -> Address {
        Selection::of(self.plans.iter().map(|it| it.programme.id.clone())).to_address()
    }
}

/// What a programme, or several, would take here.
pub fn plan(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    let names: Vec<String> =
        page.plans.iter().map(|it| it.programme.name.for_reader(visit.language()).0.to_owned()).collect();
    let names = visit.words.list(&names);
    let title = visit.say(&Message::new("plan-title").with("name", names.clone()));
    let is_wrong = page.is_wrong();
    let main = html! {
        div.site-width.plan {
            (breadcrumbs(visit, &[("/planlegg", visit.text("plan-short"))], &names))
            h1.ds-heading data-size="lg" { (visit.text("plan-heading")) ": " span.plan-of { (names_with_language(visit, page)) } }
            p.lead { (visit.text("plan-lead")) }
            (chosen_in_vain(visit, page.chosen, 1))
            (wrong::summary(visit, page))
            (form::questions(visit, page))
            (backwards::backwards(visit, page))
            (result::result(visit, page))
            (budget::budgets(visit, page))
            @if !is_wrong {
                p.plan-actions {
                    a.ds-button data-variant="secondary" href=(page.spreadsheet(visit)) { (visit.text("plan-download")) }
                    " " span.plan-actions-about { (visit.text("plan-download-about")) }
                }
                p.plan-actions {
                    a.ds-button data-variant="secondary" href=(page.paper(visit)) { (visit.text("take-paper")) }
                    " " span.plan-actions-about { (visit.text("plan-paper-about")) }
                }
                (to_sheet(visit, page.plans.iter().map(|it| it.programme.id.clone()), &page.inputs.to_address()))
            }
            (workings::workings(visit, page))
            (form::form(visit, page))
        }
    };
    let lead = visit.text("plan-lead");
    let title = if is_wrong { with_errors(visit, &title) } else { title };
    Page { title: &title, description: Some(&lead), name: "plan", main }.around(visit)
}

fn names_with_language(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    html! {
        @for (number, it) in page.plans.iter().enumerate() {
            @if number > 0 { ", " }
            (said(&Part::Prose(&it.programme.name).say(visit.words)))
        }
    }
}
