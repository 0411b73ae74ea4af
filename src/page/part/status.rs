//! The status of a programme, with its date and any disagreement.

use maud::{Markup, Render, html};

use crate::page::Visit;
use crate::record::{Fact, Status, StatusAt, Term};
use crate::statement::Part;
use crate::words::Message;

/// The status of a programme, as every card, table and page shows it.
pub(in crate::page) struct StatusMark<'p> {
    pub(in crate::page) status: Option<&'p Fact<StatusAt>>,
    pub(in crate::page) visit: &'p Visit<'p>,
}

impl Render for StatusMark<'_> {
    fn render(&self) -> Markup {
        let Some(status) = self.status else {
            return html! {
                span.status { span.ds-tag data-color="neutral" data-variant="outline" { (self.visit.text("status-not-recorded")) } }
            };
        };
        html! {
            span.status data-disputed=[status.is_disputed().then_some("true")] {
                @for (number, version) in status.versions().enumerate() {
                    @if number > 0 { span.or { (self.visit.text("status-or")) } }
                    (self.version(&version.value))
                }
                @if status.is_disputed() {
                    span.disagree { (self.visit.text("sources-disagree")) }
                }
            }
        }
    }
}

impl StatusMark<'_> {
    fn version(&self, version: &StatusAt) -> Markup {
        let words = self.visit.words;
        let as_of = match version.as_of {
            Some(as_of) => words.say(&Message::new("as-of").with("date", Part::When(as_of).say(words).text)),
            None => words.text("undated"),
        };
        html! {
            span.ds-tag data-color=(colour(version.status)) data-status=(version.status.key()) {
                (words.term(Status::VOCABULARY, version.status.key()))
            }
            " "
            span.as-of { (as_of) }
        }
    }
}

/// Colour only underlines what the word says.
const fn colour(status: Status) -> &'static str {
    match status {
        Status::Offered => "success",
        Status::InDevelopment | Status::Pilot => "info",
        Status::Limited | Status::Paused => "warning",
        Status::Discontinued | Status::Replaced => "danger",
        Status::LocalPractice => "brand2",
        Status::Unknown => "neutral",
    }
}
