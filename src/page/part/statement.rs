//! A statement as a visitor reads it, on the programme's page and in a cell of
//! the comparison.

use maud::{Markup, Render, html};

use super::{SourceMark, label, said, term};
use crate::page::Visit;
use crate::record::{Binding, Programme, Question, Term};
use crate::statement::{Content, Detail, DetailKind, Heading, Part, Said, Statement};

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
const LONG: &[DetailKind] = &[
    DetailKind::SeriesThemes,
    DetailKind::SeriesStructure,
    DetailKind::SupportThemes,
    DetailKind::StudyParticipants,
    DetailKind::OngoingParticipants,
    DetailKind::StudyRespondents,
    DetailKind::StudyOutcomes,
    DetailKind::StudyLimits,
    DetailKind::StudyDoesNotShow,
    DetailKind::StudyFollowUp,
    DetailKind::StudyAuthors,
    DetailKind::StudyPublisher,
    DetailKind::GrantLink,
    DetailKind::StudyLink,
    DetailKind::OngoingLink,
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
                (self.on_demand(statement))
            }
        }
    }

    /// Whether a detail opens only when asked for.
    fn opens(&self, detail: &Detail<'_>) -> bool {
        self.room == Room::Cell && LONG.contains(&detail.kind)
    }

    /// Whether a detail is a tag beside the number.
    fn is_tag(&self, detail: &Detail<'_>) -> bool {
        self.room == Room::Cell && detail.kind == DetailKind::CommitmentLevel
    }

    /// How binding a commitment is, as a small tag: one reads down a column of
    /// them.
    fn level(&self, statement: &Statement<'_>) -> Markup {
        html! {
            @if let Some(binding) = statement.binding {
                span.level data-level=(binding.key()) {
                    (self.visit.words.term(Binding::VOCABULARY, binding.key()))
                }
                " "
            }
        }
    }

    fn details(&self, details: &[Detail<'_>], wanted: impl Fn(&Detail<'_>) -> bool) -> Markup {
        // The number of a municipality tells a register something, and a reader nothing.
        let is_shown = |detail: &&Detail<'_>| detail.kind != DetailKind::PlaceNumber && wanted(detail);
        let wanted: Vec<_> = details.iter().filter(is_shown).collect();
        html! {
            @if !wanted.is_empty() {
                dl.details { @for detail in wanted { (self.detail(detail)) } }
            }
        }
    }

    /// What takes many lines, behind one word.
    fn on_demand(&self, statement: &Statement<'_>) -> Markup {
        html! {
            @if statement.details.iter().any(|detail| self.opens(detail)) {
                details.on-demand {
                    summary { (self.visit.text("on-demand")) span.ds-sr-only { ": " (self.beginning(statement)) } }
                    (self.details(&statement.details, |detail| self.opens(detail)))
                }
            }
        }
    }

    /// The first words of a statement, by which one knows it among many.
    fn beginning(&self, statement: &Statement<'_>) -> Markup {
        const N_WORDS: usize = 8;
        let first = statement.says.first().or(statement.figure.as_ref());
        html! {
            @if let Some(Said { text, lang }) = first.map(|it| it.say(self.visit.words)) {
                @let text = text.split_whitespace().take(N_WORDS).collect::<Vec<_>>().join(" ");
                (said(&Said { text, lang }))
            }
        }
    }

    fn detail(&self, detail: &Detail<'_>) -> Markup {
        let heading = detail.kind.heading();
        // What is only more of the same needs no heading of its own.
        let is_plain = matches!(heading, Heading::More | Heading::InOrder | Heading::Level | Heading::When);
        html! {
            div.detail data-detail=(heading.key()) {
                dt.ds-sr-only[is_plain] { (label(self.visit, &heading.label())) }
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
            Part::Phone(number) => a.ds-link href={ "tel:" (number.replace(' ', "")) } { (number.replace(' ', "\u{a0}")) },
            Part::Term(it) => (term(visit, *it)),
            Part::Prose(_)
            | Part::Name(_)
            | Part::NameIn(..)
            | Part::Open(_)
            | Part::Place(_)
            | Part::Quantity(_)
            | Part::Money(_)
            | Part::Cost(_)
            | Part::Age(_)
            | Part::When(_)
            | Part::Period(..)
            | Part::YesNo(_)
            | Part::Message(_) => (said(&text)),
        }
    }
}
