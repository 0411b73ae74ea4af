//! How every figure was worked out, in the order in which they rest on each
//! other. Those of the budget open in its own table.

use maud::{Markup, html};

use super::figure::{FigurePart, anchor, standing, value};
use super::{PlanPage, Planned};
use crate::page::Visit;
use crate::page::part::said;
use crate::statement::Part;

/// How every figure was worked out. It opens by itself when a link leads into it.
pub(super) fn workings(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    html! {
        section.plan-workings aria-labelledby="utregninger" {
            h2.ds-heading data-size="md" #utregninger { (visit.text("plan-workings")) }
            p { (visit.text("plan-workings-about")) }
            @for of in page.plans {
                details.ds-details {
                    summary { (visit.text("plan-workings-of")) " " (said(&Part::Prose(&of.programme.name).say(visit.words))) }
                    div { dl { @for figure in of.plan.figures.iter().filter(|it| !of.plan.is_of_budget(it)) { (working(visit, of, figure)) } } }
                }
            }
        }
    }
}

fn working(visit: &Visit<'_>, of: &Planned, figure: &crate::plan::Figure) -> Markup {
    html! {
        div.working id=(anchor(of, figure)) data-known=[standing(figure)] {
            dt { (figure.label.say(visit.words)) ": " (value(visit, figure)) }
            dd { (FigurePart { visit, of, figure }.worked_out()) }
        }
    }
}
