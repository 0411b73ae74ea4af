//! Where a fact comes from: a mark that opens to title, place, date and
//! interest, and to what a reader should know about the fact.
//!
//! It is `details`, so it opens without scripts, and stands where lists and
//! blocks may: in a `div`, an item or a cell, never in a `p` or a `span`.

use jiff::civil::Date;
use maud::{Markup, Render, html};

use crate::page::Visit;
use crate::record::{Citation, Programme, Provenance, Source, Term, Text};
use crate::statement::Part;
use crate::words::Message;

use super::said;

/// The sources of one statement, as a small mark that opens.
pub(in crate::page) struct SourceMark<'p> {
    pub(in crate::page) programme: &'p Programme,
    pub(in crate::page) provenance: &'p Provenance,
    pub(in crate::page) visit: &'p Visit<'p>,
    /// The sources stand on another programme's page, whose numbers they have.
    pub(in crate::page) is_elsewhere: bool,
}

impl Render for SourceMark<'_> {
    fn render(&self) -> Markup {
        let cited: Vec<_> = self.provenance.citations.iter().filter_map(|it| self.cited(it)).collect();
        // Interested sources and no other: what they say is their own claim.
        let is_owners_word = !self.programme.is_independent(self.provenance);
        html! {
            @if !cited.is_empty() {
                details.source-mark data-interest=(if is_owners_word { "interested" } else { "independent" }) {
                    summary {
                        (self.label(&cited)) span.ds-sr-only { ": " (self.publishers(&cited)) }
                        @if let Some(remark) = self.remark() { " " span.source-remark { (remark) } }
                    }
                    (self.remarks())
                    ul {
                        @for (number, source, citation) in &cited {
                            li {
                                a.ds-link href={ (self.visit.programme(&self.programme.id)) "#" (anchor(source)) } {
                                    (number) ". " (title(&source.title, self.visit))
                                }
                                " " (self.visit.say(&Message::new("source-at").with("place", citation.at.as_str())))
                                " " (about(source, self.visit))
                            }
                        }
                    }
                }
            }
        }
    }
}

impl<'p> SourceMark<'p> {
    /// The numbers of the sources, or whose page has them.
    fn label(&self, cited: &[(usize, &Source, &Citation)]) -> String {
        let label = if self.is_elsewhere {
            let (name, _) = self.programme.name.for_reader(self.visit.language());
            Message::new("source-mark-elsewhere").with("name", name)
        } else {
            let mut numbers: Vec<usize> = cited.iter().map(|(number, ..)| *number).collect();
            numbers.dedup();
            let said: Vec<String> = numbers.iter().map(usize::to_string).collect();
            Message::new("source-mark").counting(numbers.len()).with("numbers", said.join(", "))
        };
        self.visit.say(&label)
    }

    /// Who is behind the numbers: heard among many marks, one number is like another.
    fn publishers(&self, cited: &[(usize, &Source, &Citation)]) -> String {
        let mut publishers: Vec<String> = Vec::new();
        for (_, source, _) in cited {
            if !publishers.contains(&source.publisher) {
                publishers.push(source.publisher.clone());
            }
        }
        self.visit.words.list(&publishers)
    }

    /// That there is more behind the mark than sources.
    fn remark(&self) -> Option<String> {
        let Provenance { note, derived, .. } = self.provenance;
        let id = match (derived, note) {
            (Some(_), _) => "source-mark-derived",
            (None, Some(_)) => "source-mark-note",
            (None, None) => return None,
        };
        Some(self.visit.text(id))
    }

    /// How we worked the fact out, and what it does and does not mean.
    fn remarks(&self) -> Markup {
        let words = self.visit.words;
        let Provenance { note, derived, .. } = self.provenance;
        html! {
            @if let Some(derived) = derived {
                p.derived { (words.text("derived")) " " (said(&Part::Prose(derived).say(words))) }
            }
            @if let Some(note) = note {
                p.note { (words.text("note")) " " (said(&Part::Prose(note).say(words))) }
            }
        }
    }

    /// The number a source has on its programme's page, the source, the place.
    fn cited(&self, citation: &'p Citation) -> Option<(usize, &'p Source, &'p Citation)> {
        let (number, source) = self.programme.numbered_source(&citation.source)?;
        Some((number, source, citation))
    }
}

/// Where a source stands on its programme's page.
fn anchor(source: &Source) -> String {
    format!("kilde-{}", source.id.0)
}

fn title(title: &Text, visit: &Visit<'_>) -> Markup {
    said(&Part::Prose(title).say(visit.words))
}

/// Who published it, when, what they have at stake.
fn about(source: &Source, visit: &Visit<'_>) -> Markup {
    let words = visit.words;
    let published = match &source.published {
        Some(published) => Part::When(published.value).say(words).text,
        None => words.text("undated"),
    };
    html! {
        (source.publisher) ", " (published) ". "
        (words.say(&Message::new("source-interest").with("interest", Message::term("interest", source.interest.key()))))
    }
}

/// A source in a list of sources, with everything that is known of it.
pub(in crate::page) fn source_entry(
    source: &Source,
    is_anchor: bool,
    today: Date,
    visit: &Visit<'_>,
) -> Markup {
    let words = visit.words;
    html! {
        li.source id=[is_anchor.then(|| anchor(source))] data-interest=(source.interest.key()) {
            p.source-title {
                @match &source.link {
                    Some(link) => {
                        a.ds-link href=(link.value) rel="external noopener" { (title(&source.title, visit)) }
                        " (" (Part::Link(&link.value).say(words).text) ")"
                    },
                    None => (title(&source.title, visit)),
                }
            }
            p.source-about {
                (about(source, visit)) " "
                (words.term("source-kind", source.kind.key())) ". "
                (words.say(&source.when_read()))
            }
            @if let Some(published) = source.old_since(today) {
                p.source-old {
                    (words.say(&Message::new("source-old").with("year", published.year().to_string())))
                }
            }
            @if let Some(copy) = &source.copy {
                p.source-copy {
                    (words.text("source-copy")) " "
                    a.ds-link href=(copy.value) rel="external noopener" { (Part::Link(&copy.value).say(words).text) }
                }
            }
            @if let Some(note) = &source.note {
                p.note { (said(&Part::Prose(note).say(words))) }
            }
        }
    }
}
