//! The budget of four years, a line each and a column for each year.

use maud::{Markup, html};

use super::figure::{FigurePart, anchor};
use super::result::folded;
use super::{PlanPage, Planned};
use crate::page::Visit;
use crate::page::part::said;
use crate::plan::{BudgetRow, Plan};
use crate::record::Term as _;
use crate::statement::Part;
use crate::words::Message;

/// The budget of every programme.
pub(super) fn budgets(visit: &Visit<'_>, page: &PlanPage<'_>) -> Markup {
    html! {
        section.plan-budget aria-labelledby="budsjett" {
            h2.ds-heading data-size="md" #budsjett { (visit.text("plan-budget")) }
            p { (visit.text("plan-budget-about")) }
            @for of in page.plans {
                // Four years of nothing known are folded away, and take no paper.
                @if of.plan.budget().iter().any(|line| line.row == BudgetRow::All && line.is_known()) {
                    @if page.is_alone() { (budget(visit, page, of)) } @else { (folded(visit, of, &budget(visit, page, of))) }
                } @else {
                    details.ds-details.plan-fold {
                        summary {
                            (visit.say(&Message::new("plan-budget-not-yet").with("name", of.programme.name.for_reader(visit.language()).0)))
                        }
                        div { (budget(visit, page, of)) }
                    }
                }
            }
        }
    }
}

fn budget(visit: &Visit<'_>, page: &PlanPage<'_>, of: &Planned) -> Markup {
    let caption = format!("budsjett-{}", of.programme.id);
    let years: Vec<String> = of.plan.budget_years().iter().map(|it| visit.say(it)).collect();
    let lines = of.plan.budget();
    html! {
        section.table-scroll tabindex="0" aria-labelledby=(caption) {
            table.ds-table.plan-table data-border data-size="sm" {
                caption id=(caption) {
                    (visit.say(&priced(&of.plan)))
                    @if !page.is_alone() { ": " (said(&Part::Prose(&of.programme.name).say(visit.words))) }
                }
                thead { tr {
                    th scope="col" { (visit.text("plan-budget-line")) }
                    @for year in &years { th scope="col" { (year) } }
                } }
                tbody {
                    @for line in &lines {
                        tr.plan-total[line.row.is_sum()] data-line=(line.row.key()) {
                            th scope="row" { (visit.say(&line.row.label())) }
                            @for (year, figure) in years.iter().zip(&line.years) {
                                td data-name=(year) id=(anchor(of, figure)) { (FigurePart { visit, of, figure }) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Which year's kroner it is in, where that is typed.
fn priced(plan: &Plan) -> Message {
    match plan.price_year() {
        Some(year) => Message::new("plan-budget-priced").with("year", year),
        None => Message::new("plan-budget-caption"),
    }
}
