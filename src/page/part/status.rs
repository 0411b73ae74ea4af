//! The status of a programme, with its date and any disagreement.

use maud::{Markup, Render, html};

use super::silence_in_cell;
use crate::page::Visit;
use crate::record::{Fact, Known, Programme, Silence, Status, StatusAt, Term};
use crate::statement::Part;
use crate::words::Message;

/// The status of a programme, or that only its owner or a funder tells of one.
pub(in crate::page) fn status_of(programme: &Programme, visit: &Visit<'_>) -> Markup {
    match &programme.lifecycle.statuses {
        Known::Silent(silence @ Silence::OnlyInterested) => silence_in_cell(silence, visit),
        Known::Stated(_)
        | Known::Silent(Silence::NotStated(_) | Silence::NotApplicable(_) | Silence::NotRecorded) => {
            StatusMark { status: programme.lifecycle.status(), visit }.render()
        }
    }
}

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
                @if status.is_disputed() { span.disagree { (self.visit.text("sources-disagree")) } " " }
                @for same_date in status.by_date() {
                    @for version in &same_date {
                        span.ds-tag data-color=(colour(version.status)) data-status=(version.status.key()) {
                            (self.visit.words.term(Status::VOCABULARY, version.status.key()))
                        }
                        " "
                    }
                    @if let Some(version) = same_date.first() { span.as-of { (self.as_of(version)) } }
                }
            }
        }
    }
}

impl StatusMark<'_> {
    fn as_of(&self, version: &StatusAt) -> String {
        let words = self.visit.words;
        match &version.as_of {
            Some(as_of) => {
                words.say(&Message::new("as-of").with("date", Part::When(as_of.value).say(words).text))
            }
            None => words.text("undated"),
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
