//! Which programmes fit us: the form, and every programme with what is met, what
//! is not, and what nobody knows.

mod form;
mod field;
mod wishes;
mod answer;
mod card;

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs, with_errors};
use crate::fit::{Choices, Complaint, FilledForm, Fit};
use crate::words::Message;

/// What the page shows.
pub struct FitPage<'p> {
    /// The form as it was filled in.
    pub form: &'p FilledForm,
    /// What the form offers.
    pub choices: &'p Choices,
    /// The answer; none when nothing was asked for or when it could not be asked.
    pub fit: Option<&'p Fit<'p>>,
}

/// Which programmes fit us.
pub fn fit(visit: &Visit<'_>, page: &FitPage<'_>) -> Markup {
    let title = visit.text("fit-title");
    let complaints = &page.form.complaints;
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            @if page.fit.is_none() { p.lead { (visit.text("fit-lead")) } }
            @if !complaints.is_empty() { (error_summary(visit, complaints)) }
            @match page.fit {
                Some(fit) => {
                    // Folded, so that a phone shows the answer first.
                    details.ds-details.change {
                        summary { (visit.text("fit-change")) }
                        div { (form::form(visit, page)) }
                    }
                    (answer::answer(visit, page, fit))
                },
                None => (form::form(visit, page)),
            }
        }
    };
    let lead = visit.text("fit-lead");
    let title = match page.fit {
        Some(fit) => visit.say(&Message::new("fit-answer").counting(fit.all().count())),
        None if complaints.is_empty() => title,
        None => with_errors(visit, &title),
    };
    Page { title: &title, description: Some(&lead), name: "fit", main }.around(visit)
}

/// What must be put right, each leading to its field.
fn error_summary(visit: &Visit<'_>, complaints: &[Complaint]) -> Markup {
    html! {
        div.ds-error-summary tabindex="-1" autofocus role="alert" aria-labelledby="feil" {
            h2.ds-heading data-size="2xs" #feil { (visit.text("fit-errors-title")) }
            ul.ds-list {
                @for complaint in complaints {
                    li { a.ds-link href={ "#" (complaint.field) } { (visit.say(&complaint.message)) } }
                }
            }
        }
    }
}
