//! A statement as a visitor reads it, on the programme's page and in a cell of
//! the comparison.

use maud::{Markup, Render, html};

use super::{SourceMark, said};
use crate::page::Visit;
use crate::record::{Programme, Question};
use crate::statement::{Content, Detail, Part, Statement};
use crate::words::Message;

/// A statement with its source, its details and what contradicts it.
#[derive(Clone, Copy)]
pub(in crate::page) struct StatementPart<'p> {
    pub(in crate::page) statement: &'p Statement<'p>,
    pub(in crate::page) programme: &'p Programme,
    pub(in crate::page) visit: &'p Visit<'p>,
    pub(in crate::page) room: Room,
    /// Its own place on the page, when it has one.
    pub(in crate::page) anchor: Option<&'p str>,
}

/// Where a statement stands on its programme's page. The first stands at the
/// answer's own place, so that a link to the question leads there too.
pub(in crate::page) fn statement_anchor(question: Question, number: usize) -> String {
    match number {
        0 => question.slug(),
        number => format!("{}-{number}", question.slug()),
    }
}

/// How much room there is for a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::page) enum Room {
    /// A page of its own: everything is shown.
    Page,
    /// A cell among others: what takes many lines opens when asked for.
    Cell,
}

/// Details that take many lines.
const LONG: &[&str] = &[
    "detail-themes",
    "detail-structure",
    "detail-study-participants",
    "detail-respondents",
    "detail-outcomes",
    "detail-limits",
    "detail-does-not-show",
    "detail-follow-up",
    "detail-authors",
    "detail-publisher",
    "detail-link",
];

impl Render for StatementPart<'_> {
    fn render(&self) -> Markup {
        let statement = self.statement;
        if statement.conflict.is_empty() {
            return self.version(statement, self.anchor);
        }
        html! {
            div.conflict id=[self.anchor] role="group" aria-label=(self.visit.text("sources-disagree")) {
                p.conflict-title { (self.visit.text("sources-disagree")) }
                div.conflict-sides {
                    @for version in std::iter::once(statement).chain(&statement.conflict) {
                        (self.version(version, None))
                    }
                }
            }
        }
    }
}

impl StatementPart<'_> {
    fn version(&self, statement: &Statement<'_>, anchor: Option<&str>) -> Markup {
        let words = self.visit.words;
        let provenance = statement.provenance;
        html! {
            div.statement id=[anchor] {
                @if let Some(figure) = &statement.figure {
                    p.figure { (said(&figure.say(words))) }
                }
                @if self.room == Room::Cell { (self.level(statement)) }
                @if !statement.says.is_empty() {
                    div.says { (parts(&statement.says, self.visit)) }
                }
                (self.details(&statement.details, |detail| !self.opens(detail) && !self.is_tag(detail)))
                (SourceMark { programme: self.programme, provenance, visit: self.visit, is_elsewhere: false })
                @match self.room {
                    Room::Page => (self.remarks(statement)),
                    Room::Cell => (self.on_demand(statement)),
                }
            }
        }
    }

    /// Whether a detail opens only when asked for.
    fn opens(&self, detail: &Detail<'_>) -> bool {
        self.room == Room::Cell && LONG.contains(&detail.label)
    }

    /// Whether a detail is a tag beside the number.
    fn is_tag(&self, detail: &Detail<'_>) -> bool {
        self.room == Room::Cell && detail.label == "detail-level"
    }

    /// How binding a commitment is, as a small tag: one reads down a column of
    /// them.
    fn level(&self, statement: &Statement<'_>) -> Markup {
        let level = statement.details.iter().find(|detail| self.is_tag(detail));
        let level = level.map(|detail| match &detail.content {
            Content::Parts(parts) if let [Part::Term(level)] = parts.as_slice() => level.key,
            Content::Parts(_) | Content::Ordered(_) | Content::Statements(_) => "described",
        });
        html! {
            @if let Some(level) = level {
                span.level data-level=(level) {
                    span.ds-sr-only { (self.visit.text("detail-level")) " " }
                    (self.visit.say(&Message::named("level-tag-", level)))
                }
                " "
            }
        }
    }

    fn details(&self, details: &[Detail<'_>], wanted: impl Fn(&Detail<'_>) -> bool) -> Markup {
        let wanted: Vec<_> = details.iter().filter(|detail| wanted(detail)).collect();
        html! {
            @if !wanted.is_empty() {
                dl.details { @for detail in wanted { (self.detail(detail)) } }
            }
        }
    }

    /// What takes many lines, behind one word.
    fn on_demand(&self, statement: &Statement<'_>) -> Markup {
        let remarks = &statement.provenance;
        let has_long = statement.details.iter().any(|detail| self.opens(detail));
        html! {
            @if has_long || remarks.note.is_some() || remarks.derived.is_some() {
                details.on-demand {
                    summary { (self.visit.text("on-demand")) }
                    (self.details(&statement.details, |detail| self.opens(detail)))
                    (self.remarks(statement))
                }
            }
        }
    }

    /// What a reader must know about the statement.
    fn remarks(&self, statement: &Statement<'_>) -> Markup {
        let words = self.visit.words;
        html! {
            @if let Some(derived) = &statement.provenance.derived {
                p.derived {
                    span.remark-label { (words.text("derived")) } " " (said(&Part::Prose(derived).say(words)))
                }
            }
            @if let Some(note) = &statement.provenance.note {
                p.note { span.remark-label { (words.text("note")) } " " (said(&Part::Prose(note).say(words))) }
            }
        }
    }

    fn detail(&self, detail: &Detail<'_>) -> Markup {
        let label = self.visit.say(&Message::named("", detail.label));
        // What is only more of the same needs no heading of its own.
        let is_plain =
            matches!(detail.label, "detail-more" | "detail-in-order" | "detail-level" | "detail-when");
        html! {
            div.detail data-detail=(detail.label.trim_start_matches("detail-")) {
                dt.ds-sr-only[is_plain] { (label) }
                dd {
                    @match &detail.content {
                        Content::Parts(inner) => (parts(inner, self.visit)),
                        Content::Ordered(inner) => ol {
                            @for part in inner { li { (part_markup(part, self.visit)) } }
                        },
                        Content::Statements(inner) => {
                            @for statement in inner {
                                (StatementPart { statement, anchor: None, ..*self })
                            }
                        },
                    }
                }
            }
        }
    }
}

/// One thing as it is, several as a list.
fn parts(parts: &[Part<'_>], visit: &Visit<'_>) -> Markup {
    html! {
        @match parts {
            [only] => (part_markup(only, visit)),
            several => ul { @for part in several { li { (part_markup(part, visit)) } } },
        }
    }
}

fn part_markup(part: &Part<'_>, visit: &Visit<'_>) -> Markup {
    let text = part.say(visit.words);
    html! {
        @match part {
            Part::Link(url) => a.ds-link href=(url) rel="external noopener" { (said(&text)) },
            Part::Email(address) => a.ds-link href={ "mailto:" (address) } { (address) },
            Part::Phone(number) => a.ds-link href={ "tel:" (number.replace(' ', "")) } { (number) },
            _ => (said(&text)),
        }
    }
}
