//! The status of a programme, with its date and any disagreement.

use maud::{Markup, Render, html};

use super::silence_in_cell;
use crate::page::Visit;
use crate::record::{Country, Known, Lifecycle, Programme, Silence, Status, StatusAt, Term};
use crate::statement::Part;
use crate::words::Message;

/// The status of a programme, or that only its owner or a funder tells of one.
pub(in crate::page) fn status_of(programme: &Programme, visit: &Visit<'_>) -> Markup {
    match &programme.lifecycle.statuses {
        Known::Silent(silence @ Silence::OnlyInterested) => silence_in_cell(silence, visit),
        Known::Stated(_)
        | Known::Silent(Silence::NotStated(_) | Silence::NotApplicable(_) | Silence::NotRecorded) => {
            StatusMark { lifecycle: &programme.lifecycle, visit }.render()
        }
    }
}

/// The status of a programme, as every card, table and page shows it; with the countries, and in
/// no colour, when it can be taken up elsewhere and nobody says that it can be here.
pub(in crate::page) struct StatusMark<'p> {
    pub(in crate::page) lifecycle: &'p Lifecycle,
    pub(in crate::page) visit: &'p Visit<'p>,
}

impl Render for StatusMark<'_> {
    fn render(&self) -> Markup {
        let Some(status) = self.lifecycle.status() else {
            return html! {
                span.status { span.ds-tag data-color="neutral" data-variant="outline" { (self.visit.text("status-not-recorded")) } }
            };
        };
        let elsewhere = self.lifecycle.elsewhere_than(self.visit.country);
        let countries: Vec<String> =
            elsewhere.iter().map(|it| self.visit.words.term(Country::VOCABULARY, it.key())).collect();
        html! {
            span.status data-disputed=[status.is_disputed().then_some("true")] {
                @if status.is_disputed() { span.disagree { (self.visit.text("sources-disagree")) } " " }
                @for same_date in status.by_date() {
                    @for version in &same_date {
                        span.ds-tag data-color=(if countries.is_empty() { colour(version.status) } else { "neutral" }) data-status=(version.status.key()) {
                            (self.visit.words.term(Status::VOCABULARY, version.status.key()))
                        }
                        " "
                    }
                    @if let Some(version) = same_date.first() { span.as-of { (self.as_of(version)) } }
                }
                @if !countries.is_empty() {
                    " " span.as-of { (self.visit.say(&Message::new("status-elsewhere").with("countries", countries.join(&self.visit.text("list-between"))))) }
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
