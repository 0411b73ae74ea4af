//! Which programmes fit us: the form, and every programme with what is met, what
//! is not, and what nobody knows.

mod form;
mod field;
mod wishes;
mod answer;
mod card;
mod there;

use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs, with_errors};
use crate::fit::{Choices, FilledForm, Fit};
use crate::plan::{PlanInputs, what_there_is};
use crate::words::Message;

/// What the page shows.
pub struct FitPage<'p> {
    /// The form as it was filled in.
    pub form: &'p FilledForm,
    /// What the form offers.
    pub choices: &'p Choices,
    /// What there is, as it was typed.
    pub there: &'p PlanInputs,
    /// The answer; none when nothing was asked for or when it could not be asked.
    pub fit: Option<&'p Fit<'p>>,
}

impl<'p> FitPage<'p> {
    /// The page before there is an answer.
    pub const fn asking(form: &'p FilledForm, choices: &'p Choices, there: &'p PlanInputs) -> Self {
        Self { form, choices, there, fit: None }
    }

    /// Whether there is something to answer, and all of it can be read.
    pub fn is_answered(&self) -> bool {
        self.form.is_answered() && !self.is_wrong()
    }

    /// Whether something typed cannot be used.
    pub fn is_wrong(&self) -> bool {
        !self.form.complaints.is_empty() || what_there_is(self.there).iter().any(|it| it.wrong().is_some())
    }
}

/// Which programmes fit us.
pub fn fit(visit: &Visit<'_>, page: &FitPage<'_>) -> Markup {
    let title = visit.text("fit-title");
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &title))
            h1.ds-heading data-size="lg" { (title) }
            @if page.fit.is_none() { p.lead { (visit.text("fit-lead")) } }
            @if page.is_wrong() { (error_summary(visit, page)) }
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
        None if page.is_wrong() => with_errors(visit, &title),
        None => title,
    };
    Page { title: &title, description: Some(&lead), name: "fit", main }.around(visit)
}

/// What must be put right, each leading to its field.
fn error_summary(visit: &Visit<'_>, page: &FitPage<'_>) -> Markup {
    html! {
        div.ds-error-summary tabindex="-1" autofocus role="alert" aria-labelledby="feil" {
            h2.ds-heading data-size="2xs" #feil { (visit.text("fit-errors-title")) }
            ul.ds-list {
                @for complaint in &page.form.complaints {
                    li { a.ds-link href={ "#" (complaint.field) } { (visit.say(&complaint.message)) } }
                }
                (there::wrong(visit, page.there))
            }
        }
    }
}
